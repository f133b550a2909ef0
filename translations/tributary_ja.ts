<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Connection was interrupted</source>
        <translation>接続が中断されました</translation>
    </message>
    <message>
        <source>No complete answer arrived. It is tried again; seven days can be caught up.</source>
        <translation>応答を最後まで受信できませんでした。再試行します。7 日分までさかのぼって取得できます。</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down</source>
        <translation>Microsoft から速度を下げるよう求められています</translation>
    </message>
    <message>
        <source>It goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>速度を下げて続行します。失われるものはなく、対応は不要です。</translation>
    </message>
    <message>
        <source>Microsoft has a problem</source>
        <translation>Microsoft 側で問題が発生しています</translation>
    </message>
    <message>
        <source>The service cannot answer for the moment and is asked again. Nothing is lost.</source>
        <translation>サービスが一時的に応答できないため、再度要求します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>サインインが受け入れられませんでした</translation>
    </message>
    <message>
        <source>The service refused the access token, and a fresh one too. Events are not lost meanwhile.</source>
        <translation>サービスがアクセス トークンを拒否し、新しいトークンも拒否しました。その間もイベントは失われません。</translation>
    </message>
    <message>
        <source>Check cloud, audience and the app&apos;s credential.</source>
        <translation>クラウド、対象ユーザー (audience)、アプリの資格情報を確認してください。</translation>
    </message>
    <message>
        <source>Permission or role missing</source>
        <translation>アクセス許可またはロールがありません</translation>
    </message>
    <message>
        <source>The service does not let the app do this. What was collected waits safely.</source>
        <translation>サービスはこのアプリにこの操作を許可していません。収集済みのデータは安全に保管されています。</translation>
    </message>
    <message>
        <source>Grant the permission or assign the role, then check again.</source>
        <translation>アクセス許可を付与するかロールを割り当ててから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Something is not set up right</source>
        <translation>設定に合わない箇所があります</translation>
    </message>
    <message>
        <source>An id, a credential, the cloud or a rule does not fit. What was collected waits safely.</source>
        <translation>ID、資格情報、クラウド、またはルールが一致していません。収集済みのデータは安全に保管されています。</translation>
    </message>
    <message>
        <source>Compare the settings with the details of this message.</source>
        <translation>設定をこのメッセージの詳細と照合してください。</translation>
    </message>
    <message>
        <source>Stream is not subscribed</source>
        <translation>ストリームがサブスクライブされていません</translation>
    </message>
    <message>
        <source>The content type has no running subscription, so no new events are made available.</source>
        <translation>このコンテンツの種類には実行中のサブスクリプションがないため、新しいイベントは提供されません。</translation>
    </message>
    <message>
        <source>Start the subscription.</source>
        <translation>サブスクリプションを開始してください。</translation>
    </message>
    <message>
        <source>Content is gone</source>
        <translation>コンテンツがなくなりました</translation>
    </message>
    <message>
        <source>It was listed but can no longer be fetched; its time range is recorded as lost.</source>
        <translation>一覧にはありましたが、もう取得できません。その時間範囲は損失として記録されます。</translation>
    </message>
    <message>
        <source>Search the audit log of the tenant for the time range.</source>
        <translation>テナントの監査ログでこの時間範囲を検索してください。</translation>
    </message>
    <message>
        <source>Time range not accepted</source>
        <translation>時間範囲が受け入れられませんでした</translation>
    </message>
    <message>
        <source>The time range is cut anew and listed again. Nothing is lost.</source>
        <translation>時間範囲を分割し直し、一覧を再取得します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>サイズが大きすぎます</translation>
    </message>
    <message>
        <source>It is over a size limit. What cannot be made smaller waits in quarantine; the rest goes on.</source>
        <translation>サイズの上限を超えています。小さくできないものは検疫に保管し、残りは続行します。</translation>
    </message>
    <message>
        <source>Look into the quarantine.</source>
        <translation>検疫を確認してください。</translation>
    </message>
    <message>
        <source>Record not accepted</source>
        <translation>レコードが受け入れられませんでした</translation>
    </message>
    <message>
        <source>The destination refuses this content. It waits in quarantine; all others are sent.</source>
        <translation>宛先がこの内容を拒否しています。検疫に保管し、他はすべて送信します。</translation>
    </message>
    <message>
        <source>Look into the quarantine for the reason.</source>
        <translation>検疫で理由を確認してください。</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>What arrived is not what the service should send; something in between may have answered.</source>
        <translation>受信した内容は、サービスが送るはずのものではありません。経路上の何かが応答した可能性があります。</translation>
    </message>
    <message>
        <source>Check proxy and network if this stays.</source>
        <translation>続く場合は、プロキシとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Unexpected address refused</source>
        <translation>想定外のアドレスを拒否しました</translation>
    </message>
    <message>
        <source>A reply pointed outside the cloud; no token was sent there. The rest goes on.</source>
        <translation>応答がクラウドの外を指していたため、そこにはトークンを送信していません。残りは続行します。</translation>
    </message>
    <message>
        <source>Report this with its details.</source>
        <translation>詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>There is nothing of this name or id in the profile.</source>
        <translation>この名前または ID のものはプロファイルにありません。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>Store has a problem</source>
        <translation>ストアに問題があります</translation>
    </message>
    <message>
        <source>Something cannot be stored, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>保存できないものがあるため、収集を一時停止しています。保存済みのデータは失われていません。</translation>
    </message>
    <message>
        <source>Check the disk and the profile directory.</source>
        <translation>ディスクとプロファイルのディレクトリを確認してください。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>It was stopped on request. What was done so far stays.</source>
        <translation>要求により停止しました。これまでの結果は残ります。</translation>
    </message>
    <message>
        <source>Input needs a correction</source>
        <translation>入力の修正が必要です</translation>
    </message>
    <message>
        <source>What was entered cannot be used as it is. Nothing was changed.</source>
        <translation>入力内容はこのままでは使用できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>入力を修正して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>予期しない問題が発生しました</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was stored is not lost.</source>
        <translation>これはプログラム側の不具合です。保存済みのデータは失われていません。</translation>
    </message>
    <message>
        <source>DLP needs one more permission</source>
        <translation>DLP にはアクセス許可がもう 1 つ必要です</translation>
    </message>
    <message>
        <source>ActivityFeed.ReadDlp is not granted, so details of data loss prevention may be missing. The other streams run.</source>
        <translation>ActivityFeed.ReadDlp が付与されていないため、データ損失防止の詳細が欠ける可能性があります。他のストリームは続行します。</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.ReadDlp and consent again, or leave DLP.All off.</source>
        <translation>ActivityFeed.ReadDlp を付与して再度同意するか、DLP.All をオフのままにしてください。</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>アクセス許可がありません</translation>
    </message>
    <message>
        <source>ActivityFeed.Read is not granted to the app, so the audit streams of this tenant cannot be read. Other tenants run.</source>
        <translation>アプリに ActivityFeed.Read が付与されていないため、このテナントの監査ストリームを読み取れません。他のテナントは続行します。</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.Read (Office 365 Management APIs) and consent again.</source>
        <translation>ActivityFeed.Read (Office 365 Management APIs) を付与して、再度同意してください。</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>要求が解釈されませんでした</translation>
    </message>
    <message>
        <source>Microsoft refuses the form of a request; that is a fault of this program. Other streams go on.</source>
        <translation>Microsoft が要求の形式を拒否しました。これはこのプログラムの不具合です。他のストリームは続行します。</translation>
    </message>
    <message>
        <source>Tenant id does not fit</source>
        <translation>テナント ID が一致しません</translation>
    </message>
    <message>
        <source>The tenant asked for is not the one the app signed in to.</source>
        <translation>要求されたテナントは、アプリがサインインしたテナントではありません。</translation>
    </message>
    <message>
        <source>Check the tenant id.</source>
        <translation>テナント ID を確認してください。</translation>
    </message>
    <message>
        <source>Tenant is gone</source>
        <translation>テナントがなくなりました</translation>
    </message>
    <message>
        <source>Microsoft does not know the tenant, or it was deleted. What was collected stays.</source>
        <translation>Microsoft にこのテナントの情報がないか、テナントが削除されています。収集済みのデータは残ります。</translation>
    </message>
    <message>
        <source>Check the tenant id, or remove the tenant.</source>
        <translation>テナント ID を確認するか、テナントを削除してください。</translation>
    </message>
    <message>
        <source>No Microsoft 365 licence</source>
        <translation>Microsoft 365 ライセンスがありません</translation>
    </message>
    <message>
        <source>The tenant has no user with a licence that includes auditing, so there is nothing to collect.</source>
        <translation>監査を含むライセンスを持つユーザーがテナントにいないため、収集するものがありません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a licence, or turn these streams off.</source>
        <translation>テナントの管理者にライセンスの割り当てを依頼するか、これらのストリームをオフにしてください。</translation>
    </message>
    <message>
        <source>Subscription was stopped</source>
        <translation>サブスクリプションが停止されました</translation>
    </message>
    <message>
        <source>Someone, or another copy of the app, stopped the subscription. Events from between stop and start cannot be fetched.</source>
        <translation>他の人、または同じアプリの別のインスタンスがサブスクリプションを停止しました。停止から開始までの間のイベントは取得できません。</translation>
    </message>
    <message>
        <source>Start the subscription again.</source>
        <translation>サブスクリプションをもう一度開始してください。</translation>
    </message>
    <message>
        <source>Auditing is probably off</source>
        <translation>監査がオフの可能性があります</translation>
    </message>
    <message>
        <source>The unified audit log of the tenant does not answer. Switched on, it takes up to 60 minutes; events from before do not exist.</source>
        <translation>テナントの統合監査ログが応答しません。オンにしてから有効になるまで最大 60 分かかります。それより前のイベントは存在しません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on.</source>
        <translation>テナントの管理者に、統合監査ログをオンにするよう依頼してください。</translation>
    </message>
    <message>
        <source>Subscription is already running</source>
        <translation>サブスクリプションは既に実行中です</translation>
    </message>
    <message>
        <source>The content type was started before; nothing changed.</source>
        <translation>このコンテンツの種類は既に開始されています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Microsoft refuses the time range of a listing. It is cut anew and asked for again; a wrong clock is the usual cause.</source>
        <translation>Microsoft が一覧の時間範囲を拒否しました。分割し直して再度要求します。通常は時計のずれが原因です。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock if this stays.</source>
        <translation>続く場合は、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>List is started over</source>
        <translation>一覧を最初から取得し直します</translation>
    </message>
    <message>
        <source>A page mark of a listing has become stale, so the time range is listed from its start. Nothing is lost.</source>
        <translation>一覧のページ位置の情報が古くなったため、時間範囲を最初から取得し直します。失われるものはありません。</translation>
    </message>
    <message>
        <source>List runs in a circle</source>
        <translation>一覧が循環しています</translation>
    </message>
    <message>
        <source>The pages of a listing lead back to themselves. The time range stays open and is listed again.</source>
        <translation>一覧のページが元のページに戻っています。時間範囲は未完了のまま、もう一度取得します。</translation>
    </message>
    <message>
        <source>Content has expired</source>
        <translation>コンテンツの有効期限が切れました</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, so its time range is recorded as lost. The rest goes on.</source>
        <translation>一覧にはありましたが、もう存在しないため、その時間範囲は損失として記録されます。残りは続行します。</translation>
    </message>
    <message>
        <source>Content does not come whole</source>
        <translation>コンテンツが完全に届きません</translation>
    </message>
    <message>
        <source>Part of the content is missing or damaged. It is fetched again for an hour and then recorded as lost. The rest goes on.</source>
        <translation>コンテンツの一部が欠けているか破損しています。1 時間再取得を試み、その後は損失として記録します。残りは続行します。</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, without a reason, so its time range is recorded as lost. The rest goes on.</source>
        <translation>一覧にはありましたが、理由の説明なしに存在しなくなったため、その時間範囲は損失として記録されます。残りは続行します。</translation>
    </message>
    <message>
        <source>Content is empty</source>
        <translation>コンテンツが空です</translation>
    </message>
    <message>
        <source>It was listed but holds nothing each time it is fetched, so its time range is recorded as lost. The rest goes on.</source>
        <translation>一覧にはありますが、何度取得しても空のため、その時間範囲は損失として記録されます。残りは続行します。</translation>
    </message>
    <message>
        <source>Record is beyond all measure</source>
        <translation>レコードが極端に大きすぎます</translation>
    </message>
    <message>
        <source>A single record is longer than this program holds in memory. Its beginning waits in quarantine; all others were taken.</source>
        <translation>1 つのレコードが、このプログラムがメモリに保持できる長さを超えています。先頭部分は検疫に保管し、他はすべて取り込みました。</translation>
    </message>
    <message>
        <source>Content stays damaged</source>
        <translation>コンテンツが破損したままです</translation>
    </message>
    <message>
        <source>Its whole records were taken, the rest waits in quarantine; the time range is recorded as lost. The rest goes on.</source>
        <translation>完全なレコードは取り込み、残りは検疫に保管しました。その時間範囲は損失として記録されます。残りは続行します。</translation>
    </message>
    <message>
        <source>Damaged records were kept apart</source>
        <translation>破損したレコードを別に保管しました</translation>
    </message>
    <message>
        <source>Some records are no usable JSON (broken text, nested too deep). They wait in quarantine; all others were taken.</source>
        <translation>使用可能な JSON ではないレコードがあります (文字列の破損、深すぎる入れ子)。検疫に保管し、他はすべて取り込みました。</translation>
    </message>
    <message>
        <source>A web page answers instead</source>
        <translation>代わりに Web ページが応答しました</translation>
    </message>
    <message>
        <source>Something in between shows a page in place of Microsoft&apos;s answer. It is asked again; seven days can be caught up.</source>
        <translation>経路上の何かが、Microsoft の応答の代わりにページを表示しています。再度要求します。7 日分までさかのぼって取得できます。</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the proxy.</source>
        <translation>ネットワークにサインインするか、プロキシを確認してください。</translation>
    </message>
    <message>
        <source>Content id not accepted</source>
        <translation>コンテンツ ID が受け入れられませんでした</translation>
    </message>
    <message>
        <source>Microsoft does not take back an id it listed, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Microsoft が自ら一覧に示した ID を受け付けないため、その時間範囲は損失として記録されます。残りは続行します。</translation>
    </message>
    <message>
        <source>Collecting goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>速度を下げて収集を続行します。失われるものはなく、対応は不要です。</translation>
    </message>
    <message>
        <source>The audit service cannot answer for the moment and is asked again. Events stay fetchable for seven days.</source>
        <translation>監査サービスが一時的に応答できないため、再度要求します。イベントは 7 日間取得できます。</translation>
    </message>
    <message>
        <source>Not allowed in this subscription</source>
        <translation>このサブスクリプションでは許可されていません</translation>
    </message>
    <message>
        <source>Azure does not let this sign-in make or change the resource. What was made before stays, and a second run goes on from there.</source>
        <translation>Azure はこのサインインにリソースの作成または変更を許可していません。作成済みのものは残り、再実行するとそこから続行します。</translation>
    </message>
    <message>
        <source>Ask for Log Analytics Contributor, Monitoring Contributor and the right to assign roles, sign in as somebody who has them, or export the template.</source>
        <translation>Log Analytics Contributor、Monitoring Contributor、ロールを割り当てる権限を依頼するか、それらを持つ人がサインインするか、テンプレートをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Signed in to another tenant</source>
        <translation>別のテナントにサインインしています</translation>
    </message>
    <message>
        <source>The sign-in belongs to another tenant than the workspace&apos;s.</source>
        <translation>サインインは、ワークスペースとは別のテナントのものです。</translation>
    </message>
    <message>
        <source>Sign in with an account of the parent tenant.</source>
        <translation>親テナントのアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Not found in Azure</source>
        <translation>Azure で見つかりません</translation>
    </message>
    <message>
        <source>The subscription or resource group does not exist, or this sign-in cannot see it.</source>
        <translation>サブスクリプションまたはリソース グループが存在しないか、このサインインでは表示できません。</translation>
    </message>
    <message>
        <source>Choose the workspace again.</source>
        <translation>ワークスペースを選び直してください。</translation>
    </message>
    <message>
        <source>Service is not switched on</source>
        <translation>サービスがオンになっていません</translation>
    </message>
    <message>
        <source>The subscription has not registered Microsoft.Insights or Microsoft.OperationalInsights, which takes a few minutes.</source>
        <translation>サブスクリプションに Microsoft.Insights または Microsoft.OperationalInsights が登録されていません。登録には数分かかります。</translation>
    </message>
    <message>
        <source>Wait, then run it again; or register them under Resource providers in the portal.</source>
        <translation>待ってから再実行するか、ポータルの [リソース プロバイダー] で登録してください。</translation>
    </message>
    <message>
        <source>Table is not ready for the rule</source>
        <translation>テーブルがルールに対応していません</translation>
    </message>
    <message>
        <source>The rule names a table that the workspace does not have yet, or a classic one.</source>
        <translation>ルールが、ワークスペースにまだないテーブル、またはクラシック テーブルを指定しています。</translation>
    </message>
    <message>
        <source>Run it again; steps that are done are not repeated.</source>
        <translation>もう一度実行してください。完了した手順は繰り返されません。</translation>
    </message>
    <message>
        <source>Rule was refused</source>
        <translation>ルールが拒否されました</translation>
    </message>
    <message>
        <source>Azure refuses the data collection rule; its own words say which part.</source>
        <translation>Azure がデータ収集ルールを拒否しました。どの部分かは Azure のメッセージに示されています。</translation>
    </message>
    <message>
        <source>Choose another name for the rule, so that a new one is made.</source>
        <translation>別のルール名を選ぶと、新しいルールが作成されます。</translation>
    </message>
    <message>
        <source>Rule has no endpoint</source>
        <translation>ルールにエンドポイントがありません</translation>
    </message>
    <message>
        <source>A rule of this name serves another purpose and cannot get an endpoint of its own.</source>
        <translation>この名前のルールは別の目的に使われており、専用のエンドポイントを追加できません。</translation>
    </message>
    <message>
        <source>Choose another name for the rule.</source>
        <translation>ルールに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Table has other columns</source>
        <translation>テーブルの列が異なります</translation>
    </message>
    <message>
        <source>A column of the table has another type, which cannot be changed.</source>
        <translation>テーブルの列の型が異なり、変更できません。</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>テーブルに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Table is a classic one</source>
        <translation>クラシック テーブルです</translation>
    </message>
    <message>
        <source>It was made by the HTTP Data Collector API. After a migration, which cannot be undone, rules fill it and the old API still fills the columns it has.</source>
        <translation>HTTP Data Collector API で作成されたテーブルです。移行すると元に戻せませんが、ルールで書き込めるようになり、古い API も既存の列への書き込みを続けます。</translation>
    </message>
    <message>
        <source>Migrate it, or choose another name for the table.</source>
        <translation>移行するか、テーブルに別の名前を選んでください。</translation>
    </message>
    <message>
        <source>App is not known here yet</source>
        <translation>アプリがまだ認識されていません</translation>
    </message>
    <message>
        <source>Azure does not find the app&apos;s service principal. A new one takes a few minutes to be known.</source>
        <translation>Azure でアプリのサービス プリンシパルが見つかりません。新しいものは認識されるまで数分かかります。</translation>
    </message>
    <message>
        <source>Run it again in some minutes.</source>
        <translation>数分後にもう一度実行してください。</translation>
    </message>
    <message>
        <source>Something stands in the way</source>
        <translation>妨げになるものがあります</translation>
    </message>
    <message>
        <source>The resources cannot be made like this; the details say why. Nothing was changed.</source>
        <translation>リソースをこのままでは作成できません。理由は詳細に示されています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Change what the details name, then run it again.</source>
        <translation>詳細に示された点を変更してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Azure takes long</source>
        <translation>Azure の処理に時間がかかっています</translation>
    </message>
    <message>
        <source>An operation was not over after 15 minutes. It may still end well.</source>
        <translation>操作が 15 分たっても終わりませんでした。この後に完了する可能性はあります。</translation>
    </message>
    <message>
        <source>Run it again later; steps that are done are not repeated.</source>
        <translation>後でもう一度実行してください。完了した手順は繰り返されません。</translation>
    </message>
    <message>
        <source>Workspace may not be read</source>
        <translation>ワークスペースの読み取りが許可されていません</translation>
    </message>
    <message>
        <source>The app lacks Log Analytics Reader on the workspace, or has it since a few minutes only. Events are sent all the same; that they arrived cannot be proven.</source>
        <translation>アプリにワークスペースの Log Analytics Reader がないか、割り当てから数分しかたっていません。イベントの送信は続きますが、到着を証明できません。</translation>
    </message>
    <message>
        <source>Assign Log Analytics Reader to the app, then test again.</source>
        <translation>アプリに Log Analytics Reader を割り当ててから、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>This cloud has no such service</source>
        <translation>このクラウドにはこのサービスがありません</translation>
    </message>
    <message>
        <source>The cloud names no address of Azure Resource Manager or of the query service.</source>
        <translation>クラウドに Azure Resource Manager またはクエリ サービスのアドレスが指定されていません。</translation>
    </message>
    <message>
        <source>Choose another cloud, or add armRoot and queryRoot to the cloud file.</source>
        <translation>別のクラウドを選ぶか、クラウド ファイルに armRoot と queryRoot を追加してください。</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>送信を一時停止しています</translation>
    </message>
    <message>
        <source>A person paused this destination. Its events wait here safely.</source>
        <translation>この宛先は手動で一時停止されました。イベントはここで安全に保管されています。</translation>
    </message>
    <message>
        <source>Resume it when it may go on.</source>
        <translation>再開してよくなったら、再開してください。</translation>
    </message>
    <message>
        <source>Workspace key not accepted</source>
        <translation>ワークスペース キーが受け入れられませんでした</translation>
    </message>
    <message>
        <source>The signature does not fit: the key was renewed, belongs to another workspace, or the clock of this computer is wrong by more than 15 minutes. Events wait safely.</source>
        <translation>署名が一致しません。キーが更新されたか、別のワークスペースのものか、このコンピューターの時計が 15 分を超えてずれています。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Check the clock, then add the destination again with the current key.</source>
        <translation>時計を確認してから、現在のキーで宛先を追加し直してください。</translation>
    </message>
    <message>
        <source>This is no workspace key</source>
        <translation>ワークスペース キーではありません</translation>
    </message>
    <message>
        <source>A workspace key is a Base64 text of 88 characters.</source>
        <translation>ワークスペース キーは 88 文字の Base64 テキストです。</translation>
    </message>
    <message>
        <source>Copy the primary or the secondary key of the workspace.</source>
        <translation>ワークスペースのプライマリ キーまたはセカンダリ キーをコピーしてください。</translation>
    </message>
    <message>
        <source>Workspace not found</source>
        <translation>ワークスペースが見つかりません</translation>
    </message>
    <message>
        <source>No workspace with this id takes records at this address. The API is legacy: its support ended on 2026-09-14, and it may be gone for good. Events wait safely.</source>
        <translation>このアドレスには、この ID でレコードを受け付けるワークスペースがありません。この API はレガシーで、サポートは 2026-09-14 に終了しており、既に廃止されている可能性があります。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Check workspace id and cloud, or move to the Logs Ingestion API.</source>
        <translation>ワークスペース ID とクラウドを確認するか、Logs Ingestion API に移行してください。</translation>
    </message>
    <message>
        <source>Workspace is closed</source>
        <translation>ワークスペースは閉じられています</translation>
    </message>
    <message>
        <source>The workspace takes no records any more. Events wait safely.</source>
        <translation>ワークスペースはもうレコードを受け付けません。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Reopen the workspace, or remove this destination.</source>
        <translation>ワークスペースを再度開くか、この宛先を削除してください。</translation>
    </message>
    <message>
        <source>Table name not accepted</source>
        <translation>テーブル名が受け入れられませんでした</translation>
    </message>
    <message>
        <source>A log type has letters, digits and underscores, at most 100. Events wait safely.</source>
        <translation>ログの種類に使えるのは、文字、数字、アンダースコアで、最大 100 文字です。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Add the destination again with other log types.</source>
        <translation>別のログの種類で宛先を追加し直してください。</translation>
    </message>
    <message>
        <source>This cloud has no such API</source>
        <translation>このクラウドにはこの API がありません</translation>
    </message>
    <message>
        <source>The cloud names no address of the HTTP Data Collector API, or none that is safe.</source>
        <translation>クラウドに HTTP Data Collector API のアドレスが指定されていないか、安全なアドレスではありません。</translation>
    </message>
    <message>
        <source>Choose another cloud, or correct dataCollectorUrl in the cloud file.</source>
        <translation>別のクラウドを選ぶか、クラウド ファイルの dataCollectorUrl を修正してください。</translation>
    </message>
    <message>
        <source>Disk of the files is full</source>
        <translation>ファイルのディスクがいっぱいです</translation>
    </message>
    <message>
        <source>No file can be written. Events wait in the outbox; it goes on by itself when there is room.</source>
        <translation>ファイルに書き込めません。イベントは送信トレイに保管され、空きができると自動的に続行します。</translation>
    </message>
    <message>
        <source>Free space where the files go.</source>
        <translation>ファイルの保存先の空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>Files cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The disk is write-protected. Events wait in the outbox.</source>
        <translation>ディスクが書き込み禁止です。イベントは送信トレイに保管されています。</translation>
    </message>
    <message>
        <source>Make the disk writable.</source>
        <translation>ディスクを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>This account may not write to the directory. Events wait in the outbox.</source>
        <translation>このアカウントにはディレクトリへの書き込みが許可されていません。イベントは送信トレイに保管されています。</translation>
    </message>
    <message>
        <source>Give it the right to write there.</source>
        <translation>このアカウントに書き込みの権限を与えてください。</translation>
    </message>
    <message>
        <source>Directory is gone</source>
        <translation>ディレクトリがなくなりました</translation>
    </message>
    <message>
        <source>The directory or the open file is not there any more; a disk may not be mounted. It is not made anew by itself. Events wait in the outbox.</source>
        <translation>ディレクトリまたは開いているファイルがなくなりました。ディスクがマウントされていない可能性があります。自動的には再作成されません。イベントは送信トレイに保管されています。</translation>
    </message>
    <message>
        <source>Bring the directory back.</source>
        <translation>ディレクトリを元に戻してください。</translation>
    </message>
    <message>
        <source>The disk does not do what it should. Events wait in the outbox and are tried again.</source>
        <translation>ディスクが正常に動作していません。イベントは送信トレイに保管され、再試行されます。</translation>
    </message>
    <message>
        <source>Check the disk where the files go.</source>
        <translation>ファイルの保存先のディスクを確認してください。</translation>
    </message>
    <message>
        <source>Sign-ins need Entra ID P1</source>
        <translation>サインインには Entra ID P1 が必要です</translation>
    </message>
    <message>
        <source>The tenant has no P1 or P2 licence, or Directory.Read.All is missing: Microsoft answers both the same way. The other streams run; this is asked again once a day.</source>
        <translation>テナントに P1 または P2 ライセンスがないか、Directory.Read.All がありません (Microsoft の応答はどちらも同じです)。他のストリームは続行し、このストリームは 1 日 1 回再度要求します。</translation>
    </message>
    <message>
        <source>Check the licence and Directory.Read.All, then check again; or turn these streams off.</source>
        <translation>ライセンスと Directory.Read.All を確認してからもう一度確認するか、これらのストリームをオフにしてください。</translation>
    </message>
    <message>
        <source>Permission for Microsoft Graph missing</source>
        <translation>Microsoft Graph のアクセス許可がありません</translation>
    </message>
    <message>
        <source>AuditLog.Read.All or Directory.Read.All is not granted to the app, so sign-ins and directory audits cannot be read. The other streams run; this is asked again once a day.</source>
        <translation>アプリに AuditLog.Read.All または Directory.Read.All が付与されていないため、サインインとディレクトリ監査を読み取れません。他のストリームは続行し、このストリームは 1 日 1 回再度要求します。</translation>
    </message>
    <message>
        <source>Grant AuditLog.Read.All and Directory.Read.All (Microsoft Graph), consent again, then check again.</source>
        <translation>AuditLog.Read.All と Directory.Read.All (Microsoft Graph) を付与し、再度同意してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Not offered by this cloud</source>
        <translation>このクラウドでは提供されていません</translation>
    </message>
    <message>
        <source>Microsoft Graph does not have this feed here, or not in its beta version. The other streams run; this is asked again once a day.</source>
        <translation>ここの Microsoft Graph にはこのフィードがないか、ベータ版にありません。他のストリームは続行し、このストリームは 1 日 1 回再度要求します。</translation>
    </message>
    <message>
        <source>Turn the stream off if the cloud of this tenant never has it.</source>
        <translation>このテナントのクラウドで提供されない場合は、ストリームをオフにしてください。</translation>
    </message>
    <message>
        <source>Microsoft Graph refused the access token, and a fresh one too. Sign-ins and audits stay fetchable for seven days or more.</source>
        <translation>Microsoft Graph がアクセス トークンを拒否し、新しいトークンも拒否しました。サインインと監査は 7 日間以上取得できます。</translation>
    </message>
    <message>
        <source>Time range is too old</source>
        <translation>時間範囲が古すぎます</translation>
    </message>
    <message>
        <source>Microsoft Graph no longer lists this time range, so it is recorded as lost. Younger events go on.</source>
        <translation>Microsoft Graph はこの時間範囲を一覧に示さなくなったため、損失として記録されます。新しいイベントは続行します。</translation>
    </message>
    <message>
        <source>Brokers refuse the sign-in</source>
        <translation>ブローカーがサインインを拒否しました</translation>
    </message>
    <message>
        <source>The brokers do not accept the token or the connection string. Events wait safely.</source>
        <translation>ブローカーがトークンまたは接続文字列を受け入れません。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Check the credential. On Event Hubs the app needs the role Azure Event Hubs Data Sender, or the key the right Send.</source>
        <translation>資格情報を確認してください。Event Hubs では、アプリにロール Azure Event Hubs Data Sender が、キーには Send 権限が必要です。</translation>
    </message>
    <message>
        <source>Not allowed to write</source>
        <translation>書き込みが許可されていません</translation>
    </message>
    <message>
        <source>The cluster does not let this sign-in write to the topic. Events wait safely.</source>
        <translation>クラスターは、このサインインにトピックへの書き込みを許可していません。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Allow it to write to the topic; on Event Hubs with the role Azure Event Hubs Data Sender.</source>
        <translation>トピックへの書き込みを許可してください。Event Hubs ではロール Azure Event Hubs Data Sender を使用します。</translation>
    </message>
    <message>
        <source>Topic not found</source>
        <translation>トピックが見つかりません</translation>
    </message>
    <message>
        <source>The cluster has no topic or event hub of this name. Events wait safely.</source>
        <translation>クラスターにこの名前のトピックまたはイベント ハブがありません。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Create it, or correct the name in the destination.</source>
        <translation>作成するか、宛先の名前を修正してください。</translation>
    </message>
    <message>
        <source>Too large for the topic</source>
        <translation>トピックには大きすぎます</translation>
    </message>
    <message>
        <source>A single record is over the limit of the topic. It waits in quarantine; all others are sent.</source>
        <translation>1 つのレコードがトピックの上限を超えています。検疫に保管し、他はすべて送信します。</translation>
    </message>
    <message>
        <source>Raise the limit of the topic, then send the record again from quarantine.</source>
        <translation>トピックの上限を上げてから、検疫からレコードを再送信してください。</translation>
    </message>
    <message>
        <source>Brokers do not answer</source>
        <translation>ブローカーが応答しません</translation>
    </message>
    <message>
        <source>No broker takes events at present. They wait safely and are sent when one does.</source>
        <translation>現在、イベントを受け付けるブローカーがありません。イベントは安全に保管され、受け付けが始まると送信されます。</translation>
    </message>
    <message>
        <source>Check address, port and firewall if this stays.</source>
        <translation>続く場合は、アドレス、ポート、ファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Cluster cannot keep events safely</source>
        <translation>クラスターがイベントを安全に保持できません</translation>
    </message>
    <message>
        <source>Too few replicas of the topic are in order. Events wait here and are tried again.</source>
        <translation>トピックの正常なレプリカが不足しています。イベントはここで保管され、再試行されます。</translation>
    </message>
    <message>
        <source>Have the operators of the cluster look into it if this stays.</source>
        <translation>続く場合は、クラスターの運用担当者に調査を依頼してください。</translation>
    </message>
    <message>
        <source>Cluster asks to slow down</source>
        <translation>クラスターから速度を下げるよう求められています</translation>
    </message>
    <message>
        <source>Against a policy of the cluster</source>
        <translation>クラスターのポリシーに反しています</translation>
    </message>
    <message>
        <source>A policy of the cluster forbids writing like this. Events wait safely.</source>
        <translation>クラスターのポリシーがこの形式の書き込みを禁止しています。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Compare the policy with the details of this message.</source>
        <translation>ポリシーをこのメッセージの詳細と照合してください。</translation>
    </message>
    <message>
        <source>Brokers are too old</source>
        <translation>ブローカーが古すぎます</translation>
    </message>
    <message>
        <source>They know no idempotent producers, without which events could double. Events wait safely.</source>
        <translation>べき等プロデューサーに対応していないため、イベントが重複する可能性があります。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Use Kafka 0.11 or later, or Event Hubs of the tier Standard or higher.</source>
        <translation>Kafka 0.11 以降、または Standard 以上のレベルの Event Hubs を使用してください。</translation>
    </message>
    <message>
        <source>Connection would not be secure</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>Events are sent in plain text to brokers on this computer only. Nothing was sent.</source>
        <translation>イベントを平文で送信するのは、このコンピューター上のブローカーに対してのみです。何も送信されていません。</translation>
    </message>
    <message>
        <source>Use a connection string or a token with the brokers&apos; TLS port.</source>
        <translation>接続文字列、またはブローカーの TLS ポートとトークンを使用してください。</translation>
    </message>
    <message>
        <source>Broker settings cannot be used</source>
        <translation>ブローカーの設定を使用できません</translation>
    </message>
    <message>
        <source>No connection can be made with the settings of the destination. Events wait safely.</source>
        <translation>宛先の設定では接続できません。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Compare brokers, topic and CA file with the details of this message.</source>
        <translation>ブローカー、トピック、CA ファイルをこのメッセージの詳細と照合してください。</translation>
    </message>
    <message>
        <source>Role is on its way</source>
        <translation>ロールの適用を待っています</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Events wait here and are tried again by themselves.</source>
        <translation>Azure が新しいロールを適用するまで最大 30 分かかります。イベントはここで保管され、自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Check the role assignment if this lasts longer than 45 minutes.</source>
        <translation>45 分を超えて続く場合は、ロールの割り当てを確認してください。</translation>
    </message>
    <message>
        <source>Not allowed to send</source>
        <translation>送信が許可されていません</translation>
    </message>
    <message>
        <source>The app lacks the role Monitoring Metrics Publisher on the rule. Events wait safely.</source>
        <translation>アプリにルールのロール Monitoring Metrics Publisher がありません。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Assign the role to the app&apos;s service principal on the data collection rule.</source>
        <translation>データ収集ルールで、アプリのサービス プリンシパルにロールを割り当ててください。</translation>
    </message>
    <message>
        <source>Rule or stream not found</source>
        <translation>ルールまたはストリームが見つかりません</translation>
    </message>
    <message>
        <source>The data collection rule was deleted or made anew (its id changes then), or the stream has another name. Events wait safely.</source>
        <translation>データ収集ルールが削除または再作成された (その場合 ID が変わります) か、ストリームの名前が異なります。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Check endpoint, rule id and stream name of the destination.</source>
        <translation>宛先のエンドポイント、ルール ID、ストリーム名を確認してください。</translation>
    </message>
    <message>
        <source>Too large to be delivered</source>
        <translation>大きすぎて配信できません</translation>
    </message>
    <message>
        <source>A single record is over the limit of 1 MB. It waits in quarantine; all others were sent.</source>
        <translation>1 つのレコードが 1 MB の上限を超えています。検疫に保管し、他はすべて送信しました。</translation>
    </message>
    <message>
        <source>Look at the record in quarantine.</source>
        <translation>検疫のレコードを確認してください。</translation>
    </message>
    <message>
        <source>Large record was shortened</source>
        <translation>大きなレコードを短縮しました</translation>
    </message>
    <message>
        <source>A record over the limit was sent without its largest fields and marked Truncated. The whole record waits in quarantine.</source>
        <translation>上限を超えるレコードを、最大のフィールドを除き Truncated の印を付けて送信しました。レコード全体は検疫に保管されています。</translation>
    </message>
    <message>
        <source>Record was not accepted</source>
        <translation>レコードが受け入れられませんでした</translation>
    </message>
    <message>
        <source>The destination refuses a record. It waits in quarantine; all others were sent.</source>
        <translation>宛先がレコードを拒否しました。検疫に保管し、他はすべて送信しました。</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>時計がずれています</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s. Collecting goes by Microsoft&apos;s; nothing is lost.</source>
        <translation>このコンピューターの時計が Microsoft とずれています。収集は Microsoft の時刻に従うため、失われるものはありません。</translation>
    </message>
    <message>
        <source>Set the clock by the network.</source>
        <translation>ネットワークで時計を合わせてください。</translation>
    </message>
    <message>
        <source>Table takes shorter time ranges</source>
        <translation>テーブルが受け付ける時間範囲が短くなっています</translation>
    </message>
    <message>
        <source>A table of the Auxiliary plan takes records of half an hour at once. Events wait safely.</source>
        <translation>Auxiliary プランのテーブルは、一度に 30 分間分のレコードしか受け付けません。イベントは安全に保管されています。</translation>
    </message>
    <message>
        <source>Use a table of the Analytics or Basic plan.</source>
        <translation>Analytics または Basic プランのテーブルを使用してください。</translation>
    </message>
    <message>
        <source>Selection is not understood</source>
        <translation>選択を解釈できません</translation>
    </message>
    <message>
        <source>A rule of the selection cannot be read, so nothing of this stream is forwarded: it might be what was to be held back. Events stay fetchable for seven days.</source>
        <translation>選択のルールを読み取れないため、このストリームは転送されません。除外すべきものが含まれる可能性があるためです。イベントは 7 日間取得できます。</translation>
    </message>
    <message>
        <source>Set the selection anew, or clear it.</source>
        <translation>選択を設定し直すか、クリアしてください。</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>Tributary cannot read its secrets. Collecting starts when the keychain is unlocked.</source>
        <translation>Tributary がシークレットを読み取れません。キーチェーンのロックが解除されると収集を開始します。</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>キーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute; its prompt may be open behind another window. Nothing is collected until it does.</source>
        <translation>キーチェーンから 1 分間応答がありません。確認画面が別のウィンドウの背後に開いている可能性があります。応答があるまで収集は行われません。</translation>
    </message>
    <message>
        <source>Answer the prompt, or restart the keychain service.</source>
        <translation>確認画面に応答するか、キーチェーン サービスを再起動してください。</translation>
    </message>
    <message>
        <source>Keychain is not set up</source>
        <translation>キーチェーンが設定されていません</translation>
    </message>
    <message>
        <source>There is no default keyring yet, and none was made. Secrets are stored in a keychain or not at all.</source>
        <translation>既定のキーリングがまだなく、作成もされませんでした。シークレットはキーチェーン以外には保存されません。</translation>
    </message>
    <message>
        <source>Sign in to the desktop once, or create a default keyring.</source>
        <translation>一度デスクトップにサインインするか、既定のキーリングを作成してください。</translation>
    </message>
    <message>
        <source>No keychain in this session</source>
        <translation>このセッションにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Secrets are stored in a keychain or not at all.</source>
        <translation>D-Bus セッションがないため、キーチェーンに接続できません。シークレットはキーチェーン以外には保存されません。</translation>
    </message>
    <message>
        <source>Start the program within a desktop session, or under dbus-run-session with GNOME Keyring.</source>
        <translation>デスクトップ セッション内で、または GNOME Keyring を使う dbus-run-session でプログラムを起動してください。</translation>
    </message>
    <message>
        <source>No keychain on this computer</source>
        <translation>このコンピューターにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>Secrets are stored in a keychain or not at all, so nothing was stored.</source>
        <translation>シークレットはキーチェーン以外には保存されないため、何も保存されていません。</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring or KWallet.</source>
        <translation>GNOME Keyring または KWallet をインストールしてロックを解除してください。</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>プロキシがサインインを要求しています</translation>
    </message>
    <message>
        <source>The proxy refuses without user and password. Nothing is collected or sent until then.</source>
        <translation>プロキシはユーザー名とパスワードなしの接続を拒否します。入力するまで収集も送信も行われません。</translation>
    </message>
    <message>
        <source>Enter user and password of the proxy.</source>
        <translation>プロキシのユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <source>The proxy does not answer. Collecting goes on when it does; seven days can be caught up.</source>
        <translation>プロキシが応答しません。応答すると収集を続行します。7 日分までさかのぼって取得できます。</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings if this stays.</source>
        <translation>続く場合は、ネットワーク設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Proxy address not understood</source>
        <translation>プロキシのアドレスを解釈できません</translation>
    </message>
    <message>
        <source>The address is not of the form http://host:port or socks5://host:port.</source>
        <translation>アドレスが http://host:port または socks5://host:port の形式ではありません。</translation>
    </message>
    <message>
        <source>Correct the proxy address.</source>
        <translation>プロキシのアドレスを修正してください。</translation>
    </message>
    <message>
        <source>Connection is being inspected</source>
        <translation>接続が検査されています</translation>
    </message>
    <message>
        <source>The certificate shown is from an issuer this computer does not trust. Nothing was sent.</source>
        <translation>提示された証明書の発行元を、このコンピューターは信頼していません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Add the CA certificate of your network, if you trust it.</source>
        <translation>信頼できる場合は、ネットワークの CA 証明書を追加してください。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続ができません</translation>
    </message>
    <message>
        <source>The secure connection does not come about. It is tried again; nothing was sent.</source>
        <translation>安全な接続を確立できません。再試行します。何も送信されていません。</translation>
    </message>
    <message>
        <source>Check proxy and clock if this stays.</source>
        <translation>続く場合は、プロキシと時計を確認してください。</translation>
    </message>
    <message>
        <source>CA file cannot be used</source>
        <translation>CA ファイルを使用できません</translation>
    </message>
    <message>
        <source>The extra CA file cannot be read or holds no certificate in PEM form.</source>
        <translation>追加の CA ファイルを読み取れないか、PEM 形式の証明書が含まれていません。</translation>
    </message>
    <message>
        <source>Choose another CA file.</source>
        <translation>別の CA ファイルを選んでください。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>Collecting goes on when the network is back; seven days can be caught up.</source>
        <translation>ネットワークが復旧すると収集を続行します。7 日分までさかのぼって取得できます。</translation>
    </message>
    <message>
        <source>No room for more events</source>
        <translation>イベントを保管する空きがありません</translation>
    </message>
    <message>
        <source>The outbox is at its limit: fetching pauses, sending goes on. It resumes by itself.</source>
        <translation>送信トレイが上限に達しました。取得を一時停止し、送信は続行します。取得は自動的に再開します。</translation>
    </message>
    <message>
        <source>Raise the limit, or see why the destination does not take the events.</source>
        <translation>上限を上げるか、宛先がイベントを受け付けない理由を確認してください。</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Fetching pauses, nothing that was stored is lost. It resumes by itself when there is room.</source>
        <translation>取得を一時停止しています。保存済みのデータは失われていません。空きができると自動的に再開します。</translation>
    </message>
    <message>
        <source>Free 100 MB or more on the disk of the profile.</source>
        <translation>プロファイルのディスクに 100 MB 以上の空きを作ってください。</translation>
    </message>
    <message>
        <source>Profile cannot be written</source>
        <translation>プロファイルに書き込めません</translation>
    </message>
    <message>
        <source>The profile is write-protected, so nothing can be collected into it. What is stored can still be looked at.</source>
        <translation>プロファイルが書き込み禁止のため、収集したものを保存できません。保存済みのデータは引き続き表示できます。</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the profile directory, or choose another profile.</source>
        <translation>プロファイルのディレクトリへの書き込み権限を自分に与えるか、別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Store cannot be written</source>
        <translation>ストアに書き込めません</translation>
    </message>
    <message>
        <source>The profile cannot be read or written, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>プロファイルの読み取りまたは書き込みができないため、収集を一時停止しています。保存済みのデータは失われていません。</translation>
    </message>
    <message>
        <source>Check the disk and the owner of the profile directory.</source>
        <translation>ディスクと、プロファイルのディレクトリの所有者を確認してください。</translation>
    </message>
    <message>
        <source>Store is damaged</source>
        <translation>ストアが破損しています</translation>
    </message>
    <message>
        <source>The database of the profile cannot be read as it should. Collecting keeps it aside and builds a new one from what can be read.</source>
        <translation>プロファイルのデータベースを正しく読み取れません。収集を開始すると、元のデータベースを別に保管し、読み取れる内容から新しいものを作成します。</translation>
    </message>
    <message>
        <source>Start collecting; if this stays, check the disk.</source>
        <translation>収集を開始してください。続く場合はディスクを確認してください。</translation>
    </message>
    <message>
        <source>Store was damaged and rebuilt</source>
        <translation>破損したストアを再構築しました</translation>
    </message>
    <message>
        <source>What could be read was saved, the damaged file is kept beside it. The rest is fetched again where the service still has it; some events may arrive twice.</source>
        <translation>読み取れた内容は保存し、破損したファイルは同じ場所に残しています。残りは、サービスにまだあれば再取得します。一部のイベントは重複して届く可能性があります。</translation>
    </message>
    <message>
        <source>Look at the status for what was lost, and check the disk.</source>
        <translation>失われたものを状態で確認し、ディスクを点検してください。</translation>
    </message>
    <message>
        <source>Store is in use</source>
        <translation>ストアが使用中です</translation>
    </message>
    <message>
        <source>Another program holds the database; it is tried again.</source>
        <translation>別のプログラムがデータベースを使用しています。再試行します。</translation>
    </message>
    <message>
        <source>Close other programs that use this profile.</source>
        <translation>このプロファイルを使用している他のプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Profile is in use</source>
        <translation>プロファイルが使用中です</translation>
    </message>
    <message>
        <source>Another process already collects into this profile.</source>
        <translation>別のプロセスが既にこのプロファイルに収集しています。</translation>
    </message>
    <message>
        <source>Use the one that runs, or choose another profile.</source>
        <translation>実行中のものを使うか、別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>That is the secret&apos;s ID</source>
        <translation>シークレットの ID が入力されています</translation>
    </message>
    <message>
        <source>The portal shows a secret ID and a value; the ID was entered. The value is shown only once, right after the secret is made.</source>
        <translation>ポータルにはシークレット ID と値が表示されますが、ID が入力されています。値は、シークレットの作成直後に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Enter the column named Value; make a new secret if it is no longer shown.</source>
        <translation>[値] 列の内容を入力してください。もう表示されない場合は、新しいシークレットを作成してください。</translation>
    </message>
    <message>
        <source>Secret not accepted</source>
        <translation>シークレットが受け入れられませんでした</translation>
    </message>
    <message>
        <source>The client secret does not belong to the app, or it is under two minutes old. Events stay fetchable for seven days.</source>
        <translation>クライアント シークレットがこのアプリのものではないか、作成から 2 分たっていません。イベントは 7 日間取得できます。</translation>
    </message>
    <message>
        <source>Wait two minutes if the secret is new, else replace it.</source>
        <translation>新しいシークレットの場合は 2 分待ち、それ以外は置き換えてください。</translation>
    </message>
    <message>
        <source>Client secret has expired</source>
        <translation>クライアント シークレットの有効期限切れ</translation>
    </message>
    <message>
        <source>The secret&apos;s life is over, so nothing is collected with it. Events stay fetchable for seven days from their arrival.</source>
        <translation>シークレットの有効期限が切れたため、これを使った収集は行われません。イベントは到着から 7 日間取得できます。</translation>
    </message>
    <message>
        <source>Make a new secret in the portal and replace it here, or use a certificate.</source>
        <translation>ポータルで新しいシークレットを作成してここで置き換えるか、証明書を使用してください。</translation>
    </message>
    <message>
        <source>Secret is not in the keychain</source>
        <translation>シークレットがキーチェーンにありません</translation>
    </message>
    <message>
        <source>The keychain answers but has no entry for this app, so it cannot sign in. Events stay fetchable for seven days.</source>
        <translation>キーチェーンは応答しますが、このアプリの項目がないため、サインインできません。イベントは 7 日間取得できます。</translation>
    </message>
    <message>
        <source>Enter the client secret or certificate again.</source>
        <translation>クライアント シークレットまたは証明書をもう一度入力してください。</translation>
    </message>
    <message>
        <source>No credential was sent</source>
        <translation>資格情報が送信されませんでした</translation>
    </message>
    <message>
        <source>The app registration wants a secret or certificate and got none.</source>
        <translation>アプリの登録はシークレットまたは証明書を必要としますが、送信されませんでした。</translation>
    </message>
    <message>
        <source>App is registered as public</source>
        <translation>アプリがパブリックとして登録されています</translation>
    </message>
    <message>
        <source>A public client may not sign in with a secret or certificate.</source>
        <translation>パブリック クライアントは、シークレットや証明書でサインインできません。</translation>
    </message>
    <message>
        <source>Turn off public client flows in the app registration, or use another app.</source>
        <translation>アプリの登録でパブリック クライアント フローをオフにするか、別のアプリを使用してください。</translation>
    </message>
    <message>
        <source>App unknown in this tenant</source>
        <translation>このテナントではアプリが不明です</translation>
    </message>
    <message>
        <source>The tenant has not consented to the app yet, the app was removed there, or it is a few seconds old.</source>
        <translation>テナントがまだアプリに同意していないか、アプリが削除されたか、作成から数秒しかたっていません。</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant; check tenant id and cloud.</source>
        <translation>テナントの管理者として同意ページを開いてください。テナント ID とクラウドも確認してください。</translation>
    </message>
    <message>
        <source>No such tenant</source>
        <translation>テナントが存在しません</translation>
    </message>
    <message>
        <source>No tenant answers to this id in the chosen cloud.</source>
        <translation>選択したクラウドに、この ID のテナントはありません。</translation>
    </message>
    <message>
        <source>Check the tenant id, then try the other clouds.</source>
        <translation>テナント ID を確認してから、他のクラウドを試してください。</translation>
    </message>
    <message>
        <source>Token is for another tenant</source>
        <translation>トークンが別のテナントのものです</translation>
    </message>
    <message>
        <source>Microsoft signed in to another tenant than the one asked for; the token was thrown away.</source>
        <translation>Microsoft が要求とは別のテナントにサインインしたため、トークンを破棄しました。</translation>
    </message>
    <message>
        <source>Check the tenant id and the cloud.</source>
        <translation>テナント ID とクラウドを確認してください。</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>テナントは別のクラウドにあります</translation>
    </message>
    <message>
        <source>The tenant belongs to another national cloud, and apps are registered per cloud.</source>
        <translation>テナントは別の国内クラウドに属しています。アプリはクラウドごとに登録します。</translation>
    </message>
    <message>
        <source>Switch the cloud of this tenant and use an app of that cloud.</source>
        <translation>このテナントのクラウドを切り替え、そのクラウドのアプリを使用してください。</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>証明書が受け入れられませんでした</translation>
    </message>
    <message>
        <source>The app does not know this certificate, or it has expired. Nothing is collected until then; events stay fetchable for seven days.</source>
        <translation>アプリにこの証明書が登録されていないか、有効期限が切れています。解決するまで収集は行われません。イベントは 7 日間取得できます。</translation>
    </message>
    <message>
        <source>Upload the public part to the app registration, or choose another certificate.</source>
        <translation>公開部分をアプリの登録にアップロードするか、別の証明書を選んでください。</translation>
    </message>
    <message>
        <source>Certificate&apos;s subject not accepted</source>
        <translation>証明書のサブジェクトが受け入れられませんでした</translation>
    </message>
    <message>
        <source>The app accepts certificates by subject and issuer, and this one is not among them.</source>
        <translation>アプリはサブジェクトと発行者で証明書を受け入れますが、この証明書は対象に含まれていません。</translation>
    </message>
    <message>
        <source>Register the certificate by its thumbprint.</source>
        <translation>証明書を拇印で登録してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s, so its signatures are refused.</source>
        <translation>このコンピューターの時計が Microsoft とずれているため、署名が拒否されます。</translation>
    </message>
    <message>
        <source>Set the clock by the network, then check again.</source>
        <translation>ネットワークで時計を合わせてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Certificate cannot be used</source>
        <translation>証明書を使用できません</translation>
    </message>
    <message>
        <source>What is stored or chosen is no certificate with a private key that can sign.</source>
        <translation>保存または選択されたものは、署名できる秘密キー付きの証明書ではありません。</translation>
    </message>
    <message>
        <source>Choose the certificate again.</source>
        <translation>証明書を選び直してください。</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>ファイルに証明書がありません</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>ファイルに証明書が含まれていません。</translation>
    </message>
    <message>
        <source>Choose a PEM, PFX or P12 file with the certificate.</source>
        <translation>証明書を含む PEM、PFX、または P12 ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Private key is missing</source>
        <translation>秘密キーがありません</translation>
    </message>
    <message>
        <source>A certificate alone cannot sign in; its private key is needed too.</source>
        <translation>証明書だけではサインインできません。秘密キーも必要です。</translation>
    </message>
    <message>
        <source>Choose the key file, or export the certificate with its private key.</source>
        <translation>キー ファイルを選ぶか、証明書を秘密キー付きでエクスポートしてください。</translation>
    </message>
    <message>
        <source>Passphrase does not open it</source>
        <translation>パスフレーズが一致しません</translation>
    </message>
    <message>
        <source>The file is encrypted, and this passphrase does not open it.</source>
        <translation>ファイルは暗号化されており、このパスフレーズでは開けません。</translation>
    </message>
    <message>
        <source>Enter the passphrase again.</source>
        <translation>パスフレーズをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Key belongs to another certificate</source>
        <translation>キーは別の証明書のものです</translation>
    </message>
    <message>
        <source>The private key and the certificate are no pair.</source>
        <translation>秘密キーと証明書が対になっていません。</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate.</source>
        <translation>この証明書と一緒に作成されたキーを選んでください。</translation>
    </message>
    <message>
        <source>Key is not RSA</source>
        <translation>RSA キーではありません</translation>
    </message>
    <message>
        <source>Microsoft Entra accepts RSA keys only.</source>
        <translation>Microsoft Entra は RSA キーのみを受け入れます。</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more.</source>
        <translation>2048 ビット以上の RSA キーで証明書を作成してください。</translation>
    </message>
    <message>
        <source>Key is too short</source>
        <translation>キーが短すぎます</translation>
    </message>
    <message>
        <source>An RSA key of at least 2048 bits is needed.</source>
        <translation>2048 ビット以上の RSA キーが必要です。</translation>
    </message>
    <message>
        <source>Make a certificate with a longer key.</source>
        <translation>より長いキーで証明書を作成してください。</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>Its time is over; Microsoft would refuse it.</source>
        <translation>有効期限が過ぎているため、Microsoft に拒否されます。</translation>
    </message>
    <message>
        <source>Make a new certificate and upload its public part to the app registration.</source>
        <translation>新しい証明書を作成し、公開部分をアプリの登録にアップロードしてください。</translation>
    </message>
    <message>
        <source>Certificate is not valid yet</source>
        <translation>証明書がまだ有効ではありません</translation>
    </message>
    <message>
        <source>Its time begins later, or this computer&apos;s clock is behind.</source>
        <translation>有効期間の開始前か、このコンピューターの時計が遅れています。</translation>
    </message>
    <message>
        <source>Check the clock, or wait until it begins.</source>
        <translation>時計を確認するか、有効期間の開始を待ってください。</translation>
    </message>
    <message>
        <source>App is disabled there</source>
        <translation>アプリが無効になっています</translation>
    </message>
    <message>
        <source>An administrator of the tenant, or Microsoft, switched the app off. Events stay fetchable for seven days.</source>
        <translation>テナントの管理者または Microsoft がアプリを無効にしました。イベントは 7 日間取得できます。</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to enable the app.</source>
        <translation>テナントの管理者に、アプリを有効にするよう依頼してください。</translation>
    </message>
    <message>
        <source>Audit service not set up</source>
        <translation>監査サービスが設定されていません</translation>
    </message>
    <message>
        <source>The tenant has no service principal for the audit service, or the cloud does not fit.</source>
        <translation>テナントに監査サービスのサービス プリンシパルがないか、クラウドが一致していません。</translation>
    </message>
    <message>
        <source>Check the cloud; then create the Office 365 Management service principal there.</source>
        <translation>クラウドを確認してから、そこに Office 365 Management のサービス プリンシパルを作成してください。</translation>
    </message>
    <message>
        <source>The tenant has no Microsoft 365 subscription that includes the audit service.</source>
        <translation>テナントに、監査サービスを含む Microsoft 365 サブスクリプションがありません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant for a Microsoft 365 licence.</source>
        <translation>テナントの管理者に Microsoft 365 ライセンスを依頼してください。</translation>
    </message>
    <message>
        <source>App lacks the audit permissions</source>
        <translation>アプリに監査のアクセス許可がありません</translation>
    </message>
    <message>
        <source>The app registration does not list the permissions, or the consent is older than they are.</source>
        <translation>アプリの登録にアクセス許可が含まれていないか、同意がその追加より前のものです。</translation>
    </message>
    <message>
        <source>Add the permissions to the app registration and consent again.</source>
        <translation>アプリの登録にアクセス許可を追加し、再度同意してください。</translation>
    </message>
    <message>
        <source>Consent is missing</source>
        <translation>同意がありません</translation>
    </message>
    <message>
        <source>Nobody has consented to this app in the tenant yet.</source>
        <translation>このテナントでは、まだ誰もこのアプリに同意していません。</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant.</source>
        <translation>テナントの管理者として同意ページを開いてください。</translation>
    </message>
    <message>
        <source>Consent was not given</source>
        <translation>同意が得られませんでした</translation>
    </message>
    <message>
        <source>The person declined. A Global or Privileged Role Administrator can consent.</source>
        <translation>同意が辞退されました。グローバル管理者または特権ロール管理者が同意できます。</translation>
    </message>
    <message>
        <source>Send the consent link to an administrator of the tenant.</source>
        <translation>テナントの管理者に同意のリンクを送ってください。</translation>
    </message>
    <message>
        <source>An administrator must consent</source>
        <translation>管理者の同意が必要です</translation>
    </message>
    <message>
        <source>The person who signed in may not consent to these permissions.</source>
        <translation>サインインした人には、これらのアクセス許可に同意する権限がありません。</translation>
    </message>
    <message>
        <source>Send the consent link to a Global or Privileged Role Administrator.</source>
        <translation>グローバル管理者または特権ロール管理者に同意のリンクを送ってください。</translation>
    </message>
    <message>
        <source>Partner consent is missing</source>
        <translation>パートナーの同意がありません</translation>
    </message>
    <message>
        <source>The app is not authorised in the customer tenant of this partner.</source>
        <translation>このパートナーの顧客テナントで、アプリが承認されていません。</translation>
    </message>
    <message>
        <source>Pre-consent the app for the customer in Partner Center.</source>
        <translation>パートナー センターで、顧客に対してアプリを事前に同意してください。</translation>
    </message>
    <message>
        <source>Account is from another tenant</source>
        <translation>アカウントが別のテナントのものです</translation>
    </message>
    <message>
        <source>The account that was used is not known in this tenant.</source>
        <translation>使用されたアカウントは、このテナントにはありません。</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant.</source>
        <translation>このテナントのアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>App is limited to assigned users</source>
        <translation>アプリは割り当て済みユーザー専用です</translation>
    </message>
    <message>
        <source>The tenant lets only assigned users in, and this one is not among them.</source>
        <translation>テナントは割り当て済みのユーザーのみを許可しており、このユーザーは含まれていません。</translation>
    </message>
    <message>
        <source>Assign the user to the app, or turn the requirement off.</source>
        <translation>ユーザーをアプリに割り当てるか、割り当ての要件をオフにしてください。</translation>
    </message>
    <message>
        <source>App is for one tenant only</source>
        <translation>アプリはシングル テナント専用です</translation>
    </message>
    <message>
        <source>The registration admits accounts of its own tenant only.</source>
        <translation>この登録は、自テナントのアカウントのみを受け入れます。</translation>
    </message>
    <message>
        <source>Allow accounts of any organisation in the app registration.</source>
        <translation>アプリの登録で、任意の組織のアカウントを許可してください。</translation>
    </message>
    <message>
        <source>Redirect address is not registered</source>
        <translation>リダイレクト先が登録されていません</translation>
    </message>
    <message>
        <source>The app registration does not list the address to return to.</source>
        <translation>アプリの登録に、戻り先のアドレスが含まれていません。</translation>
    </message>
    <message>
        <source>Add http://localhost to the redirect addresses of the app.</source>
        <translation>アプリのリダイレクト URI に http://localhost を追加してください。</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>多要素認証が必要です</translation>
    </message>
    <message>
        <source>The tenant wants multi-factor sign-in for this account.</source>
        <translation>テナントは、このアカウントに多要素認証でのサインインを要求しています。</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>Sign-in blocked by policy</source>
        <translation>サインインがポリシーでブロックされました</translation>
    </message>
    <message>
        <source>Conditional Access refuses this way of signing in. The browser usually works where a code does not.</source>
        <translation>条件付きアクセスが、この方法でのサインインを拒否しました。コードが使えない場合でも、通常ブラウザーなら使えます。</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask for an exclusion of the app.</source>
        <translation>ブラウザーでサインインするか、アプリの除外を依頼してください。</translation>
    </message>
    <message>
        <source>Scope not accepted</source>
        <translation>スコープが受け入れられませんでした</translation>
    </message>
    <message>
        <source>Microsoft does not accept the scope that was asked for; a cloud file may be wrong.</source>
        <translation>要求されたスコープを Microsoft が受け入れません。クラウド ファイルに誤りがある可能性があります。</translation>
    </message>
    <message>
        <source>Check the scopes of the cloud file, or report this with its details.</source>
        <translation>クラウド ファイルのスコープを確認するか、詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>サインインを待っています</translation>
    </message>
    <message>
        <source>The code has not been entered yet.</source>
        <translation>コードがまだ入力されていません。</translation>
    </message>
    <message>
        <source>Code is no longer good</source>
        <translation>コードは使用できなくなりました</translation>
    </message>
    <message>
        <source>The code was mistyped or is too old.</source>
        <translation>コードが正しくないか、古すぎます。</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>サインインをもう一度開始してください。</translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation>サインインの有効期限が切れました</translation>
    </message>
    <message>
        <source>The stored sign-in is too old or was revoked.</source>
        <translation>保存されたサインインが古すぎるか、取り消されています。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign-in must start again</source>
        <translation>サインインのやり直しが必要です</translation>
    </message>
    <message>
        <source>The answer of this sign-in was used before, or belongs to another one.</source>
        <translation>このサインインの応答は既に使用されたか、別のサインインのものです。</translation>
    </message>
    <message>
        <source>Signing in does not work for the moment and is tried again. Events stay fetchable for seven days.</source>
        <translation>現在サインインできないため、再試行します。イベントは 7 日間取得できます。</translation>
    </message>
    <message>
        <source>Too many sign-ins were asked for; they go on more slowly. Nothing is lost.</source>
        <translation>サインインの要求が多すぎるため、速度を下げて続行します。失われるものはありません。</translation>
    </message>
    <message>
        <source>Not a domain or id</source>
        <translation>ドメインまたは ID ではありません</translation>
    </message>
    <message>
        <source>A tenant is found by one of its domains, its id, or the name of one of its users.</source>
        <translation>テナントは、そのドメイン、ID、またはユーザー名で検索できます。</translation>
    </message>
    <message>
        <source>Enter something like contoso.com or admin@contoso.onmicrosoft.com.</source>
        <translation>contoso.com や admin@contoso.onmicrosoft.com のように入力してください。</translation>
    </message>
    <message>
        <source>Tenant is here already</source>
        <translation>テナントは既に追加されています</translation>
    </message>
    <message>
        <source>This profile collects from the tenant under another name; nothing was changed.</source>
        <translation>このプロファイルは、このテナントを別の名前で収集しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Edit the tenant that is there, or remove it first.</source>
        <translation>既存のテナントを編集するか、先に削除してください。</translation>
    </message>
    <message>
        <source>No secret was entered</source>
        <translation>シークレットが入力されていません</translation>
    </message>
    <message>
        <source>The app registration signs in with a client secret or a certificate.</source>
        <translation>アプリの登録は、クライアント シークレットまたは証明書でサインインします。</translation>
    </message>
    <message>
        <source>Paste the value of the client secret.</source>
        <translation>クライアント シークレットの値を貼り付けてください。</translation>
    </message>
    <message>
        <source>Browser cannot come back</source>
        <translation>ブラウザーから戻れません</translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the answer of the sign-in page.</source>
        <translation>サインイン ページの応答を受け取るポートを、このコンピューターで開けませんでした。</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>代わりにコードでサインインしてください。</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>サインインが行われませんでした</translation>
    </message>
    <message>
        <source>The sign-in page was not completed in time. Nothing was changed.</source>
        <translation>サインイン ページが時間内に完了しませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Start the sign-in again, or sign in with a code.</source>
        <translation>サインインをもう一度開始するか、コードでサインインしてください。</translation>
    </message>
    <message>
        <source>No administrator of the tenant is signed in any more. What was made so far is remembered.</source>
        <translation>テナントの管理者のサインインが終了しています。これまでに作成したものは記録されています。</translation>
    </message>
    <message>
        <source>Sign in again; it goes on where it was.</source>
        <translation>もう一度サインインすると、続きから再開します。</translation>
    </message>
    <message>
        <source>Another tenant&apos;s administrator</source>
        <translation>別のテナントの管理者です</translation>
    </message>
    <message>
        <source>The person belongs to another tenant than the one to be added. Nothing was changed.</source>
        <translation>この人は、追加するテナントとは別のテナントに属しています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant to be added.</source>
        <translation>追加するテナントのアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>まだ同意がありません</translation>
    </message>
    <message>
        <source>Nobody consented within 15 minutes. The link stays good; the tenant waits as a draft.</source>
        <translation>15 分以内に同意が得られませんでした。リンクは引き続き有効で、テナントは下書きとして残ります。</translation>
    </message>
    <message>
        <source>Send the link to an administrator of the tenant, and go on when it was opened.</source>
        <translation>リンクをテナントの管理者に送り、開かれたら続行してください。</translation>
    </message>
    <message>
        <source>The person declined, or may not consent for the tenant. Nothing was changed.</source>
        <translation>同意が辞退されたか、テナントについて同意する権限がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Ask a Global or Privileged Role Administrator of the tenant to open the link.</source>
        <translation>テナントのグローバル管理者または特権ロール管理者に、リンクを開くよう依頼してください。</translation>
    </message>
    <message>
        <source>Your app is not known yet</source>
        <translation>自社のアプリがまだ設定されていません</translation>
    </message>
    <message>
        <source>To ask for consent the program needs the multi-tenant app registration of your own tenant.</source>
        <translation>同意を求めるには、自テナントのマルチテナント アプリの登録が必要です。</translation>
    </message>
    <message>
        <source>Enter its client id and credential once, or choose another way.</source>
        <translation>クライアント ID と資格情報を一度入力するか、別の方法を選んでください。</translation>
    </message>
    <message>
        <source>Cloud has no Microsoft Graph</source>
        <translation>クラウドに Microsoft Graph がありません</translation>
    </message>
    <message>
        <source>Creating an app registration needs Microsoft Graph, which this cloud does not name.</source>
        <translation>アプリの登録の作成には Microsoft Graph が必要ですが、このクラウドでは指定されていません。</translation>
    </message>
    <message>
        <source>Create the app in the portal and paste its id and credential.</source>
        <translation>ポータルでアプリを作成し、ID と資格情報を貼り付けてください。</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <translation>ディレクトリにありません</translation>
    </message>
    <message>
        <source>The directory does not know the object: it is a few seconds old, or was removed.</source>
        <translation>ディレクトリにこのオブジェクトがありません。作成から数秒しかたっていないか、削除されています。</translation>
    </message>
    <message>
        <source>Wait a minute and go on; start over if it stays so.</source>
        <translation>1 分待ってから続行してください。変わらない場合は最初からやり直してください。</translation>
    </message>
    <message>
        <source>Address is not secure</source>
        <translation>アドレスが安全ではありません</translation>
    </message>
    <message>
        <source>The address is not https, so neither secret nor token was sent there.</source>
        <translation>アドレスが https ではないため、シークレットもトークンも送信していません。</translation>
    </message>
    <message>
        <source>Correct the address in the cloud file or the destination.</source>
        <translation>クラウド ファイルまたは宛先のアドレスを修正してください。</translation>
    </message>
    <message>
        <source>Credentials directory is not safe</source>
        <translation>資格情報のディレクトリが安全ではありません</translation>
    </message>
    <message>
        <source>Secrets are taken only from the directory in memory that systemd makes for the service, never from files in clear. Nothing was read.</source>
        <translation>シークレットは、systemd がサービス用に作成するメモリ上のディレクトリからのみ読み取り、平文のファイルからは読み取りません。何も読み取っていません。</translation>
    </message>
    <message>
        <source>Start the collector by its unit with LoadCredentialEncrypted=, and leave CREDENTIALS_DIRECTORY to systemd.</source>
        <translation>LoadCredentialEncrypted= を指定したユニットでコレクターを起動し、CREDENTIALS_DIRECTORY は systemd に任せてください。</translation>
    </message>
    <message>
        <source>The service only reads its secrets</source>
        <translation>サービスはシークレットの読み取りのみ可能です</translation>
    </message>
    <message>
        <source>A service cannot change the credentials that systemd gave it. Nothing was stored.</source>
        <translation>サービスは、systemd から渡された資格情報を変更できません。何も保存されていません。</translation>
    </message>
    <message>
        <source>Run the command as root outside of the service, with --secrets systemd, and restart the service.</source>
        <translation>サービスの外で root としてコマンドに --secrets systemd を付けて実行し、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>systemd-creds is missing</source>
        <translation>systemd-creds がありません</translation>
    </message>
    <message>
        <source>Secrets are encrypted by systemd-creds (systemd 250 or later). Nothing was stored.</source>
        <translation>シークレットは systemd-creds (systemd 250 以降) で暗号化されます。何も保存されていません。</translation>
    </message>
    <message>
        <source>Install it, or use a keychain.</source>
        <translation>インストールするか、キーチェーンを使用してください。</translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation>資格情報を使用できません</translation>
    </message>
    <message>
        <source>A credential could not be encrypted, decrypted or stored. No secret was written in clear.</source>
        <translation>資格情報を暗号化、復号、または保存できませんでした。シークレットは平文で書き込まれていません。</translation>
    </message>
    <message>
        <source>Run the command as root on the computer that sealed the credentials.</source>
        <translation>資格情報を封印したコンピューターで、root としてコマンドを実行してください。</translation>
    </message>
    <message>
        <source>Collecting runs as a service</source>
        <translation>収集はサービスとして実行されています</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer and goes on when this window closes. The window shows what it does; tenants and destinations are set up by tributaryctl.</source>
        <translation>収集はこのコンピューターのサービスとして実行され、このウィンドウを閉じても続きます。ウィンドウにはその動作が表示されます。テナントと宛先は tributaryctl で設定します。</translation>
    </message>
    <message>
        <source>Another program collects here</source>
        <translation>別のプログラムがここで収集しています</translation>
    </message>
    <message>
        <source>Another program of yours collects into this profile. This window shows what it does, and collects itself when it is opened after that has ended.</source>
        <translation>自分の別のプログラムがこのプロファイルに収集しています。このウィンドウにはその動作が表示されます。そのプログラムの終了後に開くと、ウィンドウ自身が収集します。</translation>
    </message>
    <message>
        <source>The collector has ended</source>
        <translation>コレクターが終了しました</translation>
    </message>
    <message>
        <source>The service that collected into this profile does not answer. Nothing is collected now.</source>
        <translation>このプロファイルに収集していたサービスが応答しません。現在は収集が行われていません。</translation>
    </message>
    <message>
        <source>Start the service, or close this window and open it again to collect here.</source>
        <translation>サービスを開始するか、このウィンドウを閉じて開き直し、ここで収集してください。</translation>
    </message>
    <message>
        <source>Port for metrics cannot be used</source>
        <translation>メトリック用のポートを使用できません</translation>
    </message>
    <message>
        <source>Another program has the port, or it is reserved. Collecting was not started.</source>
        <translation>別のプログラムがポートを使用しているか、ポートが予約されています。収集は開始されていません。</translation>
    </message>
    <message>
        <source>Choose another port with --metrics.</source>
        <translation>--metrics で別のポートを指定してください。</translation>
    </message>
    <message>
        <source>Sign-in and consent</source>
        <translation>サインインと同意</translation>
    </message>
    <message>
        <source>Office 365 Management Activity API</source>
        <translation>Office 365 Management Activity API</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>Microsoft Graph</translation>
    </message>
    <message>
        <source>Resources in Azure</source>
        <translation>Azure のリソース</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Kafka and Event Hubs</source>
        <translation>Kafka と Event Hubs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>コードなし</translation>
    </message>
</context>
<context>
    <name>AzureAdvice</name>
    <message>
        <source>Not allowed to do this in Azure</source>
        <translation>Azure でのこの操作は許可されていません</translation>
    </message>
    <message>
        <source>Whoever acts lacks a role: Contributor on the resource group for tables and rule, User Access Administrator for the role assignment. Nothing was changed by this step. Ask for the role, or export a template.</source>
        <translation>操作する人にロールが不足しています。テーブルとルールにはリソース グループの Contributor、ロールの割り当てには User Access Administrator が必要です。この手順では何も変更されていません。ロールを依頼するか、テンプレートをエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>ComputerText</name>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>It answers. Secrets are stored there and nowhere else.</source>
        <translation>応答しています。シークレットはここにのみ保存されます。</translation>
    </message>
    <message>
        <source>Secrets cannot be stored yet.</source>
        <translation>シークレットをまだ保存できません。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Both answer: %1.</source>
        <extracomment>%1 are two hosts: &quot;login.microsoftonline.com and manage.office.com&quot;.</extracomment>
        <translation>どちらも応答しています: %1。</translation>
    </message>
    <message>
        <source>No answer from Microsoft: %1.</source>
        <translation>Microsoft から応答がありません: %1。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s.</source>
        <translation>Microsoft の時計と一致しています。</translation>
    </message>
    <message>
        <source>Seconds ahead of Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Microsoft の時計より進んでいる秒数: %1。ネットワークで時刻を合わせてください。</translation>
    </message>
    <message>
        <source>Seconds behind Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Microsoft の時計より遅れている秒数: %1。ネットワークで時刻を合わせてください。</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>%1 free. What waits to be sent may use 2 GB.</source>
        <translation>空き容量 %1。送信待ちのイベントは最大 2 GB を使用します。</translation>
    </message>
    <message>
        <source>Only %1 free. Collecting pauses when the disk is full, and loses nothing.</source>
        <translation>空き容量は %1 のみです。ディスクがいっぱいになると収集を一時停止しますが、失われるものはありません。</translation>
    </message>
    <message>
        <source>Not known: nobody to compare it with answers.</source>
        <translation>不明です。時刻を比較できる相手から応答がありません。</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>There is another cloud of this name here; it stays.</source>
        <translation>ここには同じ名前の別のクラウドがあり、そのまま残ります。</translation>
    </message>
    <message>
        <source>Another one is set here; it stays.</source>
        <translation>ここでは別のものが設定されており、そのまま残ります。</translation>
    </message>
    <message>
        <source>Another one has this name here.</source>
        <translation>ここでは別のものがこの名前を使用しています。</translation>
    </message>
    <message>
        <source>Its cloud is not known here.</source>
        <translation>このクラウドはここにはありません。</translation>
    </message>
    <message>
        <source>Its app registration and cloud stay as they are here.</source>
        <translation>アプリの登録とクラウドは、ここの設定のままです。</translation>
    </message>
    <message>
        <source>It is of another kind here.</source>
        <translation>ここでは別の種類です。</translation>
    </message>
    <message>
        <source>Its tenant is not here.</source>
        <translation>このテナントはここにはありません。</translation>
    </message>
    <message>
        <source>Only a newer version of the program knows it.</source>
        <translation>新しいバージョンのプログラムでのみ使用できます。</translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>is changed</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>is the same</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>is left alone</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Granted, and a real call went through.</source>
        <translation>付与されており、実際の呼び出しも成功しました。</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>付与されています。</translation>
    </message>
    <message>
        <source>Not granted to the app in this tenant.</source>
        <translation>このテナントではアプリに付与されていません。</translation>
    </message>
    <message>
        <source>Cannot be seen without ActivityFeed.Read.</source>
        <translation>ActivityFeed.Read がないと確認できません。</translation>
    </message>
    <message>
        <source>Cannot be seen while the service refuses to answer.</source>
        <translation>サービスが応答を拒否している間は確認できません。</translation>
    </message>
    <message>
        <source>Nothing speaks against it; the first subscription will tell.</source>
        <translation>問題は見当たりません。最初のサブスクリプションで確定します。</translation>
    </message>
    <message>
        <source>This cloud has no Microsoft Graph.</source>
        <translation>このクラウドには Microsoft Graph がありません。</translation>
    </message>
    <message>
        <source>Cannot be seen without the permissions for Microsoft Graph.</source>
        <translation>Microsoft Graph のアクセス許可がないと確認できません。</translation>
    </message>
    <message>
        <source>Microsoft Graph lists the sign-ins of this tenant.</source>
        <translation>Microsoft Graph でこのテナントのサインインを一覧できます。</translation>
    </message>
    <message>
        <source>In the Entra admin center of the tenant open the app under App registrations › API permissions, add the application permission %1 of %2, and choose &quot;Grant admin consent&quot;. Then check again.</source>
        <translation>テナントの Entra 管理センターで [アプリの登録] › [API のアクセス許可] からアプリを開き、%2 のアプリケーションの許可 %1 を追加して、[管理者の同意を与えます] を選んでください。その後、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on. It takes up to 60 minutes.</source>
        <translation>テナントの管理者に、統合監査ログをオンにするよう依頼してください。最大 60 分かかります。</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a Microsoft 365 licence that includes auditing, or turn these streams off.</source>
        <translation>テナントの管理者に、監査を含む Microsoft 365 ライセンスの割り当てを依頼するか、これらのストリームをオフにしてください。</translation>
    </message>
    <message>
        <source>Sign-ins need an Entra ID P1 or P2 licence in the tenant. The other streams run without it; turn sign-ins off if there will be none.</source>
        <translation>サインインには、テナントに Entra ID P1 または P2 ライセンスが必要です。他のストリームはなくても動作します。取得する予定がない場合は、サインインをオフにしてください。</translation>
    </message>
    <message>
        <source>The tenant does not have the Office 365 Management APIs yet. Ask an administrator to add them, and check that the tenant has Microsoft 365.</source>
        <translation>テナントにまだ Office 365 Management APIs がありません。管理者に追加を依頼し、テナントに Microsoft 365 があることを確認してください。</translation>
    </message>
    <message>
        <source>Reads the audit records of Entra ID, Exchange, SharePoint and the other services.</source>
        <translation>Entra ID、Exchange、SharePoint などのサービスの監査レコードを読み取ります。</translation>
    </message>
    <message>
        <source>Adds data loss prevention events with the values that matched.</source>
        <translation>データ損失防止イベントを、一致した値とともに追加します。</translation>
    </message>
    <message>
        <source>Reads sign-ins and directory audits of Entra ID.</source>
        <translation>Entra ID のサインインとディレクトリ監査を読み取ります。</translation>
    </message>
    <message>
        <source>Lets Microsoft check the licence that sign-ins need.</source>
        <translation>サインインに必要なライセンスを Microsoft が確認できるようにします。</translation>
    </message>
    <message>
        <source>Searches the audit log further back than seven days.</source>
        <translation>7 日より前の監査ログを検索します。</translation>
    </message>
    <message>
        <source>Unified audit log</source>
        <translation>統合監査ログ</translation>
    </message>
    <message>
        <source>Must be on in the tenant, or there are no records.</source>
        <translation>テナントでオンになっている必要があります。オフの場合、レコードはありません。</translation>
    </message>
    <message>
        <source>Microsoft 365 licence</source>
        <translation>Microsoft 365 ライセンス</translation>
    </message>
    <message>
        <source>A user must have a licence that includes auditing.</source>
        <translation>監査を含むライセンスを持つユーザーが必要です。</translation>
    </message>
    <message>
        <source>Entra ID P1 or P2</source>
        <translation>Entra ID P1 または P2</translation>
    </message>
    <message>
        <source>Without it Microsoft Graph does not list sign-ins.</source>
        <translation>ない場合、Microsoft Graph はサインインを一覧に示しません。</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in quarantine, each with its reason</source>
        <translation>
            <numerusform>検疫 %Ln 件 (それぞれ理由あり)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait here to be sent</source>
        <translation>
            <numerusform>ここで送信待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted shortly before the workspace was asked</source>
        <translation>
            <numerusform>ワークスペースへの照会直前に受理 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by your selection</source>
        <translation>
            <numerusform>選択により除外 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before this destination was added</source>
        <translation>
            <numerusform>この宛先の追加前 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>%1 に証明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived twice after a timeout</source>
        <translation>
            <numerusform>タイムアウト後に重複して到着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted; arrival is not read back</source>
        <translation>受理済み。到着の確認はなし</translation>
    </message>
    <message>
        <source>The workspace was not asked just now. Hours that were proven before keep their proof.</source>
        <translation>今回はワークスペースに照会していません。以前に証明された時間帯の証明はそのまま残ります。</translation>
    </message>
    <message>
        <source>There is no workspace behind it that could be asked what arrived: the proof ends at accepted.</source>
        <translation>到着を照会できるワークスペースがないため、証明は受理までです。</translation>
    </message>
    <message>
        <source>The destination does not name its workspace, so that it cannot be asked what arrived. Add the workspace id with: tributaryctl destination edit NAME --workspace GUID</source>
        <translation>宛先にワークスペースが指定されていないため、到着を照会できません。次のコマンドでワークスペース ID を追加してください: tributaryctl destination edit NAME --workspace GUID</translation>
    </message>
    <message>
        <source>The workspace did not say what arrived. %1: %2 The sending app needs Log Analytics Reader on the workspace to be allowed to ask.</source>
        <translation>ワークスペースから到着の回答がありませんでした。%1: %2 照会するには、送信アプリにワークスペースの Log Analytics Reader が必要です。</translation>
    </message>
    <message>
        <source>%1 collected, %2 arrived, %3 explained, %4 unexplained.</source>
        <translation>収集 %1、到着 %2、説明済み %3、不明 %4。</translation>
    </message>
    <message>
        <source>%1 collected, %2 accepted, %3 explained, %4 unexplained.</source>
        <translation>収集 %1、受理 %2、説明済み %3、不明 %4。</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>&quot;%1&quot; is no name for a table: letters, digits and underscores, ending in _CL, at most 45 characters.</source>
        <translation>「%1」はテーブル名として使用できません。文字、数字、アンダースコアを使い、末尾を _CL とし、45 文字以内にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a stream: it begins with Custom-.</source>
        <translation>「%1」はストリーム名として使用できません。Custom- で始まる必要があります。</translation>
    </message>
    <message>
        <source>Each kind of events needs a table and a stream of its own.</source>
        <translation>イベントの種類ごとに専用のテーブルとストリームが必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a rule: 3 to 30 letters, digits and hyphens.</source>
        <translation>「%1」はルール名として使用できません。文字、数字、ハイフンで 3 ～ 30 文字にしてください。</translation>
    </message>
    <message>
        <source>No workspace is chosen.</source>
        <translation>ワークスペースが選択されていません。</translation>
    </message>
    <message>
        <source>The sending app has not signed in yet, so it is not known whom to give the role.</source>
        <translation>送信アプリがまだサインインしていないため、ロールを割り当てる相手が不明です。</translation>
    </message>
    <message>
        <source>Tables keep their rows for 4 to 730 days.</source>
        <translation>テーブルの行の保持期間は 4 ～ 730 日です。</translation>
    </message>
    <message>
        <source>%1 is a classic table, made by the HTTP Data Collector API. A rule cannot fill it before it is migrated. Migrate it, or choose another name.</source>
        <translation>%1 は HTTP Data Collector API で作成されたクラシック テーブルです。移行するまでルールでは書き込めません。移行するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Migrates the classic table %1, which cannot be undone.</source>
        <translation>クラシック テーブル %1 を移行します。元に戻すことはできません。</translation>
    </message>
    <message numerus="yes">
        <source>Makes the table %1 with %n column(s).</source>
        <translation>
            <numerusform>%n 列のテーブル %1 を作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has columns of another type: %2. The type of a column cannot be changed; choose another name for the table.</source>
        <translation>%1 には型の異なる列があります: %2。列の型は変更できません。テーブルに別の名前を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n column(s) to the table %1.</source>
        <translation>
            <numerusform>テーブル %1 に %n 列を追加します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table %1 is there with all columns.</source>
        <translation>テーブル %1 は既にあり、列もそろっています。</translation>
    </message>
    <message>
        <source>Makes the data collection rule %1 with an endpoint of its own, three streams and the way to the tables.</source>
        <translation>データ収集ルール %1 を、専用のエンドポイント、3 つのストリーム、テーブルへの経路とともに作成します。</translation>
    </message>
    <message>
        <source>Adds streams and columns to the rule %1; what it has stays.</source>
        <translation>ルール %1 にストリームと列を追加します。既存のものは残ります。</translation>
    </message>
    <message>
        <source>The rule %1 has no endpoint of its own, and none can be added. Choose another name.</source>
        <translation>ルール %1 には専用のエンドポイントがなく、追加もできません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The rule %1 is there with all streams.</source>
        <translation>ルール %1 は既にあり、ストリームもそろっています。</translation>
    </message>
    <message>
        <source>Lets the app send through this rule. It takes up to 30 minutes to apply.</source>
        <translation>アプリがこのルールを通じて送信できるようにします。適用まで最大 30 分かかります。</translation>
    </message>
    <message>
        <source>Lets the app ask the workspace what arrived, which is the proof that nothing was lost.</source>
        <translation>何が到着したかをアプリがワークスペースに照会できるようにします。これが失われていないことの証明になります。</translation>
    </message>
    <message>
        <source>Has the rule write down in the workspace what it drops after it accepted it.</source>
        <translation>受理後に破棄したものを、ルールがワークスペースに記録するようにします。</translation>
    </message>
    <message>
        <source>Makes the function %1, so that %2 reads like %3.</source>
        <translation>関数 %1 を作成し、%2 を %3 と同じ形式で読めるようにします。</translation>
    </message>
    <message numerus="yes">
        <source>The tables keep their rows for %n day(s).</source>
        <translation>
            <numerusform>テーブルの行の保持期間は %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables, rule and roles cost nothing by themselves. Azure charges for each gigabyte that arrives in the workspace, and for keeping it longer than the plan includes.</source>
        <translation>テーブル、ルール、ロール自体に料金はかかりません。Azure は、ワークスペースに到着したデータ 1 GB ごとと、プランに含まれる期間を超える保持に対して課金します。</translation>
    </message>
    <message>
        <source>After the migration the HTTP Data Collector API still fills the columns a table has, but makes no new ones. Rows and queries stay. It cannot be undone.</source>
        <translation>移行後も HTTP Data Collector API は既存の列への書き込みを続けますが、新しい列は作成しません。行とクエリは残ります。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The rule has no endpoint of its own, so nothing can be sent to it directly.</source>
        <translation>ルールに専用のエンドポイントがないため、直接送信できません。</translation>
    </message>
    <message>
        <source>No stream of the rule leads to the table %1.</source>
        <translation>テーブル %1 につながるストリームがルールにありません。</translation>
    </message>
    <message>
        <source>The stream %1 does not declare %2; Azure would drop that without a word.</source>
        <translation>ストリーム %1 に %2 の宣言がありません。このままでは Azure が通知なしに破棄します。</translation>
    </message>
    <message>
        <source>Checks that the subscription has these services switched on, and switches them on.</source>
        <translation>サブスクリプションでこれらのサービスがオンかを確認し、オフの場合はオンにします。</translation>
    </message>
    <message>
        <source>Could not be seen with these rights; the next steps will tell.</source>
        <translation>この権限では確認できませんでした。次の手順で確定します。</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>オンにしました。</translation>
    </message>
    <message>
        <source>Both are on.</source>
        <translation>どちらもオンです。</translation>
    </message>
    <message>
        <source>It was migrated before.</source>
        <translation>既に移行済みです。</translation>
    </message>
    <message>
        <source>Migrated. Its rows and columns stay.</source>
        <translation>移行しました。行と列は残っています。</translation>
    </message>
    <message>
        <source>It is there with all columns.</source>
        <translation>既にあり、列もそろっています。</translation>
    </message>
    <message>
        <source>Columns added.</source>
        <translation>列を追加しました。</translation>
    </message>
    <message>
        <source>Made.</source>
        <translation>作成しました。</translation>
    </message>
    <message>
        <source>Its endpoint is %1.</source>
        <translation>エンドポイントは %1 です。</translation>
    </message>
    <message>
        <source>The app has the role already.</source>
        <translation>アプリには既にロールがあります。</translation>
    </message>
    <message>
        <source>Assigned. Azure needs up to 30 minutes to apply it.</source>
        <translation>割り当てました。Azure での適用まで最大 30 分かかります。</translation>
    </message>
    <message>
        <source>Switched on; what is dropped will be found in DCRLogErrors.</source>
        <translation>オンにしました。破棄されたものは DCRLogErrors で確認できます。</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>既にあります。</translation>
    </message>
    <message>
        <source>Replaced by its newest form.</source>
        <translation>最新の形式に置き換えました。</translation>
    </message>
    <message>
        <source>The outputs name no logsIngestion endpoint. Paste all of them, as the deployment shows them.</source>
        <translation>出力に logsIngestion エンドポイントがありません。デプロイに表示されたとおり、すべて貼り付けてください。</translation>
    </message>
    <message>
        <source>The endpoint is no address that events may be sent to: %1</source>
        <translation>イベントを送信できるエンドポイントのアドレスではありません: %1</translation>
    </message>
    <message>
        <source>The outputs name no immutableId of a rule. It is dcr- and 32 digits and letters.</source>
        <translation>出力にルールの immutableId がありません。dcr- に続く 32 桁の英数字です。</translation>
    </message>
    <message>
        <source>%1 is no stream: its name begins with Custom-.</source>
        <translation>%1 はストリームではありません。名前は Custom- で始まります。</translation>
    </message>
    <message>
        <source>There are no outputs in this text. Paste what the deployment shows under Outputs.</source>
        <translation>このテキストには出力がありません。デプロイの [出力] に表示された内容を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Creates the app registration &quot;%1&quot; in this tenant, for this tenant only.</source>
        <translation>このテナントに、このテナント専用のアプリの登録「%1」を作成します。</translation>
    </message>
    <message>
        <source>Makes the app known in the tenant as an enterprise application.</source>
        <translation>アプリをエンタープライズ アプリケーションとしてテナントに登録します。</translation>
    </message>
    <message>
        <source>Adds the Office 365 Management APIs to the tenant where they are missing.</source>
        <translation>Office 365 Management APIs がない場合、テナントに追加します。</translation>
    </message>
    <message>
        <source>Grants the app the permission %1.</source>
        <translation>アプリにアクセス許可 %1 を付与します。</translation>
    </message>
    <message>
        <source>Registers a certificate made on this computer. Its private key stays in the keychain here.</source>
        <translation>このコンピューターで作成した証明書を登録します。秘密キーはこのキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Makes a client secret, which goes into the keychain here.</source>
        <translation>クライアント シークレットを作成し、このキーチェーンに保存します。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>✓ good</source>
        <translation>✓ 良好</translation>
    </message>
    <message>
        <source>△ notice</source>
        <translation>△ 注意</translation>
    </message>
    <message>
        <source>× to be done</source>
        <translation>× 要対応</translation>
    </message>
    <message>
        <source>– not checked</source>
        <translation>– 未確認</translation>
    </message>
    <message>
        <source>Tenant %1, app %2, cloud %3</source>
        <translation>テナント %1、アプリ %2、クラウド %3</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Tenant check</source>
        <translation>テナントの確認</translation>
    </message>
    <message>
        <source>Checked on %1 by Tributary. The check changed nothing in the tenants.</source>
        <translation>%1 に Tributary が確認しました。この確認でテナントは何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Poll interval</source>
        <translation>ポーリング間隔</translation>
    </message>
    <message>
        <source>Time between two questions for new content, for each stream of each tenant.</source>
        <translation>各テナントの各ストリームで、新しいコンテンツを照会する間隔。</translation>
    </message>
    <message>
        <source>Lateness horizon</source>
        <translation>遅着の確認範囲</translation>
    </message>
    <message>
        <source>How far back each poll looks again for content that the service lists late.</source>
        <translation>サービスが遅れて一覧に示すコンテンツのために、毎回のポーリングでさかのぼって確認する長さ。</translation>
    </message>
    <message>
        <source>Share of the request quota</source>
        <translation>要求クォータの使用割合</translation>
    </message>
    <message>
        <source>Of the 2,000 requests a minute that the Activity API grants for each tenant. Less leaves room for another program that collects under the same publisher.</source>
        <translation>Activity API がテナントごとに許可する 1 分あたり 2,000 件の要求に対する割合。小さくすると、同じ発行元で収集する別のプログラムに余裕が残ります。</translation>
    </message>
    <message>
        <source>Large blob</source>
        <translation>大きい BLOB</translation>
    </message>
    <message>
        <source>Longer blobs go through a file instead of memory.</source>
        <translation>これより大きい BLOB は、メモリではなくファイルを経由します。</translation>
    </message>
    <message>
        <source>Outbox limit</source>
        <translation>送信トレイの上限</translation>
    </message>
    <message>
        <source>Collecting pauses while more than this waits to be sent. Events stay fetchable at Microsoft for seven days.</source>
        <translation>送信待ちがこれを超えている間、収集を一時停止します。イベントは Microsoft から 7 日間取得できます。</translation>
    </message>
    <message>
        <source>Keep sent events for</source>
        <translation>送信済みイベントの保持期間</translation>
    </message>
    <message>
        <source>Older events that every destination took are deleted from this computer.</source>
        <translation>すべての宛先が受け取ったイベントのうち、これより古いものはこのコンピューターから削除されます。</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最大保持量</translation>
    </message>
    <message>
        <source>What exceeds it of the events that every destination took is deleted, oldest first.</source>
        <translation>すべての宛先が受け取ったイベントのうち、これを超える分は古いものから削除されます。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or an address such as http://proxy.example:8080; the system&apos;s proxy where it is empty. Never with user and password.</source>
        <translation>「none」、または http://proxy.example:8080 などのアドレス。空の場合はシステムのプロキシ。ユーザー名とパスワードは含めません。</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>証明機関</translation>
    </message>
    <message>
        <source>A PEM file with authorities to trust beside the system&apos;s, for a proxy that inspects TLS.</source>
        <translation>システムのものに加えて信頼する証明機関の PEM ファイル。TLS を検査するプロキシ用です。</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of values, for example &quot;15 s to 1 h&quot;.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What an empty setting means: no file, or the proxy that the system has.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>システムと同じ</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You are signed in. Close this page and go back to Tributary.</source>
        <translation>サインインしました。このページを閉じて Tributary に戻ってください。</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Close this page; Tributary says what to do next.</source>
        <translation>サインインは完了しませんでした。このページを閉じてください。次の手順は Tributary に表示されます。</translation>
    </message>
    <message>
        <source>Thank you. Close this page and go back to Tributary, which now checks the consent.</source>
        <translation>ありがとうございます。このページを閉じて Tributary に戻ってください。Tributary が同意を確認します。</translation>
    </message>
    <message>
        <source>Consent was not given. Close this page; Tributary says what to do next.</source>
        <translation>同意は得られませんでした。このページを閉じてください。次の手順は Tributary に表示されます。</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>Subscribed; the service makes events available.</source>
        <translation>サブスクライブ済みです。サービスがイベントを提供しています。</translation>
    </message>
    <message>
        <source>Was stopped; it will be started. Events from between cannot be fetched.</source>
        <translation>停止されていたため、開始します。その間のイベントは取得できません。</translation>
    </message>
    <message>
        <source>The service does not say whether it runs; it will be started.</source>
        <translation>実行中かどうかをサービスが示していないため、開始します。</translation>
    </message>
    <message>
        <source>Not subscribed yet; it will be started.</source>
        <translation>まだサブスクライブされていないため、開始します。</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>一部成功</translation>
    </message>
    <message>
        <source>Microsoft Graph lists it; no subscription is needed.</source>
        <translation>Microsoft Graph が一覧を提供します。サブスクリプションは不要です。</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>開始しました。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>このテナントになし</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>照会できません</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>Not collected; stays on</source>
        <translation>収集しない (オンのまま)</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>収集しない</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>ポーリング</translation>
    </message>
    <message>
        <source>Started; first events in 2 min to 12 h</source>
        <translation>開始。最初のイベントまで 2 分～ 12 時間</translation>
    </message>
    <message>
        <source>First events in 2 min to 12 h</source>
        <translation>最初のイベントまで 2 分～ 12 時間</translation>
    </message>
    <message>
        <source>Management Activity API</source>
        <translation>Management Activity API</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>Microsoft Graph</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Collects the audit records of child tenants and forwards them to Log Analytics.</source>
        <translation>子テナントの監査レコードを収集し、Log Analytics に転送します。</translation>
    </message>
    <message>
        <source>Show the program with simulated tenants; nothing leaves this computer.</source>
        <translation>シミュレートされたテナントでプログラムを表示します。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>テナント、カバレッジ、イベントの保存先。</translation>
    </message>
    <message>
        <source>Start without collecting; it is resumed in the window.</source>
        <translation>収集せずに起動します。収集はウィンドウで再開できます。</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>組み込み以外のクラウド。複数指定できます。</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080.</source>
        <translation>「none」、または http://proxy.example:8080 などのプロキシ。</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>追加で信頼する証明機関 (PEM)。複数指定できます。</translation>
    </message>
    <message>
        <source>Language of this start: en, ar, de, es, fr, ja or pt_BR; as in the settings unless said.</source>
        <translation>今回の起動の言語: en、ar、de、es、fr、ja、pt_BR。省略時は設定に従います。</translation>
    </message>
    <message>
        <source>Start as an icon in the tray, or minimised where there is none.</source>
        <translation>トレイのアイコンとして起動します。トレイがない場合は最小化して起動します。</translation>
    </message>
</context>
<context>
    <name>tributary::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <translation>テナント(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>収集(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>レコード(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>ツール(&amp;O)</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityList</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>行の詳細</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>テナントまたは宛先</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 when it happened first.</extracomment>
        <translation>%1 (×%2、初回 %3)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityScreen</name>
    <message>
        <source>Search activity (Ctrl+F)</source>
        <translation>アクティビティを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>アクティビティの種類</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>テナントまたは宛先</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>アクティビティ (新しい順)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nothing happened yet. What the program and its people do will be listed here.</source>
        <translation>まだ何も起きていません。プログラムと利用者の操作がここに一覧表示されます。</translation>
    </message>
    <message>
        <source>No line matches. Esc clears the search; the choices beside it narrow as well.</source>
        <translation>一致する行がありません。Esc で検索をクリアできます。隣の選択でも絞り込まれています。</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Only this tenant or destination</source>
        <translation>このテナントまたは宛先のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>イベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation>検索をクリアし、次に検索欄を離れる</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with a line</source>
        <translation>行に対する操作</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityWords</name>
    <message>
        <source>Tenant added</source>
        <translation>テナントを追加</translation>
    </message>
    <message>
        <source>Tenant changed</source>
        <translation>テナントを変更</translation>
    </message>
    <message>
        <source>Tenant removed</source>
        <translation>テナントを削除</translation>
    </message>
    <message>
        <source>Credential replaced</source>
        <translation>資格情報を置き換え</translation>
    </message>
    <message>
        <source>Destination added</source>
        <translation>宛先を追加</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <translation>宛先を変更</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>宛先を削除</translation>
    </message>
    <message>
        <source>What is forwarded was changed</source>
        <translation>転送対象を変更</translation>
    </message>
    <message>
        <source>Collecting started</source>
        <translation>収集を開始</translation>
    </message>
    <message>
        <source>Collecting stopped</source>
        <translation>収集を停止</translation>
    </message>
    <message>
        <source>Backfill started</source>
        <translation>バックフィルを開始</translation>
    </message>
    <message>
        <source>Backfill ended, new events</source>
        <translation>バックフィルを終了、新しいイベント</translation>
    </message>
    <message>
        <source>Resting streams were asked for again</source>
        <translation>休止中のストリームを再度要求</translation>
    </message>
    <message>
        <source>Streams stopped, a person is needed</source>
        <translation>ストリームが停止、対応が必要</translation>
    </message>
    <message>
        <source>Streams run again</source>
        <translation>ストリームが再開</translation>
    </message>
    <message>
        <source>Streams rest, this tenant does not have them</source>
        <translation>ストリームが休止、このテナントにはなし</translation>
    </message>
    <message>
        <source>Events lost, blobs that can no longer be fetched</source>
        <translation>イベントの損失、取得できない BLOB</translation>
    </message>
    <message>
        <source>Records went to quarantine</source>
        <translation>レコードを検疫に保管</translation>
    </message>
    <message>
        <source>Sending fails, events wait here</source>
        <translation>送信に失敗、イベントはここで待機</translation>
    </message>
    <message>
        <source>Sending works again</source>
        <translation>送信が復旧</translation>
    </message>
    <message>
        <source>Trouble that concerns the whole program</source>
        <translation>プログラム全体の問題</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <translation>問題が解消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened, such as &quot;Records went to quarantine&quot;; %2 how many.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::AdviceCard</name>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状態: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>要求 ID: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Shows codes and request ids</source>
        <translation>コードと要求 ID を表示します</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技術的な詳細</translation>
    </message>
</context>
<context>
    <name>tributary::AlertText</name>
    <message numerus="yes">
        <source>Events that were missed can be fetched for less than %n hours.</source>
        <translation>
            <numerusform>取得されていないイベントを取得できるのは、あと %n 時間未満です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blobs that Microsoft listed and no longer has: %1. Their events are lost.</source>
        <translation>Microsoft が一覧に示し、既になくなった BLOB: %1。そのイベントは失われました。</translation>
    </message>
    <message numerus="yes">
        <source>Credentials expire within %n days</source>
        <translation>
            <numerusform>資格情報の期限まであと %n 日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within a day</source>
        <translation>資格情報の期限まであと 1 日以内</translation>
    </message>
    <message>
        <source>Events pile up</source>
        <translation>イベントがたまっています</translation>
    </message>
    <message>
        <source>%1 of %2 wait for a destination. Fetching pauses when it is full; nothing is lost before 7 days.</source>
        <translation>上限 %2 のうち %1 が宛先を待っています。送信トレイがいっぱいになると取得を一時停止します。7 日間は失われません。</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n 件の対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenant or a destination needs a person</source>
        <translation>テナントまたは宛先に対応が必要</translation>
    </message>
    <message>
        <source>Missed events are about to expire (24 h and 4 h before)</source>
        <translation>未取得イベントの期限切れ間近 (24 時間前と 4 時間前)</translation>
    </message>
    <message>
        <source>Events were lost</source>
        <translation>イベントの損失</translation>
    </message>
    <message>
        <source>The outbox is over 80 % full</source>
        <translation>送信トレイが 80 % を超過</translation>
    </message>
    <message>
        <source>Credentials expire (14, 3 and 1 days before)</source>
        <translation>資格情報の期限切れ (14、3、1 日前)</translation>
    </message>
    <message>
        <source>Trouble of the whole program (keychain, disk)</source>
        <translation>プログラム全体の問題 (キーチェーン、ディスク)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>テナントはまだありません</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>収集を一時停止中</translation>
    </message>
    <message>
        <source>%1, one thing needs you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;.</extracomment>
        <translation>%1、1 件の対応が必要</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n things need you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;; %n is how many causes wait for a person, more than one.</extracomment>
        <translation>
            <numerusform>%1、%n 件の対応が必要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tenants collecting</source>
        <extracomment>%1 is how many tenants are collecting, %n how many there are.</extracomment>
        <translation>
            <numerusform>%Ln テナント中 %1 テナントを収集中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::BackfillDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>バックフィル</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>テナント(&amp;N)</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>ストリーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日時(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了日時(&amp;U)</translation>
    </message>
    <message>
        <source>Times are in %2, by arrival. Microsoft keeps 7 days, since %1; of sign-ins and directory audits up to 30.</source>
        <extracomment>%1 is a moment, %2 the name of the time zone.</extracomment>
        <translation>時刻は %2、到着時刻です。Microsoft の保持期間は 7 日 (%1 以降)、サインインとディレクトリ監査は最大 30 日です。</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>テナントがまだありません。</translation>
    </message>
    <message>
        <source>Choose at least one stream.</source>
        <translation>ストリームを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>The end has to be later than the start.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>Asks for at most %1 lists of what Microsoft has, leaves out what is complete here, and fetches only what is missing. Nothing is changed in the tenant.</source>
        <translation>Microsoft にある一覧を最大 %1 件要求し、ここで完全なものは除いて、不足分だけを取得します。テナントでは何も変更されません。</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft に照会中…</translation>
    </message>
    <message>
        <source>Stopping; what is fetched stays…</source>
        <translation>停止中。取得済みのものは残ります…</translation>
    </message>
    <message>
        <source>&amp;Cancel backfill</source>
        <translation>バックフィルを中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>時間枠 %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 blobs</source>
        <translation>BLOB %1/%2</translation>
    </message>
    <message>
        <source>%1 new events</source>
        <translation>新しいイベント %1 件</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>重複 %1 件</translation>
    </message>
    <message>
        <source>a blob is no longer there</source>
        <translation>BLOB 1 個がなくなりました</translation>
    </message>
    <message>
        <source>%1 blobs are no longer there</source>
        <translation>BLOB %1 個がなくなりました</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays.</source>
        <translation>停止しました。取得済みのものは残ります。</translation>
    </message>
    <message>
        <source>Nothing was missing in this range.</source>
        <translation>この範囲に不足はありませんでした。</translation>
    </message>
    <message>
        <source>Ended with something missing.</source>
        <translation>一部が不足したまま終了しました。</translation>
    </message>
</context>
<context>
    <name>tributary::BundleDialog</name>
    <message>
        <source>&amp;Replace names, domains and ids of tenants</source>
        <translation>テナントの名前、ドメイン、ID を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>サポート バンドル</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>バンドルのファイル</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Exactly these files would be saved, on this computer only. They hold no secrets and no events; read them before you pass them on.</source>
        <translation>保存されるのはこれらのファイルのみで、保存先はこのコンピューターだけです。シークレットもイベントも含みません。他の人に渡す前に内容を確認してください。</translation>
    </message>
    <message>
        <source>Reading logs and status…</source>
        <translation>ログと状態を読み取り中…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file of the support bundle and its size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 before they are packed</source>
        <translation>
            <numerusform>%n ファイル、圧縮前 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>サポート バンドルの保存</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>アーカイブ (*.tar.gz)</translation>
    </message>
    <message numerus="yes">
        <source>Packing %n files…</source>
        <translation>
            <numerusform>%n ファイルを圧縮中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1, readable for you only.</source>
        <translation>%1 として保存しました。読み取れるのは自分だけです。</translation>
    </message>
</context>
<context>
    <name>tributary::CellText</name>
    <message>
        <source>last complete listing %1 ago</source>
        <translation>最後に一覧が完了したのは %1前</translation>
    </message>
    <message>
        <source>nothing listed yet</source>
        <translation>一覧はまだありません</translation>
    </message>
    <message>
        <source>licence</source>
        <extracomment>Narrow table cell: the tenant has no licence for this stream.</extracomment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>ライセンスなし</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Narrow table cell: a role or permission is missing.</extracomment>
        <translation>権限</translation>
    </message>
    <message>
        <source>a permission is missing; needs a person</source>
        <translation>アクセス許可なし、対応が必要</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>Narrow table cell: collecting this stream has stopped.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopped, %1; needs a person</source>
        <translation>停止、%1、対応が必要</translation>
    </message>
    <message>
        <source>no P1</source>
        <extracomment>Narrow table cell: the tenant has no Entra ID P1 licence.</extracomment>
        <translation>P1 なし</translation>
    </message>
    <message>
        <source>no Entra ID P1 licence; asked again once a day</source>
        <translation>Entra ID P1 ライセンスなし、1 日 1 回再要求</translation>
    </message>
    <message>
        <source>no role</source>
        <extracomment>Narrow table cell: a permission for Microsoft Graph is not granted.</extracomment>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>no permission for Microsoft Graph; asked again once an hour</source>
        <translation>Microsoft Graph のアクセス許可なし、1 時間に 1 回再要求</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Narrow table cell: this cloud does not have the feed.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not offered by this cloud; asked again once a day</source>
        <translation>このクラウドでは提供なし、1 日 1 回再要求</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Narrow table cell: there are gaps that can be filled.</extracomment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>a gap that can be fetched</source>
        <translation>取得できる欠落 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps that can be fetched</source>
        <translation>
            <numerusform>取得できる欠落 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>working, %1</source>
        <translation>動作中、%1</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Narrow table cell: collecting is paused.</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>一時停止中、%1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Narrow table cell: this stream was not chosen.</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>収集しない</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Narrow table cell: nothing was collected yet.</extracomment>
        <translation>新規</translation>
    </message>
    <message>
        <source>chosen, nothing collected yet</source>
        <translation>選択済み、収集はまだ</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>Narrow table cell: waiting for the first content.</extracomment>
        <translation>待機</translation>
    </message>
    <message>
        <source>waiting for the first content, which can take 12 hours</source>
        <translation>最初のコンテンツを待機中 (最長 12 時間)</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>behind by %1</source>
        <translation>%1の遅延</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅延中</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>slowed down by Microsoft, %1</source>
        <translation>Microsoft による速度調整、%1</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>no answer, trying again, %1</source>
        <translation>応答なし、再試行中、%1</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>SharePoint and OneDrive</source>
        <translation>SharePoint と OneDrive</translation>
    </message>
    <message>
        <source>General (Teams, Defender, …)</source>
        <translation>全般 (Teams、Defender など)</translation>
    </message>
    <message>
        <source>DLP</source>
        <translation>DLP</translation>
    </message>
    <message>
        <source>Directory audits</source>
        <translation>ディレクトリ監査</translation>
    </message>
    <message>
        <source>Sign-ins of users, interactive</source>
        <translation>ユーザーのサインイン (対話型)</translation>
    </message>
    <message>
        <source>Sign-ins of users, non-interactive</source>
        <translation>ユーザーのサインイン (非対話型)</translation>
    </message>
    <message>
        <source>Sign-ins of service principals</source>
        <translation>サービス プリンシパルのサインイン</translation>
    </message>
    <message>
        <source>Sign-ins of managed identities</source>
        <translation>マネージド ID のサインイン</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>SharePt.</source>
        <translation>SharePt.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Dir. audit</source>
        <translation>Dir 監査</translation>
    </message>
    <message>
        <source>Interact.</source>
        <translation>対話型</translation>
    </message>
    <message>
        <source>Non-int.</source>
        <translation>非対話</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Man. id.</source>
        <translation>管理 ID</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln events not selected</source>
        <extracomment>%1 is the state of a stream: &quot;working, …; 1,204 events not selected&quot;.</extracomment>
        <translation>
            <numerusform>%1、選択外のイベント %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckText</name>
    <message>
        <source>Granted.</source>
        <translation>付与されています。</translation>
    </message>
    <message>
        <source>Not granted. Data loss prevention events come without the matched values, or not at all.</source>
        <translation>付与されていません。データ損失防止イベントは、一致した値なしで届くか、まったく届きません。</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Sign-in to Microsoft Graph</source>
        <translation>Microsoft Graph へのサインイン</translation>
    </message>
    <message>
        <source>Microsoft Graph lists its records.</source>
        <translation>Microsoft Graph でレコードを一覧できます。</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The app registration signs in to this tenant.</source>
        <translation>アプリの登録はこのテナントにサインインできます。</translation>
    </message>
    <message>
        <source>Not subscribed yet. Start it with &quot;subscription start&quot;; collecting starts it as well.</source>
        <translation>まだサブスクライブされていません。「subscription start」で開始してください。収集でも開始されます。</translation>
    </message>
    <message>
        <source>Subscribed, and the service lists its content.</source>
        <translation>サブスクライブ済みで、サービスがコンテンツを一覧に示しています。</translation>
    </message>
</context>
<context>
    <name>tributary::CloneSettingsDialog</name>
    <message>
        <source>Copy settings of %1</source>
        <translation>%1 の設定をコピー</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Tags, chosen streams, the beginning and the selection rules are copied. Data and credential stay where they are.</source>
        <translation>タグ、選択したストリーム、開始時点、選択のルールをコピーします。データと資格情報は元の場所に残ります。</translation>
    </message>
</context>
<context>
    <name>tributary::CloudsPanel</name>
    <message>
        <source>&amp;Import cloud file…</source>
        <translation>クラウド ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a cloud file</source>
        <translation>クラウド ファイルのインポート</translation>
    </message>
    <message>
        <source>Cloud files (*.json)</source>
        <translation>クラウド ファイル (*.json)</translation>
    </message>
    <message>
        <source>Reading the cloud file…</source>
        <translation>クラウド ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>%1 can be chosen now. Its own certificate authority, if the file names one, is trusted after the next start.</source>
        <translation>%1 を選択できるようになりました。ファイルに独自の証明機関が指定されている場合は、次回の起動から信頼されます。</translation>
    </message>
</context>
<context>
    <name>tributary::CommandText</name>
    <message>
        <source>there is no kind &quot;%1&quot;; they are %2</source>
        <translation>種類「%1」はありません。指定できるのは %2 です</translation>
    </message>
    <message>
        <source>--limit is a number of lines</source>
        <translation>--limit には行数を指定します</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what happened, %2 the name of a stream.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 the time it happened first.</extracomment>
        <translation>%1 (×%2、初回 %3)</translation>
    </message>
    <message>
        <source>engine</source>
        <comment>who did something: the program</comment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>テナントまたは宛先</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What the program and its people did, newest first.</source>
        <translation>プログラムと利用者の操作を、新しい順に表示します。</translation>
    </message>
    <message>
        <source>Only this tenant or destination.</source>
        <translation>このテナントまたは宛先のみ。</translation>
    </message>
    <message>
        <source>Only this kind, such as streams-stopped.</source>
        <translation>この種類のみ (例: streams-stopped)。</translation>
    </message>
    <message>
        <source>Only lines with this text.</source>
        <translation>このテキストを含む行のみ。</translation>
    </message>
    <message>
        <source>How many lines; 200 unless said.</source>
        <translation>行数。省略時は 200。</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収集済み</translation>
    </message>
    <message>
        <source>%1 records from %2 blobs (%3 duplicates skipped) in %4</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>レコード %1 件、BLOB %2 個 (重複 %3 件を除外)、所要時間 %4</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1 by the selection; see &quot;tributaryctl selection show&quot;</source>
        <translation>選択により %1 件。「tributaryctl selection show」を参照</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many records wait in the outbox.</extracomment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 in the outbox</source>
        <translation>送信トレイに %1 件</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>検疫</translation>
    </message>
    <message>
        <source>%1; see &quot;tributaryctl quarantine list&quot;</source>
        <translation>%1 件。「tributaryctl quarantine list」を参照</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blobs could not be fetched any more; see &quot;tributaryctl coverage&quot;</source>
        <translation>
            <numerusform>取得できなくなった BLOB %Ln 個。「tributaryctl coverage」を参照</numerusform>
        </translation>
    </message>
    <message>
        <source>Backfill: this range is complete already; nothing had to be fetched.</source>
        <translation>バックフィル: この範囲は既に完全で、取得するものはありませんでした。</translation>
    </message>
    <message>
        <source>Backfill: %1 of %2 windows complete, %3 new blobs, %4 new records, %5 duplicates skipped.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>バックフィル: 時間枠 %2 中 %1 が完了、新しい BLOB %3 個、新しいレコード %4 件、重複 %5 件を除外。</translation>
    </message>
    <message>
        <source>%1, %2 is parked: %3. &quot;tributaryctl tenant check&quot; asks again.</source>
        <translation>%1、%2 は休止中です: %3。「tributaryctl tenant check」で再度要求します。</translation>
    </message>
    <message>
        <source>Stopping: what is stored is still being sent. Press Ctrl-C again to stop at once.</source>
        <translation>停止中: 保存済みのものを送信しています。すぐに停止するには、もう一度 Ctrl-C を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at once. About %Ln records wait in the outbox; the next run goes on from here, nothing is lost.</source>
        <translation>
            <numerusform>すぐに停止しました。約 %Ln 件のレコードが送信トレイにあります。次回の実行で続きから再開し、失われるものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet; what is stored waits for one.</source>
        <translation>宛先がありません。保存済みのものは宛先を待っています。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>--interval takes 15s to 1h, not &quot;%1&quot;</source>
        <translation>--interval に指定できるのは 15s ～ 1h です (「%1」は不可)</translation>
    </message>
    <message>
        <source>--publisher takes the parent&apos;s tenant id, a GUID</source>
        <translation>--publisher には親テナントの ID (GUID) を指定します</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90s, 15m or 2h, not &quot;%1&quot;</source>
        <translation>--for には 90s、15m、2h のような時間を指定します (「%1」は不可)</translation>
    </message>
    <message>
        <source>there is no tenant in this profile; add one with &quot;tributaryctl tenant add&quot;</source>
        <translation>このプロファイルにテナントがありません。「tributaryctl tenant add」で追加してください</translation>
    </message>
    <message>
        <source>--from and --to take times such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--from と --to には 2026-11-22T08:00:00Z (UTC) のような時刻を指定します</translation>
    </message>
    <message>
        <source>--from must be before --to, and in the past</source>
        <translation>--from は --to より前の、過去の時刻にしてください</translation>
    </message>
    <message>
        <source>content is kept for 7 days, by Microsoft Graph for 30 at most; this range ended before that</source>
        <translation>コンテンツの保持期間は 7 日 (Microsoft Graph は最大 30 日) で、この範囲はそれより前に終わっています</translation>
    </message>
    <message>
        <source>PublisherIdentifier: the parent&apos;s tenant id, where no destination names it.</source>
        <translation>PublisherIdentifier: 宛先に指定がない場合の、親テナントの ID。</translation>
    </message>
    <message>
        <source>Polls every tenant and forwards. --once: all that is available now, then the outbox is emptied.</source>
        <translation>すべてのテナントをポーリングして転送します。--once: 今あるものをすべて取得し、送信トレイを空にします。</translation>
    </message>
    <message>
        <source>One round, then empty the outbox and end.</source>
        <translation>1 巡し、送信トレイを空にして終了します。</translation>
    </message>
    <message>
        <source>End after this time, for example 15m.</source>
        <translation>この時間の経過後に終了します (例: 15m)。</translation>
    </message>
    <message>
        <source>Fetches what the coverage lacks in a range of the last 7 days, of Graph 30.</source>
        <translation>過去 7 日間 (Graph は 30 日間) の範囲で、カバレッジに不足しているものを取得します。</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>テナント。</translation>
    </message>
    <message>
        <source>Start of the range, UTC.</source>
        <translation>範囲の開始、UTC。</translation>
    </message>
    <message>
        <source>End of the range, UTC; now unless said.</source>
        <translation>範囲の終了、UTC。省略時は現在。</translation>
    </message>
    <message>
        <source>Only this stream; repeatable.</source>
        <translation>このストリームのみ。複数指定できます。</translation>
    </message>
    <message>
        <source>--log-type takes KIND=NAME, for example o365=ChildO365AAD</source>
        <translation>--log-type には KIND=NAME を指定します (例: o365=ChildO365AAD)</translation>
    </message>
    <message>
        <source>--log-type: there is no kind &quot;%1&quot;; they are o365, signin, audit</source>
        <translation>--log-type: 種類「%1」はありません。指定できるのは o365、signin、audit です</translation>
    </message>
    <message>
        <source>--name is missing</source>
        <translation>--name がありません</translation>
    </message>
    <message>
        <source>--workspace takes the workspace id, a GUID</source>
        <translation>--workspace にはワークスペース ID (GUID) を指定します</translation>
    </message>
    <message>
        <source>--key-stdin is missing: the key is read from standard input</source>
        <translation>--key-stdin がありません。キーは標準入力から読み取ります</translation>
    </message>
    <message>
        <source>Legacy: Microsoft&apos;s support for this API ended on 2026-09-14. Move to &quot;destination add logs-ingestion&quot; when you can.</source>
        <translation>レガシー: この API の Microsoft のサポートは 2026-09-14 に終了しました。できるだけ早く「destination add logs-ingestion」に移行してください。</translation>
    </message>
    <message>
        <source>A name of your choice.</source>
        <translation>任意の名前。</translation>
    </message>
    <message>
        <source>The workspace id.</source>
        <translation>ワークスペース ID。</translation>
    </message>
    <message>
        <source>Read the workspace key (primary or secondary) from standard input.</source>
        <translation>ワークスペース キー (プライマリまたはセカンダリ) を標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Table without &quot;_CL&quot;, for the kinds o365, signin and audit: o365=ChildO365AAD; repeatable.</source>
        <translation>種類 o365、signin、audit のテーブル (「_CL」なし): o365=ChildO365AAD。複数指定できます。</translation>
    </message>
    <message>
        <source>Cloud of the workspace.</source>
        <translation>ワークスペースのクラウド。</translation>
    </message>
    <message>
        <source>Adds a workspace behind the HTTP Data Collector API (legacy: support ended 2026-09-14).</source>
        <translation>HTTP Data Collector API を使うワークスペースを追加します (レガシー: サポートは 2026-09-14 に終了)。</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2</source>
        <translation>ストリーム「%1」はありません。指定できるのは %2 です</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>--expires takes a time such as 2027-11-22 (UTC)</source>
        <translation>--expires には 2027-11-22 (UTC) のような時刻を指定します</translation>
    </message>
    <message>
        <source>Read the client secret from standard input.</source>
        <translation>クライアント シークレットを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Certificate of the app registration (PEM).</source>
        <translation>アプリの登録の証明書 (PEM)。</translation>
    </message>
    <message>
        <source>Its private key (PEM), where it is not in the same file.</source>
        <translation>同じファイルにない場合の秘密キー (PEM)。</translation>
    </message>
    <message>
        <source>Certificate and private key in one PKCS#12 file.</source>
        <translation>証明書と秘密キーを含む 1 つの PKCS#12 ファイル。</translation>
    </message>
    <message>
        <source>When the client secret ends, where it is known (UTC).</source>
        <translation>クライアント シークレットの期限 (わかる場合、UTC)。</translation>
    </message>
    <message>
        <source>Read the passphrase of the key or file from standard input.</source>
        <translation>キーまたはファイルのパスフレーズを標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>name one credential: --secret-stdin, --certificate with --key, or --pkcs12</source>
        <translation>資格情報を 1 つ指定してください: --secret-stdin、 --certificate と --key、または --pkcs12</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>certificate %1 valid until %2</source>
        <translation>証明書 %1、有効期限 %2</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1、トピック %2</translation>
    </message>
    <message>
        <source>The destination accepts: sign-in, rule, stream and role are in order. (An empty request was sent; no record was written.)</source>
        <translation>宛先は受理できる状態です。サインイン、ルール、ストリーム、ロールに問題はありません。(空の要求を送信し、レコードは書き込んでいません。)</translation>
    </message>
    <message>
        <source>The destination accepts: workspace and key are in order. (An empty request was sent; no record was written.) Legacy: support for this API ended on 2026-09-14.</source>
        <translation>宛先は受理できる状態です。ワークスペースとキーに問題はありません。(空の要求を送信し、レコードは書き込んでいません。) レガシー: この API のサポートは 2026-09-14 に終了しました。</translation>
    </message>
    <message>
        <source>The destination accepts: files can be made in the directory, and reach the disk. (The one that was made is gone again.)</source>
        <translation>宛先は受理できる状態です。ディレクトリにファイルを作成でき、ディスクに書き込まれます。(作成したファイルは削除しました。)</translation>
    </message>
    <message>
        <source>The destination accepts: brokers, sign-in and topic are in order. (No record was written; the right to write shows with the first.)</source>
        <translation>宛先は受理できる状態です。ブローカー、サインイン、トピックに問題はありません。(レコードは書き込んでいません。書き込みの権限は最初のレコードで確定します。)</translation>
    </message>
    <message>
        <source>--dcr takes the immutable id of the data collection rule, which starts with &quot;dcr-&quot;</source>
        <translation>--dcr には「dcr-」で始まるデータ収集ルールの不変 ID を指定します</translation>
    </message>
    <message>
        <source>--tenant-id and --client-id take GUIDs: the parent&apos;s tenant id and the app&apos;s client id</source>
        <translation>--tenant-id と --client-id には GUID (親テナントの ID とアプリのクライアント ID) を指定します</translation>
    </message>
    <message>
        <source>--stream takes KIND=Custom-NAME, for example o365=Custom-ChildO365AAD</source>
        <translation>--stream には KIND=Custom-NAME を指定します (例: o365=Custom-ChildO365AAD)</translation>
    </message>
    <message>
        <source>No destination yet; collected events are kept here.</source>
        <translation>宛先がまだありません。収集したイベントはここに保管されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; removed with its credential. Events that only waited for it are kept here.</source>
        <translation>宛先「%1」を資格情報とともに削除しました。この宛先だけを待っていたイベントはここに保管されます。</translation>
    </message>
    <message>
        <source>Logs ingestion endpoint of the rule.</source>
        <translation>ルールのログ インジェスト エンドポイント。</translation>
    </message>
    <message>
        <source>Immutable id of the data collection rule.</source>
        <translation>データ収集ルールの不変 ID。</translation>
    </message>
    <message>
        <source>What a deployed template put out, in place of --endpoint and --dcr; - is standard input.</source>
        <translation>--endpoint と --dcr の代わりに使う、デプロイしたテンプレートの出力。- は標準入力です。</translation>
    </message>
    <message>
        <source>Workspace id, to ask it what arrived.</source>
        <translation>到着を照会するためのワークスペース ID。</translation>
    </message>
    <message>
        <source>Table behind a stream, where it is not the usual one: o365=NAME_CL; repeatable.</source>
        <translation>通常と異なる場合の、ストリームの書き込み先テーブル: o365=NAME_CL。複数指定できます。</translation>
    </message>
    <message>
        <source>Stream declared in the rule, for the kinds o365, signin and audit: o365=Custom-NAME; repeatable.</source>
        <translation>種類 o365、signin、audit についてルールで宣言されたストリーム: o365=Custom-NAME。複数指定できます。</translation>
    </message>
    <message>
        <source>The parent&apos;s tenant id.</source>
        <translation>親テナントの ID。</translation>
    </message>
    <message>
        <source>Client id of the sending app.</source>
        <translation>送信アプリのクライアント ID。</translation>
    </message>
    <message>
        <source>Cloud of the parent.</source>
        <translation>親テナントのクラウド。</translation>
    </message>
    <message>
        <source>Adds a Log Analytics workspace behind the Logs Ingestion API.</source>
        <translation>Logs Ingestion API を使う Log Analytics ワークスペースを追加します。</translation>
    </message>
    <message>
        <source>Lists the destinations.</source>
        <translation>宛先を一覧表示します。</translation>
    </message>
    <message>
        <source>Proves address, sign-in and rights without writing a record.</source>
        <translation>レコードを書き込まずに、アドレス、サインイン、権限を証明します。</translation>
    </message>
    <message>
        <source>Send a marker record too, and ask the workspace for it: accepted is not arrived.</source>
        <translation>マーカー レコードも送信し、ワークスペースに照会します。受理は到着を意味しません。</translation>
    </message>
    <message>
        <source>Removes a destination and its credential.</source>
        <translation>宛先とその資格情報を削除します。</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (レガシー)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>never</source>
        <comment>accepted</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>最終受理</translation>
    </message>
    <message>
        <source>Batches waiting</source>
        <translation>待機中のバッチ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; added; it gets what is collected from now on. Prove it with: tributaryctl destination test &quot;%1&quot;</source>
        <translation>宛先「%1」を追加しました。これ以降に収集したものが送られます。次のコマンドで証明できます: tributaryctl destination test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--client-id takes a GUID</source>
        <translation>--client-id には GUID を指定します</translation>
    </message>
    <message>
        <source>only a Logs Ingestion destination has endpoint, rule, workspace, streams and tables</source>
        <translation>エンドポイント、ルール、ワークスペース、ストリーム、テーブルがあるのは Logs Ingestion の宛先のみです</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is proven and changed.</source>
        <translation>宛先「%1」を証明し、変更しました。</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; is paused; its events wait here.</source>
        <translation>「%1」への送信を一時停止しました。イベントはここで待機します。</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; goes on.</source>
        <translation>「%1」への送信を再開しました。</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>別の名前。</translation>
    </message>
    <message>
        <source>Stream of the rule for a kind: o365=Custom-NAME; repeatable.</source>
        <translation>種類に対応するルールのストリーム: o365=Custom-NAME。複数指定できます。</translation>
    </message>
    <message>
        <source>Table behind a stream: o365=NAME_CL; repeatable.</source>
        <translation>ストリームの書き込み先テーブル: o365=NAME_CL。複数指定できます。</translation>
    </message>
    <message>
        <source>Changes a destination after proving it; what does not prove changes nothing.</source>
        <translation>証明してから宛先を変更します。証明できない場合は何も変更しません。</translation>
    </message>
    <message>
        <source>Sends nothing to it; its events wait here.</source>
        <translation>送信を停止します。イベントはここで待機します。</translation>
    </message>
    <message>
        <source>Sends to it again.</source>
        <translation>送信を再開します。</translation>
    </message>
    <message>
        <source>--sender takes the object id of the app&apos;s service principal, a GUID</source>
        <translation>--sender にはアプリのサービス プリンシパルのオブジェクト ID (GUID) を指定します</translation>
    </message>
    <message>
        <source>--format takes arm, bicep or kql</source>
        <translation>--format には arm、bicep、kql のいずれかを指定します</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Save each of them as a function in the workspace&apos;s query window.</source>
        <translation>それぞれを、ワークスペースのクエリ画面で関数として保存してください。</translation>
    </message>
    <message>
        <source>Deploy it with:
  %1
Then hand what it prints to: tributaryctl destination add logs-ingestion --outputs FILE …</source>
        <translation>次のコマンドでデプロイします:
  %1
続いて、その出力を次のコマンドに渡します: tributaryctl destination add logs-ingestion --outputs FILE …</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>ファイル %1 に書き込みました。</translation>
    </message>
    <message>
        <source>arm (default), bicep, or kql for the functions alone.</source>
        <translation>arm (既定)、bicep、または関数のみの kql。</translation>
    </message>
    <message>
        <source>File to write; standard output where it is left out.</source>
        <translation>書き込み先のファイル。省略時は標準出力。</translation>
    </message>
    <message>
        <source>Object id of the sending app&apos;s service principal in the parent; may be left to who deploys.</source>
        <translation>親テナントにある、送信アプリのサービス プリンシパルのオブジェクト ID。デプロイする人に任せることもできます。</translation>
    </message>
    <message>
        <source>Writes what the parent&apos;s administrator deploys where the app may not make it itself.</source>
        <translation>アプリ自身で作成できない場合に、親テナントの管理者がデプロイするものを書き出します。</translation>
    </message>
    <message>
        <source>--directory is missing</source>
        <translation>--directory がありません</translation>
    </message>
    <message>
        <source>--compression takes none, gzip or zstd</source>
        <translation>--compression には none、gzip、zstd のいずれかを指定します</translation>
    </message>
    <message>
        <source>--rotate-bytes takes a count of bytes</source>
        <translation>--rotate-bytes にはバイト数を指定します</translation>
    </message>
    <message>
        <source>--rotate-age takes a duration such as 90s, 5m or 1h</source>
        <translation>--rotate-age には 90s、5m、1h のような時間を指定します</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>ディレクトリ %1 を作成できません</translation>
    </message>
    <message>
        <source>Where the files go; made where it is missing.</source>
        <translation>ファイルの保存先。ない場合は作成します。</translation>
    </message>
    <message>
        <source>none, gzip or zstd; gzip unless said.</source>
        <translation>none、gzip、zstd のいずれか。省略時は gzip。</translation>
    </message>
    <message>
        <source>Finish a file at this size; 128 MiB unless said.</source>
        <translation>このサイズでファイルを完了します。省略時は 128 MiB。</translation>
    </message>
    <message>
        <source>Finish a file at this age; 5m unless said.</source>
        <translation>この経過時間でファイルを完了します。省略時は 5m。</translation>
    </message>
    <message>
        <source>Adds NDJSON files in a directory: a line a record with its envelope.</source>
        <translation>ディレクトリ内の NDJSON ファイルを追加します。1 行に 1 レコード (エンベロープ付き) です。</translation>
    </message>
    <message>
        <source>Correct the expression.</source>
        <translation>式を修正してください。</translation>
    </message>
    <message>
        <source>%1 is wrong at column %2:
%3</source>
        <translation>%1 の %2 文字目に誤りがあります:
%3</translation>
    </message>
    <message>
        <source>--tenant is missing: whose records</source>
        <translation>--tenant がありません (レコードの対象テナント)</translation>
    </message>
    <message>
        <source>keep the rest</source>
        <translation>残りは保持</translation>
    </message>
    <message>
        <source>drop the rest</source>
        <translation>残りは除外</translation>
    </message>
    <message>
        <source>the archive keeps everything as it came</source>
        <translation>アーカイブにはすべて元のまま保持</translation>
    </message>
    <message>
        <source>Brokers of the cluster; Event Hubs: NAMESPACE.servicebus.windows.net.</source>
        <translation>クラスターのブローカー。Event Hubs の場合: NAMESPACE.servicebus.windows.net。</translation>
    </message>
    <message>
        <source>The topic or event hub.</source>
        <translation>トピックまたはイベント ハブ。</translation>
    </message>
    <message>
        <source>Read a connection string of Event Hubs from standard input; it may name brokers and topic.</source>
        <translation>Event Hubs の接続文字列を標準入力から読み取ります。ブローカーとトピックを含めることができます。</translation>
    </message>
    <message>
        <source>Client id of the sending app: sign in with a token.</source>
        <translation>送信アプリのクライアント ID。トークンでサインインします。</translation>
    </message>
    <message>
        <source>Adds a topic of Apache Kafka or Azure Event Hubs.</source>
        <translation>Apache Kafka のトピックまたは Azure Event Hubs を追加します。</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>テナント、カバレッジ、イベントの保存先。</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>組み込み以外のクラウド。複数指定できます。</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080; the system&apos;s unless said.</source>
        <translation>「none」、または http://proxy.example:8080 などのプロキシ。省略時はシステムの設定。</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>追加で信頼する証明機関 (PEM)。複数指定できます。</translation>
    </message>
    <message>
        <source>Language of what people read: en, ar, de, es, fr, ja or pt_BR; the system&apos;s unless said.</source>
        <translation>表示言語: en、ar、de、es、fr、ja、pt_BR。省略時はシステムの言語。</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>標準出力に 1 つの JSON 文書を出力します。</translation>
    </message>
    <message>
        <source>debug, info, warning or error; warning unless said.</source>
        <translation>debug、info、warning、error のいずれか。省略時は warning。</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>このヘルプ。</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>バージョン。</translation>
    </message>
    <message>
        <source>tributaryctl: collects the audit records of child tenants and forwards them to Log Analytics.</source>
        <translation>tributaryctl: 子テナントの監査レコードを収集し、Log Analytics に転送します。</translation>
    </message>
    <message>
        <source>Usage: tributaryctl COMMAND [options]</source>
        <translation>使い方: tributaryctl COMMAND [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>With &quot;tributaryctl COMMAND --help&quot; each command explains its options.</source>
        <translation>「tributaryctl COMMAND --help」で、各コマンドのオプションの説明を表示します。</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 unexpected, 2 usage, 3 needs the operator, 4 done in part.</source>
        <translation>終了コード: 0 完了、1 予期しない問題、2 使い方、3 対応が必要、4 一部完了。</translation>
    </message>
    <message>
        <source>See &quot;tributaryctl --help&quot;.</source>
        <translation>「tributaryctl --help」を参照してください。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>Usage: tributaryctl %1 %2 [options]</source>
        <translation>使い方: tributaryctl %1 %2 [options]</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>--log-level は debug、info、warning、error のいずれかです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to this command.</source>
        <translation>「%1」はこのコマンドでは使用できません。</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: %2 がありません。</translation>
    </message>
    <message>
        <source>name the tenant with either --id or --domain</source>
        <translation>--id または --domain のどちらか一方でテナントを指定してください</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>テナントは既に「%1」としてこのプロファイルにあります</translation>
    </message>
    <message>
        <source>%1 is tenant %2 in cloud %3.</source>
        <translation>%1 はクラウド %3 のテナント %2 です。</translation>
    </message>
    <message>
        <source>It is in this profile as &quot;%1&quot;.</source>
        <translation>「%1」としてこのプロファイルにあります。</translation>
    </message>
    <message>
        <source>It is the parent&apos;s own tenant.</source>
        <translation>親自身のテナントです。</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added.</source>
        <translation>テナント「%1」(%2) を追加しました。</translation>
    </message>
    <message>
        <source>--client-id takes the application (client) id, a GUID</source>
        <translation>--client-id にはアプリケーション (クライアント) ID (GUID) を指定します</translation>
    </message>
    <message>
        <source>The parent&apos;s app %1 will be used for consent in cloud %2.</source>
        <translation>クラウド %2 での同意に、親テナントのアプリ %1 を使用します。</translation>
    </message>
    <message>
        <source>name the parent&apos;s app first with &quot;tributaryctl tenant parent-app&quot;</source>
        <translation>先に「tributaryctl tenant parent-app」で親テナントのアプリを指定してください</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens this page and accepts:
%1
Waiting until %2.</source>
        <translation>テナントの管理者がこのページを開いて承諾します:
%1
%2 まで待機します。</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens %1 and enters %2.</source>
        <translation>テナントの管理者が %1 を開き、%2 を入力します。</translation>
    </message>
    <message>
        <source>Open this page on this computer and sign in as an administrator of the tenant:
%1</source>
        <translation>このコンピューターで次のページを開き、テナントの管理者としてサインインしてください:
%1</translation>
    </message>
    <message>
        <source>--months takes 1 to 24</source>
        <translation>--months に指定できるのは 1 ～ 24 です</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>同意を待機中</translation>
    </message>
    <message>
        <source>at step %1 of 6</source>
        <translation>手順 %1/6</translation>
    </message>
    <message>
        <source>No tenant is on its way.</source>
        <translation>追加途中のテナントはありません。</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>no tenant on its way is named &quot;%1&quot;</source>
        <translation>「%1」という名前の追加途中のテナントはありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten.</source>
        <translation>「%1」を破棄しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten; what was made in the tenant stays there.</source>
        <translation>「%1」を破棄しました。テナントに作成したものは残ります。</translation>
    </message>
    <message>
        <source>Where to look; all clouds unless said.</source>
        <translation>検索先。省略時はすべてのクラウド。</translation>
    </message>
    <message>
        <source>A name of your choice; the domain unless said.</source>
        <translation>任意の名前。省略時はドメイン。</translation>
    </message>
    <message>
        <source>Directory (tenant) id.</source>
        <translation>ディレクトリ (テナント) ID。</translation>
    </message>
    <message>
        <source>A domain of the tenant, or a user name.</source>
        <translation>テナントのドメイン、またはユーザー名。</translation>
    </message>
    <message>
        <source>A tag; repeatable.</source>
        <translation>タグ。複数指定できます。</translation>
    </message>
    <message>
        <source>Sign in with a code on any computer instead of a browser on this one.</source>
        <translation>このコンピューターのブラウザーの代わりに、任意のコンピューターでコードを使ってサインインします。</translation>
    </message>
    <message>
        <source>Public client to sign in with; Microsoft Graph Command Line Tools unless said.</source>
        <translation>サインインに使うパブリック クライアント。省略時は Microsoft Graph Command Line Tools。</translation>
    </message>
    <message>
        <source>Make a client secret; a certificate unless said.</source>
        <translation>クライアント シークレットを作成します。省略時は証明書。</translation>
    </message>
    <message>
        <source>Life of the credential: 1 to 24 months, 12 unless said.</source>
        <translation>資格情報の有効期間: 1 ～ 24 か月、省略時は 12。</translation>
    </message>
    <message>
        <source>Only list the calls that would be made.</source>
        <translation>行う予定の呼び出しの一覧表示のみを行います。</translation>
    </message>
    <message>
        <source>Application (client) id.</source>
        <translation>アプリケーション (クライアント) ID。</translation>
    </message>
    <message>
        <source>The app&apos;s cloud.</source>
        <translation>アプリのクラウド。</translation>
    </message>
    <message>
        <source>Finds tenant id and cloud of a domain, id or user name.</source>
        <translation>ドメイン、ID、ユーザー名から、テナント ID とクラウドを検索します。</translation>
    </message>
    <message>
        <source>Names the parent&apos;s multi-tenant app that children consent to.</source>
        <translation>子テナントが同意する、親テナントのマルチテナント アプリを指定します。</translation>
    </message>
    <message>
        <source>Adds a tenant by the parent&apos;s app: shows the consent link and waits for it.</source>
        <translation>親テナントのアプリでテナントを追加します。同意のリンクを表示し、同意を待ちます。</translation>
    </message>
    <message>
        <source>Adds a tenant by an app that is created there as its administrator.</source>
        <translation>管理者としてテナントに作成するアプリで、テナントを追加します。</translation>
    </message>
    <message>
        <source>Lists tenants that are on their way.</source>
        <translation>追加途中のテナントを一覧表示します。</translation>
    </message>
    <message>
        <source>Forgets a tenant that is on its way.</source>
        <translation>追加途中のテナントを破棄します。</translation>
    </message>
    <message>
        <source>Also take back what was made in the tenant; asks to sign in.</source>
        <translation>テナントに作成したものも元に戻します。サインインを求めます。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln streams in trouble</source>
        <translation>
            <numerusform>%Ln ストリームに問題あり</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept at the moment</source>
        <translation>%1 は現在受理していません</translation>
    </message>
    <message>
        <source>%1 records collected · %2/s · %3 delivered · outbox %4 (%5)</source>
        <extracomment>A line of figures while collecting: records, records a second, delivered records, records in the outbox and their size.</extracomment>
        <translation>収集 %1 件 · %2/秒 · 配信 %3 · 送信トレイ %4 (%5)</translation>
    </message>
    <message>
        <source>--tenant-id takes the parent&apos;s tenant id, a GUID</source>
        <translation>--tenant-id には親テナントの ID (GUID) を指定します</translation>
    </message>
    <message>
        <source>--client-id takes the client id of the sending app, a GUID</source>
        <translation>--client-id には送信アプリのクライアント ID (GUID) を指定します</translation>
    </message>
    <message>
        <source>--public-client takes a client id, a GUID</source>
        <translation>--public-client にはクライアント ID (GUID) を指定します</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2</source>
        <translation>%1 を開いてコード %2 を入力してください</translation>
    </message>
    <message>
        <source>--workspace is missing; `tributaryctl destination workspaces` lists them</source>
        <translation>--workspace がありません。`tributaryctl destination workspaces` で一覧を表示できます</translation>
    </message>
    <message>
        <source>no workspace &quot;%1&quot; can be seen</source>
        <translation>表示できるワークスペース「%1」はありません</translation>
    </message>
    <message>
        <source>several workspaces are called &quot;%1&quot;: give the resource id</source>
        <translation>「%1」という名前のワークスペースが複数あります。リソース ID を指定してください</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is ready.</source>
        <translation>宛先「%1」の準備ができました。</translation>
    </message>
    <message>
        <source>No workspace can be seen with these rights.</source>
        <translation>この権限で表示できるワークスペースはありません。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>リソース グループ</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Workspace id</source>
        <translation>ワークスペース ID</translation>
    </message>
    <message>
        <source>A name of your choice; of an earlier run to go on with it.</source>
        <translation>任意の名前。以前の実行の名前を指定すると、続きから再開します。</translation>
    </message>
    <message>
        <source>Make the resources as somebody who signs in with a code, not as the app.</source>
        <translation>アプリではなく、コードでサインインする人としてリソースを作成します。</translation>
    </message>
    <message>
        <source>Public client for that sign-in (default: the Azure command line&apos;s).</source>
        <translation>そのサインインに使うパブリック クライアント (既定: Azure コマンド ラインのもの)。</translation>
    </message>
    <message>
        <source>Show what would be made, and make nothing.</source>
        <translation>作成するものを表示し、何も作成しません。</translation>
    </message>
    <message>
        <source>Send no marker record afterwards.</source>
        <translation>作成後にマーカー レコードを送信しません。</translation>
    </message>
    <message>
        <source>Makes tables, rule and roles in the parent&apos;s Azure, proves them, and adds the destination.</source>
        <translation>親テナントの Azure にテーブル、ルール、ロールを作成し、証明して、宛先を追加します。</translation>
    </message>
    <message>
        <source>Lists the workspaces that can be chosen.</source>
        <translation>選択できるワークスペースを一覧表示します。</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1; the kinds are o365, signin, audit</source>
        <translation>%1。種類は o365、signin、audit です</translation>
    </message>
    <message>
        <source>Log Analytics workspace: its name, or its resource id.</source>
        <translation>Log Analytics ワークスペースの名前またはリソース ID。</translation>
    </message>
    <message>
        <source>Name of the data collection rule (default: tributary).</source>
        <translation>データ収集ルールの名前 (既定: tributary)。</translation>
    </message>
    <message>
        <source>Resource group of the rule (default: that of the workspace).</source>
        <translation>ルールのリソース グループ (既定: ワークスペースと同じ)。</translation>
    </message>
    <message>
        <source>Days that the tables keep their rows (default: the workspace&apos;s).</source>
        <translation>テーブルの行の保持日数 (既定: ワークスペースと同じ)。</translation>
    </message>
    <message>
        <source>Table for the kinds o365, signin and audit: o365=NAME_CL; repeatable.</source>
        <translation>種類 o365、signin、audit のテーブル: o365=NAME_CL。複数指定できます。</translation>
    </message>
    <message>
        <source>Make no KQL functions.</source>
        <translation>KQL 関数を作成しません。</translation>
    </message>
    <message>
        <source>Give the app no right to read the workspace.</source>
        <translation>アプリにワークスペースの読み取り権限を与えません。</translation>
    </message>
    <message>
        <source>Leave the rule&apos;s error log off.</source>
        <translation>ルールのエラー ログをオフのままにします。</translation>
    </message>
    <message>
        <source>Migrate classic tables of these names; this cannot be undone.</source>
        <translation>これらの名前のクラシック テーブルを移行します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>--table takes KIND=NAME_CL, for example o365=ChildO365AAD_CL</source>
        <translation>--table には KIND=NAME_CL を指定します (例: o365=ChildO365AAD_CL)</translation>
    </message>
    <message>
        <source>--retention takes a number of days</source>
        <translation>--retention には日数を指定します</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>妨げになるもの: %1</translation>
    </message>
    <message>
        <source>accepted after %1</source>
        <translation>%1後に受理</translation>
    </message>
    <message>
        <source>the role is on its way; Azure needs up to 30 minutes</source>
        <translation>ロールの適用待ちです。Azure では最大 30 分かかります</translation>
    </message>
    <message>
        <source>accepted after %1; asking the workspace for it</source>
        <translation>%1後に受理。ワークスペースに照会中</translation>
    </message>
    <message>
        <source>accepted after %1, visible in the workspace after %2</source>
        <translation>%1後に受理、%2後にワークスペースで確認</translation>
    </message>
    <message>
        <source>accepted, but not seen in the workspace yet; ask it later: %1</source>
        <translation>受理されましたが、ワークスペースではまだ確認できません。後で照会してください: %1</translation>
    </message>
    <message>
        <source>accepted; whether it arrived cannot be asked. Somebody who may read the workspace can: %1</source>
        <translation>受理されました。到着は照会できません。ワークスペースの読み取り権限がある人が照会できます: %1</translation>
    </message>
    <message>
        <source>posting an empty request</source>
        <translation>空の要求を送信中</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>有効な JSON ではない</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>refused by the destination</source>
        <translation>宛先が拒否</translation>
    </message>
    <message>
        <source>sent without its largest fields; this is the whole</source>
        <translation>最大のフィールドを除いて送信済み。これはその全体</translation>
    </message>
    <message>
        <source>Nothing here. Records that cannot be parsed or delivered would wait here with the reason.</source>
        <translation>何もありません。解析または配信できないレコードが、理由とともにここに保管されます。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>In the words of the service</source>
        <translation>サービスからのメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait in the outbox again; the next &quot;collect&quot; sends them.</source>
        <translation>
            <numerusform>%Ln 件のレコードを送信トレイに戻しました。次の「collect」で送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they would be refused for the same reason.</source>
        <translation>
            <numerusform>%Ln 件は、同じ理由で拒否されるため残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>このテナントのみ。</translation>
    </message>
    <message>
        <source>Lists what could not be parsed or delivered, and why.</source>
        <translation>解析または配信できなかったものを、理由とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Writes it with the exact bytes, one JSON object a line.</source>
        <translation>元のバイト列のまま、1 行に 1 つの JSON オブジェクトとして書き出します。</translation>
    </message>
    <message>
        <source>Puts what may be delivered into the outbox again.</source>
        <translation>配信可能なものを送信トレイに戻します。</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--%1 には 2026-11-22T08:00:00Z (UTC) のような時刻を指定します</translation>
    </message>
    <message>
        <source>--format is ndjson or csv</source>
        <translation>--format には ndjson または csv を指定します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were left out because the regular expression takes too long on them.</source>
        <translation>
            <numerusform>正規表現に時間がかかりすぎるため、%Ln 件のレコードを省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this stream.</source>
        <translation>このストリームのみ。</translation>
    </message>
    <message>
        <source>Only records of this time or later, UTC.</source>
        <translation>この時刻以降のレコードのみ、UTC。</translation>
    </message>
    <message>
        <source>Only records before this time, UTC.</source>
        <translation>この時刻より前のレコードのみ、UTC。</translation>
    </message>
    <message>
        <source>Only records that this expression finds, such as op:UserLoginFailed -ip:10.0.0.0/8; times without a zone are UTC.</source>
        <translation>この式に一致するレコードのみ (例: op:UserLoginFailed -ip:10.0.0.0/8)。タイム ゾーンのない時刻は UTC です。</translation>
    </message>
    <message>
        <source>ndjson: original records, one a line; csv: typed columns.</source>
        <translation>ndjson: 元のレコード、1 行に 1 件。csv: 型付きの列。</translation>
    </message>
    <message>
        <source>Writes stored records, oldest batch first.</source>
        <translation>保存済みのレコードを、古いバッチから順に書き出します。</translation>
    </message>
    <message>
        <source>all streams</source>
        <translation>すべてのストリーム</translation>
    </message>
    <message>
        <source>No selection: everything is forwarded as it comes.</source>
        <translation>選択なし: すべて届いたまま転送されます。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>say what to keep, drop, remove or mask; &quot;selection clear&quot; forwards everything again</source>
        <translation>保持、除外、削除、マスクするものを指定してください。「selection clear」ですべての転送に戻ります</translation>
    </message>
    <message>
        <source>It holds for what is collected from the next round on.</source>
        <translation>次の巡回以降に収集されるものに適用されます。</translation>
    </message>
    <message>
        <source>What is dropped is counted, but kept nowhere; --archive-all would keep it here.</source>
        <translation>除外されたものは件数のみ数え、どこにも保管しません。--archive-all を付けるとここに保管します。</translation>
    </message>
    <message>
        <source>There was no such selection; nothing changed.</source>
        <translation>該当する選択はありませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Done. It holds for what is collected from the next round on.</source>
        <translation>完了しました。次の巡回以降に収集されるものに適用されます。</translation>
    </message>
    <message>
        <source>Only this stream, which then has a selection of its own; repeatable.</source>
        <translation>このストリームのみに、専用の選択を設定します。複数指定できます。</translation>
    </message>
    <message>
        <source>Forwards the records that this expression finds. Of --keep and --drop the first that finds a record decides; the rest goes the other way than the last one says. Repeatable.</source>
        <translation>この式に一致するレコードを転送します。--keep と --drop のうち、最初に一致したもので決まります。残りは、最後の指定と逆に扱われます。複数指定できます。</translation>
    </message>
    <message>
        <source>Does not forward the records that this expression finds. Repeatable.</source>
        <translation>この式に一致するレコードを転送しません。複数指定できます。</translation>
    </message>
    <message>
        <source>Takes a member out of every record, named by a JSON pointer such as /ClientIP; /Parameters/*/Value means every element. Repeatable.</source>
        <translation>/ClientIP のような JSON ポインターで指定したメンバーを、すべてのレコードから取り除きます。/Parameters/*/Value はすべての要素を意味します。複数指定できます。</translation>
    </message>
    <message>
        <source>Replaces the value of a member: texts by ***, numbers by 0, true and false by null. Repeatable.</source>
        <translation>メンバーの値を置き換えます。テキストは ***、数値は 0、true と false は null になります。複数指定できます。</translation>
    </message>
    <message>
        <source>Keeps everything in the archive as it came, also what is dropped, removed or masked.</source>
        <translation>除外、削除、マスクされるものも含め、アーカイブにはすべて元のまま保持します。</translation>
    </message>
    <message>
        <source>What of each stream is forwarded.</source>
        <translation>各ストリームの転送対象を表示します。</translation>
    </message>
    <message>
        <source>Chooses what of a tenant&apos;s streams is forwarded, in place of what was chosen before.</source>
        <translation>テナントのストリームの転送対象を、以前の選択と置き換えます。</translation>
    </message>
    <message>
        <source>Forwards everything again.</source>
        <translation>すべての転送に戻します。</translation>
    </message>
    <message>
        <source>Counts over the stored records what a selection would drop and change; without one, what the present one would.</source>
        <translation>保存済みのレコードについて、選択で除外または変更される件数を数えます。指定がない場合は現在の選択を使います。</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>転送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were kept because a regular expression takes too long on them.</source>
        <translation>
            <numerusform>正規表現に時間がかかりすぎるため、%Ln 件のレコードを保持しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a selection dropped before are not among these, unless it kept them in the archive.</source>
        <translation>
            <numerusform>以前に選択で除外された %Ln 件のレコードは、アーカイブに保持されていない限り含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;</source>
        <translation>--%1 には数値を指定します (「%2」は不可)</translation>
    </message>
    <message>
        <source>Misbehave; repeatable. %1</source>
        <translation>異常な動作をさせます。複数指定できます。%1</translation>
    </message>
    <message>
        <source>--write-cloud FILE is missing: the file that connects the program to the simulator</source>
        <translation>--write-cloud FILE がありません。プログラムをシミュレーターに接続するファイルです</translation>
    </message>
    <message>
        <source>Address to listen on; a free port of 127.0.0.1 unless said.</source>
        <translation>待ち受けるアドレス。省略時は 127.0.0.1 の空きポート。</translation>
    </message>
    <message>
        <source>Serve https with a certificate authority of its own.</source>
        <translation>独自の証明機関を使って https で提供します。</translation>
    </message>
    <message>
        <source>One app registration for all tenants, as a provider has it.</source>
        <translation>プロバイダーのように、全テナントに 1 つのアプリの登録を使います。</translation>
    </message>
    <message>
        <source>Seconds until what was made in a directory is known everywhere.</source>
        <translation>ディレクトリで作成したものが全体に反映されるまでの秒数。</translation>
    </message>
    <message>
        <source>Child tenants; 1 unless said.</source>
        <translation>子テナントの数。省略時は 1。</translation>
    </message>
    <message>
        <source>Records of the last seven days.</source>
        <translation>過去 7 日間のレコード数。</translation>
    </message>
    <message>
        <source>Records of each feed of Microsoft Graph, beside the backlog; else a tenth of it is theirs.</source>
        <translation>バックログとは別の、Microsoft Graph の各フィードのレコード数。省略時はバックログの 10 分の 1。</translation>
    </message>
    <message>
        <source>Records in a blob of the backlog, about; a tenant has 1,000 blobs unless said.</source>
        <translation>バックログの BLOB あたりのおおよそのレコード数。省略時はテナントあたり BLOB 1,000 個。</translation>
    </message>
    <message>
        <source>New records a minute while it runs.</source>
        <translation>実行中の 1 分あたりの新しいレコード数。</translation>
    </message>
    <message>
        <source>Offer these records, one JSON object a line, byte for byte.</source>
        <translation>これらのレコードを、1 行に 1 つの JSON オブジェクトとして、元のバイト列のまま提供します。</translation>
    </message>
    <message>
        <source>Tenants, secrets and records follow from it.</source>
        <translation>テナント、シークレット、レコードはこの値から決まります。</translation>
    </message>
    <message>
        <source>Records that contain this text are to be dropped on their way and not counted as lost; repeatable.</source>
        <translation>このテキストを含むレコードは、途中で除外されるものとし、損失として数えません。複数指定できます。</translation>
    </message>
    <message>
        <source>Where to write the cloud file.</source>
        <translation>クラウド ファイルの書き込み先。</translation>
    </message>
    <message>
        <source>Runs a Microsoft cloud on this computer until Ctrl-C, then reports what was offered, received, lost and doubled.</source>
        <translation>Ctrl-C まで、このコンピューターで Microsoft クラウドを動かし、その後、提供、受信、損失、重複を報告します。</translation>
    </message>
    <message>
        <source>Outbox: %1 records in %2 batches, %3.</source>
        <extracomment>%1 and %2 are counts: to be worded so that it fits any of them. %3 is a size.</extracomment>
        <translation>送信トレイ: %2 バッチのレコード %1 件、%3。</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>最も古いものの待機時間は %1です。</translation>
    </message>
    <message>
        <source>There is no destination: events are kept here.</source>
        <translation>宛先がありません。イベントはここに保管されます。</translation>
    </message>
    <message>
        <source>No tenants yet. Add the first one with &quot;tributaryctl tenant add&quot;.</source>
        <translation>テナントがまだありません。「tributaryctl tenant add」で最初のテナントを追加してください。</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>BLOB</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>coverage</comment>
        <translation>完全</translation>
    </message>
    <message>
        <source>complete, settling</source>
        <translation>完全 (確定待ち)</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>未収集</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>coverage</comment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>coverage</comment>
        <translation>損失</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Nothing collected yet.</source>
        <translation>まだ何も収集していません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>取得期限</translation>
    </message>
    <message>
        <source>How each stream stands: state, lag, counts, last trouble.</source>
        <translation>各ストリームの状況: 状態、遅延、件数、最近の問題。</translation>
    </message>
    <message>
        <source>Windows known complete, gaps with their reason, and until when they can be fetched.</source>
        <translation>完全とわかっている時間枠、欠落とその理由、取得できる期限。</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>subscription</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>subscription</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>未登録</translation>
    </message>
    <message>
        <source>collected; needs no subscription</source>
        <translation>収集します。サブスクリプションは不要です</translation>
    </message>
    <message>
        <source>already enabled</source>
        <translation>既に有効</translation>
    </message>
    <message>
        <source>started</source>
        <comment>subscription</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>no longer collected; had no subscription</source>
        <translation>収集を終了しました。サブスクリプションはありませんでした</translation>
    </message>
    <message>
        <source>stopped; events until the next start can never be fetched</source>
        <translation>停止しました。次の開始までのイベントは、後から取得できません</translation>
    </message>
    <message>
        <source>name each stream to stop with --stream: what comes between stop and start is lost</source>
        <translation>停止するストリームを --stream で個別に指定してください。停止から開始までの間のものは失われます</translation>
    </message>
    <message>
        <source>Lists a tenant&apos;s subscriptions as the service knows them.</source>
        <translation>サービスが把握しているテナントのサブスクリプションを一覧表示します。</translation>
    </message>
    <message>
        <source>Starts the subscriptions that do not run.</source>
        <translation>実行されていないサブスクリプションを開始します。</translation>
    </message>
    <message>
        <source>Stops subscriptions; events until the next start can never be fetched.</source>
        <translation>サブスクリプションを停止します。次の開始までのイベントは、後から取得できません。</translation>
    </message>
    <message>
        <source>--id takes the directory (tenant) id, a GUID; use --domain for a domain</source>
        <translation>--id にはディレクトリ (テナント) ID (GUID) を指定します。ドメインには --domain を使ってください</translation>
    </message>
    <message>
        <source>--since takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--since には 2026-11-22T08:00:00Z (UTC) のような時刻を指定します</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added: %3. Check it with: tributaryctl tenant check &quot;%1&quot;</source>
        <translation>テナント「%1」(%2) を追加しました: %3。次のコマンドで確認できます: tributaryctl tenant check &quot;%1&quot;</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>result of a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>result of a check</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>result of a check</comment>
        <translation>問題</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>result of a check</comment>
        <translation>省略</translation>
    </message>
    <message>
        <source>A domain of the tenant; its id is looked up.</source>
        <translation>テナントのドメイン。ID は自動的に検索されます。</translation>
    </message>
    <message>
        <source>Application (client) id of the app registration.</source>
        <translation>アプリの登録のアプリケーション (クライアント) ID。</translation>
    </message>
    <message>
        <source>Global, GCC, GCCHigh, DoD, China, or the name in a cloud file.</source>
        <translation>Global、GCC、GCCHigh、DoD、China、またはクラウド ファイル内の名前。</translation>
    </message>
    <message>
        <source>Collect nothing that arrived earlier (UTC).</source>
        <translation>これより前に到着したものは収集しません (UTC)。</translation>
    </message>
    <message>
        <source>Cloud of rows that name none.</source>
        <translation>クラウドの指定がない行のクラウド。</translation>
    </message>
    <message>
        <source>Check the file and add nothing.</source>
        <translation>ファイルを確認し、何も追加しません。</translation>
    </message>
    <message>
        <source>Adds a child tenant; its credential goes into the keychain.</source>
        <translation>子テナントを追加します。資格情報はキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Lists the tenants.</source>
        <translation>テナントを一覧表示します。</translation>
    </message>
    <message>
        <source>Checks sign-in, permissions and subscriptions of one tenant or all; changes nothing.</source>
        <translation>1 つまたはすべてのテナントのサインイン、アクセス許可、サブスクリプションを確認します。何も変更しません。</translation>
    </message>
    <message>
        <source>Also write a page to hand to an administrator of the tenant.</source>
        <translation>テナントの管理者に渡すページも書き出します。</translation>
    </message>
    <message>
        <source>Adds many tenants. Columns: name, id or domain, client-id, cloud, since, tags.</source>
        <translation>多数のテナントを追加します。列: name、id または domain、client-id、cloud、since、tags。</translation>
    </message>
    <message>
        <source>cannot read the CSV file %1: %2</source>
        <translation>CSV ファイル %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>行 %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>duration</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>duration</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>off</source>
        <comment>stream</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>stream</comment>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>stream</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>working</source>
        <comment>stream</comment>
        <translation>動作中</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>stream</comment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>throttled</source>
        <comment>stream</comment>
        <translation>調整中</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>stream</comment>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>needs-operator</source>
        <comment>stream</comment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>stream</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>stream</comment>
        <translation>休止中</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>destination</comment>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>destination</comment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>holding</source>
        <comment>destination</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>destination</comment>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>needs operator</source>
        <comment>destination</comment>
        <translation>要対応</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>destination</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>--name takes a name, --since a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--name には名前、 --since には 2026-11-22T08:00:00Z (UTC) のような時刻を指定します</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; changed.</source>
        <translation>テナント「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is collected again.</source>
        <translation>テナント「%1」の収集を再開しました。</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is not collected any more. Its subscriptions stay on: what comes meanwhile can be caught up for seven days.</source>
        <translation>テナント「%1」は収集されなくなりました。サブスクリプションはオンのままで、その間のイベントは 7 日分までさかのぼって取得できます。</translation>
    </message>
    <message numerus="yes">
        <source>Removing &quot;%1&quot; deletes %Ln collected records here, with their coverage.</source>
        <translation>
            <numerusform>「%1」を削除すると、ここにある収集済みのレコード %Ln 件とそのカバレッジが削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet and never will be.</source>
        <translation>
            <numerusform>そのうち %Ln 件は未配信で、今後も配信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in quarantine and go, too.</source>
        <translation>
            <numerusform>検疫の %Ln 件も削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its credential stays in the keychain: others use it.</source>
        <translation>資格情報は、他で使用されているためキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Its credential is removed from the keychain.</source>
        <translation>資格情報はキーチェーンから削除されます。</translation>
    </message>
    <message>
        <source>Its subscriptions could not be asked for.</source>
        <translation>サブスクリプションを照会できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are stopped.</source>
        <translation>
            <numerusform>サブスクリプション %Ln 件を停止します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.</source>
        <translation>
            <numerusform>サブスクリプション %Ln 件は Microsoft 365 でオンのままです。--stop-subscriptions で停止できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions were stopped.</source>
        <translation>テナント「%1」を、イベント、カバレッジ、資格情報とともに削除しました。サブスクリプションは停止しました。</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions in Microsoft 365 were left on.</source>
        <translation>テナント「%1」を、イベント、カバレッジ、資格情報とともに削除しました。Microsoft 365 のサブスクリプションはオンのままです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs in with what is new: %2. The old credential is gone from the keychain.</source>
        <translation>「%1」は新しい資格情報でサインインします: %2。古い資格情報はキーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>Restart a program that collects at this moment: the credential is of another kind now.</source>
        <translation>現在収集中のプログラムを再起動してください。資格情報の種類が変わりました。</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>%n 日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>No credential ends within 30 days, as far as is known.</source>
        <translation>わかっている限り、30 日以内に期限が切れる資格情報はありません。</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-11-22 (UTC)</source>
        <translation>--at には 2027-11-22 (UTC) のような時刻を指定します</translation>
    </message>
    <message>
        <source>The credential of &quot;%1&quot; ends on %2.</source>
        <translation>「%1」の資格情報の期限は %2 です。</translation>
    </message>
    <message>
        <source>name each tenant that gets the settings with --to</source>
        <translation>設定をコピーするテナントを --to で個別に指定してください</translation>
    </message>
    <message>
        <source>Another domain, for the screen.</source>
        <translation>画面に表示する別のドメイン。</translation>
    </message>
    <message>
        <source>The tags it is to have; repeatable.</source>
        <translation>付けるタグ。複数指定できます。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>メモ。</translation>
    </message>
    <message>
        <source>Shows what the app may do in a tenant, proven by calls, and how to fix it.</source>
        <translation>テナントでアプリに許可されていることを呼び出しで証明して表示し、修正方法を示します。</translation>
    </message>
    <message>
        <source>Changes name, domain, beginning, tags or note of a tenant.</source>
        <translation>テナントの名前、ドメイン、開始時点、タグ、メモを変更します。</translation>
    </message>
    <message>
        <source>Collects nothing of a tenant until it is enabled again.</source>
        <translation>再び有効にするまで、テナントを収集しません。</translation>
    </message>
    <message>
        <source>Collects a disabled tenant again.</source>
        <translation>無効にしたテナントの収集を再開します。</translation>
    </message>
    <message>
        <source>Removes a tenant, its stored events and its credential.</source>
        <translation>テナントと、保存済みのイベント、資格情報を削除します。</translation>
    </message>
    <message>
        <source>Stop its subscriptions first; events until the next start can never be fetched.</source>
        <translation>先にサブスクリプションを停止します。次の開始までのイベントは、後から取得できません。</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>削除されるものの表示のみを行います。</translation>
    </message>
    <message>
        <source>Replaces a credential: the new one is proven before the old one goes.</source>
        <translation>資格情報を置き換えます。古いものを破棄する前に、新しいものを証明します。</translation>
    </message>
    <message>
        <source>Lists credentials of tenants and destinations that end within 30 days.</source>
        <translation>30 日以内に期限が切れる、テナントと宛先の資格情報を一覧表示します。</translation>
    </message>
    <message>
        <source>Reads the end of a tenant&apos;s credential from Microsoft Graph, or sets it.</source>
        <translation>テナントの資格情報の期限を Microsoft Graph から読み取るか、設定します。</translation>
    </message>
    <message>
        <source>When it ends (UTC).</source>
        <translation>期限 (UTC)。</translation>
    </message>
    <message>
        <source>Copies tags, streams, beginning and selection to other tenants.</source>
        <translation>タグ、ストリーム、開始時点、選択を他のテナントにコピーします。</translation>
    </message>
    <message>
        <source>A tenant that gets them; repeatable.</source>
        <translation>コピー先のテナント。複数指定できます。</translation>
    </message>
    <message>
        <source>Run as a service: SIGHUP reads the configuration again, events go to the journal, and a profile without tenants waits for the first.</source>
        <translation>サービスとして実行します。SIGHUP で構成を再読み込みし、動作の記録はジャーナルに書き込まれます。テナントのないプロファイルは最初のテナントを待ちます。</translation>
    </message>
    <message>
        <source>Serve /metrics (Prometheus) and /health (JSON) on this computer, for example 127.0.0.1:9464.</source>
        <translation>このコンピューターで /metrics (Prometheus) と /health (JSON) を提供します (例: 127.0.0.1:9464)。</translation>
    </message>
    <message>
        <source>Write the metrics to a file every 15 seconds, for the text file collector of node_exporter.</source>
        <translation>node_exporter のテキスト ファイル コレクター用に、15 秒ごとにメトリックをファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Write the page of health (JSON) to a file every 15 seconds.</source>
        <translation>正常性のページ (JSON) を 15 秒ごとにファイルに書き込みます。</translation>
    </message>
    <message>
        <source>--metrics-file takes a name that ends in .prom: the collector reads no other</source>
        <translation>--metrics-file には .prom で終わる名前を指定します。コレクターは他の名前を読み取りません</translation>
    </message>
    <message>
        <source>Metrics on port %1.</source>
        <translation>ポート %1 のメトリック。</translation>
    </message>
    <message>
        <source>The new configuration is not used: %1 %2</source>
        <translation>新しい構成は使用されません: %1 %2</translation>
    </message>
    <message>
        <source>Where secrets are: &quot;keychain&quot; unless said, or &quot;systemd&quot; on a server without one.</source>
        <translation>シークレットの保存先: 省略時は「keychain」、キーチェーンのないサーバーでは「systemd」。</translation>
    </message>
    <message numerus="yes">
        <source>%n files written. Begin with %1</source>
        <translation>
            <numerusform>%n 個のファイルを書き込みました。最初に開くファイル: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is man, bash, zsh, fish or json, not &quot;%1&quot;</source>
        <translation>--format に指定できるのは man、bash、zsh、fish、json です。「%1」は指定できません</translation>
    </message>
    <message>
        <source>Writes everything about the program: the manual page, completions for shells, JSON, or the pages of the help.</source>
        <translation>プログラムの全情報を書き出します: マニュアル ページ、シェルの補完、JSON、またはヘルプのページ。</translation>
    </message>
    <message>
        <source>man unless said, bash, zsh, fish or json.</source>
        <translation>man (既定)、bash、zsh、fish、json のいずれか。</translation>
    </message>
    <message>
        <source>Write the help, the same pages as in the window, to this directory.</source>
        <translation>ウィンドウと同じ内容のヘルプのページを、このディレクトリに書き込みます。</translation>
    </message>
    <message>
        <source>About the program with the window.</source>
        <translation>ウィンドウのあるプログラムについて出力します。</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>時間帯 (UTC)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>この期間に、この宛先のために収集されたものはありません。</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to 7</source>
        <translation>--days には 1 から 7 の数値を指定します</translation>
    </message>
    <message>
        <source>Holds what was collected, stored and accepted, hour by hour, against what its workspace has. Changes nothing.</source>
        <translation>収集、保存、受理されたものを、ワークスペースにあるものと 1 時間ごとに突き合わせます。何も変更しません。</translation>
    </message>
    <message>
        <source>How far back, from 1 to 7; the last day where it is not said.</source>
        <translation>さかのぼる日数 (1 ～ 7)。指定しない場合は直近の 1 日。</translation>
    </message>
    <message>
        <source>Writes the tenants as a table that tenant import reads; without secrets.</source>
        <translation>tenant import で読み込める表としてテナントを書き出します。シークレットは含みません。</translation>
    </message>
    <message>
        <source>Time between two polls of a stream, 15s to 1h; as in the settings unless said.</source>
        <translation>ストリームのポーリング間隔 (15s～1h)。省略時は設定に従います。</translation>
    </message>
    <message>
        <source>Written, without any secret: %1</source>
        <translation>シークレットを含めずに書き込みました: %1</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>資格情報がありません。資格情報を置き換えてください。</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>インポートするものはありません。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials are missing. Enter them with &quot;tributaryctl tenant rotate&quot; and &quot;tributaryctl destination edit&quot;.</source>
        <translation>
            <numerusform>%Ln 個の資格情報がありません。「tributaryctl tenant rotate」と「tributaryctl destination edit」で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this is what an import would do.</source>
        <translation>何も変更されていません。これはインポートした場合の内容です。</translation>
    </message>
    <message>
        <source>Writes tenants, destinations, selections, clouds and settings as JSON; without any secret.</source>
        <translation>テナント、宛先、選択、クラウド、設定を JSON として書き込みます。シークレットは含みません。</translation>
    </message>
    <message>
        <source>Takes up an exported configuration: adds and changes, removes nothing.</source>
        <translation>エクスポートした構成を取り込みます。追加と変更のみで、何も削除しません。</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing.</source>
        <translation>実行内容を表示し、何も実行しません。</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>削除するには、プロファイルの名前を入力してください: %1</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>%1 にプロファイルがありません</translation>
    </message>
    <message>
        <source>The profile was deleted: %1</source>
        <translation>プロファイルを削除しました: %1</translation>
    </message>
    <message>
        <source>Deletes a profile: its events, configuration, logs and keychain entries. Says what goes and asks.</source>
        <translation>プロファイルを、イベント、構成、ログ、キーチェーンの項目とともに削除します。削除対象を表示して確認を求めます。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認を求めません。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>値の範囲</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>A running service takes it up within ten seconds, a window when it is started again.</source>
        <translation>実行中のサービスには 10 秒以内に、ウィンドウには次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>settings reset takes the name of a setting, or --all</source>
        <translation>settings reset には設定の名前、または --all を指定します</translation>
    </message>
    <message>
        <source>Shows how this profile collects: intervals, limits, network.</source>
        <translation>このプロファイルの収集方法 (間隔、上限、ネットワーク) を表示します。</translation>
    </message>
    <message>
        <source>Changes a setting for good, for example: settings set poll-interval 5m.</source>
        <translation>設定を恒久的に変更します。例: settings set poll-interval 5m</translation>
    </message>
    <message>
        <source>Sets a setting back to its default.</source>
        <translation>設定を既定値に戻します。</translation>
    </message>
    <message>
        <source>Set all of them back.</source>
        <translation>すべての設定を戻します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenants have the settings of &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln 個のテナントが「%1」と同じ設定になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>--output is missing; --list shows what would be in it</source>
        <translation>--output がありません。--list で内容を表示できます</translation>
    </message>
    <message>
        <source>Saves what helps to find a cause: logs, versions, status, schema, crash reports; no secrets and no events.</source>
        <translation>原因の特定に役立つもの (ログ、バージョン、状態、スキーマ、クラッシュ レポート) を保存します。シークレットとイベントは含みません。</translation>
    </message>
    <message>
        <source>The archive to write, a .tar.gz.</source>
        <translation>書き込むアーカイブ (.tar.gz)。</translation>
    </message>
    <message>
        <source>Replace names, domains and ids of tenants.</source>
        <translation>テナントの名前、ドメイン、ID を置き換えます。</translation>
    </message>
    <message>
        <source>Show what would be in it, and write nothing.</source>
        <translation>含まれるものを表示し、何も書き込みません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a tenant, %2 the name of a stream.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more streams</source>
        <extracomment>%1 is a tenant, %2 the name of a stream.</extracomment>
        <translation>
            <numerusform>%1、%2 ほか %n ストリーム</numerusform>
        </translation>
    </message>
    <message>
        <source>the name does not agree; nothing was deleted</source>
        <translation>名前が一致しません。何も削除されていません</translation>
    </message>
</context>
<context>
    <name>tributary::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>&amp;Open browser</source>
        <translation>ブラウザーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Write to their admin</source>
        <translation>管理者にメール(&amp;W)</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>同意のリンク</translation>
    </message>
    <message>
        <source>Right that is asked for</source>
        <translation>要求する権限</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Consent of the child</source>
        <translation>子テナントの同意</translation>
    </message>
    <message>
        <source>Consent for reading the audit log</source>
        <translation>監査ログの読み取りに関する同意</translation>
    </message>
    <message>
        <source>Please open this link, sign in as an administrator of %1 and accept:

%2</source>
        <translation>このリンクを開き、%1 の管理者としてサインインして承諾してください:

%2</translation>
    </message>
    <message>
        <source>Rights that are asked for</source>
        <translation>要求する権限</translation>
    </message>
    <message>
        <source>A Global or Privileged Role Administrator of the child opens this link, signs in and accepts. It works on any computer: open it here, or send it.</source>
        <translation>子テナントのグローバル管理者または特権ロール管理者がこのリンクを開き、サインインして承諾します。どのコンピューターでもかまいません。ここで開くか、送ってください。</translation>
    </message>
    <message>
        <source>Only reading is asked for. Nothing in %1 can be changed with it.</source>
        <translation>要求するのは読み取りのみです。%1 で何かを変更することはできません。</translation>
    </message>
    <message>
        <source>Preparing the link…</source>
        <translation>リンクを準備中…</translation>
    </message>
    <message>
        <source>Waiting for consent, %1 left. You can close this: a draft is kept.</source>
        <translation>同意を待っています。あと %1です。閉じてもかまいません。下書きが残ります。</translation>
    </message>
    <message>
        <source>Consent was given</source>
        <translation>同意が得られました</translation>
    </message>
    <message>
        <source>The app can sign in to the tenant.</source>
        <translation>アプリはテナントにサインインできます。</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>同意が得られました。</translation>
    </message>
    <message>
        <source>&amp;Wait again</source>
        <translation>もう一度待つ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>tributary::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>tributary::CoverageDialog</name>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Settling</source>
        <extracomment>A time range that is complete so far and is listed once more for late events.</extracomment>
        <translation>確定待ち</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>&amp;Only what is missing</source>
        <translation>欠けているもののみ(&amp;O)</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>取得期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Fill gaps…</source>
        <translation>欠落を補完(&amp;F)…</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>すべてのストリーム</translation>
    </message>
    <message>
        <source>Time ranges and what is known of them</source>
        <translation>時間範囲とその状況</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <extracomment>%1 is a tenant.</extracomment>
        <translation>%1 のカバレッジ</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部のみ</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>未収集</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>欠けているものはありません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Reading what is known of this tenant…</source>
        <translation>このテナントの状況を読み込み中…</translation>
    </message>
    <message>
        <source>Nothing is missing: every time range was listed to its end and all of it is stored.</source>
        <translation>欠けているものはありません。すべての時間範囲の一覧を最後まで取得し、すべて保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) can still be filled.</source>
        <translation>
            <numerusform>%n 件の欠落は、まだ補完できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time range(s) cannot be fetched any more.</source>
        <translation>
            <numerusform>%n 件の時間範囲は、もう取得できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps that can still be filled: %1. Time ranges that cannot be fetched any more: %2.</source>
        <translation>まだ補完できる欠落: %1。もう取得できない時間範囲: %2。</translation>
    </message>
</context>
<context>
    <name>tributary::CreatePage</name>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a call came to, and the id of what it made.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Create app</source>
        <translation>アプリを作成</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>作成するもの</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>アプリの作成</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>待機を中止(&amp;S)</translation>
    </message>
    <message>
        <source>Calls that change the tenant</source>
        <translation>テナントを変更する呼び出し</translation>
    </message>
    <message>
        <source>These calls change %1. Nothing is made before an administrator has signed in and you press Create.</source>
        <translation>これらの呼び出しは %1 を変更します。管理者がサインインし、[作成] を押すまで何も作成されません。</translation>
    </message>
    <message>
        <source>The app is made.</source>
        <translation>アプリを作成しました。</translation>
    </message>
    <message>
        <source>An administrator of the child signs in. Their sign-in stays in memory and ends with this window.</source>
        <translation>子テナントの管理者がサインインします。そのサインインはメモリにのみ保持され、このウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしています。</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>作成(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Creating; what is done stays and is listed.</source>
        <translation>作成中です。完了したものは残り、一覧に表示されます。</translation>
    </message>
    <message>
        <source>The app is made. Microsoft needs a moment until it counts everywhere.</source>
        <translation>アプリを作成しました。Microsoft 全体に反映されるまで少しかかります。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on where it was stopped.</source>
        <translation>完了したものは残ります。[作成] で、停止したところから続行します。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>tributary::CredentialForm</name>
    <message>
        <source>Client se&amp;cret</source>
        <translation>クライアント シークレット(&amp;C)</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate (recommended)</source>
        <translation>証明書 (推奨)(&amp;R)</translation>
    </message>
    <message>
        <source>Client secret, its value</source>
        <translation>クライアント シークレットの値</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>秘密キー ファイル</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>&amp;Application (client) id</source>
        <translation>アプリケーション (クライアント) ID(&amp;A)</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Secret, its &amp;value</source>
        <translation>シークレットの値(&amp;V)</translation>
    </message>
    <message>
        <source>Secret &amp;ends</source>
        <translation>シークレットの期限(&amp;E)</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>証明書ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>秘密キー ファイル(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>証明書とキー (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>アプリケーション ID ではありません</translation>
    </message>
    <message>
        <source>The application (client) id is on the overview page of the registration: 32 digits and letters in five groups.</source>
        <translation>アプリケーション (クライアント) ID は、登録の [概要] ページにあります。32 桁の英数字が 5 つのグループに分かれています。</translation>
    </message>
</context>
<context>
    <name>tributary::DeleteDataDialog</name>
    <message>
        <source>Counting what belongs to this profile…</source>
        <translation>このプロファイルに属するものを集計中…</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>すべてのデータの削除</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>削除しない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>削除して終了(&amp;D)</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>削除するには、プロファイルの名前を入力してください: %1</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationLimitsTab</name>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Limits of the destination</source>
        <translation>宛先の制限</translation>
    </message>
    <message>
        <source>Counted over the last minute. Tributary stays below what the service allows, so that others can send too.</source>
        <translation>直近 1 分間の値です。他からも送信できるよう、Tributary はサービスの上限より低く抑えます。</translation>
    </message>
    <message>
        <source>Nothing is sent from here at this moment, so that there is nothing to count.</source>
        <translation>現在ここからは何も送信していないため、表示する値がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n times since the program started, last at %1</source>
        <translation>
            <numerusform>プログラムの起動以降 %n 回、最終 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Never since the program started</source>
        <translation>プログラムの起動以降なし</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>1 分あたりの要求</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Data a minute</source>
        <translation>1 分あたりのデータ</translation>
    </message>
    <message>
        <source>%1 of %2, before compression</source>
        <translation>%1 / %2 (圧縮前)</translation>
    </message>
    <message>
        <source>Events a minute</source>
        <translation>1 分あたりのイベント</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>受理 %1</translation>
    </message>
    <message>
        <source>Size of a batch</source>
        <translation>バッチのサイズ</translation>
    </message>
    <message>
        <source>At most %1, before compression</source>
        <translation>最大 %1 (圧縮前)</translation>
    </message>
    <message>
        <source>Asked to slow down (429)</source>
        <translation>減速の要求 (429)</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationTablesTab</name>
    <message>
        <source>Not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Missing in the table</source>
        <translation>テーブルになし</translation>
    </message>
    <message>
        <source>Missing in the rule</source>
        <translation>ルールになし</translation>
    </message>
    <message>
        <source>Of the type %1 there</source>
        <translation>実際の型は %1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1 → %2: the table is not there</source>
        <translation>%1 → %2: テーブルがありません</translation>
    </message>
    <message>
        <source>%1 → %2: the rule does not know the stream</source>
        <translation>%1 → %2: ルールにこのストリームがありません</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Files have no tables: every record is a line, with the columns of the tables as members.</source>
        <translation>ファイルにテーブルはありません。1 レコードが 1 行となり、テーブルの列はメンバーになります。</translation>
    </message>
    <message>
        <source>A topic has no tables: every record is a message, with the columns of the tables as members.</source>
        <translation>トピックにテーブルはありません。1 レコードが 1 メッセージとなり、テーブルの列はメンバーになります。</translation>
    </message>
    <message>
        <source>The old API makes its tables by itself, and gives the names of columns an ending by their type.</source>
        <translation>古い API はテーブルを自動的に作成し、列名の末尾に型を示す文字を付けます。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度確認(&amp;L)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>値の取得元</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Columns by stream</source>
        <translation>ストリームごとの列</translation>
    </message>
    <message>
        <source>Looking at tables and rule; nothing is changed…</source>
        <translation>テーブルとルールを確認中です。何も変更されません…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>The record, by the rule</source>
        <translation>レコード (ルールによる)</translation>
    </message>
    <message>
        <source>Azure did not let the sending app look. %1: %2 What is needed is shown.</source>
        <translation>送信アプリによる確認が Azure で許可されませんでした。%1: %2 必要なものを表示しています。</translation>
    </message>
    <message>
        <source>The destination does not say where its rule and workspace are in Azure, so that they cannot be looked at. What is needed is shown.</source>
        <translation>宛先に Azure でのルールとワークスペースの場所が指定されていないため、確認できません。必要なものを表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not as they should be. Add destination… with the same rule adds what is missing.</source>
        <translation>
            <numerusform>%n 個の列が想定どおりではありません。同じルールで [宛先を追加…] を実行すると、不足しているものが追加されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and rule have every column.</source>
        <translation>テーブルとルールにすべての列があります。</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationWizard</name>
    <message>
        <source>Add destination</source>
        <translation>宛先の追加</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>%1 の入力内容を残しますか？</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart. What was made in Azure stays there in either case, and is found and used the next time.</source>
        <translation>下書きは、再起動後も中断したところから続行できます。Azure で作成したものはどちらの場合も残り、次回検出されて使用されます。</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>下書きを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>破棄(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationsScreen</name>
    <message>
        <source>Nothing to send</source>
        <translation>送信対象なし</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>A role is on its way</source>
        <translation>ロールの適用待ち</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>手動で一時停止</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>最終受理</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>今すぐ確認(&amp;H)</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>E&amp;xport for Azure</source>
        <translation>Azure 用エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;ARM template…</source>
        <translation>ARM テンプレート(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Bicep file…</source>
        <translation>Bicep ファイル(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;KQL functions…</source>
        <translation>KQL 関数(&amp;K)…</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Health of the destination</source>
        <translation>宛先の正常性</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>宛先はまだありません</translation>
    </message>
    <message>
        <source>No destination is chosen</source>
        <translation>宛先が選択されていません</translation>
    </message>
    <message>
        <source>Events are kept on this computer until there is one.</source>
        <translation>宛先が追加されるまで、イベントはこのコンピューターに保管されます。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待機中のものはありません。</translation>
    </message>
    <message>
        <source>%1 events in %2 batches, %3</source>
        <translation>%2 バッチのイベント %1 件、%3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Open trouble</source>
        <translation>未解決の問題</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>Asking; no event is written…</source>
        <translation>照会中です。イベントは書き込まれません…</translation>
    </message>
    <message>
        <source>It accepts. Checked at %1.</source>
        <translation>受理されます。%1 に確認しました。</translation>
    </message>
    <message>
        <source>Remove destination</source>
        <translation>宛先の削除</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Nothing more is sent to it, and its credential leaves the keychain. What it has stays there. Events that wait for it: %1; they go to the oldest destination that is left, or wait for the next one.</source>
        <translation>以後は何も送信されず、資格情報はキーチェーンから削除されます。宛先にあるものは残ります。この宛先を待っているイベント: %1。これらは残りの宛先のうち最も古いものに送られるか、次の宛先を待ちます。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>削除しない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Send &amp;test event</source>
        <translation>テスト イベントを送信(&amp;T)</translation>
    </message>
    <message>
        <source>Pause sendin&amp;g</source>
        <translation>送信を一時停止(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Sends one event that says what it is, and asks the workspace for it.</source>
        <translation>テストであることを示すイベントを 1 件送信し、ワークスペースに照会します。</translation>
    </message>
    <message>
        <source>Only a workspace behind the Logs Ingestion API can be asked for a test event.</source>
        <translation>テスト イベントを照会できるのは、Logs Ingestion API を使うワークスペースのみです。</translation>
    </message>
    <message>
        <source>Resume sendin&amp;g</source>
        <translation>送信を再開(&amp;G)</translation>
    </message>
    <message>
        <source>Sending a test event…</source>
        <translation>テスト イベントを送信中…</translation>
    </message>
    <message>
        <source>Nothing is sent any more; events wait here.</source>
        <translation>送信を停止しました。イベントはここで待機します。</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>送信を続行します。</translation>
    </message>
    <message>
        <source>Rename destination</source>
        <translation>宛先の名前の変更</translation>
    </message>
    <message>
        <source>Name of the destination</source>
        <translation>宛先の名前</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>名前を変更しました。</translation>
    </message>
    <message>
        <source>Errors of the destination, newest first</source>
        <translation>宛先のエラー (新しい順)</translation>
    </message>
    <message>
        <source>Nothing went wrong here, as far back as the log goes.</source>
        <translation>ログに残っている範囲では、ここに問題はありません。</translation>
    </message>
    <message>
        <source>Health and proof</source>
        <translation>正常性と証明</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>エラー ログ</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen destination</source>
        <translation>選択した宛先の名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Removes it, after a question</source>
        <translation>確認後に削除</translation>
    </message>
    <message>
        <source>Asking whether it accepts…</source>
        <translation>受理されるか照会中…</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Trying every minute.</source>
        <translation>Azure で新しいロールが適用されるまで、最大 30 分かかります。1 分ごとに試行しています。</translation>
    </message>
    <message>
        <source>It accepts. Sending a test event…</source>
        <translation>受理されます。テスト イベントを送信中…</translation>
    </message>
    <message>
        <source>The test event is accepted.</source>
        <translation>テスト イベントは受理されました。</translation>
    </message>
    <message>
        <source>The test event is accepted. Asking the workspace for it; that may take some minutes…</source>
        <translation>テスト イベントは受理されました。ワークスペースに照会中です。数分かかることがあります…</translation>
    </message>
    <message>
        <source>The test event arrived: visible in the workspace after %1 s.</source>
        <translation>テスト イベントが到着しました。%1 秒後にワークスペースに表示されました。</translation>
    </message>
    <message>
        <source>The test event was accepted, and is not visible in the workspace after 20 minutes. The rule&apos;s own error log may say why.</source>
        <translation>テスト イベントは受理されましたが、20 分たってもワークスペースに表示されません。ルールのエラー ログで理由がわかることがあります。</translation>
    </message>
    <message>
        <source>The test event was accepted. The workspace could not be asked for it: the sending app needs Log Analytics Reader there, and the destination has to name it.</source>
        <translation>テスト イベントは受理されました。ワークスペースには照会できませんでした。送信アプリにワークスペースの Log Analytics Reader が必要で、宛先にワークスペースが指定されている必要があります。</translation>
    </message>
</context>
<context>
    <name>tributary::DiagnosticsPanel</name>
    <message>
        <source>Logs and crash reports, for their owner only and bounded in size:</source>
        <translation>ログとクラッシュ レポート (所有者のみ読み取り可、サイズに上限あり):</translation>
    </message>
    <message>
        <source>Folder of the logs</source>
        <translation>ログのフォルダー</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>A support bundle has logs, versions, status and the structure of the database; no secrets and no events.</source>
        <translation>サポート バンドルには、ログ、バージョン、状態、データベースの構造が含まれます。シークレットとイベントは含みません。</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>サポート バンドル(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>tributary::DurationText</name>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds in a narrow table cell.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Minutes in a narrow table cell.</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours in a narrow table cell.</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days in a narrow table cell.</extracomment>
        <translation>%1 日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>クライアント IP</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>ユーザーの種類</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1、%2 に到着</translation>
    </message>
    <message>
        <source>no time in the record, arrived %1</source>
        <translation>レコードに時刻なし、%1 に到着</translation>
    </message>
    <message>
        <source>no record type</source>
        <translation>レコードの種類なし</translation>
    </message>
    <message>
        <source>%1, a type without a name here; forwarded unchanged</source>
        <translation>%1、ここでは名前のない種類。変更せずに転送</translation>
    </message>
    <message>
        <source>%1: not in the record</source>
        <translation>%1: レコードにありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and its value, read aloud.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>到着遅延</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>マークなし</translation>
    </message>
    <message>
        <source>Id: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>ID: 表示時に各レコードから読み取ります。並べ替えには使用できません。</translation>
    </message>
    <message>
        <source>%1: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>%1: 表示時に各レコードから読み取ります。並べ替えには使用できません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>tributary::EventsScreen</name>
    <message>
        <source>&amp;Views</source>
        <translation>ビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>保存済みのイベント</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Events or record</source>
        <translation>イベントまたはレコード</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Follow or pause, in the table</source>
        <translation>テーブル: 追従または一時停止</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show what is new and follow, in the table</source>
        <translation>テーブル: 新しいものを表示して追従</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Search, in the filter; open the record, in the table; zoom in, in the histogram</source>
        <translation>フィルター: 検索。テーブル: レコードを開く。ヒストグラム: 拡大</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Propose fields and values, in the filter</source>
        <translation>フィルター: フィールドと値の候補を表示</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Exclude the value, in the facets</source>
        <translation>ファセット: 値を除外</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Move the brush, with Shift stretch it, in the histogram</source>
        <translation>ヒストグラム: 選択範囲を移動 (Shift で伸縮)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it; stop the search, in the table</source>
        <translation>フィルター: クリアし、次に欄を離れる。テーブル: 検索を停止</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>引き継がれない条件: %1</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>イベントのエクスポート</translation>
    </message>
    <message>
        <source>%1 % searched, %2 found</source>
        <translation>%1 % 検索済み、%2 件</translation>
    </message>
    <message>
        <source>%1 found, reading the archive…</source>
        <translation>%1 件、アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 could not be decided: the regular expression takes too long</source>
        <translation>判定不能 %1 件: 正規表現に時間がかかりすぎます</translation>
    </message>
    <message>
        <source>the bytes of %1 are no longer kept</source>
        <translation>%1 件の元データはもう保持されていません</translation>
    </message>
    <message>
        <source>the archive cannot be read, trying again: %1</source>
        <translation>アーカイブを読み取れないため再試行中: %1</translation>
    </message>
    <message>
        <source>%1 new – show</source>
        <translation>新着 %1 件 – 表示</translation>
    </message>
    <message>
        <source>Nothing collected yet. First events usually take 2 to 60 minutes.</source>
        <translation>まだ何も収集していません。最初のイベントには通常 2 ～ 60 分かかります。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>None of the %1 stored events fits “%2”. Take a condition away, or search a longer time.</source>
        <translation>保存済みのイベント %1 件に「%2」に一致するものはありません。条件を減らすか、検索期間を長くしてください。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>%1 – %2: %3 events</source>
        <extracomment>A range of time that was chosen in the histogram, and how many events are in it.</extracomment>
        <translation>%1 – %2: イベント %3 件</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>ビューを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1</source>
        <translation>Ctrl+Shift+1</translation>
    </message>
    <message>
        <source>Open the first of the views; up to 9</source>
        <translation>最初のビューを開く (9 まで)</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>ビューとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Name of the view; it keeps filter, columns, order and facets:</source>
        <translation>ビューの名前 (フィルター、列、順序、ファセットを保存します):</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A tenant and one of its streams.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>Older records were removed, last on %1: the archive keeps %n days.</source>
        <translation>
            <numerusform>古いレコードは削除されました (最終: %1)。アーカイブの保持期間は %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Older records were removed, last on %1: the archive keeps at most %2.</source>
        <translation>古いレコードは削除されました (最終: %1)。アーカイブの保持量は最大 %2 です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · found in %2 ms</source>
        <translation>
            <numerusform>イベント %Ln 件中 %1 件 · 検索時間 %2 ミリ秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln events</source>
        <extracomment>A button; %1 is a condition of the filter.</extracomment>
        <translation>
            <numerusform>「%1」なし: イベント %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ExportLine</name>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place and export again.</source>
        <translation>%1 に書き込めませんでした: %2。別の場所を選んで、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was kept of %1.</source>
        <translation>エクスポートをキャンセルしました。%1 には何も残っていません。</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3 events, %4</source>
        <translation>%1 にエクスポート中: イベント %3 件中 %2 件、%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2). The bytes of %3 more are no longer kept on this computer.</source>
        <translation>
            <numerusform>イベント %Ln 件を %1 (%2) に書き込みました。ほかに %3 件の元データは、このコンピューターにもう保持されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2).</source>
        <translation>
            <numerusform>イベント %Ln 件を %1 (%2) に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>ファセット</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>他 %1 件…</translation>
    </message>
    <message>
        <source>%1: %2 different values</source>
        <translation>%1: %2 種類の値</translation>
    </message>
    <message>
        <source>%1: search in %2</source>
        <translation>%1: %2 を検索</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1 is excluded; a click lets it in again</source>
        <translation>%1 は除外されています。クリックすると再び含めます</translation>
    </message>
</context>
<context>
    <name>tributary::FacetPopup</name>
    <message>
        <source>Search in %1</source>
        <translation>%1 を検索</translation>
    </message>
    <message>
        <source>%1 – excluded</source>
        <translation>%1 – 除外</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the %2 most frequent values; there are %3.</source>
        <translation>最も多い値 %2 個中 %1 個。全体は %3 個です。</translation>
    </message>
    <message>
        <source>%1 of %2 values.</source>
        <translation>値 %2 個中 %1 個。</translation>
    </message>
</context>
<context>
    <name>tributary::FacetText</name>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>一部成功</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>ユーザーの種類</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>クライアント IP</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
</context>
<context>
    <name>tributary::FigureButton</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>tributary::FilterText</name>
    <message>
        <source>is:%1 cannot be answered here: nothing is known of it; leave it out</source>
        <translation>is:%1 はここでは判定できません (情報がありません)。取り除いてください</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; the fields are %2. Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>フィールド「%1」はありません。使えるフィールドは %2 です。レコードの任意のメンバーは raw.%1 と書きます。コロンを含むテキストは引用符で囲みます</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;? Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>フィールド「%1」はありません。「%2」ではありませんか？ レコードの任意のメンバーは raw.%1 と書きます。コロンを含むテキストは引用符で囲みます</translation>
    </message>
    <message>
        <source>put &quot;:&quot; and a value behind &quot;%1&quot;, for example %2</source>
        <translation>「%1」の後に「:」と値を書いてください (例: %2)</translation>
    </message>
    <message>
        <source>a field is missing in front of the colon; text with a colon goes into quotation marks</source>
        <translation>コロンの前にフィールドがありません。コロンを含むテキストは引用符で囲みます</translation>
    </message>
    <message>
        <source>raw needs the path of a member, for example %1</source>
        <translation>raw にはメンバーのパスが必要です (例: %1)</translation>
    </message>
    <message>
        <source>the name of a member is missing behind the dot</source>
        <translation>ドットの後にメンバーの名前がありません</translation>
    </message>
    <message>
        <source>a path has at most %1 names</source>
        <translation>パスに使える名前は最大 %1 個です</translation>
    </message>
    <message>
        <source>has: needs the name of a field, for example has:ip or has:raw.ModifiedProperties</source>
        <translation>has: にはフィールドの名前が必要です (例: has:ip、has:raw.ModifiedProperties)</translation>
    </message>
    <message>
        <source>every record has a time; ask for another field</source>
        <translation>すべてのレコードに時刻があります。別のフィールドを指定してください</translation>
    </message>
    <message>
        <source>is: takes %1, not &quot;%2&quot;</source>
        <translation>is: に使えるのは %1 です (「%2」は不可)</translation>
    </message>
    <message>
        <source>%1: needs a value directly behind the colon, for example %2</source>
        <translation>%1: ではコロンの直後に値が必要です (例: %2)</translation>
    </message>
    <message>
        <source>%1 takes no regular expression, for example %2</source>
        <translation>%1 に正規表現は使えません (例: %2)</translation>
    </message>
    <message>
        <source>%1 cannot be compared; write for example %2</source>
        <translation>%1 は比較できません (例: %2)</translation>
    </message>
    <message>
        <source>a comparison takes one value</source>
        <translation>比較に使える値は 1 つです</translation>
    </message>
    <message>
        <source>a range stands alone; write (%1:… OR %1:…)</source>
        <translation>範囲は単独で使います。(%1:… OR %1:…) と書いてください</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 に使える値は 1 つです</translation>
    </message>
    <message>
        <source>a value is missing here, for example %1</source>
        <translation>ここに値がありません (例: %1)</translation>
    </message>
    <message>
        <source>a value is missing behind the comma; values follow each other without blanks, as in %1:a,b</source>
        <translation>コンマの後に値がありません。値は %1:a,b のように空白なしで続けます</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second time, e.g. ..2026-11-22</source>
        <translation>「..」には 2 つ目の時刻が必要です (例: ..2026-11-22)</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second value</source>
        <translation>「..」には 2 つ目の値が必要です</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first time</source>
        <translation>「..」には 1 つ目の時刻が必要です</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first value</source>
        <translation>「..」には 1 つ目の値が必要です</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>この引用符が閉じていません</translation>
    </message>
    <message>
        <source>this regular expression is not closed; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>この正規表現が閉じていません。「/」で始まるテキストは引用符で囲みます</translation>
    </message>
    <message>
        <source>only &quot;i&quot; may stand behind a regular expression; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>正規表現の後に書けるのは「i」のみです。「/」で始まるテキストは引用符で囲みます</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>正規表現が空です</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>正規表現は最大 %1 文字です</translation>
    </message>
    <message>
        <source>the regular expression is wrong here: %1</source>
        <translation>正規表現のここに誤りがあります: %1</translation>
    </message>
    <message>
        <source>an expression has at most %1 characters</source>
        <translation>式は最大 %1 文字です</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing; take it away, or put text in quotation marks</source>
        <translation>「)」に対応する括弧がありません。取り除くか、テキストを引用符で囲んでください</translation>
    </message>
    <message>
        <source>&quot;-&quot; excludes what stands directly behind it; put a text that has it in quotation marks</source>
        <translation>「-」は直後のものを除外します。「-」を含むテキストは引用符で囲んでください</translation>
    </message>
    <message>
        <source>one NOT is enough; put a text that starts with &quot;-&quot; in quotation marks</source>
        <translation>NOT は 1 つで十分です。「-」で始まるテキストは引用符で囲んでください</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>引用符の間に何もありません</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoginFailed</source>
        <translation>ここに条件がありません (例: op:UserLoginFailed)</translation>
    </message>
    <message>
        <source>parentheses are nested at most %1 deep</source>
        <translation>括弧の入れ子は最大 %1 段です</translation>
    </message>
    <message>
        <source>this parenthesis is not closed; put &quot;)&quot; behind the group</source>
        <translation>この括弧が閉じていません。グループの後に「)」を書いてください</translation>
    </message>
    <message>
        <source>a quotation mark inside a word; put the whole text in quotation marks</source>
        <translation>単語の中に引用符があります。テキスト全体を引用符で囲んでください</translation>
    </message>
    <message>
        <source>put a blank here, or the whole text in quotation marks</source>
        <translation>ここに空白を入れるか、テキスト全体を引用符で囲んでください</translation>
    </message>
    <message>
        <source>is: asks for what happens to a record later; a selection sees it as it comes in</source>
        <translation>is: はレコードがその後どうなるかを調べます。選択は届いた時点で判定するため使えません</translation>
    </message>
    <message>
        <source>a selection belongs to one tenant; leave tenant: out</source>
        <translation>選択は 1 つのテナントに属します。tenant: は取り除いてください</translation>
    </message>
    <message>
        <source>a record has no batch yet when it is selected; leave batch: out</source>
        <translation>選択の時点では、レコードにまだバッチがありません。batch: は取り除いてください</translation>
    </message>
    <message>
        <source>a selection cannot depend on when it is asked; write a date and a time</source>
        <translation>選択は実行した時刻によって変わってはなりません。日付と時刻を書いてください</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoggedIn</source>
        <translation>ここに条件がありません (例: op:UserLoggedIn)</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2, or a part of such a name</source>
        <translation>ストリーム「%1」はありません。使えるのは %2、またはその名前の一部です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write 2026-11-22, 2026-11-22T08:00, -6h, today or yesterday</source>
        <translation>「%1」は時刻ではありません。2026-11-22、2026-11-22T08:00、-6h、today、yesterday のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a single moment; write time:&gt;=%1</source>
        <translation>「%1」は一時点です。time:&gt;=%1 と書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=5</source>
        <translation>「%1」は数値ではありません (例: %2:&gt;=5)</translation>
    </message>
    <message>
        <source>there is no user type &quot;%1&quot;; they are %2, or their numbers</source>
        <translation>ユーザーの種類「%1」はありません。使えるのは %2、またはその番号です</translation>
    </message>
    <message>
        <source>no record type is named &quot;%1&quot;; write its number, for example type:15</source>
        <translation>レコードの種類「%1」はありません。番号で書いてください (例: type:15)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 or 203.0.*</source>
        <translation>「%1」はアドレスではありません。203.0.113.7、203.0.113.0/24、2001:db8::/32、203.0.* のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a time; only these can be compared</source>
        <translation>「%1」は数値でも時刻でもありません。比較できるのはこれらだけです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=50000</source>
        <translation>「%1」は数値ではありません (例: %2:&gt;=50000)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time; write 30s, 15m, 6h, 7d or 1h30m, for example %2</source>
        <translation>「%1」は時間の長さではありません。30s、15m、6h、7d、1h30m のように書いてください (例: %2)</translation>
    </message>
</context>
<context>
    <name>tributary::FinishPage</name>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>クライアント IP</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>イベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add another tenant</source>
        <translation>別のテナントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>First events</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>Saving %1 and starting to collect.</source>
        <translation>%1 を保存し、収集を開始しています。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>%1 はまだ保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Collecting goes on when this window is closed. First events usually come within minutes, and can take up to 12 hours after a subscription was started.</source>
        <translation>このウィンドウを閉じても収集は続きます。最初のイベントは通常数分以内に届きますが、サブスクリプションの開始後、最大 12 時間かかることがあります。</translation>
    </message>
    <message>
        <source>Looking what is there now…</source>
        <translation>現在あるものを確認中…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度確認(&amp;L)</translation>
    </message>
    <message>
        <source>Events are arriving.</source>
        <translation>イベントが届いています。</translation>
    </message>
    <message>
        <source>Nothing there yet. This page looks again every 15 seconds.</source>
        <translation>まだ何もありません。このページは 15 秒ごとに確認し直します。</translation>
    </message>
    <message>
        <source>The first event was there at once.</source>
        <translation>最初のイベントはすぐに確認できました。</translation>
    </message>
    <message>
        <source>The first event was seen after %1.</source>
        <translation>最初のイベントは %1後に確認できました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams run.</source>
        <translation>
            <numerusform>%Ln ストリーム中 %1 ストリームが動作しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events collected so far.</source>
        <translation>
            <numerusform>これまでに収集したイベントは %Ln 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FirstRun</name>
    <message>
        <source>Collect the first child tenant</source>
        <translation>最初の子テナントの収集</translation>
    </message>
    <message>
        <source>Tributary reads the audit events of child tenants and forwards them to your Log Analytics workspace. It keeps every event on this computer until the workspace has accepted it.</source>
        <translation>Tributary は子テナントの監査イベントを読み取り、Log Analytics ワークスペースに転送します。ワークスペースが受理するまで、すべてのイベントをこのコンピューターに保管します。</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>まず試す場合</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>デモを開始(&amp;D)</translation>
    </message>
    <message>
        <source>with simulated tenants. Nothing leaves this computer.</source>
        <translation>シミュレートされたテナントを使用します。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>Add a child tenant</source>
        <translation>子テナントを追加する</translation>
    </message>
    <message>
        <source>You need its domain and someone who can give admin consent there. About 3 minutes.</source>
        <translation>ドメインと、管理者の同意を行える人が必要です。約 3 分かかります。</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>テナントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>宛先を追加する</translation>
    </message>
    <message>
        <source>A Sentinel workspace in the parent tenant, or NDJSON files. Tributary can create the table and the rule.</source>
        <translation>親テナントの Sentinel ワークスペース、または NDJSON ファイルです。テーブルとルールは Tributary で作成できます。</translation>
    </message>
    <message>
        <source>Add d&amp;estination…</source>
        <translation>宛先を追加(&amp;E)…</translation>
    </message>
    <message>
        <source>See what arrives</source>
        <translation>届いたものを見る</translation>
    </message>
    <message>
        <source>Events appear in Live events a few minutes after step 1, also before there is a destination.</source>
        <translation>手順 1 の数分後、宛先がまだなくても、イベントがライブ イベントに表示されます。</translation>
    </message>
    <message>
        <source>Open &amp;Live events</source>
        <translation>ライブ イベントを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Many tenants?</source>
        <translation>テナントが多数ある場合</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>CSV ファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>もう一度確認(&amp;C)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What collecting needs of this computer</source>
        <translation>収集のためにこのコンピューターに必要なもの</translation>
    </message>
    <message>
        <source>Asking the keychain and Microsoft…</source>
        <translation>キーチェーンと Microsoft に照会中…</translation>
    </message>
</context>
<context>
    <name>tributary::HelpText</name>
    <message>
        <source>Errors and what to do</source>
        <translation>エラーと対処方法</translation>
    </message>
    <message>
        <source>Each with the codes that the service or the program gives. Search for the code of a message, or press F1 on it.</source>
        <translation>サービスまたはプログラムが示すコードとともに説明します。メッセージのコードを検索するか、メッセージで F1 キーを押してください。</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>対処方法:</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
</context>
<context>
    <name>tributary::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>ヘルプを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>ページの本文</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – ヘルプ</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramTable</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>未収集</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>イベントの時系列</translation>
    </message>
    <message>
        <source>Events over time, a row for each bar of the histogram</source>
        <translation>イベントの時系列 (ヒストグラムの棒ごとに 1 行)</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>時系列に表示するイベントはありません。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1 Times are in %2.</source>
        <extracomment>%1 says from when to when, %2 is a time zone.</extracomment>
        <translation>%1 時刻は %2 です。</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramView</name>
    <message>
        <source>Events over time</source>
        <translation>イベントの時系列</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events, %4 failed</source>
        <translation>%1 ～ %2: イベント %3 件、失敗 %4 件</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>時系列に表示するイベントはありません。</translation>
    </message>
    <message>
        <source>Brushed: %1 to %2, %3 events.</source>
        <translation>選択範囲: %1 ～ %2、イベント %3 件。</translation>
    </message>
    <message>
        <source>%1 to %2, at most %3 events in %4.</source>
        <translation>%1 ～ %2、%4あたり最大 %3 件。</translation>
    </message>
    <message numerus="yes">
        <source>Not all of it was collected: %n streams have gaps.</source>
        <translation>
            <numerusform>一部が収集されていません: %n 個のストリームに欠落があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it was collected: %1</source>
        <translation>一部が収集されていません: %1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;View as table…</source>
        <translation>表として表示(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>tributary::ImportConfigurationDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み取り中…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>構成のインポート</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>インポートの内容</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートされていません。</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>資格情報がありません。資格情報を置き換えてください。</translation>
    </message>
    <message numerus="yes">
        <source>Imported. %Ln credentials are missing: replace them on the screens Tenants and Destinations.</source>
        <translation>
            <numerusform>インポートしました。%Ln 個の資格情報がありません。[テナント] 画面と [宛先] 画面で置き換えてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>インポートしました。</translation>
    </message>
    <message>
        <source>Everything in this file is here already; there is nothing to import.</source>
        <translation>このファイルの内容はすべて既にあり、インポートするものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The import adds or changes %Ln things. Nothing is removed, and no credential is touched.</source>
        <translation>
            <numerusform>インポートにより %Ln 件が追加または変更されます。何も削除されず、資格情報も変更されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ImportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>テナントのインポート</translation>
    </message>
    <message>
        <source>CSV with the columns name, client-id, and id or domain</source>
        <translation>列 name、client-id、および id または domain を含む CSV</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>CSV &amp;file</source>
        <translation>CSV ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>The ticked rows are added with this credential: a certificate, or the secret of an app they share.</source>
        <translation>チェックした行を、この資格情報 (証明書、または共有するアプリのシークレット) で追加します。</translation>
    </message>
    <message>
        <source>CSV file of tenants</source>
        <translation>テナントの CSV ファイル</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>ファイルを使用できません</translation>
    </message>
    <message>
        <source>Looking the tenants up…</source>
        <translation>テナントを検索中…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加しました</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>Tenants added: %1. Collecting has begun.</source>
        <translation>追加したテナント: %1。収集を開始しました。</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows can be added. Nothing was changed yet.</source>
        <translation>
            <numerusform>%Ln 行中 %1 行を追加できます。まだ何も変更されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::KeychainPanel</name>
    <message>
        <source>Ask the keychain again</source>
        <translation>キーチェーンに再照会</translation>
    </message>
    <message>
        <source>Client secrets and private keys are in the keychain of this computer and nowhere else.</source>
        <translation>クライアント シークレットと秘密キーは、このコンピューターのキーチェーンだけに保存されています。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに照会中…</translation>
    </message>
    <message>
        <source>The keychain is there and open.</source>
        <translation>キーチェーンは使用可能で、ロックされていません。</translation>
    </message>
    <message>
        <source>Secrets cannot be read from here now.</source>
        <translation>現在ここからシークレットを読み取れません。</translation>
    </message>
</context>
<context>
    <name>tributary::KeysDialog</name>
    <message>
        <source>Keys on this screen</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>tributary::KindPage</name>
    <message>
        <source>Logs Ingestion API</source>
        <translation>Logs Ingestion API</translation>
    </message>
    <message>
        <source>HTTP Data Collector API</source>
        <translation>HTTP Data Collector API</translation>
    </message>
    <message>
        <source>NDJSON files</source>
        <translation>NDJSON ファイル</translation>
    </message>
    <message>
        <source>Kafka or Event Hubs</source>
        <translation>Kafka または Event Hubs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where do events go?</source>
        <translation>イベントの送信先はどこですか？</translation>
    </message>
    <message>
        <source>Every destination gets the events of all tenants. Others can be added later.</source>
        <translation>どの宛先にも全テナントのイベントが送られます。他の宛先は後から追加できます。</translation>
    </message>
    <message>
        <source>Log Analytics &amp;workspace (Microsoft Sentinel), recommended</source>
        <translation>Log Analytics ワークスペース (Microsoft Sentinel)、推奨(&amp;W)</translation>
    </message>
    <message>
        <source>By the Logs Ingestion API. Tributary can make tables, rule and role, or you paste an endpoint that is there.</source>
        <translation>Logs Ingestion API を使用します。Tributary でテーブル、ルール、ロールを作成するか、既存のエンドポイントを貼り付けます。</translation>
    </message>
    <message>
        <source>&amp;Files on this computer</source>
        <translation>このコンピューターのファイル(&amp;F)</translation>
    </message>
    <message>
        <source>NDJSON files in a folder, one line an event, compressed.</source>
        <translation>フォルダー内の NDJSON ファイル。1 行に 1 イベント、圧縮形式です。</translation>
    </message>
    <message>
        <source>&amp;Kafka or Azure Event Hubs</source>
        <translation>Kafka または Azure Event Hubs(&amp;K)</translation>
    </message>
    <message>
        <source>A topic, one message an event.</source>
        <translation>1 つのトピック。1 メッセージに 1 イベントです。</translation>
    </message>
    <message>
        <source>HTTP &amp;Data Collector API</source>
        <translation>HTTP Data Collector API(&amp;D)</translation>
    </message>
    <message>
        <source>With a workspace key. Microsoft&apos;s support ended on 14 September 2026: only for what cannot be moved yet.</source>
        <translation>ワークスペース キーを使用します。Microsoft のサポートは 2026 年 9 月 14 日に終了しました。まだ移行できないもの専用です。</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>ここでの名前(&amp;E)</translation>
    </message>
    <message>
        <source>Parent Sentinel</source>
        <translation>親 Sentinel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>%1 を続行しますか？</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>%1 に開始し、完了していません。入力内容はすべて保存されています。</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>破棄(&amp;O)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A proposed name that is still free: its usual words and a number, as in &quot;Files 2&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a destination of this name already. Choose another name.</source>
        <translation>この名前の宛先は既にあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>tributary::LedgerText</name>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n 件の宛先</numerusform>
        </translation>
    </message>
    <message>
        <source>They were stored, but are neither accepted nor waiting nor in quarantine.</source>
        <translation>保存されましたが、受理済み、待機中、検疫のいずれにもありません。</translation>
    </message>
    <message>
        <source>A blob could not be kept</source>
        <translation>BLOB 1 個を保管できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs could not be kept</source>
        <translation>
            <numerusform>BLOB %n 個を保管できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft listed them but no longer has them. Their time ranges are marked as lost; everything else goes on.</source>
        <translation>Microsoft が一覧に示しましたが、既になくなっています。その時間範囲は損失として記録されます。他はすべて続行します。</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>収集を一時停止中</translation>
    </message>
    <message>
        <source>Events stay fetchable for 7 days. Sending of what is stored goes on.</source>
        <translation>イベントは 7 日間取得できます。保存済みのものの送信は続きます。</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>%1の遅延</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>まだ証明がありません</translation>
    </message>
    <message>
        <source>There is no destination. Events are kept on this computer until there is one.</source>
        <translation>宛先がありません。追加されるまで、イベントはこのコンピューターに保管されます。</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. Arrival is not read back from the workspace.</source>
        <translation>収集したものはすべて、ここにあるか受理済みです。ワークスペースからの到着確認は行っていません。</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. One tenant needs you. Arrival is not read back.</source>
        <translation>収集したものはすべて、ここにあるか受理済みです。対応が必要なテナントが 1 つあります。到着確認は行っていません。</translation>
    </message>
    <message numerus="yes">
        <source>All that was collected is here or accepted. %n tenants need you. Arrival is not read back.</source>
        <translation>
            <numerusform>収集したものはすべて、ここにあるか受理済みです。対応が必要なテナントが %n つあります。到着確認は行っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>不明 %1</translation>
    </message>
    <message>
        <source>%1 in outbox</source>
        <translation>送信トレイ %1</translation>
    </message>
    <message>
        <source>%1 quarantined</source>
        <translation>検疫 %1</translation>
    </message>
    <message>
        <source>difference 0</source>
        <translation>差異 0</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収集済み</translation>
    </message>
    <message>
        <source>%1 duplicates skipped</source>
        <translation>重複 %1 件を除外</translation>
    </message>
    <message>
        <source>since this profile began</source>
        <translation>プロファイル開始以降</translation>
    </message>
    <message>
        <source>%1 not selected</source>
        <translation>選択外 %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理済み</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 が受理</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>宛先なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are unaccounted for</source>
        <translation>
            <numerusform>所在不明のイベントが %Ln 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams are more than three polls behind. Nothing is lost before 7 days.</source>
        <translation>
            <numerusform>%Ln ストリーム中 %1 ストリームが、ポーリング 3 回分を超えて遅延しています。7 日間は失われません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the last day were not in the workspace when it was asked. It may need some minutes; ask again on the screen Destinations.</source>
        <translation>
            <numerusform>直近 1 日のイベントのうち %Ln 件が、照会した時点でワークスペースにありませんでした。数分かかることがあります。「宛先」画面でもう一度照会してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lost until %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;.</extracomment>
        <translation>%1前まで損失なし</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events of the last day that the workspace was asked about are there.</source>
        <translation>
            <numerusform>直近 1 日のイベントのうち、ワークスペースに照会した %Ln 件はすべて届いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants need you.</source>
        <translation>
            <numerusform>対応が必要なテナントが %n つあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked about</source>
        <extracomment>How many events of the last day the workspace was asked about.</extracomment>
        <translation>
            <numerusform>%Ln 件を照会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln 件が未検出</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>A figure: events found in the workspace.</extracomment>
        <translation>到着</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;: when the workspace was asked.</extracomment>
        <translation>%1前に照会</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>ライブ イベント</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>収集を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>バックフィル(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>追従中</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>CSV としてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as &amp;KQL</source>
        <translation>KQL としてコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copy the filter as a query for &amp;Log Analytics</source>
        <translation>フィルターを Log Analytics のクエリとしてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>ファセット(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Group by tag</source>
        <translation>タグでグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>Colours as the de&amp;sktop</source>
        <translation>デスクトップの配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>UTC で表示(&amp;U)</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>ローカル時刻で表示(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Keys on this screen</source>
        <translation>この画面のキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>Tributary について(&amp;A)</translation>
    </message>
    <message>
        <source>Resume co&amp;llecting</source>
        <translation>収集を再開(&amp;L)</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Tributary について</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Collects the audit events of child tenants and forwards them to a Log Analytics workspace.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>子テナントの監査イベントを収集し、Log Analytics ワークスペースに転送します。

GNU General Public License バージョン 3 以降に基づくフリー ソフトウェアです。</translation>
    </message>
    <message>
        <source>Close Tributary</source>
        <translation>Tributary を閉じる</translation>
    </message>
    <message>
        <source>Keep collecting in the background?</source>
        <translation>バックグラウンドで収集を続けますか？</translation>
    </message>
    <message>
        <source>The window closes and the icon in the tray stays. Events are collected as long as the program runs.</source>
        <translation>ウィンドウは閉じ、トレイのアイコンは残ります。プログラムの実行中はイベントを収集します。</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window is minimised. Events are collected as long as the program runs.</source>
        <translation>このデスクトップにはトレイがないため、ウィンドウを最小化します。プログラムの実行中はイベントを収集します。</translation>
    </message>
    <message>
        <source>&amp;Keep collecting</source>
        <translation>収集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>今後は確認しない(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>テナントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;destination…</source>
        <translation>宛先を追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Check report…</source>
        <translation>確認レポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>テナントなし</translation>
    </message>
    <message>
        <source>Collecting paused</source>
        <translation>収集を一時停止中</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>宛先なし</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n 件の宛先</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing accepted yet</source>
        <translation>受理はまだありません</translation>
    </message>
    <message>
        <source>last accepted %1 ago</source>
        <translation>最終受理は %1前</translation>
    </message>
    <message>
        <source>%1: sending is paused</source>
        <translation>%1: 送信を一時停止中</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>送信トレイは空</translation>
    </message>
    <message>
        <source>Outbox %1 events · %2</source>
        <translation>送信トレイ %1 件 · %2</translation>
    </message>
    <message>
        <source>Switch between UTC and local time</source>
        <translation>UTC とローカル時刻を切り替え</translation>
    </message>
    <message>
        <source>In %1 events/min</source>
        <translation>受信 %1 件/分</translation>
    </message>
    <message>
        <source>Quarantine %1</source>
        <translation>検疫 %1</translation>
    </message>
    <message>
        <source>Quarantine empty</source>
        <translation>検疫は空</translation>
    </message>
    <message>
        <source>%1 – Tributary</source>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>%1 (Paused)</source>
        <extracomment>Appended to the window title.</extracomment>
        <translation>%1 (一時停止中)</translation>
    </message>
    <message>
        <source>[Demo] %1</source>
        <extracomment>Put before the window title.</extracomment>
        <translation>[デモ] %1</translation>
    </message>
    <message>
        <source>Finishing… what is stored stays stored; sending goes on at the next start.</source>
        <translation>終了しています… 保存済みのものは残り、送信は次回の起動時に続行します。</translation>
    </message>
    <message>
        <source>As of %1; waiting for the engine.</source>
        <translation>%1 時点。エンジンを待っています。</translation>
    </message>
    <message>
        <source>Demo: tenants and workspace are simulated. Nothing leaves this computer.</source>
        <translation>デモ: テナントとワークスペースはシミュレーションです。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>次のマーク(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>前のマーク(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>ビューとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>この画面のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>Events over time as a &amp;table…</source>
        <translation>イベントの時系列を表として表示(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>サポート バンドル(&amp;S)…</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %1 of %Ln tenants</source>
        <translation>
            <numerusform>%Ln テナント中 %1 テナントを収集中</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>新機能(&amp;W)</translation>
    </message>
    <message>
        <source>This is version %1. What changed is in the menu Help, What&apos;s new.</source>
        <translation>これはバージョン %1 です。変更点は [ヘルプ] メニューの [新機能] にあります。</translation>
    </message>
</context>
<context>
    <name>tributary::MeaningText</name>
    <message>
        <source>A file was downloaded</source>
        <translation>ファイルのダウンロード</translation>
    </message>
    <message>
        <source>A file was opened</source>
        <translation>ファイルのオープン</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>A file was uploaded</source>
        <translation>ファイルのアップロード</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>ファイルの削除</translation>
    </message>
    <message>
        <source>Something was shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>A link for everybody was made</source>
        <translation>全員向けリンクの作成</translation>
    </message>
    <message>
        <source>An inbox rule was made</source>
        <translation>受信トレイ ルールの作成</translation>
    </message>
    <message>
        <source>An inbox rule was changed</source>
        <translation>受信トレイ ルールの変更</translation>
    </message>
    <message>
        <source>Inbox rules were changed</source>
        <translation>受信トレイ ルールの変更 (複数)</translation>
    </message>
    <message>
        <source>A mailbox was configured</source>
        <translation>メールボックスの構成</translation>
    </message>
    <message>
        <source>Somebody was given access to a mailbox</source>
        <translation>メールボックスへのアクセス権の付与</translation>
    </message>
    <message>
        <source>Mail was read</source>
        <translation>メールの閲覧</translation>
    </message>
    <message>
        <source>Mail was sent</source>
        <translation>メールの送信</translation>
    </message>
    <message>
        <source>Mail was sent as somebody else</source>
        <translation>別のユーザーとしてのメール送信</translation>
    </message>
    <message>
        <source>Mail was deleted for good</source>
        <translation>メールの完全な削除</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>ユーザーの追加</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>ユーザーの変更</translation>
    </message>
    <message>
        <source>A user was deleted</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>A password was reset</source>
        <translation>パスワードのリセット</translation>
    </message>
    <message>
        <source>Somebody was given a role</source>
        <translation>ロールの付与</translation>
    </message>
    <message>
        <source>Somebody joined a group</source>
        <translation>グループへの参加</translation>
    </message>
    <message>
        <source>An app was given consent</source>
        <translation>アプリへの同意</translation>
    </message>
    <message>
        <source>A data loss rule matched</source>
        <translation>データ損失ルールへの一致</translation>
    </message>
    <message>
        <source>Auditing was configured</source>
        <translation>監査の構成</translation>
    </message>
    <message>
        <source>An administrator signed in</source>
        <translation>管理者のサインイン</translation>
    </message>
    <message>
        <source>An application signed in</source>
        <translation>アプリケーションのサインイン</translation>
    </message>
    <message>
        <source>A service principal signed in</source>
        <translation>サービス プリンシパルのサインイン</translation>
    </message>
    <message>
        <source>A guest signed in</source>
        <translation>ゲストのサインイン</translation>
    </message>
    <message>
        <source>A regular user signed in</source>
        <translation>通常のユーザーのサインイン</translation>
    </message>
    <message>
        <source>Somebody signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The sign-in succeeded</source>
        <translation>サインインの成功</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <extracomment>A moment of an event: in UTC, then in the zone of this computer.</extracomment>
        <translation>%1 UTC、現地時刻 %2</translation>
    </message>
    <message>
        <source>The owner of the mailbox</source>
        <translation>メールボックスの所有者</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>The transport service</source>
        <translation>トランスポート サービス</translation>
    </message>
    <message>
        <source>A system service</source>
        <translation>システム サービス</translation>
    </message>
    <message>
        <source>Best access</source>
        <translation>最適なアクセス</translation>
    </message>
    <message>
        <source>A delegated administrator</source>
        <translation>委任された管理者</translation>
    </message>
    <message>
        <source>A type without a name here; forwarded unchanged</source>
        <translation>ここでは名前のない種類。変更せずに転送</translation>
    </message>
    <message>
        <source>Not the outcome by itself</source>
        <translation>これだけでは結果を示さない</translation>
    </message>
    <message>
        <source>The child tenant</source>
        <translation>子テナント</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>サインインの拒否: %1</translation>
    </message>
    <message>
        <source>An event without an operation</source>
        <translation>操作のないイベント</translation>
    </message>
    <message>
        <source>%1 – this did not succeed</source>
        <translation>%1 – 成功しませんでした</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A user and the address the event came from.</extracomment>
        <translation>%2 からの %1</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>%1 に到着</translation>
    </message>
</context>
<context>
    <name>tributary::ModeBar</name>
    <message>
        <source>Screens</source>
        <translation>画面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need you</source>
        <translation>
            <numerusform>%1、要対応 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NameText</name>
    <message>
        <source>Regular user</source>
        <translation>通常のユーザー</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Microsoft data center administrator</source>
        <translation>Microsoft データセンター管理者</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>サービス プリンシパル</translation>
    </message>
    <message>
        <source>Custom policy</source>
        <translation>カスタム ポリシー</translation>
    </message>
    <message>
        <source>System policy</source>
        <translation>システム ポリシー</translation>
    </message>
    <message>
        <source>Partner technician</source>
        <translation>パートナー技術者</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>アカウントのロック</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>パスワードの期限切れ</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>アカウントの無効化</translation>
    </message>
    <message>
        <source>MFA not set up</source>
        <translation>MFA が未設定</translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation>MFA が必要</translation>
    </message>
    <message>
        <source>Device sign-in required</source>
        <translation>デバイス サインインが必要</translation>
    </message>
    <message>
        <source>Not assigned to app</source>
        <translation>アプリに未割り当て</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>Stay signed in asked</source>
        <translation>サインイン維持の確認</translation>
    </message>
    <message>
        <source>Domain password expired</source>
        <translation>ドメイン パスワードの期限切れ</translation>
    </message>
    <message>
        <source>External check required</source>
        <translation>外部チェックが必要</translation>
    </message>
    <message>
        <source>Sign-in again required</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>Device not compliant</source>
        <translation>デバイスが非準拠</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>ポリシーによるブロック</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>セッションの期限切れ</translation>
    </message>
    <message>
        <source>MFA failed</source>
        <translation>MFA の失敗</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>不明なアプリ</translation>
    </message>
    <message>
        <source>outbox</source>
        <extracomment>State of a record: it waits to be sent.</extracomment>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>State of a record: the destinations took it.</extracomment>
        <translation>受理</translation>
    </message>
    <message>
        <source>arrived</source>
        <extracomment>State of a record: it was found in the workspace.</extracomment>
        <translation>到着</translation>
    </message>
    <message>
        <source>quarantined</source>
        <extracomment>State of a record: a destination refused it.</extracomment>
        <translation>検疫</translation>
    </message>
    <message>
        <source>outbox: waits for a destination</source>
        <translation>送信トレイ: 宛先を待っています</translation>
    </message>
    <message>
        <source>accepted: nothing is left to send; whether it arrived is not known</source>
        <translation>受理: 送信すべきものは残っていません。到着したかどうかは不明です</translation>
    </message>
    <message>
        <source>arrived: all that was accepted of its hour was found in the workspace</source>
        <translation>到着: その時間に受理されたものは、すべてワークスペースで確認されました</translation>
    </message>
    <message>
        <source>quarantined: a destination refused it; it is kept and not sent</source>
        <translation>検疫: 宛先が拒否しました。保持され、送信されません</translation>
    </message>
</context>
<context>
    <name>tributary::NeedRow</name>
    <message>
        <source>Fill gaps…</source>
        <translation>欠落を補完…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Open tenant</source>
        <translation>テナントを開く</translation>
    </message>
    <message>
        <source>Open destination</source>
        <translation>宛先を開く</translation>
    </message>
    <message>
        <source>Show tenants</source>
        <translation>テナントを表示</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>アクティビティに表示(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tributary::NeedText</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, %2 what to do.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n tenants</source>
        <translation>
            <numerusform>%n テナント</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap in %1 can still be fetched.</source>
        <translation>%1 の欠落 1 件はまだ取得できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in %1 can still be fetched.</source>
        <translation>
            <numerusform>%1 の欠落 %n 件はまだ取得できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within 14 days.</source>
        <translation>資格情報の期限が 14 日以内に切れます。</translation>
    </message>
    <message>
        <source>Collecting from a tenant stops when its credential has expired.</source>
        <translation>資格情報の期限が切れると、テナントの収集は停止します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events wait here safely.</source>
        <translation>
            <numerusform>イベント %Ln 件はここに安全に保管されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NeedsList</name>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NoticeBar</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>After a notice: how many other notices there are.</extracomment>
        <translation>
            <numerusform>%1 他 %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::OutcomeText</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>一部成功</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewFilter</name>
    <message>
        <source>Tenant, worst first</source>
        <translation>テナント (状態の悪い順)</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewModel</name>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Events/min, 1 h</source>
        <translation>件/分 (1 時間)</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>クォータ</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>検疫</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>収集しない</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>期限不明</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>期限まで %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of tenants: its tag, and how many they are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Group %1, expanded</source>
        <translation>グループ %1、展開</translation>
    </message>
    <message>
        <source>Group %1, collapsed</source>
        <translation>グループ %1、折りたたみ</translation>
    </message>
    <message>
        <source>Lag, %1: %2</source>
        <translation>遅延、%1: %2</translation>
    </message>
    <message>
        <source>Lag, %1: nothing collected yet</source>
        <translation>遅延、%1: まだ何も収集していません</translation>
    </message>
    <message>
        <source>Credential, %1: %2</source>
        <translation>資格情報、%1: %2</translation>
    </message>
    <message>
        <source>Events per minute, %1: now %2, at most %3 in the last hour</source>
        <translation>1 分あたりのイベント、%1: 現在 %2、過去 1 時間の最大 %3</translation>
    </message>
    <message>
        <source>Events in 24 hours, %1: %2</source>
        <translation>24 時間のイベント、%1: %2</translation>
    </message>
    <message>
        <source>Share of the request allowance, %1: %2</source>
        <translation>要求クォータの使用率、%1: %2</translation>
    </message>
    <message>
        <source>Events in the outbox, %1: %2</source>
        <translation>送信トレイのイベント、%1: %2</translation>
    </message>
    <message>
        <source>Events in quarantine, %1: %2</source>
        <translation>検疫のイベント、%1: %2</translation>
    </message>
    <message>
        <source>Cloud, %1: %2</source>
        <translation>クラウド、%1: %2</translation>
    </message>
    <message>
        <source>Tags, %1: %2</source>
        <translation>タグ、%1: %2</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>クラウド: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewScreen</name>
    <message>
        <source>&amp;Collapse</source>
        <translation>折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展開(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open tenant</source>
        <translation>テナントを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>イベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Backfill %1…</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>%1 をバックフィル(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>バックフィル(&amp;B)…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Check %n tenants &amp;now</source>
        <translation>
            <numerusform>%n テナントを今すぐ確認(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>アクティビティに表示(&amp;A)</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>テナントをフィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>テナントをフィルター</translation>
    </message>
    <message>
        <source>Tenants and their streams</source>
        <translation>テナントとそのストリーム</translation>
    </message>
    <message>
        <source>Management Activity API</source>
        <translation>Management Activity API</translation>
    </message>
    <message>
        <source>Microsoft Graph</source>
        <translation>Microsoft Graph</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Attention %1</source>
        <translation>要対応 %1</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>遅延 %1</translation>
    </message>
    <message>
        <source>No tenant matches. Esc clears the filter.</source>
        <translation>一致するテナントはありません。Esc でフィルターをクリアできます。</translation>
    </message>
    <message>
        <source>No tenant is behind.</source>
        <translation>遅れているテナントはありません。</translation>
    </message>
    <message>
        <source>No tenant needs a person.</source>
        <translation>対応が必要なテナントはありません。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the tenant, fold a group</source>
        <translation>テナントを開く、グループを折りたたむ</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with a cell</source>
        <translation>セルに対する操作</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>フィルターをクリアし、次に欄を離れる</translation>
    </message>
    <message>
        <source>Show &amp;events of %1</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>%1 のイベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>カバレッジ(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>tributary::ParentPage</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;I sign in as an administrator of the parent</source>
        <translation>親テナントの管理者としてサインイン(&amp;I)</translation>
    </message>
    <message>
        <source>The sending app makes them it&amp;self</source>
        <translation>送信アプリが自分で作成(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Our Azure administrator deploys a template</source>
        <translation>Azure 管理者がテンプレートをデプロイ(&amp;O)</translation>
    </message>
    <message>
        <source>They are there: I &amp;have endpoint and rule id</source>
        <translation>既にある (エンドポイントとルール ID を入力)(&amp;H)</translation>
    </message>
    <message>
        <source>The parent and the app that sends</source>
        <translation>親テナントと送信アプリ</translation>
    </message>
    <message>
        <source>The app needs one right only: to send to one rule. Its credential goes into the keychain.</source>
        <translation>アプリに必要な権限は、1 つのルールへの送信のみです。資格情報はキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Parent: do&amp;main or tenant id</source>
        <translation>親: ドメインまたはテナント ID(&amp;M)</translation>
    </message>
    <message>
        <source>Who makes tables, rule and role in Azure?</source>
        <translation>Azure のテーブル、ルール、ロールを誰が作成しますか？</translation>
    </message>
    <message>
        <source>The app %1 has signed in; its credential is in the keychain. Enter another one to change it.</source>
        <translation>アプリ %1 はサインイン済みで、資格情報はキーチェーンにあります。変更するには別の資格情報を入力してください。</translation>
    </message>
    <message>
        <source>Looking for the parent…</source>
        <translation>親テナントを検索中…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>アプリとしてサインイン中…</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionDetail</name>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Granted, proven by a call</source>
        <translation>付与済み (呼び出しで証明)</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未付与</translation>
    </message>
    <message>
        <source>Not granted, optional</source>
        <translation>未付与 (省略可)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>このテナントになし</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>照会できません</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A permission, and how it stands.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open in the portal</source>
        <translation>ポータルで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy comman&amp;d for their admin</source>
        <translation>管理者用コマンドをコピー(&amp;D)</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>アクセス許可とその用途</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>もう一度確認(&amp;H)</translation>
    </message>
    <message>
        <source>Checking with a new token. Nothing is changed in the tenant.</source>
        <translation>新しいトークンで確認しています。テナントでは何も変更されません。</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft に照会中…</translation>
    </message>
    <message>
        <source>Checked %1 ago with a new token. Nothing was changed in the tenant.</source>
        <translation>%1前に新しいトークンで確認しました。テナントでは何も変更されていません。</translation>
    </message>
    <message>
        <source>Microsoft needs a moment after consent. Checking again in %1.</source>
        <translation>同意が Microsoft 側に反映されるまで少しかかります。%1後にもう一度確認します。</translation>
    </message>
    <message>
        <source>All that is needed is granted.</source>
        <translation>必要なものはすべて付与されています。</translation>
    </message>
    <message>
        <source>Still to mend: %1. You can go on: the other streams will run.</source>
        <translation>未対応: %1。先に進むこともできます。他のストリームは動作します。</translation>
    </message>
    <message>
        <source>Nothing can be read yet.</source>
        <translation>まだ何も読み取れません。</translation>
    </message>
</context>
<context>
    <name>tributary::PersonSignIn</name>
    <message>
        <source>&amp;Open browser</source>
        <translation>ブラウザーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show a &amp;code instead</source>
        <translation>代わりにコードを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Page to enter it on</source>
        <translation>入力先のページ</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>入力するコード</translation>
    </message>
    <message>
        <source>Microsoft Graph Command Line Tools</source>
        <translation>Microsoft Graph Command Line Tools</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Signs in &amp;through (client id)</source>
        <translation>サインインに使うクライアント ID(&amp;T)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>アプリケーション ID ではありません</translation>
    </message>
    <message>
        <source>Leave the field empty to sign in through Microsoft&apos;s own command line tools, which every tenant knows.</source>
        <translation>空のままにすると、どのテナントにもある Microsoft のコマンド ライン ツールを通じてサインインします。</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>サインインを待っています…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered, %1 left</source>
        <translation>コードの入力を待っています。あと %1</translation>
    </message>
</context>
<context>
    <name>tributary::PlainPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>接続文字列</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>ワークスペース キー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーの選択</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>Zstandard, half the size</source>
        <translation>Zstandard (サイズ半分)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Connection string of Event Hubs, or user and password</source>
        <translation>Event Hubs の接続文字列、またはユーザー名とパスワード</translation>
    </message>
    <message>
        <source>None: a broker on this computer or in a lab</source>
        <translation>なし: このコンピューターまたは検証環境のブローカー</translation>
    </message>
    <message>
        <source>host:port, separated by commas</source>
        <translation>host:port (コンマ区切り)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>圧縮(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>サインイン方法(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;onnection string</source>
        <translation>接続文字列(&amp;O)</translation>
    </message>
    <message>
        <source>B&amp;rokers</source>
        <translation>ブローカー(&amp;R)</translation>
    </message>
    <message>
        <source>To&amp;pic or event hub</source>
        <translation>トピックまたはイベント ハブ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Workspace id</source>
        <translation>ワークスペース ID(&amp;W)</translation>
    </message>
    <message>
        <source>Workspace &amp;key</source>
        <translation>ワークスペース キー(&amp;K)</translation>
    </message>
    <message>
        <source>The folder is made if it is not there. One file holds at most 128 MB or five minutes.</source>
        <translation>フォルダーがない場合は作成します。1 ファイルは最大 128 MB または 5 分です。</translation>
    </message>
    <message>
        <source>Both are on the page Agents of the workspace. The key goes into the keychain.</source>
        <translation>どちらもワークスペースの [エージェント] ページにあります。キーはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>The whole path is needed</source>
        <translation>完全なパスが必要です</translation>
    </message>
    <message>
        <source>Start at the root of the disk, as in /srv/audit.</source>
        <translation>/srv/audit のように、ディスクのルートから指定してください。</translation>
    </message>
    <message>
        <source>That is no workspace id</source>
        <translation>ワークスペース ID ではありません</translation>
    </message>
    <message>
        <source>It is on the overview page of the workspace: 32 digits and letters in five groups.</source>
        <translation>ワークスペースの [概要] ページにあります。32 桁の英数字が 5 つのグループに分かれています。</translation>
    </message>
    <message>
        <source>Checking and saving…</source>
        <translation>確認して保存中…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Token of an app registration (Event Hubs)</source>
        <translation>アプリの登録のトークン (Event Hubs)</translation>
    </message>
    <message>
        <source>Tenant &amp;id of the parent</source>
        <translation>親のテナント ID(&amp;I)</translation>
    </message>
    <message>
        <source>App&amp;lication id</source>
        <translation>アプリケーション ID(&amp;L)</translation>
    </message>
    <message>
        <source>Clie&amp;nt secret</source>
        <translation>クライアント シークレット(&amp;N)</translation>
    </message>
    <message>
        <source>TLS is used wherever somebody signs in. What it signs in with goes into the keychain.</source>
        <translation>サインインする接続では常に TLS を使います。サインインの資格情報はキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>That is no tenant id</source>
        <translation>テナント ID ではありません</translation>
    </message>
    <message>
        <source>It is on the overview page of Entra ID: 32 digits and letters in five groups.</source>
        <translation>Entra ID の [概要] ページにあります。32 桁の英数字が 5 つのグループに分かれています。</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>アプリケーション ID ではありません</translation>
    </message>
    <message>
        <source>It is on the overview page of the app registration: 32 digits and letters in five groups.</source>
        <translation>アプリの登録の [概要] ページにあります。32 桁の英数字が 5 つのグループに分かれています。</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileCommands</name>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>構成をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>構成をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete all data…</source>
        <translation>すべてのデータを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>構成のエクスポート</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>構成 (*.json)</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>構成のインポート</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileSettings</name>
    <message>
        <source>Collecting</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>This start was given another value on its command line.</source>
        <translation>今回の起動では、コマンド ラインで別の値が指定されています。</translation>
    </message>
    <message>
        <source>Sent events older than %1 are deleted from this computer. That cannot be undone.</source>
        <translation>%1より古い送信済みイベントは、このコンピューターから削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Where more than %1 of sent events are kept, the oldest are deleted from this computer. That cannot be undone.</source>
        <translation>送信済みイベントが %1 を超えると、古いものからこのコンピューターから削除されます。元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>tributary::ProofPage</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Does it arrive?</source>
        <translation>到着していますか？</translation>
    </message>
    <message>
        <source>Accepted is what the endpoint says. Arrived is what the workspace says. One marker record is sent.</source>
        <translation>受理はエンドポイントの応答、到着はワークスペースの応答です。マーカー レコードを 1 件送信します。</translation>
    </message>
    <message>
        <source>Proof of the destination</source>
        <translation>宛先の証明</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>Asking the endpoint…</source>
        <translation>エンドポイントに照会中…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>受理されていません</translation>
    </message>
    <message>
        <source>The role is on its way, which takes up to 30 minutes. Trying for %1 more.</source>
        <translation>ロールの適用には最大 30 分かかります。あと %1試行します。</translation>
    </message>
    <message>
        <source>Not accepted: the role is missing</source>
        <translation>受理されていません: ロールがありません</translation>
    </message>
    <message>
        <source>Accepted after %1</source>
        <translation>%1後に受理</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Asking the workspace for the marker, for %1 now…</source>
        <translation>ワークスペースにマーカーを照会中。%1経過…</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>まだ確認できません</translation>
    </message>
    <message>
        <source>Visible in the workspace after %1</source>
        <translation>%1後にワークスペースで確認</translation>
    </message>
    <message>
        <source>Not seen in the workspace yet; that does not mean it is lost</source>
        <translation>ワークスペースではまだ確認できません。失われたとは限りません</translation>
    </message>
    <message>
        <source>Not known: the workspace may not be read</source>
        <translation>不明: ワークスペースの読み取りが許可されていません</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>You can finish now: Tributary keeps trying by itself.</source>
        <translation>もう完了できます。Tributary が自動的に再試行を続けます。</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>もう一度テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Accepted and arrived.</source>
        <translation>受理され、到着しました。</translation>
    </message>
    <message>
        <source>You can finish: events wait here until they are accepted.</source>
        <translation>完了できます。受理されるまで、イベントはここで待機します。</translation>
    </message>
    <message>
        <source>Ask the workspace yourself</source>
        <translation>ワークスペースで確認</translation>
    </message>
    <message>
        <source>Events can take some minutes to show in a new table. This question finds the marker.</source>
        <translation>新しいテーブルでは、イベントの表示に数分かかることがあります。このクエリでマーカーを検索できます。</translation>
    </message>
    <message>
        <source>Copy &amp;question</source>
        <translation>クエリをコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>tributary::ProofPane</name>
    <message>
        <source>Hour</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収集</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Prove no&amp;w</source>
        <translation>今すぐ証明(&amp;W)</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>表としてコピー(&amp;B)</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>レポートを保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>到着の証明</translation>
    </message>
    <message>
        <source>by the hour of collecting; distinct records are counted in the workspace</source>
        <translation>収集した時間帯ごと。ワークスペースでは重複を除いたレコードを数えます</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>Proof by the hour</source>
        <translation>時間帯ごとの証明</translation>
    </message>
    <message>
        <source>Asking the workspace; nothing is written…</source>
        <translation>ワークスペースに照会中です。何も書き込まれません…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>この期間に、この宛先のために収集されたものはありません。</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>証明の保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>tributary::ProvisionPage</name>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>Waiting for Azure…</source>
        <translation>Azure を待機中…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>K&amp;QL functions that read like Microsoft&apos;s tables</source>
        <translation>Microsoft のテーブルと同じ形式で読める KQL 関数(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reading back, to prove that events arrived</source>
        <translation>到着を証明するための読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>The rule&apos;s own log of what it &amp;dropped</source>
        <translation>破棄したものに関するルール独自のログ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Migrate classic tables; this cannot be undone</source>
        <translation>クラシック テーブルを移行 (元に戻せません)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export a template instead</source>
        <translation>代わりにテンプレートをエクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>What is made in Azure</source>
        <translation>Azure で作成するもの</translation>
    </message>
    <message>
        <source>Plan of what is made</source>
        <translation>作成の計画</translation>
    </message>
    <message>
        <source>It cannot be done like this</source>
        <translation>このままでは実行できません</translation>
    </message>
    <message>
        <source>Everything is there in %1.</source>
        <translation>すべて %1 にあります。</translation>
    </message>
    <message>
        <source>In %1. Nothing is made before you press Create; running it again is safe.</source>
        <translation>作成先は %1 です。[作成] を押すまで何も作成されません。再実行しても安全です。</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>作成(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Creating. What is done stays; Create goes on from there.</source>
        <translation>作成中です。完了したものは残り、[作成] で続きから再開します。</translation>
    </message>
    <message>
        <source>Everything is made.</source>
        <translation>すべて作成しました。</translation>
    </message>
    <message>
        <source>What is needed is made. Something optional was refused.</source>
        <translation>必要なものは作成しました。省略可能なものの一部は拒否されました。</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on from there.</source>
        <translation>完了したものは残ります。[作成] で続きから再開します。</translation>
    </message>
</context>
<context>
    <name>tributary::QueryField</name>
    <message>
        <source>Search stored events (Ctrl+F), for example op:UserLoginFailed last:6h</source>
        <translation>保存済みのイベントを検索 (Ctrl+F)、例: op:UserLoginFailed last:6h</translation>
    </message>
    <message>
        <source>Search stored events</source>
        <translation>保存済みのイベントを検索</translation>
    </message>
</context>
<context>
    <name>tributary::RawWords</name>
    <message>
        <source>(%1 in all)</source>
        <translation>(全体 %1)</translation>
    </message>
    <message>
        <source>cut here; Copy as JSON gives all %1</source>
        <translation>ここで省略。[JSON としてコピー] で全体 (%1) をコピー</translation>
    </message>
</context>
<context>
    <name>tributary::RecordDetail</name>
    <message>
        <source>&amp;Neighbours</source>
        <translation>関連イベント(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>元データ(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Show events of the same user, address or correlation id</source>
        <translation>同じユーザー、アドレス、関連付け ID のイベントを表示</translation>
    </message>
    <message>
        <source>Show the record as it was received, without line breaks of ours</source>
        <translation>レコードを受信したまま、改行を加えずに表示</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>レコードのフィールド</translation>
    </message>
    <message>
        <source>Record as JSON</source>
        <translation>JSON 形式のレコード</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>イベントが選択されていません</translation>
    </message>
    <message>
        <source>Select a row to see what it holds.</source>
        <translation>行を選択すると内容が表示されます。</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>レコードを読み取り中…</translation>
    </message>
    <message>
        <source>The record&apos;s bytes are no longer kept on this computer.</source>
        <translation>レコードの元データは、このコンピューターにもう保持されていません。</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter for this text</source>
        <translation>このテキストでフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>この値でフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>この値を除外(&amp;E)</translation>
    </message>
    <message>
        <source>Events with this f&amp;ield</source>
        <translation>このフィールドがあるイベント(&amp;I)</translation>
    </message>
    <message>
        <source>Same &amp;user</source>
        <translation>同じユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Same &amp;IP address</source>
        <translation>同じ IP アドレス(&amp;I)</translation>
    </message>
    <message>
        <source>Same &amp;correlation id</source>
        <translation>同じ関連付け ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add as column</source>
        <translation>列として追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add as column (the table has as many as it takes)</source>
        <translation>列として追加 (列数が上限です)(&amp;A)</translation>
    </message>
</context>
<context>
    <name>tributary::RecordTree</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 フィールド</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n フィールド</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 項目</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>(JSON in text)</source>
        <translation>(テキスト内の JSON)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>フィールド %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>%1 has no special meaning</source>
        <translation>%1 に特別な意味はありません</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 の意味は %2</translation>
    </message>
</context>
<context>
    <name>tributary::RegistrationGuide</name>
    <message>
        <source>&amp;How to make one, step by step</source>
        <translation>手順ごとの作成方法(&amp;H)</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center of the child tenant, open App registrations and choose New registration. Any name will do; leave “Accounts in this organizational directory only”.</source>
        <translation>子テナントの Microsoft Entra 管理センターで [アプリの登録] を開き、[新規登録] を選びます。名前は任意です。[この組織ディレクトリのみに含まれるアカウント] のままにします。</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into the field above.</source>
        <translation>[概要] ページのアプリケーション (クライアント) ID を、上の欄にコピーします。</translation>
    </message>
    <message>
        <source>Open API permissions, Add a permission, Office 365 Management APIs, Application permissions, and tick:</source>
        <translation>[API のアクセス許可]、[アクセス許可の追加]、[Office 365 Management APIs]、[アプリケーションの許可] の順に開き、次をオンにします:</translation>
    </message>
    <message>
        <source>Once more Add a permission, Microsoft Graph, Application permissions, and tick:</source>
        <translation>もう一度 [アクセス許可の追加]、[Microsoft Graph]、[アプリケーションの許可] の順に開き、次をオンにします:</translation>
    </message>
    <message>
        <source>Choose Grant admin consent for the tenant. Every line must show a green tick afterwards.</source>
        <translation>テナントに対して [管理者の同意を与えます] を選びます。その後、すべての行に緑のチェック マークが表示されるはずです。</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets. Upload a certificate, or choose New client secret and copy the column named Value at once: it is shown only this time. The column Secret ID is not the secret.</source>
        <translation>[証明書とシークレット] を開きます。証明書をアップロードするか、[新しいクライアント シークレット] を選んで [値] 列をすぐにコピーします (表示されるのはこのときだけです)。[シークレット ID] 列はシークレットではありません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a guide: its number and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalText</name>
    <message numerus="yes">
        <source>WARNING: %Ln records were never sent to any destination. They are lost for good.</source>
        <translation>
            <numerusform>警告: レコード %Ln 件はどの宛先にも送信されていません。永久に失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted are, in %1 (%2):</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>%1 (%2) から次のものが削除されます:</translation>
    </message>
    <message>
        <source>Events: %1 stored here, %2 of them waiting to be sent, %3 in quarantine.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>イベント: 保存 %1 件、うち送信待ち %2 件、検疫 %3 件。</translation>
    </message>
    <message>
        <source>Configuration: %1 tenants, %2 destinations, selections, settings and drafts.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>構成: テナント %1、宛先 %2、選択、設定、下書き。</translation>
    </message>
    <message>
        <source>Coverage, the activity log, log files and crash reports.</source>
        <translation>カバレッジ、アクティビティ ログ、ログ ファイル、クラッシュ レポート。</translation>
    </message>
    <message numerus="yes">
        <source>Keychain: %Ln entries with secrets of this profile.</source>
        <translation>
            <numerusform>キーチェーン: このプロファイルのシークレットの項目 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not touched: events that were sent, files a destination wrote, subscriptions and app registrations at Microsoft.</source>
        <translation>対象外: 送信済みのイベント、宛先が書き込んだファイル、Microsoft 側のサブスクリプションとアプリの登録。</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveTenantDialog</name>
    <message>
        <source>Counting what belongs to %1…</source>
        <translation>%1 に属するものを集計中…</translation>
    </message>
    <message>
        <source>&amp;Stop its subscriptions at Microsoft as well</source>
        <translation>Microsoft のサブスクリプションも停止(&amp;S)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>削除しない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Remove tenant</source>
        <translation>テナントを削除(&amp;R)</translation>
    </message>
    <message>
        <source>All of them were delivered. What the destination has stays there.</source>
        <translation>すべて配信済みです。宛先にあるものは残ります。</translation>
    </message>
    <message>
        <source>Entries in quarantine that go too: %1.</source>
        <translation>同時に削除される検疫の項目: %1。</translation>
    </message>
    <message>
        <source>The keychain entry stays: other tenants use it.</source>
        <translation>キーチェーンの項目は、他のテナントが使用しているため残ります。</translation>
    </message>
    <message>
        <source>The keychain entry is removed. The app registration in the tenant stays.</source>
        <translation>キーチェーンの項目は削除されます。テナントのアプリの登録は残ります。</translation>
    </message>
    <message>
        <source>Subscriptions that stay on unless you stop them: %1.</source>
        <translation>停止しない限りオンのままになるサブスクリプション: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Collecting ends, and what was collected is deleted here: %Ln events with their coverage.</source>
        <translation>
            <numerusform>収集を終了し、収集したものをここから削除します: イベント %Ln 件とそのカバレッジ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet, and never will be.</source>
        <translation>
            <numerusform>そのうち %Ln 件は未配信で、今後も配信されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ResultModel</name>
    <message>
        <source>%1: chosen</source>
        <translation>%1: 選択済み</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1: 未選択</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>tributary::ResultTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button in a row of a table: what it does, what it is about.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::RotateDialog</name>
    <message>
        <source>Replace credential of %1</source>
        <translation>%1 の資格情報の置き換え</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Add the new secret or certificate to app %1 in the portal first. It is proven with a sign-in before the old one is forgotten here; collecting goes on meanwhile. Take the old one from the app in the portal afterwards.</source>
        <translation>先に、ポータルでアプリ %1 に新しいシークレットまたは証明書を追加してください。ここで古いものを破棄する前に、新しいものをサインインで証明します。その間も収集は続きます。その後、ポータルでアプリから古いものを削除してください。</translation>
    </message>
    <message>
        <source>Proving the new credential…</source>
        <translation>新しい資格情報を証明中…</translation>
    </message>
</context>
<context>
    <name>tributary::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>tributary::SecretField</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation>入力内容を表示: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset “%1” to its default</source>
        <translation>「%1」を既定値に戻す</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルの選択: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingText</name>
    <message>
        <source>on</source>
        <extracomment>A setting that is switched on or off.</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>What a setting is while nobody changed it.</extracomment>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Default: %1. From %2 to %3.</source>
        <translation>既定値: %1。範囲は %2～%3 です。</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsScreen</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>設定を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>通知オフ時間(&amp;Q)</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップの配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>ローカル時刻</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep collecting in the background</source>
        <translation>バックグラウンドで収集を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>ウィンドウを閉じるとき(&amp;W)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Each problem is told once. Notifications need a desktop with a tray.</source>
        <translation>問題はそれぞれ一度だけ通知されます。通知にはトレイのあるデスクトップが必要です。</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>通知オフの開始(&amp;F)</translation>
    </message>
    <message>
        <source>Local time; what begins then is told afterwards</source>
        <translation>ローカル時刻。この間に起きたことは後で通知されます</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>通知オフの終了(&amp;U)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Keychain, secrets, keys and certificates</source>
        <translation>キーチェーン、シークレット、キー、証明書</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Cloud files, government and national clouds, addresses</source>
        <translation>クラウド ファイル、政府機関向けクラウドと国内クラウド、アドレス</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Logs, crash reports, support bundle, folder</source>
        <translation>ログ、クラッシュ レポート、サポート バンドル、フォルダー</translation>
    </message>
    <message>
        <source>Takes effect with the next start.</source>
        <translation>次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>表の行(&amp;R)</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>ログイン時に起動(&amp;S)</translation>
    </message>
    <message>
        <source>It starts in the background and collects.</source>
        <translation>バックグラウンドで起動し、収集します。</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer. It takes up a change within ten seconds.</source>
        <translation>収集はこのコンピューターのサービスが行っています。変更は 10 秒以内に反映されます。</translation>
    </message>
    <message>
        <source>Another program collects on this profile. It takes up a change within ten seconds.</source>
        <translation>このプロファイルでは別のプログラムが収集しています。変更は 10 秒以内に反映されます。</translation>
    </message>
    <message>
        <source>Delete older events?</source>
        <translation>古いイベントを削除しますか？</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>削除する(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>削除しない(&amp;K)</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この語句を含む設定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n 件の設定が見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SignInPage</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Our app</source>
        <translation>自社のアプリ(&amp;O)</translation>
    </message>
    <message>
        <source>Create an app in the chi&amp;ld</source>
        <translation>子テナントにアプリを作成(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use an app that is there already</source>
        <translation>既存のアプリを使用(&amp;U)</translation>
    </message>
    <message>
        <source>How does Tributary sign in?</source>
        <translation>Tributary のサインイン方法は？</translation>
    </message>
    <message>
        <source>An administrator of the child signs in once; Tributary makes the app, its rights and its certificate.</source>
        <translation>子テナントの管理者が一度サインインします。Tributary がアプリ、その権限、証明書を作成します。</translation>
    </message>
    <message>
        <source>You have an application id with a certificate or a secret. The guide shows how to make one by hand.</source>
        <translation>アプリケーション ID と、証明書またはシークレットを用意済みの場合です。手動での作成方法はガイドにあります。</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate, made on this computer (recommended)</source>
        <translation>このコンピューターで作成した証明書 (推奨)(&amp;R)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアント シークレット(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>有効期間(&amp;V)</translation>
    </message>
    <message>
        <source>The private key or the secret goes straight into the keychain of this computer.</source>
        <translation>秘密キーまたはシークレットは、このコンピューターのキーチェーンに直接保存されます。</translation>
    </message>
    <message>
        <source>An app registration reads %1. Everything it may do is shown before consent is asked for.</source>
        <translation>アプリの登録が %1 を読み取ります。可能な操作は、同意を求める前にすべて表示されます。</translation>
    </message>
    <message>
        <source>The multi-tenant app %1 of the parent. An administrator of the child gives consent by one link.</source>
        <translation>親テナントのマルチテナント アプリ %1 です。子テナントの管理者がリンク 1 つで同意します。</translation>
    </message>
    <message>
        <source>A multi-tenant app of the parent, entered once. An administrator of the child gives consent by one link.</source>
        <translation>親テナントのマルチテナント アプリを一度入力します。子テナントの管理者がリンク 1 つで同意します。</translation>
    </message>
    <message>
        <source>The credential of app %1 is in the keychain. Enter another one to change it.</source>
        <translation>アプリ %1 の資格情報はキーチェーンにあります。変更するには別の資格情報を入力してください。</translation>
    </message>
    <message>
        <source>Keeping the credential in the keychain…</source>
        <translation>資格情報をキーチェーンに保存中…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>アプリとしてサインイン中…</translation>
    </message>
    <message>
        <source>&amp;Try for two minutes</source>
        <translation>2 分間試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Keeping the app in the keychain…</source>
        <translation>アプリをキーチェーンに保存中…</translation>
    </message>
</context>
<context>
    <name>tributary::StepRail</name>
    <message>
        <source>Step %1, %2: done</source>
        <translation>手順 %1、%2: 完了</translation>
    </message>
    <message>
        <source>Step %1, %2: you are here</source>
        <translation>手順 %1、%2: 現在の手順</translation>
    </message>
    <message>
        <source>Step %1, %2: still to come</source>
        <translation>手順 %1、%2: これから</translation>
    </message>
</context>
<context>
    <name>tributary::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行後の状態</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>宛先を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Streams to collect</source>
        <translation>収集するストリーム</translation>
    </message>
    <message>
        <source>Also fetch &amp;what is there already: up to the last 7 days</source>
        <translation>既存のものも取得: 最大で過去 7 日分(&amp;W)</translation>
    </message>
    <message>
        <source>Choose what to collect from %1. All can be changed later.</source>
        <translation>%1 から収集するものを選びます。すべて後で変更できます。</translation>
    </message>
    <message>
        <source>Asking Microsoft which subscriptions run…</source>
        <translation>実行中のサブスクリプションを Microsoft に照会中…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>もう一度照会(&amp;A)</translation>
    </message>
    <message>
        <source>There is no destination yet. Events are kept on this computer until there is one.</source>
        <translation>宛先がまだありません。追加されるまで、イベントはこのコンピューターに保管されます。</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation>送信先: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Starting subscriptions. Stop leaves started ones on.</source>
        <translation>サブスクリプションを開始中です。停止しても、開始済みのものはオンのままです。</translation>
    </message>
    <message>
        <source>Stopped. What was started stays on.</source>
        <translation>停止しました。開始済みのものはオンのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams will run. Go on, or untick what was refused.</source>
        <translation>
            <numerusform>%Ln ストリーム中 %1 ストリームが動作します。先に進むか、拒否されたもののチェックを外してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Command that deploys the template</source>
        <translation>テンプレートをデプロイするコマンド</translation>
    </message>
    <message>
        <source>Outputs of the deployment</source>
        <translation>デプロイの出力</translation>
    </message>
    <message>
        <source>Paste here what the deployment put out: the JSON, or the lines of its Outputs page.</source>
        <translation>デプロイの出力をここに貼り付けてください。JSON、または [出力] ページの行です。</translation>
    </message>
    <message>
        <source>Save &amp;ARM template…</source>
        <translation>ARM テンプレートを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save ARM template</source>
        <translation>ARM テンプレートの保存</translation>
    </message>
    <message>
        <source>Save B&amp;icep file…</source>
        <translation>Bicep ファイルを保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Save Bicep file</source>
        <translation>Bicep ファイルの保存</translation>
    </message>
    <message>
        <source>Save K&amp;QL functions…</source>
        <translation>KQL 関数を保存(&amp;Q)…</translation>
    </message>
    <message>
        <source>Save KQL functions</source>
        <translation>KQL 関数の保存</translation>
    </message>
    <message>
        <source>Logs ingestion &amp;endpoint</source>
        <translation>ログ インジェスト エンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rule, its immutable id</source>
        <translation>ルールの不変 ID(&amp;R)</translation>
    </message>
    <message>
        <source>Endpoint and rule</source>
        <translation>エンドポイントとルール</translation>
    </message>
    <message>
        <source>Template for your administrator</source>
        <translation>管理者用のテンプレート</translation>
    </message>
    <message>
        <source>Both are on the page of the data collection rule in the Azure portal, under JSON View.</source>
        <translation>どちらも Azure portal のデータ収集ルールのページにある [JSON ビュー] で確認できます。</translation>
    </message>
    <message>
        <source>It makes the same tables, rule and role as Tributary would.</source>
        <translation>Tributary と同じテーブル、ルール、ロールを作成します。</translation>
    </message>
    <message>
        <source>The rule has to declare the streams %1.</source>
        <translation>ルールにはストリーム %1 の宣言が必要です。</translation>
    </message>
    <message>
        <source>Send one of the files to the parent&apos;s administrator. Deployed into the workspace&apos;s resource group, it puts out endpoint and rule: paste that below. You can close this meanwhile: a draft is kept.</source>
        <translation>いずれかのファイルを親テナントの管理者に送ってください。ワークスペースのリソース グループにデプロイすると、エンドポイントとルールが出力されるので、それを下に貼り付けます。その間は閉じてもかまいません。下書きが残ります。</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>ファイルに書き込めませんでした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>不足しているものがあります</translation>
    </message>
</context>
<context>
    <name>tributary::TenantCredentialTab</name>
    <message>
        <source>Keep &amp;date</source>
        <translation>日付を保存(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Ask Microsoft</source>
        <translation>Microsoft に照会(&amp;A)</translation>
    </message>
    <message>
        <source>Replace &amp;credential…</source>
        <translation>資格情報を置き換え(&amp;C)…</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>拇印</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>期限日(&amp;E)</translation>
    </message>
    <message>
        <source>You are warned 30, 14, 7 days and 1 day before. The new credential is proven before the old one goes, so that nothing is missed.</source>
        <translation>30、14、7、1 日前に警告します。古い資格情報の破棄前に新しいものを証明するため、取りこぼしはありません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Microsoft does not tell</source>
        <translation>Microsoft から取得できません</translation>
    </message>
    <message>
        <source>The app may not read its own registration, or it lives in another tenant. Enter the date instead.</source>
        <translation>アプリが自身の登録を読み取れないか、登録が別のテナントにあります。代わりに日付を入力してください。</translation>
    </message>
    <message>
        <source>The credential was replaced</source>
        <translation>資格情報を置き換えました</translation>
    </message>
    <message>
        <source>The new one is proven; the old one is gone from here.</source>
        <translation>新しい資格情報を証明し、古いものはここから削除しました。</translation>
    </message>
</context>
<context>
    <name>tributary::TenantDetail</name>
    <message>
        <source>Client secret</source>
        <translation>クライアント シークレット</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>ワークスペース キー</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>接続文字列</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>テナント ID</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>アプリケーション ID</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;py settings to…</source>
        <translation>設定のコピー先(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove tenant…</source>
        <translation>テナントを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Collected since</source>
        <translation>収集の開始時点</translation>
    </message>
    <message>
        <source>No tenant is chosen</source>
        <translation>テナントが選択されていません</translation>
    </message>
    <message>
        <source>as far back as Microsoft keeps events</source>
        <translation>Microsoft の保持期間の最初から</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効化(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>有効化(&amp;E)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Collecting goes on, and catches up what came meanwhile.</source>
        <translation>収集を続行し、その間のイベントもさかのぼって取得します。</translation>
    </message>
    <message>
        <source>Nothing is collected any more. Subscriptions stay on: seven days can be caught up.</source>
        <translation>収集は行われません。サブスクリプションはオンのままで、7 日分までさかのぼって取得できます。</translation>
    </message>
    <message>
        <source>What was done and what happened, newest first</source>
        <translation>行われた操作と発生した事象 (新しい順)</translation>
    </message>
    <message>
        <source>Nothing was noted about this tenant, as far back as the log goes.</source>
        <translation>ログに残っている範囲では、このテナントに関する記録はありません。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPage</name>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>どのテナントですか？</translation>
    </message>
    <message>
        <source>Nothing is changed in the tenant, and nobody signs in: its id and cloud are public.</source>
        <translation>テナントでは何も変更されず、サインインも不要です。ID とクラウドは公開されている情報です。</translation>
    </message>
    <message>
        <source>A domain of the tenant, its tenant id, or the name of any of its users</source>
        <translation>テナントのドメイン、テナント ID、または任意のユーザー名</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>省略可、コンマ区切り</translation>
    </message>
    <message>
        <source>Any cloud</source>
        <translation>すべてのクラウド</translation>
    </message>
    <message>
        <source>&amp;Domain, tenant id or user</source>
        <translation>ドメイン、テナント ID、またはユーザー(&amp;D)</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>ここでの名前(&amp;E)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Look in</source>
        <translation>検索先(&amp;L)</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation>%1 で試す</translation>
    </message>
    <message>
        <source>A simulated tenant that is not collected yet. Its administrator&apos;s pages open in your browser; nothing leaves this computer.</source>
        <translation>まだ収集されていない、シミュレートされたテナントです。管理者用のページがブラウザーで開きます。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft に照会中…</translation>
    </message>
    <message>
        <source>Found in %1. Tenant id %2</source>
        <translation>%1 で見つかりました。テナント ID %2</translation>
    </message>
    <message>
        <source>This tenant is here already</source>
        <translation>このテナントは既に追加されています</translation>
    </message>
    <message>
        <source>It is collected as “%1”. Change its credential or its streams on the Tenants screen.</source>
        <translation>「%1」として収集しています。資格情報とストリームは [テナント] 画面で変更できます。</translation>
    </message>
    <message>
        <source>This is the parent tenant</source>
        <translation>これは親テナントです</translation>
    </message>
    <message>
        <source>A destination sends to it. It can be collected as well, like any other tenant.</source>
        <translation>このテナントに送信する宛先があります。他のテナントと同様に収集することもできます。</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>テナントは別のクラウドにあります</translation>
    </message>
    <message>
        <source>It belongs to %1. Apps are registered per cloud: use one that is registered there.</source>
        <translation>%1 に属しています。アプリはクラウドごとに登録するため、そのクラウドに登録されたものを使用してください。</translation>
    </message>
    <message>
        <source>Is this typed right?</source>
        <translation>入力内容を確認してください</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant id nor a user name. Did you mean %1?</source>
        <translation>ドメイン、テナント ID、ユーザー名のいずれでもありません。%1 ではありませんか？</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 を使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度検索(&amp;L)</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>%1 を続行しますか？</translation>
    </message>
    <message>
        <source>It was begun on %1 and waits for consent. Everything you entered is kept.</source>
        <translation>%1 に開始し、同意を待っています。入力内容はすべて保存されています。</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>%1 に開始し、完了していません。入力内容はすべて保存されています。</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>破棄(&amp;F)</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPermissionsTab</name>
    <message>
        <source>C&amp;heck now</source>
        <translation>今すぐ確認(&amp;H)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>アクセス許可とその用途</translation>
    </message>
    <message>
        <source>Not checked yet. A check changes nothing in the tenant.</source>
        <translation>まだ確認していません。確認してもテナントでは何も変更されません。</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft に照会中…</translation>
    </message>
    <message>
        <source>Checked at %1 with a new token.</source>
        <translation>%1 に新しいトークンで確認しました。</translation>
    </message>
</context>
<context>
    <name>tributary::TenantSelection</name>
    <message>
        <source>All right</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 is a sentence such as &quot;Pausing.&quot;, %2 and %3 say how many tenants of how many are done.</extracomment>
        <translation>%1 %2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;With %n tenants</source>
        <translation>
            <numerusform>%n 個のテナントの操作(&amp;W)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n tenants</source>
        <translation>
            <numerusform>%n 個のテナントを確認(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n tenants</source>
        <translation>
            <numerusform>%n 個のテナントを一時停止(&amp;P)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n tenants</source>
        <translation>
            <numerusform>%n 個のテナントを再開(&amp;R)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;tags of %n tenants…</source>
        <translation>
            <numerusform>%n 個のテナントのタグを設定(&amp;T)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tenants as CSV…</source>
        <translation>
            <numerusform>%n 個のテナントを CSV にエクスポート(&amp;E)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants: all went well.</source>
        <translation>
            <numerusform>%n 個のテナント: すべて完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tenants need you.</source>
        <translation>
            <numerusform>%n 個中 %1 個のテナントで対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants.</source>
        <translation>確認中です。テナントでは何も変更されません。</translation>
    </message>
    <message>
        <source>Resuming.</source>
        <translation>再開しています。</translation>
    </message>
    <message>
        <source>Pausing.</source>
        <translation>一時停止しています。</translation>
    </message>
    <message>
        <source>Collecting goes on</source>
        <translation>収集を続行</translation>
    </message>
    <message>
        <source>Paused; seven days can be caught up</source>
        <translation>一時停止済み。7 日分までさかのぼって取得できます</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>タグの設定</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tenants, separated by commas. They take the place of those there are.</source>
        <translation>
            <numerusform>%n 個のテナントのタグをコンマで区切って入力します。既存のタグは置き換えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set tags</source>
        <translation>タグを設定(&amp;S)</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>保存しています。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Export tenants</source>
        <translation>テナントのエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Tenant by tenant</source>
        <translation>テナントごとの結果</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>tributary::TenantStreamsTab</name>
    <message>
        <source>As&amp;k now</source>
        <translation>今すぐ照会(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>停止(&amp;O)…</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Streams and their subscriptions</source>
        <translation>ストリームとそのサブスクリプション</translation>
    </message>
    <message>
        <source>Not asked yet. Asking changes nothing in the tenant.</source>
        <translation>まだ照会していません。照会してもテナントでは何も変更されません。</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft に照会中…</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>%1 を開始中…</translation>
    </message>
    <message>
        <source>Stop a subscription</source>
        <translation>サブスクリプションの停止</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>%2 の %1 を停止しますか？</translation>
    </message>
    <message>
        <source>Events between stop and the next start can never be fetched.</source>
        <translation>停止から次の開始までの間のイベントは、後から取得できません。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>停止しない(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop %1</source>
        <translation>%1 を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>%1 を停止中…</translation>
    </message>
</context>
<context>
    <name>tributary::TenantWizard</name>
    <message>
        <source>Add tenant</source>
        <translation>テナントの追加</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>%1 の入力内容を残しますか？</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>サブスクリプション %1</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart.</source>
        <translation>下書きは、再起動後も中断したところから続行できます。</translation>
    </message>
    <message>
        <source>Made in the tenant so far: %1</source>
        <translation>これまでにテナントで作成したもの: %1</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>下書きを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Undo and forget</source>
        <translation>元に戻して破棄(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>破棄(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Not everything could be undone</source>
        <translation>一部を元に戻せませんでした</translation>
    </message>
    <message>
        <source>The draft stays, with the list of what was made. Sign in as the child&apos;s administrator and try again.

%1 %2</source>
        <translation>下書きは、作成したものの一覧とともに残ります。子テナントの管理者としてサインインし、もう一度お試しください。

%1 %2</translation>
    </message>
</context>
<context>
    <name>tributary::TenantsScreen</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>%1前に期限切れ</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>テナントをフィルター (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>テナントをフィルター</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Credential has ended</source>
        <translation>資格情報の期限切れ</translation>
    </message>
    <message>
        <source>Credential ends soon</source>
        <translation>資格情報の期限間近</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants…</source>
        <translation>確認中です。テナントでは何も変更されません…</translation>
    </message>
    <message>
        <source>Checked %1 of %2: %3</source>
        <translation>%2 中 %1 を確認: %3</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>レポートを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Save check report</source>
        <translation>確認レポートの保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Show &amp;list…</source>
        <translation>一覧を表示(&amp;L)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused, and is removed with its data in %n seconds.</source>
        <translation>
            <numerusform>%1 を一時停止しました。%n 秒後にデータとともに削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>%1 を変更できませんでした: %2</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen tenant</source>
        <translation>選択したテナントの名前を変更</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Chooses all tenants that are shown</source>
        <translation>表示中のテナントをすべて選択</translation>
    </message>
</context>
<context>
    <name>tributary::ToolRow</name>
    <message>
        <source>More commands</source>
        <translation>その他のコマンド</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>Tributary を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>収集を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>15 分間(&amp;1)</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Until resumed</source>
        <translation>再開するまで(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Resume collecting</source>
        <translation>収集を再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of the tray&apos;s menu: %1 is who, %2 what needs a person.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;move now</source>
        <translation>今すぐ削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>tributary::UsageText</name>
    <message>
        <source>a workspace is asked by its id, which is a GUID</source>
        <translation>ワークスペースは ID (GUID) で照会します</translation>
    </message>
    <message>
        <source>the proxy is not of the form http://host:port or socks5://host:port</source>
        <translation>プロキシが http://host:port または socks5://host:port の形式ではありません</translation>
    </message>
    <message>
        <source>the endpoint is not a URL</source>
        <translation>エンドポイントが URL ではありません</translation>
    </message>
    <message>
        <source>the endpoint is neither https nor http on a loopback host</source>
        <translation>エンドポイントが https でもループバック ホストの http でもありません</translation>
    </message>
    <message>
        <source>the endpoint contains a user name</source>
        <translation>エンドポイントにユーザー名が含まれています</translation>
    </message>
    <message>
        <source>the endpoint contains a query or a fragment</source>
        <translation>エンドポイントにクエリまたはフラグメントが含まれています</translation>
    </message>
    <message>
        <source>no such tenant in this profile</source>
        <translation>このプロファイルに該当するテナントはありません</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>クライアント シークレットが空です</translation>
    </message>
    <message>
        <source>there is no such destination in this profile</source>
        <translation>このプロファイルに該当する宛先はありません</translation>
    </message>
    <message>
        <source>only destinations of the Logs Ingestion API are proven by their workspace</source>
        <translation>ワークスペースで証明できるのは Logs Ingestion API の宛先のみです</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>テナントは既に「%1」としてこのプロファイルにあります</translation>
    </message>
    <message>
        <source>the destination needs a name</source>
        <translation>宛先には名前が必要です</translation>
    </message>
    <message>
        <source>endpoint, rule or app are not known yet</source>
        <translation>エンドポイント、ルール、またはアプリがまだわかりません</translation>
    </message>
    <message>
        <source>name or client-id is missing or no GUID</source>
        <translation>name または client-id がないか、GUID ではありません</translation>
    </message>
    <message>
        <source>neither id is a GUID nor domain a domain</source>
        <translation>id が GUID ではなく、domain もドメインではありません</translation>
    </message>
    <message>
        <source>since is no time</source>
        <translation>since が時刻ではありません</translation>
    </message>
    <message>
        <source>repeats row %1</source>
        <translation>行 %1 と重複しています</translation>
    </message>
    <message>
        <source>the first row must name the columns: name, id or domain, client-id, and optionally cloud, since, tags</source>
        <translation>最初の行には列名が必要です: name、id または domain、client-id、省略可能な cloud、since、tags</translation>
    </message>
    <message>
        <source>the tenant %1 is in the profile already, as &quot;%2&quot;</source>
        <translation>テナント %1 は既に「%2」としてプロファイルにあります</translation>
    </message>
    <message>
        <source>another tenant is named &quot;%1&quot; already</source>
        <translation>別のテナントが既に「%1」という名前です</translation>
    </message>
    <message>
        <source>this is neither a domain nor a tenant id nor a user name</source>
        <translation>ドメイン、テナント ID、ユーザー名のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a domain nor a tenant id</source>
        <translation>「%1」はドメインでもテナント ID でもありません</translation>
    </message>
    <message>
        <source>which of the app&apos;s credentials is ours cannot be told</source>
        <translation>アプリの資格情報のうち、どれがこのプログラムのものか判別できません</translation>
    </message>
    <message>
        <source>there is no tenant %1 in this profile</source>
        <translation>このプロファイルにテナント %1 はありません</translation>
    </message>
    <message>
        <source>a broker is HOST:PORT, for example NAMESPACE.servicebus.windows.net:9093</source>
        <translation>ブローカーは HOST:PORT の形式です (例: NAMESPACE.servicebus.windows.net:9093)</translation>
    </message>
    <message>
        <source>name one to %1 brokers as HOST:PORT</source>
        <translation>1 ～ %1 個のブローカーを HOST:PORT の形式で指定してください</translation>
    </message>
    <message>
        <source>brokers on this computer and elsewhere cannot be mixed</source>
        <translation>このコンピューター上のブローカーと他のブローカーは混在できません</translation>
    </message>
    <message>
        <source>a topic is 1 to 249 letters, digits, dots, underscores and hyphens</source>
        <translation>トピックは 1 ～ 249 文字の文字、数字、ドット、アンダースコア、ハイフンです</translation>
    </message>
    <message>
        <source>a connection string reads Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</source>
        <translation>接続文字列は Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=… の形式です</translation>
    </message>
    <message>
        <source>the EntityPath of the connection string is no name of an event hub</source>
        <translation>接続文字列の EntityPath がイベント ハブの名前ではありません</translation>
    </message>
    <message>
        <source>the name %1 is taken</source>
        <translation>名前 %1 は使用されています</translation>
    </message>
    <message>
        <source>no entry %1 in quarantine</source>
        <translation>検疫に項目 %1 はありません</translation>
    </message>
    <message>
        <source>no batch %1: removed, or older than the archive keeps</source>
        <translation>バッチ %1 はありません。削除されたか、アーカイブの保持期間より古いものです</translation>
    </message>
    <message>
        <source>no tenant %1 in this profile</source>
        <translation>このプロファイルにテナント %1 はありません</translation>
    </message>
    <message>
        <source>no destination %1 in this profile</source>
        <translation>このプロファイルに宛先 %1 はありません</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>%1 にプロファイルがありません</translation>
    </message>
    <message>
        <source>cannot read the cloud file %1: %2</source>
        <translation>クラウド ファイル %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>name the tenant with --tenant</source>
        <translation>--tenant でテナントを指定してください</translation>
    </message>
    <message>
        <source>there is no tenant &quot;%1&quot; in this profile</source>
        <translation>このプロファイルにテナント「%1」はありません</translation>
    </message>
    <message>
        <source>there is no destination &quot;%1&quot; in this profile</source>
        <translation>このプロファイルに宛先「%1」はありません</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate</source>
        <translation>%1 は証明書としては長すぎます</translation>
    </message>
    <message>
        <source>the demo has no such credential</source>
        <translation>デモに該当する資格情報はありません</translation>
    </message>
    <message>
        <source>the destination was removed</source>
        <translation>宛先は削除されました</translation>
    </message>
    <message>
        <source>%1 is too long for a list of tenants</source>
        <translation>%1 はテナントの一覧としては長すぎます</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>ディレクトリ %1 を作成できません</translation>
    </message>
    <message>
        <source>only a destination of the Logs Ingestion API has a workspace behind it</source>
        <translation>ワークスペースがあるのは Logs Ingestion API の宛先のみです</translation>
    </message>
    <message>
        <source>nothing is sent to this destination here</source>
        <translation>ここからこの宛先へは何も送信されません</translation>
    </message>
    <message>
        <source>%1 takes a single line</source>
        <translation>%1 に使えるのは 1 行だけです</translation>
    </message>
    <message>
        <source>%1 takes a whole path, such as /etc/ssl/extra.pem</source>
        <translation>%1 には /etc/ssl/extra.pem のような完全パスを指定します</translation>
    </message>
    <message>
        <source>%1 is not kept with user name and password; say such a proxy with --proxy at each start</source>
        <translation>%1 にユーザー名とパスワードは保存されません。そのようなプロキシは起動のたびに --proxy で指定します</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;</source>
        <translation>%1 に使えるのは %2 です (「%3」は不可)</translation>
    </message>
    <message>
        <source>this is no exported configuration</source>
        <translation>これはエクスポートした構成ではありません</translation>
    </message>
    <message>
        <source>this configuration was written by a newer version of the program</source>
        <translation>この構成は、新しいバージョンのプログラムで書き込まれています</translation>
    </message>
    <message>
        <source>the configuration cannot be read at %1</source>
        <extracomment>The place is a path such as tenants[2].id</extracomment>
        <translation>構成の %1 を読み取れません</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;</source>
        <translation>設定「%1」はありません</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1:9464 is wanted, not &quot;%1&quot;</source>
        <translation>127.0.0.1:9464 のようなアドレスを指定します (「%1」は不可)</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
</context>
<context>
    <name>tributary::ViewText</name>
    <message>
        <source>Failed sign-ins</source>
        <translation>サインインの失敗</translation>
    </message>
    <message>
        <source>Inbox rules and forwarding</source>
        <translation>受信トレイ ルールと転送</translation>
    </message>
    <message>
        <source>Consent and app credentials</source>
        <translation>同意とアプリの資格情報</translation>
    </message>
    <message>
        <source>Role changes</source>
        <translation>ロールの変更</translation>
    </message>
    <message>
        <source>Audit switched off</source>
        <translation>監査のオフ</translation>
    </message>
    <message>
        <source>Arrived late</source>
        <translation>遅れて到着</translation>
    </message>
    <message>
        <source>Mass download</source>
        <translation>大量ダウンロード</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>未配信</translation>
    </message>
</context>
<context>
    <name>tributary::Wizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>次へ(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1、手順 %2/%3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1/%2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>tributary::WorkspacePage</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>サブスクリプション</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>リソース グループ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>どのワークスペースですか？</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the plan is shown first.</source>
        <translation>まだ何も変更されません。先に計画が表示されます。</translation>
    </message>
    <message>
        <source>Microsoft Azure CLI</source>
        <translation>Microsoft Azure CLI</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>待機を中止(&amp;S)</translation>
    </message>
    <message>
        <source>Workspaces of the parent</source>
        <translation>親テナントのワークスペース</translation>
    </message>
    <message>
        <source>Make a new rule</source>
        <translation>新しいルールを作成</translation>
    </message>
    <message>
        <source>Data collection &amp;rule</source>
        <translation>データ収集ルール(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in as somebody who may make resources in the parent&apos;s Azure subscription. It is not kept.</source>
        <translation>親テナントの Azure サブスクリプションでリソースを作成できる人がサインインしてください。サインインは保存されません。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしています。</translation>
    </message>
    <message>
        <source>What the sending app can see in the parent:</source>
        <translation>送信アプリが親テナントで表示できるもの:</translation>
    </message>
    <message>
        <source>Asking Azure for workspaces…</source>
        <translation>Azure にワークスペースを照会中…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>もう一度照会(&amp;A)</translation>
    </message>
    <message>
        <source>No workspace can be seen</source>
        <translation>表示できるワークスペースがありません</translation>
    </message>
    <message>
        <source>Whoever signed in needs at least the role Reader on the subscription of the workspace.</source>
        <translation>サインインした人には、ワークスペースのサブスクリプションで少なくとも Reader ロールが必要です。</translation>
    </message>
    <message>
        <source>Looking what is there in %1…</source>
        <translation>%1 の既存のものを確認中…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>%1, does not fit as it is</source>
        <translation>%1、このままでは適合しません</translation>
    </message>
    <message>
        <source>Tables and rule are made; existing ones of the same name are found and used.</source>
        <translation>テーブルとルールを作成します。同じ名前のものが既にあれば、それを使用します。</translation>
    </message>
    <message>
        <source>It fits as it is.</source>
        <translation>このまま適合しています。</translation>
    </message>
</context>
</TS>
