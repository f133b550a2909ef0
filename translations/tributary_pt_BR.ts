<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Connection was interrupted</source>
        <translation>A conexão foi interrompida</translation>
    </message>
    <message>
        <source>No complete answer arrived. It is tried again; seven days can be caught up.</source>
        <translation>Nenhuma resposta completa chegou. Uma nova tentativa é feita; é possível recuperar sete dias.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down</source>
        <translation>A Microsoft pede para ir mais devagar</translation>
    </message>
    <message>
        <source>It goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>O trabalho continua mais devagar. Nada se perde e não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Microsoft has a problem</source>
        <translation>A Microsoft está com um problema</translation>
    </message>
    <message>
        <source>The service cannot answer for the moment and is asked again. Nothing is lost.</source>
        <translation>O serviço não pode responder no momento e é consultado de novo. Nada se perde.</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Entrada não aceita</translation>
    </message>
    <message>
        <source>The service refused the access token, and a fresh one too. Events are not lost meanwhile.</source>
        <translation>O serviço recusou o token de acesso e também um novo. Enquanto isso, nenhum evento se perde.</translation>
    </message>
    <message>
        <source>Check cloud, audience and the app&apos;s credential.</source>
        <translation>Verifique a nuvem, a audiência e a credencial do aplicativo.</translation>
    </message>
    <message>
        <source>Permission or role missing</source>
        <translation>Falta uma permissão ou função</translation>
    </message>
    <message>
        <source>The service does not let the app do this. What was collected waits safely.</source>
        <translation>O serviço não permite isso ao aplicativo. O que foi coletado aguarda em segurança.</translation>
    </message>
    <message>
        <source>Grant the permission or assign the role, then check again.</source>
        <translation>Conceda a permissão ou atribua a função e verifique de novo.</translation>
    </message>
    <message>
        <source>Something is not set up right</source>
        <translation>Algo não está bem configurado</translation>
    </message>
    <message>
        <source>An id, a credential, the cloud or a rule does not fit. What was collected waits safely.</source>
        <translation>Um ID, uma credencial, a nuvem ou uma regra não confere. O que foi coletado aguarda em segurança.</translation>
    </message>
    <message>
        <source>Compare the settings with the details of this message.</source>
        <translation>Compare as configurações com os detalhes desta mensagem.</translation>
    </message>
    <message>
        <source>Stream is not subscribed</source>
        <translation>Fluxo sem assinatura</translation>
    </message>
    <message>
        <source>The content type has no running subscription, so no new events are made available.</source>
        <translation>O tipo de conteúdo não tem uma assinatura ativa, então nenhum evento novo é disponibilizado.</translation>
    </message>
    <message>
        <source>Start the subscription.</source>
        <translation>Inicie a assinatura.</translation>
    </message>
    <message>
        <source>Content is gone</source>
        <translation>O conteúdo não existe mais</translation>
    </message>
    <message>
        <source>It was listed but can no longer be fetched; its time range is recorded as lost.</source>
        <translation>Ele constava na lista, mas não pode mais ser buscado; seu intervalo de tempo é registrado como perdido.</translation>
    </message>
    <message>
        <source>Search the audit log of the tenant for the time range.</source>
        <translation>Pesquise o intervalo de tempo no log de auditoria do locatário.</translation>
    </message>
    <message>
        <source>Time range not accepted</source>
        <translation>Intervalo de tempo não aceito</translation>
    </message>
    <message>
        <source>The time range is cut anew and listed again. Nothing is lost.</source>
        <translation>O intervalo de tempo é dividido e listado de novo. Nada se perde.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>It is over a size limit. What cannot be made smaller waits in quarantine; the rest goes on.</source>
        <translation>Excede um limite de tamanho. O que não pode ser reduzido aguarda em quarentena; o resto continua.</translation>
    </message>
    <message>
        <source>Look into the quarantine.</source>
        <translation>Examine a quarentena.</translation>
    </message>
    <message>
        <source>Record not accepted</source>
        <translation>Registro não aceito</translation>
    </message>
    <message>
        <source>The destination refuses this content. It waits in quarantine; all others are sent.</source>
        <translation>O destino recusa este conteúdo. Ele aguarda em quarentena; todos os outros são enviados.</translation>
    </message>
    <message>
        <source>Look into the quarantine for the reason.</source>
        <translation>Veja o motivo na quarentena.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Resposta não compreendida</translation>
    </message>
    <message>
        <source>What arrived is not what the service should send; something in between may have answered.</source>
        <translation>O que chegou não é o que o serviço deveria enviar; algo no meio do caminho pode ter respondido.</translation>
    </message>
    <message>
        <source>Check proxy and network if this stays.</source>
        <translation>Verifique o proxy e a rede se isso persistir.</translation>
    </message>
    <message>
        <source>Unexpected address refused</source>
        <translation>Endereço inesperado recusado</translation>
    </message>
    <message>
        <source>A reply pointed outside the cloud; no token was sent there. The rest goes on.</source>
        <translation>Uma resposta apontava para fora da nuvem; nenhum token foi enviado para lá. O resto continua.</translation>
    </message>
    <message>
        <source>Report this with its details.</source>
        <translation>Relate isto com os detalhes.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>There is nothing of this name or id in the profile.</source>
        <translation>Não há nada com este nome ou ID no perfil.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Verifique o nome.</translation>
    </message>
    <message>
        <source>Store has a problem</source>
        <translation>O armazenamento está com um problema</translation>
    </message>
    <message>
        <source>Something cannot be stored, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>Algo não pode ser armazenado, então a coleta fica em pausa. Nada do que foi armazenado se perde.</translation>
    </message>
    <message>
        <source>Check the disk and the profile directory.</source>
        <translation>Verifique o disco e o diretório do perfil.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>It was stopped on request. What was done so far stays.</source>
        <translation>Foi parado a pedido. O que já foi feito permanece.</translation>
    </message>
    <message>
        <source>Input needs a correction</source>
        <translation>Os dados precisam de correção</translation>
    </message>
    <message>
        <source>What was entered cannot be used as it is. Nothing was changed.</source>
        <translation>O que foi inserido não pode ser usado como está. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrija os dados e tente de novo.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Algo inesperado aconteceu</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was stored is not lost.</source>
        <translation>É uma falha do programa. O que foi armazenado não se perde.</translation>
    </message>
    <message>
        <source>DLP needs one more permission</source>
        <translation>A DLP precisa de mais uma permissão</translation>
    </message>
    <message>
        <source>ActivityFeed.ReadDlp is not granted, so details of data loss prevention may be missing. The other streams run.</source>
        <translation>ActivityFeed.ReadDlp não foi concedida, então podem faltar detalhes da prevenção contra perda de dados. Os outros fluxos funcionam.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.ReadDlp and consent again, or leave DLP.All off.</source>
        <translation>Conceda ActivityFeed.ReadDlp e dê o consentimento de novo, ou deixe DLP.All desativado.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta uma permissão</translation>
    </message>
    <message>
        <source>ActivityFeed.Read is not granted to the app, so the audit streams of this tenant cannot be read. Other tenants run.</source>
        <translation>ActivityFeed.Read não foi concedida ao aplicativo, então os fluxos de auditoria deste locatário não podem ser lidos. Os outros locatários funcionam.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.Read (Office 365 Management APIs) and consent again.</source>
        <translation>Conceda ActivityFeed.Read (Office 365 Management APIs) e dê o consentimento de novo.</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>Solicitação não compreendida</translation>
    </message>
    <message>
        <source>Microsoft refuses the form of a request; that is a fault of this program. Other streams go on.</source>
        <translation>A Microsoft recusa a forma de uma solicitação; é uma falha deste programa. Os outros fluxos continuam.</translation>
    </message>
    <message>
        <source>Tenant id does not fit</source>
        <translation>O ID do locatário não confere</translation>
    </message>
    <message>
        <source>The tenant asked for is not the one the app signed in to.</source>
        <translation>O locatário solicitado não é aquele em que o aplicativo entrou.</translation>
    </message>
    <message>
        <source>Check the tenant id.</source>
        <translation>Verifique o ID do locatário.</translation>
    </message>
    <message>
        <source>Tenant is gone</source>
        <translation>O locatário não existe mais</translation>
    </message>
    <message>
        <source>Microsoft does not know the tenant, or it was deleted. What was collected stays.</source>
        <translation>A Microsoft não conhece o locatário, ou ele foi excluído. O que foi coletado permanece.</translation>
    </message>
    <message>
        <source>Check the tenant id, or remove the tenant.</source>
        <translation>Verifique o ID do locatário ou remova o locatário.</translation>
    </message>
    <message>
        <source>No Microsoft 365 licence</source>
        <translation>Sem licença do Microsoft 365</translation>
    </message>
    <message>
        <source>The tenant has no user with a licence that includes auditing, so there is nothing to collect.</source>
        <translation>Nenhum usuário do locatário tem uma licença que inclua a auditoria, então não há nada a coletar.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a licence, or turn these streams off.</source>
        <translation>Peça a um administrador do locatário que atribua uma licença, ou desative estes fluxos.</translation>
    </message>
    <message>
        <source>Subscription was stopped</source>
        <translation>A assinatura foi parada</translation>
    </message>
    <message>
        <source>Someone, or another copy of the app, stopped the subscription. Events from between stop and start cannot be fetched.</source>
        <translation>Alguém, ou outra cópia do aplicativo, parou a assinatura. Os eventos entre a parada e o início não podem ser buscados.</translation>
    </message>
    <message>
        <source>Start the subscription again.</source>
        <translation>Inicie a assinatura de novo.</translation>
    </message>
    <message>
        <source>Auditing is probably off</source>
        <translation>A auditoria parece desativada</translation>
    </message>
    <message>
        <source>The unified audit log of the tenant does not answer. Switched on, it takes up to 60 minutes; events from before do not exist.</source>
        <translation>O log de auditoria unificado do locatário não responde. Depois de ativado, leva até 60 minutos; eventos anteriores não existem.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on.</source>
        <translation>Peça a um administrador do locatário que ative o log de auditoria unificado.</translation>
    </message>
    <message>
        <source>Subscription is already running</source>
        <translation>A assinatura já está ativa</translation>
    </message>
    <message>
        <source>The content type was started before; nothing changed.</source>
        <translation>O tipo de conteúdo já tinha sido iniciado; nada mudou.</translation>
    </message>
    <message>
        <source>Microsoft refuses the time range of a listing. It is cut anew and asked for again; a wrong clock is the usual cause.</source>
        <translation>A Microsoft recusa o intervalo de tempo de uma lista. Ele é dividido e solicitado de novo; a causa comum é um relógio errado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock if this stays.</source>
        <translation>Verifique o relógio deste computador se isso persistir.</translation>
    </message>
    <message>
        <source>List is started over</source>
        <translation>A lista recomeça</translation>
    </message>
    <message>
        <source>A page mark of a listing has become stale, so the time range is listed from its start. Nothing is lost.</source>
        <translation>O marcador de página de uma lista expirou, então o intervalo de tempo é listado desde o início. Nada se perde.</translation>
    </message>
    <message>
        <source>List runs in a circle</source>
        <translation>A lista anda em círculos</translation>
    </message>
    <message>
        <source>The pages of a listing lead back to themselves. The time range stays open and is listed again.</source>
        <translation>As páginas de uma lista levam de volta a si mesmas. O intervalo de tempo fica aberto e é listado de novo.</translation>
    </message>
    <message>
        <source>Content has expired</source>
        <translation>O conteúdo expirou</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Ele constava na lista, mas não existe mais; seu intervalo de tempo é registrado como perdido. O resto continua.</translation>
    </message>
    <message>
        <source>Content does not come whole</source>
        <translation>O conteúdo não chega inteiro</translation>
    </message>
    <message>
        <source>Part of the content is missing or damaged. It is fetched again for an hour and then recorded as lost. The rest goes on.</source>
        <translation>Parte do conteúdo falta ou está danificada. Ele é buscado de novo por uma hora e depois registrado como perdido. O resto continua.</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, without a reason, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Ele constava na lista, mas não existe mais, sem motivo informado; seu intervalo de tempo é registrado como perdido. O resto continua.</translation>
    </message>
    <message>
        <source>Content is empty</source>
        <translation>O conteúdo está vazio</translation>
    </message>
    <message>
        <source>It was listed but holds nothing each time it is fetched, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Ele constava na lista, mas não contém nada a cada busca; seu intervalo de tempo é registrado como perdido. O resto continua.</translation>
    </message>
    <message>
        <source>Record is beyond all measure</source>
        <translation>Registro fora de qualquer medida</translation>
    </message>
    <message>
        <source>A single record is longer than this program holds in memory. Its beginning waits in quarantine; all others were taken.</source>
        <translation>Um único registro é mais longo do que este programa mantém na memória. Seu começo aguarda em quarentena; todos os outros foram aceitos.</translation>
    </message>
    <message>
        <source>Content stays damaged</source>
        <translation>O conteúdo continua danificado</translation>
    </message>
    <message>
        <source>Its whole records were taken, the rest waits in quarantine; the time range is recorded as lost. The rest goes on.</source>
        <translation>Os registros íntegros foram aceitos, o restante aguarda em quarentena; o intervalo de tempo é registrado como perdido. O resto continua.</translation>
    </message>
    <message>
        <source>Damaged records were kept apart</source>
        <translation>Registros danificados foram separados</translation>
    </message>
    <message>
        <source>Some records are no usable JSON (broken text, nested too deep). They wait in quarantine; all others were taken.</source>
        <translation>Alguns registros não são JSON utilizável (texto corrompido, níveis demais). Eles aguardam em quarentena; todos os outros foram aceitos.</translation>
    </message>
    <message>
        <source>A web page answers instead</source>
        <translation>Uma página da Web responde</translation>
    </message>
    <message>
        <source>Something in between shows a page in place of Microsoft&apos;s answer. It is asked again; seven days can be caught up.</source>
        <translation>Algo no meio do caminho mostra uma página em vez da resposta da Microsoft. A consulta é repetida; é possível recuperar sete dias.</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the proxy.</source>
        <translation>Entre na rede ou verifique o proxy.</translation>
    </message>
    <message>
        <source>Content id not accepted</source>
        <translation>ID de conteúdo não aceito</translation>
    </message>
    <message>
        <source>Microsoft does not take back an id it listed, so its time range is recorded as lost. The rest goes on.</source>
        <translation>A Microsoft não aceita de volta um ID que listou; seu intervalo de tempo é registrado como perdido. O resto continua.</translation>
    </message>
    <message>
        <source>Collecting goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>A coleta continua mais devagar. Nada se perde e não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>The audit service cannot answer for the moment and is asked again. Events stay fetchable for seven days.</source>
        <translation>O serviço de auditoria não pode responder no momento e é consultado de novo. Os eventos podem ser buscados por sete dias.</translation>
    </message>
    <message>
        <source>Not allowed in this subscription</source>
        <translation>Não permitido nesta assinatura</translation>
    </message>
    <message>
        <source>Azure does not let this sign-in make or change the resource. What was made before stays, and a second run goes on from there.</source>
        <translation>O Azure não permite que esta entrada crie ou altere o recurso. O que já foi criado permanece, e uma segunda execução continua dali.</translation>
    </message>
    <message>
        <source>Ask for Log Analytics Contributor, Monitoring Contributor and the right to assign roles, sign in as somebody who has them, or export the template.</source>
        <translation>Peça Log Analytics Contributor, Monitoring Contributor e o direito de atribuir funções, entre como alguém que os tenha ou exporte o modelo.</translation>
    </message>
    <message>
        <source>Signed in to another tenant</source>
        <translation>Entrada em outro locatário</translation>
    </message>
    <message>
        <source>The sign-in belongs to another tenant than the workspace&apos;s.</source>
        <translation>A entrada pertence a um locatário diferente do locatário do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Sign in with an account of the parent tenant.</source>
        <translation>Entre com uma conta do locatário pai.</translation>
    </message>
    <message>
        <source>Not found in Azure</source>
        <translation>Não encontrado no Azure</translation>
    </message>
    <message>
        <source>The subscription or resource group does not exist, or this sign-in cannot see it.</source>
        <translation>A assinatura ou o grupo de recursos não existe, ou esta entrada não consegue vê-lo.</translation>
    </message>
    <message>
        <source>Choose the workspace again.</source>
        <translation>Escolha o espaço de trabalho de novo.</translation>
    </message>
    <message>
        <source>Service is not switched on</source>
        <translation>O serviço não está ativado</translation>
    </message>
    <message>
        <source>The subscription has not registered Microsoft.Insights or Microsoft.OperationalInsights, which takes a few minutes.</source>
        <translation>A assinatura não registrou Microsoft.Insights ou Microsoft.OperationalInsights, o que leva alguns minutos.</translation>
    </message>
    <message>
        <source>Wait, then run it again; or register them under Resource providers in the portal.</source>
        <translation>Aguarde e execute de novo, ou registre-os em Provedores de recursos no portal.</translation>
    </message>
    <message>
        <source>Table is not ready for the rule</source>
        <translation>A tabela não está pronta para a regra</translation>
    </message>
    <message>
        <source>The rule names a table that the workspace does not have yet, or a classic one.</source>
        <translation>A regra indica uma tabela que o espaço de trabalho ainda não tem, ou uma clássica.</translation>
    </message>
    <message>
        <source>Run it again; steps that are done are not repeated.</source>
        <translation>Execute de novo; etapas concluídas não se repetem.</translation>
    </message>
    <message>
        <source>Rule was refused</source>
        <translation>A regra foi recusada</translation>
    </message>
    <message>
        <source>Azure refuses the data collection rule; its own words say which part.</source>
        <translation>O Azure recusa a regra de coleta de dados; o próprio texto dele diz qual parte.</translation>
    </message>
    <message>
        <source>Choose another name for the rule, so that a new one is made.</source>
        <translation>Escolha outro nome para a regra, para que uma nova seja criada.</translation>
    </message>
    <message>
        <source>Rule has no endpoint</source>
        <translation>A regra não tem ponto de extremidade</translation>
    </message>
    <message>
        <source>A rule of this name serves another purpose and cannot get an endpoint of its own.</source>
        <translation>Uma regra com este nome serve a outro fim e não pode receber um ponto de extremidade próprio.</translation>
    </message>
    <message>
        <source>Choose another name for the rule.</source>
        <translation>Escolha outro nome para a regra.</translation>
    </message>
    <message>
        <source>Table has other columns</source>
        <translation>A tabela tem outras colunas</translation>
    </message>
    <message>
        <source>A column of the table has another type, which cannot be changed.</source>
        <translation>Uma coluna da tabela tem outro tipo, que não pode ser alterado.</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>Escolha outro nome para a tabela.</translation>
    </message>
    <message>
        <source>Table is a classic one</source>
        <translation>A tabela é clássica</translation>
    </message>
    <message>
        <source>It was made by the HTTP Data Collector API. After a migration, which cannot be undone, rules fill it and the old API still fills the columns it has.</source>
        <translation>Ela foi criada pela HTTP Data Collector API. Após uma migração, que não pode ser desfeita, as regras a preenchem e a API antiga ainda preenche as colunas que ela tem.</translation>
    </message>
    <message>
        <source>Migrate it, or choose another name for the table.</source>
        <translation>Migre-a ou escolha outro nome para a tabela.</translation>
    </message>
    <message>
        <source>App is not known here yet</source>
        <translation>Aplicativo ainda não conhecido aqui</translation>
    </message>
    <message>
        <source>Azure does not find the app&apos;s service principal. A new one takes a few minutes to be known.</source>
        <translation>O Azure não encontra a entidade de serviço do aplicativo. Uma nova leva alguns minutos até ser conhecida.</translation>
    </message>
    <message>
        <source>Run it again in some minutes.</source>
        <translation>Execute de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Something stands in the way</source>
        <translation>Algo está no caminho</translation>
    </message>
    <message>
        <source>The resources cannot be made like this; the details say why. Nothing was changed.</source>
        <translation>Os recursos não podem ser criados assim; os detalhes dizem por quê. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Change what the details name, then run it again.</source>
        <translation>Altere o que os detalhes indicam e execute de novo.</translation>
    </message>
    <message>
        <source>Azure takes long</source>
        <translation>O Azure está demorando</translation>
    </message>
    <message>
        <source>An operation was not over after 15 minutes. It may still end well.</source>
        <translation>Uma operação não terminou após 15 minutos. Ela ainda pode acabar bem.</translation>
    </message>
    <message>
        <source>Run it again later; steps that are done are not repeated.</source>
        <translation>Execute de novo mais tarde; etapas concluídas não se repetem.</translation>
    </message>
    <message>
        <source>Workspace may not be read</source>
        <translation>O espaço de trabalho não pode ser lido</translation>
    </message>
    <message>
        <source>The app lacks Log Analytics Reader on the workspace, or has it since a few minutes only. Events are sent all the same; that they arrived cannot be proven.</source>
        <translation>Falta ao aplicativo Log Analytics Reader no espaço de trabalho, ou ele a tem há poucos minutos. Os eventos são enviados mesmo assim; não é possível provar que chegaram.</translation>
    </message>
    <message>
        <source>Assign Log Analytics Reader to the app, then test again.</source>
        <translation>Atribua Log Analytics Reader ao aplicativo e teste de novo.</translation>
    </message>
    <message>
        <source>This cloud has no such service</source>
        <translation>Esta nuvem não tem esse serviço</translation>
    </message>
    <message>
        <source>The cloud names no address of Azure Resource Manager or of the query service.</source>
        <translation>A nuvem não indica nenhum endereço do Azure Resource Manager ou do serviço de consulta.</translation>
    </message>
    <message>
        <source>Choose another cloud, or add armRoot and queryRoot to the cloud file.</source>
        <translation>Escolha outra nuvem ou adicione armRoot e queryRoot ao arquivo de nuvem.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>O envio está em pausa</translation>
    </message>
    <message>
        <source>A person paused this destination. Its events wait here safely.</source>
        <translation>Uma pessoa pausou este destino. Os eventos dele aguardam aqui em segurança.</translation>
    </message>
    <message>
        <source>Resume it when it may go on.</source>
        <translation>Retome-o quando puder continuar.</translation>
    </message>
    <message>
        <source>Workspace key not accepted</source>
        <translation>Chave do espaço de trabalho não aceita</translation>
    </message>
    <message>
        <source>The signature does not fit: the key was renewed, belongs to another workspace, or the clock of this computer is wrong by more than 15 minutes. Events wait safely.</source>
        <translation>A assinatura da chave não confere: a chave foi renovada, é de outro espaço de trabalho ou o relógio deste computador está errado em mais de 15 minutos. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Check the clock, then add the destination again with the current key.</source>
        <translation>Verifique o relógio e adicione o destino de novo com a chave atual.</translation>
    </message>
    <message>
        <source>This is no workspace key</source>
        <translation>Não é uma chave de espaço de trabalho</translation>
    </message>
    <message>
        <source>A workspace key is a Base64 text of 88 characters.</source>
        <translation>Uma chave de espaço de trabalho é um texto Base64 de 88 caracteres.</translation>
    </message>
    <message>
        <source>Copy the primary or the secondary key of the workspace.</source>
        <translation>Copie a chave primária ou secundária do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Workspace not found</source>
        <translation>Espaço de trabalho não encontrado</translation>
    </message>
    <message>
        <source>No workspace with this id takes records at this address. The API is legacy: its support ended on 2026-09-14, and it may be gone for good. Events wait safely.</source>
        <translation>Nenhum espaço de trabalho com este ID recebe registros neste endereço. A API é legada: o suporte terminou em 14/09/2026, e ela pode ter acabado de vez. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Check workspace id and cloud, or move to the Logs Ingestion API.</source>
        <translation>Verifique o ID do espaço de trabalho e a nuvem, ou passe para a Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Workspace is closed</source>
        <translation>O espaço de trabalho está fechado</translation>
    </message>
    <message>
        <source>The workspace takes no records any more. Events wait safely.</source>
        <translation>O espaço de trabalho não recebe mais registros. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Reopen the workspace, or remove this destination.</source>
        <translation>Reabra o espaço de trabalho ou remova este destino.</translation>
    </message>
    <message>
        <source>Table name not accepted</source>
        <translation>Nome de tabela não aceito</translation>
    </message>
    <message>
        <source>A log type has letters, digits and underscores, at most 100. Events wait safely.</source>
        <translation>Um tipo de log tem letras, dígitos e sublinhados, no máximo 100. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Add the destination again with other log types.</source>
        <translation>Adicione o destino de novo com outros tipos de log.</translation>
    </message>
    <message>
        <source>This cloud has no such API</source>
        <translation>Esta nuvem não tem essa API</translation>
    </message>
    <message>
        <source>The cloud names no address of the HTTP Data Collector API, or none that is safe.</source>
        <translation>A nuvem não indica nenhum endereço da HTTP Data Collector API, ou nenhum seguro.</translation>
    </message>
    <message>
        <source>Choose another cloud, or correct dataCollectorUrl in the cloud file.</source>
        <translation>Escolha outra nuvem ou corrija dataCollectorUrl no arquivo de nuvem.</translation>
    </message>
    <message>
        <source>Disk of the files is full</source>
        <translation>O disco dos arquivos está cheio</translation>
    </message>
    <message>
        <source>No file can be written. Events wait in the outbox; it goes on by itself when there is room.</source>
        <translation>Nenhum arquivo pode ser gravado. Os eventos aguardam na caixa de saída; o trabalho continua sozinho quando houver espaço.</translation>
    </message>
    <message>
        <source>Free space where the files go.</source>
        <translation>Libere espaço onde os arquivos são gravados.</translation>
    </message>
    <message>
        <source>Files cannot be written</source>
        <translation>Os arquivos não podem ser gravados</translation>
    </message>
    <message>
        <source>The disk is write-protected. Events wait in the outbox.</source>
        <translation>O disco está protegido contra gravação. Os eventos aguardam na caixa de saída.</translation>
    </message>
    <message>
        <source>Make the disk writable.</source>
        <translation>Permita a gravação no disco.</translation>
    </message>
    <message>
        <source>This account may not write to the directory. Events wait in the outbox.</source>
        <translation>Esta conta não pode gravar no diretório. Os eventos aguardam na caixa de saída.</translation>
    </message>
    <message>
        <source>Give it the right to write there.</source>
        <translation>Dê a ela o direito de gravar ali.</translation>
    </message>
    <message>
        <source>Directory is gone</source>
        <translation>O diretório não existe mais</translation>
    </message>
    <message>
        <source>The directory or the open file is not there any more; a disk may not be mounted. It is not made anew by itself. Events wait in the outbox.</source>
        <translation>O diretório ou o arquivo aberto não está mais lá; um disco pode não estar montado. Ele não é recriado sozinho. Os eventos aguardam na caixa de saída.</translation>
    </message>
    <message>
        <source>Bring the directory back.</source>
        <translation>Restabeleça o diretório.</translation>
    </message>
    <message>
        <source>The disk does not do what it should. Events wait in the outbox and are tried again.</source>
        <translation>O disco não faz o que deveria. Os eventos aguardam na caixa de saída e há novas tentativas.</translation>
    </message>
    <message>
        <source>Check the disk where the files go.</source>
        <translation>Verifique o disco onde os arquivos são gravados.</translation>
    </message>
    <message>
        <source>Sign-ins need Entra ID P1</source>
        <translation>As entradas exigem Entra ID P1</translation>
    </message>
    <message>
        <source>The tenant has no P1 or P2 licence, or Directory.Read.All is missing: Microsoft answers both the same way. The other streams run; this is asked again once a day.</source>
        <translation>O locatário não tem licença P1 ou P2, ou falta Directory.Read.All: a Microsoft responde do mesmo modo nos dois casos. Os outros fluxos funcionam; isto é consultado de novo uma vez por dia.</translation>
    </message>
    <message>
        <source>Check the licence and Directory.Read.All, then check again; or turn these streams off.</source>
        <translation>Verifique a licença e Directory.Read.All e verifique de novo, ou desative estes fluxos.</translation>
    </message>
    <message>
        <source>Permission for Microsoft Graph missing</source>
        <translation>Falta permissão para o Microsoft Graph</translation>
    </message>
    <message>
        <source>AuditLog.Read.All or Directory.Read.All is not granted to the app, so sign-ins and directory audits cannot be read. The other streams run; this is asked again once a day.</source>
        <translation>AuditLog.Read.All ou Directory.Read.All não foi concedida ao aplicativo, então entradas e auditorias de diretório não podem ser lidas. Os outros fluxos funcionam; isto é consultado de novo uma vez por dia.</translation>
    </message>
    <message>
        <source>Grant AuditLog.Read.All and Directory.Read.All (Microsoft Graph), consent again, then check again.</source>
        <translation>Conceda AuditLog.Read.All e Directory.Read.All (Microsoft Graph), dê o consentimento de novo e verifique de novo.</translation>
    </message>
    <message>
        <source>Not offered by this cloud</source>
        <translation>Não oferecido por esta nuvem</translation>
    </message>
    <message>
        <source>Microsoft Graph does not have this feed here, or not in its beta version. The other streams run; this is asked again once a day.</source>
        <translation>O Microsoft Graph não tem esta fonte aqui, ou não em sua versão beta. Os outros fluxos funcionam; isto é consultado de novo uma vez por dia.</translation>
    </message>
    <message>
        <source>Turn the stream off if the cloud of this tenant never has it.</source>
        <translation>Desative o fluxo se a nuvem deste locatário nunca o tiver.</translation>
    </message>
    <message>
        <source>Microsoft Graph refused the access token, and a fresh one too. Sign-ins and audits stay fetchable for seven days or more.</source>
        <translation>O Microsoft Graph recusou o token de acesso e também um novo. Entradas e auditorias podem ser buscadas por sete dias ou mais.</translation>
    </message>
    <message>
        <source>Time range is too old</source>
        <translation>O intervalo de tempo é antigo demais</translation>
    </message>
    <message>
        <source>Microsoft Graph no longer lists this time range, so it is recorded as lost. Younger events go on.</source>
        <translation>O Microsoft Graph não lista mais este intervalo de tempo, então ele é registrado como perdido. Eventos mais recentes continuam.</translation>
    </message>
    <message>
        <source>Brokers refuse the sign-in</source>
        <translation>Os brokers recusam a entrada</translation>
    </message>
    <message>
        <source>The brokers do not accept the token or the connection string. Events wait safely.</source>
        <translation>Os brokers não aceitam o token ou a cadeia de conexão. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Check the credential. On Event Hubs the app needs the role Azure Event Hubs Data Sender, or the key the right Send.</source>
        <translation>Verifique a credencial. Nos Event Hubs, o aplicativo precisa da função Azure Event Hubs Data Sender, ou a chave precisa do direito Send.</translation>
    </message>
    <message>
        <source>Not allowed to write</source>
        <translation>Gravação não permitida</translation>
    </message>
    <message>
        <source>The cluster does not let this sign-in write to the topic. Events wait safely.</source>
        <translation>O cluster não permite que esta entrada grave no tópico. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Allow it to write to the topic; on Event Hubs with the role Azure Event Hubs Data Sender.</source>
        <translation>Permita a gravação no tópico; nos Event Hubs, com a função Azure Event Hubs Data Sender.</translation>
    </message>
    <message>
        <source>Topic not found</source>
        <translation>Tópico não encontrado</translation>
    </message>
    <message>
        <source>The cluster has no topic or event hub of this name. Events wait safely.</source>
        <translation>O cluster não tem tópico ou hub de eventos com este nome. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Create it, or correct the name in the destination.</source>
        <translation>Crie-o ou corrija o nome no destino.</translation>
    </message>
    <message>
        <source>Too large for the topic</source>
        <translation>Grande demais para o tópico</translation>
    </message>
    <message>
        <source>A single record is over the limit of the topic. It waits in quarantine; all others are sent.</source>
        <translation>Um único registro excede o limite do tópico. Ele aguarda em quarentena; todos os outros são enviados.</translation>
    </message>
    <message>
        <source>Raise the limit of the topic, then send the record again from quarantine.</source>
        <translation>Aumente o limite do tópico e envie o registro de novo a partir da quarentena.</translation>
    </message>
    <message>
        <source>Brokers do not answer</source>
        <translation>Os brokers não respondem</translation>
    </message>
    <message>
        <source>No broker takes events at present. They wait safely and are sent when one does.</source>
        <translation>Nenhum broker recebe eventos no momento. Eles aguardam em segurança e são enviados quando algum receber.</translation>
    </message>
    <message>
        <source>Check address, port and firewall if this stays.</source>
        <translation>Verifique o endereço, a porta e o firewall se isso persistir.</translation>
    </message>
    <message>
        <source>Cluster cannot keep events safely</source>
        <translation>O cluster não pode guardar eventos com segurança</translation>
    </message>
    <message>
        <source>Too few replicas of the topic are in order. Events wait here and are tried again.</source>
        <translation>Poucas réplicas do tópico estão em ordem. Os eventos aguardam aqui e há novas tentativas.</translation>
    </message>
    <message>
        <source>Have the operators of the cluster look into it if this stays.</source>
        <translation>Peça aos operadores do cluster que examinem isso se persistir.</translation>
    </message>
    <message>
        <source>Cluster asks to slow down</source>
        <translation>O cluster pede para ir mais devagar</translation>
    </message>
    <message>
        <source>Against a policy of the cluster</source>
        <translation>Contra uma política do cluster</translation>
    </message>
    <message>
        <source>A policy of the cluster forbids writing like this. Events wait safely.</source>
        <translation>Uma política do cluster proíbe gravar assim. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Compare the policy with the details of this message.</source>
        <translation>Compare a política com os detalhes desta mensagem.</translation>
    </message>
    <message>
        <source>Brokers are too old</source>
        <translation>Os brokers são antigos demais</translation>
    </message>
    <message>
        <source>They know no idempotent producers, without which events could double. Events wait safely.</source>
        <translation>Eles não conhecem produtores idempotentes, sem os quais eventos poderiam se duplicar. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Use Kafka 0.11 or later, or Event Hubs of the tier Standard or higher.</source>
        <translation>Use o Kafka 0.11 ou posterior, ou Event Hubs da camada Standard ou superior.</translation>
    </message>
    <message>
        <source>Connection would not be secure</source>
        <translation>A conexão não seria segura</translation>
    </message>
    <message>
        <source>Events are sent in plain text to brokers on this computer only. Nothing was sent.</source>
        <translation>Eventos só são enviados sem criptografia a brokers deste computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Use a connection string or a token with the brokers&apos; TLS port.</source>
        <translation>Use uma cadeia de conexão ou um token com a porta TLS dos brokers.</translation>
    </message>
    <message>
        <source>Broker settings cannot be used</source>
        <translation>As configurações de broker não servem</translation>
    </message>
    <message>
        <source>No connection can be made with the settings of the destination. Events wait safely.</source>
        <translation>Não é possível conectar com as configurações do destino. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Compare brokers, topic and CA file with the details of this message.</source>
        <translation>Compare os brokers, o tópico e o arquivo de AC com os detalhes desta mensagem.</translation>
    </message>
    <message>
        <source>Role is on its way</source>
        <translation>A função está a caminho</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Events wait here and are tried again by themselves.</source>
        <translation>O Azure precisa de até 30 minutos para aplicar uma nova função. Os eventos aguardam aqui e novas tentativas ocorrem sozinhas.</translation>
    </message>
    <message>
        <source>Check the role assignment if this lasts longer than 45 minutes.</source>
        <translation>Verifique a atribuição de função se isso durar mais de 45 minutos.</translation>
    </message>
    <message>
        <source>Not allowed to send</source>
        <translation>Envio não permitido</translation>
    </message>
    <message>
        <source>The app lacks the role Monitoring Metrics Publisher on the rule. Events wait safely.</source>
        <translation>Falta ao aplicativo a função Monitoring Metrics Publisher na regra. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Assign the role to the app&apos;s service principal on the data collection rule.</source>
        <translation>Atribua a função à entidade de serviço do aplicativo na regra de coleta de dados.</translation>
    </message>
    <message>
        <source>Rule or stream not found</source>
        <translation>Regra ou fluxo não encontrado</translation>
    </message>
    <message>
        <source>The data collection rule was deleted or made anew (its id changes then), or the stream has another name. Events wait safely.</source>
        <translation>A regra de coleta de dados foi excluída ou recriada (o ID então muda), ou o fluxo tem outro nome. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Check endpoint, rule id and stream name of the destination.</source>
        <translation>Verifique o ponto de extremidade, o ID da regra e o nome do fluxo do destino.</translation>
    </message>
    <message>
        <source>Too large to be delivered</source>
        <translation>Grande demais para a entrega</translation>
    </message>
    <message>
        <source>A single record is over the limit of 1 MB. It waits in quarantine; all others were sent.</source>
        <translation>Um único registro excede o limite de 1 MB. Ele aguarda em quarentena; todos os outros foram enviados.</translation>
    </message>
    <message>
        <source>Look at the record in quarantine.</source>
        <translation>Examine o registro na quarentena.</translation>
    </message>
    <message>
        <source>Large record was shortened</source>
        <translation>Registro grande foi encurtado</translation>
    </message>
    <message>
        <source>A record over the limit was sent without its largest fields and marked Truncated. The whole record waits in quarantine.</source>
        <translation>Um registro acima do limite foi enviado sem seus maiores campos e marcado como Truncated. O registro inteiro aguarda em quarentena.</translation>
    </message>
    <message>
        <source>Record was not accepted</source>
        <translation>O registro não foi aceito</translation>
    </message>
    <message>
        <source>The destination refuses a record. It waits in quarantine; all others were sent.</source>
        <translation>O destino recusa um registro. Ele aguarda em quarentena; todos os outros foram enviados.</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>O relógio está errado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s. Collecting goes by Microsoft&apos;s; nothing is lost.</source>
        <translation>O relógio deste computador difere do da Microsoft. A coleta segue o da Microsoft; nada se perde.</translation>
    </message>
    <message>
        <source>Set the clock by the network.</source>
        <translation>Ajuste o relógio pela rede.</translation>
    </message>
    <message>
        <source>Table takes shorter time ranges</source>
        <translation>A tabela aceita intervalos menores</translation>
    </message>
    <message>
        <source>A table of the Auxiliary plan takes records of half an hour at once. Events wait safely.</source>
        <translation>Uma tabela do plano Auxiliary aceita de uma vez registros de meia hora. Os eventos aguardam em segurança.</translation>
    </message>
    <message>
        <source>Use a table of the Analytics or Basic plan.</source>
        <translation>Use uma tabela do plano Analytics ou Basic.</translation>
    </message>
    <message>
        <source>Selection is not understood</source>
        <translation>A seleção não é compreendida</translation>
    </message>
    <message>
        <source>A rule of the selection cannot be read, so nothing of this stream is forwarded: it might be what was to be held back. Events stay fetchable for seven days.</source>
        <translation>Uma regra da seleção não pode ser lida, então nada deste fluxo é encaminhado: poderia ser o que se queria reter. Os eventos podem ser buscados por sete dias.</translation>
    </message>
    <message>
        <source>Set the selection anew, or clear it.</source>
        <translation>Defina a seleção de novo ou limpe-a.</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>Tributary cannot read its secrets. Collecting starts when the keychain is unlocked.</source>
        <translation>O Tributary não consegue ler seus segredos. A coleta começa quando o chaveiro for desbloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>Desbloqueie o chaveiro.</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute; its prompt may be open behind another window. Nothing is collected until it does.</source>
        <translation>O chaveiro não responde há um minuto; o aviso dele pode estar atrás de outra janela. Nada é coletado até que responda.</translation>
    </message>
    <message>
        <source>Answer the prompt, or restart the keychain service.</source>
        <translation>Responda ao aviso ou reinicie o serviço do chaveiro.</translation>
    </message>
    <message>
        <source>Keychain is not set up</source>
        <translation>O chaveiro não está configurado</translation>
    </message>
    <message>
        <source>There is no default keyring yet, and none was made. Secrets are stored in a keychain or not at all.</source>
        <translation>Ainda não há chaveiro padrão, e nenhum foi criado. Segredos são guardados em um chaveiro ou não são guardados.</translation>
    </message>
    <message>
        <source>Sign in to the desktop once, or create a default keyring.</source>
        <translation>Entre uma vez na área de trabalho do sistema ou crie um chaveiro padrão.</translation>
    </message>
    <message>
        <source>No keychain in this session</source>
        <translation>Não há chaveiro nesta sessão</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Secrets are stored in a keychain or not at all.</source>
        <translation>Não há sessão D-Bus, então nenhum chaveiro pode ser acessado. Segredos são guardados em um chaveiro ou não são guardados.</translation>
    </message>
    <message>
        <source>Start the program within a desktop session, or under dbus-run-session with GNOME Keyring.</source>
        <translation>Inicie o programa em uma sessão gráfica ou com dbus-run-session e o GNOME Keyring.</translation>
    </message>
    <message>
        <source>No keychain on this computer</source>
        <translation>Não há chaveiro neste computador</translation>
    </message>
    <message>
        <source>Secrets are stored in a keychain or not at all, so nothing was stored.</source>
        <translation>Segredos são guardados em um chaveiro ou não são guardados, então nada foi guardado.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring or KWallet.</source>
        <translation>Instale e desbloqueie o GNOME Keyring ou o KWallet.</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>O proxy exige entrada</translation>
    </message>
    <message>
        <source>The proxy refuses without user and password. Nothing is collected or sent until then.</source>
        <translation>O proxy recusa sem usuário e senha. Nada é coletado ou enviado até lá.</translation>
    </message>
    <message>
        <source>Enter user and password of the proxy.</source>
        <translation>Insira o usuário e a senha do proxy.</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>O proxy não pode ser acessado</translation>
    </message>
    <message>
        <source>The proxy does not answer. Collecting goes on when it does; seven days can be caught up.</source>
        <translation>O proxy não responde. A coleta continua quando ele responder; é possível recuperar sete dias.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings if this stays.</source>
        <translation>Verifique o proxy nas configurações de rede se isso persistir.</translation>
    </message>
    <message>
        <source>Proxy address not understood</source>
        <translation>Endereço do proxy não compreendido</translation>
    </message>
    <message>
        <source>The address is not of the form http://host:port or socks5://host:port.</source>
        <translation>O endereço não tem a forma http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>Correct the proxy address.</source>
        <translation>Corrija o endereço do proxy.</translation>
    </message>
    <message>
        <source>Connection is being inspected</source>
        <translation>A conexão está sendo inspecionada</translation>
    </message>
    <message>
        <source>The certificate shown is from an issuer this computer does not trust. Nothing was sent.</source>
        <translation>O certificado apresentado é de um emissor em que este computador não confia. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Add the CA certificate of your network, if you trust it.</source>
        <translation>Adicione o certificado da AC da sua rede, se confiar nele.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sem conexão segura</translation>
    </message>
    <message>
        <source>The secure connection does not come about. It is tried again; nothing was sent.</source>
        <translation>A conexão segura não se estabelece. Uma nova tentativa é feita; nada foi enviado.</translation>
    </message>
    <message>
        <source>Check proxy and clock if this stays.</source>
        <translation>Verifique o proxy e o relógio se isso persistir.</translation>
    </message>
    <message>
        <source>CA file cannot be used</source>
        <translation>O arquivo de AC não pode ser usado</translation>
    </message>
    <message>
        <source>The extra CA file cannot be read or holds no certificate in PEM form.</source>
        <translation>O arquivo de AC adicional não pode ser lido ou não contém certificado no formato PEM.</translation>
    </message>
    <message>
        <source>Choose another CA file.</source>
        <translation>Escolha outro arquivo de AC.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Collecting goes on when the network is back; seven days can be caught up.</source>
        <translation>A coleta continua quando a rede voltar; é possível recuperar sete dias.</translation>
    </message>
    <message>
        <source>No room for more events</source>
        <translation>Sem espaço para mais eventos</translation>
    </message>
    <message>
        <source>The outbox is at its limit: fetching pauses, sending goes on. It resumes by itself.</source>
        <translation>A caixa de saída está no limite: a busca fica em pausa, o envio continua. A retomada é automática.</translation>
    </message>
    <message>
        <source>Raise the limit, or see why the destination does not take the events.</source>
        <translation>Aumente o limite ou veja por que o destino não recebe os eventos.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Fetching pauses, nothing that was stored is lost. It resumes by itself when there is room.</source>
        <translation>A busca fica em pausa; nada do que foi armazenado se perde. A retomada é automática quando houver espaço.</translation>
    </message>
    <message>
        <source>Free 100 MB or more on the disk of the profile.</source>
        <translation>Libere 100 MB ou mais no disco do perfil.</translation>
    </message>
    <message>
        <source>Profile cannot be written</source>
        <translation>O perfil não pode ser gravado</translation>
    </message>
    <message>
        <source>The profile is write-protected, so nothing can be collected into it. What is stored can still be looked at.</source>
        <translation>O perfil está protegido contra gravação, então nada pode ser coletado nele. O que está armazenado ainda pode ser consultado.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the profile directory, or choose another profile.</source>
        <translation>Obtenha o direito de gravar no diretório do perfil ou escolha outro perfil.</translation>
    </message>
    <message>
        <source>Store cannot be written</source>
        <translation>O armazenamento não pode ser gravado</translation>
    </message>
    <message>
        <source>The profile cannot be read or written, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>O perfil não pode ser lido ou gravado, então a coleta fica em pausa. Nada do que foi armazenado se perde.</translation>
    </message>
    <message>
        <source>Check the disk and the owner of the profile directory.</source>
        <translation>Verifique o disco e o proprietário do diretório do perfil.</translation>
    </message>
    <message>
        <source>Store is damaged</source>
        <translation>O armazenamento está danificado</translation>
    </message>
    <message>
        <source>The database of the profile cannot be read as it should. Collecting keeps it aside and builds a new one from what can be read.</source>
        <translation>O banco de dados do perfil não pode ser lido como deveria. A coleta o põe de lado e cria um novo com o que puder ser lido.</translation>
    </message>
    <message>
        <source>Start collecting; if this stays, check the disk.</source>
        <translation>Inicie a coleta; se isso persistir, verifique o disco.</translation>
    </message>
    <message>
        <source>Store was damaged and rebuilt</source>
        <translation>O armazenamento foi danificado e refeito</translation>
    </message>
    <message>
        <source>What could be read was saved, the damaged file is kept beside it. The rest is fetched again where the service still has it; some events may arrive twice.</source>
        <translation>O que pôde ser lido foi salvo; o arquivo danificado fica guardado ao lado. O resto é buscado de novo onde o serviço ainda o tiver; alguns eventos podem chegar duas vezes.</translation>
    </message>
    <message>
        <source>Look at the status for what was lost, and check the disk.</source>
        <translation>Veja no status o que se perdeu e verifique o disco.</translation>
    </message>
    <message>
        <source>Store is in use</source>
        <translation>O armazenamento está em uso</translation>
    </message>
    <message>
        <source>Another program holds the database; it is tried again.</source>
        <translation>Outro programa ocupa o banco de dados; uma nova tentativa é feita.</translation>
    </message>
    <message>
        <source>Close other programs that use this profile.</source>
        <translation>Feche outros programas que usem este perfil.</translation>
    </message>
    <message>
        <source>Profile is in use</source>
        <translation>O perfil está em uso</translation>
    </message>
    <message>
        <source>Another process already collects into this profile.</source>
        <translation>Outro processo já coleta neste perfil.</translation>
    </message>
    <message>
        <source>Use the one that runs, or choose another profile.</source>
        <translation>Use o que está em execução ou escolha outro perfil.</translation>
    </message>
    <message>
        <source>That is the secret&apos;s ID</source>
        <translation>Esse é o ID do segredo</translation>
    </message>
    <message>
        <source>The portal shows a secret ID and a value; the ID was entered. The value is shown only once, right after the secret is made.</source>
        <translation>O portal mostra um ID do segredo e um valor; o ID foi inserido. O valor só é mostrado uma vez, logo após a criação do segredo.</translation>
    </message>
    <message>
        <source>Enter the column named Value; make a new secret if it is no longer shown.</source>
        <translation>Insira a coluna Valor; crie um novo segredo se ela não for mais mostrada.</translation>
    </message>
    <message>
        <source>Secret not accepted</source>
        <translation>Segredo não aceito</translation>
    </message>
    <message>
        <source>The client secret does not belong to the app, or it is under two minutes old. Events stay fetchable for seven days.</source>
        <translation>O segredo do cliente não pertence ao aplicativo ou tem menos de dois minutos. Os eventos podem ser buscados por sete dias.</translation>
    </message>
    <message>
        <source>Wait two minutes if the secret is new, else replace it.</source>
        <translation>Aguarde dois minutos se o segredo for novo; senão, substitua-o.</translation>
    </message>
    <message>
        <source>Client secret has expired</source>
        <translation>O segredo do cliente expirou</translation>
    </message>
    <message>
        <source>The secret&apos;s life is over, so nothing is collected with it. Events stay fetchable for seven days from their arrival.</source>
        <translation>A vida do segredo acabou, então nada é coletado com ele. Os eventos podem ser buscados por sete dias após a chegada.</translation>
    </message>
    <message>
        <source>Make a new secret in the portal and replace it here, or use a certificate.</source>
        <translation>Crie um novo segredo no portal e substitua-o aqui, ou use um certificado.</translation>
    </message>
    <message>
        <source>Secret is not in the keychain</source>
        <translation>O segredo não está no chaveiro</translation>
    </message>
    <message>
        <source>The keychain answers but has no entry for this app, so it cannot sign in. Events stay fetchable for seven days.</source>
        <translation>O chaveiro responde, mas não tem entrada para este aplicativo, então ele não pode entrar. Os eventos podem ser buscados por sete dias.</translation>
    </message>
    <message>
        <source>Enter the client secret or certificate again.</source>
        <translation>Insira o segredo do cliente ou o certificado de novo.</translation>
    </message>
    <message>
        <source>No credential was sent</source>
        <translation>Nenhuma credencial foi enviada</translation>
    </message>
    <message>
        <source>The app registration wants a secret or certificate and got none.</source>
        <translation>O registro de aplicativo exige um segredo ou certificado e não recebeu nenhum.</translation>
    </message>
    <message>
        <source>App is registered as public</source>
        <translation>O aplicativo está registrado como público</translation>
    </message>
    <message>
        <source>A public client may not sign in with a secret or certificate.</source>
        <translation>Um cliente público não pode entrar com segredo ou certificado.</translation>
    </message>
    <message>
        <source>Turn off public client flows in the app registration, or use another app.</source>
        <translation>Desative os fluxos de cliente público no registro de aplicativo ou use outro aplicativo.</translation>
    </message>
    <message>
        <source>App unknown in this tenant</source>
        <translation>Aplicativo desconhecido neste locatário</translation>
    </message>
    <message>
        <source>The tenant has not consented to the app yet, the app was removed there, or it is a few seconds old.</source>
        <translation>O locatário ainda não deu consentimento ao aplicativo, o aplicativo foi removido de lá ou tem poucos segundos.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant; check tenant id and cloud.</source>
        <translation>Abra a página de consentimento como administrador do locatário; verifique o ID do locatário e a nuvem.</translation>
    </message>
    <message>
        <source>No such tenant</source>
        <translation>Esse locatário não existe</translation>
    </message>
    <message>
        <source>No tenant answers to this id in the chosen cloud.</source>
        <translation>Nenhum locatário responde a este ID na nuvem escolhida.</translation>
    </message>
    <message>
        <source>Check the tenant id, then try the other clouds.</source>
        <translation>Verifique o ID do locatário e depois tente as outras nuvens.</translation>
    </message>
    <message>
        <source>Token is for another tenant</source>
        <translation>O token é de outro locatário</translation>
    </message>
    <message>
        <source>Microsoft signed in to another tenant than the one asked for; the token was thrown away.</source>
        <translation>A Microsoft entrou em um locatário diferente do solicitado; o token foi descartado.</translation>
    </message>
    <message>
        <source>Check the tenant id and the cloud.</source>
        <translation>Verifique o ID do locatário e a nuvem.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>O locatário está em outra nuvem</translation>
    </message>
    <message>
        <source>The tenant belongs to another national cloud, and apps are registered per cloud.</source>
        <translation>O locatário pertence a outra nuvem nacional, e os aplicativos são registrados por nuvem.</translation>
    </message>
    <message>
        <source>Switch the cloud of this tenant and use an app of that cloud.</source>
        <translation>Mude a nuvem deste locatário e use um aplicativo dessa nuvem.</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Certificado não aceito</translation>
    </message>
    <message>
        <source>The app does not know this certificate, or it has expired. Nothing is collected until then; events stay fetchable for seven days.</source>
        <translation>O aplicativo não conhece este certificado, ou ele expirou. Nada é coletado até lá; os eventos podem ser buscados por sete dias.</translation>
    </message>
    <message>
        <source>Upload the public part to the app registration, or choose another certificate.</source>
        <translation>Carregue a parte pública no registro de aplicativo ou escolha outro certificado.</translation>
    </message>
    <message>
        <source>Certificate&apos;s subject not accepted</source>
        <translation>Entidade do certificado não aceita</translation>
    </message>
    <message>
        <source>The app accepts certificates by subject and issuer, and this one is not among them.</source>
        <translation>O aplicativo aceita certificados por entidade e emissor, e este não está entre eles.</translation>
    </message>
    <message>
        <source>Register the certificate by its thumbprint.</source>
        <translation>Registre o certificado pela impressão digital.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s, so its signatures are refused.</source>
        <translation>O relógio deste computador difere do da Microsoft, então suas assinaturas são recusadas.</translation>
    </message>
    <message>
        <source>Set the clock by the network, then check again.</source>
        <translation>Ajuste o relógio pela rede e verifique de novo.</translation>
    </message>
    <message>
        <source>Certificate cannot be used</source>
        <translation>O certificado não pode ser usado</translation>
    </message>
    <message>
        <source>What is stored or chosen is no certificate with a private key that can sign.</source>
        <translation>O que está guardado ou foi escolhido não é um certificado com chave privada que possa assinar.</translation>
    </message>
    <message>
        <source>Choose the certificate again.</source>
        <translation>Escolha o certificado de novo.</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>Não há certificado no arquivo</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>O arquivo não contém certificado.</translation>
    </message>
    <message>
        <source>Choose a PEM, PFX or P12 file with the certificate.</source>
        <translation>Escolha um arquivo PEM, PFX ou P12 com o certificado.</translation>
    </message>
    <message>
        <source>Private key is missing</source>
        <translation>Falta a chave privada</translation>
    </message>
    <message>
        <source>A certificate alone cannot sign in; its private key is needed too.</source>
        <translation>Um certificado sozinho não pode entrar; a chave privada também é necessária.</translation>
    </message>
    <message>
        <source>Choose the key file, or export the certificate with its private key.</source>
        <translation>Escolha o arquivo da chave ou exporte o certificado com a chave privada.</translation>
    </message>
    <message>
        <source>Passphrase does not open it</source>
        <translation>A frase secreta não o abre</translation>
    </message>
    <message>
        <source>The file is encrypted, and this passphrase does not open it.</source>
        <translation>O arquivo está criptografado, e esta frase secreta não o abre.</translation>
    </message>
    <message>
        <source>Enter the passphrase again.</source>
        <translation>Insira a frase secreta de novo.</translation>
    </message>
    <message>
        <source>Key belongs to another certificate</source>
        <translation>A chave é de outro certificado</translation>
    </message>
    <message>
        <source>The private key and the certificate are no pair.</source>
        <translation>A chave privada e o certificado não formam um par.</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate.</source>
        <translation>Escolha a chave criada com este certificado.</translation>
    </message>
    <message>
        <source>Key is not RSA</source>
        <translation>A chave não é RSA</translation>
    </message>
    <message>
        <source>Microsoft Entra accepts RSA keys only.</source>
        <translation>O Microsoft Entra só aceita chaves RSA.</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more.</source>
        <translation>Crie um certificado com uma chave RSA de 2048 bits ou mais.</translation>
    </message>
    <message>
        <source>Key is too short</source>
        <translation>A chave é curta demais</translation>
    </message>
    <message>
        <source>An RSA key of at least 2048 bits is needed.</source>
        <translation>É necessária uma chave RSA de pelo menos 2048 bits.</translation>
    </message>
    <message>
        <source>Make a certificate with a longer key.</source>
        <translation>Crie um certificado com uma chave mais longa.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>O certificado expirou</translation>
    </message>
    <message>
        <source>Its time is over; Microsoft would refuse it.</source>
        <translation>O prazo dele acabou; a Microsoft o recusaria.</translation>
    </message>
    <message>
        <source>Make a new certificate and upload its public part to the app registration.</source>
        <translation>Crie um novo certificado e carregue a parte pública no registro de aplicativo.</translation>
    </message>
    <message>
        <source>Certificate is not valid yet</source>
        <translation>O certificado ainda não é válido</translation>
    </message>
    <message>
        <source>Its time begins later, or this computer&apos;s clock is behind.</source>
        <translation>O prazo dele começa depois, ou o relógio deste computador está atrasado.</translation>
    </message>
    <message>
        <source>Check the clock, or wait until it begins.</source>
        <translation>Verifique o relógio ou aguarde o início.</translation>
    </message>
    <message>
        <source>App is disabled there</source>
        <translation>O aplicativo está desabilitado lá</translation>
    </message>
    <message>
        <source>An administrator of the tenant, or Microsoft, switched the app off. Events stay fetchable for seven days.</source>
        <translation>Um administrador do locatário, ou a Microsoft, desativou o aplicativo. Os eventos podem ser buscados por sete dias.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to enable the app.</source>
        <translation>Peça a um administrador do locatário que habilite o aplicativo.</translation>
    </message>
    <message>
        <source>Audit service not set up</source>
        <translation>Serviço de auditoria não configurado</translation>
    </message>
    <message>
        <source>The tenant has no service principal for the audit service, or the cloud does not fit.</source>
        <translation>O locatário não tem entidade de serviço para o serviço de auditoria, ou a nuvem não confere.</translation>
    </message>
    <message>
        <source>Check the cloud; then create the Office 365 Management service principal there.</source>
        <translation>Verifique a nuvem; depois crie lá a entidade de serviço do Office 365 Management.</translation>
    </message>
    <message>
        <source>The tenant has no Microsoft 365 subscription that includes the audit service.</source>
        <translation>O locatário não tem uma assinatura do Microsoft 365 que inclua o serviço de auditoria.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant for a Microsoft 365 licence.</source>
        <translation>Peça a um administrador do locatário uma licença do Microsoft 365.</translation>
    </message>
    <message>
        <source>App lacks the audit permissions</source>
        <translation>Faltam ao aplicativo as permissões de auditoria</translation>
    </message>
    <message>
        <source>The app registration does not list the permissions, or the consent is older than they are.</source>
        <translation>O registro de aplicativo não lista as permissões, ou o consentimento é anterior a elas.</translation>
    </message>
    <message>
        <source>Add the permissions to the app registration and consent again.</source>
        <translation>Adicione as permissões ao registro de aplicativo e dê o consentimento de novo.</translation>
    </message>
    <message>
        <source>Consent is missing</source>
        <translation>Falta o consentimento</translation>
    </message>
    <message>
        <source>Nobody has consented to this app in the tenant yet.</source>
        <translation>Ninguém deu consentimento a este aplicativo no locatário ainda.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant.</source>
        <translation>Abra a página de consentimento como administrador do locatário.</translation>
    </message>
    <message>
        <source>Consent was not given</source>
        <translation>O consentimento não foi dado</translation>
    </message>
    <message>
        <source>The person declined. A Global or Privileged Role Administrator can consent.</source>
        <translation>A pessoa recusou. Um Administrador Global ou de Função com Privilégios pode dar o consentimento.</translation>
    </message>
    <message>
        <source>Send the consent link to an administrator of the tenant.</source>
        <translation>Envie o link de consentimento a um administrador do locatário.</translation>
    </message>
    <message>
        <source>An administrator must consent</source>
        <translation>Um administrador precisa consentir</translation>
    </message>
    <message>
        <source>The person who signed in may not consent to these permissions.</source>
        <translation>A pessoa que entrou não pode consentir com estas permissões.</translation>
    </message>
    <message>
        <source>Send the consent link to a Global or Privileged Role Administrator.</source>
        <translation>Envie o link de consentimento a um Administrador Global ou de Função com Privilégios.</translation>
    </message>
    <message>
        <source>Partner consent is missing</source>
        <translation>Falta o consentimento de parceiro</translation>
    </message>
    <message>
        <source>The app is not authorised in the customer tenant of this partner.</source>
        <translation>O aplicativo não está autorizado no locatário do cliente deste parceiro.</translation>
    </message>
    <message>
        <source>Pre-consent the app for the customer in Partner Center.</source>
        <translation>Dê o consentimento prévio ao aplicativo para o cliente no Partner Center.</translation>
    </message>
    <message>
        <source>Account is from another tenant</source>
        <translation>A conta é de outro locatário</translation>
    </message>
    <message>
        <source>The account that was used is not known in this tenant.</source>
        <translation>A conta usada não é conhecida neste locatário.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant.</source>
        <translation>Entre com uma conta do locatário.</translation>
    </message>
    <message>
        <source>App is limited to assigned users</source>
        <translation>Aplicativo limitado a usuários atribuídos</translation>
    </message>
    <message>
        <source>The tenant lets only assigned users in, and this one is not among them.</source>
        <translation>O locatário só admite usuários atribuídos, e este não está entre eles.</translation>
    </message>
    <message>
        <source>Assign the user to the app, or turn the requirement off.</source>
        <translation>Atribua o usuário ao aplicativo ou desative a exigência.</translation>
    </message>
    <message>
        <source>App is for one tenant only</source>
        <translation>O aplicativo é só para um locatário</translation>
    </message>
    <message>
        <source>The registration admits accounts of its own tenant only.</source>
        <translation>O registro só admite contas do próprio locatário.</translation>
    </message>
    <message>
        <source>Allow accounts of any organisation in the app registration.</source>
        <translation>Permita contas de qualquer organização no registro de aplicativo.</translation>
    </message>
    <message>
        <source>Redirect address is not registered</source>
        <translation>Endereço de redirecionamento não registrado</translation>
    </message>
    <message>
        <source>The app registration does not list the address to return to.</source>
        <translation>O registro de aplicativo não lista o endereço de retorno.</translation>
    </message>
    <message>
        <source>Add http://localhost to the redirect addresses of the app.</source>
        <translation>Adicione http://localhost aos endereços de redirecionamento do aplicativo.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Um segundo fator é necessário</translation>
    </message>
    <message>
        <source>The tenant wants multi-factor sign-in for this account.</source>
        <translation>O locatário exige autenticação multifator para esta conta.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Entre com o navegador.</translation>
    </message>
    <message>
        <source>Sign-in blocked by policy</source>
        <translation>Entrada bloqueada por política</translation>
    </message>
    <message>
        <source>Conditional Access refuses this way of signing in. The browser usually works where a code does not.</source>
        <translation>O Acesso Condicional recusa este modo de entrar. O navegador costuma funcionar onde um código não funciona.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask for an exclusion of the app.</source>
        <translation>Entre com o navegador ou peça uma exclusão para o aplicativo.</translation>
    </message>
    <message>
        <source>Scope not accepted</source>
        <translation>Escopo não aceito</translation>
    </message>
    <message>
        <source>Microsoft does not accept the scope that was asked for; a cloud file may be wrong.</source>
        <translation>A Microsoft não aceita o escopo solicitado; um arquivo de nuvem pode estar errado.</translation>
    </message>
    <message>
        <source>Check the scopes of the cloud file, or report this with its details.</source>
        <translation>Verifique os escopos do arquivo de nuvem ou relate isto com os detalhes.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Aguardando a entrada</translation>
    </message>
    <message>
        <source>The code has not been entered yet.</source>
        <translation>O código ainda não foi inserido.</translation>
    </message>
    <message>
        <source>Code is no longer good</source>
        <translation>O código não serve mais</translation>
    </message>
    <message>
        <source>The code was mistyped or is too old.</source>
        <translation>O código foi digitado errado ou é antigo demais.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Comece a entrada de novo.</translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation>A entrada expirou</translation>
    </message>
    <message>
        <source>The stored sign-in is too old or was revoked.</source>
        <translation>A entrada guardada é antiga demais ou foi revogada.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre de novo.</translation>
    </message>
    <message>
        <source>Sign-in must start again</source>
        <translation>A entrada precisa recomeçar</translation>
    </message>
    <message>
        <source>The answer of this sign-in was used before, or belongs to another one.</source>
        <translation>A resposta desta entrada já foi usada ou pertence a outra.</translation>
    </message>
    <message>
        <source>Signing in does not work for the moment and is tried again. Events stay fetchable for seven days.</source>
        <translation>A entrada não funciona no momento e uma nova tentativa é feita. Os eventos podem ser buscados por sete dias.</translation>
    </message>
    <message>
        <source>Too many sign-ins were asked for; they go on more slowly. Nothing is lost.</source>
        <translation>Entradas demais foram solicitadas; elas continuam mais devagar. Nada se perde.</translation>
    </message>
    <message>
        <source>Not a domain or id</source>
        <translation>Não é um domínio nem um ID</translation>
    </message>
    <message>
        <source>A tenant is found by one of its domains, its id, or the name of one of its users.</source>
        <translation>Um locatário é encontrado por um de seus domínios, seu ID ou o nome de um de seus usuários.</translation>
    </message>
    <message>
        <source>Enter something like contoso.com or admin@contoso.onmicrosoft.com.</source>
        <translation>Insira algo como contoso.com ou admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Tenant is here already</source>
        <translation>O locatário já está aqui</translation>
    </message>
    <message>
        <source>This profile collects from the tenant under another name; nothing was changed.</source>
        <translation>Este perfil coleta do locatário com outro nome; nada foi alterado.</translation>
    </message>
    <message>
        <source>Edit the tenant that is there, or remove it first.</source>
        <translation>Edite o locatário existente ou remova-o primeiro.</translation>
    </message>
    <message>
        <source>No secret was entered</source>
        <translation>Nenhum segredo foi inserido</translation>
    </message>
    <message>
        <source>The app registration signs in with a client secret or a certificate.</source>
        <translation>O registro de aplicativo entra com um segredo do cliente ou um certificado.</translation>
    </message>
    <message>
        <source>Paste the value of the client secret.</source>
        <translation>Cole o valor do segredo do cliente.</translation>
    </message>
    <message>
        <source>Browser cannot come back</source>
        <translation>O navegador não consegue voltar</translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the answer of the sign-in page.</source>
        <translation>Nenhuma porta deste computador pôde ser aberta para a resposta da página de entrada.</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>Entre com um código.</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Ninguém entrou</translation>
    </message>
    <message>
        <source>The sign-in page was not completed in time. Nothing was changed.</source>
        <translation>A página de entrada não foi concluída a tempo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Start the sign-in again, or sign in with a code.</source>
        <translation>Comece a entrada de novo ou entre com um código.</translation>
    </message>
    <message>
        <source>No administrator of the tenant is signed in any more. What was made so far is remembered.</source>
        <translation>Nenhum administrador do locatário está mais conectado. O que já foi criado é lembrado.</translation>
    </message>
    <message>
        <source>Sign in again; it goes on where it was.</source>
        <translation>Entre de novo; o trabalho continua de onde parou.</translation>
    </message>
    <message>
        <source>Another tenant&apos;s administrator</source>
        <translation>Administrador de outro locatário</translation>
    </message>
    <message>
        <source>The person belongs to another tenant than the one to be added. Nothing was changed.</source>
        <translation>A pessoa pertence a um locatário diferente do que será adicionado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant to be added.</source>
        <translation>Entre com uma conta do locatário que será adicionado.</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Ainda sem consentimento</translation>
    </message>
    <message>
        <source>Nobody consented within 15 minutes. The link stays good; the tenant waits as a draft.</source>
        <translation>Ninguém deu o consentimento em 15 minutos. O link continua válido; o locatário aguarda como rascunho.</translation>
    </message>
    <message>
        <source>Send the link to an administrator of the tenant, and go on when it was opened.</source>
        <translation>Envie o link a um administrador do locatário e continue quando ele tiver sido aberto.</translation>
    </message>
    <message>
        <source>The person declined, or may not consent for the tenant. Nothing was changed.</source>
        <translation>A pessoa recusou ou não pode consentir pelo locatário. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Ask a Global or Privileged Role Administrator of the tenant to open the link.</source>
        <translation>Peça a um Administrador Global ou de Função com Privilégios do locatário que abra o link.</translation>
    </message>
    <message>
        <source>Your app is not known yet</source>
        <translation>Seu aplicativo ainda não é conhecido</translation>
    </message>
    <message>
        <source>To ask for consent the program needs the multi-tenant app registration of your own tenant.</source>
        <translation>Para pedir o consentimento, o programa precisa do registro de aplicativo multilocatário do seu próprio locatário.</translation>
    </message>
    <message>
        <source>Enter its client id and credential once, or choose another way.</source>
        <translation>Insira uma vez o ID do cliente e a credencial dele, ou escolha outro caminho.</translation>
    </message>
    <message>
        <source>Cloud has no Microsoft Graph</source>
        <translation>A nuvem não tem Microsoft Graph</translation>
    </message>
    <message>
        <source>Creating an app registration needs Microsoft Graph, which this cloud does not name.</source>
        <translation>Criar um registro de aplicativo exige o Microsoft Graph, que esta nuvem não indica.</translation>
    </message>
    <message>
        <source>Create the app in the portal and paste its id and credential.</source>
        <translation>Crie o aplicativo no portal e cole o ID e a credencial dele.</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <translation>Não está no diretório</translation>
    </message>
    <message>
        <source>The directory does not know the object: it is a few seconds old, or was removed.</source>
        <translation>O diretório não conhece o objeto: ele tem poucos segundos ou foi removido.</translation>
    </message>
    <message>
        <source>Wait a minute and go on; start over if it stays so.</source>
        <translation>Aguarde um minuto e continue; recomece se persistir.</translation>
    </message>
    <message>
        <source>Address is not secure</source>
        <translation>O endereço não é seguro</translation>
    </message>
    <message>
        <source>The address is not https, so neither secret nor token was sent there.</source>
        <translation>O endereço não é https, então nem segredo nem token foi enviado para lá.</translation>
    </message>
    <message>
        <source>Correct the address in the cloud file or the destination.</source>
        <translation>Corrija o endereço no arquivo de nuvem ou no destino.</translation>
    </message>
    <message>
        <source>Credentials directory is not safe</source>
        <translation>O diretório de credenciais não é seguro</translation>
    </message>
    <message>
        <source>Secrets are taken only from the directory in memory that systemd makes for the service, never from files in clear. Nothing was read.</source>
        <translation>Segredos só são lidos do diretório em memória que o systemd cria para o serviço, nunca de arquivos sem criptografia. Nada foi lido.</translation>
    </message>
    <message>
        <source>Start the collector by its unit with LoadCredentialEncrypted=, and leave CREDENTIALS_DIRECTORY to systemd.</source>
        <translation>Inicie o coletor pela unidade dele com LoadCredentialEncrypted= e deixe CREDENTIALS_DIRECTORY para o systemd.</translation>
    </message>
    <message>
        <source>The service only reads its secrets</source>
        <translation>O serviço só lê seus segredos</translation>
    </message>
    <message>
        <source>A service cannot change the credentials that systemd gave it. Nothing was stored.</source>
        <translation>Um serviço não pode alterar as credenciais que o systemd lhe deu. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Run the command as root outside of the service, with --secrets systemd, and restart the service.</source>
        <translation>Execute o comando como root fora do serviço, com --secrets systemd, e reinicie o serviço.</translation>
    </message>
    <message>
        <source>systemd-creds is missing</source>
        <translation>Falta o systemd-creds</translation>
    </message>
    <message>
        <source>Secrets are encrypted by systemd-creds (systemd 250 or later). Nothing was stored.</source>
        <translation>Os segredos são criptografados pelo systemd-creds (systemd 250 ou posterior). Nada foi guardado.</translation>
    </message>
    <message>
        <source>Install it, or use a keychain.</source>
        <translation>Instale-o ou use um chaveiro.</translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation>As credenciais não podem ser usadas</translation>
    </message>
    <message>
        <source>A credential could not be encrypted, decrypted or stored. No secret was written in clear.</source>
        <translation>Uma credencial não pôde ser criptografada, descriptografada ou guardada. Nenhum segredo foi gravado sem criptografia.</translation>
    </message>
    <message>
        <source>Run the command as root on the computer that sealed the credentials.</source>
        <translation>Execute o comando como root no computador que selou as credenciais.</translation>
    </message>
    <message>
        <source>Collecting runs as a service</source>
        <translation>A coleta é executada como serviço</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer and goes on when this window closes. The window shows what it does; tenants and destinations are set up by tributaryctl.</source>
        <translation>A coleta é executada como serviço neste computador e continua quando esta janela se fecha. A janela mostra o que ele faz; locatários e destinos são configurados pelo tributaryctl.</translation>
    </message>
    <message>
        <source>Another program collects here</source>
        <translation>Outro programa coleta aqui</translation>
    </message>
    <message>
        <source>Another program of yours collects into this profile. This window shows what it does, and collects itself when it is opened after that has ended.</source>
        <translation>Outro programa seu coleta neste perfil. Esta janela mostra o que ele faz, e coleta ela mesma se for aberta depois que aquele terminar.</translation>
    </message>
    <message>
        <source>The collector has ended</source>
        <translation>O coletor terminou</translation>
    </message>
    <message>
        <source>The service that collected into this profile does not answer. Nothing is collected now.</source>
        <translation>O serviço que coletava neste perfil não responde. Nada é coletado agora.</translation>
    </message>
    <message>
        <source>Start the service, or close this window and open it again to collect here.</source>
        <translation>Inicie o serviço, ou feche esta janela e abra-a de novo para coletar aqui.</translation>
    </message>
    <message>
        <source>Port for metrics cannot be used</source>
        <translation>A porta de métricas não pode ser usada</translation>
    </message>
    <message>
        <source>Another program has the port, or it is reserved. Collecting was not started.</source>
        <translation>Outro programa ocupa a porta, ou ela está reservada. A coleta não foi iniciada.</translation>
    </message>
    <message>
        <source>Choose another port with --metrics.</source>
        <translation>Escolha outra porta com --metrics.</translation>
    </message>
    <message>
        <source>Sign-in and consent</source>
        <translation>Entrada e consentimento</translation>
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
        <translation>Recursos no Azure</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Kafka and Event Hubs</source>
        <translation>Kafka e Event Hubs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>O serviço</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sem código</translation>
    </message>
</context>
<context>
    <name>AzureAdvice</name>
    <message>
        <source>Not allowed to do this in Azure</source>
        <translation>Não é permitido fazer isso no Azure</translation>
    </message>
    <message>
        <source>Whoever acts lacks a role: Contributor on the resource group for tables and rule, User Access Administrator for the role assignment. Nothing was changed by this step. Ask for the role, or export a template.</source>
        <translation>Falta uma função a quem age: Contributor no grupo de recursos para tabelas e regra, User Access Administrator para a atribuição de função. Nada foi alterado por esta etapa. Peça a função ou exporte um modelo.</translation>
    </message>
</context>
<context>
    <name>ComputerText</name>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>It answers. Secrets are stored there and nowhere else.</source>
        <translation>Ele responde. Os segredos são guardados lá e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored yet.</source>
        <translation>Ainda não é possível guardar segredos.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Both answer: %1.</source>
        <extracomment>%1 are two hosts: &quot;login.microsoftonline.com and manage.office.com&quot;.</extracomment>
        <translation>Ambos respondem: %1.</translation>
    </message>
    <message>
        <source>No answer from Microsoft: %1.</source>
        <translation>Sem resposta da Microsoft: %1.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s.</source>
        <translation>Coincide com o da Microsoft.</translation>
    </message>
    <message>
        <source>Seconds ahead of Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Segundos de adiantamento em relação ao da Microsoft: %1. Acerte o relógio pela rede.</translation>
    </message>
    <message>
        <source>Seconds behind Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Segundos de atraso em relação ao da Microsoft: %1. Acerte o relógio pela rede.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 free. What waits to be sent may use 2 GB.</source>
        <translation>%1 livres. O que aguarda envio pode ocupar 2 GB.</translation>
    </message>
    <message>
        <source>Only %1 free. Collecting pauses when the disk is full, and loses nothing.</source>
        <translation>Só %1 livres. A coleta fica em pausa quando o disco está cheio, e não perde nada.</translation>
    </message>
    <message>
        <source>Not known: nobody to compare it with answers.</source>
        <translation>Não se sabe: ninguém com quem compará-lo responde.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>There is another cloud of this name here; it stays.</source>
        <translation>Há outra nuvem com este nome aqui; ela permanece.</translation>
    </message>
    <message>
        <source>Another one is set here; it stays.</source>
        <translation>Outro está definido aqui; ele permanece.</translation>
    </message>
    <message>
        <source>Another one has this name here.</source>
        <translation>Outro tem este nome aqui.</translation>
    </message>
    <message>
        <source>Its cloud is not known here.</source>
        <translation>A nuvem dele não é conhecida aqui.</translation>
    </message>
    <message>
        <source>Its app registration and cloud stay as they are here.</source>
        <translation>O registro de aplicativo e a nuvem dele ficam aqui como estão.</translation>
    </message>
    <message>
        <source>It is of another kind here.</source>
        <translation>Aqui é de outro tipo.</translation>
    </message>
    <message>
        <source>Its tenant is not here.</source>
        <translation>O locatário não está aqui.</translation>
    </message>
    <message>
        <source>Only a newer version of the program knows it.</source>
        <translation>Só uma versão mais recente do programa a conhece.</translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>adiciona</translation>
    </message>
    <message>
        <source>is changed</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>altera</translation>
    </message>
    <message>
        <source>is the same</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>já é igual</translation>
    </message>
    <message>
        <source>is left alone</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>não altera</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Granted, and a real call went through.</source>
        <translation>Concedida, e uma chamada real funcionou.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Concedida.</translation>
    </message>
    <message>
        <source>Not granted to the app in this tenant.</source>
        <translation>Não concedida ao aplicativo neste locatário.</translation>
    </message>
    <message>
        <source>Cannot be seen without ActivityFeed.Read.</source>
        <translation>Não pode ser vista sem ActivityFeed.Read.</translation>
    </message>
    <message>
        <source>Cannot be seen while the service refuses to answer.</source>
        <translation>Não pode ser vista enquanto o serviço se recusar a responder.</translation>
    </message>
    <message>
        <source>Nothing speaks against it; the first subscription will tell.</source>
        <translation>Nada indica o contrário; a primeira assinatura dirá.</translation>
    </message>
    <message>
        <source>This cloud has no Microsoft Graph.</source>
        <translation>Esta nuvem não tem Microsoft Graph.</translation>
    </message>
    <message>
        <source>Cannot be seen without the permissions for Microsoft Graph.</source>
        <translation>Não pode ser vista sem as permissões para o Microsoft Graph.</translation>
    </message>
    <message>
        <source>Microsoft Graph lists the sign-ins of this tenant.</source>
        <translation>O Microsoft Graph lista as entradas deste locatário.</translation>
    </message>
    <message>
        <source>In the Entra admin center of the tenant open the app under App registrations › API permissions, add the application permission %1 of %2, and choose &quot;Grant admin consent&quot;. Then check again.</source>
        <translation>No Centro de administração do Microsoft Entra do locatário, abra o aplicativo em Registros de aplicativo › Permissões de API, adicione a permissão de aplicativo %1 de %2 e escolha “Conceder consentimento do administrador”. Depois, verifique de novo.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on. It takes up to 60 minutes.</source>
        <translation>Peça a um administrador do locatário que ative o log de auditoria unificado. Isso leva até 60 minutos.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a Microsoft 365 licence that includes auditing, or turn these streams off.</source>
        <translation>Peça a um administrador do locatário que atribua uma licença do Microsoft 365 que inclua a auditoria, ou desative estes fluxos.</translation>
    </message>
    <message>
        <source>Sign-ins need an Entra ID P1 or P2 licence in the tenant. The other streams run without it; turn sign-ins off if there will be none.</source>
        <translation>As entradas exigem uma licença Entra ID P1 ou P2 no locatário. Os outros fluxos funcionam sem ela; desative as entradas se não houver uma.</translation>
    </message>
    <message>
        <source>The tenant does not have the Office 365 Management APIs yet. Ask an administrator to add them, and check that the tenant has Microsoft 365.</source>
        <translation>O locatário ainda não tem as Office 365 Management APIs. Peça a um administrador que as adicione e verifique se o locatário tem o Microsoft 365.</translation>
    </message>
    <message>
        <source>Reads the audit records of Entra ID, Exchange, SharePoint and the other services.</source>
        <translation>Lê os registros de auditoria do Entra ID, Exchange, SharePoint e dos outros serviços.</translation>
    </message>
    <message>
        <source>Adds data loss prevention events with the values that matched.</source>
        <translation>Acrescenta eventos de prevenção contra perda de dados com os valores coincidentes.</translation>
    </message>
    <message>
        <source>Reads sign-ins and directory audits of Entra ID.</source>
        <translation>Lê as entradas e as auditorias de diretório do Entra ID.</translation>
    </message>
    <message>
        <source>Lets Microsoft check the licence that sign-ins need.</source>
        <translation>Permite à Microsoft verificar a licença que as entradas exigem.</translation>
    </message>
    <message>
        <source>Searches the audit log further back than seven days.</source>
        <translation>Pesquisa o log de auditoria além de sete dias atrás.</translation>
    </message>
    <message>
        <source>Unified audit log</source>
        <translation>Log de auditoria unificado</translation>
    </message>
    <message>
        <source>Must be on in the tenant, or there are no records.</source>
        <translation>Precisa estar ativado no locatário; senão, não há registros.</translation>
    </message>
    <message>
        <source>Microsoft 365 licence</source>
        <translation>Licença do Microsoft 365</translation>
    </message>
    <message>
        <source>A user must have a licence that includes auditing.</source>
        <translation>Um usuário precisa ter uma licença que inclua a auditoria.</translation>
    </message>
    <message>
        <source>Entra ID P1 or P2</source>
        <translation>Entra ID P1 ou P2</translation>
    </message>
    <message>
        <source>Without it Microsoft Graph does not list sign-ins.</source>
        <translation>Sem ela, o Microsoft Graph não lista as entradas.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln sem explicação</numerusform>
            <numerusform>%Ln sem explicação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in quarantine, each with its reason</source>
        <translation>
            <numerusform>%Ln em quarentena, com seu motivo</numerusform>
            <numerusform>%Ln em quarentena, cada um com seu motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait here to be sent</source>
        <translation>
            <numerusform>%Ln aguarda aqui o envio</numerusform>
            <numerusform>%Ln aguardam aqui o envio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted shortly before the workspace was asked</source>
        <translation>
            <numerusform>%Ln aceito pouco antes da consulta ao espaço de trabalho</numerusform>
            <numerusform>%Ln aceitos pouco antes da consulta ao espaço de trabalho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by your selection</source>
        <translation>
            <numerusform>%Ln descartado por sua seleção</numerusform>
            <numerusform>%Ln descartados por sua seleção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before this destination was added</source>
        <translation>
            <numerusform>%Ln de antes de este destino ser adicionado</numerusform>
            <numerusform>%Ln de antes de este destino ser adicionado</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Provado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived twice after a timeout</source>
        <translation>
            <numerusform>%Ln chegou duas vezes após um tempo limite esgotado</numerusform>
            <numerusform>%Ln chegaram duas vezes após um tempo limite esgotado</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted; arrival is not read back</source>
        <translation>Aceito; a chegada não é lida de volta</translation>
    </message>
    <message>
        <source>The workspace was not asked just now. Hours that were proven before keep their proof.</source>
        <translation>O espaço de trabalho não foi consultado desta vez. As horas já provadas mantêm sua prova.</translation>
    </message>
    <message>
        <source>There is no workspace behind it that could be asked what arrived: the proof ends at accepted.</source>
        <translation>Não há por trás um espaço de trabalho que se possa consultar sobre o que chegou: a prova termina no que foi aceito.</translation>
    </message>
    <message>
        <source>The destination does not name its workspace, so that it cannot be asked what arrived. Add the workspace id with: tributaryctl destination edit NAME --workspace GUID</source>
        <translation>O destino não informa seu espaço de trabalho, então não é possível consultar o que chegou. Adicione o ID do espaço de trabalho com: tributaryctl destination edit NAME --workspace GUID</translation>
    </message>
    <message>
        <source>The workspace did not say what arrived. %1: %2 The sending app needs Log Analytics Reader on the workspace to be allowed to ask.</source>
        <translation>O espaço de trabalho não disse o que chegou. %1: %2 O aplicativo que envia precisa de Log Analytics Reader no espaço de trabalho para poder consultar.</translation>
    </message>
    <message>
        <source>%1 collected, %2 arrived, %3 explained, %4 unexplained.</source>
        <translation>Coletados: %1; chegaram: %2; explicados: %3; sem explicação: %4.</translation>
    </message>
    <message>
        <source>%1 collected, %2 accepted, %3 explained, %4 unexplained.</source>
        <translation>Coletados: %1; aceitos: %2; explicados: %3; sem explicação: %4.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>&quot;%1&quot; is no name for a table: letters, digits and underscores, ending in _CL, at most 45 characters.</source>
        <translation>“%1” não é um nome de tabela: letras, dígitos e sublinhados, terminando em _CL, no máximo 45 caracteres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a stream: it begins with Custom-.</source>
        <translation>“%1” não é um nome de fluxo: ele começa com Custom-.</translation>
    </message>
    <message>
        <source>Each kind of events needs a table and a stream of its own.</source>
        <translation>Cada tipo de eventos precisa de uma tabela e de um fluxo próprios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a rule: 3 to 30 letters, digits and hyphens.</source>
        <translation>“%1” não é um nome de regra: de 3 a 30 letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>No workspace is chosen.</source>
        <translation>Nenhum espaço de trabalho foi escolhido.</translation>
    </message>
    <message>
        <source>The sending app has not signed in yet, so it is not known whom to give the role.</source>
        <translation>O aplicativo que envia ainda não entrou, então não se sabe a quem dar a função.</translation>
    </message>
    <message>
        <source>Tables keep their rows for 4 to 730 days.</source>
        <translation>As tabelas mantêm as linhas por 4 a 730 dias.</translation>
    </message>
    <message>
        <source>%1 is a classic table, made by the HTTP Data Collector API. A rule cannot fill it before it is migrated. Migrate it, or choose another name.</source>
        <translation>%1 é uma tabela clássica, criada pela HTTP Data Collector API. Uma regra não pode preenchê-la antes da migração. Migre-a ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Migrates the classic table %1, which cannot be undone.</source>
        <translation>Migra a tabela clássica %1, o que não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>Makes the table %1 with %n column(s).</source>
        <translation>
            <numerusform>Cria a tabela %1 com %n coluna.</numerusform>
            <numerusform>Cria a tabela %1 com %n colunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has columns of another type: %2. The type of a column cannot be changed; choose another name for the table.</source>
        <translation>%1 tem colunas de outro tipo: %2. O tipo de uma coluna não pode ser alterado; escolha outro nome para a tabela.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n column(s) to the table %1.</source>
        <translation>
            <numerusform>Adiciona %n coluna à tabela %1.</numerusform>
            <numerusform>Adiciona %n colunas à tabela %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table %1 is there with all columns.</source>
        <translation>A tabela %1 existe com todas as colunas.</translation>
    </message>
    <message>
        <source>Makes the data collection rule %1 with an endpoint of its own, three streams and the way to the tables.</source>
        <translation>Cria a regra de coleta de dados %1 com um ponto de extremidade próprio, três fluxos e o caminho até as tabelas.</translation>
    </message>
    <message>
        <source>Adds streams and columns to the rule %1; what it has stays.</source>
        <translation>Adiciona fluxos e colunas à regra %1; o que ela tem permanece.</translation>
    </message>
    <message>
        <source>The rule %1 has no endpoint of its own, and none can be added. Choose another name.</source>
        <translation>A regra %1 não tem ponto de extremidade próprio, e não é possível adicionar um. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The rule %1 is there with all streams.</source>
        <translation>A regra %1 existe com todos os fluxos.</translation>
    </message>
    <message>
        <source>Lets the app send through this rule. It takes up to 30 minutes to apply.</source>
        <translation>Permite ao aplicativo enviar por esta regra. Leva até 30 minutos para valer.</translation>
    </message>
    <message>
        <source>Lets the app ask the workspace what arrived, which is the proof that nothing was lost.</source>
        <translation>Permite ao aplicativo perguntar ao espaço de trabalho o que chegou: a prova de que nada se perdeu.</translation>
    </message>
    <message>
        <source>Has the rule write down in the workspace what it drops after it accepted it.</source>
        <translation>Faz a regra anotar no espaço de trabalho o que descarta depois de aceitar.</translation>
    </message>
    <message>
        <source>Makes the function %1, so that %2 reads like %3.</source>
        <translation>Cria a função %1, para que %2 se leia como %3.</translation>
    </message>
    <message numerus="yes">
        <source>The tables keep their rows for %n day(s).</source>
        <translation>
            <numerusform>As tabelas mantêm as linhas por %n dia.</numerusform>
            <numerusform>As tabelas mantêm as linhas por %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables, rule and roles cost nothing by themselves. Azure charges for each gigabyte that arrives in the workspace, and for keeping it longer than the plan includes.</source>
        <translation>Tabelas, regra e funções não custam nada por si mesmas. O Azure cobra por gigabyte que chega ao espaço de trabalho e por mantê-lo além do que o plano inclui.</translation>
    </message>
    <message>
        <source>After the migration the HTTP Data Collector API still fills the columns a table has, but makes no new ones. Rows and queries stay. It cannot be undone.</source>
        <translation>Após a migração, a HTTP Data Collector API ainda preenche as colunas que uma tabela tem, mas não cria novas. Linhas e consultas permanecem. Não pode ser desfeita.</translation>
    </message>
    <message>
        <source>The rule has no endpoint of its own, so nothing can be sent to it directly.</source>
        <translation>A regra não tem ponto de extremidade próprio, então nada pode ser enviado a ela diretamente.</translation>
    </message>
    <message>
        <source>No stream of the rule leads to the table %1.</source>
        <translation>Nenhum fluxo da regra leva à tabela %1.</translation>
    </message>
    <message>
        <source>The stream %1 does not declare %2; Azure would drop that without a word.</source>
        <translation>O fluxo %1 não declara %2; o Azure descartaria isso sem avisar.</translation>
    </message>
    <message>
        <source>Checks that the subscription has these services switched on, and switches them on.</source>
        <translation>Verifica se a assinatura tem estes serviços ativados e os ativa.</translation>
    </message>
    <message>
        <source>Could not be seen with these rights; the next steps will tell.</source>
        <translation>Não foi possível ver com estes direitos; as próximas etapas dirão.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>Ativado.</translation>
    </message>
    <message>
        <source>Both are on.</source>
        <translation>Ambos estão ativados.</translation>
    </message>
    <message>
        <source>It was migrated before.</source>
        <translation>Já tinha sido migrada.</translation>
    </message>
    <message>
        <source>Migrated. Its rows and columns stay.</source>
        <translation>Migrada. As linhas e colunas permanecem.</translation>
    </message>
    <message>
        <source>It is there with all columns.</source>
        <translation>Existe com todas as colunas.</translation>
    </message>
    <message>
        <source>Columns added.</source>
        <translation>Colunas adicionadas.</translation>
    </message>
    <message>
        <source>Made.</source>
        <translation>Criado.</translation>
    </message>
    <message>
        <source>Its endpoint is %1.</source>
        <translation>O ponto de extremidade é %1.</translation>
    </message>
    <message>
        <source>The app has the role already.</source>
        <translation>O aplicativo já tem a função.</translation>
    </message>
    <message>
        <source>Assigned. Azure needs up to 30 minutes to apply it.</source>
        <translation>Atribuída. O Azure precisa de até 30 minutos para aplicá-la.</translation>
    </message>
    <message>
        <source>Switched on; what is dropped will be found in DCRLogErrors.</source>
        <translation>Ativado; o que for descartado aparecerá em DCRLogErrors.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Já existe.</translation>
    </message>
    <message>
        <source>Replaced by its newest form.</source>
        <translation>Substituído pela forma mais recente.</translation>
    </message>
    <message>
        <source>The outputs name no logsIngestion endpoint. Paste all of them, as the deployment shows them.</source>
        <translation>As saídas não indicam um ponto de extremidade logsIngestion. Cole todas elas, como a implantação as mostra.</translation>
    </message>
    <message>
        <source>The endpoint is no address that events may be sent to: %1</source>
        <translation>O ponto de extremidade não é um endereço ao qual se possam enviar eventos: %1</translation>
    </message>
    <message>
        <source>The outputs name no immutableId of a rule. It is dcr- and 32 digits and letters.</source>
        <translation>As saídas não indicam o immutableId de uma regra. Ele é dcr- e 32 dígitos e letras.</translation>
    </message>
    <message>
        <source>%1 is no stream: its name begins with Custom-.</source>
        <translation>%1 não é um fluxo: o nome começa com Custom-.</translation>
    </message>
    <message>
        <source>There are no outputs in this text. Paste what the deployment shows under Outputs.</source>
        <translation>Não há saídas neste texto. Cole o que a implantação mostra em Saídas.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Creates the app registration &quot;%1&quot; in this tenant, for this tenant only.</source>
        <translation>Cria o registro de aplicativo “%1” neste locatário, só para este locatário.</translation>
    </message>
    <message>
        <source>Makes the app known in the tenant as an enterprise application.</source>
        <translation>Torna o aplicativo conhecido no locatário como aplicativo empresarial.</translation>
    </message>
    <message>
        <source>Adds the Office 365 Management APIs to the tenant where they are missing.</source>
        <translation>Adiciona as Office 365 Management APIs ao locatário onde faltarem.</translation>
    </message>
    <message>
        <source>Grants the app the permission %1.</source>
        <translation>Concede ao aplicativo a permissão %1.</translation>
    </message>
    <message>
        <source>Registers a certificate made on this computer. Its private key stays in the keychain here.</source>
        <translation>Registra um certificado criado neste computador. A chave privada fica no chaveiro daqui.</translation>
    </message>
    <message>
        <source>Makes a client secret, which goes into the keychain here.</source>
        <translation>Cria um segredo do cliente, que vai para o chaveiro daqui.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>✓ good</source>
        <translation>✓ bom</translation>
    </message>
    <message>
        <source>△ notice</source>
        <translation>△ aviso</translation>
    </message>
    <message>
        <source>× to be done</source>
        <translation>× a fazer</translation>
    </message>
    <message>
        <source>– not checked</source>
        <translation>– não verificado</translation>
    </message>
    <message>
        <source>Tenant %1, app %2, cloud %3</source>
        <translation>Locatário %1, aplicativo %2, nuvem %3</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Tenant check</source>
        <translation>Verificação de locatários</translation>
    </message>
    <message>
        <source>Checked on %1 by Tributary. The check changed nothing in the tenants.</source>
        <translation>Verificado em %1 pelo Tributary. A verificação não alterou nada nos locatários.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Poll interval</source>
        <translation>Intervalo de sondagem</translation>
    </message>
    <message>
        <source>Time between two questions for new content, for each stream of each tenant.</source>
        <translation>Tempo entre duas consultas de conteúdo novo, para cada fluxo de cada locatário.</translation>
    </message>
    <message>
        <source>Lateness horizon</source>
        <translation>Margem de atraso</translation>
    </message>
    <message>
        <source>How far back each poll looks again for content that the service lists late.</source>
        <translation>Até quanto para trás cada sondagem procura de novo conteúdo que o serviço lista tarde.</translation>
    </message>
    <message>
        <source>Share of the request quota</source>
        <translation>Parte da cota de solicitações</translation>
    </message>
    <message>
        <source>Of the 2,000 requests a minute that the Activity API grants for each tenant. Less leaves room for another program that collects under the same publisher.</source>
        <translation>Das 2.000 solicitações por minuto que a Activity API concede por locatário. Menos deixa espaço para outro programa que colete sob o mesmo editor.</translation>
    </message>
    <message>
        <source>Large blob</source>
        <translation>Blob grande</translation>
    </message>
    <message>
        <source>Longer blobs go through a file instead of memory.</source>
        <translation>Blobs maiores passam por um arquivo em vez da memória.</translation>
    </message>
    <message>
        <source>Outbox limit</source>
        <translation>Limite da caixa de saída</translation>
    </message>
    <message>
        <source>Collecting pauses while more than this waits to be sent. Events stay fetchable at Microsoft for seven days.</source>
        <translation>A coleta pausa enquanto mais do que isto aguarda envio. Os eventos podem ser buscados na Microsoft por sete dias.</translation>
    </message>
    <message>
        <source>Keep sent events for</source>
        <translation>Manter eventos enviados por</translation>
    </message>
    <message>
        <source>Older events that every destination took are deleted from this computer.</source>
        <translation>Eventos mais antigos que todos os destinos aceitaram são excluídos deste computador.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Manter no máximo</translation>
    </message>
    <message>
        <source>What exceeds it of the events that every destination took is deleted, oldest first.</source>
        <translation>O que exceder isso dos eventos que todos os destinos aceitaram é excluído, do mais antigo ao mais novo.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or an address such as http://proxy.example:8080; the system&apos;s proxy where it is empty. Never with user and password.</source>
        <translation>&quot;none&quot; ou um endereço como http://proxy.example:8080; o proxy do sistema se estiver vazio. Nunca com usuário e senha.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificação</translation>
    </message>
    <message>
        <source>A PEM file with authorities to trust beside the system&apos;s, for a proxy that inspects TLS.</source>
        <translation>Um arquivo PEM com autoridades confiáveis além das do sistema, para um proxy que inspeciona TLS.</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of values, for example &quot;15 s to 1 h&quot;.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What an empty setting means: no file, or the proxy that the system has.</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>como no sistema</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You are signed in. Close this page and go back to Tributary.</source>
        <translation>Você entrou. Feche esta página e volte ao Tributary.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Close this page; Tributary says what to do next.</source>
        <translation>A entrada não foi concluída. Feche esta página; o Tributary diz o que fazer em seguida.</translation>
    </message>
    <message>
        <source>Thank you. Close this page and go back to Tributary, which now checks the consent.</source>
        <translation>Obrigado. Feche esta página e volte ao Tributary, que agora verifica o consentimento.</translation>
    </message>
    <message>
        <source>Consent was not given. Close this page; Tributary says what to do next.</source>
        <translation>O consentimento não foi dado. Feche esta página; o Tributary diz o que fazer em seguida.</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>Subscribed; the service makes events available.</source>
        <translation>Assinado; o serviço disponibiliza os eventos.</translation>
    </message>
    <message>
        <source>Was stopped; it will be started. Events from between cannot be fetched.</source>
        <translation>Estava parado; será iniciado. Os eventos desse meio-tempo não podem ser buscados.</translation>
    </message>
    <message>
        <source>The service does not say whether it runs; it will be started.</source>
        <translation>O serviço não diz se está ativo; será iniciado.</translation>
    </message>
    <message>
        <source>Not subscribed yet; it will be started.</source>
        <translation>Ainda não assinado; será iniciado.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Êxito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Microsoft Graph lists it; no subscription is needed.</source>
        <translation>O Microsoft Graph o lista; nenhuma assinatura é necessária.</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Iniciado.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Não precisa</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>Não neste locatário</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Não pôde ser consultado</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Not collected; stays on</source>
        <translation>Não coletado; segue ativado</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Não coletado</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Mantido como está</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Por sondagem</translation>
    </message>
    <message>
        <source>Started; first events in 2 min to 12 h</source>
        <translation>Iniciado; primeiros eventos em 2 min a 12 h</translation>
    </message>
    <message>
        <source>First events in 2 min to 12 h</source>
        <translation>Primeiros eventos em 2 min a 12 h</translation>
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
        <translation>Coleta os registros de auditoria de locatários filhos e os encaminha ao Log Analytics.</translation>
    </message>
    <message>
        <source>Show the program with simulated tenants; nothing leaves this computer.</source>
        <translation>Mostra o programa com locatários simulados; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>Onde ficam locatários, cobertura e eventos.</translation>
    </message>
    <message>
        <source>Start without collecting; it is resumed in the window.</source>
        <translation>Inicia sem coletar; a coleta é retomada na janela.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>Uma nuvem além das embutidas; pode ser repetida.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080.</source>
        <translation>&quot;none&quot; ou um proxy como http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>Outras autoridades de certificação confiáveis (PEM); pode ser repetida.</translation>
    </message>
    <message>
        <source>Language of this start: en, ar, de, es, fr, ja or pt_BR; as in the settings unless said.</source>
        <translation>Idioma desta inicialização: en, ar, de, es, fr, ja ou pt_BR; se não indicado, o das configurações.</translation>
    </message>
    <message>
        <source>Start as an icon in the tray, or minimised where there is none.</source>
        <translation>Inicia como ícone na bandeja, ou minimizado onde não há bandeja.</translation>
    </message>
</context>
<context>
    <name>tributary::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <translation>&amp;Locatários</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Coletar</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityList</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalhes</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Detalhes da linha</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Locatário ou destino</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 when it happened first.</extracomment>
        <translation>%1 (×%2, primeiro %3)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityScreen</name>
    <message>
        <source>Search activity (Ctrl+F)</source>
        <translation>Pesquisar atividade (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Pesquisar atividade</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de atividade</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Locatário ou destino</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>Atividade, mais recente primeiro</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Nothing happened yet. What the program and its people do will be listed here.</source>
        <translation>Nada aconteceu ainda. O que o programa e as pessoas fizerem aparecerá aqui.</translation>
    </message>
    <message>
        <source>No line matches. Esc clears the search; the choices beside it narrow as well.</source>
        <translation>Nenhuma linha corresponde. Esc limpa a pesquisa; as opções ao lado também restringem.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalhes</translation>
    </message>
    <message>
        <source>&amp;Only this tenant or destination</source>
        <translation>&amp;Só este locatário ou destino</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>Mostrar &amp;eventos</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation>Limpar a pesquisa e depois sair dela</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with a line</source>
        <translation>O que se pode fazer com uma linha</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityWords</name>
    <message>
        <source>Tenant added</source>
        <translation>Locatário adicionado</translation>
    </message>
    <message>
        <source>Tenant changed</source>
        <translation>Locatário alterado</translation>
    </message>
    <message>
        <source>Tenant removed</source>
        <translation>Locatário removido</translation>
    </message>
    <message>
        <source>Credential replaced</source>
        <translation>Credencial substituída</translation>
    </message>
    <message>
        <source>Destination added</source>
        <translation>Destino adicionado</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <translation>Destino alterado</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>Destino removido</translation>
    </message>
    <message>
        <source>What is forwarded was changed</source>
        <translation>O que é encaminhado foi alterado</translation>
    </message>
    <message>
        <source>Collecting started</source>
        <translation>Coleta iniciada</translation>
    </message>
    <message>
        <source>Collecting stopped</source>
        <translation>Coleta parada</translation>
    </message>
    <message>
        <source>Backfill started</source>
        <translation>Preenchimento retroativo iniciado</translation>
    </message>
    <message>
        <source>Backfill ended, new events</source>
        <translation>Preenchimento retroativo concluído, novos eventos</translation>
    </message>
    <message>
        <source>Resting streams were asked for again</source>
        <translation>Fluxos em repouso foram consultados de novo</translation>
    </message>
    <message>
        <source>Streams stopped, a person is needed</source>
        <translation>Fluxos parados, é preciso uma pessoa</translation>
    </message>
    <message>
        <source>Streams run again</source>
        <translation>Fluxos voltaram a funcionar</translation>
    </message>
    <message>
        <source>Streams rest, this tenant does not have them</source>
        <translation>Fluxos em repouso, este locatário não os tem</translation>
    </message>
    <message>
        <source>Events lost, blobs that can no longer be fetched</source>
        <translation>Eventos perdidos, blobs que não podem mais ser buscados</translation>
    </message>
    <message>
        <source>Records went to quarantine</source>
        <translation>Registros foram para a quarentena</translation>
    </message>
    <message>
        <source>Sending fails, events wait here</source>
        <translation>O envio falha, os eventos aguardam aqui</translation>
    </message>
    <message>
        <source>Sending works again</source>
        <translation>O envio voltou a funcionar</translation>
    </message>
    <message>
        <source>Trouble that concerns the whole program</source>
        <translation>Problema que afeta todo o programa</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <translation>O problema acabou</translation>
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
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID da solicitação: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensagem: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Shows codes and request ids</source>
        <translation>Mostra códigos e IDs de solicitação</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
</context>
<context>
    <name>tributary::AlertText</name>
    <message numerus="yes">
        <source>Events that were missed can be fetched for less than %n hours.</source>
        <translation>
            <numerusform>Os eventos que faltam podem ser buscados por menos de %n hora.</numerusform>
            <numerusform>Os eventos que faltam podem ser buscados por menos de %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blobs that Microsoft listed and no longer has: %1. Their events are lost.</source>
        <translation>Blobs que a Microsoft listou e não tem mais: %1. Os eventos deles se perderam.</translation>
    </message>
    <message numerus="yes">
        <source>Credentials expire within %n days</source>
        <translation>
            <numerusform>Credenciais expiram em %n dia</numerusform>
            <numerusform>Credenciais expiram em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within a day</source>
        <translation>Credenciais expiram em um dia</translation>
    </message>
    <message>
        <source>Events pile up</source>
        <translation>Os eventos se acumulam</translation>
    </message>
    <message>
        <source>%1 of %2 wait for a destination. Fetching pauses when it is full; nothing is lost before 7 days.</source>
        <translation>%1 de %2 aguardam um destino. A busca fica em pausa quando estiver cheia; nada se perde antes de 7 dias.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n assunto precisa de você</numerusform>
            <numerusform>%n assuntos precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenant or a destination needs a person</source>
        <translation>Um locatário ou destino precisa de uma pessoa</translation>
    </message>
    <message>
        <source>Missed events are about to expire (24 h and 4 h before)</source>
        <translation>Eventos que faltam estão prestes a expirar (24 h e 4 h antes)</translation>
    </message>
    <message>
        <source>Events were lost</source>
        <translation>Eventos foram perdidos</translation>
    </message>
    <message>
        <source>The outbox is over 80 % full</source>
        <translation>A caixa de saída está acima de 80%</translation>
    </message>
    <message>
        <source>Credentials expire (14, 3 and 1 days before)</source>
        <translation>Credenciais expiram (14, 3 e 1 dias antes)</translation>
    </message>
    <message>
        <source>Trouble of the whole program (keychain, disk)</source>
        <translation>Problema de todo o programa (chaveiro, disco)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Ainda sem locatários</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>A coleta está em pausa</translation>
    </message>
    <message>
        <source>%1, one thing needs you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;.</extracomment>
        <translation>%1, um assunto precisa de você</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n things need you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;; %n is how many causes wait for a person, more than one.</extracomment>
        <translation>
            <numerusform>%1, %n assunto precisa de você</numerusform>
            <numerusform>%1, %n assuntos precisam de você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tenants collecting</source>
        <extracomment>%1 is how many tenants are collecting, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 de %Ln locatário coletando</numerusform>
            <numerusform>%1 de %Ln locatários coletando</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::BackfillDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Preenchimento retroativo</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>&amp;Locatário</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>Fl&amp;uxos</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Times are in %2, by arrival. Microsoft keeps 7 days, since %1; of sign-ins and directory audits up to 30.</source>
        <extracomment>%1 is a moment, %2 the name of the time zone.</extracomment>
        <translation>As horas estão em %2, por chegada. A Microsoft mantém 7 dias, desde %1; de entradas e auditorias de diretório, até 30.</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>Ainda não há locatário.</translation>
    </message>
    <message>
        <source>Choose at least one stream.</source>
        <translation>Escolha pelo menos um fluxo.</translation>
    </message>
    <message>
        <source>The end has to be later than the start.</source>
        <translation>O fim precisa ser depois do início.</translation>
    </message>
    <message>
        <source>Asks for at most %1 lists of what Microsoft has, leaves out what is complete here, and fetches only what is missing. Nothing is changed in the tenant.</source>
        <translation>Pede no máximo %1 listas do que a Microsoft tem, omite o que está completo aqui e busca só o que falta. Nada é alterado no locatário.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Consultando a Microsoft…</translation>
    </message>
    <message>
        <source>Stopping; what is fetched stays…</source>
        <translation>Parando; o que foi buscado permanece…</translation>
    </message>
    <message>
        <source>&amp;Cancel backfill</source>
        <translation>&amp;Cancelar preenchimento</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%1 de %2 intervalos</translation>
    </message>
    <message>
        <source>%1 of %2 blobs</source>
        <translation>%1 de %2 blobs</translation>
    </message>
    <message>
        <source>%1 new events</source>
        <translation>%1 eventos novos</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 duplicatas</translation>
    </message>
    <message>
        <source>a blob is no longer there</source>
        <translation>um blob não existe mais</translation>
    </message>
    <message>
        <source>%1 blobs are no longer there</source>
        <translation>%1 blobs não existem mais</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays.</source>
        <translation>Parado. O que foi buscado permanece.</translation>
    </message>
    <message>
        <source>Nothing was missing in this range.</source>
        <translation>Nada faltava neste intervalo.</translation>
    </message>
    <message>
        <source>Ended with something missing.</source>
        <translation>Terminou, mas falta algo.</translation>
    </message>
</context>
<context>
    <name>tributary::BundleDialog</name>
    <message>
        <source>&amp;Replace names, domains and ids of tenants</source>
        <translation>Subs&amp;tituir nomes, domínios e IDs de locatários</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Arquivos do pacote</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto do arquivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Exactly these files would be saved, on this computer only. They hold no secrets and no events; read them before you pass them on.</source>
        <translation>Exatamente estes arquivos seriam salvos, só neste computador. Eles não contêm segredos nem eventos; leia-os antes de repassá-los.</translation>
    </message>
    <message>
        <source>Reading logs and status…</source>
        <translation>Lendo logs e status…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file of the support bundle and its size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 before they are packed</source>
        <translation>
            <numerusform>%n arquivo, %1 antes de compactar</numerusform>
            <numerusform>%n arquivos, %1 antes de compactar</numerusform>
        </translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Salvar pacote de suporte</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Arquivos compactados (*.tar.gz)</translation>
    </message>
    <message numerus="yes">
        <source>Packing %n files…</source>
        <translation>
            <numerusform>Compactando %n arquivo…</numerusform>
            <numerusform>Compactando %n arquivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1, readable for you only.</source>
        <translation>Salvo como %1; só você pode ler.</translation>
    </message>
</context>
<context>
    <name>tributary::CellText</name>
    <message>
        <source>last complete listing %1 ago</source>
        <translation>última lista completa há %1</translation>
    </message>
    <message>
        <source>nothing listed yet</source>
        <translation>nada listado ainda</translation>
    </message>
    <message>
        <source>licence</source>
        <extracomment>Narrow table cell: the tenant has no licence for this stream.</extracomment>
        <translation>licença</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>sem licença</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Narrow table cell: a role or permission is missing.</extracomment>
        <translation>função</translation>
    </message>
    <message>
        <source>a permission is missing; needs a person</source>
        <translation>falta uma permissão; precisa de uma pessoa</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>Narrow table cell: collecting this stream has stopped.</extracomment>
        <translation>parado</translation>
    </message>
    <message>
        <source>stopped, %1; needs a person</source>
        <translation>parado, %1; precisa de uma pessoa</translation>
    </message>
    <message>
        <source>no P1</source>
        <extracomment>Narrow table cell: the tenant has no Entra ID P1 licence.</extracomment>
        <translation>sem P1</translation>
    </message>
    <message>
        <source>no Entra ID P1 licence; asked again once a day</source>
        <translation>sem licença Entra ID P1; consultado de novo uma vez por dia</translation>
    </message>
    <message>
        <source>no role</source>
        <extracomment>Narrow table cell: a permission for Microsoft Graph is not granted.</extracomment>
        <translation>s/ função</translation>
    </message>
    <message>
        <source>no permission for Microsoft Graph; asked again once an hour</source>
        <translation>sem permissão para o Microsoft Graph; consultado de novo uma vez por hora</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Narrow table cell: this cloud does not have the feed.</extracomment>
        <translation>não há</translation>
    </message>
    <message>
        <source>not offered by this cloud; asked again once a day</source>
        <translation>não oferecido por esta nuvem; consultado de novo uma vez por dia</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Narrow table cell: there are gaps that can be filled.</extracomment>
        <translation>lacunas</translation>
    </message>
    <message>
        <source>a gap that can be fetched</source>
        <translation>uma lacuna que pode ser buscada</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps that can be fetched</source>
        <translation>
            <numerusform>%n lacuna que pode ser buscada</numerusform>
            <numerusform>%n lacunas que podem ser buscadas</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>working, %1</source>
        <translation>funcionando, %1</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Narrow table cell: collecting is paused.</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>em pausa, %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Narrow table cell: this stream was not chosen.</extracomment>
        <translation>não</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletado</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Narrow table cell: nothing was collected yet.</extracomment>
        <translation>novo</translation>
    </message>
    <message>
        <source>chosen, nothing collected yet</source>
        <translation>escolhido, nada coletado ainda</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>Narrow table cell: waiting for the first content.</extracomment>
        <translation>espera</translation>
    </message>
    <message>
        <source>waiting for the first content, which can take 12 hours</source>
        <translation>aguardando o primeiro conteúdo, que pode levar 12 horas</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>behind by %1</source>
        <translation>atrasado em %1</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lento</translation>
    </message>
    <message>
        <source>slowed down by Microsoft, %1</source>
        <translation>limitado pela Microsoft, %1</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>repetição</translation>
    </message>
    <message>
        <source>no answer, trying again, %1</source>
        <translation>sem resposta, tentando de novo, %1</translation>
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
        <translation>SharePoint e OneDrive</translation>
    </message>
    <message>
        <source>General (Teams, Defender, …)</source>
        <translation>Geral (Teams, Defender…)</translation>
    </message>
    <message>
        <source>DLP</source>
        <translation>DLP</translation>
    </message>
    <message>
        <source>Directory audits</source>
        <translation>Auditorias de diretório</translation>
    </message>
    <message>
        <source>Sign-ins of users, interactive</source>
        <translation>Entradas de usuários, interativas</translation>
    </message>
    <message>
        <source>Sign-ins of users, non-interactive</source>
        <translation>Entradas de usuários, não interativas</translation>
    </message>
    <message>
        <source>Sign-ins of service principals</source>
        <translation>Entradas de entidades de serviço</translation>
    </message>
    <message>
        <source>Sign-ins of managed identities</source>
        <translation>Entradas de identidades gerenciadas</translation>
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
        <translation>Geral</translation>
    </message>
    <message>
        <source>Dir. audit</source>
        <translation>Aud. dir.</translation>
    </message>
    <message>
        <source>Interact.</source>
        <translation>Interat.</translation>
    </message>
    <message>
        <source>Non-int.</source>
        <translation>Não int.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Man. id.</source>
        <translation>Id. ger.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln events not selected</source>
        <extracomment>%1 is the state of a stream: &quot;working, …; 1,204 events not selected&quot;.</extracomment>
        <translation>
            <numerusform>%1; %Ln evento não selecionado</numerusform>
            <numerusform>%1; %Ln eventos não selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckText</name>
    <message>
        <source>Granted.</source>
        <translation>Concedida.</translation>
    </message>
    <message>
        <source>Not granted. Data loss prevention events come without the matched values, or not at all.</source>
        <translation>Não concedida. Os eventos de prevenção contra perda de dados chegam sem os valores coincidentes, ou não chegam.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Sign-in to Microsoft Graph</source>
        <translation>Entrada no Microsoft Graph</translation>
    </message>
    <message>
        <source>Microsoft Graph lists its records.</source>
        <translation>O Microsoft Graph lista os registros dele.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>The app registration signs in to this tenant.</source>
        <translation>O registro de aplicativo entra neste locatário.</translation>
    </message>
    <message>
        <source>Not subscribed yet. Start it with &quot;subscription start&quot;; collecting starts it as well.</source>
        <translation>Ainda sem assinatura. Inicie-a com &quot;subscription start&quot;; a coleta também a inicia.</translation>
    </message>
    <message>
        <source>Subscribed, and the service lists its content.</source>
        <translation>Assinado, e o serviço lista o conteúdo.</translation>
    </message>
</context>
<context>
    <name>tributary::CloneSettingsDialog</name>
    <message>
        <source>Copy settings of %1</source>
        <translation>Copiar configurações de %1</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar para</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Tags, chosen streams, the beginning and the selection rules are copied. Data and credential stay where they are.</source>
        <translation>Marcas, fluxos escolhidos, o início e as regras de seleção são copiados. Dados e credencial ficam onde estão.</translation>
    </message>
</context>
<context>
    <name>tributary::CloudsPanel</name>
    <message>
        <source>&amp;Import cloud file…</source>
        <translation>I&amp;mportar arquivo de nuvem…</translation>
    </message>
    <message>
        <source>Import a cloud file</source>
        <translation>Importar um arquivo de nuvem</translation>
    </message>
    <message>
        <source>Cloud files (*.json)</source>
        <translation>Arquivos de nuvem (*.json)</translation>
    </message>
    <message>
        <source>Reading the cloud file…</source>
        <translation>Lendo o arquivo de nuvem…</translation>
    </message>
    <message>
        <source>%1 can be chosen now. Its own certificate authority, if the file names one, is trusted after the next start.</source>
        <translation>%1 já pode ser escolhida. A autoridade de certificação dela, se o arquivo indicar uma, será confiável após a próxima inicialização.</translation>
    </message>
</context>
<context>
    <name>tributary::CommandText</name>
    <message>
        <source>there is no kind &quot;%1&quot;; they are %2</source>
        <translation>não existe o tipo &quot;%1&quot;; os tipos são %2</translation>
    </message>
    <message>
        <source>--limit is a number of lines</source>
        <translation>--limit é um número de linhas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what happened, %2 the name of a stream.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 the time it happened first.</extracomment>
        <translation>%1 (×%2, primeiro %3)</translation>
    </message>
    <message>
        <source>engine</source>
        <comment>who did something: the program</comment>
        <translation>mecanismo</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>Nada desse tipo aconteceu.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Locatário ou destino</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>What the program and its people did, newest first.</source>
        <translation>O que o programa e as pessoas fizeram, mais recente primeiro.</translation>
    </message>
    <message>
        <source>Only this tenant or destination.</source>
        <translation>Só este locatário ou destino.</translation>
    </message>
    <message>
        <source>Only this kind, such as streams-stopped.</source>
        <translation>Só este tipo, como streams-stopped.</translation>
    </message>
    <message>
        <source>Only lines with this text.</source>
        <translation>Só linhas com este texto.</translation>
    </message>
    <message>
        <source>How many lines; 200 unless said.</source>
        <translation>Quantas linhas; 200 se não indicado.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Coletado</translation>
    </message>
    <message>
        <source>%1 records from %2 blobs (%3 duplicates skipped) in %4</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Registros: %1, de blobs: %2 (duplicatas ignoradas: %3), em %4</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>%1 by the selection; see &quot;tributaryctl selection show&quot;</source>
        <translation>%1 pela seleção; veja &quot;tributaryctl selection show&quot;</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many records wait in the outbox.</extracomment>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>%1 in the outbox</source>
        <translation>%1 na caixa de saída</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Em quarentena</translation>
    </message>
    <message>
        <source>%1; see &quot;tributaryctl quarantine list&quot;</source>
        <translation>%1; veja &quot;tributaryctl quarantine list&quot;</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blobs could not be fetched any more; see &quot;tributaryctl coverage&quot;</source>
        <translation>
            <numerusform>%Ln blob não pôde mais ser buscado; veja &quot;tributaryctl coverage&quot;</numerusform>
            <numerusform>%Ln blobs não puderam mais ser buscados; veja &quot;tributaryctl coverage&quot;</numerusform>
        </translation>
    </message>
    <message>
        <source>Backfill: this range is complete already; nothing had to be fetched.</source>
        <translation>Preenchimento retroativo: este intervalo já está completo; nada precisou ser buscado.</translation>
    </message>
    <message>
        <source>Backfill: %1 of %2 windows complete, %3 new blobs, %4 new records, %5 duplicates skipped.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Preenchimento retroativo: intervalos completos: %1 de %2; novos blobs: %3; novos registros: %4; duplicatas ignoradas: %5.</translation>
    </message>
    <message>
        <source>%1, %2 is parked: %3. &quot;tributaryctl tenant check&quot; asks again.</source>
        <translation>%1, %2 está em repouso: %3. &quot;tributaryctl tenant check&quot; consulta de novo.</translation>
    </message>
    <message>
        <source>Stopping: what is stored is still being sent. Press Ctrl-C again to stop at once.</source>
        <translation>Parando: o que está armazenado ainda é enviado. Pressione Ctrl-C de novo para parar imediatamente.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at once. About %Ln records wait in the outbox; the next run goes on from here, nothing is lost.</source>
        <translation>
            <numerusform>Parado imediatamente. Cerca de %Ln registro aguarda na caixa de saída; a próxima execução continua daqui, nada se perde.</numerusform>
            <numerusform>Parado imediatamente. Cerca de %Ln registros aguardam na caixa de saída; a próxima execução continua daqui, nada se perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet; what is stored waits for one.</source>
        <translation>Ainda não há destino; o que está armazenado aguarda um.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>--interval takes 15s to 1h, not &quot;%1&quot;</source>
        <translation>--interval aceita de 15s a 1h, não &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--publisher takes the parent&apos;s tenant id, a GUID</source>
        <translation>--publisher aceita o ID do locatário pai, um GUID</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90s, 15m or 2h, not &quot;%1&quot;</source>
        <translation>--for aceita uma duração como 90s, 15m ou 2h, não &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no tenant in this profile; add one with &quot;tributaryctl tenant add&quot;</source>
        <translation>não há locatário neste perfil; adicione um com &quot;tributaryctl tenant add&quot;</translation>
    </message>
    <message>
        <source>--from and --to take times such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--from e --to aceitam horas como 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--from must be before --to, and in the past</source>
        <translation>--from precisa ser antes de --to e estar no passado</translation>
    </message>
    <message>
        <source>content is kept for 7 days, by Microsoft Graph for 30 at most; this range ended before that</source>
        <translation>o conteúdo é mantido por 7 dias, pelo Microsoft Graph por no máximo 30; este intervalo terminou antes disso</translation>
    </message>
    <message>
        <source>PublisherIdentifier: the parent&apos;s tenant id, where no destination names it.</source>
        <translation>PublisherIdentifier: o ID do locatário pai, se nenhum destino o indicar.</translation>
    </message>
    <message>
        <source>Polls every tenant and forwards. --once: all that is available now, then the outbox is emptied.</source>
        <translation>Sonda cada locatário e encaminha. --once: tudo o que está disponível agora; depois a caixa de saída é esvaziada.</translation>
    </message>
    <message>
        <source>One round, then empty the outbox and end.</source>
        <translation>Uma rodada; depois esvaziar a caixa de saída e terminar.</translation>
    </message>
    <message>
        <source>End after this time, for example 15m.</source>
        <translation>Terminar após este tempo, por exemplo 15m.</translation>
    </message>
    <message>
        <source>Fetches what the coverage lacks in a range of the last 7 days, of Graph 30.</source>
        <translation>Busca o que falta na cobertura de um intervalo dos últimos 7 dias, no Graph 30.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>O locatário.</translation>
    </message>
    <message>
        <source>Start of the range, UTC.</source>
        <translation>Início do intervalo, UTC.</translation>
    </message>
    <message>
        <source>End of the range, UTC; now unless said.</source>
        <translation>Fim do intervalo, UTC; agora se não indicado.</translation>
    </message>
    <message>
        <source>Only this stream; repeatable.</source>
        <translation>Só este fluxo; pode ser repetido.</translation>
    </message>
    <message>
        <source>--log-type takes KIND=NAME, for example o365=ChildO365AAD</source>
        <translation>--log-type aceita KIND=NAME, por exemplo o365=ChildO365AAD</translation>
    </message>
    <message>
        <source>--log-type: there is no kind &quot;%1&quot;; they are o365, signin, audit</source>
        <translation>--log-type: não existe o tipo &quot;%1&quot;; os tipos são o365, signin, audit</translation>
    </message>
    <message>
        <source>--name is missing</source>
        <translation>falta --name</translation>
    </message>
    <message>
        <source>--workspace takes the workspace id, a GUID</source>
        <translation>--workspace aceita o ID do espaço de trabalho, um GUID</translation>
    </message>
    <message>
        <source>--key-stdin is missing: the key is read from standard input</source>
        <translation>falta --key-stdin: a chave é lida da entrada padrão</translation>
    </message>
    <message>
        <source>Legacy: Microsoft&apos;s support for this API ended on 2026-09-14. Move to &quot;destination add logs-ingestion&quot; when you can.</source>
        <translation>Legado: o suporte da Microsoft a esta API terminou em 14/09/2026. Passe para &quot;destination add logs-ingestion&quot; quando puder.</translation>
    </message>
    <message>
        <source>A name of your choice.</source>
        <translation>Um nome à sua escolha.</translation>
    </message>
    <message>
        <source>The workspace id.</source>
        <translation>O ID do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Read the workspace key (primary or secondary) from standard input.</source>
        <translation>Lê a chave do espaço de trabalho (primária ou secundária) da entrada padrão.</translation>
    </message>
    <message>
        <source>Table without &quot;_CL&quot;, for the kinds o365, signin and audit: o365=ChildO365AAD; repeatable.</source>
        <translation>Tabela sem &quot;_CL&quot;, para os tipos o365, signin e audit: o365=ChildO365AAD; pode ser repetida.</translation>
    </message>
    <message>
        <source>Cloud of the workspace.</source>
        <translation>Nuvem do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Adds a workspace behind the HTTP Data Collector API (legacy: support ended 2026-09-14).</source>
        <translation>Adiciona um espaço de trabalho atrás da HTTP Data Collector API (legado: suporte terminado em 14/09/2026).</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2</source>
        <translation>não existe o fluxo &quot;%1&quot;; os fluxos são %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>--expires takes a time such as 2027-11-22 (UTC)</source>
        <translation>--expires aceita uma data como 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>Read the client secret from standard input.</source>
        <translation>Lê o segredo do cliente da entrada padrão.</translation>
    </message>
    <message>
        <source>Certificate of the app registration (PEM).</source>
        <translation>Certificado do registro de aplicativo (PEM).</translation>
    </message>
    <message>
        <source>Its private key (PEM), where it is not in the same file.</source>
        <translation>A chave privada dele (PEM), se não estiver no mesmo arquivo.</translation>
    </message>
    <message>
        <source>Certificate and private key in one PKCS#12 file.</source>
        <translation>Certificado e chave privada em um só arquivo PKCS#12.</translation>
    </message>
    <message>
        <source>When the client secret ends, where it is known (UTC).</source>
        <translation>Quando o segredo do cliente expira, se for conhecido (UTC).</translation>
    </message>
    <message>
        <source>Read the passphrase of the key or file from standard input.</source>
        <translation>Lê a frase secreta da chave ou do arquivo da entrada padrão.</translation>
    </message>
    <message>
        <source>name one credential: --secret-stdin, --certificate with --key, or --pkcs12</source>
        <translation>indique uma credencial: --secret-stdin, --certificate com --key, ou --pkcs12</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>segredo do cliente</translation>
    </message>
    <message>
        <source>certificate %1 valid until %2</source>
        <translation>certificado %1 válido até %2</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>espaço de trabalho %1</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1, tópico %2</translation>
    </message>
    <message>
        <source>The destination accepts: sign-in, rule, stream and role are in order. (An empty request was sent; no record was written.)</source>
        <translation>O destino aceita: entrada, regra, fluxo e função estão em ordem. (Uma solicitação vazia foi enviada; nenhum registro foi gravado.)</translation>
    </message>
    <message>
        <source>The destination accepts: workspace and key are in order. (An empty request was sent; no record was written.) Legacy: support for this API ended on 2026-09-14.</source>
        <translation>O destino aceita: espaço de trabalho e chave estão em ordem. (Uma solicitação vazia foi enviada; nenhum registro foi gravado.) Legado: o suporte a esta API terminou em 14/09/2026.</translation>
    </message>
    <message>
        <source>The destination accepts: files can be made in the directory, and reach the disk. (The one that was made is gone again.)</source>
        <translation>O destino aceita: arquivos podem ser criados no diretório e chegam ao disco. (O que foi criado já foi removido.)</translation>
    </message>
    <message>
        <source>The destination accepts: brokers, sign-in and topic are in order. (No record was written; the right to write shows with the first.)</source>
        <translation>O destino aceita: brokers, entrada e tópico estão em ordem. (Nenhum registro foi gravado; o direito de gravar aparece com o primeiro.)</translation>
    </message>
    <message>
        <source>--dcr takes the immutable id of the data collection rule, which starts with &quot;dcr-&quot;</source>
        <translation>--dcr aceita o ID imutável da regra de coleta de dados, que começa com &quot;dcr-&quot;</translation>
    </message>
    <message>
        <source>--tenant-id and --client-id take GUIDs: the parent&apos;s tenant id and the app&apos;s client id</source>
        <translation>--tenant-id e --client-id aceitam GUIDs: o ID do locatário pai e o ID do cliente do aplicativo</translation>
    </message>
    <message>
        <source>--stream takes KIND=Custom-NAME, for example o365=Custom-ChildO365AAD</source>
        <translation>--stream aceita KIND=Custom-NAME, por exemplo o365=Custom-ChildO365AAD</translation>
    </message>
    <message>
        <source>No destination yet; collected events are kept here.</source>
        <translation>Ainda não há destino; os eventos coletados ficam aqui.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; removed with its credential. Events that only waited for it are kept here.</source>
        <translation>Destino &quot;%1&quot; removido com a credencial dele. Os eventos que só aguardavam por ele ficam aqui.</translation>
    </message>
    <message>
        <source>Logs ingestion endpoint of the rule.</source>
        <translation>Ponto de extremidade de Logs Ingestion da regra.</translation>
    </message>
    <message>
        <source>Immutable id of the data collection rule.</source>
        <translation>ID imutável da regra de coleta de dados.</translation>
    </message>
    <message>
        <source>What a deployed template put out, in place of --endpoint and --dcr; - is standard input.</source>
        <translation>O que um modelo implantado produziu, no lugar de --endpoint e --dcr; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Workspace id, to ask it what arrived.</source>
        <translation>ID do espaço de trabalho, para perguntar a ele o que chegou.</translation>
    </message>
    <message>
        <source>Table behind a stream, where it is not the usual one: o365=NAME_CL; repeatable.</source>
        <translation>Tabela por trás de um fluxo, se não for a usual: o365=NAME_CL; pode ser repetida.</translation>
    </message>
    <message>
        <source>Stream declared in the rule, for the kinds o365, signin and audit: o365=Custom-NAME; repeatable.</source>
        <translation>Fluxo declarado na regra, para os tipos o365, signin e audit: o365=Custom-NAME; pode ser repetido.</translation>
    </message>
    <message>
        <source>The parent&apos;s tenant id.</source>
        <translation>O ID do locatário pai.</translation>
    </message>
    <message>
        <source>Client id of the sending app.</source>
        <translation>ID do cliente do aplicativo que envia.</translation>
    </message>
    <message>
        <source>Cloud of the parent.</source>
        <translation>Nuvem do locatário pai.</translation>
    </message>
    <message>
        <source>Adds a Log Analytics workspace behind the Logs Ingestion API.</source>
        <translation>Adiciona um espaço de trabalho do Log Analytics atrás da Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Lists the destinations.</source>
        <translation>Lista os destinos.</translation>
    </message>
    <message>
        <source>Proves address, sign-in and rights without writing a record.</source>
        <translation>Prova endereço, entrada e direitos sem gravar um registro.</translation>
    </message>
    <message>
        <source>Send a marker record too, and ask the workspace for it: accepted is not arrived.</source>
        <translation>Envia também um registro marcador e pergunta por ele ao espaço de trabalho: aceito não é o mesmo que chegou.</translation>
    </message>
    <message>
        <source>Removes a destination and its credential.</source>
        <translation>Remove um destino e a credencial dele.</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (legado)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>never</source>
        <comment>accepted</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Último aceito</translation>
    </message>
    <message>
        <source>Batches waiting</source>
        <translation>Lotes aguardando</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; added; it gets what is collected from now on. Prove it with: tributaryctl destination test &quot;%1&quot;</source>
        <translation>Destino &quot;%1&quot; adicionado; ele recebe o que for coletado a partir de agora. Prove-o com: tributaryctl destination test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--client-id takes a GUID</source>
        <translation>--client-id aceita um GUID</translation>
    </message>
    <message>
        <source>only a Logs Ingestion destination has endpoint, rule, workspace, streams and tables</source>
        <translation>só um destino de Logs Ingestion tem ponto de extremidade, regra, espaço de trabalho, fluxos e tabelas</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is proven and changed.</source>
        <translation>O destino &quot;%1&quot; foi provado e alterado.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; is paused; its events wait here.</source>
        <translation>O envio a &quot;%1&quot; está em pausa; os eventos dele aguardam aqui.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; goes on.</source>
        <translation>O envio a &quot;%1&quot; continua.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Outro nome.</translation>
    </message>
    <message>
        <source>Stream of the rule for a kind: o365=Custom-NAME; repeatable.</source>
        <translation>Fluxo da regra para um tipo: o365=Custom-NAME; pode ser repetido.</translation>
    </message>
    <message>
        <source>Table behind a stream: o365=NAME_CL; repeatable.</source>
        <translation>Tabela por trás de um fluxo: o365=NAME_CL; pode ser repetida.</translation>
    </message>
    <message>
        <source>Changes a destination after proving it; what does not prove changes nothing.</source>
        <translation>Altera um destino depois de prová-lo; se a prova não der certo, nada muda.</translation>
    </message>
    <message>
        <source>Sends nothing to it; its events wait here.</source>
        <translation>Não envia nada a ele; os eventos dele aguardam aqui.</translation>
    </message>
    <message>
        <source>Sends to it again.</source>
        <translation>Volta a enviar a ele.</translation>
    </message>
    <message>
        <source>--sender takes the object id of the app&apos;s service principal, a GUID</source>
        <translation>--sender aceita o ID de objeto da entidade de serviço do aplicativo, um GUID</translation>
    </message>
    <message>
        <source>--format takes arm, bicep or kql</source>
        <translation>--format aceita arm, bicep ou kql</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Save each of them as a function in the workspace&apos;s query window.</source>
        <translation>Salve cada uma como função na janela de consulta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Deploy it with:
  %1
Then hand what it prints to: tributaryctl destination add logs-ingestion --outputs FILE …</source>
        <translation>Implante-o com:
  %1
Depois, passe o que ele imprimir a: tributaryctl destination add logs-ingestion --outputs FILE …</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>O arquivo %1 foi gravado.</translation>
    </message>
    <message>
        <source>arm (default), bicep, or kql for the functions alone.</source>
        <translation>arm (padrão), bicep, ou kql só para as funções.</translation>
    </message>
    <message>
        <source>File to write; standard output where it is left out.</source>
        <translation>Arquivo a gravar; a saída padrão se omitido.</translation>
    </message>
    <message>
        <source>Object id of the sending app&apos;s service principal in the parent; may be left to who deploys.</source>
        <translation>ID de objeto da entidade de serviço do aplicativo que envia, no pai; pode ficar para quem implanta.</translation>
    </message>
    <message>
        <source>Writes what the parent&apos;s administrator deploys where the app may not make it itself.</source>
        <translation>Grava o que o administrador do pai implanta quando o aplicativo não pode criar isso por conta própria.</translation>
    </message>
    <message>
        <source>--directory is missing</source>
        <translation>falta --directory</translation>
    </message>
    <message>
        <source>--compression takes none, gzip or zstd</source>
        <translation>--compression aceita none, gzip ou zstd</translation>
    </message>
    <message>
        <source>--rotate-bytes takes a count of bytes</source>
        <translation>--rotate-bytes aceita um número de bytes</translation>
    </message>
    <message>
        <source>--rotate-age takes a duration such as 90s, 5m or 1h</source>
        <translation>--rotate-age aceita uma duração como 90s, 5m ou 1h</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>não é possível criar o diretório %1</translation>
    </message>
    <message>
        <source>Where the files go; made where it is missing.</source>
        <translation>Para onde vão os arquivos; é criado se faltar.</translation>
    </message>
    <message>
        <source>none, gzip or zstd; gzip unless said.</source>
        <translation>none, gzip ou zstd; gzip se não indicado.</translation>
    </message>
    <message>
        <source>Finish a file at this size; 128 MiB unless said.</source>
        <translation>Encerrar um arquivo com este tamanho; 128 MiB se não indicado.</translation>
    </message>
    <message>
        <source>Finish a file at this age; 5m unless said.</source>
        <translation>Encerrar um arquivo com esta idade; 5m se não indicado.</translation>
    </message>
    <message>
        <source>Adds NDJSON files in a directory: a line a record with its envelope.</source>
        <translation>Adiciona arquivos NDJSON em um diretório: uma linha por registro, com seu envelope.</translation>
    </message>
    <message>
        <source>Correct the expression.</source>
        <translation>Corrija a expressão.</translation>
    </message>
    <message>
        <source>%1 is wrong at column %2:
%3</source>
        <translation>%1 está errada na coluna %2:
%3</translation>
    </message>
    <message>
        <source>--tenant is missing: whose records</source>
        <translation>falta --tenant: registros de quem</translation>
    </message>
    <message>
        <source>keep the rest</source>
        <translation>manter o resto</translation>
    </message>
    <message>
        <source>drop the rest</source>
        <translation>descartar o resto</translation>
    </message>
    <message>
        <source>the archive keeps everything as it came</source>
        <translation>o arquivo morto mantém tudo como chegou</translation>
    </message>
    <message>
        <source>Brokers of the cluster; Event Hubs: NAMESPACE.servicebus.windows.net.</source>
        <translation>Brokers do cluster; Event Hubs: NAMESPACE.servicebus.windows.net.</translation>
    </message>
    <message>
        <source>The topic or event hub.</source>
        <translation>O tópico ou hub de eventos.</translation>
    </message>
    <message>
        <source>Read a connection string of Event Hubs from standard input; it may name brokers and topic.</source>
        <translation>Lê uma cadeia de conexão dos Event Hubs da entrada padrão; ela pode indicar brokers e tópico.</translation>
    </message>
    <message>
        <source>Client id of the sending app: sign in with a token.</source>
        <translation>ID do cliente do aplicativo que envia: entrada com um token.</translation>
    </message>
    <message>
        <source>Adds a topic of Apache Kafka or Azure Event Hubs.</source>
        <translation>Adiciona um tópico do Apache Kafka ou dos Azure Event Hubs.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>Onde ficam locatários, cobertura e eventos.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>Uma nuvem além das embutidas; pode ser repetida.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080; the system&apos;s unless said.</source>
        <translation>&quot;none&quot; ou um proxy como http://proxy.example:8080; o do sistema se não indicado.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>Outras autoridades de certificação confiáveis (PEM); pode ser repetida.</translation>
    </message>
    <message>
        <source>Language of what people read: en, ar, de, es, fr, ja or pt_BR; the system&apos;s unless said.</source>
        <translation>Idioma do que as pessoas leem: en, ar, de, es, fr, ja ou pt_BR; o do sistema se não indicado.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Um documento JSON na saída padrão.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; warning unless said.</source>
        <translation>debug, info, warning ou error; warning se não indicado.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Esta ajuda.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>A versão.</translation>
    </message>
    <message>
        <source>tributaryctl: collects the audit records of child tenants and forwards them to Log Analytics.</source>
        <translation>tributaryctl: coleta os registros de auditoria de locatários filhos e os encaminha ao Log Analytics.</translation>
    </message>
    <message>
        <source>Usage: tributaryctl COMMAND [options]</source>
        <translation>Uso: tributaryctl COMMAND [opções]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>With &quot;tributaryctl COMMAND --help&quot; each command explains its options.</source>
        <translation>Com &quot;tributaryctl COMMAND --help&quot; cada comando explica suas opções.</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 unexpected, 2 usage, 3 needs the operator, 4 done in part.</source>
        <translation>Saída: 0 concluído, 1 inesperado, 2 uso, 3 precisa do operador, 4 concluído em parte.</translation>
    </message>
    <message>
        <source>See &quot;tributaryctl --help&quot;.</source>
        <translation>Veja &quot;tributaryctl --help&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Não existe o comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Usage: tributaryctl %1 %2 [options]</source>
        <translation>Uso: tributaryctl %1 %2 [opções]</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>--log-level é debug, info, warning ou error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to this command.</source>
        <translation>&quot;%1&quot; não pertence a este comando.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: falta %2.</translation>
    </message>
    <message>
        <source>name the tenant with either --id or --domain</source>
        <translation>indique o locatário com --id ou --domain</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>o locatário já está neste perfil, como &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is tenant %2 in cloud %3.</source>
        <translation>%1 é o locatário %2 na nuvem %3.</translation>
    </message>
    <message>
        <source>It is in this profile as &quot;%1&quot;.</source>
        <translation>Está neste perfil como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is the parent&apos;s own tenant.</source>
        <translation>É o próprio locatário pai.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added.</source>
        <translation>Locatário &quot;%1&quot; (%2) adicionado.</translation>
    </message>
    <message>
        <source>--client-id takes the application (client) id, a GUID</source>
        <translation>--client-id aceita o ID do aplicativo (cliente), um GUID</translation>
    </message>
    <message>
        <source>The parent&apos;s app %1 will be used for consent in cloud %2.</source>
        <translation>O aplicativo %1 do pai será usado para o consentimento na nuvem %2.</translation>
    </message>
    <message>
        <source>name the parent&apos;s app first with &quot;tributaryctl tenant parent-app&quot;</source>
        <translation>indique primeiro o aplicativo do pai com &quot;tributaryctl tenant parent-app&quot;</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens this page and accepts:
%1
Waiting until %2.</source>
        <translation>Um administrador do locatário abre esta página e aceita:
%1
Aguardando até %2.</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens %1 and enters %2.</source>
        <translation>Um administrador do locatário abre %1 e insere %2.</translation>
    </message>
    <message>
        <source>Open this page on this computer and sign in as an administrator of the tenant:
%1</source>
        <translation>Abra esta página neste computador e entre como administrador do locatário:
%1</translation>
    </message>
    <message>
        <source>--months takes 1 to 24</source>
        <translation>--months aceita de 1 a 24</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>aguardando consentimento</translation>
    </message>
    <message>
        <source>at step %1 of 6</source>
        <translation>na etapa %1 de 6</translation>
    </message>
    <message>
        <source>No tenant is on its way.</source>
        <translation>Nenhum locatário está a caminho.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>ID do locatário</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>no tenant on its way is named &quot;%1&quot;</source>
        <translation>nenhum locatário a caminho se chama &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten.</source>
        <translation>&quot;%1&quot; foi descartado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten; what was made in the tenant stays there.</source>
        <translation>&quot;%1&quot; foi descartado; o que foi criado no locatário fica lá.</translation>
    </message>
    <message>
        <source>Where to look; all clouds unless said.</source>
        <translation>Onde procurar; todas as nuvens se não indicado.</translation>
    </message>
    <message>
        <source>A name of your choice; the domain unless said.</source>
        <translation>Um nome à sua escolha; o domínio se não indicado.</translation>
    </message>
    <message>
        <source>Directory (tenant) id.</source>
        <translation>ID do diretório (locatário).</translation>
    </message>
    <message>
        <source>A domain of the tenant, or a user name.</source>
        <translation>Um domínio do locatário ou um nome de usuário.</translation>
    </message>
    <message>
        <source>A tag; repeatable.</source>
        <translation>Uma marca; pode ser repetida.</translation>
    </message>
    <message>
        <source>Sign in with a code on any computer instead of a browser on this one.</source>
        <translation>Entra com um código em qualquer computador, em vez de um navegador neste.</translation>
    </message>
    <message>
        <source>Public client to sign in with; Microsoft Graph Command Line Tools unless said.</source>
        <translation>Cliente público com que entrar; Microsoft Graph Command Line Tools se não indicado.</translation>
    </message>
    <message>
        <source>Make a client secret; a certificate unless said.</source>
        <translation>Cria um segredo do cliente; um certificado se não indicado.</translation>
    </message>
    <message>
        <source>Life of the credential: 1 to 24 months, 12 unless said.</source>
        <translation>Vida da credencial: de 1 a 24 meses, 12 se não indicado.</translation>
    </message>
    <message>
        <source>Only list the calls that would be made.</source>
        <translation>Só lista as chamadas que seriam feitas.</translation>
    </message>
    <message>
        <source>Application (client) id.</source>
        <translation>ID do aplicativo (cliente).</translation>
    </message>
    <message>
        <source>The app&apos;s cloud.</source>
        <translation>A nuvem do aplicativo.</translation>
    </message>
    <message>
        <source>Finds tenant id and cloud of a domain, id or user name.</source>
        <translation>Encontra o ID do locatário e a nuvem de um domínio, ID ou nome de usuário.</translation>
    </message>
    <message>
        <source>Names the parent&apos;s multi-tenant app that children consent to.</source>
        <translation>Indica o aplicativo multilocatário do pai com que os filhos consentem.</translation>
    </message>
    <message>
        <source>Adds a tenant by the parent&apos;s app: shows the consent link and waits for it.</source>
        <translation>Adiciona um locatário pelo aplicativo do pai: mostra o link de consentimento e o aguarda.</translation>
    </message>
    <message>
        <source>Adds a tenant by an app that is created there as its administrator.</source>
        <translation>Adiciona um locatário por um aplicativo criado lá como administrador dele.</translation>
    </message>
    <message>
        <source>Lists tenants that are on their way.</source>
        <translation>Lista os locatários a caminho.</translation>
    </message>
    <message>
        <source>Forgets a tenant that is on its way.</source>
        <translation>Descarta um locatário a caminho.</translation>
    </message>
    <message>
        <source>Also take back what was made in the tenant; asks to sign in.</source>
        <translation>Desfaz também o que foi criado no locatário; pede para entrar.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planejado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>já existe</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>provado</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedida</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>indisponível</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln streams in trouble</source>
        <translation>
            <numerusform>%Ln fluxo com problema</numerusform>
            <numerusform>%Ln fluxos com problema</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept at the moment</source>
        <translation>%1 não aceita no momento</translation>
    </message>
    <message>
        <source>%1 records collected · %2/s · %3 delivered · outbox %4 (%5)</source>
        <extracomment>A line of figures while collecting: records, records a second, delivered records, records in the outbox and their size.</extracomment>
        <translation>coletados: %1 · %2/s · entregues: %3 · caixa de saída: %4 (%5)</translation>
    </message>
    <message>
        <source>--tenant-id takes the parent&apos;s tenant id, a GUID</source>
        <translation>--tenant-id aceita o ID do locatário pai, um GUID</translation>
    </message>
    <message>
        <source>--client-id takes the client id of the sending app, a GUID</source>
        <translation>--client-id aceita o ID do cliente do aplicativo que envia, um GUID</translation>
    </message>
    <message>
        <source>--public-client takes a client id, a GUID</source>
        <translation>--public-client aceita um ID de cliente, um GUID</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2</source>
        <translation>Abra %1 e insira o código %2</translation>
    </message>
    <message>
        <source>--workspace is missing; `tributaryctl destination workspaces` lists them</source>
        <translation>falta --workspace; `tributaryctl destination workspaces` lista os espaços de trabalho</translation>
    </message>
    <message>
        <source>no workspace &quot;%1&quot; can be seen</source>
        <translation>nenhum espaço de trabalho &quot;%1&quot; pode ser visto</translation>
    </message>
    <message>
        <source>several workspaces are called &quot;%1&quot;: give the resource id</source>
        <translation>vários espaços de trabalho se chamam &quot;%1&quot;: informe o ID do recurso</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is ready.</source>
        <translation>O destino &quot;%1&quot; está pronto.</translation>
    </message>
    <message>
        <source>No workspace can be seen with these rights.</source>
        <translation>Nenhum espaço de trabalho pode ser visto com estes direitos.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Workspace id</source>
        <translation>ID do espaço de trabalho</translation>
    </message>
    <message>
        <source>A name of your choice; of an earlier run to go on with it.</source>
        <translation>Um nome à sua escolha; o de uma execução anterior para continuá-la.</translation>
    </message>
    <message>
        <source>Make the resources as somebody who signs in with a code, not as the app.</source>
        <translation>Cria os recursos como alguém que entra com um código, não como o aplicativo.</translation>
    </message>
    <message>
        <source>Public client for that sign-in (default: the Azure command line&apos;s).</source>
        <translation>Cliente público para essa entrada (padrão: o da linha de comando do Azure).</translation>
    </message>
    <message>
        <source>Show what would be made, and make nothing.</source>
        <translation>Mostra o que seria criado e não cria nada.</translation>
    </message>
    <message>
        <source>Send no marker record afterwards.</source>
        <translation>Não envia registro marcador depois.</translation>
    </message>
    <message>
        <source>Makes tables, rule and roles in the parent&apos;s Azure, proves them, and adds the destination.</source>
        <translation>Cria tabelas, regra e funções no Azure do pai, prova tudo e adiciona o destino.</translation>
    </message>
    <message>
        <source>Lists the workspaces that can be chosen.</source>
        <translation>Lista os espaços de trabalho que podem ser escolhidos.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1; the kinds are o365, signin, audit</source>
        <translation>%1; os tipos são o365, signin, audit</translation>
    </message>
    <message>
        <source>Log Analytics workspace: its name, or its resource id.</source>
        <translation>Espaço de trabalho do Log Analytics: o nome ou o ID do recurso.</translation>
    </message>
    <message>
        <source>Name of the data collection rule (default: tributary).</source>
        <translation>Nome da regra de coleta de dados (padrão: tributary).</translation>
    </message>
    <message>
        <source>Resource group of the rule (default: that of the workspace).</source>
        <translation>Grupo de recursos da regra (padrão: o do espaço de trabalho).</translation>
    </message>
    <message>
        <source>Days that the tables keep their rows (default: the workspace&apos;s).</source>
        <translation>Dias que as tabelas mantêm as linhas (padrão: os do espaço de trabalho).</translation>
    </message>
    <message>
        <source>Table for the kinds o365, signin and audit: o365=NAME_CL; repeatable.</source>
        <translation>Tabela para os tipos o365, signin e audit: o365=NAME_CL; pode ser repetida.</translation>
    </message>
    <message>
        <source>Make no KQL functions.</source>
        <translation>Não cria funções KQL.</translation>
    </message>
    <message>
        <source>Give the app no right to read the workspace.</source>
        <translation>Não dá ao aplicativo o direito de ler o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Leave the rule&apos;s error log off.</source>
        <translation>Deixa o log de falhas da regra desativado.</translation>
    </message>
    <message>
        <source>Migrate classic tables of these names; this cannot be undone.</source>
        <translation>Migra tabelas clássicas com estes nomes; isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>--table takes KIND=NAME_CL, for example o365=ChildO365AAD_CL</source>
        <translation>--table aceita KIND=NAME_CL, por exemplo o365=ChildO365AAD_CL</translation>
    </message>
    <message>
        <source>--retention takes a number of days</source>
        <translation>--retention aceita um número de dias</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Impedimento: %1</translation>
    </message>
    <message>
        <source>accepted after %1</source>
        <translation>aceito após %1</translation>
    </message>
    <message>
        <source>the role is on its way; Azure needs up to 30 minutes</source>
        <translation>a função está a caminho; o Azure precisa de até 30 minutos</translation>
    </message>
    <message>
        <source>accepted after %1; asking the workspace for it</source>
        <translation>aceito após %1; perguntando por ele ao espaço de trabalho</translation>
    </message>
    <message>
        <source>accepted after %1, visible in the workspace after %2</source>
        <translation>aceito após %1, visível no espaço de trabalho após %2</translation>
    </message>
    <message>
        <source>accepted, but not seen in the workspace yet; ask it later: %1</source>
        <translation>aceito, mas ainda não visto no espaço de trabalho; pergunte a ele mais tarde: %1</translation>
    </message>
    <message>
        <source>accepted; whether it arrived cannot be asked. Somebody who may read the workspace can: %1</source>
        <translation>aceito; não é possível perguntar se chegou. Quem puder ler o espaço de trabalho pode: %1</translation>
    </message>
    <message>
        <source>posting an empty request</source>
        <translation>enviando uma solicitação vazia</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON não válido</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>refused by the destination</source>
        <translation>recusado pelo destino</translation>
    </message>
    <message>
        <source>sent without its largest fields; this is the whole</source>
        <translation>enviado sem seus maiores campos; este é o inteiro</translation>
    </message>
    <message>
        <source>Nothing here. Records that cannot be parsed or delivered would wait here with the reason.</source>
        <translation>Nada aqui. Registros que não podem ser analisados ou entregues aguardariam aqui com o motivo.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In the words of the service</source>
        <translation>Nas palavras do serviço</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait in the outbox again; the next &quot;collect&quot; sends them.</source>
        <translation>
            <numerusform>%Ln registro aguarda de novo na caixa de saída; o próximo &quot;collect&quot; o envia.</numerusform>
            <numerusform>%Ln registros aguardam de novo na caixa de saída; o próximo &quot;collect&quot; os envia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they would be refused for the same reason.</source>
        <translation>
            <numerusform>%Ln fica, porque seria recusado pelo mesmo motivo.</numerusform>
            <numerusform>%Ln ficam, porque seriam recusados pelo mesmo motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>Só este locatário.</translation>
    </message>
    <message>
        <source>Lists what could not be parsed or delivered, and why.</source>
        <translation>Lista o que não pôde ser analisado ou entregue, e por quê.</translation>
    </message>
    <message>
        <source>Writes it with the exact bytes, one JSON object a line.</source>
        <translation>Grava-o com os bytes exatos, um objeto JSON por linha.</translation>
    </message>
    <message>
        <source>Puts what may be delivered into the outbox again.</source>
        <translation>Devolve à caixa de saída o que pode ser entregue.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--%1 aceita uma hora como 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--format is ndjson or csv</source>
        <translation>--format é ndjson ou csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were left out because the regular expression takes too long on them.</source>
        <translation>
            <numerusform>%Ln registro foi omitido porque a expressão regular demora demais nele.</numerusform>
            <numerusform>%Ln registros foram omitidos porque a expressão regular demora demais neles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this stream.</source>
        <translation>Só este fluxo.</translation>
    </message>
    <message>
        <source>Only records of this time or later, UTC.</source>
        <translation>Só registros desta hora ou posteriores, UTC.</translation>
    </message>
    <message>
        <source>Only records before this time, UTC.</source>
        <translation>Só registros anteriores a esta hora, UTC.</translation>
    </message>
    <message>
        <source>Only records that this expression finds, such as op:UserLoginFailed -ip:10.0.0.0/8; times without a zone are UTC.</source>
        <translation>Só registros que esta expressão encontra, como op:UserLoginFailed -ip:10.0.0.0/8; horas sem fuso são UTC.</translation>
    </message>
    <message>
        <source>ndjson: original records, one a line; csv: typed columns.</source>
        <translation>ndjson: registros originais, um por linha; csv: colunas com tipo.</translation>
    </message>
    <message>
        <source>Writes stored records, oldest batch first.</source>
        <translation>Grava os registros armazenados, o lote mais antigo primeiro.</translation>
    </message>
    <message>
        <source>all streams</source>
        <translation>todos os fluxos</translation>
    </message>
    <message>
        <source>No selection: everything is forwarded as it comes.</source>
        <translation>Sem seleção: tudo é encaminhado como chega.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>say what to keep, drop, remove or mask; &quot;selection clear&quot; forwards everything again</source>
        <translation>diga o que manter, descartar, remover ou mascarar; &quot;selection clear&quot; volta a encaminhar tudo</translation>
    </message>
    <message>
        <source>It holds for what is collected from the next round on.</source>
        <translation>Vale para o que for coletado a partir da próxima rodada.</translation>
    </message>
    <message>
        <source>What is dropped is counted, but kept nowhere; --archive-all would keep it here.</source>
        <translation>O que é descartado é contado, mas não fica em lugar nenhum; --archive-all o manteria aqui.</translation>
    </message>
    <message>
        <source>There was no such selection; nothing changed.</source>
        <translation>Não havia essa seleção; nada mudou.</translation>
    </message>
    <message>
        <source>Done. It holds for what is collected from the next round on.</source>
        <translation>Concluído. Vale para o que for coletado a partir da próxima rodada.</translation>
    </message>
    <message>
        <source>Only this stream, which then has a selection of its own; repeatable.</source>
        <translation>Só este fluxo, que então tem uma seleção própria; pode ser repetido.</translation>
    </message>
    <message>
        <source>Forwards the records that this expression finds. Of --keep and --drop the first that finds a record decides; the rest goes the other way than the last one says. Repeatable.</source>
        <translation>Encaminha os registros que esta expressão encontra. De --keep e --drop decide o primeiro que encontra um registro; o resto vai no sentido contrário do que diz o último. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Does not forward the records that this expression finds. Repeatable.</source>
        <translation>Não encaminha os registros que esta expressão encontra. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Takes a member out of every record, named by a JSON pointer such as /ClientIP; /Parameters/*/Value means every element. Repeatable.</source>
        <translation>Retira um membro de cada registro, indicado por um ponteiro JSON como /ClientIP; /Parameters/*/Value significa cada elemento. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Replaces the value of a member: texts by ***, numbers by 0, true and false by null. Repeatable.</source>
        <translation>Substitui o valor de um membro: textos por ***, números por 0, true e false por null. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Keeps everything in the archive as it came, also what is dropped, removed or masked.</source>
        <translation>Mantém tudo no arquivo morto como chegou, também o que é descartado, removido ou mascarado.</translation>
    </message>
    <message>
        <source>What of each stream is forwarded.</source>
        <translation>O que é encaminhado de cada fluxo.</translation>
    </message>
    <message>
        <source>Chooses what of a tenant&apos;s streams is forwarded, in place of what was chosen before.</source>
        <translation>Escolhe o que é encaminhado dos fluxos de um locatário, no lugar do que foi escolhido antes.</translation>
    </message>
    <message>
        <source>Forwards everything again.</source>
        <translation>Volta a encaminhar tudo.</translation>
    </message>
    <message>
        <source>Counts over the stored records what a selection would drop and change; without one, what the present one would.</source>
        <translation>Conta nos registros armazenados o que uma seleção descartaria e alteraria; sem uma, o que a atual faria.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantidos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Encaminhados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were kept because a regular expression takes too long on them.</source>
        <translation>
            <numerusform>%Ln registro foi mantido porque uma expressão regular demora demais nele.</numerusform>
            <numerusform>%Ln registros foram mantidos porque uma expressão regular demora demais neles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a selection dropped before are not among these, unless it kept them in the archive.</source>
        <translation>
            <numerusform>%Ln registro que uma seleção descartou antes não está entre estes, a menos que ela o tenha mantido no arquivo morto.</numerusform>
            <numerusform>%Ln registros que uma seleção descartou antes não estão entre estes, a menos que ela os tenha mantido no arquivo morto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;</source>
        <translation>--%1 aceita um número, não &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Misbehave; repeatable. %1</source>
        <translation>Comportar-se mal; pode ser repetido. %1</translation>
    </message>
    <message>
        <source>--write-cloud FILE is missing: the file that connects the program to the simulator</source>
        <translation>falta --write-cloud FILE: o arquivo que conecta o programa ao simulador</translation>
    </message>
    <message>
        <source>Address to listen on; a free port of 127.0.0.1 unless said.</source>
        <translation>Endereço em que escutar; uma porta livre de 127.0.0.1 se não indicado.</translation>
    </message>
    <message>
        <source>Serve https with a certificate authority of its own.</source>
        <translation>Serve https com uma autoridade de certificação própria.</translation>
    </message>
    <message>
        <source>One app registration for all tenants, as a provider has it.</source>
        <translation>Um só registro de aplicativo para todos os locatários, como um provedor tem.</translation>
    </message>
    <message>
        <source>Seconds until what was made in a directory is known everywhere.</source>
        <translation>Segundos até que o criado em um diretório seja conhecido em toda parte.</translation>
    </message>
    <message>
        <source>Child tenants; 1 unless said.</source>
        <translation>Locatários filhos; 1 se não indicado.</translation>
    </message>
    <message>
        <source>Records of the last seven days.</source>
        <translation>Registros dos últimos sete dias.</translation>
    </message>
    <message>
        <source>Records of each feed of Microsoft Graph, beside the backlog; else a tenth of it is theirs.</source>
        <translation>Registros de cada fonte do Microsoft Graph, além dos acumulados; senão, um décimo destes.</translation>
    </message>
    <message>
        <source>Records in a blob of the backlog, about; a tenant has 1,000 blobs unless said.</source>
        <translation>Registros, aproximadamente, em um blob dos acumulados; um locatário tem 1.000 blobs se não indicado.</translation>
    </message>
    <message>
        <source>New records a minute while it runs.</source>
        <translation>Novos registros por minuto durante a execução.</translation>
    </message>
    <message>
        <source>Offer these records, one JSON object a line, byte for byte.</source>
        <translation>Oferece estes registros, um objeto JSON por linha, byte a byte.</translation>
    </message>
    <message>
        <source>Tenants, secrets and records follow from it.</source>
        <translation>Locatários, segredos e registros derivam dele.</translation>
    </message>
    <message>
        <source>Records that contain this text are to be dropped on their way and not counted as lost; repeatable.</source>
        <translation>Registros que contêm este texto devem ser descartados no caminho e não contados como perdidos; pode ser repetido.</translation>
    </message>
    <message>
        <source>Where to write the cloud file.</source>
        <translation>Onde gravar o arquivo de nuvem.</translation>
    </message>
    <message>
        <source>Runs a Microsoft cloud on this computer until Ctrl-C, then reports what was offered, received, lost and doubled.</source>
        <translation>Executa uma nuvem da Microsoft neste computador até Ctrl-C e depois relata o que foi oferecido, recebido, perdido e duplicado.</translation>
    </message>
    <message>
        <source>Outbox: %1 records in %2 batches, %3.</source>
        <extracomment>%1 and %2 are counts: to be worded so that it fits any of them. %3 is a size.</extracomment>
        <translation>Caixa de saída: registros: %1, lotes: %2, %3.</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>O mais antigo aguarda há %1.</translation>
    </message>
    <message>
        <source>There is no destination: events are kept here.</source>
        <translation>Não há destino: os eventos ficam aqui.</translation>
    </message>
    <message>
        <source>No tenants yet. Add the first one with &quot;tributaryctl tenant add&quot;.</source>
        <translation>Ainda sem locatários. Adicione o primeiro com &quot;tributaryctl tenant add&quot;.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>coverage</comment>
        <translation>completo</translation>
    </message>
    <message>
        <source>complete, settling</source>
        <translation>completo, estabilizando</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>não coletado ainda</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>coverage</comment>
        <translation>lacuna</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>coverage</comment>
        <translation>perdido</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>tarde demais</translation>
    </message>
    <message>
        <source>Nothing collected yet.</source>
        <translation>Nada coletado ainda.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>Pode ser buscado até</translation>
    </message>
    <message>
        <source>How each stream stands: state, lag, counts, last trouble.</source>
        <translation>Como está cada fluxo: estado, atraso, contagens, último problema.</translation>
    </message>
    <message>
        <source>Windows known complete, gaps with their reason, and until when they can be fetched.</source>
        <translation>Intervalos sabidamente completos, lacunas com o motivo, e até quando podem ser buscadas.</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>subscription</comment>
        <translation>habilitada</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>subscription</comment>
        <translation>desabilitada</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>não precisa</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>sem assinatura</translation>
    </message>
    <message>
        <source>collected; needs no subscription</source>
        <translation>coletado; não precisa de assinatura</translation>
    </message>
    <message>
        <source>already enabled</source>
        <translation>já habilitada</translation>
    </message>
    <message>
        <source>started</source>
        <comment>subscription</comment>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>no longer collected; had no subscription</source>
        <translation>não é mais coletado; não tinha assinatura</translation>
    </message>
    <message>
        <source>stopped; events until the next start can never be fetched</source>
        <translation>parada; os eventos até o próximo início nunca poderão ser buscados</translation>
    </message>
    <message>
        <source>name each stream to stop with --stream: what comes between stop and start is lost</source>
        <translation>indique com --stream cada fluxo a parar: o que chega entre a parada e o início se perde</translation>
    </message>
    <message>
        <source>Lists a tenant&apos;s subscriptions as the service knows them.</source>
        <translation>Lista as assinaturas de um locatário como o serviço as conhece.</translation>
    </message>
    <message>
        <source>Starts the subscriptions that do not run.</source>
        <translation>Inicia as assinaturas que não estão ativas.</translation>
    </message>
    <message>
        <source>Stops subscriptions; events until the next start can never be fetched.</source>
        <translation>Para assinaturas; os eventos até o próximo início nunca poderão ser buscados.</translation>
    </message>
    <message>
        <source>--id takes the directory (tenant) id, a GUID; use --domain for a domain</source>
        <translation>--id aceita o ID do diretório (locatário), um GUID; use --domain para um domínio</translation>
    </message>
    <message>
        <source>--since takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--since aceita uma hora como 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added: %3. Check it with: tributaryctl tenant check &quot;%1&quot;</source>
        <translation>Locatário &quot;%1&quot; (%2) adicionado: %3. Verifique-o com: tributaryctl tenant check &quot;%1&quot;</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>segredo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>result of a check</comment>
        <translation>certo</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>result of a check</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>result of a check</comment>
        <translation>problema</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>result of a check</comment>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>A domain of the tenant; its id is looked up.</source>
        <translation>Um domínio do locatário; o ID dele é procurado.</translation>
    </message>
    <message>
        <source>Application (client) id of the app registration.</source>
        <translation>ID do aplicativo (cliente) do registro de aplicativo.</translation>
    </message>
    <message>
        <source>Global, GCC, GCCHigh, DoD, China, or the name in a cloud file.</source>
        <translation>Global, GCC, GCCHigh, DoD, China, ou o nome em um arquivo de nuvem.</translation>
    </message>
    <message>
        <source>Collect nothing that arrived earlier (UTC).</source>
        <translation>Não coleta nada que tenha chegado antes (UTC).</translation>
    </message>
    <message>
        <source>Cloud of rows that name none.</source>
        <translation>Nuvem das linhas que não indicam nenhuma.</translation>
    </message>
    <message>
        <source>Check the file and add nothing.</source>
        <translation>Verifica o arquivo e não adiciona nada.</translation>
    </message>
    <message>
        <source>Adds a child tenant; its credential goes into the keychain.</source>
        <translation>Adiciona um locatário filho; a credencial dele vai para o chaveiro.</translation>
    </message>
    <message>
        <source>Lists the tenants.</source>
        <translation>Lista os locatários.</translation>
    </message>
    <message>
        <source>Checks sign-in, permissions and subscriptions of one tenant or all; changes nothing.</source>
        <translation>Verifica entrada, permissões e assinaturas de um locatário ou de todos; não altera nada.</translation>
    </message>
    <message>
        <source>Also write a page to hand to an administrator of the tenant.</source>
        <translation>Grava também uma página para entregar a um administrador do locatário.</translation>
    </message>
    <message>
        <source>Adds many tenants. Columns: name, id or domain, client-id, cloud, since, tags.</source>
        <translation>Adiciona muitos locatários. Colunas: name, id ou domain, client-id, cloud, since, tags.</translation>
    </message>
    <message>
        <source>cannot read the CSV file %1: %2</source>
        <translation>não é possível ler o arquivo CSV %1: %2</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>seria adicionado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>solicitação %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <comment>duration</comment>
        <translation>%1 h %2 m</translation>
    </message>
    <message>
        <source>%1 m %2 s</source>
        <comment>duration</comment>
        <translation>%1 m %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>off</source>
        <comment>stream</comment>
        <translation>desativado</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>stream</comment>
        <translation>ocioso</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>stream</comment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>working</source>
        <comment>stream</comment>
        <translation>funcionando</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>stream</comment>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>throttled</source>
        <comment>stream</comment>
        <translation>limitado</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>stream</comment>
        <translation>tentando de novo</translation>
    </message>
    <message>
        <source>needs-operator</source>
        <comment>stream</comment>
        <translation>precisa do operador</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>stream</comment>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>stream</comment>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>destination</comment>
        <translation>ocioso</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>destination</comment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>holding</source>
        <comment>destination</comment>
        <translation>retendo</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>destination</comment>
        <translation>tentando de novo</translation>
    </message>
    <message>
        <source>needs operator</source>
        <comment>destination</comment>
        <translation>precisa do operador</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>destination</comment>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>--name takes a name, --since a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--name aceita um nome, --since uma hora como 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; changed.</source>
        <translation>Locatário &quot;%1&quot; alterado.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is collected again.</source>
        <translation>O locatário &quot;%1&quot; voltou a ser coletado.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is not collected any more. Its subscriptions stay on: what comes meanwhile can be caught up for seven days.</source>
        <translation>O locatário &quot;%1&quot; não é mais coletado. As assinaturas dele continuam ativadas: o que chegar nesse meio-tempo pode ser recuperado por sete dias.</translation>
    </message>
    <message numerus="yes">
        <source>Removing &quot;%1&quot; deletes %Ln collected records here, with their coverage.</source>
        <translation>
            <numerusform>Remover &quot;%1&quot; exclui aqui %Ln registro coletado, com sua cobertura.</numerusform>
            <numerusform>Remover &quot;%1&quot; exclui aqui %Ln registros coletados, com sua cobertura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet and never will be.</source>
        <translation>
            <numerusform>%Ln deles ainda não foi entregue e nunca será.</numerusform>
            <numerusform>%Ln deles ainda não foram entregues e nunca serão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in quarantine and go, too.</source>
        <translation>
            <numerusform>%Ln aguarda em quarentena e também sai.</numerusform>
            <numerusform>%Ln aguardam em quarentena e também saem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its credential stays in the keychain: others use it.</source>
        <translation>A credencial dele fica no chaveiro: outros a usam.</translation>
    </message>
    <message>
        <source>Its credential is removed from the keychain.</source>
        <translation>A credencial dele é removida do chaveiro.</translation>
    </message>
    <message>
        <source>Its subscriptions could not be asked for.</source>
        <translation>As assinaturas dele não puderam ser consultadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are stopped.</source>
        <translation>
            <numerusform>%Ln assinatura é parada.</numerusform>
            <numerusform>%Ln assinaturas são paradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.</source>
        <translation>
            <numerusform>%Ln assinatura continua ativada no Microsoft 365; --stop-subscriptions a para.</numerusform>
            <numerusform>%Ln assinaturas continuam ativadas no Microsoft 365; --stop-subscriptions as para.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions were stopped.</source>
        <translation>Locatário &quot;%1&quot; removido com eventos, cobertura e credencial. As assinaturas dele foram paradas.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions in Microsoft 365 were left on.</source>
        <translation>Locatário &quot;%1&quot; removido com eventos, cobertura e credencial. As assinaturas dele no Microsoft 365 ficaram ativadas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs in with what is new: %2. The old credential is gone from the keychain.</source>
        <translation>&quot;%1&quot; entra com a nova: %2. A credencial antiga saiu do chaveiro.</translation>
    </message>
    <message>
        <source>Restart a program that collects at this moment: the credential is of another kind now.</source>
        <translation>Reinicie o programa que esteja coletando neste momento: a credencial agora é de outro tipo.</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>expirou</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>em até %n dia</numerusform>
            <numerusform>em até %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>locatário</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>No credential ends within 30 days, as far as is known.</source>
        <translation>Pelo que se sabe, nenhuma credencial expira em até 30 dias.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-11-22 (UTC)</source>
        <translation>--at aceita uma data como 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>The credential of &quot;%1&quot; ends on %2.</source>
        <translation>A credencial de &quot;%1&quot; expira em %2.</translation>
    </message>
    <message>
        <source>name each tenant that gets the settings with --to</source>
        <translation>indique com --to cada locatário que recebe as configurações</translation>
    </message>
    <message>
        <source>Another domain, for the screen.</source>
        <translation>Outro domínio, para a tela.</translation>
    </message>
    <message>
        <source>The tags it is to have; repeatable.</source>
        <translation>As marcas que deve ter; pode ser repetida.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Uma nota.</translation>
    </message>
    <message>
        <source>Shows what the app may do in a tenant, proven by calls, and how to fix it.</source>
        <translation>Mostra o que o aplicativo pode fazer em um locatário, provado por chamadas, e como corrigir.</translation>
    </message>
    <message>
        <source>Changes name, domain, beginning, tags or note of a tenant.</source>
        <translation>Altera nome, domínio, início, marcas ou nota de um locatário.</translation>
    </message>
    <message>
        <source>Collects nothing of a tenant until it is enabled again.</source>
        <translation>Não coleta nada de um locatário até que seja habilitado de novo.</translation>
    </message>
    <message>
        <source>Collects a disabled tenant again.</source>
        <translation>Volta a coletar um locatário desabilitado.</translation>
    </message>
    <message>
        <source>Removes a tenant, its stored events and its credential.</source>
        <translation>Remove um locatário, seus eventos armazenados e sua credencial.</translation>
    </message>
    <message>
        <source>Stop its subscriptions first; events until the next start can never be fetched.</source>
        <translation>Para primeiro as assinaturas dele; os eventos até o próximo início nunca poderão ser buscados.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Só diz o que sairia.</translation>
    </message>
    <message>
        <source>Replaces a credential: the new one is proven before the old one goes.</source>
        <translation>Substitui uma credencial: a nova é provada antes que a antiga saia.</translation>
    </message>
    <message>
        <source>Lists credentials of tenants and destinations that end within 30 days.</source>
        <translation>Lista as credenciais de locatários e destinos que expiram em até 30 dias.</translation>
    </message>
    <message>
        <source>Reads the end of a tenant&apos;s credential from Microsoft Graph, or sets it.</source>
        <translation>Lê do Microsoft Graph quando expira a credencial de um locatário, ou define isso.</translation>
    </message>
    <message>
        <source>When it ends (UTC).</source>
        <translation>Quando expira (UTC).</translation>
    </message>
    <message>
        <source>Copies tags, streams, beginning and selection to other tenants.</source>
        <translation>Copia marcas, fluxos, início e seleção para outros locatários.</translation>
    </message>
    <message>
        <source>A tenant that gets them; repeatable.</source>
        <translation>Um locatário que as recebe; pode ser repetido.</translation>
    </message>
    <message>
        <source>Run as a service: SIGHUP reads the configuration again, events go to the journal, and a profile without tenants waits for the first.</source>
        <translation>Executa como serviço: SIGHUP lê a configuração de novo, os eventos vão para o journal, e um perfil sem locatários espera pelo primeiro.</translation>
    </message>
    <message>
        <source>Serve /metrics (Prometheus) and /health (JSON) on this computer, for example 127.0.0.1:9464.</source>
        <translation>Serve /metrics (Prometheus) e /health (JSON) neste computador, por exemplo 127.0.0.1:9464.</translation>
    </message>
    <message>
        <source>Write the metrics to a file every 15 seconds, for the text file collector of node_exporter.</source>
        <translation>Grava as métricas em um arquivo a cada 15 segundos, para o coletor de arquivos de texto do node_exporter.</translation>
    </message>
    <message>
        <source>Write the page of health (JSON) to a file every 15 seconds.</source>
        <translation>Grava a página de integridade (JSON) em um arquivo a cada 15 segundos.</translation>
    </message>
    <message>
        <source>--metrics-file takes a name that ends in .prom: the collector reads no other</source>
        <translation>--metrics-file aceita um nome que termine em .prom: o coletor não lê outros</translation>
    </message>
    <message>
        <source>Metrics on port %1.</source>
        <translation>Métricas na porta %1.</translation>
    </message>
    <message>
        <source>The new configuration is not used: %1 %2</source>
        <translation>A nova configuração não é usada: %1 %2</translation>
    </message>
    <message>
        <source>Where secrets are: &quot;keychain&quot; unless said, or &quot;systemd&quot; on a server without one.</source>
        <translation>Onde ficam os segredos: &quot;keychain&quot; se não indicado, ou &quot;systemd&quot; em um servidor sem chaveiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written. Begin with %1</source>
        <translation>
            <numerusform>%n arquivo gravado. Comece por %1</numerusform>
            <numerusform>%n arquivos gravados. Comece por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is man, bash, zsh, fish or json, not &quot;%1&quot;</source>
        <translation>--format é man, bash, zsh, fish ou json, não &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Writes everything about the program: the manual page, completions for shells, JSON, or the pages of the help.</source>
        <translation>Grava tudo sobre o programa: a página de manual, o preenchimento automático para shells, JSON ou as páginas da ajuda.</translation>
    </message>
    <message>
        <source>man unless said, bash, zsh, fish or json.</source>
        <translation>man se não indicado, bash, zsh, fish ou json.</translation>
    </message>
    <message>
        <source>Write the help, the same pages as in the window, to this directory.</source>
        <translation>Gravar a ajuda, as mesmas páginas da janela, neste diretório.</translation>
    </message>
    <message>
        <source>About the program with the window.</source>
        <translation>Sobre o programa com a janela.</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>Nada foi coletado para este destino neste período.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to 7</source>
        <translation>--days aceita um número de 1 a 7</translation>
    </message>
    <message>
        <source>Holds what was collected, stored and accepted, hour by hour, against what its workspace has. Changes nothing.</source>
        <translation>Compara, hora a hora, o que foi coletado, armazenado e aceito com o que o espaço de trabalho tem. Não altera nada.</translation>
    </message>
    <message>
        <source>How far back, from 1 to 7; the last day where it is not said.</source>
        <translation>Quantos dias para trás, de 1 a 7; o último dia se não indicado.</translation>
    </message>
    <message>
        <source>Writes the tenants as a table that tenant import reads; without secrets.</source>
        <translation>Grava os locatários como uma tabela que tenant import lê; sem segredos.</translation>
    </message>
    <message>
        <source>Time between two polls of a stream, 15s to 1h; as in the settings unless said.</source>
        <translation>Tempo entre duas sondagens de um fluxo, de 15s a 1h; como nas configurações se não indicado.</translation>
    </message>
    <message>
        <source>Written, without any secret: %1</source>
        <translation>Gravado, sem nenhum segredo: %1</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>Falta a credencial: substitua-a.</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nada a importar.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials are missing. Enter them with &quot;tributaryctl tenant rotate&quot; and &quot;tributaryctl destination edit&quot;.</source>
        <translation>
            <numerusform>Falta %Ln credencial. Insira-a com &quot;tributaryctl tenant rotate&quot; e &quot;tributaryctl destination edit&quot;.</numerusform>
            <numerusform>Faltam %Ln credenciais. Insira-as com &quot;tributaryctl tenant rotate&quot; e &quot;tributaryctl destination edit&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this is what an import would do.</source>
        <translation>Nada foi alterado: isto é o que uma importação faria.</translation>
    </message>
    <message>
        <source>Writes tenants, destinations, selections, clouds and settings as JSON; without any secret.</source>
        <translation>Grava locatários, destinos, seleções, nuvens e configurações como JSON; sem nenhum segredo.</translation>
    </message>
    <message>
        <source>Takes up an exported configuration: adds and changes, removes nothing.</source>
        <translation>Incorpora uma configuração exportada: adiciona e altera, não remove nada.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing.</source>
        <translation>Diz o que seria feito e não faz nada.</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>Digite o nome do perfil para excluí-lo: %1</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>não há perfil em %1</translation>
    </message>
    <message>
        <source>The profile was deleted: %1</source>
        <translation>O perfil foi excluído: %1</translation>
    </message>
    <message>
        <source>Deletes a profile: its events, configuration, logs and keychain entries. Says what goes and asks.</source>
        <translation>Exclui um perfil: seus eventos, configuração, logs e entradas do chaveiro. Diz o que se perde e pergunta.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Não pergunta.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>A running service takes it up within ten seconds, a window when it is started again.</source>
        <translation>Um serviço em execução aplica isso em dez segundos; uma janela, quando é iniciada de novo.</translation>
    </message>
    <message>
        <source>settings reset takes the name of a setting, or --all</source>
        <translation>settings reset aceita o nome de uma configuração, ou --all</translation>
    </message>
    <message>
        <source>Shows how this profile collects: intervals, limits, network.</source>
        <translation>Mostra como este perfil coleta: intervalos, limites, rede.</translation>
    </message>
    <message>
        <source>Changes a setting for good, for example: settings set poll-interval 5m.</source>
        <translation>Altera uma configuração de forma permanente, por exemplo: settings set poll-interval 5m.</translation>
    </message>
    <message>
        <source>Sets a setting back to its default.</source>
        <translation>Restaura o valor padrão de uma configuração.</translation>
    </message>
    <message>
        <source>Set all of them back.</source>
        <translation>Restaura todas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenants have the settings of &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln locatário tem as configurações de &quot;%1&quot;.</numerusform>
            <numerusform>%Ln locatários têm as configurações de &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>--output is missing; --list shows what would be in it</source>
        <translation>falta --output; --list mostra o que ele conteria</translation>
    </message>
    <message>
        <source>Saves what helps to find a cause: logs, versions, status, schema, crash reports; no secrets and no events.</source>
        <translation>Salva o que ajuda a achar uma causa: logs, versões, status, esquema, relatórios de falha; sem segredos nem eventos.</translation>
    </message>
    <message>
        <source>The archive to write, a .tar.gz.</source>
        <translation>O arquivo compactado a gravar, um .tar.gz.</translation>
    </message>
    <message>
        <source>Replace names, domains and ids of tenants.</source>
        <translation>Substitui nomes, domínios e IDs de locatários.</translation>
    </message>
    <message>
        <source>Show what would be in it, and write nothing.</source>
        <translation>Mostra o que ele conteria e não grava nada.</translation>
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
            <numerusform>%1, %2 e mais %n fluxo</numerusform>
            <numerusform>%1, %2 e mais %n fluxos</numerusform>
        </translation>
    </message>
    <message>
        <source>the name does not agree; nothing was deleted</source>
        <translation>o nome não corresponde; nada foi excluído</translation>
    </message>
</context>
<context>
    <name>tributary::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>&amp;Open browser</source>
        <translation>Abrir &amp;navegador</translation>
    </message>
    <message>
        <source>&amp;Write to their admin</source>
        <translation>&amp;Escrever ao administrador</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Link de consentimento</translation>
    </message>
    <message>
        <source>Right that is asked for</source>
        <translation>Direito solicitado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Consent of the child</source>
        <translation>Consentimento do locatário filho</translation>
    </message>
    <message>
        <source>Consent for reading the audit log</source>
        <translation>Consentimento para ler o log de auditoria</translation>
    </message>
    <message>
        <source>Please open this link, sign in as an administrator of %1 and accept:

%2</source>
        <translation>Abra este link, entre como administrador de %1 e aceite:

%2</translation>
    </message>
    <message>
        <source>Rights that are asked for</source>
        <translation>Direitos solicitados</translation>
    </message>
    <message>
        <source>A Global or Privileged Role Administrator of the child opens this link, signs in and accepts. It works on any computer: open it here, or send it.</source>
        <translation>Um Administrador Global ou de Função com Privilégios do locatário filho abre este link, entra e aceita. Funciona em qualquer computador: abra-o aqui ou envie-o.</translation>
    </message>
    <message>
        <source>Only reading is asked for. Nothing in %1 can be changed with it.</source>
        <translation>Só a leitura é solicitada. Nada em %1 pode ser alterado com isso.</translation>
    </message>
    <message>
        <source>Preparing the link…</source>
        <translation>Preparando o link…</translation>
    </message>
    <message>
        <source>Waiting for consent, %1 left. You can close this: a draft is kept.</source>
        <translation>Aguardando o consentimento, restam %1. Você pode fechar isto: um rascunho é mantido.</translation>
    </message>
    <message>
        <source>Consent was given</source>
        <translation>O consentimento foi dado</translation>
    </message>
    <message>
        <source>The app can sign in to the tenant.</source>
        <translation>O aplicativo pode entrar no locatário.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>O consentimento foi dado.</translation>
    </message>
    <message>
        <source>&amp;Wait again</source>
        <translation>A&amp;guardar de novo</translation>
    </message>
</context>
<context>
    <name>tributary::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>tributary::CoverageDialog</name>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Settling</source>
        <extracomment>A time range that is complete so far and is listed once more for late events.</extracomment>
        <translation>Estabilizando</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>&amp;Only what is missing</source>
        <translation>&amp;Só o que falta</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>Buscável até</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Fill gaps…</source>
        <translation>&amp;Preencher lacunas…</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todos os fluxos</translation>
    </message>
    <message>
        <source>Time ranges and what is known of them</source>
        <translation>Intervalos de tempo e o que se sabe deles</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler de novo</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <extracomment>%1 is a tenant.</extracomment>
        <translation>Cobertura de %1</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>tarde demais</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Ainda não coletado</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Não falta nada aqui.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Reading what is known of this tenant…</source>
        <translation>Lendo o que se sabe deste locatário…</translation>
    </message>
    <message>
        <source>Nothing is missing: every time range was listed to its end and all of it is stored.</source>
        <translation>Não falta nada: cada intervalo de tempo foi listado até o fim e tudo está armazenado.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) can still be filled.</source>
        <translation>
            <numerusform>%n lacuna ainda pode ser preenchida.</numerusform>
            <numerusform>%n lacunas ainda podem ser preenchidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time range(s) cannot be fetched any more.</source>
        <translation>
            <numerusform>%n intervalo de tempo não pode mais ser buscado.</numerusform>
            <numerusform>%n intervalos de tempo não podem mais ser buscados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps that can still be filled: %1. Time ranges that cannot be fetched any more: %2.</source>
        <translation>Lacunas que ainda podem ser preenchidas: %1. Intervalos de tempo que não podem mais ser buscados: %2.</translation>
    </message>
</context>
<context>
    <name>tributary::CreatePage</name>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Desfeito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a call came to, and the id of what it made.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Create app</source>
        <translation>Criar aplicativo</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>O que é criado</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>Criar o aplicativo</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Parar de aguardar</translation>
    </message>
    <message>
        <source>Calls that change the tenant</source>
        <translation>Chamadas que alteram o locatário</translation>
    </message>
    <message>
        <source>These calls change %1. Nothing is made before an administrator has signed in and you press Create.</source>
        <translation>Estas chamadas alteram %1. Nada é criado antes que um administrador entre e você pressione Criar.</translation>
    </message>
    <message>
        <source>The app is made.</source>
        <translation>O aplicativo foi criado.</translation>
    </message>
    <message>
        <source>An administrator of the child signs in. Their sign-in stays in memory and ends with this window.</source>
        <translation>Um administrador do locatário filho entra. A entrada dele fica na memória e termina com esta janela.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;riar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Creating; what is done stays and is listed.</source>
        <translation>Criando; o que está feito permanece e consta na lista.</translation>
    </message>
    <message>
        <source>The app is made. Microsoft needs a moment until it counts everywhere.</source>
        <translation>O aplicativo foi criado. A Microsoft precisa de um momento até que valha em toda parte.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on where it was stopped.</source>
        <translation>O que está feito permanece. Criar continua de onde parou.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
</context>
<context>
    <name>tributary::CredentialForm</name>
    <message>
        <source>Client se&amp;cret</source>
        <translation>&amp;Segredo do cliente</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate (recommended)</source>
        <translation>Ce&amp;rtificado (recomendado)</translation>
    </message>
    <message>
        <source>Client secret, its value</source>
        <translation>Segredo do cliente, seu valor</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo do certificado</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Arquivo da chave privada</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>&amp;Application (client) id</source>
        <translation>ID do a&amp;plicativo (cliente)</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Entra com</translation>
    </message>
    <message>
        <source>Secret, its &amp;value</source>
        <translation>Segredo, seu val&amp;or</translation>
    </message>
    <message>
        <source>Secret &amp;ends</source>
        <translation>O segredo e&amp;xpira</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Arquivo do certi&amp;ficado</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>Arquivo da c&amp;have privada</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Frase s&amp;ecreta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>Certificados e chaves (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>Não é um ID de aplicativo</translation>
    </message>
    <message>
        <source>The application (client) id is on the overview page of the registration: 32 digits and letters in five groups.</source>
        <translation>O ID do aplicativo (cliente) está na página de visão geral do registro: 32 dígitos e letras em cinco grupos.</translation>
    </message>
</context>
<context>
    <name>tributary::DeleteDataDialog</name>
    <message>
        <source>Counting what belongs to this profile…</source>
        <translation>Contando o que pertence a este perfil…</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Excluir todos os dados</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Excluir e sair</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>Digite o nome do perfil para excluí-lo: %1</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationLimitsTab</name>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Limits of the destination</source>
        <translation>Limites do destino</translation>
    </message>
    <message>
        <source>Counted over the last minute. Tributary stays below what the service allows, so that others can send too.</source>
        <translation>Contado no último minuto. O Tributary fica abaixo do que o serviço permite, para que outros também possam enviar.</translation>
    </message>
    <message>
        <source>Nothing is sent from here at this moment, so that there is nothing to count.</source>
        <translation>Nada é enviado daqui neste momento, então não há o que contar.</translation>
    </message>
    <message numerus="yes">
        <source>%n times since the program started, last at %1</source>
        <translation>
            <numerusform>%n vez desde o início do programa, a última: %1</numerusform>
            <numerusform>%n vezes desde o início do programa, a última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Never since the program started</source>
        <translation>Nunca desde o início do programa</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitações por minuto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Data a minute</source>
        <translation>Dados por minuto</translation>
    </message>
    <message>
        <source>%1 of %2, before compression</source>
        <translation>%1 de %2, antes da compactação</translation>
    </message>
    <message>
        <source>Events a minute</source>
        <translation>Eventos por minuto</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>Aceitos: %1</translation>
    </message>
    <message>
        <source>Size of a batch</source>
        <translation>Tamanho de um lote</translation>
    </message>
    <message>
        <source>At most %1, before compression</source>
        <translation>No máximo %1, antes da compactação</translation>
    </message>
    <message>
        <source>Asked to slow down (429)</source>
        <translation>Pedidos para ir mais devagar (429)</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationTablesTab</name>
    <message>
        <source>Not looked at</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Missing in the table</source>
        <translation>Falta na tabela</translation>
    </message>
    <message>
        <source>Missing in the rule</source>
        <translation>Falta na regra</translation>
    </message>
    <message>
        <source>Of the type %1 there</source>
        <translation>Lá é do tipo %1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>%1 → %2: the table is not there</source>
        <translation>%1 → %2: a tabela não existe</translation>
    </message>
    <message>
        <source>%1 → %2: the rule does not know the stream</source>
        <translation>%1 → %2: a regra não conhece o fluxo</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Files have no tables: every record is a line, with the columns of the tables as members.</source>
        <translation>Arquivos não têm tabelas: cada registro é uma linha, com as colunas das tabelas como membros.</translation>
    </message>
    <message>
        <source>A topic has no tables: every record is a message, with the columns of the tables as members.</source>
        <translation>Um tópico não tem tabelas: cada registro é uma mensagem, com as colunas das tabelas como membros.</translation>
    </message>
    <message>
        <source>The old API makes its tables by itself, and gives the names of columns an ending by their type.</source>
        <translation>A API antiga cria suas tabelas sozinha e dá aos nomes das colunas uma terminação conforme o tipo.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ver d&amp;e novo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Preenchida com</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Columns by stream</source>
        <translation>Colunas por fluxo</translation>
    </message>
    <message>
        <source>Looking at tables and rule; nothing is changed…</source>
        <translation>Vendo as tabelas e a regra; nada é alterado…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>The record, by the rule</source>
        <translation>O registro, pela regra</translation>
    </message>
    <message>
        <source>Azure did not let the sending app look. %1: %2 What is needed is shown.</source>
        <translation>O Azure não deixou o aplicativo que envia ver isso. %1: %2 É mostrado o que é necessário.</translation>
    </message>
    <message>
        <source>The destination does not say where its rule and workspace are in Azure, so that they cannot be looked at. What is needed is shown.</source>
        <translation>O destino não informa onde estão no Azure sua regra e seu espaço de trabalho, então não é possível vê-los. É mostrado o que é necessário.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not as they should be. Add destination… with the same rule adds what is missing.</source>
        <translation>
            <numerusform>%n coluna não está como deveria. Adicionar destino… com a mesma regra adiciona o que falta.</numerusform>
            <numerusform>%n colunas não estão como deveriam. Adicionar destino… com a mesma regra adiciona o que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and rule have every column.</source>
        <translation>As tabelas e a regra têm todas as colunas.</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationWizard</name>
    <message>
        <source>Add destination</source>
        <translation>Adicionar destino</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>Manter o que você inseriu para %1?</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart. What was made in Azure stays there in either case, and is found and used the next time.</source>
        <translation>Um rascunho continua de onde você parou, mesmo após reiniciar. O que foi criado no Azure fica lá nos dois casos e é encontrado e usado da próxima vez.</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>&amp;Manter rascunho</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Descartá-lo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationsScreen</name>
    <message>
        <source>Nothing to send</source>
        <translation>Nada a enviar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>A role is on its way</source>
        <translation>Uma função está a caminho</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Tentando de novo</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>Pausado por uma pessoa</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Último aceito</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Integridade</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>E&amp;xport for Azure</source>
        <translation>E&amp;xportar para o Azure</translation>
    </message>
    <message>
        <source>&amp;ARM template…</source>
        <translation>Modelo &amp;ARM…</translation>
    </message>
    <message>
        <source>&amp;Bicep file…</source>
        <translation>Arquivo &amp;Bicep…</translation>
    </message>
    <message>
        <source>&amp;KQL functions…</source>
        <translation>Funções &amp;KQL…</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Health of the destination</source>
        <translation>Integridade do destino</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>Ainda sem destino</translation>
    </message>
    <message>
        <source>No destination is chosen</source>
        <translation>Nenhum destino foi escolhido</translation>
    </message>
    <message>
        <source>Events are kept on this computer until there is one.</source>
        <translation>Os eventos ficam neste computador até haver um.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada aguarda.</translation>
    </message>
    <message>
        <source>%1 events in %2 batches, %3</source>
        <translation>%1 eventos em %2 lotes, %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Open trouble</source>
        <translation>Problema em aberto</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Asking; no event is written…</source>
        <translation>Consultando; nenhum evento é gravado…</translation>
    </message>
    <message>
        <source>It accepts. Checked at %1.</source>
        <translation>Ele aceita. Verificado às %1.</translation>
    </message>
    <message>
        <source>Remove destination</source>
        <translation>Remover destino</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Nothing more is sent to it, and its credential leaves the keychain. What it has stays there. Events that wait for it: %1; they go to the oldest destination that is left, or wait for the next one.</source>
        <translation>Nada mais é enviado a ele, e a credencial dele sai do chaveiro. O que ele tem fica lá. Eventos que aguardam por ele: %1; eles vão para o destino mais antigo que restar ou aguardam o próximo.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Send &amp;test event</source>
        <translation>Enviar evento de &amp;teste</translation>
    </message>
    <message>
        <source>Pause sendin&amp;g</source>
        <translation>Pausar env&amp;io</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nomear…</translation>
    </message>
    <message>
        <source>Sends one event that says what it is, and asks the workspace for it.</source>
        <translation>Envia um evento que diz o que é e consulta o espaço de trabalho sobre ele.</translation>
    </message>
    <message>
        <source>Only a workspace behind the Logs Ingestion API can be asked for a test event.</source>
        <translation>Só um espaço de trabalho por trás da Logs Ingestion API pode ser consultado sobre um evento de teste.</translation>
    </message>
    <message>
        <source>Resume sendin&amp;g</source>
        <translation>Retomar env&amp;io</translation>
    </message>
    <message>
        <source>Sending a test event…</source>
        <translation>Enviando um evento de teste…</translation>
    </message>
    <message>
        <source>Nothing is sent any more; events wait here.</source>
        <translation>Nada mais é enviado; os eventos aguardam aqui.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>O envio continua.</translation>
    </message>
    <message>
        <source>Rename destination</source>
        <translation>Renomear destino</translation>
    </message>
    <message>
        <source>Name of the destination</source>
        <translation>Nome do destino</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renomeado.</translation>
    </message>
    <message>
        <source>Errors of the destination, newest first</source>
        <translation>Falhas do destino, mais recente primeiro</translation>
    </message>
    <message>
        <source>Nothing went wrong here, as far back as the log goes.</source>
        <translation>Nada falhou aqui, até onde o log alcança.</translation>
    </message>
    <message>
        <source>Health and proof</source>
        <translation>Integridade e prova</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Log de falhas</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen destination</source>
        <translation>Renomeia o destino escolhido</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Removes it, after a question</source>
        <translation>Remove-o, após uma pergunta</translation>
    </message>
    <message>
        <source>Asking whether it accepts…</source>
        <translation>Consultando se ele aceita…</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Trying every minute.</source>
        <translation>O Azure precisa de até 30 minutos para aplicar uma nova função. Nova tentativa a cada minuto.</translation>
    </message>
    <message>
        <source>It accepts. Sending a test event…</source>
        <translation>Ele aceita. Enviando um evento de teste…</translation>
    </message>
    <message>
        <source>The test event is accepted.</source>
        <translation>O evento de teste foi aceito.</translation>
    </message>
    <message>
        <source>The test event is accepted. Asking the workspace for it; that may take some minutes…</source>
        <translation>O evento de teste foi aceito. Consultando o espaço de trabalho sobre ele; isso pode levar alguns minutos…</translation>
    </message>
    <message>
        <source>The test event arrived: visible in the workspace after %1 s.</source>
        <translation>O evento de teste chegou: visível no espaço de trabalho após %1 s.</translation>
    </message>
    <message>
        <source>The test event was accepted, and is not visible in the workspace after 20 minutes. The rule&apos;s own error log may say why.</source>
        <translation>O evento de teste foi aceito e, após 20 minutos, não está visível no espaço de trabalho. O log de erros da própria regra pode dizer por quê.</translation>
    </message>
    <message>
        <source>The test event was accepted. The workspace could not be asked for it: the sending app needs Log Analytics Reader there, and the destination has to name it.</source>
        <translation>O evento de teste foi aceito. Não foi possível consultar o espaço de trabalho sobre ele: o aplicativo que envia precisa de Log Analytics Reader lá, e o destino precisa informá-lo.</translation>
    </message>
</context>
<context>
    <name>tributary::DiagnosticsPanel</name>
    <message>
        <source>Logs and crash reports, for their owner only and bounded in size:</source>
        <translation>Logs e relatórios de falha, só para o proprietário e de tamanho limitado:</translation>
    </message>
    <message>
        <source>Folder of the logs</source>
        <translation>Pasta dos logs</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>A support bundle has logs, versions, status and the structure of the database; no secrets and no events.</source>
        <translation>Um pacote de suporte contém logs, versões, status e a estrutura do banco de dados; sem segredos nem eventos.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Pacote de s&amp;uporte…</translation>
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
        <translation>%1 m</translation>
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
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>IP cliente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Tipo de usuário</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegada</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1, chegou %2</translation>
    </message>
    <message>
        <source>no time in the record, arrived %1</source>
        <translation>sem hora no registro, chegou %1</translation>
    </message>
    <message>
        <source>no record type</source>
        <translation>sem tipo de registro</translation>
    </message>
    <message>
        <source>%1, a type without a name here; forwarded unchanged</source>
        <translation>%1, um tipo sem nome aqui; encaminhado sem alteração</translation>
    </message>
    <message>
        <source>%1: not in the record</source>
        <translation>%1: não está no registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and its value, read aloud.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Demora</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>sinalizado</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Sinalizado</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Não sinalizado</translation>
    </message>
    <message>
        <source>Id: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>ID: lido de cada registro ao ser mostrado. Não pode ser usado para ordenar.</translation>
    </message>
    <message>
        <source>%1: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>%1: lido de cada registro ao ser mostrado. Não pode ser usado para ordenar.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>E&amp;xibições</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>Eventos armazenados</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Events or record</source>
        <translation>Eventos ou registro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Follow or pause, in the table</source>
        <translation>Acompanhar ou pausar, na tabela</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Show what is new and follow, in the table</source>
        <translation>Mostrar o que há de novo e acompanhar, na tabela</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Search, in the filter; open the record, in the table; zoom in, in the histogram</source>
        <translation>Pesquisar, no filtro; abrir o registro, na tabela; ampliar, no histograma</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espaço</translation>
    </message>
    <message>
        <source>Propose fields and values, in the filter</source>
        <translation>Propor campos e valores, no filtro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Exclude the value, in the facets</source>
        <translation>Excluir o valor, nas facetas</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Esquerda, Direita</translation>
    </message>
    <message>
        <source>Move the brush, with Shift stretch it, in the histogram</source>
        <translation>Mover a seleção, com Shift estendê-la, no histograma</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it; stop the search, in the table</source>
        <translation>Limpar o filtro e depois sair dele; parar a pesquisa, na tabela</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>Não transferido: %1</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>%1 % searched, %2 found</source>
        <translation>%1% pesquisado, %2 encontrados</translation>
    </message>
    <message>
        <source>%1 found, reading the archive…</source>
        <translation>%1 encontrados, lendo o arquivo morto…</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 could not be decided: the regular expression takes too long</source>
        <translation>%1 sem decisão: a expressão regular demora demais</translation>
    </message>
    <message>
        <source>the bytes of %1 are no longer kept</source>
        <translation>os bytes de %1 não são mais mantidos</translation>
    </message>
    <message>
        <source>the archive cannot be read, trying again: %1</source>
        <translation>o arquivo morto não pode ser lido, tentando de novo: %1</translation>
    </message>
    <message>
        <source>%1 new – show</source>
        <translation>%1 novos – mostrar</translation>
    </message>
    <message>
        <source>Nothing collected yet. First events usually take 2 to 60 minutes.</source>
        <translation>Nada coletado ainda. Os primeiros eventos costumam levar de 2 a 60 minutos.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>None of the %1 stored events fits “%2”. Take a condition away, or search a longer time.</source>
        <translation>Nenhum dos %1 eventos armazenados corresponde a “%2”. Retire uma condição ou pesquise um tempo maior.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>%1 – %2: %3 events</source>
        <extracomment>A range of time that was chosen in the histogram, and how many events are in it.</extracomment>
        <translation>%1 – %2: %3 eventos</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Remover uma exibição</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Salvar exibição</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1</source>
        <translation>Ctrl+Shift+1</translation>
    </message>
    <message>
        <source>Open the first of the views; up to 9</source>
        <translation>Abrir a primeira das exibições; até a 9</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Salvar como exibição…</translation>
    </message>
    <message>
        <source>Name of the view; it keeps filter, columns, order and facets:</source>
        <translation>Nome da exibição; ela mantém filtro, colunas, ordem e facetas:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A tenant and one of its streams.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remover “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Older records were removed, last on %1: the archive keeps %n days.</source>
        <translation>
            <numerusform>Registros mais antigos foram removidos, a última vez em %1: o arquivo morto mantém %n dia.</numerusform>
            <numerusform>Registros mais antigos foram removidos, a última vez em %1: o arquivo morto mantém %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older records were removed, last on %1: the archive keeps at most %2.</source>
        <translation>Registros mais antigos foram removidos, a última vez em %1: o arquivo morto mantém no máximo %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · found in %2 ms</source>
        <translation>
            <numerusform>%1 de %Ln evento · encontrado em %2 ms</numerusform>
            <numerusform>%1 de %Ln eventos · encontrados em %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln events</source>
        <extracomment>A button; %1 is a condition of the filter.</extracomment>
        <translation>
            <numerusform>Sem “%1”: %Ln evento</numerusform>
            <numerusform>Sem “%1”: %Ln eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ExportLine</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place and export again.</source>
        <translation>%1 não foi gravado: %2. Escolha outro lugar e exporte de novo.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was kept of %1.</source>
        <translation>A exportação foi cancelada; nada de %1 foi mantido.</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3 events, %4</source>
        <translation>Exportando para %1: %2 de %3 eventos, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2). The bytes of %3 more are no longer kept on this computer.</source>
        <translation>
            <numerusform>%Ln evento está em %1 (%2). Os bytes de mais %3 não são mais mantidos neste computador.</numerusform>
            <numerusform>%Ln eventos estão em %1 (%2). Os bytes de mais %3 não são mais mantidos neste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2).</source>
        <translation>
            <numerusform>%Ln evento está em %1 (%2).</numerusform>
            <numerusform>%Ln eventos estão em %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facetas</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>Mais %1…</translation>
    </message>
    <message>
        <source>%1: %2 different values</source>
        <translation>%1: %2 valores diferentes</translation>
    </message>
    <message>
        <source>%1: search in %2</source>
        <translation>%1: pesquisar em %2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>%1 is excluded; a click lets it in again</source>
        <translation>%1 está excluído; um clique o admite de novo</translation>
    </message>
</context>
<context>
    <name>tributary::FacetPopup</name>
    <message>
        <source>Search in %1</source>
        <translation>Pesquisar em %1</translation>
    </message>
    <message>
        <source>%1 – excluded</source>
        <translation>%1 – excluído</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the %2 most frequent values; there are %3.</source>
        <translation>%1 dos %2 valores mais frequentes; há %3.</translation>
    </message>
    <message>
        <source>%1 of %2 values.</source>
        <translation>%1 de %2 valores.</translation>
    </message>
</context>
<context>
    <name>tributary::FacetText</name>
    <message>
        <source>Success</source>
        <translation>Êxito</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabalho</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Tipo de usuário</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>IP cliente</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
</context>
<context>
    <name>tributary::FigureButton</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>tributary::FilterText</name>
    <message>
        <source>is:%1 cannot be answered here: nothing is known of it; leave it out</source>
        <translation>is:%1 não pode ser respondido aqui: nada se sabe disso; omita-o</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; the fields are %2. Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>não existe o campo &quot;%1&quot;; os campos são %2. Qualquer membro do registro é raw.%1; texto com dois-pontos vai entre aspas</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;? Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>não existe o campo &quot;%1&quot;; você quis dizer &quot;%2&quot;? Qualquer membro do registro é raw.%1; texto com dois-pontos vai entre aspas</translation>
    </message>
    <message>
        <source>put &quot;:&quot; and a value behind &quot;%1&quot;, for example %2</source>
        <translation>ponha &quot;:&quot; e um valor depois de &quot;%1&quot;, por exemplo %2</translation>
    </message>
    <message>
        <source>a field is missing in front of the colon; text with a colon goes into quotation marks</source>
        <translation>falta um campo antes dos dois-pontos; texto com dois-pontos vai entre aspas</translation>
    </message>
    <message>
        <source>raw needs the path of a member, for example %1</source>
        <translation>raw precisa do caminho de um membro, por exemplo %1</translation>
    </message>
    <message>
        <source>the name of a member is missing behind the dot</source>
        <translation>falta o nome de um membro depois do ponto</translation>
    </message>
    <message>
        <source>a path has at most %1 names</source>
        <translation>um caminho tem no máximo %1 nomes</translation>
    </message>
    <message>
        <source>has: needs the name of a field, for example has:ip or has:raw.ModifiedProperties</source>
        <translation>has: precisa do nome de um campo, por exemplo has:ip ou has:raw.ModifiedProperties</translation>
    </message>
    <message>
        <source>every record has a time; ask for another field</source>
        <translation>todo registro tem uma hora; pergunte por outro campo</translation>
    </message>
    <message>
        <source>is: takes %1, not &quot;%2&quot;</source>
        <translation>is: aceita %1, não &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1: needs a value directly behind the colon, for example %2</source>
        <translation>%1: precisa de um valor logo depois dos dois-pontos, por exemplo %2</translation>
    </message>
    <message>
        <source>%1 takes no regular expression, for example %2</source>
        <translation>%1 não aceita expressão regular, por exemplo %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared; write for example %2</source>
        <translation>%1 não pode ser comparado; escreva por exemplo %2</translation>
    </message>
    <message>
        <source>a comparison takes one value</source>
        <translation>uma comparação aceita um só valor</translation>
    </message>
    <message>
        <source>a range stands alone; write (%1:… OR %1:…)</source>
        <translation>um intervalo fica sozinho; escreva (%1:… OR %1:…)</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 aceita um só valor</translation>
    </message>
    <message>
        <source>a value is missing here, for example %1</source>
        <translation>falta um valor aqui, por exemplo %1</translation>
    </message>
    <message>
        <source>a value is missing behind the comma; values follow each other without blanks, as in %1:a,b</source>
        <translation>falta um valor depois da vírgula; os valores seguem sem espaços, como em %1:a,b</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second time, e.g. ..2026-11-22</source>
        <translation>&quot;..&quot; precisa de uma segunda hora, p. ex. ..2026-11-22</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second value</source>
        <translation>&quot;..&quot; precisa de um segundo valor</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first time</source>
        <translation>&quot;..&quot; precisa de uma primeira hora</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first value</source>
        <translation>&quot;..&quot; precisa de um primeiro valor</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>estas aspas não estão fechadas</translation>
    </message>
    <message>
        <source>this regular expression is not closed; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>esta expressão regular não está fechada; texto que começa com &quot;/&quot; vai entre aspas</translation>
    </message>
    <message>
        <source>only &quot;i&quot; may stand behind a regular expression; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>só &quot;i&quot; pode ficar depois de uma expressão regular; texto que começa com &quot;/&quot; vai entre aspas</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>a expressão regular está vazia</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>uma expressão regular tem no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>the regular expression is wrong here: %1</source>
        <translation>a expressão regular está errada aqui: %1</translation>
    </message>
    <message>
        <source>an expression has at most %1 characters</source>
        <translation>uma expressão tem no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing; take it away, or put text in quotation marks</source>
        <translation>&quot;)&quot; não fecha nada; retire-o ou ponha o texto entre aspas</translation>
    </message>
    <message>
        <source>&quot;-&quot; excludes what stands directly behind it; put a text that has it in quotation marks</source>
        <translation>&quot;-&quot; exclui o que vem logo depois; ponha entre aspas um texto que o contenha</translation>
    </message>
    <message>
        <source>one NOT is enough; put a text that starts with &quot;-&quot; in quotation marks</source>
        <translation>um NOT basta; ponha entre aspas um texto que comece com &quot;-&quot;</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>não há nada entre as aspas</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoginFailed</source>
        <translation>falta uma condição aqui, por exemplo op:UserLoginFailed</translation>
    </message>
    <message>
        <source>parentheses are nested at most %1 deep</source>
        <translation>parênteses podem ter no máximo %1 níveis</translation>
    </message>
    <message>
        <source>this parenthesis is not closed; put &quot;)&quot; behind the group</source>
        <translation>este parêntese não está fechado; ponha &quot;)&quot; depois do grupo</translation>
    </message>
    <message>
        <source>a quotation mark inside a word; put the whole text in quotation marks</source>
        <translation>aspas dentro de uma palavra; ponha o texto inteiro entre aspas</translation>
    </message>
    <message>
        <source>put a blank here, or the whole text in quotation marks</source>
        <translation>ponha um espaço aqui, ou o texto inteiro entre aspas</translation>
    </message>
    <message>
        <source>is: asks for what happens to a record later; a selection sees it as it comes in</source>
        <translation>is: pergunta pelo que acontece depois com um registro; uma seleção o vê quando ele chega</translation>
    </message>
    <message>
        <source>a selection belongs to one tenant; leave tenant: out</source>
        <translation>uma seleção pertence a um só locatário; omita tenant:</translation>
    </message>
    <message>
        <source>a record has no batch yet when it is selected; leave batch: out</source>
        <translation>um registro ainda não tem lote quando é selecionado; omita batch:</translation>
    </message>
    <message>
        <source>a selection cannot depend on when it is asked; write a date and a time</source>
        <translation>uma seleção não pode depender de quando é consultada; escreva uma data e uma hora</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoggedIn</source>
        <translation>falta uma condição aqui, por exemplo op:UserLoggedIn</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2, or a part of such a name</source>
        <translation>não existe o fluxo &quot;%1&quot;; os fluxos são %2, ou uma parte de um desses nomes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write 2026-11-22, 2026-11-22T08:00, -6h, today or yesterday</source>
        <translation>&quot;%1&quot; não é uma hora; escreva 2026-11-22, 2026-11-22T08:00, -6h, today ou yesterday</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a single moment; write time:&gt;=%1</source>
        <translation>&quot;%1&quot; é um único instante; escreva time:&gt;=%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=5</source>
        <translation>&quot;%1&quot; não é um número; escreva por exemplo %2:&gt;=5</translation>
    </message>
    <message>
        <source>there is no user type &quot;%1&quot;; they are %2, or their numbers</source>
        <translation>não existe o tipo de usuário &quot;%1&quot;; os tipos são %2, ou seus números</translation>
    </message>
    <message>
        <source>no record type is named &quot;%1&quot;; write its number, for example type:15</source>
        <translation>nenhum tipo de registro se chama &quot;%1&quot;; escreva o número dele, por exemplo type:15</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 or 203.0.*</source>
        <translation>&quot;%1&quot; não é um endereço; escreva 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 ou 203.0.*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a time; only these can be compared</source>
        <translation>&quot;%1&quot; não é um número nem uma hora; só estes podem ser comparados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=50000</source>
        <translation>&quot;%1&quot; não é um número; escreva por exemplo %2:&gt;=50000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time; write 30s, 15m, 6h, 7d or 1h30m, for example %2</source>
        <translation>&quot;%1&quot; não é uma duração; escreva 30s, 15m, 6h, 7d ou 1h30m, por exemplo %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishPage</name>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>IP cliente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>Mostrar &amp;eventos</translation>
    </message>
    <message>
        <source>&amp;Add another tenant</source>
        <translation>&amp;Adicionar outro locatário</translation>
    </message>
    <message>
        <source>First events</source>
        <translation>Primeiros eventos</translation>
    </message>
    <message>
        <source>Saving %1 and starting to collect.</source>
        <translation>Salvando %1 e iniciando a coleta.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>%1 ainda não está salvo.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Collecting goes on when this window is closed. First events usually come within minutes, and can take up to 12 hours after a subscription was started.</source>
        <translation>A coleta continua quando esta janela é fechada. Os primeiros eventos costumam chegar em minutos e podem levar até 12 horas após o início de uma assinatura.</translation>
    </message>
    <message>
        <source>Looking what is there now…</source>
        <translation>Vendo o que já existe…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ver de &amp;novo</translation>
    </message>
    <message>
        <source>Events are arriving.</source>
        <translation>Eventos estão chegando.</translation>
    </message>
    <message>
        <source>Nothing there yet. This page looks again every 15 seconds.</source>
        <translation>Nada ainda. Esta página verifica de novo a cada 15 segundos.</translation>
    </message>
    <message>
        <source>The first event was there at once.</source>
        <translation>O primeiro evento já estava lá.</translation>
    </message>
    <message>
        <source>The first event was seen after %1.</source>
        <translation>O primeiro evento foi visto após %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams run.</source>
        <translation>
            <numerusform>%1 de %Ln fluxo funciona.</numerusform>
            <numerusform>%1 de %Ln fluxos funcionam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events collected so far.</source>
        <translation>
            <numerusform>%Ln evento coletado até agora.</numerusform>
            <numerusform>%Ln eventos coletados até agora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FirstRun</name>
    <message>
        <source>Collect the first child tenant</source>
        <translation>Coletar o primeiro locatário filho</translation>
    </message>
    <message>
        <source>Tributary reads the audit events of child tenants and forwards them to your Log Analytics workspace. It keeps every event on this computer until the workspace has accepted it.</source>
        <translation>O Tributary lê os eventos de auditoria de locatários filhos e os encaminha ao seu espaço de trabalho do Log Analytics. Ele mantém cada evento neste computador até que o espaço de trabalho o aceite.</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>Só quer olhar?</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>Iniciar a &amp;demonstração</translation>
    </message>
    <message>
        <source>with simulated tenants. Nothing leaves this computer.</source>
        <translation>com locatários simulados. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Add a child tenant</source>
        <translation>Adicionar um locatário filho</translation>
    </message>
    <message>
        <source>You need its domain and someone who can give admin consent there. About 3 minutes.</source>
        <translation>Você precisa do domínio dele e de alguém que possa dar o consentimento do administrador lá. Cerca de 3 minutos.</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>&amp;Adicionar locatário…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Adicionar um destino</translation>
    </message>
    <message>
        <source>A Sentinel workspace in the parent tenant, or NDJSON files. Tributary can create the table and the rule.</source>
        <translation>Um espaço de trabalho do Sentinel no locatário pai ou arquivos NDJSON. O Tributary pode criar a tabela e a regra.</translation>
    </message>
    <message>
        <source>Add d&amp;estination…</source>
        <translation>Adicionar de&amp;stino…</translation>
    </message>
    <message>
        <source>See what arrives</source>
        <translation>Ver o que chega</translation>
    </message>
    <message>
        <source>Events appear in Live events a few minutes after step 1, also before there is a destination.</source>
        <translation>Os eventos aparecem em Eventos ao vivo alguns minutos após a etapa 1, mesmo antes de haver um destino.</translation>
    </message>
    <message>
        <source>Open &amp;Live events</source>
        <translation>Abrir &amp;Eventos ao vivo</translation>
    </message>
    <message>
        <source>Many tenants?</source>
        <translation>Muitos locatários?</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Importar um arquivo CSV…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What collecting needs of this computer</source>
        <translation>O que a coleta requer deste computador</translation>
    </message>
    <message>
        <source>Asking the keychain and Microsoft…</source>
        <translation>Consultando o chaveiro e a Microsoft…</translation>
    </message>
</context>
<context>
    <name>tributary::HelpText</name>
    <message>
        <source>Errors and what to do</source>
        <translation>Falhas e o que fazer</translation>
    </message>
    <message>
        <source>Each with the codes that the service or the program gives. Search for the code of a message, or press F1 on it.</source>
        <translation>Cada uma com os códigos que o serviço ou o programa dá. Pesquise o código de uma mensagem ou pressione F1 sobre ela.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Códigos: %1</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>tributary::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Pesquisar na ajuda (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto da página</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Ajuda</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramTable</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Não coletado</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos ao longo do tempo</translation>
    </message>
    <message>
        <source>Events over time, a row for each bar of the histogram</source>
        <translation>Eventos ao longo do tempo, uma linha para cada barra do histograma</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>Nenhum evento a mostrar ao longo do tempo.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar tudo</translation>
    </message>
    <message>
        <source>%1 Times are in %2.</source>
        <extracomment>%1 says from when to when, %2 is a time zone.</extracomment>
        <translation>%1 As horas estão em %2.</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramView</name>
    <message>
        <source>Events over time</source>
        <translation>Eventos ao longo do tempo</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events, %4 failed</source>
        <translation>%1 a %2: %3 eventos, %4 com falha</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>Nenhum evento a mostrar ao longo do tempo.</translation>
    </message>
    <message>
        <source>Brushed: %1 to %2, %3 events.</source>
        <translation>Selecionado: %1 a %2, %3 eventos.</translation>
    </message>
    <message>
        <source>%1 to %2, at most %3 events in %4.</source>
        <translation>%1 a %2, no máximo %3 eventos em %4.</translation>
    </message>
    <message numerus="yes">
        <source>Not all of it was collected: %n streams have gaps.</source>
        <translation>
            <numerusform>Nem tudo foi coletado: %n fluxo tem lacunas.</numerusform>
            <numerusform>Nem tudo foi coletado: %n fluxos têm lacunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it was collected: %1</source>
        <translation>Nem tudo foi coletado: %1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>&amp;View as table…</source>
        <translation>&amp;Exibir como tabela…</translation>
    </message>
</context>
<context>
    <name>tributary::ImportConfigurationDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importar configuração</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>O que a importação faz</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>Falta a credencial: substitua-a.</translation>
    </message>
    <message numerus="yes">
        <source>Imported. %Ln credentials are missing: replace them on the screens Tenants and Destinations.</source>
        <translation>
            <numerusform>Importado. Falta %Ln credencial: substitua-a nas telas Locatários e Destinos.</numerusform>
            <numerusform>Importado. Faltam %Ln credenciais: substitua-as nas telas Locatários e Destinos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Everything in this file is here already; there is nothing to import.</source>
        <translation>Tudo neste arquivo já está aqui; não há nada a importar.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds or changes %Ln things. Nothing is removed, and no credential is touched.</source>
        <translation>
            <numerusform>A importação adiciona ou altera %Ln item. Nada é removido, e nenhuma credencial é alterada.</numerusform>
            <numerusform>A importação adiciona ou altera %Ln itens. Nada é removido, e nenhuma credencial é alterada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ImportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>ID do locatário</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Importar locatários</translation>
    </message>
    <message>
        <source>CSV with the columns name, client-id, and id or domain</source>
        <translation>CSV com as colunas name, client-id, e id ou domain</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>CSV &amp;file</source>
        <translation>&amp;Arquivo CSV</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The ticked rows are added with this credential: a certificate, or the secret of an app they share.</source>
        <translation>As linhas marcadas são adicionadas com esta credencial: um certificado ou o segredo de um aplicativo que elas compartilham.</translation>
    </message>
    <message>
        <source>CSV file of tenants</source>
        <translation>Arquivo CSV de locatários</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>O arquivo não pode ser usado</translation>
    </message>
    <message>
        <source>Looking the tenants up…</source>
        <translation>Procurando os locatários…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Será adicionado</translation>
    </message>
    <message>
        <source>Tenants added: %1. Collecting has begun.</source>
        <translation>Locatários adicionados: %1. A coleta começou.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Adicionando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows can be added. Nothing was changed yet.</source>
        <translation>
            <numerusform>%1 de %Ln linha pode ser adicionada. Nada foi alterado ainda.</numerusform>
            <numerusform>%1 de %Ln linhas podem ser adicionadas. Nada foi alterado ainda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::KeychainPanel</name>
    <message>
        <source>Ask the keychain again</source>
        <translation>Consultar o chaveiro de novo</translation>
    </message>
    <message>
        <source>Client secrets and private keys are in the keychain of this computer and nowhere else.</source>
        <translation>Os segredos do cliente e as chaves privadas estão no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>The keychain is there and open.</source>
        <translation>O chaveiro está presente e aberto.</translation>
    </message>
    <message>
        <source>Secrets cannot be read from here now.</source>
        <translation>Não é possível ler segredos daqui agora.</translation>
    </message>
</context>
<context>
    <name>tributary::KeysDialog</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas desta tela</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Função</translation>
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
        <translation>Arquivos NDJSON</translation>
    </message>
    <message>
        <source>Kafka or Event Hubs</source>
        <translation>Kafka ou Event Hubs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where do events go?</source>
        <translation>Para onde vão os eventos?</translation>
    </message>
    <message>
        <source>Every destination gets the events of all tenants. Others can be added later.</source>
        <translation>Cada destino recebe os eventos de todos os locatários. Outros podem ser adicionados depois.</translation>
    </message>
    <message>
        <source>Log Analytics &amp;workspace (Microsoft Sentinel), recommended</source>
        <translation>&amp;Espaço de trabalho do Log Analytics (Microsoft Sentinel), recomendado</translation>
    </message>
    <message>
        <source>By the Logs Ingestion API. Tributary can make tables, rule and role, or you paste an endpoint that is there.</source>
        <translation>Pela Logs Ingestion API. O Tributary pode criar tabelas, regra e função, ou você cola um ponto de extremidade existente.</translation>
    </message>
    <message>
        <source>&amp;Files on this computer</source>
        <translation>Ar&amp;quivos neste computador</translation>
    </message>
    <message>
        <source>NDJSON files in a folder, one line an event, compressed.</source>
        <translation>Arquivos NDJSON em uma pasta, uma linha por evento, compactados.</translation>
    </message>
    <message>
        <source>&amp;Kafka or Azure Event Hubs</source>
        <translation>&amp;Kafka ou Azure Event Hubs</translation>
    </message>
    <message>
        <source>A topic, one message an event.</source>
        <translation>Um tópico, uma mensagem por evento.</translation>
    </message>
    <message>
        <source>HTTP &amp;Data Collector API</source>
        <translation>HTTP &amp;Data Collector API</translation>
    </message>
    <message>
        <source>With a workspace key. Microsoft&apos;s support ended on 14 September 2026: only for what cannot be moved yet.</source>
        <translation>Com uma chave do espaço de trabalho. O suporte da Microsoft terminou em 14 de setembro de 2026: só para o que ainda não pode ser migrado.</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>No&amp;me aqui</translation>
    </message>
    <message>
        <source>Parent Sentinel</source>
        <translation>Sentinel do pai</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Continuar com %1?</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>Foi iniciado em %1 e não foi concluído. Tudo o que você inseriu foi mantido.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>De&amp;scartar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A proposed name that is still free: its usual words and a number, as in &quot;Files 2&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a destination of this name already. Choose another name.</source>
        <translation>Já existe um destino com este nome. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>tributary::LedgerText</name>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n destino</numerusform>
            <numerusform>%n destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>They were stored, but are neither accepted nor waiting nor in quarantine.</source>
        <translation>Foram armazenados, mas não estão aceitos, nem aguardando, nem em quarentena.</translation>
    </message>
    <message>
        <source>A blob could not be kept</source>
        <translation>Um blob não pôde ser mantido</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs could not be kept</source>
        <translation>
            <numerusform>%n blob não pôde ser mantido</numerusform>
            <numerusform>%n blobs não puderam ser mantidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft listed them but no longer has them. Their time ranges are marked as lost; everything else goes on.</source>
        <translation>A Microsoft os listou, mas não os tem mais. Os intervalos de tempo deles são marcados como perdidos; todo o resto continua.</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>A coleta está em pausa</translation>
    </message>
    <message>
        <source>Events stay fetchable for 7 days. Sending of what is stored goes on.</source>
        <translation>Os eventos podem ser buscados por 7 dias. O envio do que está armazenado continua.</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>Atraso de %1</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>Ainda sem prova</translation>
    </message>
    <message>
        <source>There is no destination. Events are kept on this computer until there is one.</source>
        <translation>Não há destino. Os eventos ficam neste computador até haver um.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. Arrival is not read back from the workspace.</source>
        <translation>Tudo o que foi coletado está aqui ou aceito. A chegada não é lida de volta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. One tenant needs you. Arrival is not read back.</source>
        <translation>Tudo o que foi coletado está aqui ou aceito. Um locatário precisa de você. A chegada não é lida de volta.</translation>
    </message>
    <message numerus="yes">
        <source>All that was collected is here or accepted. %n tenants need you. Arrival is not read back.</source>
        <translation>
            <numerusform>Tudo o que foi coletado está aqui ou aceito. %n locatário precisa de você. A chegada não é lida de volta.</numerusform>
            <numerusform>Tudo o que foi coletado está aqui ou aceito. %n locatários precisam de você. A chegada não é lida de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>%1 sem explicação</translation>
    </message>
    <message>
        <source>%1 in outbox</source>
        <translation>%1 na caixa de saída</translation>
    </message>
    <message>
        <source>%1 quarantined</source>
        <translation>%1 em quarentena</translation>
    </message>
    <message>
        <source>difference 0</source>
        <translation>diferença 0</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Coletados</translation>
    </message>
    <message>
        <source>%1 duplicates skipped</source>
        <translation>%1 duplicatas ignoradas</translation>
    </message>
    <message>
        <source>since this profile began</source>
        <translation>desde o início deste perfil</translation>
    </message>
    <message>
        <source>%1 not selected</source>
        <translation>%1 não selecionados</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenados</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitos</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>ainda sem destino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are unaccounted for</source>
        <translation>
            <numerusform>%Ln evento sem explicação</numerusform>
            <numerusform>%Ln eventos sem explicação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams are more than three polls behind. Nothing is lost before 7 days.</source>
        <translation>
            <numerusform>%1 de %Ln fluxo está mais de três sondagens atrasado. Nada se perde antes de 7 dias.</numerusform>
            <numerusform>%1 de %Ln fluxos estão mais de três sondagens atrasados. Nada se perde antes de 7 dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the last day were not in the workspace when it was asked. It may need some minutes; ask again on the screen Destinations.</source>
        <translation>
            <numerusform>%Ln evento do último dia não estava no espaço de trabalho quando ele foi consultado. Pode levar alguns minutos; consulte de novo na tela Destinos.</numerusform>
            <numerusform>%Ln eventos do último dia não estavam no espaço de trabalho quando ele foi consultado. Pode levar alguns minutos; consulte de novo na tela Destinos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lost until %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;.</extracomment>
        <translation>Nada perdido até %1 atrás</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events of the last day that the workspace was asked about are there.</source>
        <translation>
            <numerusform>O evento do último dia consultado no espaço de trabalho está lá (%Ln).</numerusform>
            <numerusform>Todos os %Ln eventos do último dia consultados no espaço de trabalho estão lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants need you.</source>
        <translation>
            <numerusform>%n locatário precisa de você.</numerusform>
            <numerusform>%n locatários precisam de você.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked about</source>
        <extracomment>How many events of the last day the workspace was asked about.</extracomment>
        <translation>
            <numerusform>%Ln consultado</numerusform>
            <numerusform>%Ln consultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln não encontrado</numerusform>
            <numerusform>%Ln não encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>A figure: events found in the workspace.</extracomment>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;: when the workspace was asked.</extracomment>
        <translation>consultado há %1</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Eventos ao vivo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>&amp;Pausar coleta</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>Preenchimento &amp;retroativo…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Acompanhando</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;KQL</source>
        <translation>Copiar como &amp;KQL</translation>
    </message>
    <message>
        <source>Copy the filter as a query for &amp;Log Analytics</source>
        <translation>Copiar o filtro como consulta para o &amp;Log Analytics</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detalhe</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>F&amp;acetas</translation>
    </message>
    <message>
        <source>&amp;Group by tag</source>
        <translation>A&amp;grupar por marca</translation>
    </message>
    <message>
        <source>Colours as the de&amp;sktop</source>
        <translation>Cores como no &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horas em &amp;UTC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>Horas no fuso &amp;local</translation>
    </message>
    <message>
        <source>&amp;Keys on this screen</source>
        <translation>&amp;Teclas desta tela</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>&amp;Sobre o Tributary</translation>
    </message>
    <message>
        <source>Resume co&amp;llecting</source>
        <translation>Retomar co&amp;leta</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Sobre o Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Collects the audit events of child tenants and forwards them to a Log Analytics workspace.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Coleta os eventos de auditoria de locatários filhos e os encaminha a um espaço de trabalho do Log Analytics.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Close Tributary</source>
        <translation>Fechar o Tributary</translation>
    </message>
    <message>
        <source>Keep collecting in the background?</source>
        <translation>Continuar coletando em segundo plano?</translation>
    </message>
    <message>
        <source>The window closes and the icon in the tray stays. Events are collected as long as the program runs.</source>
        <translation>A janela se fecha e o ícone na bandeja permanece. Os eventos são coletados enquanto o programa estiver em execução.</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window is minimised. Events are collected as long as the program runs.</source>
        <translation>Este ambiente não tem bandeja: a janela é minimizada. Os eventos são coletados enquanto o programa estiver em execução.</translation>
    </message>
    <message>
        <source>&amp;Keep collecting</source>
        <translation>&amp;Continuar coletando</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Não perguntar de novo</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>&amp;Adicionar locatário…</translation>
    </message>
    <message>
        <source>Add &amp;destination…</source>
        <translation>Adicionar &amp;destino…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importar CSV…</translation>
    </message>
    <message>
        <source>&amp;Check report…</source>
        <translation>Relatório de &amp;verificação…</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locatários</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Ainda sem locatários</translation>
    </message>
    <message>
        <source>Collecting paused</source>
        <translation>Coleta em pausa</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Sem destino</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n destino</numerusform>
            <numerusform>%n destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing accepted yet</source>
        <translation>nada aceito ainda</translation>
    </message>
    <message>
        <source>last accepted %1 ago</source>
        <translation>último aceito há %1</translation>
    </message>
    <message>
        <source>%1: sending is paused</source>
        <translation>%1: envio em pausa</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Caixa de saída vazia</translation>
    </message>
    <message>
        <source>Outbox %1 events · %2</source>
        <translation>Caixa de saída: %1 eventos · %2</translation>
    </message>
    <message>
        <source>Switch between UTC and local time</source>
        <translation>Alternar entre UTC e hora local</translation>
    </message>
    <message>
        <source>In %1 events/min</source>
        <translation>Entram %1 eventos/min</translation>
    </message>
    <message>
        <source>Quarantine %1</source>
        <translation>Quarentena %1</translation>
    </message>
    <message>
        <source>Quarantine empty</source>
        <translation>Quarentena vazia</translation>
    </message>
    <message>
        <source>%1 – Tributary</source>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>%1 (Paused)</source>
        <extracomment>Appended to the window title.</extracomment>
        <translation>%1 (Em pausa)</translation>
    </message>
    <message>
        <source>[Demo] %1</source>
        <extracomment>Put before the window title.</extracomment>
        <translation>[Demonstração] %1</translation>
    </message>
    <message>
        <source>Finishing… what is stored stays stored; sending goes on at the next start.</source>
        <translation>Finalizando… o que está armazenado permanece; o envio continua na próxima inicialização.</translation>
    </message>
    <message>
        <source>As of %1; waiting for the engine.</source>
        <translation>Situação às %1; aguardando o mecanismo.</translation>
    </message>
    <message>
        <source>Demo: tenants and workspace are simulated. Nothing leaves this computer.</source>
        <translation>Demonstração: locatários e espaço de trabalho são simulados. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Sinalizar</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Pr&amp;óximo sinal</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>Sinal a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Salvar como exibição…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>A&amp;juda desta tela</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Conteúdo</translation>
    </message>
    <message>
        <source>Events over time as a &amp;table…</source>
        <translation>Eventos ao longo do tempo em &amp;tabela…</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Pacote de suporte…</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %1 of %Ln tenants</source>
        <translation>
            <numerusform>Coletando de %1 de %Ln locatário</numerusform>
            <numerusform>Coletando de %1 de %Ln locatários</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;fazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Des&amp;fazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configurações</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>This is version %1. What changed is in the menu Help, What&apos;s new.</source>
        <translation>Esta é a versão %1. O que mudou está no menu Ajuda, Novidades.</translation>
    </message>
</context>
<context>
    <name>tributary::MeaningText</name>
    <message>
        <source>A file was downloaded</source>
        <translation>Um arquivo foi baixado</translation>
    </message>
    <message>
        <source>A file was opened</source>
        <translation>Um arquivo foi aberto</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>Um arquivo foi alterado</translation>
    </message>
    <message>
        <source>A file was uploaded</source>
        <translation>Um arquivo foi carregado</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>Um arquivo foi excluído</translation>
    </message>
    <message>
        <source>Something was shared</source>
        <translation>Algo foi compartilhado</translation>
    </message>
    <message>
        <source>A link for everybody was made</source>
        <translation>Um link para todos foi criado</translation>
    </message>
    <message>
        <source>An inbox rule was made</source>
        <translation>Uma regra de caixa de entrada foi criada</translation>
    </message>
    <message>
        <source>An inbox rule was changed</source>
        <translation>Uma regra de caixa de entrada foi alterada</translation>
    </message>
    <message>
        <source>Inbox rules were changed</source>
        <translation>Regras de caixa de entrada foram alteradas</translation>
    </message>
    <message>
        <source>A mailbox was configured</source>
        <translation>Uma caixa de correio foi configurada</translation>
    </message>
    <message>
        <source>Somebody was given access to a mailbox</source>
        <translation>Alguém recebeu acesso a uma caixa de correio</translation>
    </message>
    <message>
        <source>Mail was read</source>
        <translation>Um email foi lido</translation>
    </message>
    <message>
        <source>Mail was sent</source>
        <translation>Um email foi enviado</translation>
    </message>
    <message>
        <source>Mail was sent as somebody else</source>
        <translation>Um email foi enviado como outra pessoa</translation>
    </message>
    <message>
        <source>Mail was deleted for good</source>
        <translation>Um email foi excluído em definitivo</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Um usuário foi adicionado</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Um usuário foi alterado</translation>
    </message>
    <message>
        <source>A user was deleted</source>
        <translation>Um usuário foi excluído</translation>
    </message>
    <message>
        <source>A password was reset</source>
        <translation>Uma senha foi redefinida</translation>
    </message>
    <message>
        <source>Somebody was given a role</source>
        <translation>Alguém recebeu uma função</translation>
    </message>
    <message>
        <source>Somebody joined a group</source>
        <translation>Alguém entrou em um grupo</translation>
    </message>
    <message>
        <source>An app was given consent</source>
        <translation>Um aplicativo recebeu consentimento</translation>
    </message>
    <message>
        <source>A data loss rule matched</source>
        <translation>Uma regra de perda de dados correspondeu</translation>
    </message>
    <message>
        <source>Auditing was configured</source>
        <translation>A auditoria foi configurada</translation>
    </message>
    <message>
        <source>An administrator signed in</source>
        <translation>Um administrador entrou</translation>
    </message>
    <message>
        <source>An application signed in</source>
        <translation>Um aplicativo entrou</translation>
    </message>
    <message>
        <source>A service principal signed in</source>
        <translation>Uma entidade de serviço entrou</translation>
    </message>
    <message>
        <source>A guest signed in</source>
        <translation>Um convidado entrou</translation>
    </message>
    <message>
        <source>A regular user signed in</source>
        <translation>Um usuário comum entrou</translation>
    </message>
    <message>
        <source>Somebody signed in</source>
        <translation>Alguém entrou</translation>
    </message>
    <message>
        <source>The sign-in succeeded</source>
        <translation>A entrada teve êxito</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <extracomment>A moment of an event: in UTC, then in the zone of this computer.</extracomment>
        <translation>%1 UTC, aqui %2</translation>
    </message>
    <message>
        <source>The owner of the mailbox</source>
        <translation>O proprietário da caixa de correio</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>Um administrador</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>Um representante</translation>
    </message>
    <message>
        <source>The transport service</source>
        <translation>O serviço de transporte</translation>
    </message>
    <message>
        <source>A system service</source>
        <translation>Um serviço do sistema</translation>
    </message>
    <message>
        <source>Best access</source>
        <translation>Melhor acesso</translation>
    </message>
    <message>
        <source>A delegated administrator</source>
        <translation>Um administrador delegado</translation>
    </message>
    <message>
        <source>A type without a name here; forwarded unchanged</source>
        <translation>Um tipo sem nome aqui; encaminhado sem alteração</translation>
    </message>
    <message>
        <source>Not the outcome by itself</source>
        <translation>Não é o resultado por si só</translation>
    </message>
    <message>
        <source>The child tenant</source>
        <translation>O locatário filho</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Entrada recusada: %1</translation>
    </message>
    <message>
        <source>An event without an operation</source>
        <translation>Um evento sem operação</translation>
    </message>
    <message>
        <source>%1 – this did not succeed</source>
        <translation>%1 – isso não teve êxito</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A user and the address the event came from.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>chegou %1</translation>
    </message>
</context>
<context>
    <name>tributary::ModeBar</name>
    <message>
        <source>Screens</source>
        <translation>Telas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need you</source>
        <translation>
            <numerusform>%1, %n precisa de você</numerusform>
            <numerusform>%1, %n precisam de você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NameText</name>
    <message>
        <source>Regular user</source>
        <translation>Usuário comum</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Microsoft data center administrator</source>
        <translation>Administrador do data center da Microsoft</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Entidade de serviço</translation>
    </message>
    <message>
        <source>Custom policy</source>
        <translation>Política personalizada</translation>
    </message>
    <message>
        <source>System policy</source>
        <translation>Política do sistema</translation>
    </message>
    <message>
        <source>Partner technician</source>
        <translation>Técnico de parceiro</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Convidado</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Usuário desconhecido</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Conta bloqueada</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Senha expirada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Conta desabilitada</translation>
    </message>
    <message>
        <source>MFA not set up</source>
        <translation>MFA não configurada</translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation>MFA exigida</translation>
    </message>
    <message>
        <source>Device sign-in required</source>
        <translation>Entrada no dispositivo exigida</translation>
    </message>
    <message>
        <source>Not assigned to app</source>
        <translation>Não atribuído ao aplicativo</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Senha incorreta</translation>
    </message>
    <message>
        <source>Stay signed in asked</source>
        <translation>Pergunta “Continuar conectado”</translation>
    </message>
    <message>
        <source>Domain password expired</source>
        <translation>Senha do domínio expirada</translation>
    </message>
    <message>
        <source>External check required</source>
        <translation>Verificação externa exigida</translation>
    </message>
    <message>
        <source>Sign-in again required</source>
        <translation>Nova entrada exigida</translation>
    </message>
    <message>
        <source>Device not compliant</source>
        <translation>Dispositivo não conforme</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>Bloqueado por política</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sem consentimento</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>Sessão expirada</translation>
    </message>
    <message>
        <source>MFA failed</source>
        <translation>MFA com falha</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>Aplicativo desconhecido</translation>
    </message>
    <message>
        <source>outbox</source>
        <extracomment>State of a record: it waits to be sent.</extracomment>
        <translation>saída</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>State of a record: the destinations took it.</extracomment>
        <translation>aceito</translation>
    </message>
    <message>
        <source>arrived</source>
        <extracomment>State of a record: it was found in the workspace.</extracomment>
        <translation>chegou</translation>
    </message>
    <message>
        <source>quarantined</source>
        <extracomment>State of a record: a destination refused it.</extracomment>
        <translation>quarentena</translation>
    </message>
    <message>
        <source>outbox: waits for a destination</source>
        <translation>saída: aguarda um destino</translation>
    </message>
    <message>
        <source>accepted: nothing is left to send; whether it arrived is not known</source>
        <translation>aceito: nada resta a enviar; não se sabe se chegou</translation>
    </message>
    <message>
        <source>arrived: all that was accepted of its hour was found in the workspace</source>
        <translation>chegou: tudo o que foi aceito da sua hora foi encontrado no espaço de trabalho</translation>
    </message>
    <message>
        <source>quarantined: a destination refused it; it is kept and not sent</source>
        <translation>quarentena: um destino o recusou; ele é mantido e não é enviado</translation>
    </message>
</context>
<context>
    <name>tributary::NeedRow</name>
    <message>
        <source>Fill gaps…</source>
        <translation>Preencher lacunas…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Open tenant</source>
        <translation>Abrir locatário</translation>
    </message>
    <message>
        <source>Open destination</source>
        <translation>Abrir destino</translation>
    </message>
    <message>
        <source>Show tenants</source>
        <translation>Mostrar locatários</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>Mostrar em &amp;Atividade</translation>
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
            <numerusform>%n locatário</numerusform>
            <numerusform>%n locatários</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap in %1 can still be fetched.</source>
        <translation>Uma lacuna em %1 ainda pode ser buscada.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in %1 can still be fetched.</source>
        <translation>
            <numerusform>%n lacuna em %1 ainda pode ser buscada.</numerusform>
            <numerusform>%n lacunas em %1 ainda podem ser buscadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within 14 days.</source>
        <translation>Credenciais expiram em até 14 dias.</translation>
    </message>
    <message>
        <source>Collecting from a tenant stops when its credential has expired.</source>
        <translation>A coleta de um locatário para quando a credencial dele expira.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events wait here safely.</source>
        <translation>
            <numerusform>%Ln evento aguarda aqui em segurança.</numerusform>
            <numerusform>%Ln eventos aguardam aqui em segurança.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NeedsList</name>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NoticeBar</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>After a notice: how many other notices there are.</extracomment>
        <translation>
            <numerusform>%1 E mais %n.</numerusform>
            <numerusform>%1 E mais %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::OutcomeText</name>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Êxito</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewFilter</name>
    <message>
        <source>Tenant, worst first</source>
        <translation>Locatário, pior primeiro</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewModel</name>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Events/min, 1 h</source>
        <translation>Eventos/min, 1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarentena</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não coletado</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>expiração desconhecida</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>expira em %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sem marca</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of tenants: its tag, and how many they are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Group %1, expanded</source>
        <translation>Grupo %1, expandido</translation>
    </message>
    <message>
        <source>Group %1, collapsed</source>
        <translation>Grupo %1, recolhido</translation>
    </message>
    <message>
        <source>Lag, %1: %2</source>
        <translation>Atraso, %1: %2</translation>
    </message>
    <message>
        <source>Lag, %1: nothing collected yet</source>
        <translation>Atraso, %1: nada coletado ainda</translation>
    </message>
    <message>
        <source>Credential, %1: %2</source>
        <translation>Credencial, %1: %2</translation>
    </message>
    <message>
        <source>Events per minute, %1: now %2, at most %3 in the last hour</source>
        <translation>Eventos por minuto, %1: agora %2, no máximo %3 na última hora</translation>
    </message>
    <message>
        <source>Events in 24 hours, %1: %2</source>
        <translation>Eventos em 24 horas, %1: %2</translation>
    </message>
    <message>
        <source>Share of the request allowance, %1: %2</source>
        <translation>Parte da cota de solicitações, %1: %2</translation>
    </message>
    <message>
        <source>Events in the outbox, %1: %2</source>
        <translation>Eventos na caixa de saída, %1: %2</translation>
    </message>
    <message>
        <source>Events in quarantine, %1: %2</source>
        <translation>Eventos em quarentena, %1: %2</translation>
    </message>
    <message>
        <source>Cloud, %1: %2</source>
        <translation>Nuvem, %1: %2</translation>
    </message>
    <message>
        <source>Tags, %1: %2</source>
        <translation>Marcas, %1: %2</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Nuvem: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Marcas: %1</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewScreen</name>
    <message>
        <source>&amp;Collapse</source>
        <translation>Recol&amp;her</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>E&amp;xpandir</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lunas</translation>
    </message>
    <message>
        <source>&amp;Open tenant</source>
        <translation>A&amp;brir locatário</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>Mostrar &amp;eventos</translation>
    </message>
    <message>
        <source>&amp;Backfill %1…</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>P&amp;reenchimento de %1…</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>P&amp;reenchimento retroativo…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message numerus="yes">
        <source>Check %n tenants &amp;now</source>
        <translation>
            <numerusform>&amp;Verificar %n locatário agora</numerusform>
            <numerusform>&amp;Verificar %n locatários agora</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>Mostrar em &amp;Atividade</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>Filtrar locatários (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Filtrar locatários</translation>
    </message>
    <message>
        <source>Tenants and their streams</source>
        <translation>Locatários e seus fluxos</translation>
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
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Attention %1</source>
        <translation>Atenção %1</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>Atrasados %1</translation>
    </message>
    <message>
        <source>No tenant matches. Esc clears the filter.</source>
        <translation>Nenhum locatário corresponde. Esc limpa o filtro.</translation>
    </message>
    <message>
        <source>No tenant is behind.</source>
        <translation>Nenhum locatário está atrasado.</translation>
    </message>
    <message>
        <source>No tenant needs a person.</source>
        <translation>Nenhum locatário precisa de uma pessoa.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the tenant, fold a group</source>
        <translation>Abrir o locatário, recolher um grupo</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with a cell</source>
        <translation>O que se pode fazer com uma célula</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Limpar o filtro e depois sair dele</translation>
    </message>
    <message>
        <source>Show &amp;events of %1</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>Mostrar &amp;eventos de %1</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>Co&amp;bertura…</translation>
    </message>
</context>
<context>
    <name>tributary::ParentPage</name>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>&amp;I sign in as an administrator of the parent</source>
        <translation>Eu entro &amp;como administrador do locatário pai</translation>
    </message>
    <message>
        <source>The sending app makes them it&amp;self</source>
        <translation>O próprio aplicativo que env&amp;ia os cria</translation>
    </message>
    <message>
        <source>&amp;Our Azure administrator deploys a template</source>
        <translation>&amp;Nosso administrador do Azure implanta um modelo</translation>
    </message>
    <message>
        <source>They are there: I &amp;have endpoint and rule id</source>
        <translation>Já existem: &amp;tenho o ponto de extremidade e o ID da regra</translation>
    </message>
    <message>
        <source>The parent and the app that sends</source>
        <translation>O locatário pai e o aplicativo que envia</translation>
    </message>
    <message>
        <source>The app needs one right only: to send to one rule. Its credential goes into the keychain.</source>
        <translation>O aplicativo precisa de um só direito: enviar a uma regra. A credencial dele vai para o chaveiro.</translation>
    </message>
    <message>
        <source>Parent: do&amp;main or tenant id</source>
        <translation>Pai: do&amp;mínio ou ID do locatário</translation>
    </message>
    <message>
        <source>Who makes tables, rule and role in Azure?</source>
        <translation>Quem cria tabelas, regra e função no Azure?</translation>
    </message>
    <message>
        <source>The app %1 has signed in; its credential is in the keychain. Enter another one to change it.</source>
        <translation>O aplicativo %1 entrou; a credencial dele está no chaveiro. Insira outra para alterá-la.</translation>
    </message>
    <message>
        <source>Looking for the parent…</source>
        <translation>Procurando o locatário pai…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>Entrando como o aplicativo…</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionDetail</name>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Granted, proven by a call</source>
        <translation>Concedida, provada por uma chamada</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedida</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Não concedida</translation>
    </message>
    <message>
        <source>Not granted, optional</source>
        <translation>Não concedida, opcional</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>Não neste locatário</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Não pôde ser consultada</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A permission, and how it stands.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open in the portal</source>
        <translation>Abrir no &amp;portal</translation>
    </message>
    <message>
        <source>Copy comman&amp;d for their admin</source>
        <translation>Copiar coman&amp;do para o administrador</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necessária para</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>Permissões e para que são necessárias</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Verificar de n&amp;ovo</translation>
    </message>
    <message>
        <source>Checking with a new token. Nothing is changed in the tenant.</source>
        <translation>Verificando com um novo token. Nada é alterado no locatário.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Consultando a Microsoft…</translation>
    </message>
    <message>
        <source>Checked %1 ago with a new token. Nothing was changed in the tenant.</source>
        <translation>Verificado há %1 com um novo token. Nada foi alterado no locatário.</translation>
    </message>
    <message>
        <source>Microsoft needs a moment after consent. Checking again in %1.</source>
        <translation>A Microsoft precisa de um momento após o consentimento. Nova verificação em %1.</translation>
    </message>
    <message>
        <source>All that is needed is granted.</source>
        <translation>Tudo o que é necessário foi concedido.</translation>
    </message>
    <message>
        <source>Still to mend: %1. You can go on: the other streams will run.</source>
        <translation>Ainda a corrigir: %1. Você pode continuar: os outros fluxos funcionarão.</translation>
    </message>
    <message>
        <source>Nothing can be read yet.</source>
        <translation>Nada pode ser lido ainda.</translation>
    </message>
</context>
<context>
    <name>tributary::PersonSignIn</name>
    <message>
        <source>&amp;Open browser</source>
        <translation>Abrir &amp;navegador</translation>
    </message>
    <message>
        <source>Show a &amp;code instead</source>
        <translation>Mostrar um &amp;código</translation>
    </message>
    <message>
        <source>Page to enter it on</source>
        <translation>Página onde inseri-lo</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Código a inserir</translation>
    </message>
    <message>
        <source>Microsoft Graph Command Line Tools</source>
        <translation>Microsoft Graph Command Line Tools</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Signs in &amp;through (client id)</source>
        <translation>Entra por me&amp;io de (ID do cliente)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>Não é um ID de aplicativo</translation>
    </message>
    <message>
        <source>Leave the field empty to sign in through Microsoft&apos;s own command line tools, which every tenant knows.</source>
        <translation>Deixe o campo vazio para entrar pelas ferramentas de linha de comando da própria Microsoft, que todo locatário conhece.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>Aguardando a entrada…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered, %1 left</source>
        <translation>Aguardando o código ser inserido, restam %1</translation>
    </message>
</context>
<context>
    <name>tributary::PlainPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Cadeia de conexão</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>Chave do espaço de trabalho</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>Zstandard, half the size</source>
        <translation>Zstandard, metade do tamanho</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Connection string of Event Hubs, or user and password</source>
        <translation>Cadeia de conexão dos Event Hubs, ou usuário e senha</translation>
    </message>
    <message>
        <source>None: a broker on this computer or in a lab</source>
        <translation>Nenhum: um broker neste computador ou em um laboratório</translation>
    </message>
    <message>
        <source>host:port, separated by commas</source>
        <translation>host:port, separados por vírgulas</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>C&amp;ompactação</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>&amp;Entra com</translation>
    </message>
    <message>
        <source>C&amp;onnection string</source>
        <translation>Cade&amp;ia de conexão</translation>
    </message>
    <message>
        <source>B&amp;rokers</source>
        <translation>&amp;Brokers</translation>
    </message>
    <message>
        <source>To&amp;pic or event hub</source>
        <translation>&amp;Tópico ou hub de eventos</translation>
    </message>
    <message>
        <source>&amp;Workspace id</source>
        <translation>ID do espaço de tra&amp;balho</translation>
    </message>
    <message>
        <source>Workspace &amp;key</source>
        <translation>C&amp;have do espaço de trabalho</translation>
    </message>
    <message>
        <source>The folder is made if it is not there. One file holds at most 128 MB or five minutes.</source>
        <translation>A pasta é criada se não existir. Um arquivo contém no máximo 128 MB ou cinco minutos.</translation>
    </message>
    <message>
        <source>Both are on the page Agents of the workspace. The key goes into the keychain.</source>
        <translation>Ambos estão na página Agentes do espaço de trabalho. A chave vai para o chaveiro.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>The whole path is needed</source>
        <translation>É preciso o caminho completo</translation>
    </message>
    <message>
        <source>Start at the root of the disk, as in /srv/audit.</source>
        <translation>Comece na raiz do disco, como em /srv/audit.</translation>
    </message>
    <message>
        <source>That is no workspace id</source>
        <translation>Não é um ID de espaço de trabalho</translation>
    </message>
    <message>
        <source>It is on the overview page of the workspace: 32 digits and letters in five groups.</source>
        <translation>Está na página de visão geral do espaço de trabalho: 32 dígitos e letras em cinco grupos.</translation>
    </message>
    <message>
        <source>Checking and saving…</source>
        <translation>Verificando e salvando…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Token of an app registration (Event Hubs)</source>
        <translation>Token de um registro de aplicativo (Event Hubs)</translation>
    </message>
    <message>
        <source>Tenant &amp;id of the parent</source>
        <translation>ID &amp;do locatário pai</translation>
    </message>
    <message>
        <source>App&amp;lication id</source>
        <translation>ID do ap&amp;licativo</translation>
    </message>
    <message>
        <source>Clie&amp;nt secret</source>
        <translation>Segredo do clie&amp;nte</translation>
    </message>
    <message>
        <source>TLS is used wherever somebody signs in. What it signs in with goes into the keychain.</source>
        <translation>TLS é usado sempre que alguém entra. Aquilo com que se entra vai para o chaveiro.</translation>
    </message>
    <message>
        <source>That is no tenant id</source>
        <translation>Não é um ID de locatário</translation>
    </message>
    <message>
        <source>It is on the overview page of Entra ID: 32 digits and letters in five groups.</source>
        <translation>Está na página de visão geral do Entra ID: 32 dígitos e letras em cinco grupos.</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>Não é um ID de aplicativo</translation>
    </message>
    <message>
        <source>It is on the overview page of the app registration: 32 digits and letters in five groups.</source>
        <translation>Está na página de visão geral do registro de aplicativo: 32 dígitos e letras em cinco grupos.</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileCommands</name>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>&amp;Exportar configuração…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>&amp;Importar configuração…</translation>
    </message>
    <message>
        <source>&amp;Delete all data…</source>
        <translation>E&amp;xcluir todos os dados…</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Exportar configuração</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Configuração (*.json)</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importar configuração</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileSettings</name>
    <message>
        <source>Collecting</source>
        <translation>Coleta</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>This start was given another value on its command line.</source>
        <translation>Esta inicialização recebeu outro valor na linha de comando.</translation>
    </message>
    <message>
        <source>Sent events older than %1 are deleted from this computer. That cannot be undone.</source>
        <translation>Eventos enviados há mais de %1 são excluídos deste computador. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Where more than %1 of sent events are kept, the oldest are deleted from this computer. That cannot be undone.</source>
        <translation>Se mais de %1 de eventos enviados forem mantidos, os mais antigos são excluídos deste computador. Isso não pode ser desfeito.</translation>
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
        <translation>Testar</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Does it arrive?</source>
        <translation>Os eventos chegam?</translation>
    </message>
    <message>
        <source>Accepted is what the endpoint says. Arrived is what the workspace says. One marker record is sent.</source>
        <translation>Aceito é o que diz o ponto de extremidade. Chegou é o que diz o espaço de trabalho. Um registro marcador é enviado.</translation>
    </message>
    <message>
        <source>Proof of the destination</source>
        <translation>Prova do destino</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Asking the endpoint…</source>
        <translation>Consultando o ponto de extremidade…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Não aceito</translation>
    </message>
    <message>
        <source>The role is on its way, which takes up to 30 minutes. Trying for %1 more.</source>
        <translation>A função está a caminho, o que leva até 30 minutos. Tentativas por mais %1.</translation>
    </message>
    <message>
        <source>Not accepted: the role is missing</source>
        <translation>Não aceito: falta a função</translation>
    </message>
    <message>
        <source>Accepted after %1</source>
        <translation>Aceito após %1</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Depois disso</translation>
    </message>
    <message>
        <source>Asking the workspace for the marker, for %1 now…</source>
        <translation>Procurando o marcador no espaço de trabalho, há %1…</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Ainda não visto</translation>
    </message>
    <message>
        <source>Visible in the workspace after %1</source>
        <translation>Visível no espaço de trabalho após %1</translation>
    </message>
    <message>
        <source>Not seen in the workspace yet; that does not mean it is lost</source>
        <translation>Ainda não visto no espaço de trabalho; isso não significa que se perdeu</translation>
    </message>
    <message>
        <source>Not known: the workspace may not be read</source>
        <translation>Não se sabe: o espaço de trabalho não pode ser lido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>You can finish now: Tributary keeps trying by itself.</source>
        <translation>Você já pode concluir: o Tributary continua tentando sozinho.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Testar de novo</translation>
    </message>
    <message>
        <source>Accepted and arrived.</source>
        <translation>Aceito e chegou.</translation>
    </message>
    <message>
        <source>You can finish: events wait here until they are accepted.</source>
        <translation>Você pode concluir: os eventos aguardam aqui até serem aceitos.</translation>
    </message>
    <message>
        <source>Ask the workspace yourself</source>
        <translation>Consulte você mesmo o espaço de trabalho</translation>
    </message>
    <message>
        <source>Events can take some minutes to show in a new table. This question finds the marker.</source>
        <translation>Os eventos podem levar alguns minutos para aparecer em uma tabela nova. Esta consulta encontra o marcador.</translation>
    </message>
    <message>
        <source>Copy &amp;question</source>
        <translation>Copiar con&amp;sulta</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>tributary::ProofPane</name>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Coletado</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Armazenado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Prove no&amp;w</source>
        <translation>Provar &amp;agora</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copiar como ta&amp;bela</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Salvar re&amp;latório…</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>Prova de chegada</translation>
    </message>
    <message>
        <source>by the hour of collecting; distinct records are counted in the workspace</source>
        <translation>por hora de coleta; no espaço de trabalho são contados registros distintos</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>Proof by the hour</source>
        <translation>Prova por hora</translation>
    </message>
    <message>
        <source>Asking the workspace; nothing is written…</source>
        <translation>Consultando o espaço de trabalho; nada é gravado…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>Nada foi coletado para este destino neste período.</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Salvar prova</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
</context>
<context>
    <name>tributary::ProvisionPage</name>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Já existe</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>Waiting for Azure…</source>
        <translation>Aguardando o Azure…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>K&amp;QL functions that read like Microsoft&apos;s tables</source>
        <translation>Funções K&amp;QL que se leem como as tabelas da Microsoft</translation>
    </message>
    <message>
        <source>&amp;Reading back, to prove that events arrived</source>
        <translation>&amp;Leitura de volta, para provar que os eventos chegaram</translation>
    </message>
    <message>
        <source>The rule&apos;s own log of what it &amp;dropped</source>
        <translation>O log da própria regra sobre o que &amp;descartou</translation>
    </message>
    <message>
        <source>&amp;Migrate classic tables; this cannot be undone</source>
        <translation>&amp;Migrar tabelas clássicas; isso não pode ser desfeito</translation>
    </message>
    <message>
        <source>&amp;Export a template instead</source>
        <translation>&amp;Exportar um modelo em vez disso</translation>
    </message>
    <message>
        <source>What is made in Azure</source>
        <translation>O que é criado no Azure</translation>
    </message>
    <message>
        <source>Plan of what is made</source>
        <translation>Plano do que é criado</translation>
    </message>
    <message>
        <source>It cannot be done like this</source>
        <translation>Não pode ser feito assim</translation>
    </message>
    <message>
        <source>Everything is there in %1.</source>
        <translation>Tudo já existe em %1.</translation>
    </message>
    <message>
        <source>In %1. Nothing is made before you press Create; running it again is safe.</source>
        <translation>Em %1. Nada é criado antes que você pressione Criar; executar de novo é seguro.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;riar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Creating. What is done stays; Create goes on from there.</source>
        <translation>Criando. O que está feito permanece; Criar continua dali.</translation>
    </message>
    <message>
        <source>Everything is made.</source>
        <translation>Tudo foi criado.</translation>
    </message>
    <message>
        <source>What is needed is made. Something optional was refused.</source>
        <translation>O necessário foi criado. Algo opcional foi recusado.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on from there.</source>
        <translation>O que está feito permanece. Criar continua dali.</translation>
    </message>
</context>
<context>
    <name>tributary::QueryField</name>
    <message>
        <source>Search stored events (Ctrl+F), for example op:UserLoginFailed last:6h</source>
        <translation>Pesquisar eventos armazenados (Ctrl+F), por exemplo op:UserLoginFailed last:6h</translation>
    </message>
    <message>
        <source>Search stored events</source>
        <translation>Pesquisar eventos armazenados</translation>
    </message>
</context>
<context>
    <name>tributary::RawWords</name>
    <message>
        <source>(%1 in all)</source>
        <translation>(%1 ao todo)</translation>
    </message>
    <message>
        <source>cut here; Copy as JSON gives all %1</source>
        <translation>cortado aqui; Copiar como JSON dá todos os %1</translation>
    </message>
</context>
<context>
    <name>tributary::RecordDetail</name>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Vizinhos</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Show events of the same user, address or correlation id</source>
        <translation>Mostrar eventos do mesmo usuário, endereço ou ID de correlação</translation>
    </message>
    <message>
        <source>Show the record as it was received, without line breaks of ours</source>
        <translation>Mostrar o registro como foi recebido, sem quebras de linha nossas</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos do registro</translation>
    </message>
    <message>
        <source>Record as JSON</source>
        <translation>Registro como JSON</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Nenhum evento selecionado</translation>
    </message>
    <message>
        <source>Select a row to see what it holds.</source>
        <translation>Selecione uma linha para ver o que ela contém.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Lendo o registro…</translation>
    </message>
    <message>
        <source>The record&apos;s bytes are no longer kept on this computer.</source>
        <translation>Os bytes do registro não são mais mantidos neste computador.</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar va&amp;lor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar camin&amp;ho</translation>
    </message>
    <message>
        <source>&amp;Filter for this text</source>
        <translation>&amp;Filtrar por este texto</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>&amp;Filtrar por este valor</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>&amp;Excluir este valor</translation>
    </message>
    <message>
        <source>Events with this f&amp;ield</source>
        <translation>Eventos com este ca&amp;mpo</translation>
    </message>
    <message>
        <source>Same &amp;user</source>
        <translation>Mesmo &amp;usuário</translation>
    </message>
    <message>
        <source>Same &amp;IP address</source>
        <translation>Mesmo endereço &amp;IP</translation>
    </message>
    <message>
        <source>Same &amp;correlation id</source>
        <translation>Mesmo ID de &amp;correlação</translation>
    </message>
    <message>
        <source>&amp;Add as column</source>
        <translation>&amp;Adicionar como coluna</translation>
    </message>
    <message>
        <source>&amp;Add as column (the table has as many as it takes)</source>
        <translation>&amp;Adicionar como coluna (a tabela já tem o máximo)</translation>
    </message>
</context>
<context>
    <name>tributary::RecordTree</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 item</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>(JSON in text)</source>
        <translation>(JSON em texto)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>%1 has no special meaning</source>
        <translation>%1 não tem significado especial</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 significa %2</translation>
    </message>
</context>
<context>
    <name>tributary::RegistrationGuide</name>
    <message>
        <source>&amp;How to make one, step by step</source>
        <translation>&amp;Como criar um, passo a passo</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center of the child tenant, open App registrations and choose New registration. Any name will do; leave “Accounts in this organizational directory only”.</source>
        <translation>No Centro de administração do Microsoft Entra do locatário filho, abra Registros de aplicativo e escolha Novo registro. Qualquer nome serve; deixe “Somente contas neste diretório organizacional”.</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into the field above.</source>
        <translation>Copie o ID do aplicativo (cliente) da página Visão geral para o campo acima.</translation>
    </message>
    <message>
        <source>Open API permissions, Add a permission, Office 365 Management APIs, Application permissions, and tick:</source>
        <translation>Abra Permissões de API, Adicionar uma permissão, Office 365 Management APIs, Permissões de aplicativo, e marque:</translation>
    </message>
    <message>
        <source>Once more Add a permission, Microsoft Graph, Application permissions, and tick:</source>
        <translation>Mais uma vez Adicionar uma permissão, Microsoft Graph, Permissões de aplicativo, e marque:</translation>
    </message>
    <message>
        <source>Choose Grant admin consent for the tenant. Every line must show a green tick afterwards.</source>
        <translation>Escolha Conceder consentimento do administrador para o locatário. Depois, cada linha deve mostrar uma marca verde.</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets. Upload a certificate, or choose New client secret and copy the column named Value at once: it is shown only this time. The column Secret ID is not the secret.</source>
        <translation>Abra Certificados e segredos. Carregue um certificado ou escolha Novo segredo do cliente e copie logo a coluna Valor: ela só é mostrada desta vez. A coluna ID do Segredo não é o segredo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a guide: its number and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalText</name>
    <message numerus="yes">
        <source>WARNING: %Ln records were never sent to any destination. They are lost for good.</source>
        <translation>
            <numerusform>ATENÇÃO: %Ln registro nunca foi enviado a nenhum destino. Ele se perde para sempre.</numerusform>
            <numerusform>ATENÇÃO: %Ln registros nunca foram enviados a nenhum destino. Eles se perdem para sempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted are, in %1 (%2):</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Será excluído, em %1 (%2):</translation>
    </message>
    <message>
        <source>Events: %1 stored here, %2 of them waiting to be sent, %3 in quarantine.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Eventos: %1 neste computador, entre eles %2 aguardando envio; %3 em quarentena.</translation>
    </message>
    <message>
        <source>Configuration: %1 tenants, %2 destinations, selections, settings and drafts.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Configuração: locatários (%1), destinos (%2), seleções, configurações e rascunhos.</translation>
    </message>
    <message>
        <source>Coverage, the activity log, log files and crash reports.</source>
        <translation>A cobertura, o log de atividade, os arquivos de log e os relatórios de falha.</translation>
    </message>
    <message numerus="yes">
        <source>Keychain: %Ln entries with secrets of this profile.</source>
        <translation>
            <numerusform>Chaveiro: %Ln entrada com segredos deste perfil.</numerusform>
            <numerusform>Chaveiro: %Ln entradas com segredos deste perfil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not touched: events that were sent, files a destination wrote, subscriptions and app registrations at Microsoft.</source>
        <translation>Não são afetados: eventos enviados, arquivos gravados por um destino, assinaturas e registros de aplicativo na Microsoft.</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveTenantDialog</name>
    <message>
        <source>Counting what belongs to %1…</source>
        <translation>Contando o que pertence a %1…</translation>
    </message>
    <message>
        <source>&amp;Stop its subscriptions at Microsoft as well</source>
        <translation>&amp;Parar também as assinaturas dele na Microsoft</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Remove tenant</source>
        <translation>&amp;Remover locatário</translation>
    </message>
    <message>
        <source>All of them were delivered. What the destination has stays there.</source>
        <translation>Todos foram entregues. O que o destino tem fica lá.</translation>
    </message>
    <message>
        <source>Entries in quarantine that go too: %1.</source>
        <translation>Entradas em quarentena que também saem: %1.</translation>
    </message>
    <message>
        <source>The keychain entry stays: other tenants use it.</source>
        <translation>A entrada do chaveiro fica: outros locatários a usam.</translation>
    </message>
    <message>
        <source>The keychain entry is removed. The app registration in the tenant stays.</source>
        <translation>A entrada do chaveiro é removida. O registro de aplicativo no locatário fica.</translation>
    </message>
    <message>
        <source>Subscriptions that stay on unless you stop them: %1.</source>
        <translation>Assinaturas que continuam ativadas se você não as parar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Collecting ends, and what was collected is deleted here: %Ln events with their coverage.</source>
        <translation>
            <numerusform>A coleta termina, e o que foi coletado é excluído aqui: %Ln evento com sua cobertura.</numerusform>
            <numerusform>A coleta termina, e o que foi coletado é excluído aqui: %Ln eventos com sua cobertura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet, and never will be.</source>
        <translation>
            <numerusform>%Ln deles ainda não foi entregue, e nunca será.</numerusform>
            <numerusform>%Ln deles ainda não foram entregues, e nunca serão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ResultModel</name>
    <message>
        <source>%1: chosen</source>
        <translation>%1: escolhido</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1: não escolhido</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>tudo certo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
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
        <translation>Substituir credencial de %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Add the new secret or certificate to app %1 in the portal first. It is proven with a sign-in before the old one is forgotten here; collecting goes on meanwhile. Take the old one from the app in the portal afterwards.</source>
        <translation>Primeiro, adicione o novo segredo ou certificado ao aplicativo %1 no portal. Ele é provado com uma entrada antes que o antigo seja esquecido aqui; a coleta continua enquanto isso. Depois, retire o antigo do aplicativo no portal.</translation>
    </message>
    <message>
        <source>Proving the new credential…</source>
        <translation>Provando a nova credencial…</translation>
    </message>
</context>
<context>
    <name>tributary::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
</context>
<context>
    <name>tributary::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation>Mostrar o que foi digitado: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset “%1” to its default</source>
        <translation>Redefinir “%1” para o padrão</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Escolher um arquivo: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingText</name>
    <message>
        <source>on</source>
        <extracomment>A setting that is switched on or off.</extracomment>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>What a setting is while nobody changed it.</extracomment>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>Default: %1. From %2 to %3.</source>
        <translation>Padrão: %1. De %2 a %3.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsScreen</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>Pesquisar configurações (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificações</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Horas de &amp;silêncio</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Keep collecting in the background</source>
        <translation>Continuar coletando em segundo plano</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>Ao fechar a &amp;janela</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Each problem is told once. Notifications need a desktop with a tray.</source>
        <translation>Cada problema é informado uma vez. As notificações exigem um ambiente com bandeja.</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>Silêncio &amp;de</translation>
    </message>
    <message>
        <source>Local time; what begins then is told afterwards</source>
        <translation>Hora local; o que começar então é informado depois</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Silêncio &amp;até</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Keychain, secrets, keys and certificates</source>
        <translation>Chaveiro, segredos, chaves e certificados</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Cloud files, government and national clouds, addresses</source>
        <translation>Arquivos de nuvem, nuvens governamentais e nacionais, endereços</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Logs, crash reports, support bundle, folder</source>
        <translation>Logs, relatórios de falha, pacote de suporte, pasta</translation>
    </message>
    <message>
        <source>Takes effect with the next start.</source>
        <translation>Entra em vigor na próxima inicialização.</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Linhas das tabelas</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>A&amp;brir ao entrar no sistema</translation>
    </message>
    <message>
        <source>It starts in the background and collects.</source>
        <translation>Inicia em segundo plano e coleta.</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer. It takes up a change within ten seconds.</source>
        <translation>A coleta é executada como serviço neste computador. Uma alteração é aplicada em dez segundos.</translation>
    </message>
    <message>
        <source>Another program collects on this profile. It takes up a change within ten seconds.</source>
        <translation>Outro programa coleta neste perfil. Ele aplica uma alteração em dez segundos.</translation>
    </message>
    <message>
        <source>Delete older events?</source>
        <translation>Excluir eventos mais antigos?</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de configurações</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem estas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n configuração encontrada</numerusform>
            <numerusform>%n configurações encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SignInPage</name>
    <message>
        <source>Sign-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>&amp;Our app</source>
        <translation>&amp;Nosso aplicativo</translation>
    </message>
    <message>
        <source>Create an app in the chi&amp;ld</source>
        <translation>Criar um aplicativo no locatário fi&amp;lho</translation>
    </message>
    <message>
        <source>&amp;Use an app that is there already</source>
        <translation>&amp;Usar um aplicativo existente</translation>
    </message>
    <message>
        <source>How does Tributary sign in?</source>
        <translation>Como o Tributary entra?</translation>
    </message>
    <message>
        <source>An administrator of the child signs in once; Tributary makes the app, its rights and its certificate.</source>
        <translation>Um administrador do locatário filho entra uma vez; o Tributary cria o aplicativo, os direitos e o certificado dele.</translation>
    </message>
    <message>
        <source>You have an application id with a certificate or a secret. The guide shows how to make one by hand.</source>
        <translation>Você tem um ID de aplicativo com certificado ou segredo. O guia mostra como criar um à mão.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate, made on this computer (recommended)</source>
        <translation>Ce&amp;rtificado, criado neste computador (recomendado)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Segredo do cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Entra com</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>Váli&amp;do por</translation>
    </message>
    <message>
        <source>The private key or the secret goes straight into the keychain of this computer.</source>
        <translation>A chave privada ou o segredo vai direto para o chaveiro deste computador.</translation>
    </message>
    <message>
        <source>An app registration reads %1. Everything it may do is shown before consent is asked for.</source>
        <translation>Um registro de aplicativo lê %1. Tudo o que ele pode fazer é mostrado antes de pedir o consentimento.</translation>
    </message>
    <message>
        <source>The multi-tenant app %1 of the parent. An administrator of the child gives consent by one link.</source>
        <translation>O aplicativo multilocatário %1 do locatário pai. Um administrador do filho dá o consentimento por um link.</translation>
    </message>
    <message>
        <source>A multi-tenant app of the parent, entered once. An administrator of the child gives consent by one link.</source>
        <translation>Um aplicativo multilocatário do locatário pai, inserido uma vez. Um administrador do filho dá o consentimento por um link.</translation>
    </message>
    <message>
        <source>The credential of app %1 is in the keychain. Enter another one to change it.</source>
        <translation>A credencial do aplicativo %1 está no chaveiro. Insira outra para alterá-la.</translation>
    </message>
    <message>
        <source>Keeping the credential in the keychain…</source>
        <translation>Guardando a credencial no chaveiro…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>Entrando como o aplicativo…</translation>
    </message>
    <message>
        <source>&amp;Try for two minutes</source>
        <translation>Ten&amp;tar por dois minutos</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Keeping the app in the keychain…</source>
        <translation>Guardando o aplicativo no chaveiro…</translation>
    </message>
</context>
<context>
    <name>tributary::StepRail</name>
    <message>
        <source>Step %1, %2: done</source>
        <translation>Etapa %1, %2: concluída</translation>
    </message>
    <message>
        <source>Step %1, %2: you are here</source>
        <translation>Etapa %1, %2: você está aqui</translation>
    </message>
    <message>
        <source>Step %1, %2: still to come</source>
        <translation>Etapa %1, %2: ainda por vir</translation>
    </message>
</context>
<context>
    <name>tributary::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>Assinatura agora</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que acontecerá</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>Adicionar &amp;destino…</translation>
    </message>
    <message>
        <source>Streams to collect</source>
        <translation>Fluxos a coletar</translation>
    </message>
    <message>
        <source>Also fetch &amp;what is there already: up to the last 7 days</source>
        <translation>Buscar também o que &amp;já existe: até os últimos 7 dias</translation>
    </message>
    <message>
        <source>Choose what to collect from %1. All can be changed later.</source>
        <translation>Escolha o que coletar de %1. Tudo pode ser alterado depois.</translation>
    </message>
    <message>
        <source>Asking Microsoft which subscriptions run…</source>
        <translation>Consultando a Microsoft sobre as assinaturas ativas…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Consultar de n&amp;ovo</translation>
    </message>
    <message>
        <source>There is no destination yet. Events are kept on this computer until there is one.</source>
        <translation>Ainda não há destino. Os eventos ficam neste computador até haver um.</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation>Enviado a: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Starting subscriptions. Stop leaves started ones on.</source>
        <translation>Iniciando assinaturas. Parar deixa ativadas as já iniciadas.</translation>
    </message>
    <message>
        <source>Stopped. What was started stays on.</source>
        <translation>Parado. O que foi iniciado continua ativado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams will run. Go on, or untick what was refused.</source>
        <translation>
            <numerusform>%1 de %Ln fluxo funcionará. Continue ou desmarque o que foi recusado.</numerusform>
            <numerusform>%1 de %Ln fluxos funcionarão. Continue ou desmarque o que foi recusado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Command that deploys the template</source>
        <translation>Comando que implanta o modelo</translation>
    </message>
    <message>
        <source>Outputs of the deployment</source>
        <translation>Saídas da implantação</translation>
    </message>
    <message>
        <source>Paste here what the deployment put out: the JSON, or the lines of its Outputs page.</source>
        <translation>Cole aqui o que a implantação produziu: o JSON ou as linhas da página Saídas.</translation>
    </message>
    <message>
        <source>Save &amp;ARM template…</source>
        <translation>Salvar modelo AR&amp;M…</translation>
    </message>
    <message>
        <source>Save ARM template</source>
        <translation>Salvar modelo ARM</translation>
    </message>
    <message>
        <source>Save B&amp;icep file…</source>
        <translation>Salvar arquivo B&amp;icep…</translation>
    </message>
    <message>
        <source>Save Bicep file</source>
        <translation>Salvar arquivo Bicep</translation>
    </message>
    <message>
        <source>Save K&amp;QL functions…</source>
        <translation>Salvar funções K&amp;QL…</translation>
    </message>
    <message>
        <source>Save KQL functions</source>
        <translation>Salvar funções KQL</translation>
    </message>
    <message>
        <source>Logs ingestion &amp;endpoint</source>
        <translation>Ponto de &amp;extremidade de Logs Ingestion</translation>
    </message>
    <message>
        <source>&amp;Rule, its immutable id</source>
        <translation>Re&amp;gra, seu ID imutável</translation>
    </message>
    <message>
        <source>Endpoint and rule</source>
        <translation>Ponto de extremidade e regra</translation>
    </message>
    <message>
        <source>Template for your administrator</source>
        <translation>Modelo para o seu administrador</translation>
    </message>
    <message>
        <source>Both are on the page of the data collection rule in the Azure portal, under JSON View.</source>
        <translation>Ambos estão na página da regra de coleta de dados no portal do Azure, em Exibição JSON.</translation>
    </message>
    <message>
        <source>It makes the same tables, rule and role as Tributary would.</source>
        <translation>Ele cria as mesmas tabelas, regra e função que o Tributary criaria.</translation>
    </message>
    <message>
        <source>The rule has to declare the streams %1.</source>
        <translation>A regra precisa declarar os fluxos %1.</translation>
    </message>
    <message>
        <source>Send one of the files to the parent&apos;s administrator. Deployed into the workspace&apos;s resource group, it puts out endpoint and rule: paste that below. You can close this meanwhile: a draft is kept.</source>
        <translation>Envie um dos arquivos ao administrador do locatário pai. Implantado no grupo de recursos do espaço de trabalho, ele devolve o ponto de extremidade e a regra: cole-os abaixo. Enquanto isso, você pode fechar: um rascunho é mantido.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>O arquivo não pôde ser gravado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
</context>
<context>
    <name>tributary::TenantCredentialTab</name>
    <message>
        <source>Keep &amp;date</source>
        <translation>Salvar &amp;data</translation>
    </message>
    <message>
        <source>&amp;Ask Microsoft</source>
        <translation>Per&amp;guntar à Microsoft</translation>
    </message>
    <message>
        <source>Replace &amp;credential…</source>
        <translation>Substituir &amp;credencial…</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Entra com</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>E&amp;xpira em</translation>
    </message>
    <message>
        <source>You are warned 30, 14, 7 days and 1 day before. The new credential is proven before the old one goes, so that nothing is missed.</source>
        <translation>Você é avisado 30, 14, 7 dias e 1 dia antes. A nova credencial é provada antes que a antiga saia, para que nada falte.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Microsoft does not tell</source>
        <translation>A Microsoft não informa</translation>
    </message>
    <message>
        <source>The app may not read its own registration, or it lives in another tenant. Enter the date instead.</source>
        <translation>O aplicativo não pode ler o próprio registro ou está em outro locatário. Insira a data.</translation>
    </message>
    <message>
        <source>The credential was replaced</source>
        <translation>A credencial foi substituída</translation>
    </message>
    <message>
        <source>The new one is proven; the old one is gone from here.</source>
        <translation>A nova foi provada; a antiga saiu daqui.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantDetail</name>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>Chave do espaço de trabalho</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Cadeia de conexão</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>ID do locatário</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>ID do aplicativo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Co&amp;py settings to…</source>
        <translation>Co&amp;piar configurações para…</translation>
    </message>
    <message>
        <source>&amp;Remove tenant…</source>
        <translation>&amp;Remover locatário…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Fluxos</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;me</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Mar&amp;cas</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Collected since</source>
        <translation>Coletado desde</translation>
    </message>
    <message>
        <source>No tenant is chosen</source>
        <translation>Nenhum locatário foi escolhido</translation>
    </message>
    <message>
        <source>as far back as Microsoft keeps events</source>
        <translation>até onde a Microsoft mantém eventos</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Desabilitar</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Habilitar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Collecting goes on, and catches up what came meanwhile.</source>
        <translation>A coleta continua e recupera o que chegou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Nothing is collected any more. Subscriptions stay on: seven days can be caught up.</source>
        <translation>Nada mais é coletado. As assinaturas continuam ativadas: é possível recuperar sete dias.</translation>
    </message>
    <message>
        <source>What was done and what happened, newest first</source>
        <translation>O que foi feito e o que aconteceu, mais recente primeiro</translation>
    </message>
    <message>
        <source>Nothing was noted about this tenant, as far back as the log goes.</source>
        <translation>Nada foi anotado sobre este locatário, até onde o log alcança.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPage</name>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>Qual locatário?</translation>
    </message>
    <message>
        <source>Nothing is changed in the tenant, and nobody signs in: its id and cloud are public.</source>
        <translation>Nada é alterado no locatário e ninguém entra: o ID e a nuvem dele são públicos.</translation>
    </message>
    <message>
        <source>A domain of the tenant, its tenant id, or the name of any of its users</source>
        <translation>Um domínio do locatário, o ID dele ou o nome de qualquer um de seus usuários</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>opcional, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Any cloud</source>
        <translation>Qualquer nuvem</translation>
    </message>
    <message>
        <source>&amp;Domain, tenant id or user</source>
        <translation>&amp;Domínio, ID do locatário ou usuário</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>No&amp;me aqui</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Mar&amp;cas</translation>
    </message>
    <message>
        <source>&amp;Look in</source>
        <translation>&amp;Procurar em</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation>Tentar com %1</translation>
    </message>
    <message>
        <source>A simulated tenant that is not collected yet. Its administrator&apos;s pages open in your browser; nothing leaves this computer.</source>
        <translation>Um locatário simulado que ainda não é coletado. As páginas do administrador dele abrem no navegador; nada sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usá-lo</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Consultando a Microsoft…</translation>
    </message>
    <message>
        <source>Found in %1. Tenant id %2</source>
        <translation>Encontrado em %1. ID do locatário %2</translation>
    </message>
    <message>
        <source>This tenant is here already</source>
        <translation>Este locatário já está aqui</translation>
    </message>
    <message>
        <source>It is collected as “%1”. Change its credential or its streams on the Tenants screen.</source>
        <translation>Ele é coletado como “%1”. Altere a credencial ou os fluxos dele na tela Locatários.</translation>
    </message>
    <message>
        <source>This is the parent tenant</source>
        <translation>Este é o locatário pai</translation>
    </message>
    <message>
        <source>A destination sends to it. It can be collected as well, like any other tenant.</source>
        <translation>Um destino envia a ele. Ele também pode ser coletado, como qualquer outro locatário.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>O locatário está em outra nuvem</translation>
    </message>
    <message>
        <source>It belongs to %1. Apps are registered per cloud: use one that is registered there.</source>
        <translation>Ele pertence a %1. Os aplicativos são registrados por nuvem: use um registrado lá.</translation>
    </message>
    <message>
        <source>Is this typed right?</source>
        <translation>Está digitado certo?</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant id nor a user name. Did you mean %1?</source>
        <translation>Não é um domínio, nem um ID de locatário, nem um nome de usuário. Você quis dizer %1?</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Procurar de &amp;novo</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Continuar com %1?</translation>
    </message>
    <message>
        <source>It was begun on %1 and waits for consent. Everything you entered is kept.</source>
        <translation>Foi iniciado em %1 e aguarda consentimento. Tudo o que você inseriu foi mantido.</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>Foi iniciado em %1 e não foi concluído. Tudo o que você inseriu foi mantido.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>De&amp;scartá-lo</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPermissionsTab</name>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necessária para</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>Permissões e para que são necessárias</translation>
    </message>
    <message>
        <source>Not checked yet. A check changes nothing in the tenant.</source>
        <translation>Ainda não verificado. Uma verificação não altera nada no locatário.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Consultando a Microsoft…</translation>
    </message>
    <message>
        <source>Checked at %1 with a new token.</source>
        <translation>Verificado às %1 com um novo token.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantSelection</name>
    <message>
        <source>All right</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 is a sentence such as &quot;Pausing.&quot;, %2 and %3 say how many tenants of how many are done.</extracomment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;With %n tenants</source>
        <translation>
            <numerusform>Co&amp;m %n locatário</numerusform>
            <numerusform>Co&amp;m %n locatários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n tenants</source>
        <translation>
            <numerusform>&amp;Verificar %n locatário</numerusform>
            <numerusform>&amp;Verificar %n locatários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n tenants</source>
        <translation>
            <numerusform>&amp;Pausar %n locatário</numerusform>
            <numerusform>&amp;Pausar %n locatários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n tenants</source>
        <translation>
            <numerusform>&amp;Retomar %n locatário</numerusform>
            <numerusform>&amp;Retomar %n locatários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;tags of %n tenants…</source>
        <translation>
            <numerusform>&amp;Definir marcas de %n locatário…</numerusform>
            <numerusform>&amp;Definir marcas de %n locatários…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tenants as CSV…</source>
        <translation>
            <numerusform>E&amp;xportar %n locatário como CSV…</numerusform>
            <numerusform>E&amp;xportar %n locatários como CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants: all went well.</source>
        <translation>
            <numerusform>%n locatário: tudo correu bem.</numerusform>
            <numerusform>%n locatários: tudo correu bem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tenants need you.</source>
        <translation>
            <numerusform>%1 de %n locatário precisa de você.</numerusform>
            <numerusform>%1 de %n locatários precisam de você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants.</source>
        <translation>Verificando; nada é alterado nos locatários.</translation>
    </message>
    <message>
        <source>Resuming.</source>
        <translation>Retomando.</translation>
    </message>
    <message>
        <source>Pausing.</source>
        <translation>Pausando.</translation>
    </message>
    <message>
        <source>Collecting goes on</source>
        <translation>A coleta continua</translation>
    </message>
    <message>
        <source>Paused; seven days can be caught up</source>
        <translation>Em pausa; é possível recuperar sete dias</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Definir marcas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tenants, separated by commas. They take the place of those there are.</source>
        <translation>
            <numerusform>Marcas de %n locatário, separadas por vírgulas. Elas substituem as que existem.</numerusform>
            <numerusform>Marcas de %n locatários, separadas por vírgulas. Elas substituem as que existem.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set tags</source>
        <translation>&amp;Definir marcas</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Salvando.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Export tenants</source>
        <translation>Exportar locatários</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Tenant by tenant</source>
        <translation>Locatário por locatário</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Como foi</translation>
    </message>
</context>
<context>
    <name>tributary::TenantStreamsTab</name>
    <message>
        <source>As&amp;k now</source>
        <translation>Co&amp;nsultar agora</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>&amp;Parar…</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>Assinatura agora</translation>
    </message>
    <message>
        <source>Streams and their subscriptions</source>
        <translation>Fluxos e suas assinaturas</translation>
    </message>
    <message>
        <source>Not asked yet. Asking changes nothing in the tenant.</source>
        <translation>Ainda não consultado. Consultar não altera nada no locatário.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Consultando a Microsoft…</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>Iniciando %1…</translation>
    </message>
    <message>
        <source>Stop a subscription</source>
        <translation>Parar uma assinatura</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>Parar %1 de %2?</translation>
    </message>
    <message>
        <source>Events between stop and the next start can never be fetched.</source>
        <translation>Os eventos entre a parada e o próximo início nunca poderão ser buscados.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>&amp;Stop %1</source>
        <translation>&amp;Parar %1</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>Parando %1…</translation>
    </message>
</context>
<context>
    <name>tributary::TenantWizard</name>
    <message>
        <source>Add tenant</source>
        <translation>Adicionar locatário</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>Manter o que você inseriu para %1?</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Assinatura %1</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart.</source>
        <translation>Um rascunho continua de onde você parou, mesmo após reiniciar.</translation>
    </message>
    <message>
        <source>Made in the tenant so far: %1</source>
        <translation>Criado no locatário até agora: %1</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>&amp;Manter rascunho</translation>
    </message>
    <message>
        <source>&amp;Undo and forget</source>
        <translation>D&amp;esfazer e descartar</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Descartá-lo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Not everything could be undone</source>
        <translation>Nem tudo pôde ser desfeito</translation>
    </message>
    <message>
        <source>The draft stays, with the list of what was made. Sign in as the child&apos;s administrator and try again.

%1 %2</source>
        <translation>O rascunho fica, com a lista do que foi criado. Entre como administrador do locatário filho e tente de novo.

%1 %2</translation>
    </message>
</context>
<context>
    <name>tributary::TenantsScreen</name>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>expirou há %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>Filtrar locatários (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Filtrar locatários</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locatário</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locatários</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Coletando</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desabilitado</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Credential has ended</source>
        <translation>A credencial expirou</translation>
    </message>
    <message>
        <source>Credential ends soon</source>
        <translation>A credencial expira logo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants…</source>
        <translation>Verificando; nada é alterado nos locatários…</translation>
    </message>
    <message>
        <source>Checked %1 of %2: %3</source>
        <translation>Verificados %1 de %2: %3</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>O relatório não pôde ser criado: %1</translation>
    </message>
    <message>
        <source>Save check report</source>
        <translation>Salvar relatório de verificação</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da Web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 não pôde ser gravado: %2</translation>
    </message>
    <message>
        <source>Show &amp;list…</source>
        <translation>Mostrar &amp;lista…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused, and is removed with its data in %n seconds.</source>
        <translation>
            <numerusform>%1 está em pausa e será removido com seus dados em %n segundo.</numerusform>
            <numerusform>%1 está em pausa e será removido com seus dados em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>%1 não pôde ser alterado: %2</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen tenant</source>
        <translation>Renomeia o locatário escolhido</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Chooses all tenants that are shown</source>
        <translation>Escolhe todos os locatários mostrados</translation>
    </message>
</context>
<context>
    <name>tributary::ToolRow</name>
    <message>
        <source>More commands</source>
        <translation>Mais comandos</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>&amp;Abrir o Tributary</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>&amp;Pausar coleta</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Por &amp;15 minutos</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Por uma &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Until resumed</source>
        <translation>Até re&amp;tomar</translation>
    </message>
    <message>
        <source>&amp;Resume collecting</source>
        <translation>&amp;Retomar coleta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
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
        <translation>Des&amp;fazer</translation>
    </message>
    <message>
        <source>Re&amp;move now</source>
        <translation>Remover a&amp;gora</translation>
    </message>
</context>
<context>
    <name>tributary::UsageText</name>
    <message>
        <source>a workspace is asked by its id, which is a GUID</source>
        <translation>um espaço de trabalho é consultado pelo ID, que é um GUID</translation>
    </message>
    <message>
        <source>the proxy is not of the form http://host:port or socks5://host:port</source>
        <translation>o proxy não tem a forma http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>the endpoint is not a URL</source>
        <translation>o ponto de extremidade não é uma URL</translation>
    </message>
    <message>
        <source>the endpoint is neither https nor http on a loopback host</source>
        <translation>o ponto de extremidade não é https nem http em um host de loopback</translation>
    </message>
    <message>
        <source>the endpoint contains a user name</source>
        <translation>o ponto de extremidade contém um nome de usuário</translation>
    </message>
    <message>
        <source>the endpoint contains a query or a fragment</source>
        <translation>o ponto de extremidade contém uma consulta ou um fragmento</translation>
    </message>
    <message>
        <source>no such tenant in this profile</source>
        <translation>esse locatário não existe neste perfil</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>o segredo do cliente está vazio</translation>
    </message>
    <message>
        <source>there is no such destination in this profile</source>
        <translation>esse destino não existe neste perfil</translation>
    </message>
    <message>
        <source>only destinations of the Logs Ingestion API are proven by their workspace</source>
        <translation>só destinos da Logs Ingestion API são provados pelo espaço de trabalho</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>o locatário já está neste perfil, como &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the destination needs a name</source>
        <translation>o destino precisa de um nome</translation>
    </message>
    <message>
        <source>endpoint, rule or app are not known yet</source>
        <translation>o ponto de extremidade, a regra ou o aplicativo ainda não são conhecidos</translation>
    </message>
    <message>
        <source>name or client-id is missing or no GUID</source>
        <translation>name ou client-id falta ou não é um GUID</translation>
    </message>
    <message>
        <source>neither id is a GUID nor domain a domain</source>
        <translation>nem id é um GUID nem domain é um domínio</translation>
    </message>
    <message>
        <source>since is no time</source>
        <translation>since não é uma hora</translation>
    </message>
    <message>
        <source>repeats row %1</source>
        <translation>repete a linha %1</translation>
    </message>
    <message>
        <source>the first row must name the columns: name, id or domain, client-id, and optionally cloud, since, tags</source>
        <translation>a primeira linha precisa nomear as colunas: name, id ou domain, client-id e, opcionalmente, cloud, since, tags</translation>
    </message>
    <message>
        <source>the tenant %1 is in the profile already, as &quot;%2&quot;</source>
        <translation>o locatário %1 já está no perfil, como &quot;%2&quot;</translation>
    </message>
    <message>
        <source>another tenant is named &quot;%1&quot; already</source>
        <translation>outro locatário já se chama &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this is neither a domain nor a tenant id nor a user name</source>
        <translation>isto não é um domínio, nem um ID de locatário, nem um nome de usuário</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a domain nor a tenant id</source>
        <translation>&quot;%1&quot; não é um domínio nem um ID de locatário</translation>
    </message>
    <message>
        <source>which of the app&apos;s credentials is ours cannot be told</source>
        <translation>não é possível dizer qual das credenciais do aplicativo é a nossa</translation>
    </message>
    <message>
        <source>there is no tenant %1 in this profile</source>
        <translation>não existe o locatário %1 neste perfil</translation>
    </message>
    <message>
        <source>a broker is HOST:PORT, for example NAMESPACE.servicebus.windows.net:9093</source>
        <translation>um broker é HOST:PORT, por exemplo NAMESPACE.servicebus.windows.net:9093</translation>
    </message>
    <message>
        <source>name one to %1 brokers as HOST:PORT</source>
        <translation>indique de um a %1 brokers como HOST:PORT</translation>
    </message>
    <message>
        <source>brokers on this computer and elsewhere cannot be mixed</source>
        <translation>brokers deste computador e de outros lugares não podem ser misturados</translation>
    </message>
    <message>
        <source>a topic is 1 to 249 letters, digits, dots, underscores and hyphens</source>
        <translation>um tópico tem de 1 a 249 letras, dígitos, pontos, sublinhados e hifens</translation>
    </message>
    <message>
        <source>a connection string reads Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</source>
        <translation>uma cadeia de conexão é Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</translation>
    </message>
    <message>
        <source>the EntityPath of the connection string is no name of an event hub</source>
        <translation>o EntityPath da cadeia de conexão não é o nome de um hub de eventos</translation>
    </message>
    <message>
        <source>the name %1 is taken</source>
        <translation>o nome %1 já está em uso</translation>
    </message>
    <message>
        <source>no entry %1 in quarantine</source>
        <translation>não existe a entrada %1 na quarentena</translation>
    </message>
    <message>
        <source>no batch %1: removed, or older than the archive keeps</source>
        <translation>não existe o lote %1: foi removido, ou é mais antigo do que o arquivo morto mantém</translation>
    </message>
    <message>
        <source>no tenant %1 in this profile</source>
        <translation>não existe o locatário %1 neste perfil</translation>
    </message>
    <message>
        <source>no destination %1 in this profile</source>
        <translation>não existe o destino %1 neste perfil</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>não há perfil em %1</translation>
    </message>
    <message>
        <source>cannot read the cloud file %1: %2</source>
        <translation>não é possível ler o arquivo de nuvem %1: %2</translation>
    </message>
    <message>
        <source>name the tenant with --tenant</source>
        <translation>indique o locatário com --tenant</translation>
    </message>
    <message>
        <source>there is no tenant &quot;%1&quot; in this profile</source>
        <translation>não existe o locatário &quot;%1&quot; neste perfil</translation>
    </message>
    <message>
        <source>there is no destination &quot;%1&quot; in this profile</source>
        <translation>não existe o destino &quot;%1&quot; neste perfil</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate</source>
        <translation>%1 é longo demais para um certificado</translation>
    </message>
    <message>
        <source>the demo has no such credential</source>
        <translation>a demonstração não tem essa credencial</translation>
    </message>
    <message>
        <source>the destination was removed</source>
        <translation>o destino foi removido</translation>
    </message>
    <message>
        <source>%1 is too long for a list of tenants</source>
        <translation>%1 é longo demais para uma lista de locatários</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>não é possível gravar %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>não é possível criar o diretório %1</translation>
    </message>
    <message>
        <source>only a destination of the Logs Ingestion API has a workspace behind it</source>
        <translation>só um destino da Logs Ingestion API tem um espaço de trabalho por trás</translation>
    </message>
    <message>
        <source>nothing is sent to this destination here</source>
        <translation>nada é enviado daqui a este destino</translation>
    </message>
    <message>
        <source>%1 takes a single line</source>
        <translation>%1 aceita uma única linha</translation>
    </message>
    <message>
        <source>%1 takes a whole path, such as /etc/ssl/extra.pem</source>
        <translation>%1 aceita um caminho completo, como /etc/ssl/extra.pem</translation>
    </message>
    <message>
        <source>%1 is not kept with user name and password; say such a proxy with --proxy at each start</source>
        <translation>%1 não é guardado com usuário e senha; indique esse proxy com --proxy a cada inicialização</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;</source>
        <translation>%1 aceita %2, não &quot;%3&quot;</translation>
    </message>
    <message>
        <source>this is no exported configuration</source>
        <translation>isto não é uma configuração exportada</translation>
    </message>
    <message>
        <source>this configuration was written by a newer version of the program</source>
        <translation>esta configuração foi gravada por uma versão mais recente do programa</translation>
    </message>
    <message>
        <source>the configuration cannot be read at %1</source>
        <extracomment>The place is a path such as tenants[2].id</extracomment>
        <translation>não é possível ler a configuração em %1</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;</source>
        <translation>não há configuração &quot;%1&quot;</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1:9464 is wanted, not &quot;%1&quot;</source>
        <translation>espera-se um endereço como 127.0.0.1:9464, não &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>não é possível ler %1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::ViewText</name>
    <message>
        <source>Failed sign-ins</source>
        <translation>Entradas com falha</translation>
    </message>
    <message>
        <source>Inbox rules and forwarding</source>
        <translation>Regras de caixa de entrada e encaminhamento</translation>
    </message>
    <message>
        <source>Consent and app credentials</source>
        <translation>Consentimento e credenciais de aplicativo</translation>
    </message>
    <message>
        <source>Role changes</source>
        <translation>Alterações de função</translation>
    </message>
    <message>
        <source>Audit switched off</source>
        <translation>Auditoria desativada</translation>
    </message>
    <message>
        <source>Arrived late</source>
        <translation>Chegaram tarde</translation>
    </message>
    <message>
        <source>Mass download</source>
        <translation>Download em massa</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Ainda não entregue</translation>
    </message>
</context>
<context>
    <name>tributary::Wizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Avançar &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, etapa %2 de %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
</context>
<context>
    <name>tributary::WorkspacePage</name>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Qual espaço de trabalho?</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the plan is shown first.</source>
        <translation>Nada é alterado ainda: primeiro o plano é mostrado.</translation>
    </message>
    <message>
        <source>Microsoft Azure CLI</source>
        <translation>Microsoft Azure CLI</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Parar de aguardar</translation>
    </message>
    <message>
        <source>Workspaces of the parent</source>
        <translation>Espaços de trabalho do locatário pai</translation>
    </message>
    <message>
        <source>Make a new rule</source>
        <translation>Criar uma nova regra</translation>
    </message>
    <message>
        <source>Data collection &amp;rule</source>
        <translation>Re&amp;gra de coleta de dados</translation>
    </message>
    <message>
        <source>Sign in as somebody who may make resources in the parent&apos;s Azure subscription. It is not kept.</source>
        <translation>Entre como alguém que possa criar recursos na assinatura do Azure do locatário pai. A entrada não é guardada.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>What the sending app can see in the parent:</source>
        <translation>O que o aplicativo que envia pode ver no locatário pai:</translation>
    </message>
    <message>
        <source>Asking Azure for workspaces…</source>
        <translation>Consultando os espaços de trabalho no Azure…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Consultar de n&amp;ovo</translation>
    </message>
    <message>
        <source>No workspace can be seen</source>
        <translation>Nenhum espaço de trabalho pode ser visto</translation>
    </message>
    <message>
        <source>Whoever signed in needs at least the role Reader on the subscription of the workspace.</source>
        <translation>Quem entrou precisa ter pelo menos a função Reader na assinatura do espaço de trabalho.</translation>
    </message>
    <message>
        <source>Looking what is there in %1…</source>
        <translation>Vendo o que há em %1…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1, does not fit as it is</source>
        <translation>%1, não serve como está</translation>
    </message>
    <message>
        <source>Tables and rule are made; existing ones of the same name are found and used.</source>
        <translation>Tabelas e regra são criadas; as existentes com o mesmo nome são encontradas e usadas.</translation>
    </message>
    <message>
        <source>It fits as it is.</source>
        <translation>Serve como está.</translation>
    </message>
</context>
</TS>
