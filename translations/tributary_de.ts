<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Connection was interrupted</source>
        <translation>Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>No complete answer arrived. It is tried again; seven days can be caught up.</source>
        <translation>Es kam keine vollständige Antwort an. Der Versuch wird wiederholt; sieben Tage lassen sich nachholen.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down</source>
        <translation>Microsoft bittet um langsamere Anfragen</translation>
    </message>
    <message>
        <source>It goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>Es geht langsamer weiter. Nichts geht verloren, nichts ist zu tun.</translation>
    </message>
    <message>
        <source>Microsoft has a problem</source>
        <translation>Microsoft hat eine Störung</translation>
    </message>
    <message>
        <source>The service cannot answer for the moment and is asked again. Nothing is lost.</source>
        <translation>Der Dienst kann zurzeit nicht antworten und wird erneut gefragt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>The service refused the access token, and a fresh one too. Events are not lost meanwhile.</source>
        <translation>Der Dienst hat das Zugriffstoken abgelehnt, ein frisches ebenso. Ereignisse gehen unterdessen nicht verloren.</translation>
    </message>
    <message>
        <source>Check cloud, audience and the app&apos;s credential.</source>
        <translation>Prüfen Sie Cloud, Zielgruppe und die Anmeldeinformationen der App.</translation>
    </message>
    <message>
        <source>Permission or role missing</source>
        <translation>Berechtigung oder Rolle fehlt</translation>
    </message>
    <message>
        <source>The service does not let the app do this. What was collected waits safely.</source>
        <translation>Der Dienst gestattet der App dies nicht. Was gesammelt wurde, wartet sicher.</translation>
    </message>
    <message>
        <source>Grant the permission or assign the role, then check again.</source>
        <translation>Erteilen Sie die Berechtigung oder weisen Sie die Rolle zu und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Something is not set up right</source>
        <translation>Etwas ist nicht richtig eingerichtet</translation>
    </message>
    <message>
        <source>An id, a credential, the cloud or a rule does not fit. What was collected waits safely.</source>
        <translation>Eine ID, Anmeldeinformationen, die Cloud oder eine Regel passen nicht. Was gesammelt wurde, wartet sicher.</translation>
    </message>
    <message>
        <source>Compare the settings with the details of this message.</source>
        <translation>Vergleichen Sie die Einstellungen mit den Details dieser Meldung.</translation>
    </message>
    <message>
        <source>Stream is not subscribed</source>
        <translation>Stream ist nicht abonniert</translation>
    </message>
    <message>
        <source>The content type has no running subscription, so no new events are made available.</source>
        <translation>Für den Inhaltstyp läuft kein Abonnement, daher werden keine neuen Ereignisse bereitgestellt.</translation>
    </message>
    <message>
        <source>Start the subscription.</source>
        <translation>Starten Sie das Abonnement.</translation>
    </message>
    <message>
        <source>Content is gone</source>
        <translation>Inhalt ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was listed but can no longer be fetched; its time range is recorded as lost.</source>
        <translation>Er war aufgelistet, ist aber nicht mehr abrufbar; sein Zeitbereich ist als verloren vermerkt.</translation>
    </message>
    <message>
        <source>Search the audit log of the tenant for the time range.</source>
        <translation>Durchsuchen Sie das Überwachungsprotokoll des Mandanten für den Zeitbereich.</translation>
    </message>
    <message>
        <source>Time range not accepted</source>
        <translation>Zeitbereich nicht angenommen</translation>
    </message>
    <message>
        <source>The time range is cut anew and listed again. Nothing is lost.</source>
        <translation>Der Zeitbereich wird neu zugeschnitten und erneut aufgelistet. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>It is over a size limit. What cannot be made smaller waits in quarantine; the rest goes on.</source>
        <translation>Eine Größengrenze ist überschritten. Was sich nicht verkleinern lässt, wartet in der Quarantäne; der Rest läuft weiter.</translation>
    </message>
    <message>
        <source>Look into the quarantine.</source>
        <translation>Sehen Sie in der Quarantäne nach.</translation>
    </message>
    <message>
        <source>Record not accepted</source>
        <translation>Datensatz nicht angenommen</translation>
    </message>
    <message>
        <source>The destination refuses this content. It waits in quarantine; all others are sent.</source>
        <translation>Das Ziel lehnt diesen Inhalt ab. Er wartet in der Quarantäne; alle anderen werden gesendet.</translation>
    </message>
    <message>
        <source>Look into the quarantine for the reason.</source>
        <translation>Sehen Sie in der Quarantäne nach dem Grund.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>What arrived is not what the service should send; something in between may have answered.</source>
        <translation>Was ankam, ist nicht das, was der Dienst senden sollte; womöglich hat etwas dazwischen geantwortet.</translation>
    </message>
    <message>
        <source>Check proxy and network if this stays.</source>
        <translation>Prüfen Sie Proxy und Netzwerk, wenn dies anhält.</translation>
    </message>
    <message>
        <source>Unexpected address refused</source>
        <translation>Unerwartete Adresse abgelehnt</translation>
    </message>
    <message>
        <source>A reply pointed outside the cloud; no token was sent there. The rest goes on.</source>
        <translation>Eine Antwort verwies aus der Cloud hinaus; dorthin wurde kein Token gesendet. Der Rest läuft weiter.</translation>
    </message>
    <message>
        <source>Report this with its details.</source>
        <translation>Melden Sie dies mit den Details.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>There is nothing of this name or id in the profile.</source>
        <translation>Im Profil gibt es nichts mit diesem Namen oder dieser ID.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>Store has a problem</source>
        <translation>Speicher hat eine Störung</translation>
    </message>
    <message>
        <source>Something cannot be stored, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>Etwas lässt sich nicht speichern, daher pausiert das Sammeln. Gespeichertes geht nicht verloren.</translation>
    </message>
    <message>
        <source>Check the disk and the profile directory.</source>
        <translation>Prüfen Sie den Datenträger und das Profilverzeichnis.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>It was stopped on request. What was done so far stays.</source>
        <translation>Der Vorgang wurde auf Wunsch angehalten. Was bisher geschah, bleibt.</translation>
    </message>
    <message>
        <source>Input needs a correction</source>
        <translation>Eingabe muss berichtigt werden</translation>
    </message>
    <message>
        <source>What was entered cannot be used as it is. Nothing was changed.</source>
        <translation>Die Eingabe ist so nicht verwendbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Berichtigen Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was stored is not lost.</source>
        <translation>Dies ist ein Mangel des Programms. Gespeichertes ist nicht verloren.</translation>
    </message>
    <message>
        <source>DLP needs one more permission</source>
        <translation>DLP braucht eine weitere Berechtigung</translation>
    </message>
    <message>
        <source>ActivityFeed.ReadDlp is not granted, so details of data loss prevention may be missing. The other streams run.</source>
        <translation>ActivityFeed.ReadDlp ist nicht erteilt, daher können Details zur Verhinderung von Datenverlust fehlen. Die anderen Streams laufen.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.ReadDlp and consent again, or leave DLP.All off.</source>
        <translation>Erteilen Sie ActivityFeed.ReadDlp und stimmen Sie erneut zu, oder lassen Sie DLP.All aus.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>ActivityFeed.Read is not granted to the app, so the audit streams of this tenant cannot be read. Other tenants run.</source>
        <translation>ActivityFeed.Read ist der App nicht erteilt, daher sind die Überwachungs-Streams dieses Mandanten nicht lesbar. Andere Mandanten laufen.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.Read (Office 365 Management APIs) and consent again.</source>
        <translation>Erteilen Sie ActivityFeed.Read (Office 365 Management APIs) und stimmen Sie erneut zu.</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>Anforderung nicht verstanden</translation>
    </message>
    <message>
        <source>Microsoft refuses the form of a request; that is a fault of this program. Other streams go on.</source>
        <translation>Microsoft lehnt die Form einer Anforderung ab; das ist ein Mangel dieses Programms. Andere Streams laufen weiter.</translation>
    </message>
    <message>
        <source>Tenant id does not fit</source>
        <translation>Mandanten-ID passt nicht</translation>
    </message>
    <message>
        <source>The tenant asked for is not the one the app signed in to.</source>
        <translation>Der angefragte Mandant ist nicht der, bei dem sich die App angemeldet hat.</translation>
    </message>
    <message>
        <source>Check the tenant id.</source>
        <translation>Prüfen Sie die Mandanten-ID.</translation>
    </message>
    <message>
        <source>Tenant is gone</source>
        <translation>Mandant ist nicht mehr da</translation>
    </message>
    <message>
        <source>Microsoft does not know the tenant, or it was deleted. What was collected stays.</source>
        <translation>Microsoft kennt den Mandanten nicht, oder er wurde gelöscht. Was gesammelt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Check the tenant id, or remove the tenant.</source>
        <translation>Prüfen Sie die Mandanten-ID oder entfernen Sie den Mandanten.</translation>
    </message>
    <message>
        <source>No Microsoft 365 licence</source>
        <translation>Keine Microsoft 365-Lizenz</translation>
    </message>
    <message>
        <source>The tenant has no user with a licence that includes auditing, so there is nothing to collect.</source>
        <translation>Im Mandanten hat niemand eine Lizenz, die Überwachung einschließt, daher gibt es nichts zu sammeln.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a licence, or turn these streams off.</source>
        <translation>Bitten Sie die Administration des Mandanten, eine Lizenz zuzuweisen, oder schalten Sie diese Streams aus.</translation>
    </message>
    <message>
        <source>Subscription was stopped</source>
        <translation>Abonnement wurde beendet</translation>
    </message>
    <message>
        <source>Someone, or another copy of the app, stopped the subscription. Events from between stop and start cannot be fetched.</source>
        <translation>Jemand oder eine andere Kopie der App hat das Abonnement beendet. Ereignisse zwischen Ende und Start sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>Start the subscription again.</source>
        <translation>Starten Sie das Abonnement erneut.</translation>
    </message>
    <message>
        <source>Auditing is probably off</source>
        <translation>Überwachung ist vermutlich aus</translation>
    </message>
    <message>
        <source>The unified audit log of the tenant does not answer. Switched on, it takes up to 60 minutes; events from before do not exist.</source>
        <translation>Das einheitliche Überwachungsprotokoll des Mandanten antwortet nicht. Nach dem Einschalten dauert es bis zu 60 Minuten; frühere Ereignisse gibt es nicht.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on.</source>
        <translation>Bitten Sie die Administration des Mandanten, das einheitliche Überwachungsprotokoll einzuschalten.</translation>
    </message>
    <message>
        <source>Subscription is already running</source>
        <translation>Abonnement läuft bereits</translation>
    </message>
    <message>
        <source>The content type was started before; nothing changed.</source>
        <translation>Der Inhaltstyp wurde schon gestartet; nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Microsoft refuses the time range of a listing. It is cut anew and asked for again; a wrong clock is the usual cause.</source>
        <translation>Microsoft lehnt den Zeitbereich einer Auflistung ab. Er wird neu zugeschnitten und erneut angefragt; meist ist eine falsch gehende Uhr der Grund.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock if this stays.</source>
        <translation>Prüfen Sie die Uhr dieses Computers, wenn dies anhält.</translation>
    </message>
    <message>
        <source>List is started over</source>
        <translation>Liste wird neu begonnen</translation>
    </message>
    <message>
        <source>A page mark of a listing has become stale, so the time range is listed from its start. Nothing is lost.</source>
        <translation>Die Seitenmarke einer Auflistung ist veraltet, daher wird der Zeitbereich von vorn aufgelistet. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>List runs in a circle</source>
        <translation>Liste läuft im Kreis</translation>
    </message>
    <message>
        <source>The pages of a listing lead back to themselves. The time range stays open and is listed again.</source>
        <translation>Die Seiten einer Auflistung führen auf sich selbst zurück. Der Zeitbereich bleibt offen und wird erneut aufgelistet.</translation>
    </message>
    <message>
        <source>Content has expired</source>
        <translation>Inhalt ist abgelaufen</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Er war aufgelistet, existiert aber nicht mehr; sein Zeitbereich ist als verloren vermerkt. Der Rest läuft weiter.</translation>
    </message>
    <message>
        <source>Content does not come whole</source>
        <translation>Inhalt kommt nicht vollständig an</translation>
    </message>
    <message>
        <source>Part of the content is missing or damaged. It is fetched again for an hour and then recorded as lost. The rest goes on.</source>
        <translation>Ein Teil des Inhalts fehlt oder ist beschädigt. Er wird eine Stunde lang erneut abgerufen und dann als verloren vermerkt. Der Rest läuft weiter.</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, without a reason, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Er war aufgelistet, existiert aber ohne Angabe eines Grundes nicht mehr; sein Zeitbereich ist als verloren vermerkt. Der Rest läuft weiter.</translation>
    </message>
    <message>
        <source>Content is empty</source>
        <translation>Inhalt ist leer</translation>
    </message>
    <message>
        <source>It was listed but holds nothing each time it is fetched, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Er war aufgelistet, ist aber bei jedem Abruf leer; sein Zeitbereich ist als verloren vermerkt. Der Rest läuft weiter.</translation>
    </message>
    <message>
        <source>Record is beyond all measure</source>
        <translation>Datensatz sprengt jedes Maß</translation>
    </message>
    <message>
        <source>A single record is longer than this program holds in memory. Its beginning waits in quarantine; all others were taken.</source>
        <translation>Ein einzelner Datensatz ist länger, als dieses Programm im Speicher hält. Sein Anfang wartet in der Quarantäne; alle anderen wurden übernommen.</translation>
    </message>
    <message>
        <source>Content stays damaged</source>
        <translation>Inhalt bleibt beschädigt</translation>
    </message>
    <message>
        <source>Its whole records were taken, the rest waits in quarantine; the time range is recorded as lost. The rest goes on.</source>
        <translation>Seine vollständigen Datensätze wurden übernommen, der Rest wartet in der Quarantäne; der Zeitbereich ist als verloren vermerkt. Der Rest läuft weiter.</translation>
    </message>
    <message>
        <source>Damaged records were kept apart</source>
        <translation>Beschädigte Datensätze abgesondert</translation>
    </message>
    <message>
        <source>Some records are no usable JSON (broken text, nested too deep). They wait in quarantine; all others were taken.</source>
        <translation>Einige Datensätze sind kein brauchbares JSON (fehlerhafter Text, zu tief verschachtelt). Sie warten in der Quarantäne; alle anderen wurden übernommen.</translation>
    </message>
    <message>
        <source>A web page answers instead</source>
        <translation>Stattdessen antwortet eine Webseite</translation>
    </message>
    <message>
        <source>Something in between shows a page in place of Microsoft&apos;s answer. It is asked again; seven days can be caught up.</source>
        <translation>Etwas dazwischen zeigt eine Seite anstelle der Antwort von Microsoft. Es wird erneut gefragt; sieben Tage lassen sich nachholen.</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the proxy.</source>
        <translation>Melden Sie sich am Netzwerk an oder prüfen Sie den Proxy.</translation>
    </message>
    <message>
        <source>Content id not accepted</source>
        <translation>Inhalts-ID nicht angenommen</translation>
    </message>
    <message>
        <source>Microsoft does not take back an id it listed, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Microsoft nimmt eine selbst aufgelistete ID nicht an; ihr Zeitbereich ist als verloren vermerkt. Der Rest läuft weiter.</translation>
    </message>
    <message>
        <source>Collecting goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>Das Sammeln geht langsamer weiter. Nichts geht verloren, nichts ist zu tun.</translation>
    </message>
    <message>
        <source>The audit service cannot answer for the moment and is asked again. Events stay fetchable for seven days.</source>
        <translation>Der Überwachungsdienst kann zurzeit nicht antworten und wird erneut gefragt. Ereignisse bleiben sieben Tage abrufbar.</translation>
    </message>
    <message>
        <source>Not allowed in this subscription</source>
        <translation>In diesem Abonnement nicht gestattet</translation>
    </message>
    <message>
        <source>Azure does not let this sign-in make or change the resource. What was made before stays, and a second run goes on from there.</source>
        <translation>Azure lässt diese Anmeldung die Ressource nicht anlegen oder ändern. Bereits Angelegtes bleibt, ein zweiter Lauf macht dort weiter.</translation>
    </message>
    <message>
        <source>Ask for Log Analytics Contributor, Monitoring Contributor and the right to assign roles, sign in as somebody who has them, or export the template.</source>
        <translation>Bitten Sie um Log Analytics Contributor, Monitoring Contributor und das Recht, Rollen zuzuweisen, melden Sie sich mit einem Konto an, das sie hat, oder exportieren Sie die Vorlage.</translation>
    </message>
    <message>
        <source>Signed in to another tenant</source>
        <translation>Bei anderem Mandanten angemeldet</translation>
    </message>
    <message>
        <source>The sign-in belongs to another tenant than the workspace&apos;s.</source>
        <translation>Die Anmeldung gehört zu einem anderen Mandanten als der Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Sign in with an account of the parent tenant.</source>
        <translation>Melden Sie sich mit einem Konto des übergeordneten Mandanten an.</translation>
    </message>
    <message>
        <source>Not found in Azure</source>
        <translation>In Azure nicht gefunden</translation>
    </message>
    <message>
        <source>The subscription or resource group does not exist, or this sign-in cannot see it.</source>
        <translation>Abonnement oder Ressourcengruppe gibt es nicht, oder diese Anmeldung sieht sie nicht.</translation>
    </message>
    <message>
        <source>Choose the workspace again.</source>
        <translation>Wählen Sie den Arbeitsbereich erneut aus.</translation>
    </message>
    <message>
        <source>Service is not switched on</source>
        <translation>Dienst ist nicht eingeschaltet</translation>
    </message>
    <message>
        <source>The subscription has not registered Microsoft.Insights or Microsoft.OperationalInsights, which takes a few minutes.</source>
        <translation>Im Abonnement ist Microsoft.Insights oder Microsoft.OperationalInsights nicht registriert; das dauert einige Minuten.</translation>
    </message>
    <message>
        <source>Wait, then run it again; or register them under Resource providers in the portal.</source>
        <translation>Warten Sie und führen Sie es erneut aus, oder registrieren Sie sie im Portal unter Ressourcenanbieter.</translation>
    </message>
    <message>
        <source>Table is not ready for the rule</source>
        <translation>Tabelle ist für die Regel nicht bereit</translation>
    </message>
    <message>
        <source>The rule names a table that the workspace does not have yet, or a classic one.</source>
        <translation>Die Regel nennt eine Tabelle, die der Arbeitsbereich noch nicht hat, oder eine klassische.</translation>
    </message>
    <message>
        <source>Run it again; steps that are done are not repeated.</source>
        <translation>Führen Sie es erneut aus; erledigte Schritte werden nicht wiederholt.</translation>
    </message>
    <message>
        <source>Rule was refused</source>
        <translation>Regel wurde abgelehnt</translation>
    </message>
    <message>
        <source>Azure refuses the data collection rule; its own words say which part.</source>
        <translation>Azure lehnt die Datensammlungsregel ab; der Wortlaut von Azure nennt die Stelle.</translation>
    </message>
    <message>
        <source>Choose another name for the rule, so that a new one is made.</source>
        <translation>Wählen Sie einen anderen Namen für die Regel, damit eine neue angelegt wird.</translation>
    </message>
    <message>
        <source>Rule has no endpoint</source>
        <translation>Regel hat keinen Endpunkt</translation>
    </message>
    <message>
        <source>A rule of this name serves another purpose and cannot get an endpoint of its own.</source>
        <translation>Eine Regel dieses Namens dient einem anderen Zweck und kann keinen eigenen Endpunkt erhalten.</translation>
    </message>
    <message>
        <source>Choose another name for the rule.</source>
        <translation>Wählen Sie einen anderen Namen für die Regel.</translation>
    </message>
    <message>
        <source>Table has other columns</source>
        <translation>Tabelle hat andere Spalten</translation>
    </message>
    <message>
        <source>A column of the table has another type, which cannot be changed.</source>
        <translation>Eine Spalte der Tabelle hat einen anderen Typ, der sich nicht ändern lässt.</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>Wählen Sie einen anderen Namen für die Tabelle.</translation>
    </message>
    <message>
        <source>Table is a classic one</source>
        <translation>Tabelle ist eine klassische</translation>
    </message>
    <message>
        <source>It was made by the HTTP Data Collector API. After a migration, which cannot be undone, rules fill it and the old API still fills the columns it has.</source>
        <translation>Sie wurde von der HTTP Data Collector API angelegt. Nach einer Migration, die sich nicht rückgängig machen lässt, füllen Regeln sie, und die alte API füllt weiterhin die vorhandenen Spalten.</translation>
    </message>
    <message>
        <source>Migrate it, or choose another name for the table.</source>
        <translation>Migrieren Sie sie oder wählen Sie einen anderen Namen für die Tabelle.</translation>
    </message>
    <message>
        <source>App is not known here yet</source>
        <translation>App ist hier noch nicht bekannt</translation>
    </message>
    <message>
        <source>Azure does not find the app&apos;s service principal. A new one takes a few minutes to be known.</source>
        <translation>Azure findet den Dienstprinzipal der App nicht. Ein neuer ist erst nach einigen Minuten bekannt.</translation>
    </message>
    <message>
        <source>Run it again in some minutes.</source>
        <translation>Führen Sie es in einigen Minuten erneut aus.</translation>
    </message>
    <message>
        <source>Something stands in the way</source>
        <translation>Etwas steht im Weg</translation>
    </message>
    <message>
        <source>The resources cannot be made like this; the details say why. Nothing was changed.</source>
        <translation>So lassen sich die Ressourcen nicht anlegen; die Details nennen den Grund. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change what the details name, then run it again.</source>
        <translation>Ändern Sie, was die Details nennen, und führen Sie es erneut aus.</translation>
    </message>
    <message>
        <source>Azure takes long</source>
        <translation>Azure braucht lange</translation>
    </message>
    <message>
        <source>An operation was not over after 15 minutes. It may still end well.</source>
        <translation>Ein Vorgang war nach 15 Minuten nicht beendet. Er kann noch gut ausgehen.</translation>
    </message>
    <message>
        <source>Run it again later; steps that are done are not repeated.</source>
        <translation>Führen Sie es später erneut aus; erledigte Schritte werden nicht wiederholt.</translation>
    </message>
    <message>
        <source>Workspace may not be read</source>
        <translation>Arbeitsbereich darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>The app lacks Log Analytics Reader on the workspace, or has it since a few minutes only. Events are sent all the same; that they arrived cannot be proven.</source>
        <translation>Der App fehlt Log Analytics Reader im Arbeitsbereich, oder sie hat die Rolle erst seit einigen Minuten. Ereignisse werden trotzdem gesendet; dass sie angekommen sind, ist nicht nachweisbar.</translation>
    </message>
    <message>
        <source>Assign Log Analytics Reader to the app, then test again.</source>
        <translation>Weisen Sie der App Log Analytics Reader zu und testen Sie erneut.</translation>
    </message>
    <message>
        <source>This cloud has no such service</source>
        <translation>Diese Cloud hat keinen solchen Dienst</translation>
    </message>
    <message>
        <source>The cloud names no address of Azure Resource Manager or of the query service.</source>
        <translation>Die Cloud nennt keine Adresse von Azure Resource Manager oder vom Abfragedienst.</translation>
    </message>
    <message>
        <source>Choose another cloud, or add armRoot and queryRoot to the cloud file.</source>
        <translation>Wählen Sie eine andere Cloud oder ergänzen Sie armRoot und queryRoot in der Cloud-Datei.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Senden ist pausiert</translation>
    </message>
    <message>
        <source>A person paused this destination. Its events wait here safely.</source>
        <translation>Jemand hat dieses Ziel pausiert. Seine Ereignisse warten hier sicher.</translation>
    </message>
    <message>
        <source>Resume it when it may go on.</source>
        <translation>Setzen Sie es fort, sobald es weitergehen darf.</translation>
    </message>
    <message>
        <source>Workspace key not accepted</source>
        <translation>Arbeitsbereichsschlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>The signature does not fit: the key was renewed, belongs to another workspace, or the clock of this computer is wrong by more than 15 minutes. Events wait safely.</source>
        <translation>Die Signatur passt nicht: Der Schlüssel wurde erneuert, gehört zu einem anderen Arbeitsbereich, oder die Uhr dieses Computers geht mehr als 15 Minuten falsch. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Check the clock, then add the destination again with the current key.</source>
        <translation>Prüfen Sie die Uhr und fügen Sie das Ziel dann mit dem aktuellen Schlüssel erneut hinzu.</translation>
    </message>
    <message>
        <source>This is no workspace key</source>
        <translation>Das ist kein Arbeitsbereichsschlüssel</translation>
    </message>
    <message>
        <source>A workspace key is a Base64 text of 88 characters.</source>
        <translation>Ein Arbeitsbereichsschlüssel ist ein Base64-Text aus 88 Zeichen.</translation>
    </message>
    <message>
        <source>Copy the primary or the secondary key of the workspace.</source>
        <translation>Kopieren Sie den primären oder den sekundären Schlüssel des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Workspace not found</source>
        <translation>Arbeitsbereich nicht gefunden</translation>
    </message>
    <message>
        <source>No workspace with this id takes records at this address. The API is legacy: its support ended on 2026-09-14, and it may be gone for good. Events wait safely.</source>
        <translation>Kein Arbeitsbereich mit dieser ID nimmt unter dieser Adresse Datensätze an. Die API ist veraltet: Ihr Support endete am 14.09.2026, womöglich gibt es sie nicht mehr. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Check workspace id and cloud, or move to the Logs Ingestion API.</source>
        <translation>Prüfen Sie Arbeitsbereichs-ID und Cloud oder wechseln Sie zur Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Workspace is closed</source>
        <translation>Arbeitsbereich ist geschlossen</translation>
    </message>
    <message>
        <source>The workspace takes no records any more. Events wait safely.</source>
        <translation>Der Arbeitsbereich nimmt keine Datensätze mehr an. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Reopen the workspace, or remove this destination.</source>
        <translation>Öffnen Sie den Arbeitsbereich wieder oder entfernen Sie dieses Ziel.</translation>
    </message>
    <message>
        <source>Table name not accepted</source>
        <translation>Tabellenname nicht angenommen</translation>
    </message>
    <message>
        <source>A log type has letters, digits and underscores, at most 100. Events wait safely.</source>
        <translation>Ein Protokolltyp besteht aus höchstens 100 Buchstaben, Ziffern und Unterstrichen. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Add the destination again with other log types.</source>
        <translation>Fügen Sie das Ziel mit anderen Protokolltypen erneut hinzu.</translation>
    </message>
    <message>
        <source>This cloud has no such API</source>
        <translation>Diese Cloud hat keine solche API</translation>
    </message>
    <message>
        <source>The cloud names no address of the HTTP Data Collector API, or none that is safe.</source>
        <translation>Die Cloud nennt keine oder keine sichere Adresse der HTTP Data Collector API.</translation>
    </message>
    <message>
        <source>Choose another cloud, or correct dataCollectorUrl in the cloud file.</source>
        <translation>Wählen Sie eine andere Cloud oder berichtigen Sie dataCollectorUrl in der Cloud-Datei.</translation>
    </message>
    <message>
        <source>Disk of the files is full</source>
        <translation>Datenträger der Dateien ist voll</translation>
    </message>
    <message>
        <source>No file can be written. Events wait in the outbox; it goes on by itself when there is room.</source>
        <translation>Es kann keine Datei geschrieben werden. Ereignisse warten im Postausgang; sobald Platz ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Free space where the files go.</source>
        <translation>Schaffen Sie Platz am Zielort der Dateien.</translation>
    </message>
    <message>
        <source>Files cannot be written</source>
        <translation>Dateien sind nicht schreibbar</translation>
    </message>
    <message>
        <source>The disk is write-protected. Events wait in the outbox.</source>
        <translation>Der Datenträger ist schreibgeschützt. Ereignisse warten im Postausgang.</translation>
    </message>
    <message>
        <source>Make the disk writable.</source>
        <translation>Machen Sie den Datenträger beschreibbar.</translation>
    </message>
    <message>
        <source>This account may not write to the directory. Events wait in the outbox.</source>
        <translation>Dieses Konto darf nicht in das Verzeichnis schreiben. Ereignisse warten im Postausgang.</translation>
    </message>
    <message>
        <source>Give it the right to write there.</source>
        <translation>Geben Sie ihm dort das Schreibrecht.</translation>
    </message>
    <message>
        <source>Directory is gone</source>
        <translation>Verzeichnis ist nicht mehr da</translation>
    </message>
    <message>
        <source>The directory or the open file is not there any more; a disk may not be mounted. It is not made anew by itself. Events wait in the outbox.</source>
        <translation>Das Verzeichnis oder die offene Datei ist nicht mehr da; womöglich ist ein Datenträger nicht eingehängt. Es wird nicht von selbst neu angelegt. Ereignisse warten im Postausgang.</translation>
    </message>
    <message>
        <source>Bring the directory back.</source>
        <translation>Stellen Sie das Verzeichnis wieder her.</translation>
    </message>
    <message>
        <source>The disk does not do what it should. Events wait in the outbox and are tried again.</source>
        <translation>Der Datenträger arbeitet nicht wie erwartet. Ereignisse warten im Postausgang und werden erneut versucht.</translation>
    </message>
    <message>
        <source>Check the disk where the files go.</source>
        <translation>Prüfen Sie den Datenträger am Zielort der Dateien.</translation>
    </message>
    <message>
        <source>Sign-ins need Entra ID P1</source>
        <translation>Anmeldungen brauchen Entra ID P1</translation>
    </message>
    <message>
        <source>The tenant has no P1 or P2 licence, or Directory.Read.All is missing: Microsoft answers both the same way. The other streams run; this is asked again once a day.</source>
        <translation>Der Mandant hat keine P1- oder P2-Lizenz, oder Directory.Read.All fehlt: Microsoft antwortet in beiden Fällen gleich. Die anderen Streams laufen; einmal am Tag wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Check the licence and Directory.Read.All, then check again; or turn these streams off.</source>
        <translation>Prüfen Sie die Lizenz und Directory.Read.All und prüfen Sie dann erneut, oder schalten Sie diese Streams aus.</translation>
    </message>
    <message>
        <source>Permission for Microsoft Graph missing</source>
        <translation>Berechtigung für Microsoft Graph fehlt</translation>
    </message>
    <message>
        <source>AuditLog.Read.All or Directory.Read.All is not granted to the app, so sign-ins and directory audits cannot be read. The other streams run; this is asked again once a day.</source>
        <translation>AuditLog.Read.All oder Directory.Read.All ist der App nicht erteilt, daher sind Anmeldungen und Verzeichnisüberwachung nicht lesbar. Die anderen Streams laufen; einmal am Tag wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Grant AuditLog.Read.All and Directory.Read.All (Microsoft Graph), consent again, then check again.</source>
        <translation>Erteilen Sie AuditLog.Read.All und Directory.Read.All (Microsoft Graph), stimmen Sie erneut zu und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Not offered by this cloud</source>
        <translation>In dieser Cloud nicht verfügbar</translation>
    </message>
    <message>
        <source>Microsoft Graph does not have this feed here, or not in its beta version. The other streams run; this is asked again once a day.</source>
        <translation>Microsoft Graph hat diesen Feed hier nicht oder nicht in der Betaversion. Die anderen Streams laufen; einmal am Tag wird erneut gefragt.</translation>
    </message>
    <message>
        <source>Turn the stream off if the cloud of this tenant never has it.</source>
        <translation>Schalten Sie den Stream aus, wenn die Cloud dieses Mandanten ihn nie hat.</translation>
    </message>
    <message>
        <source>Microsoft Graph refused the access token, and a fresh one too. Sign-ins and audits stay fetchable for seven days or more.</source>
        <translation>Microsoft Graph hat das Zugriffstoken abgelehnt, ein frisches ebenso. Anmeldungen und Überwachung bleiben sieben Tage oder länger abrufbar.</translation>
    </message>
    <message>
        <source>Time range is too old</source>
        <translation>Zeitbereich ist zu alt</translation>
    </message>
    <message>
        <source>Microsoft Graph no longer lists this time range, so it is recorded as lost. Younger events go on.</source>
        <translation>Microsoft Graph listet diesen Zeitbereich nicht mehr auf, er ist daher als verloren vermerkt. Jüngere Ereignisse laufen weiter.</translation>
    </message>
    <message>
        <source>Brokers refuse the sign-in</source>
        <translation>Broker lehnen die Anmeldung ab</translation>
    </message>
    <message>
        <source>The brokers do not accept the token or the connection string. Events wait safely.</source>
        <translation>Die Broker nehmen das Token oder die Verbindungszeichenfolge nicht an. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Check the credential. On Event Hubs the app needs the role Azure Event Hubs Data Sender, or the key the right Send.</source>
        <translation>Prüfen Sie die Anmeldeinformationen. Bei Event Hubs braucht die App die Rolle Azure Event Hubs Data Sender oder der Schlüssel das Recht Send.</translation>
    </message>
    <message>
        <source>Not allowed to write</source>
        <translation>Schreiben nicht gestattet</translation>
    </message>
    <message>
        <source>The cluster does not let this sign-in write to the topic. Events wait safely.</source>
        <translation>Der Cluster lässt diese Anmeldung nicht in das Topic schreiben. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Allow it to write to the topic; on Event Hubs with the role Azure Event Hubs Data Sender.</source>
        <translation>Gestatten Sie das Schreiben in das Topic; bei Event Hubs mit der Rolle Azure Event Hubs Data Sender.</translation>
    </message>
    <message>
        <source>Topic not found</source>
        <translation>Topic nicht gefunden</translation>
    </message>
    <message>
        <source>The cluster has no topic or event hub of this name. Events wait safely.</source>
        <translation>Der Cluster hat kein Topic und keinen Event Hub dieses Namens. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Create it, or correct the name in the destination.</source>
        <translation>Legen Sie es an oder berichtigen Sie den Namen im Ziel.</translation>
    </message>
    <message>
        <source>Too large for the topic</source>
        <translation>Zu groß für das Topic</translation>
    </message>
    <message>
        <source>A single record is over the limit of the topic. It waits in quarantine; all others are sent.</source>
        <translation>Ein einzelner Datensatz überschreitet die Grenze des Topics. Er wartet in der Quarantäne; alle anderen werden gesendet.</translation>
    </message>
    <message>
        <source>Raise the limit of the topic, then send the record again from quarantine.</source>
        <translation>Erhöhen Sie die Grenze des Topics und senden Sie den Datensatz dann erneut aus der Quarantäne.</translation>
    </message>
    <message>
        <source>Brokers do not answer</source>
        <translation>Broker antworten nicht</translation>
    </message>
    <message>
        <source>No broker takes events at present. They wait safely and are sent when one does.</source>
        <translation>Zurzeit nimmt kein Broker Ereignisse an. Sie warten sicher und werden gesendet, sobald einer bereit ist.</translation>
    </message>
    <message>
        <source>Check address, port and firewall if this stays.</source>
        <translation>Prüfen Sie Adresse, Port und Firewall, wenn dies anhält.</translation>
    </message>
    <message>
        <source>Cluster cannot keep events safely</source>
        <translation>Cluster kann Ereignisse nicht sicher halten</translation>
    </message>
    <message>
        <source>Too few replicas of the topic are in order. Events wait here and are tried again.</source>
        <translation>Zu wenige Replikate des Topics sind in Ordnung. Ereignisse warten hier und werden erneut versucht.</translation>
    </message>
    <message>
        <source>Have the operators of the cluster look into it if this stays.</source>
        <translation>Lassen Sie den Betrieb des Clusters nachsehen, wenn dies anhält.</translation>
    </message>
    <message>
        <source>Cluster asks to slow down</source>
        <translation>Cluster bittet um langsameres Senden</translation>
    </message>
    <message>
        <source>Against a policy of the cluster</source>
        <translation>Gegen eine Richtlinie des Clusters</translation>
    </message>
    <message>
        <source>A policy of the cluster forbids writing like this. Events wait safely.</source>
        <translation>Eine Richtlinie des Clusters verbietet solches Schreiben. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Compare the policy with the details of this message.</source>
        <translation>Vergleichen Sie die Richtlinie mit den Details dieser Meldung.</translation>
    </message>
    <message>
        <source>Brokers are too old</source>
        <translation>Broker sind zu alt</translation>
    </message>
    <message>
        <source>They know no idempotent producers, without which events could double. Events wait safely.</source>
        <translation>Sie kennen keine idempotenten Producer, ohne die sich Ereignisse verdoppeln könnten. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Use Kafka 0.11 or later, or Event Hubs of the tier Standard or higher.</source>
        <translation>Verwenden Sie Kafka 0.11 oder neuer oder Event Hubs ab dem Tarif Standard.</translation>
    </message>
    <message>
        <source>Connection would not be secure</source>
        <translation>Verbindung wäre nicht sicher</translation>
    </message>
    <message>
        <source>Events are sent in plain text to brokers on this computer only. Nothing was sent.</source>
        <translation>Unverschlüsselt werden Ereignisse nur an Broker auf diesem Computer gesendet. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Use a connection string or a token with the brokers&apos; TLS port.</source>
        <translation>Verwenden Sie eine Verbindungszeichenfolge oder ein Token mit dem TLS-Port der Broker.</translation>
    </message>
    <message>
        <source>Broker settings cannot be used</source>
        <translation>Broker-Einstellungen nicht verwendbar</translation>
    </message>
    <message>
        <source>No connection can be made with the settings of the destination. Events wait safely.</source>
        <translation>Mit den Einstellungen des Ziels kommt keine Verbindung zustande. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Compare brokers, topic and CA file with the details of this message.</source>
        <translation>Vergleichen Sie Broker, Topic und CA-Datei mit den Details dieser Meldung.</translation>
    </message>
    <message>
        <source>Role is on its way</source>
        <translation>Rolle ist unterwegs</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Events wait here and are tried again by themselves.</source>
        <translation>Azure braucht bis zu 30 Minuten, um eine neue Rolle anzuwenden. Ereignisse warten hier und werden von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Check the role assignment if this lasts longer than 45 minutes.</source>
        <translation>Prüfen Sie die Rollenzuweisung, wenn dies länger als 45 Minuten dauert.</translation>
    </message>
    <message>
        <source>Not allowed to send</source>
        <translation>Senden nicht gestattet</translation>
    </message>
    <message>
        <source>The app lacks the role Monitoring Metrics Publisher on the rule. Events wait safely.</source>
        <translation>Der App fehlt die Rolle Monitoring Metrics Publisher für die Regel. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Assign the role to the app&apos;s service principal on the data collection rule.</source>
        <translation>Weisen Sie die Rolle dem Dienstprinzipal der App auf der Datensammlungsregel zu.</translation>
    </message>
    <message>
        <source>Rule or stream not found</source>
        <translation>Regel oder Stream nicht gefunden</translation>
    </message>
    <message>
        <source>The data collection rule was deleted or made anew (its id changes then), or the stream has another name. Events wait safely.</source>
        <translation>Die Datensammlungsregel wurde gelöscht oder neu angelegt (dann ändert sich ihre ID), oder der Stream heißt anders. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Check endpoint, rule id and stream name of the destination.</source>
        <translation>Prüfen Sie Endpunkt, Regel-ID und Streamname des Ziels.</translation>
    </message>
    <message>
        <source>Too large to be delivered</source>
        <translation>Zu groß für die Zustellung</translation>
    </message>
    <message>
        <source>A single record is over the limit of 1 MB. It waits in quarantine; all others were sent.</source>
        <translation>Ein einzelner Datensatz überschreitet die Grenze von 1 MB. Er wartet in der Quarantäne; alle anderen wurden gesendet.</translation>
    </message>
    <message>
        <source>Look at the record in quarantine.</source>
        <translation>Sehen Sie sich den Datensatz in der Quarantäne an.</translation>
    </message>
    <message>
        <source>Large record was shortened</source>
        <translation>Großer Datensatz wurde gekürzt</translation>
    </message>
    <message>
        <source>A record over the limit was sent without its largest fields and marked Truncated. The whole record waits in quarantine.</source>
        <translation>Ein Datensatz über der Grenze wurde ohne seine größten Felder gesendet und mit Truncated gekennzeichnet. Der ganze Datensatz wartet in der Quarantäne.</translation>
    </message>
    <message>
        <source>Record was not accepted</source>
        <translation>Datensatz wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The destination refuses a record. It waits in quarantine; all others were sent.</source>
        <translation>Das Ziel lehnt einen Datensatz ab. Er wartet in der Quarantäne; alle anderen wurden gesendet.</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s. Collecting goes by Microsoft&apos;s; nothing is lost.</source>
        <translation>Die Uhr dieses Computers weicht von der Uhr bei Microsoft ab. Das Sammeln richtet sich nach Microsoft; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Set the clock by the network.</source>
        <translation>Stellen Sie die Uhr über das Netzwerk.</translation>
    </message>
    <message>
        <source>Table takes shorter time ranges</source>
        <translation>Tabelle nimmt kürzere Zeitbereiche an</translation>
    </message>
    <message>
        <source>A table of the Auxiliary plan takes records of half an hour at once. Events wait safely.</source>
        <translation>Eine Tabelle im Tarif Auxiliary nimmt auf einmal nur Datensätze einer halben Stunde an. Ereignisse warten sicher.</translation>
    </message>
    <message>
        <source>Use a table of the Analytics or Basic plan.</source>
        <translation>Verwenden Sie eine Tabelle im Tarif Analytics oder Basic.</translation>
    </message>
    <message>
        <source>Selection is not understood</source>
        <translation>Auswahl wird nicht verstanden</translation>
    </message>
    <message>
        <source>A rule of the selection cannot be read, so nothing of this stream is forwarded: it might be what was to be held back. Events stay fetchable for seven days.</source>
        <translation>Eine Regel der Auswahl ist nicht lesbar, daher wird aus diesem Stream nichts weitergeleitet: Es könnte das sein, was zurückgehalten werden sollte. Ereignisse bleiben sieben Tage abrufbar.</translation>
    </message>
    <message>
        <source>Set the selection anew, or clear it.</source>
        <translation>Legen Sie die Auswahl neu fest oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>Tributary cannot read its secrets. Collecting starts when the keychain is unlocked.</source>
        <translation>Tributary kann seine Geheimnisse nicht lesen. Das Sammeln beginnt, sobald der Schlüsselbund entsperrt ist.</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>Entsperren Sie den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute; its prompt may be open behind another window. Nothing is collected until it does.</source>
        <translation>Der Schlüsselbund antwortet seit einer Minute nicht; womöglich ist seine Abfrage hinter einem anderen Fenster offen. Bis dahin wird nichts gesammelt.</translation>
    </message>
    <message>
        <source>Answer the prompt, or restart the keychain service.</source>
        <translation>Beantworten Sie die Abfrage oder starten Sie den Schlüsselbunddienst neu.</translation>
    </message>
    <message>
        <source>Keychain is not set up</source>
        <translation>Schlüsselbund ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>There is no default keyring yet, and none was made. Secrets are stored in a keychain or not at all.</source>
        <translation>Es gibt noch keinen Standardschlüsselbund, und es wurde keiner angelegt. Geheimnisse werden nur in einem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Sign in to the desktop once, or create a default keyring.</source>
        <translation>Melden Sie sich einmal am Desktop an oder legen Sie einen Standardschlüsselbund an.</translation>
    </message>
    <message>
        <source>No keychain in this session</source>
        <translation>Kein Schlüsselbund in dieser Sitzung</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Secrets are stored in a keychain or not at all.</source>
        <translation>Es gibt keine D-Bus-Sitzung, daher ist kein Schlüsselbund erreichbar. Geheimnisse werden nur in einem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>Start the program within a desktop session, or under dbus-run-session with GNOME Keyring.</source>
        <translation>Starten Sie das Programm in einer Desktopsitzung oder unter dbus-run-session mit GNOME Keyring.</translation>
    </message>
    <message>
        <source>No keychain on this computer</source>
        <translation>Kein Schlüsselbund auf diesem Computer</translation>
    </message>
    <message>
        <source>Secrets are stored in a keychain or not at all, so nothing was stored.</source>
        <translation>Geheimnisse werden nur in einem Schlüsselbund gespeichert, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring or KWallet.</source>
        <translation>Installieren und entsperren Sie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The proxy refuses without user and password. Nothing is collected or sent until then.</source>
        <translation>Der Proxy lehnt ohne Benutzer und Kennwort ab. Bis dahin wird nichts gesammelt oder gesendet.</translation>
    </message>
    <message>
        <source>Enter user and password of the proxy.</source>
        <translation>Geben Sie Benutzer und Kennwort des Proxys ein.</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The proxy does not answer. Collecting goes on when it does; seven days can be caught up.</source>
        <translation>Der Proxy antwortet nicht. Das Sammeln geht weiter, sobald er antwortet; sieben Tage lassen sich nachholen.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings if this stays.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen, wenn dies anhält.</translation>
    </message>
    <message>
        <source>Proxy address not understood</source>
        <translation>Proxyadresse nicht verstanden</translation>
    </message>
    <message>
        <source>The address is not of the form http://host:port or socks5://host:port.</source>
        <translation>Die Adresse hat nicht die Form http://host:port oder socks5://host:port.</translation>
    </message>
    <message>
        <source>Correct the proxy address.</source>
        <translation>Berichtigen Sie die Proxyadresse.</translation>
    </message>
    <message>
        <source>Connection is being inspected</source>
        <translation>Verbindung wird mitgelesen</translation>
    </message>
    <message>
        <source>The certificate shown is from an issuer this computer does not trust. Nothing was sent.</source>
        <translation>Das gezeigte Zertifikat stammt von einem Aussteller, dem dieser Computer nicht vertraut. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Add the CA certificate of your network, if you trust it.</source>
        <translation>Fügen Sie das CA-Zertifikat Ihres Netzwerks hinzu, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The secure connection does not come about. It is tried again; nothing was sent.</source>
        <translation>Die sichere Verbindung kommt nicht zustande. Es wird erneut versucht; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check proxy and clock if this stays.</source>
        <translation>Prüfen Sie Proxy und Uhr, wenn dies anhält.</translation>
    </message>
    <message>
        <source>CA file cannot be used</source>
        <translation>CA-Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The extra CA file cannot be read or holds no certificate in PEM form.</source>
        <translation>Die zusätzliche CA-Datei ist nicht lesbar oder enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>Choose another CA file.</source>
        <translation>Wählen Sie eine andere CA-Datei.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Collecting goes on when the network is back; seven days can be caught up.</source>
        <translation>Das Sammeln geht weiter, sobald das Netzwerk wieder da ist; sieben Tage lassen sich nachholen.</translation>
    </message>
    <message>
        <source>No room for more events</source>
        <translation>Kein Platz für weitere Ereignisse</translation>
    </message>
    <message>
        <source>The outbox is at its limit: fetching pauses, sending goes on. It resumes by itself.</source>
        <translation>Der Postausgang ist an seiner Grenze: Der Abruf pausiert, das Senden läuft weiter. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Raise the limit, or see why the destination does not take the events.</source>
        <translation>Erhöhen Sie die Grenze oder sehen Sie nach, warum das Ziel die Ereignisse nicht annimmt.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Datenträger ist voll</translation>
    </message>
    <message>
        <source>Fetching pauses, nothing that was stored is lost. It resumes by itself when there is room.</source>
        <translation>Der Abruf pausiert, Gespeichertes geht nicht verloren. Sobald Platz ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Free 100 MB or more on the disk of the profile.</source>
        <translation>Schaffen Sie auf dem Datenträger des Profils mindestens 100 MB Platz.</translation>
    </message>
    <message>
        <source>Profile cannot be written</source>
        <translation>Profil ist nicht schreibbar</translation>
    </message>
    <message>
        <source>The profile is write-protected, so nothing can be collected into it. What is stored can still be looked at.</source>
        <translation>Das Profil ist schreibgeschützt, daher lässt sich nichts darin sammeln. Gespeichertes bleibt einsehbar.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the profile directory, or choose another profile.</source>
        <translation>Geben Sie sich Schreibrecht im Profilverzeichnis oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Store cannot be written</source>
        <translation>Speicher ist nicht schreibbar</translation>
    </message>
    <message>
        <source>The profile cannot be read or written, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>Das Profil ist nicht lesbar oder nicht schreibbar, daher pausiert das Sammeln. Gespeichertes geht nicht verloren.</translation>
    </message>
    <message>
        <source>Check the disk and the owner of the profile directory.</source>
        <translation>Prüfen Sie den Datenträger und den Besitzer des Profilverzeichnisses.</translation>
    </message>
    <message>
        <source>Store is damaged</source>
        <translation>Speicher ist beschädigt</translation>
    </message>
    <message>
        <source>The database of the profile cannot be read as it should. Collecting keeps it aside and builds a new one from what can be read.</source>
        <translation>Die Datenbank des Profils ist nicht einwandfrei lesbar. Das Sammeln legt sie beiseite und baut aus dem Lesbaren eine neue auf.</translation>
    </message>
    <message>
        <source>Start collecting; if this stays, check the disk.</source>
        <translation>Starten Sie das Sammeln; wenn dies anhält, prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Store was damaged and rebuilt</source>
        <translation>Speicher war beschädigt und wurde neu aufgebaut</translation>
    </message>
    <message>
        <source>What could be read was saved, the damaged file is kept beside it. The rest is fetched again where the service still has it; some events may arrive twice.</source>
        <translation>Das Lesbare wurde gerettet, die beschädigte Datei liegt daneben. Der Rest wird erneut abgerufen, soweit der Dienst ihn noch hat; einige Ereignisse können doppelt ankommen.</translation>
    </message>
    <message>
        <source>Look at the status for what was lost, and check the disk.</source>
        <translation>Sehen Sie im Status nach, was verloren ist, und prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Store is in use</source>
        <translation>Speicher ist in Gebrauch</translation>
    </message>
    <message>
        <source>Another program holds the database; it is tried again.</source>
        <translation>Ein anderes Programm hält die Datenbank; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Close other programs that use this profile.</source>
        <translation>Schließen Sie andere Programme, die dieses Profil verwenden.</translation>
    </message>
    <message>
        <source>Profile is in use</source>
        <translation>Profil ist in Gebrauch</translation>
    </message>
    <message>
        <source>Another process already collects into this profile.</source>
        <translation>Ein anderer Prozess sammelt bereits in dieses Profil.</translation>
    </message>
    <message>
        <source>Use the one that runs, or choose another profile.</source>
        <translation>Verwenden Sie den laufenden Prozess oder wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>That is the secret&apos;s ID</source>
        <translation>Das ist die ID des Geheimnisses</translation>
    </message>
    <message>
        <source>The portal shows a secret ID and a value; the ID was entered. The value is shown only once, right after the secret is made.</source>
        <translation>Das Portal zeigt eine Geheimnis-ID und einen Wert; eingegeben wurde die ID. Der Wert wird nur einmal gezeigt, direkt nach dem Anlegen des Geheimnisses.</translation>
    </message>
    <message>
        <source>Enter the column named Value; make a new secret if it is no longer shown.</source>
        <translation>Geben Sie den Inhalt der Spalte Wert ein; wird er nicht mehr gezeigt, legen Sie ein neues Geheimnis an.</translation>
    </message>
    <message>
        <source>Secret not accepted</source>
        <translation>Geheimnis nicht angenommen</translation>
    </message>
    <message>
        <source>The client secret does not belong to the app, or it is under two minutes old. Events stay fetchable for seven days.</source>
        <translation>Das Clientgeheimnis gehört nicht zur App, oder es ist noch keine zwei Minuten alt. Ereignisse bleiben sieben Tage abrufbar.</translation>
    </message>
    <message>
        <source>Wait two minutes if the secret is new, else replace it.</source>
        <translation>Warten Sie bei einem neuen Geheimnis zwei Minuten, sonst ersetzen Sie es.</translation>
    </message>
    <message>
        <source>Client secret has expired</source>
        <translation>Clientgeheimnis ist abgelaufen</translation>
    </message>
    <message>
        <source>The secret&apos;s life is over, so nothing is collected with it. Events stay fetchable for seven days from their arrival.</source>
        <translation>Das Geheimnis gilt nicht mehr, daher wird damit nichts gesammelt. Ereignisse bleiben ab ihrem Eintreffen sieben Tage abrufbar.</translation>
    </message>
    <message>
        <source>Make a new secret in the portal and replace it here, or use a certificate.</source>
        <translation>Legen Sie im Portal ein neues Geheimnis an und ersetzen Sie es hier, oder verwenden Sie ein Zertifikat.</translation>
    </message>
    <message>
        <source>Secret is not in the keychain</source>
        <translation>Geheimnis ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain answers but has no entry for this app, so it cannot sign in. Events stay fetchable for seven days.</source>
        <translation>Der Schlüsselbund antwortet, hat aber keinen Eintrag für diese App, sie kann sich also nicht anmelden. Ereignisse bleiben sieben Tage abrufbar.</translation>
    </message>
    <message>
        <source>Enter the client secret or certificate again.</source>
        <translation>Geben Sie Clientgeheimnis oder Zertifikat erneut ein.</translation>
    </message>
    <message>
        <source>No credential was sent</source>
        <translation>Keine Anmeldeinformationen gesendet</translation>
    </message>
    <message>
        <source>The app registration wants a secret or certificate and got none.</source>
        <translation>Die App-Registrierung verlangt ein Geheimnis oder Zertifikat und hat keines erhalten.</translation>
    </message>
    <message>
        <source>App is registered as public</source>
        <translation>App ist als öffentlich registriert</translation>
    </message>
    <message>
        <source>A public client may not sign in with a secret or certificate.</source>
        <translation>Ein öffentlicher Client darf sich nicht mit Geheimnis oder Zertifikat anmelden.</translation>
    </message>
    <message>
        <source>Turn off public client flows in the app registration, or use another app.</source>
        <translation>Schalten Sie in der App-Registrierung öffentliche Clientflows aus oder verwenden Sie eine andere App.</translation>
    </message>
    <message>
        <source>App unknown in this tenant</source>
        <translation>App in diesem Mandanten unbekannt</translation>
    </message>
    <message>
        <source>The tenant has not consented to the app yet, the app was removed there, or it is a few seconds old.</source>
        <translation>Der Mandant hat der App noch nicht zugestimmt, die App wurde dort entfernt, oder sie ist erst wenige Sekunden alt.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant; check tenant id and cloud.</source>
        <translation>Öffnen Sie die Zustimmungsseite als Administrator des Mandanten; prüfen Sie Mandanten-ID und Cloud.</translation>
    </message>
    <message>
        <source>No such tenant</source>
        <translation>Kein solcher Mandant</translation>
    </message>
    <message>
        <source>No tenant answers to this id in the chosen cloud.</source>
        <translation>In der gewählten Cloud gibt es keinen Mandanten mit dieser ID.</translation>
    </message>
    <message>
        <source>Check the tenant id, then try the other clouds.</source>
        <translation>Prüfen Sie die Mandanten-ID und versuchen Sie es dann mit den anderen Clouds.</translation>
    </message>
    <message>
        <source>Token is for another tenant</source>
        <translation>Token gilt für anderen Mandanten</translation>
    </message>
    <message>
        <source>Microsoft signed in to another tenant than the one asked for; the token was thrown away.</source>
        <translation>Microsoft hat bei einem anderen als dem angefragten Mandanten angemeldet; das Token wurde verworfen.</translation>
    </message>
    <message>
        <source>Check the tenant id and the cloud.</source>
        <translation>Prüfen Sie die Mandanten-ID und die Cloud.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>Mandant ist in einer anderen Cloud</translation>
    </message>
    <message>
        <source>The tenant belongs to another national cloud, and apps are registered per cloud.</source>
        <translation>Der Mandant gehört zu einer anderen nationalen Cloud, und Apps werden je Cloud registriert.</translation>
    </message>
    <message>
        <source>Switch the cloud of this tenant and use an app of that cloud.</source>
        <translation>Wechseln Sie die Cloud dieses Mandanten und verwenden Sie eine App jener Cloud.</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Zertifikat nicht angenommen</translation>
    </message>
    <message>
        <source>The app does not know this certificate, or it has expired. Nothing is collected until then; events stay fetchable for seven days.</source>
        <translation>Die App kennt dieses Zertifikat nicht, oder es ist abgelaufen. Bis dahin wird nichts gesammelt; Ereignisse bleiben sieben Tage abrufbar.</translation>
    </message>
    <message>
        <source>Upload the public part to the app registration, or choose another certificate.</source>
        <translation>Laden Sie den öffentlichen Teil in die App-Registrierung hoch oder wählen Sie ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>Certificate&apos;s subject not accepted</source>
        <translation>Antragsteller des Zertifikats nicht angenommen</translation>
    </message>
    <message>
        <source>The app accepts certificates by subject and issuer, and this one is not among them.</source>
        <translation>Die App nimmt Zertifikate nach Antragsteller und Aussteller an, und dieses ist nicht darunter.</translation>
    </message>
    <message>
        <source>Register the certificate by its thumbprint.</source>
        <translation>Registrieren Sie das Zertifikat über seinen Fingerabdruck.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s, so its signatures are refused.</source>
        <translation>Die Uhr dieses Computers weicht von der Uhr bei Microsoft ab, daher werden ihre Signaturen abgelehnt.</translation>
    </message>
    <message>
        <source>Set the clock by the network, then check again.</source>
        <translation>Stellen Sie die Uhr über das Netzwerk und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Certificate cannot be used</source>
        <translation>Zertifikat ist nicht verwendbar</translation>
    </message>
    <message>
        <source>What is stored or chosen is no certificate with a private key that can sign.</source>
        <translation>Was gespeichert oder gewählt ist, ist kein Zertifikat mit einem privaten Schlüssel, der signieren kann.</translation>
    </message>
    <message>
        <source>Choose the certificate again.</source>
        <translation>Wählen Sie das Zertifikat erneut aus.</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>Kein Zertifikat in der Datei</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>Die Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose a PEM, PFX or P12 file with the certificate.</source>
        <translation>Wählen Sie eine PEM-, PFX- oder P12-Datei mit dem Zertifikat.</translation>
    </message>
    <message>
        <source>Private key is missing</source>
        <translation>Privater Schlüssel fehlt</translation>
    </message>
    <message>
        <source>A certificate alone cannot sign in; its private key is needed too.</source>
        <translation>Ein Zertifikat allein kann nicht anmelden; sein privater Schlüssel wird ebenfalls gebraucht.</translation>
    </message>
    <message>
        <source>Choose the key file, or export the certificate with its private key.</source>
        <translation>Wählen Sie die Schlüsseldatei oder exportieren Sie das Zertifikat mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Passphrase does not open it</source>
        <translation>Passphrase öffnet die Datei nicht</translation>
    </message>
    <message>
        <source>The file is encrypted, and this passphrase does not open it.</source>
        <translation>Die Datei ist verschlüsselt, und diese Passphrase öffnet sie nicht.</translation>
    </message>
    <message>
        <source>Enter the passphrase again.</source>
        <translation>Geben Sie die Passphrase erneut ein.</translation>
    </message>
    <message>
        <source>Key belongs to another certificate</source>
        <translation>Schlüssel gehört zu anderem Zertifikat</translation>
    </message>
    <message>
        <source>The private key and the certificate are no pair.</source>
        <translation>Privater Schlüssel und Zertifikat bilden kein Paar.</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate.</source>
        <translation>Wählen Sie den Schlüssel, der mit diesem Zertifikat erstellt wurde.</translation>
    </message>
    <message>
        <source>Key is not RSA</source>
        <translation>Schlüssel ist kein RSA-Schlüssel</translation>
    </message>
    <message>
        <source>Microsoft Entra accepts RSA keys only.</source>
        <translation>Microsoft Entra nimmt nur RSA-Schlüssel an.</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more.</source>
        <translation>Erstellen Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>Key is too short</source>
        <translation>Schlüssel ist zu kurz</translation>
    </message>
    <message>
        <source>An RSA key of at least 2048 bits is needed.</source>
        <translation>Nötig ist ein RSA-Schlüssel von mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>Make a certificate with a longer key.</source>
        <translation>Erstellen Sie ein Zertifikat mit einem längeren Schlüssel.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Its time is over; Microsoft would refuse it.</source>
        <translation>Seine Gültigkeit ist vorbei; Microsoft würde es ablehnen.</translation>
    </message>
    <message>
        <source>Make a new certificate and upload its public part to the app registration.</source>
        <translation>Erstellen Sie ein neues Zertifikat und laden Sie seinen öffentlichen Teil in die App-Registrierung hoch.</translation>
    </message>
    <message>
        <source>Certificate is not valid yet</source>
        <translation>Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>Its time begins later, or this computer&apos;s clock is behind.</source>
        <translation>Seine Gültigkeit beginnt später, oder die Uhr dieses Computers geht nach.</translation>
    </message>
    <message>
        <source>Check the clock, or wait until it begins.</source>
        <translation>Prüfen Sie die Uhr oder warten Sie, bis es gilt.</translation>
    </message>
    <message>
        <source>App is disabled there</source>
        <translation>App ist dort deaktiviert</translation>
    </message>
    <message>
        <source>An administrator of the tenant, or Microsoft, switched the app off. Events stay fetchable for seven days.</source>
        <translation>Die Administration des Mandanten oder Microsoft hat die App abgeschaltet. Ereignisse bleiben sieben Tage abrufbar.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to enable the app.</source>
        <translation>Bitten Sie die Administration des Mandanten, die App zu aktivieren.</translation>
    </message>
    <message>
        <source>Audit service not set up</source>
        <translation>Überwachungsdienst nicht eingerichtet</translation>
    </message>
    <message>
        <source>The tenant has no service principal for the audit service, or the cloud does not fit.</source>
        <translation>Der Mandant hat keinen Dienstprinzipal für den Überwachungsdienst, oder die Cloud passt nicht.</translation>
    </message>
    <message>
        <source>Check the cloud; then create the Office 365 Management service principal there.</source>
        <translation>Prüfen Sie die Cloud; legen Sie dort dann den Dienstprinzipal Office 365 Management an.</translation>
    </message>
    <message>
        <source>The tenant has no Microsoft 365 subscription that includes the audit service.</source>
        <translation>Der Mandant hat kein Microsoft 365-Abonnement, das den Überwachungsdienst einschließt.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant for a Microsoft 365 licence.</source>
        <translation>Bitten Sie die Administration des Mandanten um eine Microsoft 365-Lizenz.</translation>
    </message>
    <message>
        <source>App lacks the audit permissions</source>
        <translation>App hat keine Überwachungsberechtigungen</translation>
    </message>
    <message>
        <source>The app registration does not list the permissions, or the consent is older than they are.</source>
        <translation>Die App-Registrierung führt die Berechtigungen nicht auf, oder die Zustimmung ist älter als sie.</translation>
    </message>
    <message>
        <source>Add the permissions to the app registration and consent again.</source>
        <translation>Fügen Sie der App-Registrierung die Berechtigungen hinzu und stimmen Sie erneut zu.</translation>
    </message>
    <message>
        <source>Consent is missing</source>
        <translation>Zustimmung fehlt</translation>
    </message>
    <message>
        <source>Nobody has consented to this app in the tenant yet.</source>
        <translation>Im Mandanten hat noch niemand dieser App zugestimmt.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant.</source>
        <translation>Öffnen Sie die Zustimmungsseite als Administrator des Mandanten.</translation>
    </message>
    <message>
        <source>Consent was not given</source>
        <translation>Zustimmung wurde nicht erteilt</translation>
    </message>
    <message>
        <source>The person declined. A Global or Privileged Role Administrator can consent.</source>
        <translation>Die Person hat abgelehnt. Zustimmen kann ein globaler Administrator oder ein Administrator für privilegierte Rollen.</translation>
    </message>
    <message>
        <source>Send the consent link to an administrator of the tenant.</source>
        <translation>Senden Sie den Zustimmungslink an die Administration des Mandanten.</translation>
    </message>
    <message>
        <source>An administrator must consent</source>
        <translation>Administratorzustimmung nötig</translation>
    </message>
    <message>
        <source>The person who signed in may not consent to these permissions.</source>
        <translation>Die angemeldete Person darf diesen Berechtigungen nicht zustimmen.</translation>
    </message>
    <message>
        <source>Send the consent link to a Global or Privileged Role Administrator.</source>
        <translation>Senden Sie den Zustimmungslink an einen globalen Administrator oder einen Administrator für privilegierte Rollen.</translation>
    </message>
    <message>
        <source>Partner consent is missing</source>
        <translation>Partnerzustimmung fehlt</translation>
    </message>
    <message>
        <source>The app is not authorised in the customer tenant of this partner.</source>
        <translation>Die App ist im Kundenmandanten dieses Partners nicht autorisiert.</translation>
    </message>
    <message>
        <source>Pre-consent the app for the customer in Partner Center.</source>
        <translation>Erteilen Sie im Partner Center die Vorabzustimmung für diesen Kunden.</translation>
    </message>
    <message>
        <source>Account is from another tenant</source>
        <translation>Konto gehört zu anderem Mandanten</translation>
    </message>
    <message>
        <source>The account that was used is not known in this tenant.</source>
        <translation>Das verwendete Konto ist in diesem Mandanten nicht bekannt.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant.</source>
        <translation>Melden Sie sich mit einem Konto des Mandanten an.</translation>
    </message>
    <message>
        <source>App is limited to assigned users</source>
        <translation>App ist auf zugewiesene Benutzer beschränkt</translation>
    </message>
    <message>
        <source>The tenant lets only assigned users in, and this one is not among them.</source>
        <translation>Der Mandant lässt nur zugewiesene Benutzer zu, und dieser ist nicht darunter.</translation>
    </message>
    <message>
        <source>Assign the user to the app, or turn the requirement off.</source>
        <translation>Weisen Sie der App den Benutzer zu oder schalten Sie diese Anforderung aus.</translation>
    </message>
    <message>
        <source>App is for one tenant only</source>
        <translation>App gilt nur für einen Mandanten</translation>
    </message>
    <message>
        <source>The registration admits accounts of its own tenant only.</source>
        <translation>Die Registrierung lässt nur Konten des eigenen Mandanten zu.</translation>
    </message>
    <message>
        <source>Allow accounts of any organisation in the app registration.</source>
        <translation>Lassen Sie in der App-Registrierung Konten beliebiger Organisationen zu.</translation>
    </message>
    <message>
        <source>Redirect address is not registered</source>
        <translation>Umleitungsadresse ist nicht registriert</translation>
    </message>
    <message>
        <source>The app registration does not list the address to return to.</source>
        <translation>Die App-Registrierung führt die Rücksprungadresse nicht auf.</translation>
    </message>
    <message>
        <source>Add http://localhost to the redirect addresses of the app.</source>
        <translation>Fügen Sie den Umleitungsadressen der App http://localhost hinzu.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Ein zweiter Faktor ist nötig</translation>
    </message>
    <message>
        <source>The tenant wants multi-factor sign-in for this account.</source>
        <translation>Der Mandant verlangt für dieses Konto die mehrstufige Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Melden Sie sich über den Browser an.</translation>
    </message>
    <message>
        <source>Sign-in blocked by policy</source>
        <translation>Anmeldung durch Richtlinie blockiert</translation>
    </message>
    <message>
        <source>Conditional Access refuses this way of signing in. The browser usually works where a code does not.</source>
        <translation>Der bedingte Zugriff lehnt diese Art der Anmeldung ab. Über den Browser geht es meist, wo ein Code nicht genügt.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask for an exclusion of the app.</source>
        <translation>Melden Sie sich über den Browser an oder bitten Sie um eine Ausnahme für die App.</translation>
    </message>
    <message>
        <source>Scope not accepted</source>
        <translation>Bereich nicht angenommen</translation>
    </message>
    <message>
        <source>Microsoft does not accept the scope that was asked for; a cloud file may be wrong.</source>
        <translation>Microsoft nimmt den angefragten Bereich (Scope) nicht an; womöglich ist eine Cloud-Datei falsch.</translation>
    </message>
    <message>
        <source>Check the scopes of the cloud file, or report this with its details.</source>
        <translation>Prüfen Sie die Bereiche (Scopes) der Cloud-Datei oder melden Sie dies mit den Details.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Anmeldung steht aus</translation>
    </message>
    <message>
        <source>The code has not been entered yet.</source>
        <translation>Der Code wurde noch nicht eingegeben.</translation>
    </message>
    <message>
        <source>Code is no longer good</source>
        <translation>Code gilt nicht mehr</translation>
    </message>
    <message>
        <source>The code was mistyped or is too old.</source>
        <translation>Der Code wurde falsch eingegeben oder ist zu alt.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation>Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>The stored sign-in is too old or was revoked.</source>
        <translation>Die gespeicherte Anmeldung ist zu alt oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Sign-in must start again</source>
        <translation>Anmeldung muss neu beginnen</translation>
    </message>
    <message>
        <source>The answer of this sign-in was used before, or belongs to another one.</source>
        <translation>Die Antwort dieser Anmeldung wurde schon verwendet oder gehört zu einer anderen.</translation>
    </message>
    <message>
        <source>Signing in does not work for the moment and is tried again. Events stay fetchable for seven days.</source>
        <translation>Die Anmeldung gelingt zurzeit nicht und wird erneut versucht. Ereignisse bleiben sieben Tage abrufbar.</translation>
    </message>
    <message>
        <source>Too many sign-ins were asked for; they go on more slowly. Nothing is lost.</source>
        <translation>Es wurden zu viele Anmeldungen angefragt; sie gehen langsamer weiter. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Not a domain or id</source>
        <translation>Weder Domäne noch ID</translation>
    </message>
    <message>
        <source>A tenant is found by one of its domains, its id, or the name of one of its users.</source>
        <translation>Ein Mandant wird über eine seiner Domänen, seine ID oder den Namen eines seiner Benutzer gefunden.</translation>
    </message>
    <message>
        <source>Enter something like contoso.com or admin@contoso.onmicrosoft.com.</source>
        <translation>Geben Sie etwas wie contoso.com oder admin@contoso.onmicrosoft.com ein.</translation>
    </message>
    <message>
        <source>Tenant is here already</source>
        <translation>Mandant ist schon da</translation>
    </message>
    <message>
        <source>This profile collects from the tenant under another name; nothing was changed.</source>
        <translation>Dieses Profil sammelt aus dem Mandanten unter einem anderen Namen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Edit the tenant that is there, or remove it first.</source>
        <translation>Bearbeiten Sie den vorhandenen Mandanten oder entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>No secret was entered</source>
        <translation>Kein Geheimnis eingegeben</translation>
    </message>
    <message>
        <source>The app registration signs in with a client secret or a certificate.</source>
        <translation>Die App-Registrierung meldet sich mit Clientgeheimnis oder Zertifikat an.</translation>
    </message>
    <message>
        <source>Paste the value of the client secret.</source>
        <translation>Fügen Sie den Wert des Clientgeheimnisses ein.</translation>
    </message>
    <message>
        <source>Browser cannot come back</source>
        <translation>Browser kann nicht zurückkehren</translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the answer of the sign-in page.</source>
        <translation>Kein Port dieses Computers ließ sich für die Antwort der Anmeldeseite öffnen.</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>Melden Sie sich stattdessen mit einem Code an.</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand hat sich angemeldet</translation>
    </message>
    <message>
        <source>The sign-in page was not completed in time. Nothing was changed.</source>
        <translation>Die Anmeldeseite wurde nicht rechtzeitig abgeschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Start the sign-in again, or sign in with a code.</source>
        <translation>Beginnen Sie die Anmeldung neu oder melden Sie sich mit einem Code an.</translation>
    </message>
    <message>
        <source>No administrator of the tenant is signed in any more. What was made so far is remembered.</source>
        <translation>Die Administration des Mandanten ist nicht mehr angemeldet. Was bisher angelegt wurde, ist vermerkt.</translation>
    </message>
    <message>
        <source>Sign in again; it goes on where it was.</source>
        <translation>Melden Sie sich erneut an; es geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Another tenant&apos;s administrator</source>
        <translation>Administrator eines anderen Mandanten</translation>
    </message>
    <message>
        <source>The person belongs to another tenant than the one to be added. Nothing was changed.</source>
        <translation>Die Person gehört zu einem anderen Mandanten als dem, der hinzugefügt werden soll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant to be added.</source>
        <translation>Melden Sie sich mit einem Konto des Mandanten an, der hinzugefügt werden soll.</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Noch keine Zustimmung</translation>
    </message>
    <message>
        <source>Nobody consented within 15 minutes. The link stays good; the tenant waits as a draft.</source>
        <translation>Binnen 15 Minuten hat niemand zugestimmt. Der Link bleibt gültig; der Mandant wartet als Entwurf.</translation>
    </message>
    <message>
        <source>Send the link to an administrator of the tenant, and go on when it was opened.</source>
        <translation>Senden Sie den Link an die Administration des Mandanten und machen Sie weiter, wenn er geöffnet wurde.</translation>
    </message>
    <message>
        <source>The person declined, or may not consent for the tenant. Nothing was changed.</source>
        <translation>Die Person hat abgelehnt oder darf für den Mandanten nicht zustimmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask a Global or Privileged Role Administrator of the tenant to open the link.</source>
        <translation>Bitten Sie einen globalen Administrator oder einen Administrator für privilegierte Rollen des Mandanten, den Link zu öffnen.</translation>
    </message>
    <message>
        <source>Your app is not known yet</source>
        <translation>Ihre App ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>To ask for consent the program needs the multi-tenant app registration of your own tenant.</source>
        <translation>Um Zustimmung anzufragen, braucht das Programm die mehrinstanzenfähige App-Registrierung Ihres eigenen Mandanten.</translation>
    </message>
    <message>
        <source>Enter its client id and credential once, or choose another way.</source>
        <translation>Geben Sie Client-ID und Anmeldeinformationen einmal ein oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>Cloud has no Microsoft Graph</source>
        <translation>Cloud hat kein Microsoft Graph</translation>
    </message>
    <message>
        <source>Creating an app registration needs Microsoft Graph, which this cloud does not name.</source>
        <translation>Eine App-Registrierung anzulegen erfordert Microsoft Graph, das diese Cloud nicht nennt.</translation>
    </message>
    <message>
        <source>Create the app in the portal and paste its id and credential.</source>
        <translation>Legen Sie die App im Portal an und fügen Sie ihre ID und ihre Anmeldeinformationen ein.</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <translation>Nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>The directory does not know the object: it is a few seconds old, or was removed.</source>
        <translation>Das Verzeichnis kennt das Objekt nicht: Es ist erst wenige Sekunden alt oder wurde entfernt.</translation>
    </message>
    <message>
        <source>Wait a minute and go on; start over if it stays so.</source>
        <translation>Warten Sie eine Minute und machen Sie weiter; bleibt es so, beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Address is not secure</source>
        <translation>Adresse ist nicht sicher</translation>
    </message>
    <message>
        <source>The address is not https, so neither secret nor token was sent there.</source>
        <translation>Die Adresse ist nicht https, daher wurde weder Geheimnis noch Token dorthin gesendet.</translation>
    </message>
    <message>
        <source>Correct the address in the cloud file or the destination.</source>
        <translation>Berichtigen Sie die Adresse in der Cloud-Datei oder im Ziel.</translation>
    </message>
    <message>
        <source>Credentials directory is not safe</source>
        <translation>Anmeldeinformationsverzeichnis ist nicht sicher</translation>
    </message>
    <message>
        <source>Secrets are taken only from the directory in memory that systemd makes for the service, never from files in clear. Nothing was read.</source>
        <translation>Geheimnisse kommen nur aus dem Verzeichnis im Arbeitsspeicher, das systemd für den Dienst anlegt, nie aus Klartextdateien. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Start the collector by its unit with LoadCredentialEncrypted=, and leave CREDENTIALS_DIRECTORY to systemd.</source>
        <translation>Starten Sie den Sammler über seine Unit mit LoadCredentialEncrypted= und überlassen Sie CREDENTIALS_DIRECTORY systemd.</translation>
    </message>
    <message>
        <source>The service only reads its secrets</source>
        <translation>Der Dienst liest seine Geheimnisse nur</translation>
    </message>
    <message>
        <source>A service cannot change the credentials that systemd gave it. Nothing was stored.</source>
        <translation>Ein Dienst kann die Anmeldeinformationen, die systemd ihm gegeben hat, nicht ändern. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Run the command as root outside of the service, with --secrets systemd, and restart the service.</source>
        <translation>Führen Sie den Befehl als root außerhalb des Dienstes mit --secrets systemd aus und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>systemd-creds is missing</source>
        <translation>systemd-creds fehlt</translation>
    </message>
    <message>
        <source>Secrets are encrypted by systemd-creds (systemd 250 or later). Nothing was stored.</source>
        <translation>Geheimnisse werden von systemd-creds verschlüsselt (systemd 250 oder neuer). Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Install it, or use a keychain.</source>
        <translation>Installieren Sie es oder verwenden Sie einen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation>Anmeldeinformationen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>A credential could not be encrypted, decrypted or stored. No secret was written in clear.</source>
        <translation>Anmeldeinformationen ließen sich nicht verschlüsseln, entschlüsseln oder speichern. Kein Geheimnis wurde im Klartext geschrieben.</translation>
    </message>
    <message>
        <source>Run the command as root on the computer that sealed the credentials.</source>
        <translation>Führen Sie den Befehl als root auf dem Computer aus, der die Anmeldeinformationen versiegelt hat.</translation>
    </message>
    <message>
        <source>Collecting runs as a service</source>
        <translation>Sammeln läuft als Dienst</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer and goes on when this window closes. The window shows what it does; tenants and destinations are set up by tributaryctl.</source>
        <translation>Das Sammeln läuft auf diesem Computer als Dienst und geht weiter, wenn dieses Fenster geschlossen wird. Das Fenster zeigt, was er tut; Mandanten und Ziele werden mit tributaryctl eingerichtet.</translation>
    </message>
    <message>
        <source>Another program collects here</source>
        <translation>Ein anderes Programm sammelt hier</translation>
    </message>
    <message>
        <source>Another program of yours collects into this profile. This window shows what it does, and collects itself when it is opened after that has ended.</source>
        <translation>Ein anderes Ihrer Programme sammelt in dieses Profil. Dieses Fenster zeigt, was es tut, und sammelt selbst, wenn es nach dessen Ende geöffnet wird.</translation>
    </message>
    <message>
        <source>The collector has ended</source>
        <translation>Der Sammler ist beendet</translation>
    </message>
    <message>
        <source>The service that collected into this profile does not answer. Nothing is collected now.</source>
        <translation>Der Dienst, der in dieses Profil gesammelt hat, antwortet nicht. Zurzeit wird nichts gesammelt.</translation>
    </message>
    <message>
        <source>Start the service, or close this window and open it again to collect here.</source>
        <translation>Starten Sie den Dienst, oder schließen und öffnen Sie dieses Fenster, um hier zu sammeln.</translation>
    </message>
    <message>
        <source>Port for metrics cannot be used</source>
        <translation>Port für Metriken ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Another program has the port, or it is reserved. Collecting was not started.</source>
        <translation>Ein anderes Programm hat den Port, oder er ist reserviert. Das Sammeln wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Choose another port with --metrics.</source>
        <translation>Wählen Sie mit --metrics einen anderen Port.</translation>
    </message>
    <message>
        <source>Sign-in and consent</source>
        <translation>Anmeldung und Zustimmung</translation>
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
        <translation>Ressourcen in Azure</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Kafka and Event Hubs</source>
        <translation>Kafka und Event Hubs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Ohne Code</translation>
    </message>
</context>
<context>
    <name>AzureAdvice</name>
    <message>
        <source>Not allowed to do this in Azure</source>
        <translation>In Azure nicht gestattet</translation>
    </message>
    <message>
        <source>Whoever acts lacks a role: Contributor on the resource group for tables and rule, User Access Administrator for the role assignment. Nothing was changed by this step. Ask for the role, or export a template.</source>
        <translation>Es fehlt eine Rolle: Contributor für die Ressourcengruppe, um Tabellen und Regel anzulegen, User Access Administrator für die Rollenzuweisung. Dieser Schritt hat nichts geändert. Bitten Sie um die Rolle oder exportieren Sie eine Vorlage.</translation>
    </message>
</context>
<context>
    <name>ComputerText</name>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>It answers. Secrets are stored there and nowhere else.</source>
        <translation>Er antwortet. Geheimnisse werden dort und nirgends sonst gespeichert.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored yet.</source>
        <translation>Geheimnisse lassen sich noch nicht speichern.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Both answer: %1.</source>
        <extracomment>%1 are two hosts: &quot;login.microsoftonline.com and manage.office.com&quot;.</extracomment>
        <translation>Beide antworten: %1.</translation>
    </message>
    <message>
        <source>No answer from Microsoft: %1.</source>
        <translation>Keine Antwort von Microsoft: %1.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s.</source>
        <translation>Sie stimmt mit der Uhr bei Microsoft überein.</translation>
    </message>
    <message>
        <source>Seconds ahead of Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Sekunden Vorsprung vor der Uhr bei Microsoft: %1. Stellen Sie die Uhr über das Netzwerk.</translation>
    </message>
    <message>
        <source>Seconds behind Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Sekunden Rückstand auf die Uhr bei Microsoft: %1. Stellen Sie die Uhr über das Netzwerk.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>%1 free. What waits to be sent may use 2 GB.</source>
        <translation>%1 frei. Was auf das Senden wartet, darf 2 GB belegen.</translation>
    </message>
    <message>
        <source>Only %1 free. Collecting pauses when the disk is full, and loses nothing.</source>
        <translation>Nur %1 frei. Ist der Datenträger voll, pausiert das Sammeln und verliert nichts.</translation>
    </message>
    <message>
        <source>Not known: nobody to compare it with answers.</source>
        <translation>Nicht bekannt: Niemand antwortet, mit dem sie sich vergleichen ließe.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>There is another cloud of this name here; it stays.</source>
        <translation>Hier gibt es eine andere Cloud dieses Namens; sie bleibt.</translation>
    </message>
    <message>
        <source>Another one is set here; it stays.</source>
        <translation>Hier ist ein anderer eingestellt; er bleibt.</translation>
    </message>
    <message>
        <source>Another one has this name here.</source>
        <translation>Dieser Name ist hier schon vergeben.</translation>
    </message>
    <message>
        <source>Its cloud is not known here.</source>
        <translation>Die zugehörige Cloud ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Its app registration and cloud stay as they are here.</source>
        <translation>App-Registrierung und Cloud bleiben, wie sie hier sind.</translation>
    </message>
    <message>
        <source>It is of another kind here.</source>
        <translation>Hier ist es von anderer Art.</translation>
    </message>
    <message>
        <source>Its tenant is not here.</source>
        <translation>Der zugehörige Mandant ist hier nicht vorhanden.</translation>
    </message>
    <message>
        <source>Only a newer version of the program knows it.</source>
        <translation>Nur eine neuere Version des Programms kennt dies.</translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>is changed</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>wird geändert</translation>
    </message>
    <message>
        <source>is the same</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>is left alone</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>bleibt unberührt</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Granted, and a real call went through.</source>
        <translation>Erteilt, und ein echter Aufruf ist gelungen.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Erteilt.</translation>
    </message>
    <message>
        <source>Not granted to the app in this tenant.</source>
        <translation>Der App in diesem Mandanten nicht erteilt.</translation>
    </message>
    <message>
        <source>Cannot be seen without ActivityFeed.Read.</source>
        <translation>Ohne ActivityFeed.Read nicht zu sehen.</translation>
    </message>
    <message>
        <source>Cannot be seen while the service refuses to answer.</source>
        <translation>Nicht zu sehen, solange der Dienst die Antwort verweigert.</translation>
    </message>
    <message>
        <source>Nothing speaks against it; the first subscription will tell.</source>
        <translation>Nichts spricht dagegen; das erste Abonnement wird es zeigen.</translation>
    </message>
    <message>
        <source>This cloud has no Microsoft Graph.</source>
        <translation>Diese Cloud hat kein Microsoft Graph.</translation>
    </message>
    <message>
        <source>Cannot be seen without the permissions for Microsoft Graph.</source>
        <translation>Ohne die Berechtigungen für Microsoft Graph nicht zu sehen.</translation>
    </message>
    <message>
        <source>Microsoft Graph lists the sign-ins of this tenant.</source>
        <translation>Microsoft Graph listet die Anmeldungen dieses Mandanten auf.</translation>
    </message>
    <message>
        <source>In the Entra admin center of the tenant open the app under App registrations › API permissions, add the application permission %1 of %2, and choose &quot;Grant admin consent&quot;. Then check again.</source>
        <translation>Öffnen Sie im Entra Admin Center des Mandanten die App unter App-Registrierungen › API-Berechtigungen, fügen Sie die Anwendungsberechtigung %1 von %2 hinzu und wählen Sie „Administratorzustimmung erteilen“. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on. It takes up to 60 minutes.</source>
        <translation>Bitten Sie die Administration des Mandanten, das einheitliche Überwachungsprotokoll einzuschalten. Das dauert bis zu 60 Minuten.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a Microsoft 365 licence that includes auditing, or turn these streams off.</source>
        <translation>Bitten Sie die Administration des Mandanten, eine Microsoft 365-Lizenz zuzuweisen, die Überwachung einschließt, oder schalten Sie diese Streams aus.</translation>
    </message>
    <message>
        <source>Sign-ins need an Entra ID P1 or P2 licence in the tenant. The other streams run without it; turn sign-ins off if there will be none.</source>
        <translation>Anmeldungen brauchen im Mandanten eine Lizenz für Entra ID P1 oder P2. Die anderen Streams laufen ohne sie; schalten Sie Anmeldungen aus, wenn es keine geben wird.</translation>
    </message>
    <message>
        <source>The tenant does not have the Office 365 Management APIs yet. Ask an administrator to add them, and check that the tenant has Microsoft 365.</source>
        <translation>Der Mandant hat die Office 365 Management APIs noch nicht. Bitten Sie die Administration, sie hinzuzufügen, und prüfen Sie, ob der Mandant Microsoft 365 hat.</translation>
    </message>
    <message>
        <source>Reads the audit records of Entra ID, Exchange, SharePoint and the other services.</source>
        <translation>Liest die Überwachungsdatensätze von Entra ID, Exchange, SharePoint und den anderen Diensten.</translation>
    </message>
    <message>
        <source>Adds data loss prevention events with the values that matched.</source>
        <translation>Ergänzt Ereignisse zur Verhinderung von Datenverlust mit den gefundenen Werten.</translation>
    </message>
    <message>
        <source>Reads sign-ins and directory audits of Entra ID.</source>
        <translation>Liest Anmeldungen und Verzeichnisüberwachung von Entra ID.</translation>
    </message>
    <message>
        <source>Lets Microsoft check the licence that sign-ins need.</source>
        <translation>Lässt Microsoft die Lizenz prüfen, die Anmeldungen brauchen.</translation>
    </message>
    <message>
        <source>Searches the audit log further back than seven days.</source>
        <translation>Durchsucht das Überwachungsprotokoll weiter zurück als sieben Tage.</translation>
    </message>
    <message>
        <source>Unified audit log</source>
        <translation>Einheitliches Überwachungsprotokoll</translation>
    </message>
    <message>
        <source>Must be on in the tenant, or there are no records.</source>
        <translation>Muss im Mandanten eingeschaltet sein, sonst gibt es keine Datensätze.</translation>
    </message>
    <message>
        <source>Microsoft 365 licence</source>
        <translation>Microsoft 365-Lizenz</translation>
    </message>
    <message>
        <source>A user must have a licence that includes auditing.</source>
        <translation>Ein Benutzer muss eine Lizenz haben, die Überwachung einschließt.</translation>
    </message>
    <message>
        <source>Entra ID P1 or P2</source>
        <translation>Entra ID P1 oder P2</translation>
    </message>
    <message>
        <source>Without it Microsoft Graph does not list sign-ins.</source>
        <translation>Ohne sie listet Microsoft Graph keine Anmeldungen auf.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln ohne Erklärung</numerusform>
            <numerusform>%Ln ohne Erklärung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in quarantine, each with its reason</source>
        <translation>
            <numerusform>%Ln in Quarantäne, mit Grund</numerusform>
            <numerusform>%Ln in Quarantäne, jeweils mit Grund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait here to be sent</source>
        <translation>
            <numerusform>%Ln wartet hier auf das Senden</numerusform>
            <numerusform>%Ln warten hier auf das Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted shortly before the workspace was asked</source>
        <translation>
            <numerusform>%Ln angenommen, kurz bevor der Arbeitsbereich gefragt wurde</numerusform>
            <numerusform>%Ln angenommen, kurz bevor der Arbeitsbereich gefragt wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by your selection</source>
        <translation>
            <numerusform>%Ln durch Ihre Auswahl verworfen</numerusform>
            <numerusform>%Ln durch Ihre Auswahl verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before this destination was added</source>
        <translation>
            <numerusform>%Ln aus der Zeit, bevor dieses Ziel hinzugefügt wurde</numerusform>
            <numerusform>%Ln aus der Zeit, bevor dieses Ziel hinzugefügt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Nachgewiesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived twice after a timeout</source>
        <translation>
            <numerusform>%Ln nach einer Zeitüberschreitung doppelt angekommen</numerusform>
            <numerusform>%Ln nach einer Zeitüberschreitung doppelt angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted; arrival is not read back</source>
        <translation>Angenommen; die Ankunft wird nicht zurückgelesen</translation>
    </message>
    <message>
        <source>The workspace was not asked just now. Hours that were proven before keep their proof.</source>
        <translation>Der Arbeitsbereich wurde gerade nicht gefragt. Stunden, die schon nachgewiesen waren, behalten ihren Nachweis.</translation>
    </message>
    <message>
        <source>There is no workspace behind it that could be asked what arrived: the proof ends at accepted.</source>
        <translation>Dahinter steht kein Arbeitsbereich, den man fragen könnte, was angekommen ist: Der Nachweis endet bei angenommen.</translation>
    </message>
    <message>
        <source>The destination does not name its workspace, so that it cannot be asked what arrived. Add the workspace id with: tributaryctl destination edit NAME --workspace GUID</source>
        <translation>Das Ziel nennt seinen Arbeitsbereich nicht, daher kann nicht gefragt werden, was angekommen ist. Ergänzen Sie die Arbeitsbereichs-ID mit: tributaryctl destination edit NAME --workspace GUID</translation>
    </message>
    <message>
        <source>The workspace did not say what arrived. %1: %2 The sending app needs Log Analytics Reader on the workspace to be allowed to ask.</source>
        <translation>Der Arbeitsbereich hat nicht gesagt, was angekommen ist. %1: %2 Um fragen zu dürfen, braucht die sendende App Log Analytics Reader für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>%1 collected, %2 arrived, %3 explained, %4 unexplained.</source>
        <translation>%1 gesammelt, %2 angekommen, %3 erklärt, %4 ungeklärt.</translation>
    </message>
    <message>
        <source>%1 collected, %2 accepted, %3 explained, %4 unexplained.</source>
        <translation>%1 gesammelt, %2 angenommen, %3 erklärt, %4 ungeklärt.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>&quot;%1&quot; is no name for a table: letters, digits and underscores, ending in _CL, at most 45 characters.</source>
        <translation>„%1“ ist kein Name für eine Tabelle: Buchstaben, Ziffern und Unterstriche, am Ende _CL, höchstens 45 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a stream: it begins with Custom-.</source>
        <translation>„%1“ ist kein Name für einen Stream: Er beginnt mit Custom-.</translation>
    </message>
    <message>
        <source>Each kind of events needs a table and a stream of its own.</source>
        <translation>Jede Art von Ereignissen braucht eine eigene Tabelle und einen eigenen Stream.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a rule: 3 to 30 letters, digits and hyphens.</source>
        <translation>„%1“ ist kein Name für eine Regel: 3 bis 30 Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>No workspace is chosen.</source>
        <translation>Es ist kein Arbeitsbereich ausgewählt.</translation>
    </message>
    <message>
        <source>The sending app has not signed in yet, so it is not known whom to give the role.</source>
        <translation>Die sendende App hat sich noch nicht angemeldet, daher ist nicht bekannt, wer die Rolle erhält.</translation>
    </message>
    <message>
        <source>Tables keep their rows for 4 to 730 days.</source>
        <translation>Tabellen behalten ihre Zeilen 4 bis 730 Tage.</translation>
    </message>
    <message>
        <source>%1 is a classic table, made by the HTTP Data Collector API. A rule cannot fill it before it is migrated. Migrate it, or choose another name.</source>
        <translation>%1 ist eine klassische Tabelle, angelegt von der HTTP Data Collector API. Vor einer Migration kann keine Regel sie füllen. Migrieren Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Migrates the classic table %1, which cannot be undone.</source>
        <translation>Migriert die klassische Tabelle %1; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Makes the table %1 with %n column(s).</source>
        <translation>
            <numerusform>Legt die Tabelle %1 mit %n Spalte an.</numerusform>
            <numerusform>Legt die Tabelle %1 mit %n Spalten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has columns of another type: %2. The type of a column cannot be changed; choose another name for the table.</source>
        <translation>%1 hat Spalten eines anderen Typs: %2. Der Typ einer Spalte lässt sich nicht ändern; wählen Sie einen anderen Namen für die Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n column(s) to the table %1.</source>
        <translation>
            <numerusform>Fügt der Tabelle %1 %n Spalte hinzu.</numerusform>
            <numerusform>Fügt der Tabelle %1 %n Spalten hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table %1 is there with all columns.</source>
        <translation>Die Tabelle %1 ist mit allen Spalten da.</translation>
    </message>
    <message>
        <source>Makes the data collection rule %1 with an endpoint of its own, three streams and the way to the tables.</source>
        <translation>Legt die Datensammlungsregel %1 mit eigenem Endpunkt, drei Streams und dem Weg zu den Tabellen an.</translation>
    </message>
    <message>
        <source>Adds streams and columns to the rule %1; what it has stays.</source>
        <translation>Fügt der Regel %1 Streams und Spalten hinzu; Vorhandenes bleibt.</translation>
    </message>
    <message>
        <source>The rule %1 has no endpoint of its own, and none can be added. Choose another name.</source>
        <translation>Die Regel %1 hat keinen eigenen Endpunkt und kann keinen erhalten. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The rule %1 is there with all streams.</source>
        <translation>Die Regel %1 ist mit allen Streams da.</translation>
    </message>
    <message>
        <source>Lets the app send through this rule. It takes up to 30 minutes to apply.</source>
        <translation>Lässt die App über diese Regel senden. Es dauert bis zu 30 Minuten, bis dies gilt.</translation>
    </message>
    <message>
        <source>Lets the app ask the workspace what arrived, which is the proof that nothing was lost.</source>
        <translation>Lässt die App den Arbeitsbereich fragen, was angekommen ist: der Nachweis, dass nichts verloren ging.</translation>
    </message>
    <message>
        <source>Has the rule write down in the workspace what it drops after it accepted it.</source>
        <translation>Lässt die Regel im Arbeitsbereich festhalten, was sie nach der Annahme verwirft.</translation>
    </message>
    <message>
        <source>Makes the function %1, so that %2 reads like %3.</source>
        <translation>Legt die Funktion %1 an, damit sich %2 wie %3 liest.</translation>
    </message>
    <message numerus="yes">
        <source>The tables keep their rows for %n day(s).</source>
        <translation>
            <numerusform>Die Tabellen behalten ihre Zeilen %n Tag.</numerusform>
            <numerusform>Die Tabellen behalten ihre Zeilen %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables, rule and roles cost nothing by themselves. Azure charges for each gigabyte that arrives in the workspace, and for keeping it longer than the plan includes.</source>
        <translation>Tabellen, Regel und Rollen kosten für sich nichts. Azure berechnet jedes Gigabyte, das im Arbeitsbereich ankommt, und eine längere Aufbewahrung, als der Tarif einschließt.</translation>
    </message>
    <message>
        <source>After the migration the HTTP Data Collector API still fills the columns a table has, but makes no new ones. Rows and queries stay. It cannot be undone.</source>
        <translation>Nach der Migration füllt die HTTP Data Collector API weiterhin die vorhandenen Spalten einer Tabelle, legt aber keine neuen an. Zeilen und Abfragen bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The rule has no endpoint of its own, so nothing can be sent to it directly.</source>
        <translation>Die Regel hat keinen eigenen Endpunkt, daher kann nichts direkt an sie gesendet werden.</translation>
    </message>
    <message>
        <source>No stream of the rule leads to the table %1.</source>
        <translation>Kein Stream der Regel führt zur Tabelle %1.</translation>
    </message>
    <message>
        <source>The stream %1 does not declare %2; Azure would drop that without a word.</source>
        <translation>Der Stream %1 deklariert %2 nicht; Azure würde das stillschweigend verwerfen.</translation>
    </message>
    <message>
        <source>Checks that the subscription has these services switched on, and switches them on.</source>
        <translation>Prüft, ob diese Dienste im Abonnement eingeschaltet sind, und schaltet sie ein.</translation>
    </message>
    <message>
        <source>Could not be seen with these rights; the next steps will tell.</source>
        <translation>Mit diesen Rechten nicht zu sehen; die nächsten Schritte werden es zeigen.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>Eingeschaltet.</translation>
    </message>
    <message>
        <source>Both are on.</source>
        <translation>Beide sind eingeschaltet.</translation>
    </message>
    <message>
        <source>It was migrated before.</source>
        <translation>Sie wurde bereits migriert.</translation>
    </message>
    <message>
        <source>Migrated. Its rows and columns stay.</source>
        <translation>Migriert. Zeilen und Spalten bleiben.</translation>
    </message>
    <message>
        <source>It is there with all columns.</source>
        <translation>Sie ist mit allen Spalten da.</translation>
    </message>
    <message>
        <source>Columns added.</source>
        <translation>Spalten hinzugefügt.</translation>
    </message>
    <message>
        <source>Made.</source>
        <translation>Angelegt.</translation>
    </message>
    <message>
        <source>Its endpoint is %1.</source>
        <translation>Ihr Endpunkt ist %1.</translation>
    </message>
    <message>
        <source>The app has the role already.</source>
        <translation>Die App hat die Rolle bereits.</translation>
    </message>
    <message>
        <source>Assigned. Azure needs up to 30 minutes to apply it.</source>
        <translation>Zugewiesen. Azure braucht bis zu 30 Minuten, um sie anzuwenden.</translation>
    </message>
    <message>
        <source>Switched on; what is dropped will be found in DCRLogErrors.</source>
        <translation>Eingeschaltet; Verworfenes findet sich in DCRLogErrors.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Ist vorhanden.</translation>
    </message>
    <message>
        <source>Replaced by its newest form.</source>
        <translation>Durch die neueste Fassung ersetzt.</translation>
    </message>
    <message>
        <source>The outputs name no logsIngestion endpoint. Paste all of them, as the deployment shows them.</source>
        <translation>Die Ausgaben nennen keinen logsIngestion-Endpunkt. Fügen Sie alle ein, wie die Bereitstellung sie zeigt.</translation>
    </message>
    <message>
        <source>The endpoint is no address that events may be sent to: %1</source>
        <translation>Der Endpunkt ist keine Adresse, an die Ereignisse gesendet werden dürfen: %1</translation>
    </message>
    <message>
        <source>The outputs name no immutableId of a rule. It is dcr- and 32 digits and letters.</source>
        <translation>Die Ausgaben nennen keine immutableId einer Regel. Sie besteht aus dcr- und 32 Ziffern und Buchstaben.</translation>
    </message>
    <message>
        <source>%1 is no stream: its name begins with Custom-.</source>
        <translation>%1 ist kein Stream: Der Name beginnt mit Custom-.</translation>
    </message>
    <message>
        <source>There are no outputs in this text. Paste what the deployment shows under Outputs.</source>
        <translation>Dieser Text enthält keine Ausgaben. Fügen Sie ein, was die Bereitstellung unter Ausgaben zeigt.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Creates the app registration &quot;%1&quot; in this tenant, for this tenant only.</source>
        <translation>Legt die App-Registrierung „%1“ in diesem Mandanten und nur für ihn an.</translation>
    </message>
    <message>
        <source>Makes the app known in the tenant as an enterprise application.</source>
        <translation>Macht die App im Mandanten als Unternehmensanwendung bekannt.</translation>
    </message>
    <message>
        <source>Adds the Office 365 Management APIs to the tenant where they are missing.</source>
        <translation>Fügt dem Mandanten die Office 365 Management APIs hinzu, wo sie fehlen.</translation>
    </message>
    <message>
        <source>Grants the app the permission %1.</source>
        <translation>Erteilt der App die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Registers a certificate made on this computer. Its private key stays in the keychain here.</source>
        <translation>Registriert ein auf diesem Computer erstelltes Zertifikat. Sein privater Schlüssel bleibt hier im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Makes a client secret, which goes into the keychain here.</source>
        <translation>Erstellt ein Clientgeheimnis und legt es hier im Schlüsselbund ab.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>✓ good</source>
        <translation>✓ gut</translation>
    </message>
    <message>
        <source>△ notice</source>
        <translation>△ Hinweis</translation>
    </message>
    <message>
        <source>× to be done</source>
        <translation>× zu tun</translation>
    </message>
    <message>
        <source>– not checked</source>
        <translation>– nicht geprüft</translation>
    </message>
    <message>
        <source>Tenant %1, app %2, cloud %3</source>
        <translation>Mandant %1, App %2, Cloud %3</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Tenant check</source>
        <translation>Mandantenprüfung</translation>
    </message>
    <message>
        <source>Checked on %1 by Tributary. The check changed nothing in the tenants.</source>
        <translation>Geprüft am %1 von Tributary. Die Prüfung hat in den Mandanten nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Poll interval</source>
        <translation>Abfrageintervall</translation>
    </message>
    <message>
        <source>Time between two questions for new content, for each stream of each tenant.</source>
        <translation>Zeit zwischen zwei Abfragen nach neuen Inhalten, je Stream jedes Mandanten.</translation>
    </message>
    <message>
        <source>Lateness horizon</source>
        <translation>Verspätungshorizont</translation>
    </message>
    <message>
        <source>How far back each poll looks again for content that the service lists late.</source>
        <translation>Wie weit jede Abfrage nochmals zurückblickt, nach Inhalten, die der Dienst verspätet auflistet.</translation>
    </message>
    <message>
        <source>Share of the request quota</source>
        <translation>Anteil am Anforderungskontingent</translation>
    </message>
    <message>
        <source>Of the 2,000 requests a minute that the Activity API grants for each tenant. Less leaves room for another program that collects under the same publisher.</source>
        <translation>Von den 2.000 Anforderungen je Minute, die die Activity API jedem Mandanten gewährt. Weniger lässt Raum für ein anderes Programm, das unter demselben Publisher sammelt.</translation>
    </message>
    <message>
        <source>Large blob</source>
        <translation>Großer Blob</translation>
    </message>
    <message>
        <source>Longer blobs go through a file instead of memory.</source>
        <translation>Längere Blobs gehen über eine Datei statt über den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Outbox limit</source>
        <translation>Grenze des Postausgangs</translation>
    </message>
    <message>
        <source>Collecting pauses while more than this waits to be sent. Events stay fetchable at Microsoft for seven days.</source>
        <translation>Das Sammeln pausiert, solange mehr als dies auf das Senden wartet. Ereignisse bleiben bei Microsoft sieben Tage abrufbar.</translation>
    </message>
    <message>
        <source>Keep sent events for</source>
        <translation>Gesendetes behalten für</translation>
    </message>
    <message>
        <source>Older events that every destination took are deleted from this computer.</source>
        <translation>Ältere Ereignisse, die jedes Ziel angenommen hat, werden von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>What exceeds it of the events that every destination took is deleted, oldest first.</source>
        <translation>Was darüber hinausgeht und von jedem Ziel angenommen ist, wird gelöscht, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or an address such as http://proxy.example:8080; the system&apos;s proxy where it is empty. Never with user and password.</source>
        <translation>„none“ oder eine Adresse wie http://proxy.example:8080; leer gilt der Proxy des Systems. Nie mit Benutzer und Kennwort.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>A PEM file with authorities to trust beside the system&apos;s, for a proxy that inspects TLS.</source>
        <translation>Eine PEM-Datei mit Stellen, denen neben denen des Systems vertraut wird, für einen Proxy, der TLS prüft.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
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
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What an empty setting means: no file, or the proxy that the system has.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>wie im System</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You are signed in. Close this page and go back to Tributary.</source>
        <translation>Sie sind angemeldet. Schließen Sie diese Seite und kehren Sie zu Tributary zurück.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Close this page; Tributary says what to do next.</source>
        <translation>Die Anmeldung wurde nicht abgeschlossen. Schließen Sie diese Seite; Tributary zeigt, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Thank you. Close this page and go back to Tributary, which now checks the consent.</source>
        <translation>Vielen Dank. Schließen Sie diese Seite und kehren Sie zu Tributary zurück, das nun die Zustimmung prüft.</translation>
    </message>
    <message>
        <source>Consent was not given. Close this page; Tributary says what to do next.</source>
        <translation>Die Zustimmung wurde nicht erteilt. Schließen Sie diese Seite; Tributary zeigt, wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>Subscribed; the service makes events available.</source>
        <translation>Abonniert; der Dienst stellt Ereignisse bereit.</translation>
    </message>
    <message>
        <source>Was stopped; it will be started. Events from between cannot be fetched.</source>
        <translation>War beendet und wird gestartet. Ereignisse dazwischen sind nicht abrufbar.</translation>
    </message>
    <message>
        <source>The service does not say whether it runs; it will be started.</source>
        <translation>Der Dienst sagt nicht, ob es läuft; es wird gestartet.</translation>
    </message>
    <message>
        <source>Not subscribed yet; it will be started.</source>
        <translation>Noch nicht abonniert; wird gestartet.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Microsoft Graph lists it; no subscription is needed.</source>
        <translation>Microsoft Graph listet es auf; ein Abonnement ist nicht nötig.</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Gestartet.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>Nicht in diesem Mandanten</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Nicht abfragbar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Abfrage läuft…</translation>
    </message>
    <message>
        <source>Not collected; stays on</source>
        <translation>Nicht gesammelt; bleibt ein</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht gesammelt</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Started; first events in 2 min to 12 h</source>
        <translation>Gestartet; erste Ereignisse in 2 min bis 12 h</translation>
    </message>
    <message>
        <source>First events in 2 min to 12 h</source>
        <translation>Erste Ereignisse in 2 min bis 12 h</translation>
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
        <translation>Sammelt die Überwachungsdatensätze untergeordneter Mandanten und leitet sie an Log Analytics weiter.</translation>
    </message>
    <message>
        <source>Show the program with simulated tenants; nothing leaves this computer.</source>
        <translation>Das Programm mit simulierten Mandanten zeigen; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>Wo Mandanten, Abdeckung und Ereignisse liegen.</translation>
    </message>
    <message>
        <source>Start without collecting; it is resumed in the window.</source>
        <translation>Ohne Sammeln starten; im Fenster wird es fortgesetzt.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>Eine Cloud neben den eingebauten; mehrfach möglich.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080.</source>
        <translation>&quot;none&quot; oder ein Proxy wie http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>Weitere vertrauenswürdige Zertifizierungsstellen (PEM); mehrfach möglich.</translation>
    </message>
    <message>
        <source>Language of this start: en, ar, de, es, fr, ja or pt_BR; as in the settings unless said.</source>
        <translation>Sprache dieses Starts: en, ar, de, es, fr, ja oder pt_BR; ohne Angabe wie eingestellt.</translation>
    </message>
    <message>
        <source>Start as an icon in the tray, or minimised where there is none.</source>
        <translation>Als Symbol im Infobereich starten, oder minimiert, wo es keinen gibt.</translation>
    </message>
</context>
<context>
    <name>tributary::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <translation>&amp;Mandanten</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Sammeln</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Da&amp;tensätze</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>E&amp;xtras</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityList</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Details der Zeile</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Mandant oder Ziel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 when it happened first.</extracomment>
        <translation>%1 (×%2, zuerst %3)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityScreen</name>
    <message>
        <source>Search activity (Ctrl+F)</source>
        <translation>Aktivität durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Mandant oder Ziel</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>Aktivität, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Nothing happened yet. What the program and its people do will be listed here.</source>
        <translation>Noch nichts geschehen. Hier steht, was das Programm und die Menschen daran tun.</translation>
    </message>
    <message>
        <source>No line matches. Esc clears the search; the choices beside it narrow as well.</source>
        <translation>Keine Zeile passt. Esc leert die Suche; auch die Auswahl daneben grenzt ein.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>&amp;Only this tenant or destination</source>
        <translation>&amp;Nur dieser Mandant oder dieses Ziel</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>&amp;Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation>Suche leeren, dann verlassen</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <source>What can be done with a line</source>
        <translation>Was sich mit einer Zeile tun lässt</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityWords</name>
    <message>
        <source>Tenant added</source>
        <translation>Mandant hinzugefügt</translation>
    </message>
    <message>
        <source>Tenant changed</source>
        <translation>Mandant geändert</translation>
    </message>
    <message>
        <source>Tenant removed</source>
        <translation>Mandant entfernt</translation>
    </message>
    <message>
        <source>Credential replaced</source>
        <translation>Anmeldeinformationen ersetzt</translation>
    </message>
    <message>
        <source>Destination added</source>
        <translation>Ziel hinzugefügt</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <translation>Ziel geändert</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>Ziel entfernt</translation>
    </message>
    <message>
        <source>What is forwarded was changed</source>
        <translation>Auswahl der Weiterleitung geändert</translation>
    </message>
    <message>
        <source>Collecting started</source>
        <translation>Sammeln gestartet</translation>
    </message>
    <message>
        <source>Collecting stopped</source>
        <translation>Sammeln angehalten</translation>
    </message>
    <message>
        <source>Backfill started</source>
        <translation>Nachholen gestartet</translation>
    </message>
    <message>
        <source>Backfill ended, new events</source>
        <translation>Nachholen beendet, neue Ereignisse</translation>
    </message>
    <message>
        <source>Resting streams were asked for again</source>
        <translation>Ruhende Streams erneut abgefragt</translation>
    </message>
    <message>
        <source>Streams stopped, a person is needed</source>
        <translation>Streams angehalten, jemand muss eingreifen</translation>
    </message>
    <message>
        <source>Streams run again</source>
        <translation>Streams laufen wieder</translation>
    </message>
    <message>
        <source>Streams rest, this tenant does not have them</source>
        <translation>Streams ruhen, dieser Mandant hat sie nicht</translation>
    </message>
    <message>
        <source>Events lost, blobs that can no longer be fetched</source>
        <translation>Ereignisse verloren, Blobs nicht mehr abrufbar</translation>
    </message>
    <message>
        <source>Records went to quarantine</source>
        <translation>Datensätze kamen in die Quarantäne</translation>
    </message>
    <message>
        <source>Sending fails, events wait here</source>
        <translation>Senden misslingt, Ereignisse warten hier</translation>
    </message>
    <message>
        <source>Sending works again</source>
        <translation>Senden gelingt wieder</translation>
    </message>
    <message>
        <source>Trouble that concerns the whole program</source>
        <translation>Störung des ganzen Programms</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <translation>Die Störung ist vorbei</translation>
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
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anforderungs-ID: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Shows codes and request ids</source>
        <translation>Zeigt Codes und Anforderungs-IDs</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
</context>
<context>
    <name>tributary::AlertText</name>
    <message numerus="yes">
        <source>Events that were missed can be fetched for less than %n hours.</source>
        <translation>
            <numerusform>Verpasste Ereignisse sind noch weniger als %n Stunde abrufbar.</numerusform>
            <numerusform>Verpasste Ereignisse sind noch weniger als %n Stunden abrufbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blobs that Microsoft listed and no longer has: %1. Their events are lost.</source>
        <translation>Blobs, die Microsoft aufgelistet hat und nicht mehr hat: %1. Ihre Ereignisse sind verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Credentials expire within %n days</source>
        <translation>
            <numerusform>Anmeldeinformationen laufen binnen %n Tag ab</numerusform>
            <numerusform>Anmeldeinformationen laufen binnen %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within a day</source>
        <translation>Anmeldeinformationen laufen binnen eines Tages ab</translation>
    </message>
    <message>
        <source>Events pile up</source>
        <translation>Ereignisse stauen sich</translation>
    </message>
    <message>
        <source>%1 of %2 wait for a destination. Fetching pauses when it is full; nothing is lost before 7 days.</source>
        <translation>%1 von %2 warten auf ein Ziel. Ist der Postausgang voll, pausiert der Abruf; vor Ablauf von 7 Tagen geht nichts verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n Eingriff nötig</numerusform>
            <numerusform>%n Eingriffe nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenant or a destination needs a person</source>
        <translation>Ein Mandant oder ein Ziel erfordert einen Eingriff</translation>
    </message>
    <message>
        <source>Missed events are about to expire (24 h and 4 h before)</source>
        <translation>Verpasste Ereignisse laufen bald ab (24 h und 4 h vorher)</translation>
    </message>
    <message>
        <source>Events were lost</source>
        <translation>Ereignisse sind verloren</translation>
    </message>
    <message>
        <source>The outbox is over 80 % full</source>
        <translation>Der Postausgang ist zu über 80 % voll</translation>
    </message>
    <message>
        <source>Credentials expire (14, 3 and 1 days before)</source>
        <translation>Anmeldeinformationen laufen ab (14, 3 und 1 Tag vorher)</translation>
    </message>
    <message>
        <source>Trouble of the whole program (keychain, disk)</source>
        <translation>Störung des ganzen Programms (Schlüsselbund, Datenträger)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Noch keine Mandanten</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>Sammeln ist pausiert</translation>
    </message>
    <message>
        <source>%1, one thing needs you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;.</extracomment>
        <translation>%1, ein Eingriff nötig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n things need you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;; %n is how many causes wait for a person, more than one.</extracomment>
        <translation>
            <numerusform>%1, %n Eingriff nötig</numerusform>
            <numerusform>%1, %n Eingriffe nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tenants collecting</source>
        <extracomment>%1 is how many tenants are collecting, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Mandant wird gesammelt</numerusform>
            <numerusform>%1 von %Ln Mandanten werden gesammelt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::BackfillDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Nachholen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>Ma&amp;ndant</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>St&amp;reams</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Times are in %2, by arrival. Microsoft keeps 7 days, since %1; of sign-ins and directory audits up to 30.</source>
        <extracomment>%1 is a moment, %2 the name of the time zone.</extracomment>
        <translation>Zeiten in %2, nach Eintreffen. Microsoft behält 7 Tage, seit %1; Anmeldungen und Verzeichnisüberwachung bis zu 30.</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>Es gibt noch keinen Mandanten.</translation>
    </message>
    <message>
        <source>Choose at least one stream.</source>
        <translation>Wählen Sie mindestens einen Stream.</translation>
    </message>
    <message>
        <source>The end has to be later than the start.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Asks for at most %1 lists of what Microsoft has, leaves out what is complete here, and fetches only what is missing. Nothing is changed in the tenant.</source>
        <translation>Fragt höchstens %1 Listen dessen ab, was Microsoft hat, lässt hier Vollständiges aus und ruft nur Fehlendes ab. Im Mandanten wird nichts geändert.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft wird gefragt…</translation>
    </message>
    <message>
        <source>Stopping; what is fetched stays…</source>
        <translation>Wird angehalten; Abgerufenes bleibt…</translation>
    </message>
    <message>
        <source>&amp;Cancel backfill</source>
        <translation>Nachholen &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%1 von %2 Zeitfenstern</translation>
    </message>
    <message>
        <source>%1 of %2 blobs</source>
        <translation>%1 von %2 Blobs</translation>
    </message>
    <message>
        <source>%1 new events</source>
        <translation>%1 neue Ereignisse</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 Duplikate</translation>
    </message>
    <message>
        <source>a blob is no longer there</source>
        <translation>ein Blob ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 blobs are no longer there</source>
        <translation>%1 Blobs sind nicht mehr da</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays.</source>
        <translation>Angehalten. Abgerufenes bleibt.</translation>
    </message>
    <message>
        <source>Nothing was missing in this range.</source>
        <translation>In diesem Bereich fehlte nichts.</translation>
    </message>
    <message>
        <source>Ended with something missing.</source>
        <translation>Beendet, einiges fehlt noch.</translation>
    </message>
</context>
<context>
    <name>tributary::BundleDialog</name>
    <message>
        <source>&amp;Replace names, domains and ids of tenants</source>
        <translation>Namen, Domänen und IDs der Mandanten &amp;ersetzen</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Exactly these files would be saved, on this computer only. They hold no secrets and no events; read them before you pass them on.</source>
        <translation>Genau diese Dateien würden gespeichert, nur auf diesem Computer. Sie enthalten keine Geheimnisse und keine Ereignisse; lesen Sie sie, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>Reading logs and status…</source>
        <translation>Protokolle und Zustand werden gelesen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file of the support bundle and its size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 before they are packed</source>
        <translation>
            <numerusform>%n Datei, %1 ungepackt</numerusform>
            <numerusform>%n Dateien, %1 ungepackt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Archive (*.tar.gz)</translation>
    </message>
    <message numerus="yes">
        <source>Packing %n files…</source>
        <translation>
            <numerusform>%n Datei wird gepackt…</numerusform>
            <numerusform>%n Dateien werden gepackt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1, readable for you only.</source>
        <translation>Gespeichert als %1, nur für Sie lesbar.</translation>
    </message>
</context>
<context>
    <name>tributary::CellText</name>
    <message>
        <source>last complete listing %1 ago</source>
        <translation>letzte vollständige Auflistung vor %1</translation>
    </message>
    <message>
        <source>nothing listed yet</source>
        <translation>noch nichts aufgelistet</translation>
    </message>
    <message>
        <source>licence</source>
        <extracomment>Narrow table cell: the tenant has no licence for this stream.</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>keine Lizenz</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Narrow table cell: a role or permission is missing.</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>a permission is missing; needs a person</source>
        <translation>eine Berechtigung fehlt; Eingriff nötig</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>Narrow table cell: collecting this stream has stopped.</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>stopped, %1; needs a person</source>
        <translation>angehalten, %1; Eingriff nötig</translation>
    </message>
    <message>
        <source>no P1</source>
        <extracomment>Narrow table cell: the tenant has no Entra ID P1 licence.</extracomment>
        <translation>kein P1</translation>
    </message>
    <message>
        <source>no Entra ID P1 licence; asked again once a day</source>
        <translation>keine Entra ID P1-Lizenz; einmal am Tag erneut gefragt</translation>
    </message>
    <message>
        <source>no role</source>
        <extracomment>Narrow table cell: a permission for Microsoft Graph is not granted.</extracomment>
        <translation>Recht</translation>
    </message>
    <message>
        <source>no permission for Microsoft Graph; asked again once an hour</source>
        <translation>keine Berechtigung für Microsoft Graph; einmal je Stunde erneut gefragt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Narrow table cell: this cloud does not have the feed.</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not offered by this cloud; asked again once a day</source>
        <translation>in dieser Cloud nicht verfügbar; einmal am Tag erneut gefragt</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Narrow table cell: there are gaps that can be filled.</extracomment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>a gap that can be fetched</source>
        <translation>eine Lücke, die abgerufen werden kann</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps that can be fetched</source>
        <translation>
            <numerusform>%n Lücke, die abgerufen werden kann</numerusform>
            <numerusform>%n Lücken, die abgerufen werden können</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>working, %1</source>
        <translation>läuft, %1</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Narrow table cell: collecting is paused.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>pausiert, %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Narrow table cell: this stream was not chosen.</extracomment>
        <translation>aus</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>nicht gesammelt</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Narrow table cell: nothing was collected yet.</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>chosen, nothing collected yet</source>
        <translation>gewählt, noch nichts gesammelt</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>Narrow table cell: waiting for the first content.</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting for the first content, which can take 12 hours</source>
        <translation>wartet auf den ersten Inhalt, was 12 Stunden dauern kann</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>behind by %1</source>
        <translation>im Rückstand von %1</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>slowed down by Microsoft, %1</source>
        <translation>von Microsoft gebremst, %1</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>erneut</translation>
    </message>
    <message>
        <source>no answer, trying again, %1</source>
        <translation>keine Antwort, neuer Versuch, %1</translation>
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
        <translation>SharePoint und OneDrive</translation>
    </message>
    <message>
        <source>General (Teams, Defender, …)</source>
        <translation>Allgemein (Teams, Defender, …)</translation>
    </message>
    <message>
        <source>DLP</source>
        <translation>DLP</translation>
    </message>
    <message>
        <source>Directory audits</source>
        <translation>Verzeichnisüberwachung</translation>
    </message>
    <message>
        <source>Sign-ins of users, interactive</source>
        <translation>Anmeldungen von Benutzern, interaktiv</translation>
    </message>
    <message>
        <source>Sign-ins of users, non-interactive</source>
        <translation>Anmeldungen von Benutzern, nicht interaktiv</translation>
    </message>
    <message>
        <source>Sign-ins of service principals</source>
        <translation>Anmeldungen von Dienstprinzipalen</translation>
    </message>
    <message>
        <source>Sign-ins of managed identities</source>
        <translation>Anmeldungen verwalteter Identitäten</translation>
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
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Dir. audit</source>
        <translation>Verz.-Üb.</translation>
    </message>
    <message>
        <source>Interact.</source>
        <translation>Interakt.</translation>
    </message>
    <message>
        <source>Non-int.</source>
        <translation>Nichtint.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Man. id.</source>
        <translation>Verw. ID</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln events not selected</source>
        <extracomment>%1 is the state of a stream: &quot;working, …; 1,204 events not selected&quot;.</extracomment>
        <translation>
            <numerusform>%1; %Ln Ereignis nicht ausgewählt</numerusform>
            <numerusform>%1; %Ln Ereignisse nicht ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckText</name>
    <message>
        <source>Granted.</source>
        <translation>Erteilt.</translation>
    </message>
    <message>
        <source>Not granted. Data loss prevention events come without the matched values, or not at all.</source>
        <translation>Nicht erteilt. Ereignisse zur Verhinderung von Datenverlust kommen ohne die gefundenen Werte oder gar nicht.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Sign-in to Microsoft Graph</source>
        <translation>Anmeldung bei Microsoft Graph</translation>
    </message>
    <message>
        <source>Microsoft Graph lists its records.</source>
        <translation>Microsoft Graph listet seine Datensätze auf.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The app registration signs in to this tenant.</source>
        <translation>Die App-Registrierung meldet sich bei diesem Mandanten an.</translation>
    </message>
    <message>
        <source>Not subscribed yet. Start it with &quot;subscription start&quot;; collecting starts it as well.</source>
        <translation>Noch nicht abonniert. Starten Sie es mit „subscription start“; auch das Sammeln startet es.</translation>
    </message>
    <message>
        <source>Subscribed, and the service lists its content.</source>
        <translation>Abonniert, und der Dienst listet seinen Inhalt auf.</translation>
    </message>
</context>
<context>
    <name>tributary::CloneSettingsDialog</name>
    <message>
        <source>Copy settings of %1</source>
        <translation>Einstellungen von %1 kopieren</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopieren nach</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Tags, chosen streams, the beginning and the selection rules are copied. Data and credential stay where they are.</source>
        <translation>Kopiert werden Tags, gewählte Streams, Beginn und Auswahlregeln. Daten und Anmeldeinformationen bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>tributary::CloudsPanel</name>
    <message>
        <source>&amp;Import cloud file…</source>
        <translation>Cloud-Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a cloud file</source>
        <translation>Cloud-Datei importieren</translation>
    </message>
    <message>
        <source>Cloud files (*.json)</source>
        <translation>Cloud-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Reading the cloud file…</source>
        <translation>Cloud-Datei wird gelesen…</translation>
    </message>
    <message>
        <source>%1 can be chosen now. Its own certificate authority, if the file names one, is trusted after the next start.</source>
        <translation>%1 steht nun zur Wahl. Der eigenen Zertifizierungsstelle, falls die Datei eine nennt, wird nach dem nächsten Start vertraut.</translation>
    </message>
</context>
<context>
    <name>tributary::CommandText</name>
    <message>
        <source>there is no kind &quot;%1&quot;; they are %2</source>
        <translation>es gibt keine Art „%1“, sondern %2</translation>
    </message>
    <message>
        <source>--limit is a number of lines</source>
        <translation>--limit ist eine Anzahl Zeilen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what happened, %2 the name of a stream.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 the time it happened first.</extracomment>
        <translation>%1 (×%2, zuerst %3)</translation>
    </message>
    <message>
        <source>engine</source>
        <comment>who did something: the program</comment>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>Nichts dergleichen ist geschehen.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Mandant oder Ziel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What the program and its people did, newest first.</source>
        <translation>Was das Programm und die Menschen daran getan haben, Neuestes zuerst.</translation>
    </message>
    <message>
        <source>Only this tenant or destination.</source>
        <translation>Nur dieser Mandant oder dieses Ziel.</translation>
    </message>
    <message>
        <source>Only this kind, such as streams-stopped.</source>
        <translation>Nur diese Art, etwa streams-stopped.</translation>
    </message>
    <message>
        <source>Only lines with this text.</source>
        <translation>Nur Zeilen mit diesem Text.</translation>
    </message>
    <message>
        <source>How many lines; 200 unless said.</source>
        <translation>Wie viele Zeilen; ohne Angabe 200.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>%1 records from %2 blobs (%3 duplicates skipped) in %4</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Datensätze: %1, Blobs: %2 (Duplikate übersprungen: %3), in %4</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>%1 by the selection; see &quot;tributaryctl selection show&quot;</source>
        <translation>%1 durch die Auswahl; siehe „tributaryctl selection show“</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many records wait in the outbox.</extracomment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>%1 in the outbox</source>
        <translation>%1 im Postausgang</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>%1; see &quot;tributaryctl quarantine list&quot;</source>
        <translation>%1; siehe „tributaryctl quarantine list“</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blobs could not be fetched any more; see &quot;tributaryctl coverage&quot;</source>
        <translation>
            <numerusform>%Ln Blob war nicht mehr abrufbar; siehe „tributaryctl coverage“</numerusform>
            <numerusform>%Ln Blobs waren nicht mehr abrufbar; siehe „tributaryctl coverage“</numerusform>
        </translation>
    </message>
    <message>
        <source>Backfill: this range is complete already; nothing had to be fetched.</source>
        <translation>Nachholen: Dieser Bereich ist bereits vollständig; nichts musste abgerufen werden.</translation>
    </message>
    <message>
        <source>Backfill: %1 of %2 windows complete, %3 new blobs, %4 new records, %5 duplicates skipped.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Nachholen: vollständige Zeitfenster %1 von %2, neue Blobs %3, neue Datensätze %4, übersprungene Duplikate %5.</translation>
    </message>
    <message>
        <source>%1, %2 is parked: %3. &quot;tributaryctl tenant check&quot; asks again.</source>
        <translation>%1, %2 ruht: %3. „tributaryctl tenant check“ fragt erneut.</translation>
    </message>
    <message>
        <source>Stopping: what is stored is still being sent. Press Ctrl-C again to stop at once.</source>
        <translation>Wird angehalten: Gespeichertes wird noch gesendet. Mit Strg-C sofort anhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at once. About %Ln records wait in the outbox; the next run goes on from here, nothing is lost.</source>
        <translation>
            <numerusform>Sofort angehalten. Etwa %Ln Datensatz wartet im Postausgang; der nächste Lauf macht hier weiter, nichts geht verloren.</numerusform>
            <numerusform>Sofort angehalten. Etwa %Ln Datensätze warten im Postausgang; der nächste Lauf macht hier weiter, nichts geht verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet; what is stored waits for one.</source>
        <translation>Es gibt noch kein Ziel; Gespeichertes wartet auf eines.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>--interval takes 15s to 1h, not &quot;%1&quot;</source>
        <translation>--interval erwartet 15s bis 1h, nicht „%1“</translation>
    </message>
    <message>
        <source>--publisher takes the parent&apos;s tenant id, a GUID</source>
        <translation>--publisher erwartet die Mandanten-ID des übergeordneten Mandanten, eine GUID</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90s, 15m or 2h, not &quot;%1&quot;</source>
        <translation>--for erwartet eine Dauer wie 90s, 15m oder 2h, nicht „%1“</translation>
    </message>
    <message>
        <source>there is no tenant in this profile; add one with &quot;tributaryctl tenant add&quot;</source>
        <translation>in diesem Profil ist kein Mandant; fügen Sie einen mit „tributaryctl tenant add“ hinzu</translation>
    </message>
    <message>
        <source>--from and --to take times such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--from und --to erwarten Zeiten wie 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--from must be before --to, and in the past</source>
        <translation>--from muss vor --to und in der Vergangenheit liegen</translation>
    </message>
    <message>
        <source>content is kept for 7 days, by Microsoft Graph for 30 at most; this range ended before that</source>
        <translation>Inhalt wird 7 Tage aufbewahrt, von Microsoft Graph höchstens 30; dieser Bereich endete früher</translation>
    </message>
    <message>
        <source>PublisherIdentifier: the parent&apos;s tenant id, where no destination names it.</source>
        <translation>PublisherIdentifier: die ID des übergeordneten Mandanten, wenn kein Ziel sie nennt.</translation>
    </message>
    <message>
        <source>Polls every tenant and forwards. --once: all that is available now, then the outbox is emptied.</source>
        <translation>Fragt jeden Mandanten ab und leitet weiter. --once: alles jetzt Verfügbare, dann wird der Postausgang geleert.</translation>
    </message>
    <message>
        <source>One round, then empty the outbox and end.</source>
        <translation>Eine Runde, dann den Postausgang leeren und enden.</translation>
    </message>
    <message>
        <source>End after this time, for example 15m.</source>
        <translation>Nach dieser Zeit enden, etwa 15m.</translation>
    </message>
    <message>
        <source>Fetches what the coverage lacks in a range of the last 7 days, of Graph 30.</source>
        <translation>Ruft ab, was der Abdeckung in einem Bereich der letzten 7 Tage fehlt, bei Graph 30.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>Der Mandant.</translation>
    </message>
    <message>
        <source>Start of the range, UTC.</source>
        <translation>Anfang des Bereichs, UTC.</translation>
    </message>
    <message>
        <source>End of the range, UTC; now unless said.</source>
        <translation>Ende des Bereichs, UTC; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>Only this stream; repeatable.</source>
        <translation>Nur dieser Stream; mehrfach möglich.</translation>
    </message>
    <message>
        <source>--log-type takes KIND=NAME, for example o365=ChildO365AAD</source>
        <translation>--log-type erwartet KIND=NAME, etwa o365=ChildO365AAD</translation>
    </message>
    <message>
        <source>--log-type: there is no kind &quot;%1&quot;; they are o365, signin, audit</source>
        <translation>--log-type: Es gibt keine Art „%1“, sondern o365, signin, audit</translation>
    </message>
    <message>
        <source>--name is missing</source>
        <translation>--name fehlt</translation>
    </message>
    <message>
        <source>--workspace takes the workspace id, a GUID</source>
        <translation>--workspace erwartet die Arbeitsbereichs-ID, eine GUID</translation>
    </message>
    <message>
        <source>--key-stdin is missing: the key is read from standard input</source>
        <translation>--key-stdin fehlt: Der Schlüssel wird von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>Legacy: Microsoft&apos;s support for this API ended on 2026-09-14. Move to &quot;destination add logs-ingestion&quot; when you can.</source>
        <translation>Veraltet: Der Support von Microsoft für diese API endete am 14.09.2026. Wechseln Sie nach Möglichkeit zu „destination add logs-ingestion“.</translation>
    </message>
    <message>
        <source>A name of your choice.</source>
        <translation>Ein Name Ihrer Wahl.</translation>
    </message>
    <message>
        <source>The workspace id.</source>
        <translation>Die Arbeitsbereichs-ID.</translation>
    </message>
    <message>
        <source>Read the workspace key (primary or secondary) from standard input.</source>
        <translation>Den Arbeitsbereichsschlüssel (primär oder sekundär) von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Table without &quot;_CL&quot;, for the kinds o365, signin and audit: o365=ChildO365AAD; repeatable.</source>
        <translation>Tabelle ohne „_CL“ für die Arten o365, signin und audit: o365=ChildO365AAD; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Cloud of the workspace.</source>
        <translation>Cloud des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Adds a workspace behind the HTTP Data Collector API (legacy: support ended 2026-09-14).</source>
        <translation>Fügt einen Arbeitsbereich hinter der HTTP Data Collector API hinzu (veraltet: Support endete am 14.09.2026).</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2</source>
        <translation>es gibt keinen Stream „%1“, sondern %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>--expires takes a time such as 2027-11-22 (UTC)</source>
        <translation>--expires erwartet eine Zeit wie 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>Read the client secret from standard input.</source>
        <translation>Das Clientgeheimnis von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Certificate of the app registration (PEM).</source>
        <translation>Zertifikat der App-Registrierung (PEM).</translation>
    </message>
    <message>
        <source>Its private key (PEM), where it is not in the same file.</source>
        <translation>Sein privater Schlüssel (PEM), wenn er nicht in derselben Datei ist.</translation>
    </message>
    <message>
        <source>Certificate and private key in one PKCS#12 file.</source>
        <translation>Zertifikat und privater Schlüssel in einer PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>When the client secret ends, where it is known (UTC).</source>
        <translation>Wann das Clientgeheimnis endet, falls bekannt (UTC).</translation>
    </message>
    <message>
        <source>Read the passphrase of the key or file from standard input.</source>
        <translation>Die Passphrase des Schlüssels oder der Datei von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>name one credential: --secret-stdin, --certificate with --key, or --pkcs12</source>
        <translation>nennen Sie genau eine Art: --secret-stdin, --certificate mit --key oder --pkcs12</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>certificate %1 valid until %2</source>
        <translation>Zertifikat %1 gültig bis %2</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1, Topic %2</translation>
    </message>
    <message>
        <source>The destination accepts: sign-in, rule, stream and role are in order. (An empty request was sent; no record was written.)</source>
        <translation>Das Ziel nimmt an: Anmeldung, Regel, Stream und Rolle sind in Ordnung. (Gesendet wurde eine leere Anforderung; kein Datensatz wurde geschrieben.)</translation>
    </message>
    <message>
        <source>The destination accepts: workspace and key are in order. (An empty request was sent; no record was written.) Legacy: support for this API ended on 2026-09-14.</source>
        <translation>Das Ziel nimmt an: Arbeitsbereich und Schlüssel sind in Ordnung. (Gesendet wurde eine leere Anforderung; kein Datensatz wurde geschrieben.) Veraltet: Der Support für diese API endete am 14.09.2026.</translation>
    </message>
    <message>
        <source>The destination accepts: files can be made in the directory, and reach the disk. (The one that was made is gone again.)</source>
        <translation>Das Ziel nimmt an: Im Verzeichnis lassen sich Dateien anlegen, und sie erreichen den Datenträger. (Die angelegte ist wieder entfernt.)</translation>
    </message>
    <message>
        <source>The destination accepts: brokers, sign-in and topic are in order. (No record was written; the right to write shows with the first.)</source>
        <translation>Das Ziel nimmt an: Broker, Anmeldung und Topic sind in Ordnung. (Kein Datensatz wurde geschrieben; das Schreibrecht zeigt sich beim ersten.)</translation>
    </message>
    <message>
        <source>--dcr takes the immutable id of the data collection rule, which starts with &quot;dcr-&quot;</source>
        <translation>--dcr erwartet die unveränderliche ID der Datensammlungsregel, die mit „dcr-“ beginnt</translation>
    </message>
    <message>
        <source>--tenant-id and --client-id take GUIDs: the parent&apos;s tenant id and the app&apos;s client id</source>
        <translation>--tenant-id und --client-id erwarten GUIDs: die ID des übergeordneten Mandanten und die Client-ID der App</translation>
    </message>
    <message>
        <source>--stream takes KIND=Custom-NAME, for example o365=Custom-ChildO365AAD</source>
        <translation>--stream erwartet KIND=Custom-NAME, etwa o365=Custom-ChildO365AAD</translation>
    </message>
    <message>
        <source>No destination yet; collected events are kept here.</source>
        <translation>Noch kein Ziel; gesammelte Ereignisse bleiben hier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; removed with its credential. Events that only waited for it are kept here.</source>
        <translation>Ziel „%1“ samt Anmeldeinformationen entfernt. Ereignisse, die nur darauf warteten, bleiben hier.</translation>
    </message>
    <message>
        <source>Logs ingestion endpoint of the rule.</source>
        <translation>Endpunkt der Regel für die Protokollerfassung.</translation>
    </message>
    <message>
        <source>Immutable id of the data collection rule.</source>
        <translation>Unveränderliche ID der Datensammlungsregel.</translation>
    </message>
    <message>
        <source>What a deployed template put out, in place of --endpoint and --dcr; - is standard input.</source>
        <translation>Was eine bereitgestellte Vorlage ausgegeben hat, anstelle von --endpoint und --dcr; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Workspace id, to ask it what arrived.</source>
        <translation>Arbeitsbereichs-ID, um ihn zu fragen, was angekommen ist.</translation>
    </message>
    <message>
        <source>Table behind a stream, where it is not the usual one: o365=NAME_CL; repeatable.</source>
        <translation>Tabelle hinter einem Stream, wenn nicht die übliche: o365=NAME_CL; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Stream declared in the rule, for the kinds o365, signin and audit: o365=Custom-NAME; repeatable.</source>
        <translation>In der Regel deklarierter Stream für die Arten o365, signin und audit: o365=Custom-NAME; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The parent&apos;s tenant id.</source>
        <translation>ID des übergeordneten Mandanten.</translation>
    </message>
    <message>
        <source>Client id of the sending app.</source>
        <translation>Client-ID der sendenden App.</translation>
    </message>
    <message>
        <source>Cloud of the parent.</source>
        <translation>Cloud des übergeordneten Mandanten.</translation>
    </message>
    <message>
        <source>Adds a Log Analytics workspace behind the Logs Ingestion API.</source>
        <translation>Fügt einen Log Analytics-Arbeitsbereich hinter der Logs Ingestion API hinzu.</translation>
    </message>
    <message>
        <source>Lists the destinations.</source>
        <translation>Listet die Ziele auf.</translation>
    </message>
    <message>
        <source>Proves address, sign-in and rights without writing a record.</source>
        <translation>Weist Adresse, Anmeldung und Rechte nach, ohne einen Datensatz zu schreiben.</translation>
    </message>
    <message>
        <source>Send a marker record too, and ask the workspace for it: accepted is not arrived.</source>
        <translation>Auch einen Markierungsdatensatz senden und den Arbeitsbereich danach fragen: Angenommen ist nicht angekommen.</translation>
    </message>
    <message>
        <source>Removes a destination and its credential.</source>
        <translation>Entfernt ein Ziel samt Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (veraltet)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>never</source>
        <comment>accepted</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Zuletzt angenommen</translation>
    </message>
    <message>
        <source>Batches waiting</source>
        <translation>Wartende Batches</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; added; it gets what is collected from now on. Prove it with: tributaryctl destination test &quot;%1&quot;</source>
        <translation>Ziel „%1“ hinzugefügt; es erhält, was ab jetzt gesammelt wird. Nachweis mit: tributaryctl destination test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--client-id takes a GUID</source>
        <translation>--client-id erwartet eine GUID</translation>
    </message>
    <message>
        <source>only a Logs Ingestion destination has endpoint, rule, workspace, streams and tables</source>
        <translation>nur ein Ziel der Logs Ingestion API hat Endpunkt, Regel, Arbeitsbereich, Streams und Tabellen</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is proven and changed.</source>
        <translation>Ziel „%1“ ist bestätigt und geändert.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; is paused; its events wait here.</source>
        <translation>Das Senden an „%1“ ist pausiert; die Ereignisse warten hier.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; goes on.</source>
        <translation>Das Senden an „%1“ geht weiter.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Ein anderer Name.</translation>
    </message>
    <message>
        <source>Stream of the rule for a kind: o365=Custom-NAME; repeatable.</source>
        <translation>Stream der Regel für eine Art: o365=Custom-NAME; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Table behind a stream: o365=NAME_CL; repeatable.</source>
        <translation>Tabelle hinter einem Stream: o365=NAME_CL; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Changes a destination after proving it; what does not prove changes nothing.</source>
        <translation>Ändert ein Ziel nach bestandener Prüfung; ohne sie ändert sich nichts.</translation>
    </message>
    <message>
        <source>Sends nothing to it; its events wait here.</source>
        <translation>Sendet nichts dorthin; die Ereignisse warten hier.</translation>
    </message>
    <message>
        <source>Sends to it again.</source>
        <translation>Sendet wieder dorthin.</translation>
    </message>
    <message>
        <source>--sender takes the object id of the app&apos;s service principal, a GUID</source>
        <translation>--sender erwartet die Objekt-ID des Dienstprinzipals der App, eine GUID</translation>
    </message>
    <message>
        <source>--format takes arm, bicep or kql</source>
        <translation>--format erwartet arm, bicep oder kql</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 ist nicht schreibbar: %2</translation>
    </message>
    <message>
        <source>Save each of them as a function in the workspace&apos;s query window.</source>
        <translation>Speichern Sie jede davon im Abfragefenster des Arbeitsbereichs als Funktion.</translation>
    </message>
    <message>
        <source>Deploy it with:
  %1
Then hand what it prints to: tributaryctl destination add logs-ingestion --outputs FILE …</source>
        <translation>Bereitstellen mit:
  %1
Die Ausgabe dann übergeben an: tributaryctl destination add logs-ingestion --outputs FILE …</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>Die Datei %1 ist geschrieben.</translation>
    </message>
    <message>
        <source>arm (default), bicep, or kql for the functions alone.</source>
        <translation>arm (Standard), bicep oder kql für die Funktionen allein.</translation>
    </message>
    <message>
        <source>File to write; standard output where it is left out.</source>
        <translation>Zu schreibende Datei; ohne Angabe die Standardausgabe.</translation>
    </message>
    <message>
        <source>Object id of the sending app&apos;s service principal in the parent; may be left to who deploys.</source>
        <translation>Objekt-ID des Dienstprinzipals der sendenden App im übergeordneten Mandanten; kann beim Bereitstellen ergänzt werden.</translation>
    </message>
    <message>
        <source>Writes what the parent&apos;s administrator deploys where the app may not make it itself.</source>
        <translation>Schreibt, was die Administration des übergeordneten Mandanten bereitstellt, wenn die App es nicht selbst anlegen darf.</translation>
    </message>
    <message>
        <source>--directory is missing</source>
        <translation>--directory fehlt</translation>
    </message>
    <message>
        <source>--compression takes none, gzip or zstd</source>
        <translation>--compression erwartet none, gzip oder zstd</translation>
    </message>
    <message>
        <source>--rotate-bytes takes a count of bytes</source>
        <translation>--rotate-bytes erwartet eine Anzahl Bytes</translation>
    </message>
    <message>
        <source>--rotate-age takes a duration such as 90s, 5m or 1h</source>
        <translation>--rotate-age erwartet eine Dauer wie 90s, 5m oder 1h</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>das Verzeichnis %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>Where the files go; made where it is missing.</source>
        <translation>Wohin die Dateien kommen; wird angelegt, wenn es fehlt.</translation>
    </message>
    <message>
        <source>none, gzip or zstd; gzip unless said.</source>
        <translation>none, gzip oder zstd; ohne Angabe gzip.</translation>
    </message>
    <message>
        <source>Finish a file at this size; 128 MiB unless said.</source>
        <translation>Eine Datei bei dieser Größe abschließen; ohne Angabe 128 MiB.</translation>
    </message>
    <message>
        <source>Finish a file at this age; 5m unless said.</source>
        <translation>Eine Datei bei diesem Alter abschließen; ohne Angabe 5m.</translation>
    </message>
    <message>
        <source>Adds NDJSON files in a directory: a line a record with its envelope.</source>
        <translation>Fügt NDJSON-Dateien in einem Verzeichnis hinzu: je Datensatz eine Zeile mit Umschlag.</translation>
    </message>
    <message>
        <source>Correct the expression.</source>
        <translation>Berichtigen Sie den Ausdruck.</translation>
    </message>
    <message>
        <source>%1 is wrong at column %2:
%3</source>
        <translation>%1 ist in Spalte %2 falsch:
%3</translation>
    </message>
    <message>
        <source>--tenant is missing: whose records</source>
        <translation>--tenant fehlt: wessen Datensätze</translation>
    </message>
    <message>
        <source>keep the rest</source>
        <translation>den Rest behalten</translation>
    </message>
    <message>
        <source>drop the rest</source>
        <translation>den Rest verwerfen</translation>
    </message>
    <message>
        <source>the archive keeps everything as it came</source>
        <translation>das Archiv behält alles, wie es kam</translation>
    </message>
    <message>
        <source>Brokers of the cluster; Event Hubs: NAMESPACE.servicebus.windows.net.</source>
        <translation>Broker des Clusters; Event Hubs: NAMESPACE.servicebus.windows.net.</translation>
    </message>
    <message>
        <source>The topic or event hub.</source>
        <translation>Das Topic oder der Event Hub.</translation>
    </message>
    <message>
        <source>Read a connection string of Event Hubs from standard input; it may name brokers and topic.</source>
        <translation>Eine Verbindungszeichenfolge von Event Hubs von der Standardeingabe lesen; sie kann Broker und Topic nennen.</translation>
    </message>
    <message>
        <source>Client id of the sending app: sign in with a token.</source>
        <translation>Client-ID der sendenden App: Anmeldung mit einem Token.</translation>
    </message>
    <message>
        <source>Adds a topic of Apache Kafka or Azure Event Hubs.</source>
        <translation>Fügt ein Topic von Apache Kafka oder Azure Event Hubs hinzu.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>Wo Mandanten, Abdeckung und Ereignisse liegen.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>Eine Cloud neben den eingebauten; mehrfach möglich.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080; the system&apos;s unless said.</source>
        <translation>&quot;none&quot; oder ein Proxy wie http://proxy.example:8080; ohne Angabe der des Systems.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>Weitere vertrauenswürdige Zertifizierungsstellen (PEM); mehrfach möglich.</translation>
    </message>
    <message>
        <source>Language of what people read: en, ar, de, es, fr, ja or pt_BR; the system&apos;s unless said.</source>
        <translation>Sprache der Texte für Menschen: en, ar, de, es, fr, ja oder pt_BR; ohne Angabe die des Systems.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; warning unless said.</source>
        <translation>debug, info, warning oder error; ohne Angabe warning.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Diese Hilfe.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>Die Version.</translation>
    </message>
    <message>
        <source>tributaryctl: collects the audit records of child tenants and forwards them to Log Analytics.</source>
        <translation>tributaryctl: sammelt die Überwachungsdatensätze untergeordneter Mandanten und leitet sie an Log Analytics weiter.</translation>
    </message>
    <message>
        <source>Usage: tributaryctl COMMAND [options]</source>
        <translation>Aufruf: tributaryctl COMMAND [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>With &quot;tributaryctl COMMAND --help&quot; each command explains its options.</source>
        <translation>Mit „tributaryctl COMMAND --help“ erklärt jeder Befehl seine Optionen.</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 unexpected, 2 usage, 3 needs the operator, 4 done in part.</source>
        <translation>Rückgabe: 0 erledigt, 1 unerwartet, 2 Aufruf, 3 Eingriff nötig, 4 teilweise erledigt.</translation>
    </message>
    <message>
        <source>See &quot;tributaryctl --help&quot;.</source>
        <translation>Siehe „tributaryctl --help“.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Usage: tributaryctl %1 %2 [options]</source>
        <translation>Aufruf: tributaryctl %1 %2 [options]</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>--log-level ist debug, info, warning oder error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to this command.</source>
        <translation>„%1“ gehört nicht zu diesem Befehl.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: %2 fehlt.</translation>
    </message>
    <message>
        <source>name the tenant with either --id or --domain</source>
        <translation>nennen Sie den Mandanten entweder mit --id oder mit --domain</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>der Mandant ist schon in diesem Profil, als „%1“</translation>
    </message>
    <message>
        <source>%1 is tenant %2 in cloud %3.</source>
        <translation>%1 ist Mandant %2 in der Cloud %3.</translation>
    </message>
    <message>
        <source>It is in this profile as &quot;%1&quot;.</source>
        <translation>Er ist in diesem Profil als „%1“.</translation>
    </message>
    <message>
        <source>It is the parent&apos;s own tenant.</source>
        <translation>Es ist der übergeordnete Mandant selbst.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added.</source>
        <translation>Mandant „%1“ (%2) hinzugefügt.</translation>
    </message>
    <message>
        <source>--client-id takes the application (client) id, a GUID</source>
        <translation>--client-id erwartet die Anwendungs-ID (Client), eine GUID</translation>
    </message>
    <message>
        <source>The parent&apos;s app %1 will be used for consent in cloud %2.</source>
        <translation>Für die Zustimmung in der Cloud %2 wird die App %1 des übergeordneten Mandanten verwendet.</translation>
    </message>
    <message>
        <source>name the parent&apos;s app first with &quot;tributaryctl tenant parent-app&quot;</source>
        <translation>nennen Sie zuerst die App des übergeordneten Mandanten mit „tributaryctl tenant parent-app“</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens this page and accepts:
%1
Waiting until %2.</source>
        <translation>Ein Administrator des Mandanten öffnet diese Seite und stimmt zu:
%1
Gewartet wird bis %2.</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens %1 and enters %2.</source>
        <translation>Ein Administrator des Mandanten öffnet %1 und gibt %2 ein.</translation>
    </message>
    <message>
        <source>Open this page on this computer and sign in as an administrator of the tenant:
%1</source>
        <translation>Öffnen Sie diese Seite auf diesem Computer und melden Sie sich als Administrator des Mandanten an:
%1</translation>
    </message>
    <message>
        <source>--months takes 1 to 24</source>
        <translation>--months erwartet 1 bis 24</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>wartet auf Zustimmung</translation>
    </message>
    <message>
        <source>at step %1 of 6</source>
        <translation>bei Schritt %1 von 6</translation>
    </message>
    <message>
        <source>No tenant is on its way.</source>
        <translation>Kein Mandant ist in Arbeit.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>no tenant on its way is named &quot;%1&quot;</source>
        <translation>kein Mandant namens „%1“ ist in Arbeit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten.</source>
        <translation>„%1“ ist verworfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten; what was made in the tenant stays there.</source>
        <translation>„%1“ ist verworfen; was im Mandanten angelegt wurde, bleibt dort.</translation>
    </message>
    <message>
        <source>Where to look; all clouds unless said.</source>
        <translation>Wo gesucht wird; ohne Angabe in allen Clouds.</translation>
    </message>
    <message>
        <source>A name of your choice; the domain unless said.</source>
        <translation>Ein Name Ihrer Wahl; ohne Angabe die Domäne.</translation>
    </message>
    <message>
        <source>Directory (tenant) id.</source>
        <translation>Verzeichnis-ID (Mandant).</translation>
    </message>
    <message>
        <source>A domain of the tenant, or a user name.</source>
        <translation>Eine Domäne des Mandanten oder ein Benutzername.</translation>
    </message>
    <message>
        <source>A tag; repeatable.</source>
        <translation>Ein Tag; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Sign in with a code on any computer instead of a browser on this one.</source>
        <translation>Mit einem Code an einem beliebigen Computer anmelden statt mit dem Browser an diesem.</translation>
    </message>
    <message>
        <source>Public client to sign in with; Microsoft Graph Command Line Tools unless said.</source>
        <translation>Öffentlicher Client für die Anmeldung; ohne Angabe Microsoft Graph Command Line Tools.</translation>
    </message>
    <message>
        <source>Make a client secret; a certificate unless said.</source>
        <translation>Ein Clientgeheimnis erstellen; ohne Angabe ein Zertifikat.</translation>
    </message>
    <message>
        <source>Life of the credential: 1 to 24 months, 12 unless said.</source>
        <translation>Gültigkeit der Anmeldeinformationen: 1 bis 24 Monate, ohne Angabe 12.</translation>
    </message>
    <message>
        <source>Only list the calls that would be made.</source>
        <translation>Nur die Aufrufe auflisten, die erfolgen würden.</translation>
    </message>
    <message>
        <source>Application (client) id.</source>
        <translation>Anwendungs-ID (Client).</translation>
    </message>
    <message>
        <source>The app&apos;s cloud.</source>
        <translation>Cloud der App.</translation>
    </message>
    <message>
        <source>Finds tenant id and cloud of a domain, id or user name.</source>
        <translation>Findet Mandanten-ID und Cloud zu Domäne, ID oder Benutzername.</translation>
    </message>
    <message>
        <source>Names the parent&apos;s multi-tenant app that children consent to.</source>
        <translation>Nennt die mehrinstanzenfähige App des übergeordneten Mandanten, der untergeordnete zustimmen.</translation>
    </message>
    <message>
        <source>Adds a tenant by the parent&apos;s app: shows the consent link and waits for it.</source>
        <translation>Fügt einen Mandanten über die App des übergeordneten hinzu: zeigt den Zustimmungslink und wartet darauf.</translation>
    </message>
    <message>
        <source>Adds a tenant by an app that is created there as its administrator.</source>
        <translation>Fügt einen Mandanten über eine App hinzu, die dort als Administrator angelegt wird.</translation>
    </message>
    <message>
        <source>Lists tenants that are on their way.</source>
        <translation>Listet Mandanten auf, die in Arbeit sind.</translation>
    </message>
    <message>
        <source>Forgets a tenant that is on its way.</source>
        <translation>Verwirft einen Mandanten, der in Arbeit ist.</translation>
    </message>
    <message>
        <source>Also take back what was made in the tenant; asks to sign in.</source>
        <translation>Auch zurücknehmen, was im Mandanten angelegt wurde; verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln streams in trouble</source>
        <translation>
            <numerusform>%Ln Stream gestört</numerusform>
            <numerusform>%Ln Streams gestört</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept at the moment</source>
        <translation>%1 nimmt zurzeit nicht an</translation>
    </message>
    <message>
        <source>%1 records collected · %2/s · %3 delivered · outbox %4 (%5)</source>
        <extracomment>A line of figures while collecting: records, records a second, delivered records, records in the outbox and their size.</extracomment>
        <translation>%1 Datensätze gesammelt · %2/s · %3 zugestellt · Postausgang %4 (%5)</translation>
    </message>
    <message>
        <source>--tenant-id takes the parent&apos;s tenant id, a GUID</source>
        <translation>--tenant-id erwartet die ID des übergeordneten Mandanten, eine GUID</translation>
    </message>
    <message>
        <source>--client-id takes the client id of the sending app, a GUID</source>
        <translation>--client-id erwartet die Client-ID der sendenden App, eine GUID</translation>
    </message>
    <message>
        <source>--public-client takes a client id, a GUID</source>
        <translation>--public-client erwartet eine Client-ID, eine GUID</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2</source>
        <translation>Öffnen Sie %1 und geben Sie den Code %2 ein</translation>
    </message>
    <message>
        <source>--workspace is missing; `tributaryctl destination workspaces` lists them</source>
        <translation>--workspace fehlt; `tributaryctl destination workspaces` listet die Arbeitsbereiche auf</translation>
    </message>
    <message>
        <source>no workspace &quot;%1&quot; can be seen</source>
        <translation>kein Arbeitsbereich „%1“ ist zu sehen</translation>
    </message>
    <message>
        <source>several workspaces are called &quot;%1&quot;: give the resource id</source>
        <translation>mehrere Arbeitsbereiche heißen „%1“: Geben Sie die Ressourcen-ID an</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is ready.</source>
        <translation>Ziel „%1“ ist bereit.</translation>
    </message>
    <message>
        <source>No workspace can be seen with these rights.</source>
        <translation>Mit diesen Rechten ist kein Arbeitsbereich zu sehen.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Workspace id</source>
        <translation>Arbeitsbereichs-ID</translation>
    </message>
    <message>
        <source>A name of your choice; of an earlier run to go on with it.</source>
        <translation>Ein Name Ihrer Wahl; der eines früheren Laufs, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>Make the resources as somebody who signs in with a code, not as the app.</source>
        <translation>Die Ressourcen mit einem Konto anlegen, das sich mit einem Code anmeldet, nicht mit der App.</translation>
    </message>
    <message>
        <source>Public client for that sign-in (default: the Azure command line&apos;s).</source>
        <translation>Öffentlicher Client für diese Anmeldung (Standard: der der Azure-Befehlszeile).</translation>
    </message>
    <message>
        <source>Show what would be made, and make nothing.</source>
        <translation>Zeigen, was angelegt würde, und nichts anlegen.</translation>
    </message>
    <message>
        <source>Send no marker record afterwards.</source>
        <translation>Danach keinen Markierungsdatensatz senden.</translation>
    </message>
    <message>
        <source>Makes tables, rule and roles in the parent&apos;s Azure, proves them, and adds the destination.</source>
        <translation>Legt Tabellen, Regel und Rollen in Azure des übergeordneten Mandanten an, weist sie nach und fügt das Ziel hinzu.</translation>
    </message>
    <message>
        <source>Lists the workspaces that can be chosen.</source>
        <translation>Listet die wählbaren Arbeitsbereiche auf.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1; the kinds are o365, signin, audit</source>
        <translation>%1; die Arten sind o365, signin, audit</translation>
    </message>
    <message>
        <source>Log Analytics workspace: its name, or its resource id.</source>
        <translation>Log Analytics-Arbeitsbereich: Name oder Ressourcen-ID.</translation>
    </message>
    <message>
        <source>Name of the data collection rule (default: tributary).</source>
        <translation>Name der Datensammlungsregel (Standard: tributary).</translation>
    </message>
    <message>
        <source>Resource group of the rule (default: that of the workspace).</source>
        <translation>Ressourcengruppe der Regel (Standard: die des Arbeitsbereichs).</translation>
    </message>
    <message>
        <source>Days that the tables keep their rows (default: the workspace&apos;s).</source>
        <translation>Tage, die die Tabellen ihre Zeilen behalten (Standard: wie der Arbeitsbereich).</translation>
    </message>
    <message>
        <source>Table for the kinds o365, signin and audit: o365=NAME_CL; repeatable.</source>
        <translation>Tabelle für die Arten o365, signin und audit: o365=NAME_CL; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Make no KQL functions.</source>
        <translation>Keine KQL-Funktionen anlegen.</translation>
    </message>
    <message>
        <source>Give the app no right to read the workspace.</source>
        <translation>Der App kein Recht geben, den Arbeitsbereich zu lesen.</translation>
    </message>
    <message>
        <source>Leave the rule&apos;s error log off.</source>
        <translation>Das Fehlerprotokoll der Regel ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>Migrate classic tables of these names; this cannot be undone.</source>
        <translation>Klassische Tabellen dieser Namen migrieren; lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>--table takes KIND=NAME_CL, for example o365=ChildO365AAD_CL</source>
        <translation>--table erwartet KIND=NAME_CL, etwa o365=ChildO365AAD_CL</translation>
    </message>
    <message>
        <source>--retention takes a number of days</source>
        <translation>--retention erwartet eine Anzahl Tage</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Im Weg: %1</translation>
    </message>
    <message>
        <source>accepted after %1</source>
        <translation>angenommen nach %1</translation>
    </message>
    <message>
        <source>the role is on its way; Azure needs up to 30 minutes</source>
        <translation>die Rolle ist unterwegs; Azure braucht bis zu 30 Minuten</translation>
    </message>
    <message>
        <source>accepted after %1; asking the workspace for it</source>
        <translation>angenommen nach %1; der Arbeitsbereich wird danach gefragt</translation>
    </message>
    <message>
        <source>accepted after %1, visible in the workspace after %2</source>
        <translation>angenommen nach %1, im Arbeitsbereich sichtbar nach %2</translation>
    </message>
    <message>
        <source>accepted, but not seen in the workspace yet; ask it later: %1</source>
        <translation>angenommen, aber noch nicht im Arbeitsbereich gesehen; fragen Sie ihn später: %1</translation>
    </message>
    <message>
        <source>accepted; whether it arrived cannot be asked. Somebody who may read the workspace can: %1</source>
        <translation>angenommen; ob es angekommen ist, lässt sich nicht fragen. Wer den Arbeitsbereich lesen darf, kann es: %1</translation>
    </message>
    <message>
        <source>posting an empty request</source>
        <translation>eine leere Anforderung wird gesendet</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>refused by the destination</source>
        <translation>vom Ziel abgelehnt</translation>
    </message>
    <message>
        <source>sent without its largest fields; this is the whole</source>
        <translation>ohne seine größten Felder gesendet; dies ist das Ganze</translation>
    </message>
    <message>
        <source>Nothing here. Records that cannot be parsed or delivered would wait here with the reason.</source>
        <translation>Hier ist nichts. Datensätze, die sich nicht lesen oder zustellen lassen, würden hier mit dem Grund warten.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>In the words of the service</source>
        <translation>In den Worten des Dienstes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait in the outbox again; the next &quot;collect&quot; sends them.</source>
        <translation>
            <numerusform>%Ln Datensatz wartet wieder im Postausgang; der nächste Aufruf von „collect“ sendet ihn.</numerusform>
            <numerusform>%Ln Datensätze warten wieder im Postausgang; der nächste Aufruf von „collect“ sendet sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they would be refused for the same reason.</source>
        <translation>
            <numerusform>%Ln bleibt, weil er aus demselben Grund abgelehnt würde.</numerusform>
            <numerusform>%Ln bleiben, weil sie aus demselben Grund abgelehnt würden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>Nur dieser Mandant.</translation>
    </message>
    <message>
        <source>Lists what could not be parsed or delivered, and why.</source>
        <translation>Listet auf, was sich nicht lesen oder zustellen ließ, und warum.</translation>
    </message>
    <message>
        <source>Writes it with the exact bytes, one JSON object a line.</source>
        <translation>Schreibt es mit den genauen Bytes, je Zeile ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Puts what may be delivered into the outbox again.</source>
        <translation>Legt, was zugestellt werden darf, wieder in den Postausgang.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--%1 erwartet eine Zeit wie 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--format is ndjson or csv</source>
        <translation>--format ist ndjson oder csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were left out because the regular expression takes too long on them.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde ausgelassen, weil der reguläre Ausdruck darauf zu lange dauert.</numerusform>
            <numerusform>%Ln Datensätze wurden ausgelassen, weil der reguläre Ausdruck darauf zu lange dauert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this stream.</source>
        <translation>Nur dieser Stream.</translation>
    </message>
    <message>
        <source>Only records of this time or later, UTC.</source>
        <translation>Nur Datensätze ab dieser Zeit, UTC.</translation>
    </message>
    <message>
        <source>Only records before this time, UTC.</source>
        <translation>Nur Datensätze vor dieser Zeit, UTC.</translation>
    </message>
    <message>
        <source>Only records that this expression finds, such as op:UserLoginFailed -ip:10.0.0.0/8; times without a zone are UTC.</source>
        <translation>Nur Datensätze, die dieser Ausdruck findet, etwa op:UserLoginFailed -ip:10.0.0.0/8; Zeiten ohne Zone sind UTC.</translation>
    </message>
    <message>
        <source>ndjson: original records, one a line; csv: typed columns.</source>
        <translation>ndjson: ursprüngliche Datensätze, je Zeile einer; csv: typisierte Spalten.</translation>
    </message>
    <message>
        <source>Writes stored records, oldest batch first.</source>
        <translation>Schreibt gespeicherte Datensätze, ältester Batch zuerst.</translation>
    </message>
    <message>
        <source>all streams</source>
        <translation>alle Streams</translation>
    </message>
    <message>
        <source>No selection: everything is forwarded as it comes.</source>
        <translation>Keine Auswahl: Alles wird weitergeleitet, wie es kommt.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>say what to keep, drop, remove or mask; &quot;selection clear&quot; forwards everything again</source>
        <translation>geben Sie an, was behalten, verworfen, entfernt oder maskiert wird; „selection clear“ leitet wieder alles weiter</translation>
    </message>
    <message>
        <source>It holds for what is collected from the next round on.</source>
        <translation>Sie gilt für das, was ab der nächsten Runde gesammelt wird.</translation>
    </message>
    <message>
        <source>What is dropped is counted, but kept nowhere; --archive-all would keep it here.</source>
        <translation>Verworfenes wird gezählt, aber nirgends behalten; --archive-all würde es hier behalten.</translation>
    </message>
    <message>
        <source>There was no such selection; nothing changed.</source>
        <translation>Eine solche Auswahl gab es nicht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Done. It holds for what is collected from the next round on.</source>
        <translation>Erledigt. Es gilt für das, was ab der nächsten Runde gesammelt wird.</translation>
    </message>
    <message>
        <source>Only this stream, which then has a selection of its own; repeatable.</source>
        <translation>Nur dieser Stream, der damit eine eigene Auswahl hat; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Forwards the records that this expression finds. Of --keep and --drop the first that finds a record decides; the rest goes the other way than the last one says. Repeatable.</source>
        <translation>Leitet die Datensätze weiter, die dieser Ausdruck findet. Von --keep und --drop entscheidet der erste Treffer; der Rest geht umgekehrt zum letzten. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Does not forward the records that this expression finds. Repeatable.</source>
        <translation>Leitet die Datensätze, die dieser Ausdruck findet, nicht weiter. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Takes a member out of every record, named by a JSON pointer such as /ClientIP; /Parameters/*/Value means every element. Repeatable.</source>
        <translation>Nimmt ein Element aus jedem Datensatz heraus, benannt durch einen JSON-Zeiger wie /ClientIP; /Parameters/*/Value meint jedes Element. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Replaces the value of a member: texts by ***, numbers by 0, true and false by null. Repeatable.</source>
        <translation>Ersetzt den Wert eines Elements: Texte durch ***, Zahlen durch 0, true und false durch null. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Keeps everything in the archive as it came, also what is dropped, removed or masked.</source>
        <translation>Behält alles im Archiv, wie es kam, auch Verworfenes, Entferntes oder Maskiertes.</translation>
    </message>
    <message>
        <source>What of each stream is forwarded.</source>
        <translation>Was von jedem Stream weitergeleitet wird.</translation>
    </message>
    <message>
        <source>Chooses what of a tenant&apos;s streams is forwarded, in place of what was chosen before.</source>
        <translation>Wählt, was von den Streams eines Mandanten weitergeleitet wird, anstelle der bisherigen Auswahl.</translation>
    </message>
    <message>
        <source>Forwards everything again.</source>
        <translation>Leitet wieder alles weiter.</translation>
    </message>
    <message>
        <source>Counts over the stored records what a selection would drop and change; without one, what the present one would.</source>
        <translation>Zählt an den gespeicherten Datensätzen, was eine Auswahl verwerfen und ändern würde; ohne Angabe die jetzige.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were kept because a regular expression takes too long on them.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde behalten, weil ein regulärer Ausdruck darauf zu lange dauert.</numerusform>
            <numerusform>%Ln Datensätze wurden behalten, weil ein regulärer Ausdruck darauf zu lange dauert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a selection dropped before are not among these, unless it kept them in the archive.</source>
        <translation>
            <numerusform>%Ln Datensatz, den eine Auswahl früher verworfen hat, ist nicht darunter, es sei denn, sie hat ihn im Archiv behalten.</numerusform>
            <numerusform>%Ln Datensätze, die eine Auswahl früher verworfen hat, sind nicht darunter, es sei denn, sie hat sie im Archiv behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;</source>
        <translation>--%1 erwartet eine Zahl, nicht „%2“</translation>
    </message>
    <message>
        <source>Misbehave; repeatable. %1</source>
        <translation>Störungen nachahmen; mehrfach möglich. %1</translation>
    </message>
    <message>
        <source>--write-cloud FILE is missing: the file that connects the program to the simulator</source>
        <translation>--write-cloud FILE fehlt: die Datei, die das Programm mit dem Simulator verbindet</translation>
    </message>
    <message>
        <source>Address to listen on; a free port of 127.0.0.1 unless said.</source>
        <translation>Adresse, auf der gelauscht wird; ohne Angabe ein freier Port von 127.0.0.1.</translation>
    </message>
    <message>
        <source>Serve https with a certificate authority of its own.</source>
        <translation>https mit einer eigenen Zertifizierungsstelle bereitstellen.</translation>
    </message>
    <message>
        <source>One app registration for all tenants, as a provider has it.</source>
        <translation>Eine App-Registrierung für alle Mandanten, wie sie ein Anbieter hat.</translation>
    </message>
    <message>
        <source>Seconds until what was made in a directory is known everywhere.</source>
        <translation>Sekunden, bis überall bekannt ist, was in einem Verzeichnis angelegt wurde.</translation>
    </message>
    <message>
        <source>Child tenants; 1 unless said.</source>
        <translation>Untergeordnete Mandanten; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>Records of the last seven days.</source>
        <translation>Datensätze der letzten sieben Tage.</translation>
    </message>
    <message>
        <source>Records of each feed of Microsoft Graph, beside the backlog; else a tenth of it is theirs.</source>
        <translation>Datensätze jedes Feeds von Microsoft Graph, neben dem Bestand; sonst entfällt ein Zehntel davon auf sie.</translation>
    </message>
    <message>
        <source>Records in a blob of the backlog, about; a tenant has 1,000 blobs unless said.</source>
        <translation>Ungefähre Zahl der Datensätze in einem Blob des Bestands; ohne Angabe hat ein Mandant 1.000 Blobs.</translation>
    </message>
    <message>
        <source>New records a minute while it runs.</source>
        <translation>Neue Datensätze je Minute während des Laufs.</translation>
    </message>
    <message>
        <source>Offer these records, one JSON object a line, byte for byte.</source>
        <translation>Diese Datensätze anbieten, je Zeile ein JSON-Objekt, Byte für Byte.</translation>
    </message>
    <message>
        <source>Tenants, secrets and records follow from it.</source>
        <translation>Mandanten, Geheimnisse und Datensätze ergeben sich daraus.</translation>
    </message>
    <message>
        <source>Records that contain this text are to be dropped on their way and not counted as lost; repeatable.</source>
        <translation>Datensätze, die diesen Text enthalten, sollen unterwegs verworfen werden und nicht als verloren zählen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Where to write the cloud file.</source>
        <translation>Wohin die Cloud-Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>Runs a Microsoft cloud on this computer until Ctrl-C, then reports what was offered, received, lost and doubled.</source>
        <translation>Betreibt auf diesem Computer bis Strg-C eine Microsoft-Cloud und meldet dann, was angeboten, empfangen, verloren und verdoppelt wurde.</translation>
    </message>
    <message>
        <source>Outbox: %1 records in %2 batches, %3.</source>
        <extracomment>%1 and %2 are counts: to be worded so that it fits any of them. %3 is a size.</extracomment>
        <translation>Postausgang: Datensätze %1, Batches %2, %3.</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>Das Älteste wartet seit %1.</translation>
    </message>
    <message>
        <source>There is no destination: events are kept here.</source>
        <translation>Es gibt kein Ziel: Ereignisse bleiben hier.</translation>
    </message>
    <message>
        <source>No tenants yet. Add the first one with &quot;tributaryctl tenant add&quot;.</source>
        <translation>Noch keine Mandanten. Fügen Sie den ersten mit „tributaryctl tenant add“ hinzu.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>coverage</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>complete, settling</source>
        <translation>vollständig, noch im Fluss</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>noch nicht gesammelt</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>coverage</comment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>coverage</comment>
        <translation>verloren</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>Nothing collected yet.</source>
        <translation>Noch nichts gesammelt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>Abrufbar bis</translation>
    </message>
    <message>
        <source>How each stream stands: state, lag, counts, last trouble.</source>
        <translation>Wie jeder Stream steht: Zustand, Rückstand, Zählungen, letzte Störung.</translation>
    </message>
    <message>
        <source>Windows known complete, gaps with their reason, and until when they can be fetched.</source>
        <translation>Als vollständig bekannte Zeitfenster, Lücken mit Grund und bis wann sie abrufbar sind.</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>subscription</comment>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>subscription</comment>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>nicht abonniert</translation>
    </message>
    <message>
        <source>collected; needs no subscription</source>
        <translation>gesammelt; braucht kein Abonnement</translation>
    </message>
    <message>
        <source>already enabled</source>
        <translation>bereits eingeschaltet</translation>
    </message>
    <message>
        <source>started</source>
        <comment>subscription</comment>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>no longer collected; had no subscription</source>
        <translation>nicht mehr gesammelt; hatte kein Abonnement</translation>
    </message>
    <message>
        <source>stopped; events until the next start can never be fetched</source>
        <translation>beendet; Ereignisse bis zum nächsten Start sind nie mehr abrufbar</translation>
    </message>
    <message>
        <source>name each stream to stop with --stream: what comes between stop and start is lost</source>
        <translation>nennen Sie jeden zu beendenden Stream mit --stream: Was zwischen Ende und Start kommt, ist verloren</translation>
    </message>
    <message>
        <source>Lists a tenant&apos;s subscriptions as the service knows them.</source>
        <translation>Listet die Abonnements eines Mandanten auf, wie der Dienst sie kennt.</translation>
    </message>
    <message>
        <source>Starts the subscriptions that do not run.</source>
        <translation>Startet die Abonnements, die nicht laufen.</translation>
    </message>
    <message>
        <source>Stops subscriptions; events until the next start can never be fetched.</source>
        <translation>Beendet Abonnements; Ereignisse bis zum nächsten Start sind nie mehr abrufbar.</translation>
    </message>
    <message>
        <source>--id takes the directory (tenant) id, a GUID; use --domain for a domain</source>
        <translation>--id erwartet die Verzeichnis-ID (Mandant), eine GUID; für eine Domäne nehmen Sie --domain</translation>
    </message>
    <message>
        <source>--since takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--since erwartet eine Zeit wie 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added: %3. Check it with: tributaryctl tenant check &quot;%1&quot;</source>
        <translation>Mandant „%1“ (%2) hinzugefügt: %3. Prüfen mit: tributaryctl tenant check &quot;%1&quot;</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Anmeldeinfo</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>result of a check</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>result of a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>result of a check</comment>
        <translation>Problem</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>result of a check</comment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>A domain of the tenant; its id is looked up.</source>
        <translation>Eine Domäne des Mandanten; ihre ID wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>Application (client) id of the app registration.</source>
        <translation>Anwendungs-ID (Client) der App-Registrierung.</translation>
    </message>
    <message>
        <source>Global, GCC, GCCHigh, DoD, China, or the name in a cloud file.</source>
        <translation>Global, GCC, GCCHigh, DoD, China oder der Name in einer Cloud-Datei.</translation>
    </message>
    <message>
        <source>Collect nothing that arrived earlier (UTC).</source>
        <translation>Nichts sammeln, was früher eintraf (UTC).</translation>
    </message>
    <message>
        <source>Cloud of rows that name none.</source>
        <translation>Cloud der Zeilen, die keine nennen.</translation>
    </message>
    <message>
        <source>Check the file and add nothing.</source>
        <translation>Die Datei prüfen und nichts hinzufügen.</translation>
    </message>
    <message>
        <source>Adds a child tenant; its credential goes into the keychain.</source>
        <translation>Fügt einen untergeordneten Mandanten hinzu; seine Anmeldeinformationen kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Lists the tenants.</source>
        <translation>Listet die Mandanten auf.</translation>
    </message>
    <message>
        <source>Checks sign-in, permissions and subscriptions of one tenant or all; changes nothing.</source>
        <translation>Prüft Anmeldung, Berechtigungen und Abonnements eines oder aller Mandanten; ändert nichts.</translation>
    </message>
    <message>
        <source>Also write a page to hand to an administrator of the tenant.</source>
        <translation>Auch eine Seite schreiben, die sich der Administration des Mandanten geben lässt.</translation>
    </message>
    <message>
        <source>Adds many tenants. Columns: name, id or domain, client-id, cloud, since, tags.</source>
        <translation>Fügt viele Mandanten hinzu. Spalten: name, id oder domain, client-id, cloud, since, tags.</translation>
    </message>
    <message>
        <source>cannot read the CSV file %1: %2</source>
        <translation>die CSV-Datei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>würde hinzugefügt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>Anforderung %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>duration</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>duration</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>off</source>
        <comment>stream</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>stream</comment>
        <translation>untätig</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>stream</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>working</source>
        <comment>stream</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>stream</comment>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>throttled</source>
        <comment>stream</comment>
        <translation>gedrosselt</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>stream</comment>
        <translation>erneut</translation>
    </message>
    <message>
        <source>needs-operator</source>
        <comment>stream</comment>
        <translation>eingriff-nötig</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>stream</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>stream</comment>
        <translation>ruht</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>destination</comment>
        <translation>untätig</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>destination</comment>
        <translation>sendet</translation>
    </message>
    <message>
        <source>holding</source>
        <comment>destination</comment>
        <translation>hält zurück</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>destination</comment>
        <translation>erneut</translation>
    </message>
    <message>
        <source>needs operator</source>
        <comment>destination</comment>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>destination</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>--name takes a name, --since a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--name erwartet einen Namen, --since eine Zeit wie 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; changed.</source>
        <translation>Mandant „%1“ geändert.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is collected again.</source>
        <translation>Aus Mandant „%1“ wird wieder gesammelt.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is not collected any more. Its subscriptions stay on: what comes meanwhile can be caught up for seven days.</source>
        <translation>Aus Mandant „%1“ wird nicht mehr gesammelt. Seine Abonnements bleiben eingeschaltet: Was unterdessen kommt, lässt sich sieben Tage lang nachholen.</translation>
    </message>
    <message numerus="yes">
        <source>Removing &quot;%1&quot; deletes %Ln collected records here, with their coverage.</source>
        <translation>
            <numerusform>Das Entfernen von „%1“ löscht hier %Ln gesammelten Datensatz samt Abdeckung.</numerusform>
            <numerusform>Das Entfernen von „%1“ löscht hier %Ln gesammelte Datensätze samt Abdeckung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet and never will be.</source>
        <translation>
            <numerusform>%Ln davon ist noch nicht zugestellt und wird es nie.</numerusform>
            <numerusform>%Ln davon sind noch nicht zugestellt und werden es nie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in quarantine and go, too.</source>
        <translation>
            <numerusform>%Ln wartet in Quarantäne und wird ebenfalls gelöscht.</numerusform>
            <numerusform>%Ln warten in Quarantäne und werden ebenfalls gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its credential stays in the keychain: others use it.</source>
        <translation>Seine Anmeldeinformationen bleiben im Schlüsselbund: Andere verwenden sie.</translation>
    </message>
    <message>
        <source>Its credential is removed from the keychain.</source>
        <translation>Seine Anmeldeinformationen werden aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Its subscriptions could not be asked for.</source>
        <translation>Seine Abonnements ließen sich nicht abfragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are stopped.</source>
        <translation>
            <numerusform>%Ln Abonnement wird beendet.</numerusform>
            <numerusform>%Ln Abonnements werden beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.</source>
        <translation>
            <numerusform>%Ln Abonnement bleibt in Microsoft 365 eingeschaltet; --stop-subscriptions beendet es.</numerusform>
            <numerusform>%Ln Abonnements bleiben in Microsoft 365 eingeschaltet; --stop-subscriptions beendet sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions were stopped.</source>
        <translation>Mandant „%1“ samt Ereignissen, Abdeckung und Anmeldeinformationen entfernt. Seine Abonnements wurden beendet.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions in Microsoft 365 were left on.</source>
        <translation>Mandant „%1“ samt Ereignissen, Abdeckung und Anmeldeinformationen entfernt. Seine Abonnements in Microsoft 365 blieben eingeschaltet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs in with what is new: %2. The old credential is gone from the keychain.</source>
        <translation>„%1“ meldet sich nun neu an: %2. Die alten Anmeldeinformationen sind aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Restart a program that collects at this moment: the credential is of another kind now.</source>
        <translation>Starten Sie ein Programm, das gerade sammelt, neu: Die Anmeldeinformationen sind jetzt von anderer Art.</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>binnen %n Tag</numerusform>
            <numerusform>binnen %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>No credential ends within 30 days, as far as is known.</source>
        <translation>Soweit bekannt, enden binnen 30 Tagen keine Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-11-22 (UTC)</source>
        <translation>--at erwartet eine Zeit wie 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>The credential of &quot;%1&quot; ends on %2.</source>
        <translation>Die Anmeldeinformationen von „%1“ enden am %2.</translation>
    </message>
    <message>
        <source>name each tenant that gets the settings with --to</source>
        <translation>nennen Sie jeden Mandanten, der die Einstellungen erhält, mit --to</translation>
    </message>
    <message>
        <source>Another domain, for the screen.</source>
        <translation>Eine andere Domäne, für die Anzeige.</translation>
    </message>
    <message>
        <source>The tags it is to have; repeatable.</source>
        <translation>Die Tags, die er haben soll; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Eine Notiz.</translation>
    </message>
    <message>
        <source>Shows what the app may do in a tenant, proven by calls, and how to fix it.</source>
        <translation>Zeigt, was die App in einem Mandanten darf, durch Aufrufe bestätigt, und wie es sich beheben lässt.</translation>
    </message>
    <message>
        <source>Changes name, domain, beginning, tags or note of a tenant.</source>
        <translation>Ändert Name, Domäne, Beginn, Tags oder Notiz eines Mandanten.</translation>
    </message>
    <message>
        <source>Collects nothing of a tenant until it is enabled again.</source>
        <translation>Sammelt nichts aus einem Mandanten, bis er wieder aktiviert wird.</translation>
    </message>
    <message>
        <source>Collects a disabled tenant again.</source>
        <translation>Sammelt wieder aus einem deaktivierten Mandanten.</translation>
    </message>
    <message>
        <source>Removes a tenant, its stored events and its credential.</source>
        <translation>Entfernt einen Mandanten, seine gespeicherten Ereignisse und seine Anmeldeinformationen.</translation>
    </message>
    <message>
        <source>Stop its subscriptions first; events until the next start can never be fetched.</source>
        <translation>Zuerst seine Abonnements beenden; Ereignisse bis zum nächsten Start sind nie mehr abrufbar.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Nur sagen, was entfernt würde.</translation>
    </message>
    <message>
        <source>Replaces a credential: the new one is proven before the old one goes.</source>
        <translation>Ersetzt Anmeldeinformationen: Die neuen werden bestätigt, bevor die alten entfallen.</translation>
    </message>
    <message>
        <source>Lists credentials of tenants and destinations that end within 30 days.</source>
        <translation>Listet Anmeldeinformationen von Mandanten und Zielen auf, die binnen 30 Tagen enden.</translation>
    </message>
    <message>
        <source>Reads the end of a tenant&apos;s credential from Microsoft Graph, or sets it.</source>
        <translation>Liest das Ende der Anmeldeinformationen eines Mandanten aus Microsoft Graph oder legt es fest.</translation>
    </message>
    <message>
        <source>When it ends (UTC).</source>
        <translation>Wann sie enden (UTC).</translation>
    </message>
    <message>
        <source>Copies tags, streams, beginning and selection to other tenants.</source>
        <translation>Kopiert Tags, Streams, Beginn und Auswahl auf andere Mandanten.</translation>
    </message>
    <message>
        <source>A tenant that gets them; repeatable.</source>
        <translation>Ein Mandant, der sie erhält; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Run as a service: SIGHUP reads the configuration again, events go to the journal, and a profile without tenants waits for the first.</source>
        <translation>Als Dienst laufen: SIGHUP liest die Konfiguration neu, Ereignisse gehen ins Journal, und ein Profil ohne Mandanten wartet auf den ersten.</translation>
    </message>
    <message>
        <source>Serve /metrics (Prometheus) and /health (JSON) on this computer, for example 127.0.0.1:9464.</source>
        <translation>/metrics (Prometheus) und /health (JSON) auf diesem Computer bereitstellen, etwa 127.0.0.1:9464.</translation>
    </message>
    <message>
        <source>Write the metrics to a file every 15 seconds, for the text file collector of node_exporter.</source>
        <translation>Die Metriken alle 15 Sekunden in eine Datei schreiben, für den Textfile-Collector von node_exporter.</translation>
    </message>
    <message>
        <source>Write the page of health (JSON) to a file every 15 seconds.</source>
        <translation>Die Zustandsseite (JSON) alle 15 Sekunden in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>--metrics-file takes a name that ends in .prom: the collector reads no other</source>
        <translation>--metrics-file erwartet einen Namen, der auf .prom endet: Nur solche liest der Collector</translation>
    </message>
    <message>
        <source>Metrics on port %1.</source>
        <translation>Metriken auf Port %1.</translation>
    </message>
    <message>
        <source>The new configuration is not used: %1 %2</source>
        <translation>Die neue Konfiguration wird nicht verwendet: %1 %2</translation>
    </message>
    <message>
        <source>Where secrets are: &quot;keychain&quot; unless said, or &quot;systemd&quot; on a server without one.</source>
        <translation>Wo Geheimnisse liegen: ohne Angabe &quot;keychain&quot;, oder &quot;systemd&quot; auf einem Server ohne Schlüsselbund.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written. Begin with %1</source>
        <translation>
            <numerusform>%n Datei geschrieben. Beginnen Sie mit %1</numerusform>
            <numerusform>%n Dateien geschrieben. Beginnen Sie mit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is man, bash, zsh, fish or json, not &quot;%1&quot;</source>
        <translation>--format ist man, bash, zsh, fish oder json, nicht „%1“</translation>
    </message>
    <message>
        <source>Writes everything about the program: the manual page, completions for shells, JSON, or the pages of the help.</source>
        <translation>Schreibt alles über das Programm: die Handbuchseite, Vervollständigungen für Shells, JSON oder die Seiten der Hilfe.</translation>
    </message>
    <message>
        <source>man unless said, bash, zsh, fish or json.</source>
        <translation>Ohne Angabe man; sonst bash, zsh, fish oder json.</translation>
    </message>
    <message>
        <source>Write the help, the same pages as in the window, to this directory.</source>
        <translation>Die Hilfe, dieselben Seiten wie im Fenster, in dieses Verzeichnis schreiben.</translation>
    </message>
    <message>
        <source>About the program with the window.</source>
        <translation>Über das Programm mit dem Fenster.</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Stunde (UTC)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>In dieser Zeit wurde dafür nichts gesammelt.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to 7</source>
        <translation>--days erwartet eine Zahl von 1 bis 7</translation>
    </message>
    <message>
        <source>Holds what was collected, stored and accepted, hour by hour, against what its workspace has. Changes nothing.</source>
        <translation>Hält Stunde für Stunde, was gesammelt, gespeichert und angenommen wurde, gegen das, was der Arbeitsbereich hat. Ändert nichts.</translation>
    </message>
    <message>
        <source>How far back, from 1 to 7; the last day where it is not said.</source>
        <translation>Wie weit zurück, 1 bis 7; ohne Angabe der letzte Tag.</translation>
    </message>
    <message>
        <source>Writes the tenants as a table that tenant import reads; without secrets.</source>
        <translation>Schreibt die Mandanten als Tabelle, die tenant import liest; ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Time between two polls of a stream, 15s to 1h; as in the settings unless said.</source>
        <translation>Zeit zwischen zwei Abfragen eines Streams, 15s bis 1h; ohne Angabe wie eingestellt.</translation>
    </message>
    <message>
        <source>Written, without any secret: %1</source>
        <translation>Geschrieben, ohne jedes Geheimnis: %1</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>Anmeldeinformationen fehlen: bitte ersetzen.</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials are missing. Enter them with &quot;tributaryctl tenant rotate&quot; and &quot;tributaryctl destination edit&quot;.</source>
        <translation>
            <numerusform>%Ln Anmeldeinformation fehlt. Geben Sie sie mit „tributaryctl tenant rotate“ und „tributaryctl destination edit“ ein.</numerusform>
            <numerusform>%Ln Anmeldeinformationen fehlen. Geben Sie sie mit „tributaryctl tenant rotate“ und „tributaryctl destination edit“ ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this is what an import would do.</source>
        <translation>Nichts wurde geändert: Dies würde ein Import tun.</translation>
    </message>
    <message>
        <source>Writes tenants, destinations, selections, clouds and settings as JSON; without any secret.</source>
        <translation>Schreibt Mandanten, Ziele, Auswahl, Clouds und Einstellungen als JSON; ohne jedes Geheimnis.</translation>
    </message>
    <message>
        <source>Takes up an exported configuration: adds and changes, removes nothing.</source>
        <translation>Übernimmt eine exportierte Konfiguration: fügt hinzu und ändert, entfernt nichts.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing.</source>
        <translation>Zeigen, was getan würde, und nichts tun.</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>Geben Sie den Namen des Profils ein, um es zu löschen: %1</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>in %1 gibt es kein Profil</translation>
    </message>
    <message>
        <source>The profile was deleted: %1</source>
        <translation>Das Profil wurde gelöscht: %1</translation>
    </message>
    <message>
        <source>Deletes a profile: its events, configuration, logs and keychain entries. Says what goes and asks.</source>
        <translation>Löscht ein Profil: seine Ereignisse, Konfiguration, Protokolle und Einträge im Schlüsselbund. Sagt, was gelöscht wird, und fragt.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht fragen.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Zulässig</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>A running service takes it up within ten seconds, a window when it is started again.</source>
        <translation>Ein laufender Dienst übernimmt es binnen zehn Sekunden, ein Fenster beim nächsten Start.</translation>
    </message>
    <message>
        <source>settings reset takes the name of a setting, or --all</source>
        <translation>settings reset erwartet den Namen einer Einstellung oder --all</translation>
    </message>
    <message>
        <source>Shows how this profile collects: intervals, limits, network.</source>
        <translation>Zeigt, wie dieses Profil sammelt: Intervalle, Grenzen, Netzwerk.</translation>
    </message>
    <message>
        <source>Changes a setting for good, for example: settings set poll-interval 5m.</source>
        <translation>Ändert eine Einstellung dauerhaft, zum Beispiel: settings set poll-interval 5m.</translation>
    </message>
    <message>
        <source>Sets a setting back to its default.</source>
        <translation>Setzt eine Einstellung auf ihren Standard zurück.</translation>
    </message>
    <message>
        <source>Set all of them back.</source>
        <translation>Alle zurücksetzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenants have the settings of &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln Mandant hat die Einstellungen von „%1“.</numerusform>
            <numerusform>%Ln Mandanten haben die Einstellungen von „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>--output is missing; --list shows what would be in it</source>
        <translation>--output fehlt; --list zeigt, was enthalten wäre</translation>
    </message>
    <message>
        <source>Saves what helps to find a cause: logs, versions, status, schema, crash reports; no secrets and no events.</source>
        <translation>Speichert, was beim Finden einer Ursache hilft: Protokolle, Versionen, Zustand, Schema, Absturzberichte; keine Geheimnisse und keine Ereignisse.</translation>
    </message>
    <message>
        <source>The archive to write, a .tar.gz.</source>
        <translation>Das zu schreibende Archiv, eine .tar.gz.</translation>
    </message>
    <message>
        <source>Replace names, domains and ids of tenants.</source>
        <translation>Namen, Domänen und IDs der Mandanten ersetzen.</translation>
    </message>
    <message>
        <source>Show what would be in it, and write nothing.</source>
        <translation>Zeigen, was enthalten wäre, und nichts schreiben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a tenant, %2 the name of a stream.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %n more streams</source>
        <extracomment>%1 is a tenant, %2 the name of a stream.</extracomment>
        <translation>
            <numerusform>%1, %2 und %n weiterer Stream</numerusform>
            <numerusform>%1, %2 und %n weitere Streams</numerusform>
        </translation>
    </message>
    <message>
        <source>the name does not agree; nothing was deleted</source>
        <translation>der Name stimmt nicht überein; nichts wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>tributary::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>&amp;Open browser</source>
        <translation>&amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Write to their admin</source>
        <translation>Admin an&amp;schreiben</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Zustimmungslink</translation>
    </message>
    <message>
        <source>Right that is asked for</source>
        <translation>Angefragtes Recht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Consent of the child</source>
        <translation>Zustimmung des Mandanten</translation>
    </message>
    <message>
        <source>Consent for reading the audit log</source>
        <translation>Zustimmung zum Lesen des Überwachungsprotokolls</translation>
    </message>
    <message>
        <source>Please open this link, sign in as an administrator of %1 and accept:

%2</source>
        <translation>Bitte öffnen Sie diesen Link, melden Sie sich als Administrator von %1 an und stimmen Sie zu:

%2</translation>
    </message>
    <message>
        <source>Rights that are asked for</source>
        <translation>Angefragte Rechte</translation>
    </message>
    <message>
        <source>A Global or Privileged Role Administrator of the child opens this link, signs in and accepts. It works on any computer: open it here, or send it.</source>
        <translation>Ein globaler Administrator oder ein Administrator für privilegierte Rollen des untergeordneten Mandanten öffnet diesen Link, meldet sich an und stimmt zu. Das geht an jedem Computer: Öffnen Sie ihn hier oder senden Sie ihn.</translation>
    </message>
    <message>
        <source>Only reading is asked for. Nothing in %1 can be changed with it.</source>
        <translation>Angefragt wird nur das Lesen. In %1 lässt sich damit nichts ändern.</translation>
    </message>
    <message>
        <source>Preparing the link…</source>
        <translation>Link wird vorbereitet…</translation>
    </message>
    <message>
        <source>Waiting for consent, %1 left. You can close this: a draft is kept.</source>
        <translation>Warten auf Zustimmung, noch %1. Sie können dies schließen: Ein Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Consent was given</source>
        <translation>Zustimmung wurde erteilt</translation>
    </message>
    <message>
        <source>The app can sign in to the tenant.</source>
        <translation>Die App kann sich beim Mandanten anmelden.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>Zustimmung wurde erteilt.</translation>
    </message>
    <message>
        <source>&amp;Wait again</source>
        <translation>&amp;Erneut warten</translation>
    </message>
</context>
<context>
    <name>tributary::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>tributary::CoverageDialog</name>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Settling</source>
        <extracomment>A time range that is complete so far and is listed once more for late events.</extracomment>
        <translation>Im Fluss</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>&amp;Only what is missing</source>
        <translation>&amp;Nur was fehlt</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>Abrufbar bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>&amp;Fill gaps…</source>
        <translation>Lücken &amp;füllen…</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Alle Streams</translation>
    </message>
    <message>
        <source>Time ranges and what is known of them</source>
        <translation>Zeitbereiche und was über sie bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <extracomment>%1 is a tenant.</extracomment>
        <translation>Abdeckung von %1</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Noch nicht gesammelt</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Hier fehlt nichts.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading what is known of this tenant…</source>
        <translation>Was über diesen Mandanten bekannt ist, wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing is missing: every time range was listed to its end and all of it is stored.</source>
        <translation>Nichts fehlt: Jeder Zeitbereich wurde bis zum Ende aufgelistet, und alles daraus ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) can still be filled.</source>
        <translation>
            <numerusform>%n Lücke lässt sich noch füllen.</numerusform>
            <numerusform>%n Lücken lassen sich noch füllen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time range(s) cannot be fetched any more.</source>
        <translation>
            <numerusform>%n Zeitbereich ist nicht mehr abrufbar.</numerusform>
            <numerusform>%n Zeitbereiche sind nicht mehr abrufbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps that can still be filled: %1. Time ranges that cannot be fetched any more: %2.</source>
        <translation>Lücken, die sich noch füllen lassen: %1. Zeitbereiche, die nicht mehr abrufbar sind: %2.</translation>
    </message>
</context>
<context>
    <name>tributary::CreatePage</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a call came to, and the id of what it made.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Create app</source>
        <translation>App anlegen</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Was angelegt wird</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>App anlegen</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Warten been&amp;den</translation>
    </message>
    <message>
        <source>Calls that change the tenant</source>
        <translation>Aufrufe, die den Mandanten ändern</translation>
    </message>
    <message>
        <source>These calls change %1. Nothing is made before an administrator has signed in and you press Create.</source>
        <translation>Diese Aufrufe ändern %1. Nichts wird angelegt, bevor sich ein Administrator angemeldet hat und Sie „Anlegen“ drücken.</translation>
    </message>
    <message>
        <source>The app is made.</source>
        <translation>Die App ist angelegt.</translation>
    </message>
    <message>
        <source>An administrator of the child signs in. Their sign-in stays in memory and ends with this window.</source>
        <translation>Ein Administrator des untergeordneten Mandanten meldet sich an. Die Anmeldung bleibt im Arbeitsspeicher und endet mit diesem Fenster.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Creating; what is done stays and is listed.</source>
        <translation>Wird angelegt; Erledigtes bleibt und wird aufgelistet.</translation>
    </message>
    <message>
        <source>The app is made. Microsoft needs a moment until it counts everywhere.</source>
        <translation>Die App ist angelegt. Microsoft braucht einen Moment, bis dies überall gilt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on where it was stopped.</source>
        <translation>Erledigtes bleibt. „Anlegen“ macht dort weiter, wo angehalten wurde.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>tributary::CredentialForm</name>
    <message>
        <source>Client se&amp;cret</source>
        <translation>Client&amp;geheimnis</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate (recommended)</source>
        <translation>Ze&amp;rtifikat (empfohlen)</translation>
    </message>
    <message>
        <source>Client secret, its value</source>
        <translation>Clientgeheimnis, Wert</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Datei mit privatem Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;Application (client) id</source>
        <translation>&amp;Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>Secret, its &amp;value</source>
        <translation>Wer&amp;t des Geheimnisses</translation>
    </message>
    <message>
        <source>Secret &amp;ends</source>
        <translation>Geheimnis en&amp;det</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Zerti&amp;fikatsdatei</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>Schlüss&amp;eldatei</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>Das ist keine Anwendungs-ID</translation>
    </message>
    <message>
        <source>The application (client) id is on the overview page of the registration: 32 digits and letters in five groups.</source>
        <translation>Die Anwendungs-ID (Client) steht auf der Übersichtsseite der Registrierung: 32 Ziffern und Buchstaben in fünf Gruppen.</translation>
    </message>
</context>
<context>
    <name>tributary::DeleteDataDialog</name>
    <message>
        <source>Counting what belongs to this profile…</source>
        <translation>Was zu diesem Profil gehört, wird gezählt…</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Alle Daten löschen</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Löschen und beenden</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>Geben Sie den Namen des Profils ein, um es zu löschen: %1</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationLimitsTab</name>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Limits of the destination</source>
        <translation>Grenzen des Ziels</translation>
    </message>
    <message>
        <source>Counted over the last minute. Tributary stays below what the service allows, so that others can send too.</source>
        <translation>Gezählt über die letzte Minute. Tributary bleibt unter dem, was der Dienst zulässt, damit auch andere senden können.</translation>
    </message>
    <message>
        <source>Nothing is sent from here at this moment, so that there is nothing to count.</source>
        <translation>Im Augenblick wird von hier nichts gesendet, daher gibt es nichts zu zählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n times since the program started, last at %1</source>
        <translation>
            <numerusform>%n Mal seit dem Start des Programms, zuletzt um %1</numerusform>
            <numerusform>%n Mal seit dem Start des Programms, zuletzt um %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Never since the program started</source>
        <translation>Nie seit dem Start des Programms</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anforderungen pro Minute</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Data a minute</source>
        <translation>Daten pro Minute</translation>
    </message>
    <message>
        <source>%1 of %2, before compression</source>
        <translation>%1 von %2, vor der Komprimierung</translation>
    </message>
    <message>
        <source>Events a minute</source>
        <translation>Ereignisse pro Minute</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>Size of a batch</source>
        <translation>Größe eines Batches</translation>
    </message>
    <message>
        <source>At most %1, before compression</source>
        <translation>Höchstens %1, vor der Komprimierung</translation>
    </message>
    <message>
        <source>Asked to slow down (429)</source>
        <translation>Bitte um Verlangsamung (429)</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationTablesTab</name>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>Missing in the table</source>
        <translation>Fehlt in der Tabelle</translation>
    </message>
    <message>
        <source>Missing in the rule</source>
        <translation>Fehlt in der Regel</translation>
    </message>
    <message>
        <source>Of the type %1 there</source>
        <translation>Dort vom Typ %1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>%1 → %2: the table is not there</source>
        <translation>%1 → %2: Tabelle nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 → %2: the rule does not know the stream</source>
        <translation>%1 → %2: Stream ist der Regel unbekannt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Files have no tables: every record is a line, with the columns of the tables as members.</source>
        <translation>Dateien haben keine Tabellen: Jeder Datensatz ist eine Zeile, mit den Spalten der Tabellen als Membern.</translation>
    </message>
    <message>
        <source>A topic has no tables: every record is a message, with the columns of the tables as members.</source>
        <translation>Ein Topic hat keine Tabellen: Jeder Datensatz ist eine Nachricht, mit den Spalten der Tabellen als Membern.</translation>
    </message>
    <message>
        <source>The old API makes its tables by itself, and gives the names of columns an ending by their type.</source>
        <translation>Die alte API legt ihre Tabellen selbst an und hängt an die Spaltennamen eine Endung nach ihrem Typ.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>E&amp;rneut ansehen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Gefüllt aus</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Columns by stream</source>
        <translation>Spalten nach Stream</translation>
    </message>
    <message>
        <source>Looking at tables and rule; nothing is changed…</source>
        <translation>Tabellen und Regel werden angesehen; nichts wird geändert…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Dem Gesendeten</translation>
    </message>
    <message>
        <source>The record, by the rule</source>
        <translation>Dem Datensatz, durch die Regel</translation>
    </message>
    <message>
        <source>Azure did not let the sending app look. %1: %2 What is needed is shown.</source>
        <translation>Azure ließ die sendende App nicht nachsehen. %1: %2 Gezeigt wird, was nötig ist.</translation>
    </message>
    <message>
        <source>The destination does not say where its rule and workspace are in Azure, so that they cannot be looked at. What is needed is shown.</source>
        <translation>Das Ziel sagt nicht, wo seine Regel und sein Arbeitsbereich in Azure liegen, daher lassen sie sich nicht ansehen. Gezeigt wird, was nötig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not as they should be. Add destination… with the same rule adds what is missing.</source>
        <translation>
            <numerusform>%n Spalte ist nicht, wie sie sein soll. „Ziel hinzufügen…“ mit derselben Regel ergänzt, was fehlt.</numerusform>
            <numerusform>%n Spalten sind nicht, wie sie sein sollen. „Ziel hinzufügen…“ mit derselben Regel ergänzt, was fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and rule have every column.</source>
        <translation>Tabellen und Regel haben alle Spalten.</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationWizard</name>
    <message>
        <source>Add destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>Eingaben für %1 behalten?</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart. What was made in Azure stays there in either case, and is found and used the next time.</source>
        <translation>Ein Entwurf macht dort weiter, wo Sie aufgehört haben, auch nach einem Neustart. In Azure Angelegtes bleibt in jedem Fall dort und wird beim nächsten Mal gefunden und verwendet.</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>Entwurf &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationsScreen</name>
    <message>
        <source>Nothing to send</source>
        <translation>Nichts zu senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>A role is on its way</source>
        <translation>Rolle ist unterwegs</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>Von jemandem pausiert</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Zuletzt angenommen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>E&amp;ntfernen…</translation>
    </message>
    <message>
        <source>E&amp;xport for Azure</source>
        <translation>Für A&amp;zure exportieren</translation>
    </message>
    <message>
        <source>&amp;ARM template…</source>
        <translation>&amp;ARM-Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Bicep file…</source>
        <translation>&amp;Bicep-Datei…</translation>
    </message>
    <message>
        <source>&amp;KQL functions…</source>
        <translation>&amp;KQL-Funktionen…</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Health of the destination</source>
        <translation>Zustand des Ziels</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>No destination is chosen</source>
        <translation>Kein Ziel ausgewählt</translation>
    </message>
    <message>
        <source>Events are kept on this computer until there is one.</source>
        <translation>Bis es eines gibt, bleiben Ereignisse auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>%1 events in %2 batches, %3</source>
        <translation>%1 Ereignisse in %2 Batches, %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Open trouble</source>
        <translation>Offene Störungen</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Asking; no event is written…</source>
        <translation>Wird gefragt; kein Ereignis wird geschrieben…</translation>
    </message>
    <message>
        <source>It accepts. Checked at %1.</source>
        <translation>Es nimmt an. Geprüft um %1.</translation>
    </message>
    <message>
        <source>Remove destination</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Nothing more is sent to it, and its credential leaves the keychain. What it has stays there. Events that wait for it: %1; they go to the oldest destination that is left, or wait for the next one.</source>
        <translation>Es wird nichts mehr dorthin gesendet, und die Anmeldeinformationen verschwinden aus dem Schlüsselbund. Was dort ist, bleibt dort. Ereignisse, die darauf warten: %1; sie gehen an das älteste verbleibende Ziel oder warten auf das nächste.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Send &amp;test event</source>
        <translation>T&amp;estereignis senden</translation>
    </message>
    <message>
        <source>Pause sendin&amp;g</source>
        <translation>Senden paus&amp;ieren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Sends one event that says what it is, and asks the workspace for it.</source>
        <translation>Sendet ein Ereignis, das sagt, was es ist, und fragt den Arbeitsbereich danach.</translation>
    </message>
    <message>
        <source>Only a workspace behind the Logs Ingestion API can be asked for a test event.</source>
        <translation>Nur ein Arbeitsbereich hinter der Logs Ingestion API lässt sich nach einem Testereignis fragen.</translation>
    </message>
    <message>
        <source>Resume sendin&amp;g</source>
        <translation>Senden f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Sending a test event…</source>
        <translation>Testereignis wird gesendet…</translation>
    </message>
    <message>
        <source>Nothing is sent any more; events wait here.</source>
        <translation>Es wird nichts mehr gesendet; Ereignisse warten hier.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>Das Senden geht weiter.</translation>
    </message>
    <message>
        <source>Rename destination</source>
        <translation>Ziel umbenennen</translation>
    </message>
    <message>
        <source>Name of the destination</source>
        <translation>Name des Ziels</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Umbenannt.</translation>
    </message>
    <message>
        <source>Errors of the destination, newest first</source>
        <translation>Fehler des Ziels, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing went wrong here, as far back as the log goes.</source>
        <translation>Hier ging nichts schief, so weit das Protokoll zurückreicht.</translation>
    </message>
    <message>
        <source>Health and proof</source>
        <translation>Zustand und Nachweis</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Fehlerprotokoll</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen destination</source>
        <translation>Benennt das gewählte Ziel um</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Removes it, after a question</source>
        <translation>Entfernt es nach einer Rückfrage</translation>
    </message>
    <message>
        <source>Asking whether it accepts…</source>
        <translation>Frage, ob es annimmt…</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Trying every minute.</source>
        <translation>Azure braucht bis zu 30 Minuten, um eine neue Rolle anzuwenden. Jede Minute ein Versuch.</translation>
    </message>
    <message>
        <source>It accepts. Sending a test event…</source>
        <translation>Es nimmt an. Testereignis wird gesendet…</translation>
    </message>
    <message>
        <source>The test event is accepted.</source>
        <translation>Das Testereignis ist angenommen.</translation>
    </message>
    <message>
        <source>The test event is accepted. Asking the workspace for it; that may take some minutes…</source>
        <translation>Das Testereignis ist angenommen. Der Arbeitsbereich wird danach gefragt; das kann einige Minuten dauern…</translation>
    </message>
    <message>
        <source>The test event arrived: visible in the workspace after %1 s.</source>
        <translation>Das Testereignis ist angekommen: im Arbeitsbereich sichtbar nach %1 s.</translation>
    </message>
    <message>
        <source>The test event was accepted, and is not visible in the workspace after 20 minutes. The rule&apos;s own error log may say why.</source>
        <translation>Das Testereignis wurde angenommen und ist nach 20 Minuten im Arbeitsbereich nicht sichtbar. Den Grund nennt womöglich das Fehlerprotokoll der Regel.</translation>
    </message>
    <message>
        <source>The test event was accepted. The workspace could not be asked for it: the sending app needs Log Analytics Reader there, and the destination has to name it.</source>
        <translation>Das Testereignis wurde angenommen. Der Arbeitsbereich ließ sich nicht danach fragen: Die sendende App braucht dort Log Analytics Reader, und das Ziel muss ihn nennen.</translation>
    </message>
</context>
<context>
    <name>tributary::DiagnosticsPanel</name>
    <message>
        <source>Logs and crash reports, for their owner only and bounded in size:</source>
        <translation>Protokolle und Absturzberichte, nur für ihren Besitzer und in der Größe begrenzt:</translation>
    </message>
    <message>
        <source>Folder of the logs</source>
        <translation>Ordner der Protokolle</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>A support bundle has logs, versions, status and the structure of the database; no secrets and no events.</source>
        <translation>Ein Supportpaket enthält Protokolle, Versionen, Zustand und den Aufbau der Datenbank; keine Geheimnisse und keine Ereignisse.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Supportpaket…</translation>
    </message>
</context>
<context>
    <name>tributary::DurationText</name>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds in a narrow table cell.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Minutes in a narrow table cell.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Hours in a narrow table cell.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days in a narrow table cell.</extracomment>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>Client-IP</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Datensatztyp</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1, eingetroffen %2</translation>
    </message>
    <message>
        <source>no time in the record, arrived %1</source>
        <translation>keine Zeit im Datensatz, eingetroffen %1</translation>
    </message>
    <message>
        <source>no record type</source>
        <translation>kein Datensatztyp</translation>
    </message>
    <message>
        <source>%1, a type without a name here; forwarded unchanged</source>
        <translation>%1, ein Typ ohne Namen hier; unverändert weitergeleitet</translation>
    </message>
    <message>
        <source>%1: not in the record</source>
        <translation>%1: nicht im Datensatz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and its value, read aloud.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Nicht markiert</translation>
    </message>
    <message>
        <source>Id: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>ID: bei der Anzeige aus jedem Datensatz gelesen. Danach lässt sich nicht sortieren.</translation>
    </message>
    <message>
        <source>%1: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>%1: bei der Anzeige aus jedem Datensatz gelesen. Danach lässt sich nicht sortieren.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>Gespeicherte Ereignisse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Events or record</source>
        <translation>Ereignisse oder Datensatz</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Follow or pause, in the table</source>
        <translation>Folgen oder pausieren, in der Tabelle</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Show what is new and follow, in the table</source>
        <translation>Neues zeigen und folgen, in der Tabelle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Search, in the filter; open the record, in the table; zoom in, in the histogram</source>
        <translation>Suchen, im Filter; Datensatz öffnen, in der Tabelle; vergrößern, im Histogramm</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Propose fields and values, in the filter</source>
        <translation>Felder und Werte vorschlagen, im Filter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Exclude the value, in the facets</source>
        <translation>Den Wert ausschließen, in den Facetten</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, rechts</translation>
    </message>
    <message>
        <source>Move the brush, with Shift stretch it, in the histogram</source>
        <translation>Auswahl bewegen, mit Umschalt dehnen, im Histogramm</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it; stop the search, in the table</source>
        <translation>Filter leeren, dann verlassen; Suche anhalten, in der Tabelle</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>%1 % searched, %2 found</source>
        <translation>%1 % durchsucht, %2 gefunden</translation>
    </message>
    <message>
        <source>%1 found, reading the archive…</source>
        <translation>%1 gefunden, Archiv wird gelesen…</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 could not be decided: the regular expression takes too long</source>
        <translation>%1 nicht entscheidbar: Der reguläre Ausdruck dauert zu lange</translation>
    </message>
    <message>
        <source>the bytes of %1 are no longer kept</source>
        <translation>die Bytes von %1 sind nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>the archive cannot be read, trying again: %1</source>
        <translation>das Archiv ist nicht lesbar, neuer Versuch: %1</translation>
    </message>
    <message>
        <source>%1 new – show</source>
        <translation>%1 neu – zeigen</translation>
    </message>
    <message>
        <source>Nothing collected yet. First events usually take 2 to 60 minutes.</source>
        <translation>Noch nichts gesammelt. Erste Ereignisse brauchen meist 2 bis 60 Minuten.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>None of the %1 stored events fits “%2”. Take a condition away, or search a longer time.</source>
        <translation>Keines der %1 gespeicherten Ereignisse passt zu „%2“. Entfernen Sie eine Bedingung oder suchen Sie in einem längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>%1 – %2: %3 events</source>
        <extracomment>A range of time that was chosen in the histogram, and how many events are in it.</extracomment>
        <translation>%1 – %2: %3 Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1</source>
        <translation>Strg+Umschalt+1</translation>
    </message>
    <message>
        <source>Open the first of the views; up to 9</source>
        <translation>Die erste der Ansichten öffnen; bis 9</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Name of the view; it keeps filter, columns, order and facets:</source>
        <translation>Name der Ansicht; sie behält Filter, Spalten, Reihenfolge und Facetten:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A tenant and one of its streams.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Older records were removed, last on %1: the archive keeps %n days.</source>
        <translation>
            <numerusform>Ältere Datensätze wurden entfernt, zuletzt am %1: Das Archiv behält %n Tag.</numerusform>
            <numerusform>Ältere Datensätze wurden entfernt, zuletzt am %1: Das Archiv behält %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older records were removed, last on %1: the archive keeps at most %2.</source>
        <translation>Ältere Datensätze wurden entfernt, zuletzt am %1: Das Archiv behält höchstens %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · found in %2 ms</source>
        <translation>
            <numerusform>%1 von %Ln Ereignis · in %2 ms gefunden</numerusform>
            <numerusform>%1 von %Ln Ereignissen · in %2 ms gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln events</source>
        <extracomment>A button; %1 is a condition of the filter.</extracomment>
        <translation>
            <numerusform>Ohne „%1“: %Ln Ereignis</numerusform>
            <numerusform>Ohne „%1“: %Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ExportLine</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place and export again.</source>
        <translation>%1 wurde nicht geschrieben: %2. Wählen Sie einen anderen Ort und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was kept of %1.</source>
        <translation>Der Export wurde abgebrochen; von %1 wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3 events, %4</source>
        <translation>Export nach %1: %2 von %3 Ereignissen, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2). The bytes of %3 more are no longer kept on this computer.</source>
        <translation>
            <numerusform>%Ln Ereignis ist in %1 (%2). Die Bytes von %3 weiteren sind auf diesem Computer nicht mehr vorhanden.</numerusform>
            <numerusform>%Ln Ereignisse sind in %1 (%2). Die Bytes von %3 weiteren sind auf diesem Computer nicht mehr vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2).</source>
        <translation>
            <numerusform>%Ln Ereignis ist in %1 (%2).</numerusform>
            <numerusform>%Ln Ereignisse sind in %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facetten</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 weitere…</translation>
    </message>
    <message>
        <source>%1: %2 different values</source>
        <translation>%1: %2 verschiedene Werte</translation>
    </message>
    <message>
        <source>%1: search in %2</source>
        <translation>%1: in %2 suchen</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 is excluded; a click lets it in again</source>
        <translation>%1 ist ausgeschlossen; ein Klick lässt es wieder zu</translation>
    </message>
</context>
<context>
    <name>tributary::FacetPopup</name>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>%1 – excluded</source>
        <translation>%1 – ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the %2 most frequent values; there are %3.</source>
        <translation>%1 der %2 häufigsten Werte; es gibt %3.</translation>
    </message>
    <message>
        <source>%1 of %2 values.</source>
        <translation>%1 von %2 Werten.</translation>
    </message>
</context>
<context>
    <name>tributary::FacetText</name>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>Client-IP</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Datensatztyp</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
</context>
<context>
    <name>tributary::FigureButton</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>tributary::FilterText</name>
    <message>
        <source>is:%1 cannot be answered here: nothing is known of it; leave it out</source>
        <translation>is:%1 lässt sich hier nicht beantworten: Darüber ist nichts bekannt; lassen Sie es weg</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; the fields are %2. Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>es gibt kein Feld „%1“; die Felder sind %2. Jedes Element des Datensatzes ist raw.%1; Text mit Doppelpunkt kommt in Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;? Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>es gibt kein Feld „%1“; meinten Sie „%2“? Jedes Element des Datensatzes ist raw.%1; Text mit Doppelpunkt kommt in Anführungszeichen</translation>
    </message>
    <message>
        <source>put &quot;:&quot; and a value behind &quot;%1&quot;, for example %2</source>
        <translation>setzen Sie „:“ und einen Wert hinter „%1“, etwa %2</translation>
    </message>
    <message>
        <source>a field is missing in front of the colon; text with a colon goes into quotation marks</source>
        <translation>vor dem Doppelpunkt fehlt ein Feld; Text mit Doppelpunkt kommt in Anführungszeichen</translation>
    </message>
    <message>
        <source>raw needs the path of a member, for example %1</source>
        <translation>raw braucht den Pfad eines Elements, etwa %1</translation>
    </message>
    <message>
        <source>the name of a member is missing behind the dot</source>
        <translation>hinter dem Punkt fehlt der Name eines Elements</translation>
    </message>
    <message>
        <source>a path has at most %1 names</source>
        <translation>ein Pfad hat höchstens %1 Namen</translation>
    </message>
    <message>
        <source>has: needs the name of a field, for example has:ip or has:raw.ModifiedProperties</source>
        <translation>has: braucht den Namen eines Feldes, etwa has:ip oder has:raw.ModifiedProperties</translation>
    </message>
    <message>
        <source>every record has a time; ask for another field</source>
        <translation>jeder Datensatz hat eine Zeit; fragen Sie nach einem anderen Feld</translation>
    </message>
    <message>
        <source>is: takes %1, not &quot;%2&quot;</source>
        <translation>is: erwartet %1, nicht „%2“</translation>
    </message>
    <message>
        <source>%1: needs a value directly behind the colon, for example %2</source>
        <translation>%1: braucht einen Wert direkt hinter dem Doppelpunkt, etwa %2</translation>
    </message>
    <message>
        <source>%1 takes no regular expression, for example %2</source>
        <translation>%1 erlaubt keinen regulären Ausdruck, etwa %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared; write for example %2</source>
        <translation>%1 ist nicht vergleichbar; schreiben Sie etwa %2</translation>
    </message>
    <message>
        <source>a comparison takes one value</source>
        <translation>ein Vergleich erwartet einen Wert</translation>
    </message>
    <message>
        <source>a range stands alone; write (%1:… OR %1:…)</source>
        <translation>ein Bereich steht allein; schreiben Sie (%1:… OR %1:…)</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 erwartet einen Wert</translation>
    </message>
    <message>
        <source>a value is missing here, for example %1</source>
        <translation>hier fehlt ein Wert, etwa %1</translation>
    </message>
    <message>
        <source>a value is missing behind the comma; values follow each other without blanks, as in %1:a,b</source>
        <translation>hinter dem Komma fehlt ein Wert; Werte folgen ohne Leerzeichen aufeinander, wie in %1:a,b</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second time, e.g. ..2026-11-22</source>
        <translation>„..“ braucht eine zweite Zeit, etwa ..2026-11-22</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second value</source>
        <translation>„..“ braucht einen zweiten Wert</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first time</source>
        <translation>„..“ braucht eine erste Zeit</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first value</source>
        <translation>„..“ braucht einen ersten Wert</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>dieses Anführungszeichen wird nicht geschlossen</translation>
    </message>
    <message>
        <source>this regular expression is not closed; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>dieser reguläre Ausdruck wird nicht geschlossen; Text, der mit „/“ beginnt, kommt in Anführungszeichen</translation>
    </message>
    <message>
        <source>only &quot;i&quot; may stand behind a regular expression; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>hinter einem regulären Ausdruck darf nur „i“ stehen; Text, der mit „/“ beginnt, kommt in Anführungszeichen</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>der reguläre Ausdruck ist leer</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>ein regulärer Ausdruck hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the regular expression is wrong here: %1</source>
        <translation>der reguläre Ausdruck ist hier falsch: %1</translation>
    </message>
    <message>
        <source>an expression has at most %1 characters</source>
        <translation>ein Ausdruck hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing; take it away, or put text in quotation marks</source>
        <translation>„)“ schließt nichts; entfernen Sie es oder setzen Sie Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;-&quot; excludes what stands directly behind it; put a text that has it in quotation marks</source>
        <translation>„-“ schließt aus, was direkt dahinter steht; setzen Sie Text, der es enthält, in Anführungszeichen</translation>
    </message>
    <message>
        <source>one NOT is enough; put a text that starts with &quot;-&quot; in quotation marks</source>
        <translation>ein NOT genügt; setzen Sie Text, der mit „-“ beginnt, in Anführungszeichen</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>zwischen den Anführungszeichen steht nichts</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoginFailed</source>
        <translation>hier fehlt eine Bedingung, etwa op:UserLoginFailed</translation>
    </message>
    <message>
        <source>parentheses are nested at most %1 deep</source>
        <translation>Klammern lassen sich höchstens %1-fach verschachteln</translation>
    </message>
    <message>
        <source>this parenthesis is not closed; put &quot;)&quot; behind the group</source>
        <translation>diese Klammer wird nicht geschlossen; setzen Sie „)“ hinter die Gruppe</translation>
    </message>
    <message>
        <source>a quotation mark inside a word; put the whole text in quotation marks</source>
        <translation>ein Anführungszeichen mitten im Wort; setzen Sie den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>put a blank here, or the whole text in quotation marks</source>
        <translation>setzen Sie hier ein Leerzeichen oder den ganzen Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>is: asks for what happens to a record later; a selection sees it as it comes in</source>
        <translation>is: fragt, was später mit einem Datensatz geschieht; eine Auswahl sieht ihn, wie er eintrifft</translation>
    </message>
    <message>
        <source>a selection belongs to one tenant; leave tenant: out</source>
        <translation>eine Auswahl gehört zu einem Mandanten; lassen Sie tenant: weg</translation>
    </message>
    <message>
        <source>a record has no batch yet when it is selected; leave batch: out</source>
        <translation>ein Datensatz hat bei der Auswahl noch keinen Batch; lassen Sie batch: weg</translation>
    </message>
    <message>
        <source>a selection cannot depend on when it is asked; write a date and a time</source>
        <translation>eine Auswahl kann nicht davon abhängen, wann sie gefragt wird; schreiben Sie Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoggedIn</source>
        <translation>hier fehlt eine Bedingung, etwa op:UserLoggedIn</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2, or a part of such a name</source>
        <translation>es gibt keinen Stream „%1“, sondern %2, oder ein Teil eines solchen Namens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write 2026-11-22, 2026-11-22T08:00, -6h, today or yesterday</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie 2026-11-22, 2026-11-22T08:00, -6h, today oder yesterday</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a single moment; write time:&gt;=%1</source>
        <translation>„%1“ ist ein einzelner Moment; schreiben Sie time:&gt;=%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=5</source>
        <translation>„%1“ ist keine Zahl; schreiben Sie etwa %2:&gt;=5</translation>
    </message>
    <message>
        <source>there is no user type &quot;%1&quot;; they are %2, or their numbers</source>
        <translation>es gibt keinen Benutzertyp „%1“, sondern %2, oder ihre Nummern</translation>
    </message>
    <message>
        <source>no record type is named &quot;%1&quot;; write its number, for example type:15</source>
        <translation>kein Datensatztyp heißt „%1“; schreiben Sie seine Nummer, etwa type:15</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 or 203.0.*</source>
        <translation>„%1“ ist keine Adresse; schreiben Sie 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 oder 203.0.*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a time; only these can be compared</source>
        <translation>„%1“ ist weder Zahl noch Zeit; nur diese lassen sich vergleichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=50000</source>
        <translation>„%1“ ist keine Zahl; schreiben Sie etwa %2:&gt;=50000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time; write 30s, 15m, 6h, 7d or 1h30m, for example %2</source>
        <translation>„%1“ ist keine Zeitdauer; schreiben Sie 30s, 15m, 6h, 7d oder 1h30m, etwa %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishPage</name>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>Client-IP</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>&amp;Ereignisse zeigen</translation>
    </message>
    <message>
        <source>&amp;Add another tenant</source>
        <translation>Noch ein &amp;Mandant</translation>
    </message>
    <message>
        <source>First events</source>
        <translation>Erste Ereignisse</translation>
    </message>
    <message>
        <source>Saving %1 and starting to collect.</source>
        <translation>%1 wird gespeichert, das Sammeln beginnt.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>%1 ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Collecting goes on when this window is closed. First events usually come within minutes, and can take up to 12 hours after a subscription was started.</source>
        <translation>Das Sammeln geht weiter, wenn dieses Fenster geschlossen wird. Erste Ereignisse kommen meist binnen Minuten; nach dem Start eines Abonnements kann es bis zu 12 Stunden dauern.</translation>
    </message>
    <message>
        <source>Looking what is there now…</source>
        <translation>Wird nachgesehen, was schon da ist…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;nachsehen</translation>
    </message>
    <message>
        <source>Events are arriving.</source>
        <translation>Ereignisse treffen ein.</translation>
    </message>
    <message>
        <source>Nothing there yet. This page looks again every 15 seconds.</source>
        <translation>Noch nichts da. Diese Seite sieht alle 15 Sekunden nach.</translation>
    </message>
    <message>
        <source>The first event was there at once.</source>
        <translation>Das erste Ereignis war sofort da.</translation>
    </message>
    <message>
        <source>The first event was seen after %1.</source>
        <translation>Das erste Ereignis kam nach %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams run.</source>
        <translation>
            <numerusform>%1 von %Ln Stream läuft.</numerusform>
            <numerusform>%1 von %Ln Streams laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events collected so far.</source>
        <translation>
            <numerusform>%Ln Ereignis bisher gesammelt.</numerusform>
            <numerusform>%Ln Ereignisse bisher gesammelt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FirstRun</name>
    <message>
        <source>Collect the first child tenant</source>
        <translation>Aus dem ersten untergeordneten Mandanten sammeln</translation>
    </message>
    <message>
        <source>Tributary reads the audit events of child tenants and forwards them to your Log Analytics workspace. It keeps every event on this computer until the workspace has accepted it.</source>
        <translation>Tributary liest die Überwachungsereignisse untergeordneter Mandanten und leitet sie an Ihren Log Analytics-Arbeitsbereich weiter. Jedes Ereignis bleibt auf diesem Computer, bis der Arbeitsbereich es angenommen hat.</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>Nur ansehen?</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>De&amp;mo starten</translation>
    </message>
    <message>
        <source>with simulated tenants. Nothing leaves this computer.</source>
        <translation>mit simulierten Mandanten. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Add a child tenant</source>
        <translation>Untergeordneten Mandanten hinzufügen</translation>
    </message>
    <message>
        <source>You need its domain and someone who can give admin consent there. About 3 minutes.</source>
        <translation>Sie brauchen seine Domäne und jemanden, der dort die Administratorzustimmung erteilen kann. Etwa 3 Minuten.</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>Mandanten &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>A Sentinel workspace in the parent tenant, or NDJSON files. Tributary can create the table and the rule.</source>
        <translation>Ein Sentinel-Arbeitsbereich im übergeordneten Mandanten oder NDJSON-Dateien. Tributary kann Tabelle und Regel anlegen.</translation>
    </message>
    <message>
        <source>Add d&amp;estination…</source>
        <translation>&amp;Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>See what arrives</source>
        <translation>Sehen, was eintrifft</translation>
    </message>
    <message>
        <source>Events appear in Live events a few minutes after step 1, also before there is a destination.</source>
        <translation>Ereignisse erscheinen wenige Minuten nach Schritt 1 in den Live-Ereignissen, auch bevor es ein Ziel gibt.</translation>
    </message>
    <message>
        <source>Open &amp;Live events</source>
        <translation>&amp;Live-Ereignisse öffnen</translation>
    </message>
    <message>
        <source>Many tenants?</source>
        <translation>Viele Mandanten?</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>CSV-Datei &amp;importieren…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What collecting needs of this computer</source>
        <translation>Was das Sammeln von diesem Computer braucht</translation>
    </message>
    <message>
        <source>Asking the keychain and Microsoft…</source>
        <translation>Schlüsselbund und Microsoft werden gefragt…</translation>
    </message>
</context>
<context>
    <name>tributary::HelpText</name>
    <message>
        <source>Errors and what to do</source>
        <translation>Fehler und was zu tun ist</translation>
    </message>
    <message>
        <source>Each with the codes that the service or the program gives. Search for the code of a message, or press F1 on it.</source>
        <translation>Jeweils mit den Codes, die der Dienst oder das Programm nennt. Suchen Sie nach dem Code einer Meldung, oder drücken Sie darauf F1.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Codes: %1</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>tributary::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Hilfe durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramTable</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nicht gesammelt</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Events over time, a row for each bar of the histogram</source>
        <translation>Ereignisse im Zeitverlauf, eine Zeile je Balken des Histogramms</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>Keine Ereignisse im Zeitverlauf zu zeigen.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>%1 Times are in %2.</source>
        <extracomment>%1 says from when to when, %2 is a time zone.</extracomment>
        <translation>%1 Zeiten in %2.</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramView</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events, %4 failed</source>
        <translation>%1 bis %2: %3 Ereignisse, %4 fehlgeschlagen</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>Keine Ereignisse im Zeitverlauf zu zeigen.</translation>
    </message>
    <message>
        <source>Brushed: %1 to %2, %3 events.</source>
        <translation>Ausgewählt: %1 bis %2, %3 Ereignisse.</translation>
    </message>
    <message>
        <source>%1 to %2, at most %3 events in %4.</source>
        <translation>%1 bis %2, höchstens %3 Ereignisse in %4.</translation>
    </message>
    <message numerus="yes">
        <source>Not all of it was collected: %n streams have gaps.</source>
        <translation>
            <numerusform>Nicht alles davon wurde gesammelt: %n Stream hat Lücken.</numerusform>
            <numerusform>Nicht alles davon wurde gesammelt: %n Streams haben Lücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it was collected: %1</source>
        <translation>Nicht alles davon wurde gesammelt: %1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>&amp;View as table…</source>
        <translation>Als &amp;Tabelle zeigen…</translation>
    </message>
</context>
<context>
    <name>tributary::ImportConfigurationDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>Anmeldeinformationen fehlen: bitte ersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>Imported. %Ln credentials are missing: replace them on the screens Tenants and Destinations.</source>
        <translation>
            <numerusform>Importiert. %Ln Anmeldeinformation fehlt: Ersetzen Sie sie auf den Seiten Mandanten und Ziele.</numerusform>
            <numerusform>Importiert. %Ln Anmeldeinformationen fehlen: Ersetzen Sie sie auf den Seiten Mandanten und Ziele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>Everything in this file is here already; there is nothing to import.</source>
        <translation>Alles in dieser Datei ist hier schon vorhanden; es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds or changes %Ln things. Nothing is removed, and no credential is touched.</source>
        <translation>
            <numerusform>Der Import fügt %Ln Eintrag hinzu oder ändert ihn. Nichts wird entfernt, Anmeldeinformationen bleiben unberührt.</numerusform>
            <numerusform>Der Import fügt %Ln Einträge hinzu oder ändert sie. Nichts wird entfernt, Anmeldeinformationen bleiben unberührt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ImportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Mandanten importieren</translation>
    </message>
    <message>
        <source>CSV with the columns name, client-id, and id or domain</source>
        <translation>CSV mit den Spalten name, client-id und id oder domain</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>CSV &amp;file</source>
        <translation>&amp;CSV-Datei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The ticked rows are added with this credential: a certificate, or the secret of an app they share.</source>
        <translation>Die angehakten Zeilen werden mit diesen Anmeldeinformationen hinzugefügt: einem Zertifikat oder dem Geheimnis einer gemeinsamen App.</translation>
    </message>
    <message>
        <source>CSV file of tenants</source>
        <translation>CSV-Datei mit Mandanten</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Die Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Looking the tenants up…</source>
        <translation>Mandanten werden nachgeschlagen…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Tenants added: %1. Collecting has begun.</source>
        <translation>Hinzugefügte Mandanten: %1. Das Sammeln hat begonnen.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows can be added. Nothing was changed yet.</source>
        <translation>
            <numerusform>%1 von %Ln Zeile kann hinzugefügt werden. Noch wurde nichts geändert.</numerusform>
            <numerusform>%1 von %Ln Zeilen können hinzugefügt werden. Noch wurde nichts geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::KeychainPanel</name>
    <message>
        <source>Ask the keychain again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>Client secrets and private keys are in the keychain of this computer and nowhere else.</source>
        <translation>Clientgeheimnisse und private Schlüssel liegen im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>The keychain is there and open.</source>
        <translation>Der Schlüsselbund ist vorhanden und offen.</translation>
    </message>
    <message>
        <source>Secrets cannot be read from here now.</source>
        <translation>Geheimnisse lassen sich von hier aus derzeit nicht lesen.</translation>
    </message>
</context>
<context>
    <name>tributary::KeysDialog</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Tasten auf dieser Seite</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Umschalt+F6</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
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
        <translation>NDJSON-Dateien</translation>
    </message>
    <message>
        <source>Kafka or Event Hubs</source>
        <translation>Kafka oder Event Hubs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where do events go?</source>
        <translation>Wohin gehen die Ereignisse?</translation>
    </message>
    <message>
        <source>Every destination gets the events of all tenants. Others can be added later.</source>
        <translation>Jedes Ziel erhält die Ereignisse aller Mandanten. Weitere lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>Log Analytics &amp;workspace (Microsoft Sentinel), recommended</source>
        <translation>Log Analytics-Arbeits&amp;bereich (Microsoft Sentinel), empfohlen</translation>
    </message>
    <message>
        <source>By the Logs Ingestion API. Tributary can make tables, rule and role, or you paste an endpoint that is there.</source>
        <translation>Über die Logs Ingestion API. Tributary kann Tabellen, Regel und Rolle anlegen, oder Sie fügen einen vorhandenen Endpunkt ein.</translation>
    </message>
    <message>
        <source>&amp;Files on this computer</source>
        <translation>&amp;Dateien auf diesem Computer</translation>
    </message>
    <message>
        <source>NDJSON files in a folder, one line an event, compressed.</source>
        <translation>NDJSON-Dateien in einem Ordner, je Ereignis eine Zeile, komprimiert.</translation>
    </message>
    <message>
        <source>&amp;Kafka or Azure Event Hubs</source>
        <translation>&amp;Kafka oder Azure Event Hubs</translation>
    </message>
    <message>
        <source>A topic, one message an event.</source>
        <translation>Ein Topic, je Ereignis eine Nachricht.</translation>
    </message>
    <message>
        <source>HTTP &amp;Data Collector API</source>
        <translation>HTTP Data &amp;Collector API</translation>
    </message>
    <message>
        <source>With a workspace key. Microsoft&apos;s support ended on 14 September 2026: only for what cannot be moved yet.</source>
        <translation>Mit einem Arbeitsbereichsschlüssel. Der Support von Microsoft endete am 14. September 2026: nur für das, was noch nicht umziehen kann.</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>Nam&amp;e hier</translation>
    </message>
    <message>
        <source>Parent Sentinel</source>
        <translation>Übergeordnetes Sentinel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Mit %1 weitermachen?</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>Am %1 begonnen und nicht abgeschlossen. Alle Eingaben sind erhalten.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Weiter&amp;machen</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A proposed name that is still free: its usual words and a number, as in &quot;Files 2&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a destination of this name already. Choose another name.</source>
        <translation>Ein Ziel dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>tributary::LedgerText</name>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Zielen</numerusform>
        </translation>
    </message>
    <message>
        <source>They were stored, but are neither accepted nor waiting nor in quarantine.</source>
        <translation>Sie wurden gespeichert, sind aber weder angenommen noch wartend noch in Quarantäne.</translation>
    </message>
    <message>
        <source>A blob could not be kept</source>
        <translation>Ein Blob konnte nicht behalten werden</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs could not be kept</source>
        <translation>
            <numerusform>%n Blob konnte nicht behalten werden</numerusform>
            <numerusform>%n Blobs konnten nicht behalten werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft listed them but no longer has them. Their time ranges are marked as lost; everything else goes on.</source>
        <translation>Microsoft hat sie aufgelistet, hat sie aber nicht mehr. Ihre Zeitbereiche sind als verloren markiert; alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>Sammeln ist pausiert</translation>
    </message>
    <message>
        <source>Events stay fetchable for 7 days. Sending of what is stored goes on.</source>
        <translation>Ereignisse bleiben 7 Tage abrufbar. Das Senden des Gespeicherten läuft weiter.</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>Rückstand von %1</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>Noch kein Nachweis</translation>
    </message>
    <message>
        <source>There is no destination. Events are kept on this computer until there is one.</source>
        <translation>Es gibt kein Ziel. Bis es eines gibt, bleiben Ereignisse auf diesem Computer.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. Arrival is not read back from the workspace.</source>
        <translation>Alles Gesammelte ist hier oder angenommen. Die Ankunft wird nicht aus dem Arbeitsbereich zurückgelesen.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. One tenant needs you. Arrival is not read back.</source>
        <translation>Alles Gesammelte ist hier oder angenommen. Ein Mandant erfordert einen Eingriff. Die Ankunft wird nicht zurückgelesen.</translation>
    </message>
    <message numerus="yes">
        <source>All that was collected is here or accepted. %n tenants need you. Arrival is not read back.</source>
        <translation>
            <numerusform>Alles Gesammelte ist hier oder angenommen. %n Mandant erfordert einen Eingriff. Die Ankunft wird nicht zurückgelesen.</numerusform>
            <numerusform>Alles Gesammelte ist hier oder angenommen. %n Mandanten erfordern einen Eingriff. Die Ankunft wird nicht zurückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>%1 ungeklärt</translation>
    </message>
    <message>
        <source>%1 in outbox</source>
        <translation>%1 im Postausgang</translation>
    </message>
    <message>
        <source>%1 quarantined</source>
        <translation>%1 in Quarantäne</translation>
    </message>
    <message>
        <source>difference 0</source>
        <translation>Differenz 0</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>%1 duplicates skipped</source>
        <translation>%1 Duplikate übersprungen</translation>
    </message>
    <message>
        <source>since this profile began</source>
        <translation>seit Beginn dieses Profils</translation>
    </message>
    <message>
        <source>%1 not selected</source>
        <translation>%1 nicht ausgewählt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>noch kein Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are unaccounted for</source>
        <translation>
            <numerusform>%Ln Ereignis ist ungeklärt</numerusform>
            <numerusform>%Ln Ereignisse sind ungeklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams are more than three polls behind. Nothing is lost before 7 days.</source>
        <translation>
            <numerusform>%1 von %Ln Stream ist mehr als drei Abfragen im Rückstand. Vor Ablauf von 7 Tagen geht nichts verloren.</numerusform>
            <numerusform>%1 von %Ln Streams sind mehr als drei Abfragen im Rückstand. Vor Ablauf von 7 Tagen geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the last day were not in the workspace when it was asked. It may need some minutes; ask again on the screen Destinations.</source>
        <translation>
            <numerusform>%Ln Ereignis des letzten Tages war bei der Abfrage nicht im Arbeitsbereich. Es kann einige Minuten dauern; fragen Sie unter „Ziele“ erneut ab.</numerusform>
            <numerusform>%Ln Ereignisse des letzten Tages waren bei der Abfrage nicht im Arbeitsbereich. Es kann einige Minuten dauern; fragen Sie unter „Ziele“ erneut ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lost until %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;.</extracomment>
        <translation>Nichts verloren bis vor %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events of the last day that the workspace was asked about are there.</source>
        <translation>
            <numerusform>%Ln Ereignis des letzten Tages wurde im Arbeitsbereich abgefragt und ist dort.</numerusform>
            <numerusform>Alle %Ln Ereignisse des letzten Tages, die im Arbeitsbereich abgefragt wurden, sind dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants need you.</source>
        <translation>
            <numerusform>%n Mandant erfordert einen Eingriff.</numerusform>
            <numerusform>%n Mandanten erfordern einen Eingriff.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked about</source>
        <extracomment>How many events of the last day the workspace was asked about.</extracomment>
        <translation>
            <numerusform>%Ln abgefragt</numerusform>
            <numerusform>%Ln abgefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln nicht gefunden</numerusform>
            <numerusform>%Ln nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>A figure: events found in the workspace.</extracomment>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;: when the workspace was asked.</extracomment>
        <translation>abgefragt vor %1</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>Sammeln &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>&amp;Nachholen…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;KQL</source>
        <translation>Als K&amp;QL kopieren</translation>
    </message>
    <message>
        <source>Copy the filter as a query for &amp;Log Analytics</source>
        <translation>Filter als Abfrage für &amp;Log Analytics kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facetten</translation>
    </message>
    <message>
        <source>&amp;Group by tag</source>
        <translation>Nach Tag &amp;gruppieren</translation>
    </message>
    <message>
        <source>Colours as the de&amp;sktop</source>
        <translation>Farben wie der De&amp;sktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Zeiten in U&amp;TC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>Zeiten in &amp;Ortszeit</translation>
    </message>
    <message>
        <source>&amp;Keys on this screen</source>
        <translation>&amp;Tasten auf dieser Seite</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>Ü&amp;ber Tributary</translation>
    </message>
    <message>
        <source>Resume co&amp;llecting</source>
        <translation>Sammeln &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Über Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Collects the audit events of child tenants and forwards them to a Log Analytics workspace.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sammelt die Überwachungsereignisse untergeordneter Mandanten und leitet sie an einen Log Analytics-Arbeitsbereich weiter.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Close Tributary</source>
        <translation>Tributary schließen</translation>
    </message>
    <message>
        <source>Keep collecting in the background?</source>
        <translation>Im Hintergrund weiter sammeln?</translation>
    </message>
    <message>
        <source>The window closes and the icon in the tray stays. Events are collected as long as the program runs.</source>
        <translation>Das Fenster wird geschlossen, das Symbol im Infobereich bleibt. Ereignisse werden gesammelt, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window is minimised. Events are collected as long as the program runs.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Das Fenster wird minimiert. Ereignisse werden gesammelt, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>&amp;Keep collecting</source>
        <translation>&amp;Weiter sammeln</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Nicht mehr fragen</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>Mandanten &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;destination…</source>
        <translation>&amp;Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Check report…</source>
        <translation>&amp;Prüfbericht…</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Noch keine Mandanten</translation>
    </message>
    <message>
        <source>Collecting paused</source>
        <translation>Sammeln pausiert</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Kein Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing accepted yet</source>
        <translation>noch nichts angenommen</translation>
    </message>
    <message>
        <source>last accepted %1 ago</source>
        <translation>zuletzt angenommen vor %1</translation>
    </message>
    <message>
        <source>%1: sending is paused</source>
        <translation>%1: Senden ist pausiert</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Postausgang leer</translation>
    </message>
    <message>
        <source>Outbox %1 events · %2</source>
        <translation>Postausgang %1 Ereignisse · %2</translation>
    </message>
    <message>
        <source>Switch between UTC and local time</source>
        <translation>Zwischen UTC und Ortszeit wechseln</translation>
    </message>
    <message>
        <source>In %1 events/min</source>
        <translation>Eingang %1 Ereign./min</translation>
    </message>
    <message>
        <source>Quarantine %1</source>
        <translation>Quarantäne %1</translation>
    </message>
    <message>
        <source>Quarantine empty</source>
        <translation>Quarantäne leer</translation>
    </message>
    <message>
        <source>%1 – Tributary</source>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>%1 (Paused)</source>
        <extracomment>Appended to the window title.</extracomment>
        <translation>%1 (Pausiert)</translation>
    </message>
    <message>
        <source>[Demo] %1</source>
        <extracomment>Put before the window title.</extracomment>
        <translation>[Demo] %1</translation>
    </message>
    <message>
        <source>Finishing… what is stored stays stored; sending goes on at the next start.</source>
        <translation>Wird beendet… Gespeichertes bleibt gespeichert; das Senden geht beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>As of %1; waiting for the engine.</source>
        <translation>Stand %1; es wird auf die Engine gewartet.</translation>
    </message>
    <message>
        <source>Demo: tenants and workspace are simulated. Nothing leaves this computer.</source>
        <translation>Demo: Mandanten und Arbeitsbereich sind simuliert. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Nächste Marke</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>V&amp;orige Marke</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Events over time as a &amp;table…</source>
        <translation>Ereignisse im Zeitverlauf als Ta&amp;belle…</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Supportpaket…</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %1 of %Ln tenants</source>
        <translation>
            <numerusform>%1 von %Ln Mandant wird gesammelt</numerusform>
            <numerusform>%1 von %Ln Mandanten werden gesammelt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>This is version %1. What changed is in the menu Help, What&apos;s new.</source>
        <translation>Dies ist Version %1. Was sich geändert hat, steht im Menü Hilfe unter Neuigkeiten.</translation>
    </message>
</context>
<context>
    <name>tributary::MeaningText</name>
    <message>
        <source>A file was downloaded</source>
        <translation>Eine Datei wurde heruntergeladen</translation>
    </message>
    <message>
        <source>A file was opened</source>
        <translation>Eine Datei wurde geöffnet</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>Eine Datei wurde geändert</translation>
    </message>
    <message>
        <source>A file was uploaded</source>
        <translation>Eine Datei wurde hochgeladen</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>Eine Datei wurde gelöscht</translation>
    </message>
    <message>
        <source>Something was shared</source>
        <translation>Etwas wurde freigegeben</translation>
    </message>
    <message>
        <source>A link for everybody was made</source>
        <translation>Ein Link für alle wurde erstellt</translation>
    </message>
    <message>
        <source>An inbox rule was made</source>
        <translation>Eine Posteingangsregel wurde erstellt</translation>
    </message>
    <message>
        <source>An inbox rule was changed</source>
        <translation>Eine Posteingangsregel wurde geändert</translation>
    </message>
    <message>
        <source>Inbox rules were changed</source>
        <translation>Posteingangsregeln wurden geändert</translation>
    </message>
    <message>
        <source>A mailbox was configured</source>
        <translation>Ein Postfach wurde konfiguriert</translation>
    </message>
    <message>
        <source>Somebody was given access to a mailbox</source>
        <translation>Jemand erhielt Zugriff auf ein Postfach</translation>
    </message>
    <message>
        <source>Mail was read</source>
        <translation>E-Mails wurden gelesen</translation>
    </message>
    <message>
        <source>Mail was sent</source>
        <translation>E-Mails wurden gesendet</translation>
    </message>
    <message>
        <source>Mail was sent as somebody else</source>
        <translation>E-Mails wurden im Namen anderer gesendet</translation>
    </message>
    <message>
        <source>Mail was deleted for good</source>
        <translation>E-Mails wurden endgültig gelöscht</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Ein Benutzer wurde hinzugefügt</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Ein Benutzer wurde geändert</translation>
    </message>
    <message>
        <source>A user was deleted</source>
        <translation>Ein Benutzer wurde gelöscht</translation>
    </message>
    <message>
        <source>A password was reset</source>
        <translation>Ein Kennwort wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>Somebody was given a role</source>
        <translation>Jemand erhielt eine Rolle</translation>
    </message>
    <message>
        <source>Somebody joined a group</source>
        <translation>Jemand trat einer Gruppe bei</translation>
    </message>
    <message>
        <source>An app was given consent</source>
        <translation>Einer App wurde zugestimmt</translation>
    </message>
    <message>
        <source>A data loss rule matched</source>
        <translation>Eine Regel gegen Datenverlust hat gegriffen</translation>
    </message>
    <message>
        <source>Auditing was configured</source>
        <translation>Die Überwachung wurde konfiguriert</translation>
    </message>
    <message>
        <source>An administrator signed in</source>
        <translation>Ein Administrator hat sich angemeldet</translation>
    </message>
    <message>
        <source>An application signed in</source>
        <translation>Eine Anwendung hat sich angemeldet</translation>
    </message>
    <message>
        <source>A service principal signed in</source>
        <translation>Ein Dienstprinzipal hat sich angemeldet</translation>
    </message>
    <message>
        <source>A guest signed in</source>
        <translation>Ein Gast hat sich angemeldet</translation>
    </message>
    <message>
        <source>A regular user signed in</source>
        <translation>Ein normaler Benutzer hat sich angemeldet</translation>
    </message>
    <message>
        <source>Somebody signed in</source>
        <translation>Jemand hat sich angemeldet</translation>
    </message>
    <message>
        <source>The sign-in succeeded</source>
        <translation>Die Anmeldung ist gelungen</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <extracomment>A moment of an event: in UTC, then in the zone of this computer.</extracomment>
        <translation>%1 UTC, hier %2</translation>
    </message>
    <message>
        <source>The owner of the mailbox</source>
        <translation>Der Besitzer des Postfachs</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>Ein Administrator</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>Ein Stellvertreter</translation>
    </message>
    <message>
        <source>The transport service</source>
        <translation>Der Transportdienst</translation>
    </message>
    <message>
        <source>A system service</source>
        <translation>Ein Systemdienst</translation>
    </message>
    <message>
        <source>Best access</source>
        <translation>Bester Zugriff</translation>
    </message>
    <message>
        <source>A delegated administrator</source>
        <translation>Ein delegierter Administrator</translation>
    </message>
    <message>
        <source>A type without a name here; forwarded unchanged</source>
        <translation>Ein Typ ohne Namen hier; unverändert weitergeleitet</translation>
    </message>
    <message>
        <source>Not the outcome by itself</source>
        <translation>Für sich allein nicht das Ergebnis</translation>
    </message>
    <message>
        <source>The child tenant</source>
        <translation>Der untergeordnete Mandant</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>An event without an operation</source>
        <translation>Ein Ereignis ohne Vorgang</translation>
    </message>
    <message>
        <source>%1 – this did not succeed</source>
        <translation>%1 – dies ist nicht gelungen</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A user and the address the event came from.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>eingetroffen %1</translation>
    </message>
</context>
<context>
    <name>tributary::ModeBar</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need you</source>
        <translation>
            <numerusform>%1, %n Eingriff nötig</numerusform>
            <numerusform>%1, %n Eingriffe nötig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NameText</name>
    <message>
        <source>Regular user</source>
        <translation>Normaler Benutzer</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Microsoft data center administrator</source>
        <translation>Administrator im Microsoft-Rechenzentrum</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Dienstprinzipal</translation>
    </message>
    <message>
        <source>Custom policy</source>
        <translation>Benutzerdefinierte Richtlinie</translation>
    </message>
    <message>
        <source>System policy</source>
        <translation>Systemrichtlinie</translation>
    </message>
    <message>
        <source>Partner technician</source>
        <translation>Partnertechniker</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Unbekannter Benutzer</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Kennwort abgelaufen</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>MFA not set up</source>
        <translation>MFA nicht eingerichtet</translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation>MFA erforderlich</translation>
    </message>
    <message>
        <source>Device sign-in required</source>
        <translation>Geräteanmeldung erforderlich</translation>
    </message>
    <message>
        <source>Not assigned to app</source>
        <translation>Der App nicht zugewiesen</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Kennwort</translation>
    </message>
    <message>
        <source>Stay signed in asked</source>
        <translation>Frage „Angemeldet bleiben?“</translation>
    </message>
    <message>
        <source>Domain password expired</source>
        <translation>Domänenkennwort abgelaufen</translation>
    </message>
    <message>
        <source>External check required</source>
        <translation>Externe Prüfung erforderlich</translation>
    </message>
    <message>
        <source>Sign-in again required</source>
        <translation>Neue Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>Device not compliant</source>
        <translation>Gerät nicht konform</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>Durch Richtlinie blockiert</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Keine Zustimmung</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>MFA failed</source>
        <translation>MFA nicht gelungen</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>Unbekannte App</translation>
    </message>
    <message>
        <source>outbox</source>
        <extracomment>State of a record: it waits to be sent.</extracomment>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>State of a record: the destinations took it.</extracomment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>arrived</source>
        <extracomment>State of a record: it was found in the workspace.</extracomment>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>quarantined</source>
        <extracomment>State of a record: a destination refused it.</extracomment>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>outbox: waits for a destination</source>
        <translation>Postausgang: wartet auf ein Ziel</translation>
    </message>
    <message>
        <source>accepted: nothing is left to send; whether it arrived is not known</source>
        <translation>angenommen: nichts bleibt zu senden; ob er angekommen ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>arrived: all that was accepted of its hour was found in the workspace</source>
        <translation>angekommen: alles Angenommene seiner Stunde wurde im Arbeitsbereich gefunden</translation>
    </message>
    <message>
        <source>quarantined: a destination refused it; it is kept and not sent</source>
        <translation>Quarantäne: Ein Ziel hat ihn abgelehnt; er wird behalten und nicht gesendet</translation>
    </message>
</context>
<context>
    <name>tributary::NeedRow</name>
    <message>
        <source>Fill gaps…</source>
        <translation>Lücken füllen…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Open tenant</source>
        <translation>Mandanten öffnen</translation>
    </message>
    <message>
        <source>Open destination</source>
        <translation>Ziel öffnen</translation>
    </message>
    <message>
        <source>Show tenants</source>
        <translation>Mandanten zeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>In &amp;Aktivität zeigen</translation>
    </message>
</context>
<context>
    <name>tributary::NeedText</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, %2 what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tenants</source>
        <translation>
            <numerusform>%n Mandant</numerusform>
            <numerusform>%n Mandanten</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap in %1 can still be fetched.</source>
        <translation>Eine Lücke in %1 ist noch abrufbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in %1 can still be fetched.</source>
        <translation>
            <numerusform>%n Lücke in %1 ist noch abrufbar.</numerusform>
            <numerusform>%n Lücken in %1 sind noch abrufbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within 14 days.</source>
        <translation>Anmeldeinformationen laufen binnen 14 Tagen ab.</translation>
    </message>
    <message>
        <source>Collecting from a tenant stops when its credential has expired.</source>
        <translation>Das Sammeln aus einem Mandanten endet, sobald seine Anmeldeinformationen abgelaufen sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events wait here safely.</source>
        <translation>
            <numerusform>%Ln Ereignis wartet hier sicher.</numerusform>
            <numerusform>%Ln Ereignisse warten hier sicher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NeedsList</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NoticeBar</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>After a notice: how many other notices there are.</extracomment>
        <translation>
            <numerusform>%1 Und %n weiterer.</numerusform>
            <numerusform>%1 Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::OutcomeText</name>
    <message>
        <source>Failed</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewFilter</name>
    <message>
        <source>Tenant, worst first</source>
        <translation>Mandant, schlechteste zuerst</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewModel</name>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Events/min, 1 h</source>
        <translation>Ereign./min, 1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Anmeldeinfo</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>nicht gesammelt</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>Ablauf nicht bekannt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft in %1 ab</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Kein Tag</translation>
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
        <translation>Gruppe %1, ausgeklappt</translation>
    </message>
    <message>
        <source>Group %1, collapsed</source>
        <translation>Gruppe %1, eingeklappt</translation>
    </message>
    <message>
        <source>Lag, %1: %2</source>
        <translation>Rückstand, %1: seit %2</translation>
    </message>
    <message>
        <source>Lag, %1: nothing collected yet</source>
        <translation>Rückstand, %1: noch nichts gesammelt</translation>
    </message>
    <message>
        <source>Credential, %1: %2</source>
        <translation>Anmeldeinformationen, %1: %2</translation>
    </message>
    <message>
        <source>Events per minute, %1: now %2, at most %3 in the last hour</source>
        <translation>Ereignisse pro Minute, %1: jetzt %2, höchstens %3 in der letzten Stunde</translation>
    </message>
    <message>
        <source>Events in 24 hours, %1: %2</source>
        <translation>Ereignisse in 24 Stunden, %1: %2</translation>
    </message>
    <message>
        <source>Share of the request allowance, %1: %2</source>
        <translation>Anteil am Anforderungskontingent, %1: %2</translation>
    </message>
    <message>
        <source>Events in the outbox, %1: %2</source>
        <translation>Ereignisse im Postausgang, %1: %2</translation>
    </message>
    <message>
        <source>Events in quarantine, %1: %2</source>
        <translation>Ereignisse in Quarantäne, %1: %2</translation>
    </message>
    <message>
        <source>Cloud, %1: %2</source>
        <translation>Cloud, %1: %2</translation>
    </message>
    <message>
        <source>Tags, %1: %2</source>
        <translation>Tags, %1: %2</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Cloud: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewScreen</name>
    <message>
        <source>&amp;Collapse</source>
        <translation>E&amp;inklappen</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>A&amp;usklappen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Open tenant</source>
        <translation>Mandanten ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>&amp;Ereignisse zeigen</translation>
    </message>
    <message>
        <source>&amp;Backfill %1…</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>%1 &amp;nachholen…</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>&amp;Nachholen…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Check %n tenants &amp;now</source>
        <translation>
            <numerusform>%n Mandanten jetzt &amp;prüfen</numerusform>
            <numerusform>%n Mandanten jetzt &amp;prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>In &amp;Aktivität zeigen</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>Mandanten filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Mandanten filtern</translation>
    </message>
    <message>
        <source>Tenants and their streams</source>
        <translation>Mandanten und ihre Streams</translation>
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
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Attention %1</source>
        <translation>Zu beachten %1</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>Im Rückstand %1</translation>
    </message>
    <message>
        <source>No tenant matches. Esc clears the filter.</source>
        <translation>Kein Mandant passt. Esc leert den Filter.</translation>
    </message>
    <message>
        <source>No tenant is behind.</source>
        <translation>Kein Mandant ist im Rückstand.</translation>
    </message>
    <message>
        <source>No tenant needs a person.</source>
        <translation>Kein Mandant erfordert einen Eingriff.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the tenant, fold a group</source>
        <translation>Mandanten öffnen, Gruppe einklappen</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <source>What can be done with a cell</source>
        <translation>Was sich mit einer Zelle tun lässt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Filter leeren, dann verlassen</translation>
    </message>
    <message>
        <source>Show &amp;events of %1</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>&amp;Ereignisse von %1 zeigen</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>Ab&amp;deckung…</translation>
    </message>
</context>
<context>
    <name>tributary::ParentPage</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;I sign in as an administrator of the parent</source>
        <translation>&amp;Ich, als Administrator des übergeordneten Mandanten</translation>
    </message>
    <message>
        <source>The sending app makes them it&amp;self</source>
        <translation>Die &amp;sendende App selbst</translation>
    </message>
    <message>
        <source>&amp;Our Azure administrator deploys a template</source>
        <translation>&amp;Unsere Azure-Administration stellt eine Vorlage bereit</translation>
    </message>
    <message>
        <source>They are there: I &amp;have endpoint and rule id</source>
        <translation>Sie sind da: Ich &amp;habe Endpunkt und Regel-ID</translation>
    </message>
    <message>
        <source>The parent and the app that sends</source>
        <translation>Der übergeordnete Mandant und die sendende App</translation>
    </message>
    <message>
        <source>The app needs one right only: to send to one rule. Its credential goes into the keychain.</source>
        <translation>Die App braucht nur ein Recht: an eine Regel zu senden. Ihre Anmeldeinformationen kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Parent: do&amp;main or tenant id</source>
        <translation>Übergeordnet: Do&amp;mäne oder Mandanten-ID</translation>
    </message>
    <message>
        <source>Who makes tables, rule and role in Azure?</source>
        <translation>Wer legt Tabellen, Regel und Rolle in Azure an?</translation>
    </message>
    <message>
        <source>The app %1 has signed in; its credential is in the keychain. Enter another one to change it.</source>
        <translation>Die App %1 hat sich angemeldet; ihre Anmeldeinformationen sind im Schlüsselbund. Geben Sie andere ein, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Looking for the parent…</source>
        <translation>Übergeordneter Mandant wird gesucht…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>Anmeldung als App läuft…</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionDetail</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Granted, proven by a call</source>
        <translation>Erteilt, durch Aufruf bestätigt</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <source>Not granted, optional</source>
        <translation>Nicht erteilt, optional</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>Nicht in diesem Mandanten</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Nicht abfragbar</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A permission, and how it stands.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open in the portal</source>
        <translation>Im P&amp;ortal öffnen</translation>
    </message>
    <message>
        <source>Copy comman&amp;d for their admin</source>
        <translation>&amp;Befehl für Admin kopieren</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nötig für</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>Berechtigungen und wofür sie nötig sind</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Checking with a new token. Nothing is changed in the tenant.</source>
        <translation>Prüfung mit neuem Token läuft. Im Mandanten wird nichts geändert.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft wird gefragt…</translation>
    </message>
    <message>
        <source>Checked %1 ago with a new token. Nothing was changed in the tenant.</source>
        <translation>Vor %1 mit neuem Token geprüft. Im Mandanten wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Microsoft needs a moment after consent. Checking again in %1.</source>
        <translation>Nach der Zustimmung braucht Microsoft einen Moment. Neue Prüfung in %1.</translation>
    </message>
    <message>
        <source>All that is needed is granted.</source>
        <translation>Alles Nötige ist erteilt.</translation>
    </message>
    <message>
        <source>Still to mend: %1. You can go on: the other streams will run.</source>
        <translation>Noch zu beheben: %1. Sie können weitermachen: Die anderen Streams werden laufen.</translation>
    </message>
    <message>
        <source>Nothing can be read yet.</source>
        <translation>Noch kann nichts gelesen werden.</translation>
    </message>
</context>
<context>
    <name>tributary::PersonSignIn</name>
    <message>
        <source>&amp;Open browser</source>
        <translation>&amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Show a &amp;code instead</source>
        <translation>Stattdessen &amp;Code zeigen</translation>
    </message>
    <message>
        <source>Page to enter it on</source>
        <translation>Seite für die Eingabe</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Einzugebender Code</translation>
    </message>
    <message>
        <source>Microsoft Graph Command Line Tools</source>
        <translation>Microsoft Graph Command Line Tools</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Signs in &amp;through (client id)</source>
        <translation>A&amp;nmeldung über (Client-ID)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>Das ist keine Anwendungs-ID</translation>
    </message>
    <message>
        <source>Leave the field empty to sign in through Microsoft&apos;s own command line tools, which every tenant knows.</source>
        <translation>Lassen Sie das Feld leer, um sich über Microsofts eigene Befehlszeilentools anzumelden, die jeder Mandant kennt.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>Anmeldung steht aus…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered, %1 left</source>
        <translation>Warten auf die Eingabe des Codes, noch %1</translation>
    </message>
</context>
<context>
    <name>tributary::PlainPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>Arbeitsbereichsschlüssel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>Zstandard, half the size</source>
        <translation>Zstandard, halb so groß</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Connection string of Event Hubs, or user and password</source>
        <translation>Verbindungszeichenfolge von Event Hubs oder Benutzer und Kennwort</translation>
    </message>
    <message>
        <source>None: a broker on this computer or in a lab</source>
        <translation>Keine: ein Broker auf diesem Computer oder im Labor</translation>
    </message>
    <message>
        <source>host:port, separated by commas</source>
        <translation>host:port, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>&amp;Komprimierung</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>An&amp;meldung mit</translation>
    </message>
    <message>
        <source>C&amp;onnection string</source>
        <translation>&amp;Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>B&amp;rokers</source>
        <translation>&amp;Broker</translation>
    </message>
    <message>
        <source>To&amp;pic or event hub</source>
        <translation>Topic oder Event H&amp;ub</translation>
    </message>
    <message>
        <source>&amp;Workspace id</source>
        <translation>Arbeitsbereichs-&amp;ID</translation>
    </message>
    <message>
        <source>Workspace &amp;key</source>
        <translation>Arbeitsbereichs&amp;schlüssel</translation>
    </message>
    <message>
        <source>The folder is made if it is not there. One file holds at most 128 MB or five minutes.</source>
        <translation>Fehlt der Ordner, wird er angelegt. Eine Datei umfasst höchstens 128 MB oder fünf Minuten.</translation>
    </message>
    <message>
        <source>Both are on the page Agents of the workspace. The key goes into the keychain.</source>
        <translation>Beides steht auf der Seite Agents des Arbeitsbereichs. Der Schlüssel kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>The whole path is needed</source>
        <translation>Der ganze Pfad ist nötig</translation>
    </message>
    <message>
        <source>Start at the root of the disk, as in /srv/audit.</source>
        <translation>Beginnen Sie am Stammverzeichnis, etwa /srv/audit.</translation>
    </message>
    <message>
        <source>That is no workspace id</source>
        <translation>Das ist keine Arbeitsbereichs-ID</translation>
    </message>
    <message>
        <source>It is on the overview page of the workspace: 32 digits and letters in five groups.</source>
        <translation>Sie steht auf der Übersichtsseite des Arbeitsbereichs: 32 Ziffern und Buchstaben in fünf Gruppen.</translation>
    </message>
    <message>
        <source>Checking and saving…</source>
        <translation>Wird geprüft und gespeichert…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Token of an app registration (Event Hubs)</source>
        <translation>Token einer App-Registrierung (Event Hubs)</translation>
    </message>
    <message>
        <source>Tenant &amp;id of the parent</source>
        <translation>&amp;ID des übergeordneten Mandanten</translation>
    </message>
    <message>
        <source>App&amp;lication id</source>
        <translation>&amp;Anwendungs-ID</translation>
    </message>
    <message>
        <source>Clie&amp;nt secret</source>
        <translation>Clien&amp;tgeheimnis</translation>
    </message>
    <message>
        <source>TLS is used wherever somebody signs in. What it signs in with goes into the keychain.</source>
        <translation>Wo eine Anmeldung stattfindet, wird TLS verwendet. Womit sie geschieht, kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>That is no tenant id</source>
        <translation>Das ist keine Mandanten-ID</translation>
    </message>
    <message>
        <source>It is on the overview page of Entra ID: 32 digits and letters in five groups.</source>
        <translation>Sie steht auf der Übersichtsseite von Entra ID: 32 Ziffern und Buchstaben in fünf Gruppen.</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>Das ist keine Anwendungs-ID</translation>
    </message>
    <message>
        <source>It is on the overview page of the app registration: 32 digits and letters in five groups.</source>
        <translation>Sie steht auf der Übersichtsseite der App-Registrierung: 32 Ziffern und Buchstaben in fünf Gruppen.</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileCommands</name>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>Konfiguration &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>Konfiguration i&amp;mportieren…</translation>
    </message>
    <message>
        <source>&amp;Delete all data…</source>
        <translation>Alle &amp;Daten löschen…</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Konfiguration exportieren</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Konfiguration (*.json)</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileSettings</name>
    <message>
        <source>Collecting</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>This start was given another value on its command line.</source>
        <translation>Diesem Start wurde auf der Befehlszeile ein anderer Wert mitgegeben.</translation>
    </message>
    <message>
        <source>Sent events older than %1 are deleted from this computer. That cannot be undone.</source>
        <translation>Gesendete Ereignisse, die älter sind als %1, werden von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Where more than %1 of sent events are kept, the oldest are deleted from this computer. That cannot be undone.</source>
        <translation>Wo mehr als %1 an gesendeten Ereignissen liegen, werden die ältesten von diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>tributary::ProofPage</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Does it arrive?</source>
        <translation>Kommt es an?</translation>
    </message>
    <message>
        <source>Accepted is what the endpoint says. Arrived is what the workspace says. One marker record is sent.</source>
        <translation>Angenommen sagt der Endpunkt, angekommen sagt der Arbeitsbereich. Gesendet wird ein Markierungsdatensatz.</translation>
    </message>
    <message>
        <source>Proof of the destination</source>
        <translation>Nachweis des Ziels</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Asking the endpoint…</source>
        <translation>Endpunkt wird gefragt…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>The role is on its way, which takes up to 30 minutes. Trying for %1 more.</source>
        <translation>Die Rolle ist unterwegs, was bis zu 30 Minuten dauert. Weitere Versuche, noch %1.</translation>
    </message>
    <message>
        <source>Not accepted: the role is missing</source>
        <translation>Nicht angenommen: Die Rolle fehlt</translation>
    </message>
    <message>
        <source>Accepted after %1</source>
        <translation>Angenommen nach %1</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Asking the workspace for the marker, for %1 now…</source>
        <translation>Arbeitsbereich wird nach der Markierung gefragt, seit %1…</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>Visible in the workspace after %1</source>
        <translation>Nach %1 im Arbeitsbereich sichtbar</translation>
    </message>
    <message>
        <source>Not seen in the workspace yet; that does not mean it is lost</source>
        <translation>Noch nicht im Arbeitsbereich zu sehen; das heißt nicht, dass es verloren ist</translation>
    </message>
    <message>
        <source>Not known: the workspace may not be read</source>
        <translation>Nicht bekannt: Der Arbeitsbereich darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>You can finish now: Tributary keeps trying by itself.</source>
        <translation>Sie können jetzt abschließen: Tributary versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Accepted and arrived.</source>
        <translation>Angenommen und angekommen.</translation>
    </message>
    <message>
        <source>You can finish: events wait here until they are accepted.</source>
        <translation>Sie können abschließen: Ereignisse warten hier, bis sie angenommen sind.</translation>
    </message>
    <message>
        <source>Ask the workspace yourself</source>
        <translation>Fragen Sie den Arbeitsbereich selbst</translation>
    </message>
    <message>
        <source>Events can take some minutes to show in a new table. This question finds the marker.</source>
        <translation>In einer neuen Tabelle kann es einige Minuten dauern, bis Ereignisse erscheinen. Diese Abfrage findet die Markierung.</translation>
    </message>
    <message>
        <source>Copy &amp;question</source>
        <translation>Abfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>tributary::ProofPane</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Prove no&amp;w</source>
        <translation>Jetzt nach&amp;weisen</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Als Ta&amp;belle kopieren</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Be&amp;richt speichern…</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>Nachweis der Ankunft</translation>
    </message>
    <message>
        <source>by the hour of collecting; distinct records are counted in the workspace</source>
        <translation>nach der Stunde des Sammelns; im Arbeitsbereich werden verschiedene Datensätze gezählt</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Proof by the hour</source>
        <translation>Nachweis nach Stunden</translation>
    </message>
    <message>
        <source>Asking the workspace; nothing is written…</source>
        <translation>Der Arbeitsbereich wird gefragt; nichts wird geschrieben…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>In dieser Zeit wurde dafür nichts gesammelt.</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>tributary::ProvisionPage</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Waiting for Azure…</source>
        <translation>Warten auf Azure…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>K&amp;QL functions that read like Microsoft&apos;s tables</source>
        <translation>K&amp;QL-Funktionen, die sich wie Microsofts Tabellen lesen</translation>
    </message>
    <message>
        <source>&amp;Reading back, to prove that events arrived</source>
        <translation>&amp;Rücklesen als Nachweis, dass Ereignisse angekommen sind</translation>
    </message>
    <message>
        <source>The rule&apos;s own log of what it &amp;dropped</source>
        <translation>Eigenes &amp;Protokoll der Regel über Verworfenes</translation>
    </message>
    <message>
        <source>&amp;Migrate classic tables; this cannot be undone</source>
        <translation>Klassische Tabellen &amp;migrieren; nicht umkehrbar</translation>
    </message>
    <message>
        <source>&amp;Export a template instead</source>
        <translation>Stattdessen Vorlage e&amp;xportieren</translation>
    </message>
    <message>
        <source>What is made in Azure</source>
        <translation>Was in Azure angelegt wird</translation>
    </message>
    <message>
        <source>Plan of what is made</source>
        <translation>Plan des Anlegens</translation>
    </message>
    <message>
        <source>It cannot be done like this</source>
        <translation>So geht es nicht</translation>
    </message>
    <message>
        <source>Everything is there in %1.</source>
        <translation>In %1 ist alles vorhanden.</translation>
    </message>
    <message>
        <source>In %1. Nothing is made before you press Create; running it again is safe.</source>
        <translation>In %1. Nichts wird angelegt, bevor Sie „Anlegen“ drücken; ein zweiter Lauf ist unbedenklich.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Creating. What is done stays; Create goes on from there.</source>
        <translation>Wird angelegt. Erledigtes bleibt; „Anlegen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Everything is made.</source>
        <translation>Alles ist angelegt.</translation>
    </message>
    <message>
        <source>What is needed is made. Something optional was refused.</source>
        <translation>Das Nötige ist angelegt. Optionales wurde abgelehnt.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on from there.</source>
        <translation>Erledigtes bleibt. „Anlegen“ macht dort weiter.</translation>
    </message>
</context>
<context>
    <name>tributary::QueryField</name>
    <message>
        <source>Search stored events (Ctrl+F), for example op:UserLoginFailed last:6h</source>
        <translation>Gespeicherte Ereignisse durchsuchen (Strg+F), etwa op:UserLoginFailed last:6h</translation>
    </message>
    <message>
        <source>Search stored events</source>
        <translation>Gespeicherte Ereignisse durchsuchen</translation>
    </message>
</context>
<context>
    <name>tributary::RawWords</name>
    <message>
        <source>(%1 in all)</source>
        <translation>(insgesamt %1)</translation>
    </message>
    <message>
        <source>cut here; Copy as JSON gives all %1</source>
        <translation>hier gekürzt; „Als JSON kopieren“ gibt alle %1</translation>
    </message>
</context>
<context>
    <name>tributary::RecordDetail</name>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Nachbarn</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Show events of the same user, address or correlation id</source>
        <translation>Ereignisse mit gleichem Benutzer, gleicher Adresse oder Korrelations-ID zeigen</translation>
    </message>
    <message>
        <source>Show the record as it was received, without line breaks of ours</source>
        <translation>Den Datensatz wie empfangen zeigen, ohne eigene Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>Record as JSON</source>
        <translation>Datensatz als JSON</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Kein Ereignis ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see what it holds.</source>
        <translation>Wählen Sie eine Zeile aus, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Datensatz wird gelesen…</translation>
    </message>
    <message>
        <source>The record&apos;s bytes are no longer kept on this computer.</source>
        <translation>Die Bytes des Datensatzes sind auf diesem Computer nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Filter for this text</source>
        <translation>Nach diesem Text &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>Diesen Wert &amp;ausschließen</translation>
    </message>
    <message>
        <source>Events with this f&amp;ield</source>
        <translation>Ereignisse mit diesem F&amp;eld</translation>
    </message>
    <message>
        <source>Same &amp;user</source>
        <translation>Gleicher &amp;Benutzer</translation>
    </message>
    <message>
        <source>Same &amp;IP address</source>
        <translation>Gleiche &amp;IP-Adresse</translation>
    </message>
    <message>
        <source>Same &amp;correlation id</source>
        <translation>Gleiche &amp;Korrelations-ID</translation>
    </message>
    <message>
        <source>&amp;Add as column</source>
        <translation>Als &amp;Spalte hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add as column (the table has as many as it takes)</source>
        <translation>Als &amp;Spalte hinzufügen (die Tabelle fasst nicht mehr)</translation>
    </message>
</context>
<context>
    <name>tributary::RecordTree</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Element</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>(JSON in text)</source>
        <translation>(JSON im Text)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 has no special meaning</source>
        <translation>%1 hat keine besondere Bedeutung</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 bedeutet %2</translation>
    </message>
</context>
<context>
    <name>tributary::RegistrationGuide</name>
    <message>
        <source>&amp;How to make one, step by step</source>
        <translation>&amp;So legen Sie eine an, Schritt für Schritt</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center of the child tenant, open App registrations and choose New registration. Any name will do; leave “Accounts in this organizational directory only”.</source>
        <translation>Öffnen Sie im Microsoft Entra Admin Center des untergeordneten Mandanten App-Registrierungen und wählen Sie Neue Registrierung. Jeder Name ist recht; lassen Sie „Nur Konten in diesem Organisationsverzeichnis“ stehen.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into the field above.</source>
        <translation>Kopieren Sie die Anwendungs-ID (Client) von der Seite Übersicht in das Feld oben.</translation>
    </message>
    <message>
        <source>Open API permissions, Add a permission, Office 365 Management APIs, Application permissions, and tick:</source>
        <translation>Öffnen Sie API-Berechtigungen, Berechtigung hinzufügen, Office 365 Management APIs, Anwendungsberechtigungen und haken Sie an:</translation>
    </message>
    <message>
        <source>Once more Add a permission, Microsoft Graph, Application permissions, and tick:</source>
        <translation>Noch einmal Berechtigung hinzufügen, Microsoft Graph, Anwendungsberechtigungen und haken Sie an:</translation>
    </message>
    <message>
        <source>Choose Grant admin consent for the tenant. Every line must show a green tick afterwards.</source>
        <translation>Wählen Sie Administratorzustimmung für den Mandanten erteilen. Danach muss jede Zeile ein grünes Häkchen zeigen.</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets. Upload a certificate, or choose New client secret and copy the column named Value at once: it is shown only this time. The column Secret ID is not the secret.</source>
        <translation>Öffnen Sie Zertifikate &amp; Geheimnisse. Laden Sie ein Zertifikat hoch oder wählen Sie Neues Clientgeheimnis und kopieren Sie sofort die Spalte Wert: Sie wird nur dieses Mal gezeigt. Die Spalte Geheimnis-ID ist nicht das Geheimnis.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a guide: its number and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalText</name>
    <message numerus="yes">
        <source>WARNING: %Ln records were never sent to any destination. They are lost for good.</source>
        <translation>
            <numerusform>WARNUNG: %Ln Datensatz wurde nie an ein Ziel gesendet. Er ist endgültig verloren.</numerusform>
            <numerusform>WARNUNG: %Ln Datensätze wurden nie an ein Ziel gesendet. Sie sind endgültig verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted are, in %1 (%2):</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Gelöscht wird in %1 (%2):</translation>
    </message>
    <message>
        <source>Events: %1 stored here, %2 of them waiting to be sent, %3 in quarantine.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Ereignisse: %1 hier gespeichert, davon %2 noch zu senden, %3 in Quarantäne.</translation>
    </message>
    <message>
        <source>Configuration: %1 tenants, %2 destinations, selections, settings and drafts.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Konfiguration: Mandanten (%1), Ziele (%2), Auswahl, Einstellungen und Entwürfe.</translation>
    </message>
    <message>
        <source>Coverage, the activity log, log files and crash reports.</source>
        <translation>Abdeckung, Aktivitätsprotokoll, Protokolldateien und Absturzberichte.</translation>
    </message>
    <message numerus="yes">
        <source>Keychain: %Ln entries with secrets of this profile.</source>
        <translation>
            <numerusform>Schlüsselbund: %Ln Eintrag mit Geheimnissen dieses Profils.</numerusform>
            <numerusform>Schlüsselbund: %Ln Einträge mit Geheimnissen dieses Profils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not touched: events that were sent, files a destination wrote, subscriptions and app registrations at Microsoft.</source>
        <translation>Unberührt bleiben: gesendete Ereignisse, von einem Ziel geschriebene Dateien, Abonnements und App-Registrierungen bei Microsoft.</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveTenantDialog</name>
    <message>
        <source>Counting what belongs to %1…</source>
        <translation>Was zu %1 gehört, wird gezählt…</translation>
    </message>
    <message>
        <source>&amp;Stop its subscriptions at Microsoft as well</source>
        <translation>Auch seine &amp;Abonnements bei Microsoft beenden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove tenant</source>
        <translation>Mandanten &amp;entfernen</translation>
    </message>
    <message>
        <source>All of them were delivered. What the destination has stays there.</source>
        <translation>Alle wurden zugestellt. Was das Ziel hat, bleibt dort.</translation>
    </message>
    <message>
        <source>Entries in quarantine that go too: %1.</source>
        <translation>Einträge in Quarantäne, die ebenfalls gelöscht werden: %1.</translation>
    </message>
    <message>
        <source>The keychain entry stays: other tenants use it.</source>
        <translation>Der Eintrag im Schlüsselbund bleibt: Andere Mandanten verwenden ihn.</translation>
    </message>
    <message>
        <source>The keychain entry is removed. The app registration in the tenant stays.</source>
        <translation>Der Eintrag im Schlüsselbund wird entfernt. Die App-Registrierung im Mandanten bleibt.</translation>
    </message>
    <message>
        <source>Subscriptions that stay on unless you stop them: %1.</source>
        <translation>Abonnements, die eingeschaltet bleiben, wenn Sie sie nicht beenden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Collecting ends, and what was collected is deleted here: %Ln events with their coverage.</source>
        <translation>
            <numerusform>Das Sammeln endet, und Gesammeltes wird hier gelöscht: %Ln Ereignis mit seiner Abdeckung.</numerusform>
            <numerusform>Das Sammeln endet, und Gesammeltes wird hier gelöscht: %Ln Ereignisse mit ihrer Abdeckung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet, and never will be.</source>
        <translation>
            <numerusform>%Ln davon ist noch nicht zugestellt und wird es nie.</numerusform>
            <numerusform>%Ln davon sind noch nicht zugestellt und werden es nie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ResultModel</name>
    <message>
        <source>%1: chosen</source>
        <translation>%1: gewählt</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1: nicht gewählt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
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
        <translation>Anmeldeinformationen von %1 ersetzen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Er&amp;setzen</translation>
    </message>
    <message>
        <source>Add the new secret or certificate to app %1 in the portal first. It is proven with a sign-in before the old one is forgotten here; collecting goes on meanwhile. Take the old one from the app in the portal afterwards.</source>
        <translation>Fügen Sie das neue Geheimnis oder Zertifikat zuerst im Portal der App %1 hinzu. Eine Anmeldung bestätigt es, bevor das alte hier verworfen wird; das Sammeln läuft unterdessen weiter. Entfernen Sie das alte danach im Portal aus der App.</translation>
    </message>
    <message>
        <source>Proving the new credential…</source>
        <translation>Neue Anmeldeinformationen werden geprüft…</translation>
    </message>
</context>
<context>
    <name>tributary::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>tributary::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation>Eingabe zeigen: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1” to its default</source>
        <translation>„%1“ auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei auswählen: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingText</name>
    <message>
        <source>on</source>
        <extracomment>A setting that is switched on or off.</extracomment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>What a setting is while nobody changed it.</extracomment>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Default: %1. From %2 to %3.</source>
        <translation>Standard: %1. Von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsScreen</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>Einstellungen durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep collecting in the background</source>
        <translation>Im Hintergrund weiter sammeln</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>Schließen des F&amp;ensters</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Each problem is told once. Notifications need a desktop with a tray.</source>
        <translation>Jedes Problem wird einmal gemeldet. Benachrichtigungen brauchen einen Desktop mit Infobereich.</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>Ruhe &amp;von</translation>
    </message>
    <message>
        <source>Local time; what begins then is told afterwards</source>
        <translation>Ortszeit; was in der Zeit beginnt, wird danach gemeldet</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Ruhe b&amp;is</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Keychain, secrets, keys and certificates</source>
        <translation>Schlüsselbund, Geheimnisse, Schlüssel und Zertifikate</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Cloud files, government and national clouds, addresses</source>
        <translation>Cloud-Dateien, behördliche und nationale Clouds, Adressen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Logs, crash reports, support bundle, folder</source>
        <translation>Protokolle, Absturzberichte, Supportpaket, Ordner</translation>
    </message>
    <message>
        <source>Takes effect with the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>Zeilen in &amp;Tabellen</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Beim &amp;Anmelden starten</translation>
    </message>
    <message>
        <source>It starts in the background and collects.</source>
        <translation>Das Programm startet im Hintergrund und sammelt.</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer. It takes up a change within ten seconds.</source>
        <translation>Das Sammeln läuft auf diesem Computer als Dienst. Er übernimmt eine Änderung binnen zehn Sekunden.</translation>
    </message>
    <message>
        <source>Another program collects on this profile. It takes up a change within ten seconds.</source>
        <translation>Ein anderes Programm sammelt in diesem Profil. Es übernimmt eine Änderung binnen zehn Sekunden.</translation>
    </message>
    <message>
        <source>Delete older events?</source>
        <translation>Ältere Ereignisse löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SignInPage</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Our app</source>
        <translation>&amp;Unsere App</translation>
    </message>
    <message>
        <source>Create an app in the chi&amp;ld</source>
        <translation>App i&amp;m Mandanten anlegen</translation>
    </message>
    <message>
        <source>&amp;Use an app that is there already</source>
        <translation>&amp;Vorhandene App verwenden</translation>
    </message>
    <message>
        <source>How does Tributary sign in?</source>
        <translation>Wie meldet sich Tributary an?</translation>
    </message>
    <message>
        <source>An administrator of the child signs in once; Tributary makes the app, its rights and its certificate.</source>
        <translation>Ein Administrator des untergeordneten Mandanten meldet sich einmal an; Tributary legt App, Rechte und Zertifikat an.</translation>
    </message>
    <message>
        <source>You have an application id with a certificate or a secret. The guide shows how to make one by hand.</source>
        <translation>Sie haben eine Anwendungs-ID mit Zertifikat oder Geheimnis. Die Anleitung zeigt, wie Sie sie von Hand anlegen.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate, made on this computer (recommended)</source>
        <translation>Ze&amp;rtifikat, auf diesem Computer erstellt (empfohlen)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client&amp;geheimnis</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>Gü&amp;ltig für</translation>
    </message>
    <message>
        <source>The private key or the secret goes straight into the keychain of this computer.</source>
        <translation>Der private Schlüssel oder das Geheimnis kommt direkt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>An app registration reads %1. Everything it may do is shown before consent is asked for.</source>
        <translation>Eine App-Registrierung liest %1. Alles, was sie darf, wird vor der Bitte um Zustimmung gezeigt.</translation>
    </message>
    <message>
        <source>The multi-tenant app %1 of the parent. An administrator of the child gives consent by one link.</source>
        <translation>Die mehrinstanzenfähige App %1 des übergeordneten Mandanten. Ein Administrator des untergeordneten Mandanten stimmt über einen Link zu.</translation>
    </message>
    <message>
        <source>A multi-tenant app of the parent, entered once. An administrator of the child gives consent by one link.</source>
        <translation>Eine mehrinstanzenfähige App des übergeordneten Mandanten, einmal eingegeben. Ein Administrator des untergeordneten Mandanten stimmt über einen Link zu.</translation>
    </message>
    <message>
        <source>The credential of app %1 is in the keychain. Enter another one to change it.</source>
        <translation>Die Anmeldeinformationen der App %1 sind im Schlüsselbund. Geben Sie andere ein, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Keeping the credential in the keychain…</source>
        <translation>Anmeldeinformationen werden im Schlüsselbund abgelegt…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>Anmeldung als App läuft…</translation>
    </message>
    <message>
        <source>&amp;Try for two minutes</source>
        <translation>Zwei Minuten versuc&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut versu&amp;chen</translation>
    </message>
    <message>
        <source>Keeping the app in the keychain…</source>
        <translation>App wird im Schlüsselbund abgelegt…</translation>
    </message>
</context>
<context>
    <name>tributary::StepRail</name>
    <message>
        <source>Step %1, %2: done</source>
        <translation>Schritt %1, %2: erledigt</translation>
    </message>
    <message>
        <source>Step %1, %2: you are here</source>
        <translation>Schritt %1, %2: Sie sind hier</translation>
    </message>
    <message>
        <source>Step %1, %2: still to come</source>
        <translation>Schritt %1, %2: steht noch aus</translation>
    </message>
</context>
<context>
    <name>tributary::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>Abonnement jetzt</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>Ziel &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Streams to collect</source>
        <translation>Zu sammelnde Streams</translation>
    </message>
    <message>
        <source>Also fetch &amp;what is there already: up to the last 7 days</source>
        <translation>Auch &amp;Vorhandenes abrufen: bis zu 7 Tage zurück</translation>
    </message>
    <message>
        <source>Choose what to collect from %1. All can be changed later.</source>
        <translation>Wählen Sie, was aus %1 gesammelt wird. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Asking Microsoft which subscriptions run…</source>
        <translation>Microsoft wird gefragt, welche Abonnements laufen…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>There is no destination yet. Events are kept on this computer until there is one.</source>
        <translation>Es gibt noch kein Ziel. Bis es eines gibt, bleiben Ereignisse auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation>Gesendet an: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Starting subscriptions. Stop leaves started ones on.</source>
        <translation>Abonnements werden gestartet. „Anhalten“ lässt gestartete eingeschaltet.</translation>
    </message>
    <message>
        <source>Stopped. What was started stays on.</source>
        <translation>Angehalten. Was gestartet wurde, bleibt eingeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams will run. Go on, or untick what was refused.</source>
        <translation>
            <numerusform>%1 von %Ln Stream wird laufen. Machen Sie weiter oder wählen Sie Abgelehntes ab.</numerusform>
            <numerusform>%1 von %Ln Streams werden laufen. Machen Sie weiter oder wählen Sie Abgelehntes ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Command that deploys the template</source>
        <translation>Befehl, der die Vorlage bereitstellt</translation>
    </message>
    <message>
        <source>Outputs of the deployment</source>
        <translation>Ausgaben der Bereitstellung</translation>
    </message>
    <message>
        <source>Paste here what the deployment put out: the JSON, or the lines of its Outputs page.</source>
        <translation>Fügen Sie hier ein, was die Bereitstellung ausgegeben hat: das JSON oder die Zeilen der Seite Ausgaben.</translation>
    </message>
    <message>
        <source>Save &amp;ARM template…</source>
        <translation>&amp;ARM-Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save ARM template</source>
        <translation>ARM-Vorlage speichern</translation>
    </message>
    <message>
        <source>Save B&amp;icep file…</source>
        <translation>B&amp;icep-Datei speichern…</translation>
    </message>
    <message>
        <source>Save Bicep file</source>
        <translation>Bicep-Datei speichern</translation>
    </message>
    <message>
        <source>Save K&amp;QL functions…</source>
        <translation>K&amp;QL-Funktionen speichern…</translation>
    </message>
    <message>
        <source>Save KQL functions</source>
        <translation>KQL-Funktionen speichern</translation>
    </message>
    <message>
        <source>Logs ingestion &amp;endpoint</source>
        <translation>&amp;Endpunkt der Protokollerfassung</translation>
    </message>
    <message>
        <source>&amp;Rule, its immutable id</source>
        <translation>&amp;Regel, unveränderliche ID</translation>
    </message>
    <message>
        <source>Endpoint and rule</source>
        <translation>Endpunkt und Regel</translation>
    </message>
    <message>
        <source>Template for your administrator</source>
        <translation>Vorlage für Ihre Administration</translation>
    </message>
    <message>
        <source>Both are on the page of the data collection rule in the Azure portal, under JSON View.</source>
        <translation>Beides steht im Azure-Portal auf der Seite der Datensammlungsregel unter JSON-Ansicht.</translation>
    </message>
    <message>
        <source>It makes the same tables, rule and role as Tributary would.</source>
        <translation>Sie legt dieselben Tabellen, dieselbe Regel und dieselbe Rolle an wie Tributary.</translation>
    </message>
    <message>
        <source>The rule has to declare the streams %1.</source>
        <translation>Die Regel muss die Streams %1 deklarieren.</translation>
    </message>
    <message>
        <source>Send one of the files to the parent&apos;s administrator. Deployed into the workspace&apos;s resource group, it puts out endpoint and rule: paste that below. You can close this meanwhile: a draft is kept.</source>
        <translation>Senden Sie eine der Dateien an die Administration des übergeordneten Mandanten. In der Ressourcengruppe des Arbeitsbereichs bereitgestellt, gibt sie Endpunkt und Regel aus: Fügen Sie das unten ein. Sie können dies unterdessen schließen: Ein Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
</context>
<context>
    <name>tributary::TenantCredentialTab</name>
    <message>
        <source>Keep &amp;date</source>
        <translation>Dat&amp;um übernehmen</translation>
    </message>
    <message>
        <source>&amp;Ask Microsoft</source>
        <translation>Microsoft &amp;fragen</translation>
    </message>
    <message>
        <source>Replace &amp;credential…</source>
        <translation>Anmeldeinfo e&amp;rsetzen…</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>En&amp;det am</translation>
    </message>
    <message>
        <source>You are warned 30, 14, 7 days and 1 day before. The new credential is proven before the old one goes, so that nothing is missed.</source>
        <translation>Sie werden 30, 14, 7 Tage und 1 Tag vorher gewarnt. Die neuen Anmeldeinformationen werden bestätigt, bevor die alten entfallen, damit nichts verpasst wird.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Microsoft does not tell</source>
        <translation>Microsoft gibt keine Auskunft</translation>
    </message>
    <message>
        <source>The app may not read its own registration, or it lives in another tenant. Enter the date instead.</source>
        <translation>Die App darf ihre eigene Registrierung nicht lesen oder gehört zu einem anderen Mandanten. Geben Sie stattdessen das Datum ein.</translation>
    </message>
    <message>
        <source>The credential was replaced</source>
        <translation>Die Anmeldeinformationen wurden ersetzt</translation>
    </message>
    <message>
        <source>The new one is proven; the old one is gone from here.</source>
        <translation>Die neuen sind bestätigt; die alten sind hier entfernt.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantDetail</name>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>Arbeitsbereichsschlüssel</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>Anwendungs-ID</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Co&amp;py settings to…</source>
        <translation>&amp;Kopieren nach…</translation>
    </message>
    <message>
        <source>&amp;Remove tenant…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Anmeldeinfo</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Collected since</source>
        <translation>Gesammelt seit</translation>
    </message>
    <message>
        <source>No tenant is chosen</source>
        <translation>Kein Mandant ausgewählt</translation>
    </message>
    <message>
        <source>as far back as Microsoft keeps events</source>
        <translation>so weit zurück, wie Microsoft Ereignisse behält</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>Deakti&amp;vieren</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Collecting goes on, and catches up what came meanwhile.</source>
        <translation>Das Sammeln geht weiter und holt nach, was unterdessen kam.</translation>
    </message>
    <message>
        <source>Nothing is collected any more. Subscriptions stay on: seven days can be caught up.</source>
        <translation>Es wird nichts mehr gesammelt. Abonnements bleiben eingeschaltet: Sieben Tage lassen sich nachholen.</translation>
    </message>
    <message>
        <source>What was done and what happened, newest first</source>
        <translation>Was getan wurde und was geschah, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Nothing was noted about this tenant, as far back as the log goes.</source>
        <translation>Zu diesem Mandanten wurde nichts vermerkt, so weit das Protokoll zurückreicht.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPage</name>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>Welcher Mandant?</translation>
    </message>
    <message>
        <source>Nothing is changed in the tenant, and nobody signs in: its id and cloud are public.</source>
        <translation>Im Mandanten wird nichts geändert, und niemand meldet sich an: ID und Cloud sind öffentlich.</translation>
    </message>
    <message>
        <source>A domain of the tenant, its tenant id, or the name of any of its users</source>
        <translation>Eine Domäne des Mandanten, seine Mandanten-ID oder der Name eines beliebigen seiner Benutzer</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>optional, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Any cloud</source>
        <translation>Jede Cloud</translation>
    </message>
    <message>
        <source>&amp;Domain, tenant id or user</source>
        <translation>&amp;Domäne, Mandanten-ID oder Benutzer</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>Nam&amp;e hier</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>&amp;Look in</source>
        <translation>&amp;Suchen in</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation>Mit %1 ausprobieren</translation>
    </message>
    <message>
        <source>A simulated tenant that is not collected yet. Its administrator&apos;s pages open in your browser; nothing leaves this computer.</source>
        <translation>Ein simulierter Mandant, aus dem noch nicht gesammelt wird. Die Seiten seiner Administration öffnen sich in Ihrem Browser; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft wird gefragt…</translation>
    </message>
    <message>
        <source>Found in %1. Tenant id %2</source>
        <translation>In %1 gefunden. Mandanten-ID %2</translation>
    </message>
    <message>
        <source>This tenant is here already</source>
        <translation>Dieser Mandant ist schon da</translation>
    </message>
    <message>
        <source>It is collected as “%1”. Change its credential or its streams on the Tenants screen.</source>
        <translation>Er wird als „%1“ gesammelt. Ändern Sie seine Anmeldeinformationen oder Streams auf der Seite Mandanten.</translation>
    </message>
    <message>
        <source>This is the parent tenant</source>
        <translation>Dies ist der übergeordnete Mandant</translation>
    </message>
    <message>
        <source>A destination sends to it. It can be collected as well, like any other tenant.</source>
        <translation>Ein Ziel sendet an ihn. Auch aus ihm kann gesammelt werden wie aus jedem anderen Mandanten.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>Mandant ist in einer anderen Cloud</translation>
    </message>
    <message>
        <source>It belongs to %1. Apps are registered per cloud: use one that is registered there.</source>
        <translation>Er gehört zu %1. Apps werden je Cloud registriert: Verwenden Sie eine, die dort registriert ist.</translation>
    </message>
    <message>
        <source>Is this typed right?</source>
        <translation>Ist das richtig geschrieben?</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant id nor a user name. Did you mean %1?</source>
        <translation>Dies ist weder Domäne noch Mandanten-ID noch Benutzername. Meinten Sie %1?</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut suche&amp;n</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Mit %1 weitermachen?</translation>
    </message>
    <message>
        <source>It was begun on %1 and waits for consent. Everything you entered is kept.</source>
        <translation>Am %1 begonnen, wartet auf Zustimmung. Alle Eingaben sind erhalten.</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>Am %1 begonnen und nicht abgeschlossen. Alle Eingaben sind erhalten.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Weiter&amp;machen</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Verwer&amp;fen</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPermissionsTab</name>
    <message>
        <source>C&amp;heck now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nötig für</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>Berechtigungen und wofür sie nötig sind</translation>
    </message>
    <message>
        <source>Not checked yet. A check changes nothing in the tenant.</source>
        <translation>Noch nicht geprüft. Eine Prüfung ändert im Mandanten nichts.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft wird gefragt…</translation>
    </message>
    <message>
        <source>Checked at %1 with a new token.</source>
        <translation>Geprüft um %1 mit neuem Token.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantSelection</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 is a sentence such as &quot;Pausing.&quot;, %2 and %3 say how many tenants of how many are done.</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;With %n tenants</source>
        <translation>
            <numerusform>M&amp;it %n Mandanten</numerusform>
            <numerusform>M&amp;it %n Mandanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n tenants</source>
        <translation>
            <numerusform>%n Mandanten &amp;prüfen</numerusform>
            <numerusform>%n Mandanten &amp;prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n tenants</source>
        <translation>
            <numerusform>%n Mandanten paus&amp;ieren</numerusform>
            <numerusform>%n Mandanten paus&amp;ieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n tenants</source>
        <translation>
            <numerusform>%n Mandanten f&amp;ortsetzen</numerusform>
            <numerusform>%n Mandanten f&amp;ortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;tags of %n tenants…</source>
        <translation>
            <numerusform>&amp;Tags von %n Mandanten festlegen…</numerusform>
            <numerusform>&amp;Tags von %n Mandanten festlegen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tenants as CSV…</source>
        <translation>
            <numerusform>%n Mandanten als CSV e&amp;xportieren…</numerusform>
            <numerusform>%n Mandanten als CSV e&amp;xportieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants: all went well.</source>
        <translation>
            <numerusform>%n Mandant: Alles ging gut.</numerusform>
            <numerusform>%n Mandanten: Alles ging gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tenants need you.</source>
        <translation>
            <numerusform>%1 von %n Mandant erfordert einen Eingriff.</numerusform>
            <numerusform>Eingriff nötig bei %1 von %n Mandanten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants.</source>
        <translation>Wird geprüft; in den Mandanten wird nichts geändert.</translation>
    </message>
    <message>
        <source>Resuming.</source>
        <translation>Wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Pausing.</source>
        <translation>Wird pausiert.</translation>
    </message>
    <message>
        <source>Collecting goes on</source>
        <translation>Das Sammeln geht weiter</translation>
    </message>
    <message>
        <source>Paused; seven days can be caught up</source>
        <translation>Pausiert; sieben Tage lassen sich nachholen</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Tags festlegen</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tenants, separated by commas. They take the place of those there are.</source>
        <translation>
            <numerusform>Tags von %n Mandanten, durch Kommas getrennt. Sie ersetzen die vorhandenen.</numerusform>
            <numerusform>Tags von %n Mandanten, durch Kommas getrennt. Sie ersetzen die vorhandenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set tags</source>
        <translation>Tags fest&amp;legen</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Wird gespeichert.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Export tenants</source>
        <translation>Mandanten exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Tenant by tenant</source>
        <translation>Mandant für Mandant</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>tributary::TenantStreamsTab</name>
    <message>
        <source>As&amp;k now</source>
        <translation>&amp;Jetzt fragen</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>Abonnement jetzt</translation>
    </message>
    <message>
        <source>Streams and their subscriptions</source>
        <translation>Streams und ihre Abonnements</translation>
    </message>
    <message>
        <source>Not asked yet. Asking changes nothing in the tenant.</source>
        <translation>Noch nicht gefragt. Fragen ändert im Mandanten nichts.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Microsoft wird gefragt…</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>%1 wird gestartet…</translation>
    </message>
    <message>
        <source>Stop a subscription</source>
        <translation>Abonnement beenden</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>%1 von %2 beenden?</translation>
    </message>
    <message>
        <source>Events between stop and the next start can never be fetched.</source>
        <translation>Ereignisse zwischen dem Ende und dem nächsten Start sind nie mehr abrufbar.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Stop %1</source>
        <translation>%1 b&amp;eenden</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>%1 wird beendet…</translation>
    </message>
</context>
<context>
    <name>tributary::TenantWizard</name>
    <message>
        <source>Add tenant</source>
        <translation>Mandanten hinzufügen</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>Eingaben für %1 behalten?</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart.</source>
        <translation>Ein Entwurf macht dort weiter, wo Sie aufgehört haben, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Made in the tenant so far: %1</source>
        <translation>Bisher im Mandanten angelegt: %1</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>Entwurf &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Undo and forget</source>
        <translation>Alles &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Not everything could be undone</source>
        <translation>Nicht alles ließ sich rückgängig machen</translation>
    </message>
    <message>
        <source>The draft stays, with the list of what was made. Sign in as the child&apos;s administrator and try again.

%1 %2</source>
        <translation>Der Entwurf bleibt, mit der Liste des Angelegten. Melden Sie sich als Administrator des untergeordneten Mandanten an und versuchen Sie es erneut.

%1 %2</translation>
    </message>
</context>
<context>
    <name>tributary::TenantsScreen</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>Mandanten filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Mandanten filtern</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Anmeldeinfo</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Sammelt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>Credential has ended</source>
        <translation>Anmeldeinfo abgelaufen</translation>
    </message>
    <message>
        <source>Credential ends soon</source>
        <translation>Anmeldeinfo läuft bald ab</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants…</source>
        <translation>Prüfung läuft; in den Mandanten wird nichts geändert…</translation>
    </message>
    <message>
        <source>Checked %1 of %2: %3</source>
        <translation>%1 von %2 geprüft: %3</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Der Bericht konnte nicht erstellt werden: %1</translation>
    </message>
    <message>
        <source>Save check report</source>
        <translation>Prüfbericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Show &amp;list…</source>
        <translation>&amp;Liste zeigen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused, and is removed with its data in %n seconds.</source>
        <translation>
            <numerusform>%1 ist pausiert und wird in %n Sekunde samt Daten entfernt.</numerusform>
            <numerusform>%1 ist pausiert und wird in %n Sekunden samt Daten entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>%1 konnte nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen tenant</source>
        <translation>Benennt den gewählten Mandanten um</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Chooses all tenants that are shown</source>
        <translation>Wählt alle gezeigten Mandanten</translation>
    </message>
</context>
<context>
    <name>tributary::ToolRow</name>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>Tributary ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>Sammeln &amp;pausieren</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Für &amp;15 Minuten</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;Until resumed</source>
        <translation>B&amp;is zum Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Resume collecting</source>
        <translation>Sammeln f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;move now</source>
        <translation>&amp;Jetzt entfernen</translation>
    </message>
</context>
<context>
    <name>tributary::UsageText</name>
    <message>
        <source>a workspace is asked by its id, which is a GUID</source>
        <translation>ein Arbeitsbereich wird über seine ID gefragt, eine GUID</translation>
    </message>
    <message>
        <source>the proxy is not of the form http://host:port or socks5://host:port</source>
        <translation>der Proxy hat nicht die Form http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>the endpoint is not a URL</source>
        <translation>der Endpunkt ist keine URL</translation>
    </message>
    <message>
        <source>the endpoint is neither https nor http on a loopback host</source>
        <translation>der Endpunkt ist weder https noch http auf einem Loopback-Host</translation>
    </message>
    <message>
        <source>the endpoint contains a user name</source>
        <translation>der Endpunkt enthält einen Benutzernamen</translation>
    </message>
    <message>
        <source>the endpoint contains a query or a fragment</source>
        <translation>der Endpunkt enthält eine Abfrage oder ein Fragment</translation>
    </message>
    <message>
        <source>no such tenant in this profile</source>
        <translation>kein solcher Mandant in diesem Profil</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>das Clientgeheimnis ist leer</translation>
    </message>
    <message>
        <source>there is no such destination in this profile</source>
        <translation>in diesem Profil gibt es kein solches Ziel</translation>
    </message>
    <message>
        <source>only destinations of the Logs Ingestion API are proven by their workspace</source>
        <translation>nur Ziele der Logs Ingestion API werden über ihren Arbeitsbereich nachgewiesen</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>der Mandant ist schon in diesem Profil, als „%1“</translation>
    </message>
    <message>
        <source>the destination needs a name</source>
        <translation>das Ziel braucht einen Namen</translation>
    </message>
    <message>
        <source>endpoint, rule or app are not known yet</source>
        <translation>Endpunkt, Regel oder App sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>name or client-id is missing or no GUID</source>
        <translation>name oder client-id fehlt oder ist keine GUID</translation>
    </message>
    <message>
        <source>neither id is a GUID nor domain a domain</source>
        <translation>weder ist id eine GUID noch domain eine Domäne</translation>
    </message>
    <message>
        <source>since is no time</source>
        <translation>since ist keine Zeit</translation>
    </message>
    <message>
        <source>repeats row %1</source>
        <translation>wiederholt Zeile %1</translation>
    </message>
    <message>
        <source>the first row must name the columns: name, id or domain, client-id, and optionally cloud, since, tags</source>
        <translation>die erste Zeile muss die Spalten nennen: name, id oder domain, client-id, und wahlweise cloud, since, tags</translation>
    </message>
    <message>
        <source>the tenant %1 is in the profile already, as &quot;%2&quot;</source>
        <translation>der Mandant %1 ist schon im Profil, als „%2“</translation>
    </message>
    <message>
        <source>another tenant is named &quot;%1&quot; already</source>
        <translation>ein anderer Mandant heißt schon „%1“</translation>
    </message>
    <message>
        <source>this is neither a domain nor a tenant id nor a user name</source>
        <translation>dies ist weder Domäne noch Mandanten-ID noch Benutzername</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a domain nor a tenant id</source>
        <translation>„%1“ ist weder Domäne noch Mandanten-ID</translation>
    </message>
    <message>
        <source>which of the app&apos;s credentials is ours cannot be told</source>
        <translation>welche Anmeldeinformationen der App unsere sind, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>there is no tenant %1 in this profile</source>
        <translation>in diesem Profil gibt es keinen Mandanten %1</translation>
    </message>
    <message>
        <source>a broker is HOST:PORT, for example NAMESPACE.servicebus.windows.net:9093</source>
        <translation>ein Broker ist HOST:PORT, etwa NAMESPACE.servicebus.windows.net:9093</translation>
    </message>
    <message>
        <source>name one to %1 brokers as HOST:PORT</source>
        <translation>nennen Sie einen bis %1 Broker als HOST:PORT</translation>
    </message>
    <message>
        <source>brokers on this computer and elsewhere cannot be mixed</source>
        <translation>Broker auf diesem Computer und anderswo lassen sich nicht mischen</translation>
    </message>
    <message>
        <source>a topic is 1 to 249 letters, digits, dots, underscores and hyphens</source>
        <translation>ein Topic besteht aus 1 bis 249 Buchstaben, Ziffern, Punkten, Unterstrichen und Bindestrichen</translation>
    </message>
    <message>
        <source>a connection string reads Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</source>
        <translation>eine Verbindungszeichenfolge lautet Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</translation>
    </message>
    <message>
        <source>the EntityPath of the connection string is no name of an event hub</source>
        <translation>der EntityPath der Verbindungszeichenfolge ist kein Name eines Event Hubs</translation>
    </message>
    <message>
        <source>the name %1 is taken</source>
        <translation>der Name %1 ist vergeben</translation>
    </message>
    <message>
        <source>no entry %1 in quarantine</source>
        <translation>kein Eintrag %1 in Quarantäne</translation>
    </message>
    <message>
        <source>no batch %1: removed, or older than the archive keeps</source>
        <translation>kein Batch %1: entfernt oder älter, als das Archiv behält</translation>
    </message>
    <message>
        <source>no tenant %1 in this profile</source>
        <translation>kein Mandant %1 in diesem Profil</translation>
    </message>
    <message>
        <source>no destination %1 in this profile</source>
        <translation>kein Ziel %1 in diesem Profil</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>in %1 gibt es kein Profil</translation>
    </message>
    <message>
        <source>cannot read the cloud file %1: %2</source>
        <translation>die Cloud-Datei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>name the tenant with --tenant</source>
        <translation>nennen Sie den Mandanten mit --tenant</translation>
    </message>
    <message>
        <source>there is no tenant &quot;%1&quot; in this profile</source>
        <translation>in diesem Profil gibt es keinen Mandanten „%1“</translation>
    </message>
    <message>
        <source>there is no destination &quot;%1&quot; in this profile</source>
        <translation>in diesem Profil gibt es kein Ziel „%1“</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate</source>
        <translation>%1 ist zu lang für ein Zertifikat</translation>
    </message>
    <message>
        <source>the demo has no such credential</source>
        <translation>die Demo hat keine solchen Anmeldeinformationen</translation>
    </message>
    <message>
        <source>the destination was removed</source>
        <translation>das Ziel wurde entfernt</translation>
    </message>
    <message>
        <source>%1 is too long for a list of tenants</source>
        <translation>%1 ist zu lang für eine Mandantenliste</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>das Verzeichnis %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>only a destination of the Logs Ingestion API has a workspace behind it</source>
        <translation>nur ein Ziel der Logs Ingestion API hat einen Arbeitsbereich hinter sich</translation>
    </message>
    <message>
        <source>nothing is sent to this destination here</source>
        <translation>an dieses Ziel wird von hier nichts gesendet</translation>
    </message>
    <message>
        <source>%1 takes a single line</source>
        <translation>%1 erwartet eine einzelne Zeile</translation>
    </message>
    <message>
        <source>%1 takes a whole path, such as /etc/ssl/extra.pem</source>
        <translation>%1 erwartet einen vollständigen Pfad, etwa /etc/ssl/extra.pem</translation>
    </message>
    <message>
        <source>%1 is not kept with user name and password; say such a proxy with --proxy at each start</source>
        <translation>%1 wird nicht mit Benutzername und Kennwort gespeichert; geben Sie einen solchen Proxy bei jedem Start mit --proxy an</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;</source>
        <translation>%1 erwartet %2, nicht „%3“</translation>
    </message>
    <message>
        <source>this is no exported configuration</source>
        <translation>dies ist keine exportierte Konfiguration</translation>
    </message>
    <message>
        <source>this configuration was written by a newer version of the program</source>
        <translation>diese Konfiguration wurde von einer neueren Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>the configuration cannot be read at %1</source>
        <extracomment>The place is a path such as tenants[2].id</extracomment>
        <translation>die Konfiguration ist an der Stelle %1 nicht lesbar</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;</source>
        <translation>es gibt keine Einstellung „%1“</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1:9464 is wanted, not &quot;%1&quot;</source>
        <translation>erwartet wird eine Adresse wie 127.0.0.1:9464, nicht „%1“</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>tributary::ViewText</name>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Inbox rules and forwarding</source>
        <translation>Posteingangsregeln und Weiterleitung</translation>
    </message>
    <message>
        <source>Consent and app credentials</source>
        <translation>Zustimmung und Anmeldeinfo von Apps</translation>
    </message>
    <message>
        <source>Role changes</source>
        <translation>Rollenänderungen</translation>
    </message>
    <message>
        <source>Audit switched off</source>
        <translation>Überwachung ausgeschaltet</translation>
    </message>
    <message>
        <source>Arrived late</source>
        <translation>Spät eingetroffen</translation>
    </message>
    <message>
        <source>Mass download</source>
        <translation>Massendownload</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Noch nicht zugestellt</translation>
    </message>
</context>
<context>
    <name>tributary::Wizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>tributary::WorkspacePage</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Welcher Arbeitsbereich?</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the plan is shown first.</source>
        <translation>Noch wird nichts geändert: Zuerst wird der Plan gezeigt.</translation>
    </message>
    <message>
        <source>Microsoft Azure CLI</source>
        <translation>Microsoft Azure CLI</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Warten been&amp;den</translation>
    </message>
    <message>
        <source>Workspaces of the parent</source>
        <translation>Arbeitsbereiche des übergeordneten Mandanten</translation>
    </message>
    <message>
        <source>Make a new rule</source>
        <translation>Neue Regel anlegen</translation>
    </message>
    <message>
        <source>Data collection &amp;rule</source>
        <translation>Datensammlungs&amp;regel</translation>
    </message>
    <message>
        <source>Sign in as somebody who may make resources in the parent&apos;s Azure subscription. It is not kept.</source>
        <translation>Melden Sie sich mit einem Konto an, das im Azure-Abonnement des übergeordneten Mandanten Ressourcen anlegen darf. Es wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>What the sending app can see in the parent:</source>
        <translation>Was die sendende App im übergeordneten Mandanten sehen kann:</translation>
    </message>
    <message>
        <source>Asking Azure for workspaces…</source>
        <translation>Azure wird nach Arbeitsbereichen gefragt…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Erneut fragen</translation>
    </message>
    <message>
        <source>No workspace can be seen</source>
        <translation>Kein Arbeitsbereich zu sehen</translation>
    </message>
    <message>
        <source>Whoever signed in needs at least the role Reader on the subscription of the workspace.</source>
        <translation>Wer sich angemeldet hat, braucht mindestens die Rolle Reader im Abonnement des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Looking what is there in %1…</source>
        <translation>In %1 wird nachgesehen, was schon da ist…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>%1, does not fit as it is</source>
        <translation>%1, passt so nicht</translation>
    </message>
    <message>
        <source>Tables and rule are made; existing ones of the same name are found and used.</source>
        <translation>Tabellen und Regel werden angelegt; vorhandene gleichen Namens werden gefunden und verwendet.</translation>
    </message>
    <message>
        <source>It fits as it is.</source>
        <translation>Sie passt, wie sie ist.</translation>
    </message>
</context>
</TS>
