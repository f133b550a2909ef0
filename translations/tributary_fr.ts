<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Connection was interrupted</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>No complete answer arrived. It is tried again; seven days can be caught up.</source>
        <translation>Aucune réponse complète n’est arrivée. Une nouvelle tentative suit&#x202f;; sept jours peuvent être rattrapés.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down</source>
        <translation>Microsoft demande de ralentir</translation>
    </message>
    <message>
        <source>It goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>La suite est plus lente. Rien n’est perdu et il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Microsoft has a problem</source>
        <translation>Microsoft rencontre un problème</translation>
    </message>
    <message>
        <source>The service cannot answer for the moment and is asked again. Nothing is lost.</source>
        <translation>Le service ne peut pas répondre pour le moment et sera réinterrogé. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Connexion non acceptée</translation>
    </message>
    <message>
        <source>The service refused the access token, and a fresh one too. Events are not lost meanwhile.</source>
        <translation>Le service a refusé le jeton d’accès, puis un nouveau jeton. Aucun événement n’est perdu entre-temps.</translation>
    </message>
    <message>
        <source>Check cloud, audience and the app&apos;s credential.</source>
        <translation>Vérifiez le cloud, l’audience et les informations d’identification de l’application.</translation>
    </message>
    <message>
        <source>Permission or role missing</source>
        <translation>Autorisation ou rôle manquant</translation>
    </message>
    <message>
        <source>The service does not let the app do this. What was collected waits safely.</source>
        <translation>Le service ne permet pas cela à l’application. Ce qui est collecté attend en sécurité.</translation>
    </message>
    <message>
        <source>Grant the permission or assign the role, then check again.</source>
        <translation>Accordez l’autorisation ou attribuez le rôle, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Something is not set up right</source>
        <translation>Un paramétrage ne convient pas</translation>
    </message>
    <message>
        <source>An id, a credential, the cloud or a rule does not fit. What was collected waits safely.</source>
        <translation>Un ID, des informations d’identification, le cloud ou une règle ne conviennent pas. Ce qui est collecté attend en sécurité.</translation>
    </message>
    <message>
        <source>Compare the settings with the details of this message.</source>
        <translation>Comparez les paramètres avec les détails de ce message.</translation>
    </message>
    <message>
        <source>Stream is not subscribed</source>
        <translation>Flux sans abonnement</translation>
    </message>
    <message>
        <source>The content type has no running subscription, so no new events are made available.</source>
        <translation>Aucun abonnement n’est actif pour ce type de contenu&#x202f;; aucun nouvel événement n’est donc mis à disposition.</translation>
    </message>
    <message>
        <source>Start the subscription.</source>
        <translation>Démarrez l’abonnement.</translation>
    </message>
    <message>
        <source>Content is gone</source>
        <translation>Contenu disparu</translation>
    </message>
    <message>
        <source>It was listed but can no longer be fetched; its time range is recorded as lost.</source>
        <translation>Il était répertorié mais ne peut plus être récupéré&#x202f;; son intervalle de temps est noté comme perdu.</translation>
    </message>
    <message>
        <source>Search the audit log of the tenant for the time range.</source>
        <translation>Recherchez cet intervalle de temps dans le journal d’audit du locataire.</translation>
    </message>
    <message>
        <source>Time range not accepted</source>
        <translation>Intervalle de temps non accepté</translation>
    </message>
    <message>
        <source>The time range is cut anew and listed again. Nothing is lost.</source>
        <translation>L’intervalle de temps est redécoupé et répertorié à nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop volumineux</translation>
    </message>
    <message>
        <source>It is over a size limit. What cannot be made smaller waits in quarantine; the rest goes on.</source>
        <translation>Une limite de taille est dépassée. Ce qui ne peut être réduit attend en quarantaine&#x202f;; le reste continue.</translation>
    </message>
    <message>
        <source>Look into the quarantine.</source>
        <translation>Consultez la quarantaine.</translation>
    </message>
    <message>
        <source>Record not accepted</source>
        <translation>Enregistrement non accepté</translation>
    </message>
    <message>
        <source>The destination refuses this content. It waits in quarantine; all others are sent.</source>
        <translation>La destination refuse ce contenu. Il attend en quarantaine&#x202f;; tous les autres sont envoyés.</translation>
    </message>
    <message>
        <source>Look into the quarantine for the reason.</source>
        <translation>Consultez la quarantaine pour connaître la raison.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Réponse non comprise</translation>
    </message>
    <message>
        <source>What arrived is not what the service should send; something in between may have answered.</source>
        <translation>Ce qui est arrivé n’est pas ce que le service devrait envoyer&#x202f;; un intermédiaire a peut-être répondu.</translation>
    </message>
    <message>
        <source>Check proxy and network if this stays.</source>
        <translation>Vérifiez le proxy et le réseau si cela persiste.</translation>
    </message>
    <message>
        <source>Unexpected address refused</source>
        <translation>Adresse inattendue refusée</translation>
    </message>
    <message>
        <source>A reply pointed outside the cloud; no token was sent there. The rest goes on.</source>
        <translation>Une réponse pointait hors du cloud&#x202f;; aucun jeton n’y a été envoyé. Le reste continue.</translation>
    </message>
    <message>
        <source>Report this with its details.</source>
        <translation>Signalez-le avec ses détails.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>There is nothing of this name or id in the profile.</source>
        <translation>Rien ne porte ce nom ou cet ID dans le profil.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>Store has a problem</source>
        <translation>Problème de stockage</translation>
    </message>
    <message>
        <source>Something cannot be stored, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>Quelque chose ne peut être stocké, la collecte est donc suspendue. Rien de ce qui est stocké n’est perdu.</translation>
    </message>
    <message>
        <source>Check the disk and the profile directory.</source>
        <translation>Vérifiez le disque et le répertoire du profil.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>It was stopped on request. What was done so far stays.</source>
        <translation>L’arrêt a été demandé. Ce qui est fait reste.</translation>
    </message>
    <message>
        <source>Input needs a correction</source>
        <translation>Saisie à corriger</translation>
    </message>
    <message>
        <source>What was entered cannot be used as it is. Nothing was changed.</source>
        <translation>La saisie ne peut être utilisée telle quelle. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrigez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un imprévu est survenu</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was stored is not lost.</source>
        <translation>C’est un défaut du programme. Ce qui est stocké n’est pas perdu.</translation>
    </message>
    <message>
        <source>DLP needs one more permission</source>
        <translation>DLP demande une autorisation de plus</translation>
    </message>
    <message>
        <source>ActivityFeed.ReadDlp is not granted, so details of data loss prevention may be missing. The other streams run.</source>
        <translation>ActivityFeed.ReadDlp n’est pas accordé&#x202f;; des détails de la protection contre la perte de données peuvent manquer. Les autres flux fonctionnent.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.ReadDlp and consent again, or leave DLP.All off.</source>
        <translation>Accordez ActivityFeed.ReadDlp et consentez à nouveau, ou laissez DLP.All désactivé.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Autorisation manquante</translation>
    </message>
    <message>
        <source>ActivityFeed.Read is not granted to the app, so the audit streams of this tenant cannot be read. Other tenants run.</source>
        <translation>ActivityFeed.Read n’est pas accordé à l’application&#x202f;; les flux d’audit de ce locataire ne peuvent être lus. Les autres locataires continuent.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.Read (Office 365 Management APIs) and consent again.</source>
        <translation>Accordez ActivityFeed.Read (Office 365 Management APIs) et consentez à nouveau.</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>Demande non comprise</translation>
    </message>
    <message>
        <source>Microsoft refuses the form of a request; that is a fault of this program. Other streams go on.</source>
        <translation>Microsoft refuse la forme d’une demande&#x202f;; c’est un défaut de ce programme. Les autres flux continuent.</translation>
    </message>
    <message>
        <source>Tenant id does not fit</source>
        <translation>ID de locataire inadapté</translation>
    </message>
    <message>
        <source>The tenant asked for is not the one the app signed in to.</source>
        <translation>Le locataire demandé n’est pas celui auquel l’application s’est connectée.</translation>
    </message>
    <message>
        <source>Check the tenant id.</source>
        <translation>Vérifiez l’ID de locataire.</translation>
    </message>
    <message>
        <source>Tenant is gone</source>
        <translation>Locataire disparu</translation>
    </message>
    <message>
        <source>Microsoft does not know the tenant, or it was deleted. What was collected stays.</source>
        <translation>Microsoft ne connaît pas le locataire, ou il a été supprimé. Ce qui est collecté reste.</translation>
    </message>
    <message>
        <source>Check the tenant id, or remove the tenant.</source>
        <translation>Vérifiez l’ID de locataire ou supprimez le locataire.</translation>
    </message>
    <message>
        <source>No Microsoft 365 licence</source>
        <translation>Aucune licence Microsoft 365</translation>
    </message>
    <message>
        <source>The tenant has no user with a licence that includes auditing, so there is nothing to collect.</source>
        <translation>Aucun utilisateur du locataire n’a de licence incluant l’audit&#x202f;; il n’y a donc rien à collecter.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a licence, or turn these streams off.</source>
        <translation>Demandez à un administrateur du locataire d’attribuer une licence, ou désactivez ces flux.</translation>
    </message>
    <message>
        <source>Subscription was stopped</source>
        <translation>Abonnement arrêté</translation>
    </message>
    <message>
        <source>Someone, or another copy of the app, stopped the subscription. Events from between stop and start cannot be fetched.</source>
        <translation>Quelqu’un, ou une autre copie de l’application, a arrêté l’abonnement. Les événements entre l’arrêt et le démarrage ne peuvent être récupérés.</translation>
    </message>
    <message>
        <source>Start the subscription again.</source>
        <translation>Redémarrez l’abonnement.</translation>
    </message>
    <message>
        <source>Auditing is probably off</source>
        <translation>Audit probablement désactivé</translation>
    </message>
    <message>
        <source>The unified audit log of the tenant does not answer. Switched on, it takes up to 60 minutes; events from before do not exist.</source>
        <translation>Le journal d’audit unifié du locataire ne répond pas. Son activation prend jusqu’à 60 minutes&#x202f;; les événements antérieurs n’existent pas.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on.</source>
        <translation>Demandez à un administrateur du locataire d’activer le journal d’audit unifié.</translation>
    </message>
    <message>
        <source>Subscription is already running</source>
        <translation>Abonnement déjà actif</translation>
    </message>
    <message>
        <source>The content type was started before; nothing changed.</source>
        <translation>Le type de contenu était déjà démarré&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Microsoft refuses the time range of a listing. It is cut anew and asked for again; a wrong clock is the usual cause.</source>
        <translation>Microsoft refuse l’intervalle de temps d’une liste. Il est redécoupé et redemandé&#x202f;; la cause habituelle est une horloge déréglée.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock if this stays.</source>
        <translation>Vérifiez l’horloge de cet ordinateur si cela persiste.</translation>
    </message>
    <message>
        <source>List is started over</source>
        <translation>Liste recommencée</translation>
    </message>
    <message>
        <source>A page mark of a listing has become stale, so the time range is listed from its start. Nothing is lost.</source>
        <translation>Un repère de page de la liste est périmé&#x202f;; l’intervalle de temps est répertorié depuis son début. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>List runs in a circle</source>
        <translation>Liste tournant en boucle</translation>
    </message>
    <message>
        <source>The pages of a listing lead back to themselves. The time range stays open and is listed again.</source>
        <translation>Les pages d’une liste renvoient à elles-mêmes. L’intervalle de temps reste ouvert et sera répertorié à nouveau.</translation>
    </message>
    <message>
        <source>Content has expired</source>
        <translation>Contenu expiré</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Il était répertorié mais n’existe plus&#x202f;; son intervalle de temps est noté comme perdu. Le reste continue.</translation>
    </message>
    <message>
        <source>Content does not come whole</source>
        <translation>Contenu incomplet</translation>
    </message>
    <message>
        <source>Part of the content is missing or damaged. It is fetched again for an hour and then recorded as lost. The rest goes on.</source>
        <translation>Une partie du contenu manque ou est endommagée. Il est récupéré à nouveau pendant une heure, puis noté comme perdu. Le reste continue.</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, without a reason, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Il était répertorié mais n’existe plus, sans raison donnée&#x202f;; son intervalle de temps est noté comme perdu. Le reste continue.</translation>
    </message>
    <message>
        <source>Content is empty</source>
        <translation>Contenu vide</translation>
    </message>
    <message>
        <source>It was listed but holds nothing each time it is fetched, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Il était répertorié mais reste vide à chaque récupération&#x202f;; son intervalle de temps est noté comme perdu. Le reste continue.</translation>
    </message>
    <message>
        <source>Record is beyond all measure</source>
        <translation>Enregistrement démesuré</translation>
    </message>
    <message>
        <source>A single record is longer than this program holds in memory. Its beginning waits in quarantine; all others were taken.</source>
        <translation>Un enregistrement dépasse à lui seul ce que ce programme garde en mémoire. Son début attend en quarantaine&#x202f;; tous les autres ont été pris.</translation>
    </message>
    <message>
        <source>Content stays damaged</source>
        <translation>Contenu toujours endommagé</translation>
    </message>
    <message>
        <source>Its whole records were taken, the rest waits in quarantine; the time range is recorded as lost. The rest goes on.</source>
        <translation>Ses enregistrements entiers ont été pris, le reste attend en quarantaine&#x202f;; l’intervalle de temps est noté comme perdu. Le reste continue.</translation>
    </message>
    <message>
        <source>Damaged records were kept apart</source>
        <translation>Enregistrements endommagés mis à part</translation>
    </message>
    <message>
        <source>Some records are no usable JSON (broken text, nested too deep). They wait in quarantine; all others were taken.</source>
        <translation>Certains enregistrements ne sont pas du JSON utilisable (texte altéré, imbrication trop profonde). Ils attendent en quarantaine&#x202f;; tous les autres ont été pris.</translation>
    </message>
    <message>
        <source>A web page answers instead</source>
        <translation>Une page web répond à la place</translation>
    </message>
    <message>
        <source>Something in between shows a page in place of Microsoft&apos;s answer. It is asked again; seven days can be caught up.</source>
        <translation>Un intermédiaire affiche une page au lieu de la réponse de Microsoft. Une nouvelle demande suit&#x202f;; sept jours peuvent être rattrapés.</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the proxy.</source>
        <translation>Connectez-vous au réseau ou vérifiez le proxy.</translation>
    </message>
    <message>
        <source>Content id not accepted</source>
        <translation>ID de contenu non accepté</translation>
    </message>
    <message>
        <source>Microsoft does not take back an id it listed, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Microsoft ne reprend pas un ID qu’il a répertorié&#x202f;; son intervalle de temps est noté comme perdu. Le reste continue.</translation>
    </message>
    <message>
        <source>Collecting goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>La collecte continue plus lentement. Rien n’est perdu et il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The audit service cannot answer for the moment and is asked again. Events stay fetchable for seven days.</source>
        <translation>Le service d’audit ne peut pas répondre pour le moment et sera réinterrogé. Les événements restent récupérables pendant sept jours.</translation>
    </message>
    <message>
        <source>Not allowed in this subscription</source>
        <translation>Non permis dans cet abonnement</translation>
    </message>
    <message>
        <source>Azure does not let this sign-in make or change the resource. What was made before stays, and a second run goes on from there.</source>
        <translation>Azure ne laisse pas cette connexion créer ou modifier la ressource. Ce qui existe reste, et une nouvelle exécution reprend à ce point.</translation>
    </message>
    <message>
        <source>Ask for Log Analytics Contributor, Monitoring Contributor and the right to assign roles, sign in as somebody who has them, or export the template.</source>
        <translation>Demandez Log Analytics Contributor, Monitoring Contributor et le droit d’attribuer des rôles, connectez-vous avec un compte qui les a, ou exportez le modèle.</translation>
    </message>
    <message>
        <source>Signed in to another tenant</source>
        <translation>Connexion à un autre locataire</translation>
    </message>
    <message>
        <source>The sign-in belongs to another tenant than the workspace&apos;s.</source>
        <translation>La connexion appartient à un autre locataire que celui de l’espace de travail.</translation>
    </message>
    <message>
        <source>Sign in with an account of the parent tenant.</source>
        <translation>Connectez-vous avec un compte du locataire parent.</translation>
    </message>
    <message>
        <source>Not found in Azure</source>
        <translation>Introuvable dans Azure</translation>
    </message>
    <message>
        <source>The subscription or resource group does not exist, or this sign-in cannot see it.</source>
        <translation>L’abonnement ou le groupe de ressources n’existe pas, ou cette connexion ne le voit pas.</translation>
    </message>
    <message>
        <source>Choose the workspace again.</source>
        <translation>Choisissez à nouveau l’espace de travail.</translation>
    </message>
    <message>
        <source>Service is not switched on</source>
        <translation>Service non activé</translation>
    </message>
    <message>
        <source>The subscription has not registered Microsoft.Insights or Microsoft.OperationalInsights, which takes a few minutes.</source>
        <translation>L’abonnement n’a pas inscrit Microsoft.Insights ou Microsoft.OperationalInsights, ce qui prend quelques minutes.</translation>
    </message>
    <message>
        <source>Wait, then run it again; or register them under Resource providers in the portal.</source>
        <translation>Attendez, puis relancez&#x202f;; ou inscrivez-les sous Fournisseurs de ressources dans le portail.</translation>
    </message>
    <message>
        <source>Table is not ready for the rule</source>
        <translation>Table pas prête pour la règle</translation>
    </message>
    <message>
        <source>The rule names a table that the workspace does not have yet, or a classic one.</source>
        <translation>La règle nomme une table que l’espace de travail n’a pas encore, ou une table classique.</translation>
    </message>
    <message>
        <source>Run it again; steps that are done are not repeated.</source>
        <translation>Relancez&#x202f;; les étapes faites ne sont pas répétées.</translation>
    </message>
    <message>
        <source>Rule was refused</source>
        <translation>Règle refusée</translation>
    </message>
    <message>
        <source>Azure refuses the data collection rule; its own words say which part.</source>
        <translation>Azure refuse la règle de collecte de données&#x202f;; sa propre réponse indique quelle partie.</translation>
    </message>
    <message>
        <source>Choose another name for the rule, so that a new one is made.</source>
        <translation>Choisissez un autre nom de règle, afin d’en créer une nouvelle.</translation>
    </message>
    <message>
        <source>Rule has no endpoint</source>
        <translation>Règle sans point de terminaison</translation>
    </message>
    <message>
        <source>A rule of this name serves another purpose and cannot get an endpoint of its own.</source>
        <translation>Une règle de ce nom a un autre usage et ne peut pas recevoir son propre point de terminaison.</translation>
    </message>
    <message>
        <source>Choose another name for the rule.</source>
        <translation>Choisissez un autre nom de règle.</translation>
    </message>
    <message>
        <source>Table has other columns</source>
        <translation>Table aux colonnes différentes</translation>
    </message>
    <message>
        <source>A column of the table has another type, which cannot be changed.</source>
        <translation>Une colonne de la table a un autre type, qui ne peut être changé.</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>Choisissez un autre nom de table.</translation>
    </message>
    <message>
        <source>Table is a classic one</source>
        <translation>Table classique</translation>
    </message>
    <message>
        <source>It was made by the HTTP Data Collector API. After a migration, which cannot be undone, rules fill it and the old API still fills the columns it has.</source>
        <translation>Elle a été créée par HTTP Data Collector API. Après une migration, irréversible, des règles l’alimentent et l’ancienne API remplit encore les colonnes existantes.</translation>
    </message>
    <message>
        <source>Migrate it, or choose another name for the table.</source>
        <translation>Migrez-la ou choisissez un autre nom de table.</translation>
    </message>
    <message>
        <source>App is not known here yet</source>
        <translation>Application encore inconnue ici</translation>
    </message>
    <message>
        <source>Azure does not find the app&apos;s service principal. A new one takes a few minutes to be known.</source>
        <translation>Azure ne trouve pas le principal de service de l’application. Un nouveau met quelques minutes à être connu.</translation>
    </message>
    <message>
        <source>Run it again in some minutes.</source>
        <translation>Relancez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Something stands in the way</source>
        <translation>Quelque chose fait obstacle</translation>
    </message>
    <message>
        <source>The resources cannot be made like this; the details say why. Nothing was changed.</source>
        <translation>Les ressources ne peuvent être créées ainsi&#x202f;; les détails disent pourquoi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Change what the details name, then run it again.</source>
        <translation>Changez ce que nomment les détails, puis relancez.</translation>
    </message>
    <message>
        <source>Azure takes long</source>
        <translation>Azure prend du temps</translation>
    </message>
    <message>
        <source>An operation was not over after 15 minutes. It may still end well.</source>
        <translation>Une opération n’était pas terminée après 15 minutes. Elle peut encore aboutir.</translation>
    </message>
    <message>
        <source>Run it again later; steps that are done are not repeated.</source>
        <translation>Relancez plus tard&#x202f;; les étapes faites ne sont pas répétées.</translation>
    </message>
    <message>
        <source>Workspace may not be read</source>
        <translation>Espace de travail non lisible</translation>
    </message>
    <message>
        <source>The app lacks Log Analytics Reader on the workspace, or has it since a few minutes only. Events are sent all the same; that they arrived cannot be proven.</source>
        <translation>L’application n’a pas Log Analytics Reader sur l’espace de travail, ou depuis quelques minutes seulement. Les événements sont envoyés quand même&#x202f;; leur arrivée ne peut être prouvée.</translation>
    </message>
    <message>
        <source>Assign Log Analytics Reader to the app, then test again.</source>
        <translation>Attribuez Log Analytics Reader à l’application, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>This cloud has no such service</source>
        <translation>Ce cloud n’a pas ce service</translation>
    </message>
    <message>
        <source>The cloud names no address of Azure Resource Manager or of the query service.</source>
        <translation>Le cloud ne nomme aucune adresse d’Azure Resource Manager ou du service de requête.</translation>
    </message>
    <message>
        <source>Choose another cloud, or add armRoot and queryRoot to the cloud file.</source>
        <translation>Choisissez un autre cloud, ou ajoutez armRoot et queryRoot au fichier de cloud.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>Envoi suspendu</translation>
    </message>
    <message>
        <source>A person paused this destination. Its events wait here safely.</source>
        <translation>Quelqu’un a suspendu cette destination. Ses événements attendent ici en sécurité.</translation>
    </message>
    <message>
        <source>Resume it when it may go on.</source>
        <translation>Reprenez-la quand elle peut continuer.</translation>
    </message>
    <message>
        <source>Workspace key not accepted</source>
        <translation>Clé d’espace de travail non acceptée</translation>
    </message>
    <message>
        <source>The signature does not fit: the key was renewed, belongs to another workspace, or the clock of this computer is wrong by more than 15 minutes. Events wait safely.</source>
        <translation>La signature ne convient pas&#x202f;: la clé a été renouvelée, appartient à un autre espace de travail, ou l’horloge de cet ordinateur est décalée de plus de 15 minutes. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Check the clock, then add the destination again with the current key.</source>
        <translation>Vérifiez l’horloge, puis ajoutez à nouveau la destination avec la clé actuelle.</translation>
    </message>
    <message>
        <source>This is no workspace key</source>
        <translation>Ce n’est pas une clé d’espace de travail</translation>
    </message>
    <message>
        <source>A workspace key is a Base64 text of 88 characters.</source>
        <translation>Une clé d’espace de travail est un texte Base64 de 88 caractères.</translation>
    </message>
    <message>
        <source>Copy the primary or the secondary key of the workspace.</source>
        <translation>Copiez la clé primaire ou secondaire de l’espace de travail.</translation>
    </message>
    <message>
        <source>Workspace not found</source>
        <translation>Espace de travail introuvable</translation>
    </message>
    <message>
        <source>No workspace with this id takes records at this address. The API is legacy: its support ended on 2026-09-14, and it may be gone for good. Events wait safely.</source>
        <translation>Aucun espace de travail de cet ID n’accepte d’enregistrements à cette adresse. L’API est héritée&#x202f;: sa prise en charge a pris fin le 14/09/2026, et elle a peut-être disparu. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Check workspace id and cloud, or move to the Logs Ingestion API.</source>
        <translation>Vérifiez l’ID de l’espace de travail et le cloud, ou passez à Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Workspace is closed</source>
        <translation>Espace de travail fermé</translation>
    </message>
    <message>
        <source>The workspace takes no records any more. Events wait safely.</source>
        <translation>L’espace de travail n’accepte plus d’enregistrements. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Reopen the workspace, or remove this destination.</source>
        <translation>Rouvrez l’espace de travail ou supprimez cette destination.</translation>
    </message>
    <message>
        <source>Table name not accepted</source>
        <translation>Nom de table non accepté</translation>
    </message>
    <message>
        <source>A log type has letters, digits and underscores, at most 100. Events wait safely.</source>
        <translation>Un type de journal se compose de lettres, chiffres et traits de soulignement, 100 au plus. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Add the destination again with other log types.</source>
        <translation>Ajoutez à nouveau la destination avec d’autres types de journal.</translation>
    </message>
    <message>
        <source>This cloud has no such API</source>
        <translation>Ce cloud n’a pas cette API</translation>
    </message>
    <message>
        <source>The cloud names no address of the HTTP Data Collector API, or none that is safe.</source>
        <translation>Le cloud ne nomme aucune adresse de HTTP Data Collector API, ou aucune qui soit sûre.</translation>
    </message>
    <message>
        <source>Choose another cloud, or correct dataCollectorUrl in the cloud file.</source>
        <translation>Choisissez un autre cloud, ou corrigez dataCollectorUrl dans le fichier de cloud.</translation>
    </message>
    <message>
        <source>Disk of the files is full</source>
        <translation>Disque des fichiers plein</translation>
    </message>
    <message>
        <source>No file can be written. Events wait in the outbox; it goes on by itself when there is room.</source>
        <translation>Aucun fichier ne peut être écrit. Les événements attendent dans la boîte d’envoi&#x202f;; la suite reprend seule dès qu’il y a de la place.</translation>
    </message>
    <message>
        <source>Free space where the files go.</source>
        <translation>Libérez de la place là où vont les fichiers.</translation>
    </message>
    <message>
        <source>Files cannot be written</source>
        <translation>Écriture des fichiers impossible</translation>
    </message>
    <message>
        <source>The disk is write-protected. Events wait in the outbox.</source>
        <translation>Le disque est protégé en écriture. Les événements attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Make the disk writable.</source>
        <translation>Rendez le disque accessible en écriture.</translation>
    </message>
    <message>
        <source>This account may not write to the directory. Events wait in the outbox.</source>
        <translation>Ce compte ne peut pas écrire dans le répertoire. Les événements attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Give it the right to write there.</source>
        <translation>Donnez-lui le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Directory is gone</source>
        <translation>Répertoire disparu</translation>
    </message>
    <message>
        <source>The directory or the open file is not there any more; a disk may not be mounted. It is not made anew by itself. Events wait in the outbox.</source>
        <translation>Le répertoire ou le fichier ouvert n’est plus là&#x202f;; un disque n’est peut-être pas monté. Il n’est pas recréé automatiquement. Les événements attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Bring the directory back.</source>
        <translation>Rétablissez le répertoire.</translation>
    </message>
    <message>
        <source>The disk does not do what it should. Events wait in the outbox and are tried again.</source>
        <translation>Le disque ne fait pas ce qu’il devrait. Les événements attendent dans la boîte d’envoi et seront retentés.</translation>
    </message>
    <message>
        <source>Check the disk where the files go.</source>
        <translation>Vérifiez le disque où vont les fichiers.</translation>
    </message>
    <message>
        <source>Sign-ins need Entra ID P1</source>
        <translation>Les connexions exigent Entra ID P1</translation>
    </message>
    <message>
        <source>The tenant has no P1 or P2 licence, or Directory.Read.All is missing: Microsoft answers both the same way. The other streams run; this is asked again once a day.</source>
        <translation>Le locataire n’a pas de licence P1 ou P2, ou Directory.Read.All manque&#x202f;: Microsoft répond de la même façon. Les autres flux fonctionnent&#x202f;; une nouvelle demande suit chaque jour.</translation>
    </message>
    <message>
        <source>Check the licence and Directory.Read.All, then check again; or turn these streams off.</source>
        <translation>Vérifiez la licence et Directory.Read.All, puis vérifiez à nouveau&#x202f;; ou désactivez ces flux.</translation>
    </message>
    <message>
        <source>Permission for Microsoft Graph missing</source>
        <translation>Autorisation Microsoft Graph manquante</translation>
    </message>
    <message>
        <source>AuditLog.Read.All or Directory.Read.All is not granted to the app, so sign-ins and directory audits cannot be read. The other streams run; this is asked again once a day.</source>
        <translation>AuditLog.Read.All ou Directory.Read.All n’est pas accordé à l’application&#x202f;; connexions et audits d’annuaire ne peuvent être lus. Les autres flux fonctionnent&#x202f;; une nouvelle demande suit chaque jour.</translation>
    </message>
    <message>
        <source>Grant AuditLog.Read.All and Directory.Read.All (Microsoft Graph), consent again, then check again.</source>
        <translation>Accordez AuditLog.Read.All et Directory.Read.All (Microsoft Graph), consentez à nouveau, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Not offered by this cloud</source>
        <translation>Non proposé par ce cloud</translation>
    </message>
    <message>
        <source>Microsoft Graph does not have this feed here, or not in its beta version. The other streams run; this is asked again once a day.</source>
        <translation>Microsoft Graph n’a pas ce flux ici, ou pas dans sa version bêta. Les autres flux fonctionnent&#x202f;; une nouvelle demande suit chaque jour.</translation>
    </message>
    <message>
        <source>Turn the stream off if the cloud of this tenant never has it.</source>
        <translation>Désactivez le flux si le cloud de ce locataire ne l’a jamais.</translation>
    </message>
    <message>
        <source>Microsoft Graph refused the access token, and a fresh one too. Sign-ins and audits stay fetchable for seven days or more.</source>
        <translation>Microsoft Graph a refusé le jeton d’accès, puis un nouveau jeton. Connexions et audits restent récupérables sept jours ou plus.</translation>
    </message>
    <message>
        <source>Time range is too old</source>
        <translation>Intervalle de temps trop ancien</translation>
    </message>
    <message>
        <source>Microsoft Graph no longer lists this time range, so it is recorded as lost. Younger events go on.</source>
        <translation>Microsoft Graph ne répertorie plus cet intervalle de temps&#x202f;; il est noté comme perdu. Les événements plus récents continuent.</translation>
    </message>
    <message>
        <source>Brokers refuse the sign-in</source>
        <translation>Les brokers refusent la connexion</translation>
    </message>
    <message>
        <source>The brokers do not accept the token or the connection string. Events wait safely.</source>
        <translation>Les brokers n’acceptent pas le jeton ou la chaîne de connexion. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Check the credential. On Event Hubs the app needs the role Azure Event Hubs Data Sender, or the key the right Send.</source>
        <translation>Vérifiez les informations d’identification. Sur Event Hubs, l’application a besoin du rôle Azure Event Hubs Data Sender, ou la clé du droit Send.</translation>
    </message>
    <message>
        <source>Not allowed to write</source>
        <translation>Écriture non permise</translation>
    </message>
    <message>
        <source>The cluster does not let this sign-in write to the topic. Events wait safely.</source>
        <translation>Le cluster ne laisse pas cette connexion écrire dans le topic. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Allow it to write to the topic; on Event Hubs with the role Azure Event Hubs Data Sender.</source>
        <translation>Autorisez-la à écrire dans le topic&#x202f;; sur Event Hubs, avec le rôle Azure Event Hubs Data Sender.</translation>
    </message>
    <message>
        <source>Topic not found</source>
        <translation>Topic introuvable</translation>
    </message>
    <message>
        <source>The cluster has no topic or event hub of this name. Events wait safely.</source>
        <translation>Le cluster n’a ni topic ni event hub de ce nom. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Create it, or correct the name in the destination.</source>
        <translation>Créez-le ou corrigez le nom dans la destination.</translation>
    </message>
    <message>
        <source>Too large for the topic</source>
        <translation>Trop volumineux pour le topic</translation>
    </message>
    <message>
        <source>A single record is over the limit of the topic. It waits in quarantine; all others are sent.</source>
        <translation>Un enregistrement dépasse à lui seul la limite du topic. Il attend en quarantaine&#x202f;; tous les autres sont envoyés.</translation>
    </message>
    <message>
        <source>Raise the limit of the topic, then send the record again from quarantine.</source>
        <translation>Relevez la limite du topic, puis renvoyez l’enregistrement depuis la quarantaine.</translation>
    </message>
    <message>
        <source>Brokers do not answer</source>
        <translation>Les brokers ne répondent pas</translation>
    </message>
    <message>
        <source>No broker takes events at present. They wait safely and are sent when one does.</source>
        <translation>Aucun broker n’accepte d’événements pour l’instant. Ils attendent en sécurité et seront envoyés dès qu’un broker les accepte.</translation>
    </message>
    <message>
        <source>Check address, port and firewall if this stays.</source>
        <translation>Vérifiez l’adresse, le port et le pare-feu si cela persiste.</translation>
    </message>
    <message>
        <source>Cluster cannot keep events safely</source>
        <translation>Cluster incapable de garder les événements</translation>
    </message>
    <message>
        <source>Too few replicas of the topic are in order. Events wait here and are tried again.</source>
        <translation>Trop peu de réplicas du topic sont en ordre. Les événements attendent ici et seront retentés.</translation>
    </message>
    <message>
        <source>Have the operators of the cluster look into it if this stays.</source>
        <translation>Faites examiner cela par les responsables du cluster si cela persiste.</translation>
    </message>
    <message>
        <source>Cluster asks to slow down</source>
        <translation>Le cluster demande de ralentir</translation>
    </message>
    <message>
        <source>Against a policy of the cluster</source>
        <translation>Contraire à une stratégie du cluster</translation>
    </message>
    <message>
        <source>A policy of the cluster forbids writing like this. Events wait safely.</source>
        <translation>Une stratégie du cluster interdit d’écrire ainsi. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Compare the policy with the details of this message.</source>
        <translation>Comparez la stratégie avec les détails de ce message.</translation>
    </message>
    <message>
        <source>Brokers are too old</source>
        <translation>Brokers trop anciens</translation>
    </message>
    <message>
        <source>They know no idempotent producers, without which events could double. Events wait safely.</source>
        <translation>Ils ne connaissent pas les producteurs idempotents, sans lesquels des événements pourraient être doublés. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Use Kafka 0.11 or later, or Event Hubs of the tier Standard or higher.</source>
        <translation>Utilisez Kafka 0.11 ou ultérieur, ou Event Hubs de niveau Standard ou supérieur.</translation>
    </message>
    <message>
        <source>Connection would not be secure</source>
        <translation>La connexion ne serait pas sécurisée</translation>
    </message>
    <message>
        <source>Events are sent in plain text to brokers on this computer only. Nothing was sent.</source>
        <translation>Les événements ne sont envoyés en clair qu’à des brokers de cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use a connection string or a token with the brokers&apos; TLS port.</source>
        <translation>Utilisez une chaîne de connexion ou un jeton avec le port TLS des brokers.</translation>
    </message>
    <message>
        <source>Broker settings cannot be used</source>
        <translation>Paramètres des brokers inutilisables</translation>
    </message>
    <message>
        <source>No connection can be made with the settings of the destination. Events wait safely.</source>
        <translation>Aucune connexion n’est possible avec les paramètres de la destination. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Compare brokers, topic and CA file with the details of this message.</source>
        <translation>Comparez les brokers, le topic et le fichier d’AC avec les détails de ce message.</translation>
    </message>
    <message>
        <source>Role is on its way</source>
        <translation>Rôle en cours d’application</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Events wait here and are tried again by themselves.</source>
        <translation>Azure met jusqu’à 30 minutes à appliquer un nouveau rôle. Les événements attendent ici et sont retentés automatiquement.</translation>
    </message>
    <message>
        <source>Check the role assignment if this lasts longer than 45 minutes.</source>
        <translation>Vérifiez l’attribution de rôle si cela dure plus de 45 minutes.</translation>
    </message>
    <message>
        <source>Not allowed to send</source>
        <translation>Envoi non permis</translation>
    </message>
    <message>
        <source>The app lacks the role Monitoring Metrics Publisher on the rule. Events wait safely.</source>
        <translation>L’application n’a pas le rôle Monitoring Metrics Publisher sur la règle. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Assign the role to the app&apos;s service principal on the data collection rule.</source>
        <translation>Attribuez le rôle au principal de service de l’application sur la règle de collecte de données.</translation>
    </message>
    <message>
        <source>Rule or stream not found</source>
        <translation>Règle ou flux introuvable</translation>
    </message>
    <message>
        <source>The data collection rule was deleted or made anew (its id changes then), or the stream has another name. Events wait safely.</source>
        <translation>La règle de collecte de données a été supprimée ou recréée (son ID change alors), ou le flux a un autre nom. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Check endpoint, rule id and stream name of the destination.</source>
        <translation>Vérifiez le point de terminaison, l’ID de règle et le nom de flux de la destination.</translation>
    </message>
    <message>
        <source>Too large to be delivered</source>
        <translation>Trop volumineux pour être livré</translation>
    </message>
    <message>
        <source>A single record is over the limit of 1 MB. It waits in quarantine; all others were sent.</source>
        <translation>Un enregistrement dépasse à lui seul la limite de 1 Mo. Il attend en quarantaine&#x202f;; tous les autres ont été envoyés.</translation>
    </message>
    <message>
        <source>Look at the record in quarantine.</source>
        <translation>Examinez l’enregistrement en quarantaine.</translation>
    </message>
    <message>
        <source>Large record was shortened</source>
        <translation>Enregistrement volumineux raccourci</translation>
    </message>
    <message>
        <source>A record over the limit was sent without its largest fields and marked Truncated. The whole record waits in quarantine.</source>
        <translation>Un enregistrement au-delà de la limite a été envoyé sans ses plus grands champs et marqué Truncated. L’enregistrement entier attend en quarantaine.</translation>
    </message>
    <message>
        <source>Record was not accepted</source>
        <translation>Enregistrement refusé</translation>
    </message>
    <message>
        <source>The destination refuses a record. It waits in quarantine; all others were sent.</source>
        <translation>La destination refuse un enregistrement. Il attend en quarantaine&#x202f;; tous les autres ont été envoyés.</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Horloge déréglée</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s. Collecting goes by Microsoft&apos;s; nothing is lost.</source>
        <translation>L’horloge de cet ordinateur diffère de celle de Microsoft. La collecte suit celle de Microsoft&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Set the clock by the network.</source>
        <translation>Réglez l’horloge par le réseau.</translation>
    </message>
    <message>
        <source>Table takes shorter time ranges</source>
        <translation>La table prend des intervalles plus courts</translation>
    </message>
    <message>
        <source>A table of the Auxiliary plan takes records of half an hour at once. Events wait safely.</source>
        <translation>Une table du plan Auxiliary prend les enregistrements d’une demi-heure à la fois. Les événements attendent en sécurité.</translation>
    </message>
    <message>
        <source>Use a table of the Analytics or Basic plan.</source>
        <translation>Utilisez une table du plan Analytics ou Basic.</translation>
    </message>
    <message>
        <source>Selection is not understood</source>
        <translation>Sélection non comprise</translation>
    </message>
    <message>
        <source>A rule of the selection cannot be read, so nothing of this stream is forwarded: it might be what was to be held back. Events stay fetchable for seven days.</source>
        <translation>Une règle de la sélection ne peut être lue&#x202f;; rien de ce flux n’est transféré, car ce pourrait être ce qui devait être retenu. Les événements restent récupérables pendant sept jours.</translation>
    </message>
    <message>
        <source>Set the selection anew, or clear it.</source>
        <translation>Définissez à nouveau la sélection ou effacez-la.</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Trousseau de clés verrouillé</translation>
    </message>
    <message>
        <source>Tributary cannot read its secrets. Collecting starts when the keychain is unlocked.</source>
        <translation>Tributary ne peut pas lire ses secrets. La collecte commence dès que le trousseau de clés est déverrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>Déverrouillez le trousseau de clés.</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>Le trousseau de clés ne répond pas</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute; its prompt may be open behind another window. Nothing is collected until it does.</source>
        <translation>Le trousseau de clés ne répond pas depuis une minute&#x202f;; son invite est peut-être ouverte derrière une autre fenêtre. Rien n’est collecté d’ici là.</translation>
    </message>
    <message>
        <source>Answer the prompt, or restart the keychain service.</source>
        <translation>Répondez à l’invite ou redémarrez le service du trousseau de clés.</translation>
    </message>
    <message>
        <source>Keychain is not set up</source>
        <translation>Trousseau de clés non configuré</translation>
    </message>
    <message>
        <source>There is no default keyring yet, and none was made. Secrets are stored in a keychain or not at all.</source>
        <translation>Il n’y a pas encore de trousseau par défaut et aucun n’a été créé. Les secrets sont stockés dans un trousseau de clés ou pas du tout.</translation>
    </message>
    <message>
        <source>Sign in to the desktop once, or create a default keyring.</source>
        <translation>Ouvrez une fois une session de bureau, ou créez un trousseau par défaut.</translation>
    </message>
    <message>
        <source>No keychain in this session</source>
        <translation>Aucun trousseau de clés dans cette session</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Secrets are stored in a keychain or not at all.</source>
        <translation>Il n’y a pas de session D-Bus, donc aucun trousseau de clés accessible. Les secrets sont stockés dans un trousseau de clés ou pas du tout.</translation>
    </message>
    <message>
        <source>Start the program within a desktop session, or under dbus-run-session with GNOME Keyring.</source>
        <translation>Démarrez le programme dans une session de bureau, ou sous dbus-run-session avec GNOME Keyring.</translation>
    </message>
    <message>
        <source>No keychain on this computer</source>
        <translation>Aucun trousseau de clés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Secrets are stored in a keychain or not at all, so nothing was stored.</source>
        <translation>Les secrets sont stockés dans un trousseau de clés ou pas du tout&#x202f;; rien n’a donc été stocké.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring or KWallet.</source>
        <translation>Installez et déverrouillez GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>Le proxy demande une connexion</translation>
    </message>
    <message>
        <source>The proxy refuses without user and password. Nothing is collected or sent until then.</source>
        <translation>Le proxy refuse sans utilisateur ni mot de passe. Rien n’est collecté ou envoyé d’ici là.</translation>
    </message>
    <message>
        <source>Enter user and password of the proxy.</source>
        <translation>Saisissez l’utilisateur et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>Proxy inaccessible</translation>
    </message>
    <message>
        <source>The proxy does not answer. Collecting goes on when it does; seven days can be caught up.</source>
        <translation>Le proxy ne répond pas. La collecte reprend dès qu’il répond&#x202f;; sept jours peuvent être rattrapés.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings if this stays.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau si cela persiste.</translation>
    </message>
    <message>
        <source>Proxy address not understood</source>
        <translation>Adresse de proxy non comprise</translation>
    </message>
    <message>
        <source>The address is not of the form http://host:port or socks5://host:port.</source>
        <translation>L’adresse n’est pas de la forme http://host:port ou socks5://host:port.</translation>
    </message>
    <message>
        <source>Correct the proxy address.</source>
        <translation>Corrigez l’adresse du proxy.</translation>
    </message>
    <message>
        <source>Connection is being inspected</source>
        <translation>Connexion inspectée</translation>
    </message>
    <message>
        <source>The certificate shown is from an issuer this computer does not trust. Nothing was sent.</source>
        <translation>Le certificat présenté vient d’un émetteur auquel cet ordinateur ne fait pas confiance. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Add the CA certificate of your network, if you trust it.</source>
        <translation>Ajoutez le certificat d’AC de votre réseau, si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Aucune connexion sécurisée</translation>
    </message>
    <message>
        <source>The secure connection does not come about. It is tried again; nothing was sent.</source>
        <translation>La connexion sécurisée ne s’établit pas. Une nouvelle tentative suit&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check proxy and clock if this stays.</source>
        <translation>Vérifiez le proxy et l’horloge si cela persiste.</translation>
    </message>
    <message>
        <source>CA file cannot be used</source>
        <translation>Fichier d’AC inutilisable</translation>
    </message>
    <message>
        <source>The extra CA file cannot be read or holds no certificate in PEM form.</source>
        <translation>Le fichier d’AC supplémentaire ne peut être lu ou ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>Choose another CA file.</source>
        <translation>Choisissez un autre fichier d’AC.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Collecting goes on when the network is back; seven days can be caught up.</source>
        <translation>La collecte reprend au retour du réseau&#x202f;; sept jours peuvent être rattrapés.</translation>
    </message>
    <message>
        <source>No room for more events</source>
        <translation>Plus de place pour les événements</translation>
    </message>
    <message>
        <source>The outbox is at its limit: fetching pauses, sending goes on. It resumes by itself.</source>
        <translation>La boîte d’envoi est à sa limite&#x202f;: la récupération est suspendue, l’envoi continue. Elle reprend automatiquement.</translation>
    </message>
    <message>
        <source>Raise the limit, or see why the destination does not take the events.</source>
        <translation>Relevez la limite, ou voyez pourquoi la destination ne prend pas les événements.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Fetching pauses, nothing that was stored is lost. It resumes by itself when there is room.</source>
        <translation>La récupération est suspendue, rien de ce qui est stocké n’est perdu. Elle reprend seule dès qu’il y a de la place.</translation>
    </message>
    <message>
        <source>Free 100 MB or more on the disk of the profile.</source>
        <translation>Libérez au moins 100 Mo sur le disque du profil.</translation>
    </message>
    <message>
        <source>Profile cannot be written</source>
        <translation>Profil non modifiable</translation>
    </message>
    <message>
        <source>The profile is write-protected, so nothing can be collected into it. What is stored can still be looked at.</source>
        <translation>Le profil est protégé en écriture&#x202f;; rien ne peut y être collecté. Ce qui est stocké reste consultable.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the profile directory, or choose another profile.</source>
        <translation>Donnez-vous le droit d’écrire dans le répertoire du profil, ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Store cannot be written</source>
        <translation>Stockage non modifiable</translation>
    </message>
    <message>
        <source>The profile cannot be read or written, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>Le profil ne peut être lu ou écrit, la collecte est donc suspendue. Rien de ce qui est stocké n’est perdu.</translation>
    </message>
    <message>
        <source>Check the disk and the owner of the profile directory.</source>
        <translation>Vérifiez le disque et le propriétaire du répertoire du profil.</translation>
    </message>
    <message>
        <source>Store is damaged</source>
        <translation>Stockage endommagé</translation>
    </message>
    <message>
        <source>The database of the profile cannot be read as it should. Collecting keeps it aside and builds a new one from what can be read.</source>
        <translation>La base de données du profil ne se lit pas correctement. La collecte la met de côté et en reconstruit une avec ce qui est lisible.</translation>
    </message>
    <message>
        <source>Start collecting; if this stays, check the disk.</source>
        <translation>Démarrez la collecte&#x202f;; si cela persiste, vérifiez le disque.</translation>
    </message>
    <message>
        <source>Store was damaged and rebuilt</source>
        <translation>Stockage endommagé, puis reconstruit</translation>
    </message>
    <message>
        <source>What could be read was saved, the damaged file is kept beside it. The rest is fetched again where the service still has it; some events may arrive twice.</source>
        <translation>Ce qui était lisible a été sauvé, le fichier endommagé est conservé à côté. Le reste est récupéré à nouveau là où le service l’a encore&#x202f;; certains événements peuvent arriver deux fois.</translation>
    </message>
    <message>
        <source>Look at the status for what was lost, and check the disk.</source>
        <translation>Consultez l’état pour voir ce qui est perdu, et vérifiez le disque.</translation>
    </message>
    <message>
        <source>Store is in use</source>
        <translation>Stockage occupé</translation>
    </message>
    <message>
        <source>Another program holds the database; it is tried again.</source>
        <translation>Un autre programme tient la base de données&#x202f;; une nouvelle tentative suit.</translation>
    </message>
    <message>
        <source>Close other programs that use this profile.</source>
        <translation>Fermez les autres programmes qui utilisent ce profil.</translation>
    </message>
    <message>
        <source>Profile is in use</source>
        <translation>Profil occupé</translation>
    </message>
    <message>
        <source>Another process already collects into this profile.</source>
        <translation>Un autre processus collecte déjà dans ce profil.</translation>
    </message>
    <message>
        <source>Use the one that runs, or choose another profile.</source>
        <translation>Utilisez celui qui s’exécute, ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>That is the secret&apos;s ID</source>
        <translation>C’est l’ID du secret</translation>
    </message>
    <message>
        <source>The portal shows a secret ID and a value; the ID was entered. The value is shown only once, right after the secret is made.</source>
        <translation>Le portail affiche un ID de secret et une valeur&#x202f;; c’est l’ID qui a été saisi. La valeur n’est affichée qu’une fois, juste après la création du secret.</translation>
    </message>
    <message>
        <source>Enter the column named Value; make a new secret if it is no longer shown.</source>
        <translation>Saisissez la colonne nommée Valeur&#x202f;; créez un nouveau secret si elle n’est plus affichée.</translation>
    </message>
    <message>
        <source>Secret not accepted</source>
        <translation>Secret non accepté</translation>
    </message>
    <message>
        <source>The client secret does not belong to the app, or it is under two minutes old. Events stay fetchable for seven days.</source>
        <translation>La clé secrète client n’appartient pas à l’application, ou elle a moins de deux minutes. Les événements restent récupérables pendant sept jours.</translation>
    </message>
    <message>
        <source>Wait two minutes if the secret is new, else replace it.</source>
        <translation>Attendez deux minutes si le secret est récent, sinon remplacez-le.</translation>
    </message>
    <message>
        <source>Client secret has expired</source>
        <translation>Clé secrète client expirée</translation>
    </message>
    <message>
        <source>The secret&apos;s life is over, so nothing is collected with it. Events stay fetchable for seven days from their arrival.</source>
        <translation>La durée de vie du secret est écoulée&#x202f;; rien n’est collecté avec lui. Les événements restent récupérables sept jours après leur arrivée.</translation>
    </message>
    <message>
        <source>Make a new secret in the portal and replace it here, or use a certificate.</source>
        <translation>Créez un nouveau secret dans le portail et remplacez-le ici, ou utilisez un certificat.</translation>
    </message>
    <message>
        <source>Secret is not in the keychain</source>
        <translation>Secret absent du trousseau de clés</translation>
    </message>
    <message>
        <source>The keychain answers but has no entry for this app, so it cannot sign in. Events stay fetchable for seven days.</source>
        <translation>Le trousseau de clés répond mais n’a pas d’entrée pour cette application, qui ne peut se connecter. Les événements restent récupérables pendant sept jours.</translation>
    </message>
    <message>
        <source>Enter the client secret or certificate again.</source>
        <translation>Saisissez à nouveau la clé secrète client ou le certificat.</translation>
    </message>
    <message>
        <source>No credential was sent</source>
        <translation>Aucune information d’identification envoyée</translation>
    </message>
    <message>
        <source>The app registration wants a secret or certificate and got none.</source>
        <translation>L’inscription d’application demande un secret ou un certificat et n’en a pas reçu.</translation>
    </message>
    <message>
        <source>App is registered as public</source>
        <translation>Application inscrite comme publique</translation>
    </message>
    <message>
        <source>A public client may not sign in with a secret or certificate.</source>
        <translation>Un client public ne peut pas se connecter avec un secret ou un certificat.</translation>
    </message>
    <message>
        <source>Turn off public client flows in the app registration, or use another app.</source>
        <translation>Désactivez les flux de clients publics dans l’inscription d’application, ou utilisez une autre application.</translation>
    </message>
    <message>
        <source>App unknown in this tenant</source>
        <translation>Application inconnue de ce locataire</translation>
    </message>
    <message>
        <source>The tenant has not consented to the app yet, the app was removed there, or it is a few seconds old.</source>
        <translation>Le locataire n’a pas encore consenti à l’application, elle y a été supprimée, ou elle date de quelques secondes.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant; check tenant id and cloud.</source>
        <translation>Ouvrez la page de consentement en tant qu’administrateur du locataire&#x202f;; vérifiez l’ID de locataire et le cloud.</translation>
    </message>
    <message>
        <source>No such tenant</source>
        <translation>Locataire inexistant</translation>
    </message>
    <message>
        <source>No tenant answers to this id in the chosen cloud.</source>
        <translation>Aucun locataire ne répond à cet ID dans le cloud choisi.</translation>
    </message>
    <message>
        <source>Check the tenant id, then try the other clouds.</source>
        <translation>Vérifiez l’ID de locataire, puis essayez les autres clouds.</translation>
    </message>
    <message>
        <source>Token is for another tenant</source>
        <translation>Jeton pour un autre locataire</translation>
    </message>
    <message>
        <source>Microsoft signed in to another tenant than the one asked for; the token was thrown away.</source>
        <translation>Microsoft s’est connecté à un autre locataire que celui demandé&#x202f;; le jeton a été jeté.</translation>
    </message>
    <message>
        <source>Check the tenant id and the cloud.</source>
        <translation>Vérifiez l’ID de locataire et le cloud.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>Locataire dans un autre cloud</translation>
    </message>
    <message>
        <source>The tenant belongs to another national cloud, and apps are registered per cloud.</source>
        <translation>Le locataire appartient à un autre cloud national, et les applications sont inscrites par cloud.</translation>
    </message>
    <message>
        <source>Switch the cloud of this tenant and use an app of that cloud.</source>
        <translation>Changez le cloud de ce locataire et utilisez une application de ce cloud.</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Certificat non accepté</translation>
    </message>
    <message>
        <source>The app does not know this certificate, or it has expired. Nothing is collected until then; events stay fetchable for seven days.</source>
        <translation>L’application ne connaît pas ce certificat, ou il a expiré. Rien n’est collecté d’ici là&#x202f;; les événements restent récupérables pendant sept jours.</translation>
    </message>
    <message>
        <source>Upload the public part to the app registration, or choose another certificate.</source>
        <translation>Chargez la partie publique dans l’inscription d’application, ou choisissez un autre certificat.</translation>
    </message>
    <message>
        <source>Certificate&apos;s subject not accepted</source>
        <translation>Objet du certificat non accepté</translation>
    </message>
    <message>
        <source>The app accepts certificates by subject and issuer, and this one is not among them.</source>
        <translation>L’application accepte les certificats par objet et émetteur, et celui-ci n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Register the certificate by its thumbprint.</source>
        <translation>Inscrivez le certificat par son empreinte numérique.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s, so its signatures are refused.</source>
        <translation>L’horloge de cet ordinateur diffère de celle de Microsoft&#x202f;; ses signatures sont donc refusées.</translation>
    </message>
    <message>
        <source>Set the clock by the network, then check again.</source>
        <translation>Réglez l’horloge par le réseau, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Certificate cannot be used</source>
        <translation>Certificat inutilisable</translation>
    </message>
    <message>
        <source>What is stored or chosen is no certificate with a private key that can sign.</source>
        <translation>Ce qui est stocké ou choisi n’est pas un certificat avec une clé privée pouvant signer.</translation>
    </message>
    <message>
        <source>Choose the certificate again.</source>
        <translation>Choisissez à nouveau le certificat.</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>Aucun certificat dans le fichier</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>Le fichier ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>Choose a PEM, PFX or P12 file with the certificate.</source>
        <translation>Choisissez un fichier PEM, PFX ou P12 contenant le certificat.</translation>
    </message>
    <message>
        <source>Private key is missing</source>
        <translation>Clé privée manquante</translation>
    </message>
    <message>
        <source>A certificate alone cannot sign in; its private key is needed too.</source>
        <translation>Un certificat seul ne permet pas de se connecter&#x202f;; sa clé privée est nécessaire aussi.</translation>
    </message>
    <message>
        <source>Choose the key file, or export the certificate with its private key.</source>
        <translation>Choisissez le fichier de clé, ou exportez le certificat avec sa clé privée.</translation>
    </message>
    <message>
        <source>Passphrase does not open it</source>
        <translation>La phrase secrète ne l’ouvre pas</translation>
    </message>
    <message>
        <source>The file is encrypted, and this passphrase does not open it.</source>
        <translation>Le fichier est chiffré, et cette phrase secrète ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>Enter the passphrase again.</source>
        <translation>Saisissez à nouveau la phrase secrète.</translation>
    </message>
    <message>
        <source>Key belongs to another certificate</source>
        <translation>Clé d’un autre certificat</translation>
    </message>
    <message>
        <source>The private key and the certificate are no pair.</source>
        <translation>La clé privée et le certificat ne forment pas une paire.</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate.</source>
        <translation>Choisissez la clé créée avec ce certificat.</translation>
    </message>
    <message>
        <source>Key is not RSA</source>
        <translation>La clé n’est pas RSA</translation>
    </message>
    <message>
        <source>Microsoft Entra accepts RSA keys only.</source>
        <translation>Microsoft Entra n’accepte que les clés RSA.</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more.</source>
        <translation>Créez un certificat avec une clé RSA d’au moins 2048 bits.</translation>
    </message>
    <message>
        <source>Key is too short</source>
        <translation>Clé trop courte</translation>
    </message>
    <message>
        <source>An RSA key of at least 2048 bits is needed.</source>
        <translation>Une clé RSA d’au moins 2048 bits est nécessaire.</translation>
    </message>
    <message>
        <source>Make a certificate with a longer key.</source>
        <translation>Créez un certificat avec une clé plus longue.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>Certificat expiré</translation>
    </message>
    <message>
        <source>Its time is over; Microsoft would refuse it.</source>
        <translation>Sa validité est écoulée&#x202f;; Microsoft le refuserait.</translation>
    </message>
    <message>
        <source>Make a new certificate and upload its public part to the app registration.</source>
        <translation>Créez un nouveau certificat et chargez sa partie publique dans l’inscription d’application.</translation>
    </message>
    <message>
        <source>Certificate is not valid yet</source>
        <translation>Certificat pas encore valide</translation>
    </message>
    <message>
        <source>Its time begins later, or this computer&apos;s clock is behind.</source>
        <translation>Sa validité commence plus tard, ou l’horloge de cet ordinateur retarde.</translation>
    </message>
    <message>
        <source>Check the clock, or wait until it begins.</source>
        <translation>Vérifiez l’horloge ou attendez le début de validité.</translation>
    </message>
    <message>
        <source>App is disabled there</source>
        <translation>Application désactivée sur place</translation>
    </message>
    <message>
        <source>An administrator of the tenant, or Microsoft, switched the app off. Events stay fetchable for seven days.</source>
        <translation>Un administrateur du locataire, ou Microsoft, a désactivé l’application. Les événements restent récupérables pendant sept jours.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to enable the app.</source>
        <translation>Demandez à un administrateur du locataire d’activer l’application.</translation>
    </message>
    <message>
        <source>Audit service not set up</source>
        <translation>Service d’audit non configuré</translation>
    </message>
    <message>
        <source>The tenant has no service principal for the audit service, or the cloud does not fit.</source>
        <translation>Le locataire n’a pas de principal de service pour le service d’audit, ou le cloud ne convient pas.</translation>
    </message>
    <message>
        <source>Check the cloud; then create the Office 365 Management service principal there.</source>
        <translation>Vérifiez le cloud&#x202f;; créez-y ensuite le principal de service Office 365 Management.</translation>
    </message>
    <message>
        <source>The tenant has no Microsoft 365 subscription that includes the audit service.</source>
        <translation>Le locataire n’a pas d’abonnement Microsoft 365 incluant le service d’audit.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant for a Microsoft 365 licence.</source>
        <translation>Demandez une licence Microsoft 365 à un administrateur du locataire.</translation>
    </message>
    <message>
        <source>App lacks the audit permissions</source>
        <translation>Application sans autorisations d’audit</translation>
    </message>
    <message>
        <source>The app registration does not list the permissions, or the consent is older than they are.</source>
        <translation>L’inscription d’application ne répertorie pas les autorisations, ou le consentement leur est antérieur.</translation>
    </message>
    <message>
        <source>Add the permissions to the app registration and consent again.</source>
        <translation>Ajoutez les autorisations à l’inscription d’application et consentez à nouveau.</translation>
    </message>
    <message>
        <source>Consent is missing</source>
        <translation>Consentement manquant</translation>
    </message>
    <message>
        <source>Nobody has consented to this app in the tenant yet.</source>
        <translation>Personne n’a encore consenti à cette application dans le locataire.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant.</source>
        <translation>Ouvrez la page de consentement en tant qu’administrateur du locataire.</translation>
    </message>
    <message>
        <source>Consent was not given</source>
        <translation>Consentement non donné</translation>
    </message>
    <message>
        <source>The person declined. A Global or Privileged Role Administrator can consent.</source>
        <translation>La personne a refusé. Un administrateur général ou un administrateur de rôle privilégié peut consentir.</translation>
    </message>
    <message>
        <source>Send the consent link to an administrator of the tenant.</source>
        <translation>Envoyez le lien de consentement à un administrateur du locataire.</translation>
    </message>
    <message>
        <source>An administrator must consent</source>
        <translation>Un administrateur doit consentir</translation>
    </message>
    <message>
        <source>The person who signed in may not consent to these permissions.</source>
        <translation>La personne connectée ne peut pas consentir à ces autorisations.</translation>
    </message>
    <message>
        <source>Send the consent link to a Global or Privileged Role Administrator.</source>
        <translation>Envoyez le lien de consentement à un administrateur général ou à un administrateur de rôle privilégié.</translation>
    </message>
    <message>
        <source>Partner consent is missing</source>
        <translation>Consentement du partenaire manquant</translation>
    </message>
    <message>
        <source>The app is not authorised in the customer tenant of this partner.</source>
        <translation>L’application n’est pas autorisée dans le locataire client de ce partenaire.</translation>
    </message>
    <message>
        <source>Pre-consent the app for the customer in Partner Center.</source>
        <translation>Donnez le consentement préalable pour ce client dans Partner Center.</translation>
    </message>
    <message>
        <source>Account is from another tenant</source>
        <translation>Compte d’un autre locataire</translation>
    </message>
    <message>
        <source>The account that was used is not known in this tenant.</source>
        <translation>Le compte utilisé n’est pas connu dans ce locataire.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant.</source>
        <translation>Connectez-vous avec un compte du locataire.</translation>
    </message>
    <message>
        <source>App is limited to assigned users</source>
        <translation>Application limitée aux utilisateurs affectés</translation>
    </message>
    <message>
        <source>The tenant lets only assigned users in, and this one is not among them.</source>
        <translation>Le locataire n’admet que les utilisateurs affectés, et celui-ci n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Assign the user to the app, or turn the requirement off.</source>
        <translation>Affectez l’utilisateur à l’application, ou désactivez cette exigence.</translation>
    </message>
    <message>
        <source>App is for one tenant only</source>
        <translation>Application pour un seul locataire</translation>
    </message>
    <message>
        <source>The registration admits accounts of its own tenant only.</source>
        <translation>L’inscription n’admet que les comptes de son propre locataire.</translation>
    </message>
    <message>
        <source>Allow accounts of any organisation in the app registration.</source>
        <translation>Autorisez les comptes de toute organisation dans l’inscription d’application.</translation>
    </message>
    <message>
        <source>Redirect address is not registered</source>
        <translation>Adresse de redirection non inscrite</translation>
    </message>
    <message>
        <source>The app registration does not list the address to return to.</source>
        <translation>L’inscription d’application ne répertorie pas l’adresse de retour.</translation>
    </message>
    <message>
        <source>Add http://localhost to the redirect addresses of the app.</source>
        <translation>Ajoutez http://localhost aux adresses de redirection de l’application.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Un second facteur est nécessaire</translation>
    </message>
    <message>
        <source>The tenant wants multi-factor sign-in for this account.</source>
        <translation>Le locataire exige l’authentification multifacteur pour ce compte.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Connectez-vous avec le navigateur.</translation>
    </message>
    <message>
        <source>Sign-in blocked by policy</source>
        <translation>Connexion bloquée par une stratégie</translation>
    </message>
    <message>
        <source>Conditional Access refuses this way of signing in. The browser usually works where a code does not.</source>
        <translation>L’accès conditionnel refuse cette façon de se connecter. Le navigateur fonctionne en général là où un code ne suffit pas.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask for an exclusion of the app.</source>
        <translation>Connectez-vous avec le navigateur, ou demandez une exclusion pour l’application.</translation>
    </message>
    <message>
        <source>Scope not accepted</source>
        <translation>Étendue non acceptée</translation>
    </message>
    <message>
        <source>Microsoft does not accept the scope that was asked for; a cloud file may be wrong.</source>
        <translation>Microsoft n’accepte pas l’étendue demandée&#x202f;; un fichier de cloud est peut-être incorrect.</translation>
    </message>
    <message>
        <source>Check the scopes of the cloud file, or report this with its details.</source>
        <translation>Vérifiez les étendues du fichier de cloud, ou signalez-le avec ses détails.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>En attente de la connexion</translation>
    </message>
    <message>
        <source>The code has not been entered yet.</source>
        <translation>Le code n’a pas encore été saisi.</translation>
    </message>
    <message>
        <source>Code is no longer good</source>
        <translation>Code périmé</translation>
    </message>
    <message>
        <source>The code was mistyped or is too old.</source>
        <translation>Le code a été mal saisi ou est trop ancien.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Recommencez la connexion.</translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation>Connexion expirée</translation>
    </message>
    <message>
        <source>The stored sign-in is too old or was revoked.</source>
        <translation>La connexion enregistrée est trop ancienne ou a été révoquée.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign-in must start again</source>
        <translation>Connexion à recommencer</translation>
    </message>
    <message>
        <source>The answer of this sign-in was used before, or belongs to another one.</source>
        <translation>La réponse de cette connexion a déjà servi, ou appartient à une autre.</translation>
    </message>
    <message>
        <source>Signing in does not work for the moment and is tried again. Events stay fetchable for seven days.</source>
        <translation>La connexion ne réussit pas pour le moment et sera retentée. Les événements restent récupérables pendant sept jours.</translation>
    </message>
    <message>
        <source>Too many sign-ins were asked for; they go on more slowly. Nothing is lost.</source>
        <translation>Trop de connexions ont été demandées&#x202f;; elles continuent plus lentement. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Not a domain or id</source>
        <translation>Ni domaine ni ID</translation>
    </message>
    <message>
        <source>A tenant is found by one of its domains, its id, or the name of one of its users.</source>
        <translation>Un locataire se trouve par l’un de ses domaines, son ID ou le nom d’un de ses utilisateurs.</translation>
    </message>
    <message>
        <source>Enter something like contoso.com or admin@contoso.onmicrosoft.com.</source>
        <translation>Saisissez par exemple contoso.com ou admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Tenant is here already</source>
        <translation>Locataire déjà présent</translation>
    </message>
    <message>
        <source>This profile collects from the tenant under another name; nothing was changed.</source>
        <translation>Ce profil collecte ce locataire sous un autre nom&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Edit the tenant that is there, or remove it first.</source>
        <translation>Modifiez le locataire présent, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>No secret was entered</source>
        <translation>Aucun secret saisi</translation>
    </message>
    <message>
        <source>The app registration signs in with a client secret or a certificate.</source>
        <translation>L’inscription d’application se connecte avec une clé secrète client ou un certificat.</translation>
    </message>
    <message>
        <source>Paste the value of the client secret.</source>
        <translation>Collez la valeur de la clé secrète client.</translation>
    </message>
    <message>
        <source>Browser cannot come back</source>
        <translation>Le navigateur ne peut pas revenir</translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the answer of the sign-in page.</source>
        <translation>Aucun port de cet ordinateur n’a pu être ouvert pour la réponse de la page de connexion.</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>Connectez-vous plutôt avec un code.</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Personne ne s’est connecté</translation>
    </message>
    <message>
        <source>The sign-in page was not completed in time. Nothing was changed.</source>
        <translation>La page de connexion n’a pas été terminée à temps. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start the sign-in again, or sign in with a code.</source>
        <translation>Recommencez la connexion, ou connectez-vous avec un code.</translation>
    </message>
    <message>
        <source>No administrator of the tenant is signed in any more. What was made so far is remembered.</source>
        <translation>Plus aucun administrateur du locataire n’est connecté. Ce qui a été créé est mémorisé.</translation>
    </message>
    <message>
        <source>Sign in again; it goes on where it was.</source>
        <translation>Reconnectez-vous&#x202f;; la suite reprend où elle en était.</translation>
    </message>
    <message>
        <source>Another tenant&apos;s administrator</source>
        <translation>Administrateur d’un autre locataire</translation>
    </message>
    <message>
        <source>The person belongs to another tenant than the one to be added. Nothing was changed.</source>
        <translation>La personne appartient à un autre locataire que celui à ajouter. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant to be added.</source>
        <translation>Connectez-vous avec un compte du locataire à ajouter.</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Pas encore de consentement</translation>
    </message>
    <message>
        <source>Nobody consented within 15 minutes. The link stays good; the tenant waits as a draft.</source>
        <translation>Personne n’a consenti en 15 minutes. Le lien reste valable&#x202f;; le locataire attend comme brouillon.</translation>
    </message>
    <message>
        <source>Send the link to an administrator of the tenant, and go on when it was opened.</source>
        <translation>Envoyez le lien à un administrateur du locataire, et poursuivez une fois qu’il l’a ouvert.</translation>
    </message>
    <message>
        <source>The person declined, or may not consent for the tenant. Nothing was changed.</source>
        <translation>La personne a refusé, ou ne peut pas consentir pour le locataire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask a Global or Privileged Role Administrator of the tenant to open the link.</source>
        <translation>Demandez à un administrateur général ou à un administrateur de rôle privilégié du locataire d’ouvrir le lien.</translation>
    </message>
    <message>
        <source>Your app is not known yet</source>
        <translation>Votre application n’est pas encore connue</translation>
    </message>
    <message>
        <source>To ask for consent the program needs the multi-tenant app registration of your own tenant.</source>
        <translation>Pour demander le consentement, le programme a besoin de l’inscription d’application multilocataire de votre propre locataire.</translation>
    </message>
    <message>
        <source>Enter its client id and credential once, or choose another way.</source>
        <translation>Saisissez une fois son ID client et ses informations d’identification, ou choisissez une autre voie.</translation>
    </message>
    <message>
        <source>Cloud has no Microsoft Graph</source>
        <translation>Cloud sans Microsoft Graph</translation>
    </message>
    <message>
        <source>Creating an app registration needs Microsoft Graph, which this cloud does not name.</source>
        <translation>Créer une inscription d’application exige Microsoft Graph, que ce cloud ne nomme pas.</translation>
    </message>
    <message>
        <source>Create the app in the portal and paste its id and credential.</source>
        <translation>Créez l’application dans le portail et collez son ID et ses informations d’identification.</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <translation>Absent de l’annuaire</translation>
    </message>
    <message>
        <source>The directory does not know the object: it is a few seconds old, or was removed.</source>
        <translation>L’annuaire ne connaît pas l’objet&#x202f;: il date de quelques secondes, ou a été supprimé.</translation>
    </message>
    <message>
        <source>Wait a minute and go on; start over if it stays so.</source>
        <translation>Attendez une minute et poursuivez&#x202f;; recommencez si cela persiste.</translation>
    </message>
    <message>
        <source>Address is not secure</source>
        <translation>Adresse non sécurisée</translation>
    </message>
    <message>
        <source>The address is not https, so neither secret nor token was sent there.</source>
        <translation>L’adresse n’est pas en https&#x202f;; ni secret ni jeton n’y ont été envoyés.</translation>
    </message>
    <message>
        <source>Correct the address in the cloud file or the destination.</source>
        <translation>Corrigez l’adresse dans le fichier de cloud ou dans la destination.</translation>
    </message>
    <message>
        <source>Credentials directory is not safe</source>
        <translation>Répertoire d’identification non sûr</translation>
    </message>
    <message>
        <source>Secrets are taken only from the directory in memory that systemd makes for the service, never from files in clear. Nothing was read.</source>
        <translation>Les secrets ne sont pris que du répertoire en mémoire que systemd crée pour le service, jamais de fichiers en clair. Rien n’a été lu.</translation>
    </message>
    <message>
        <source>Start the collector by its unit with LoadCredentialEncrypted=, and leave CREDENTIALS_DIRECTORY to systemd.</source>
        <translation>Démarrez le collecteur par son unité avec LoadCredentialEncrypted=, et laissez CREDENTIALS_DIRECTORY à systemd.</translation>
    </message>
    <message>
        <source>The service only reads its secrets</source>
        <translation>Le service ne fait que lire ses secrets</translation>
    </message>
    <message>
        <source>A service cannot change the credentials that systemd gave it. Nothing was stored.</source>
        <translation>Un service ne peut pas changer les informations d’identification que systemd lui a données. Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>Run the command as root outside of the service, with --secrets systemd, and restart the service.</source>
        <translation>Exécutez la commande en tant que root hors du service, avec --secrets systemd, et redémarrez le service.</translation>
    </message>
    <message>
        <source>systemd-creds is missing</source>
        <translation>systemd-creds manque</translation>
    </message>
    <message>
        <source>Secrets are encrypted by systemd-creds (systemd 250 or later). Nothing was stored.</source>
        <translation>Les secrets sont chiffrés par systemd-creds (systemd 250 ou ultérieur). Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>Install it, or use a keychain.</source>
        <translation>Installez-le, ou utilisez un trousseau de clés.</translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation>Informations d’identification inutilisables</translation>
    </message>
    <message>
        <source>A credential could not be encrypted, decrypted or stored. No secret was written in clear.</source>
        <translation>Des informations d’identification n’ont pu être chiffrées, déchiffrées ou stockées. Aucun secret n’a été écrit en clair.</translation>
    </message>
    <message>
        <source>Run the command as root on the computer that sealed the credentials.</source>
        <translation>Exécutez la commande en tant que root sur l’ordinateur qui a scellé les informations d’identification.</translation>
    </message>
    <message>
        <source>Collecting runs as a service</source>
        <translation>Collecte assurée par un service</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer and goes on when this window closes. The window shows what it does; tenants and destinations are set up by tributaryctl.</source>
        <translation>La collecte s’exécute comme service sur cet ordinateur et continue quand cette fenêtre se ferme. La fenêtre montre ce qu’il fait&#x202f;; locataires et destinations se configurent avec tributaryctl.</translation>
    </message>
    <message>
        <source>Another program collects here</source>
        <translation>Un autre programme collecte ici</translation>
    </message>
    <message>
        <source>Another program of yours collects into this profile. This window shows what it does, and collects itself when it is opened after that has ended.</source>
        <translation>Un autre de vos programmes collecte dans ce profil. Cette fenêtre montre ce qu’il fait, et collecte elle-même si elle est ouverte après sa fin.</translation>
    </message>
    <message>
        <source>The collector has ended</source>
        <translation>Le collecteur s’est terminé</translation>
    </message>
    <message>
        <source>The service that collected into this profile does not answer. Nothing is collected now.</source>
        <translation>Le service qui collectait dans ce profil ne répond pas. Rien n’est collecté en ce moment.</translation>
    </message>
    <message>
        <source>Start the service, or close this window and open it again to collect here.</source>
        <translation>Démarrez le service, ou fermez cette fenêtre et rouvrez-la pour collecter ici.</translation>
    </message>
    <message>
        <source>Port for metrics cannot be used</source>
        <translation>Port des métriques inutilisable</translation>
    </message>
    <message>
        <source>Another program has the port, or it is reserved. Collecting was not started.</source>
        <translation>Un autre programme a le port, ou il est réservé. La collecte n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>Choose another port with --metrics.</source>
        <translation>Choisissez un autre port avec --metrics.</translation>
    </message>
    <message>
        <source>Sign-in and consent</source>
        <translation>Connexion et consentement</translation>
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
        <translation>Ressources dans Azure</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Kafka and Event Hubs</source>
        <translation>Kafka et Event Hubs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sans code</translation>
    </message>
</context>
<context>
    <name>AzureAdvice</name>
    <message>
        <source>Not allowed to do this in Azure</source>
        <translation>Non permis dans Azure</translation>
    </message>
    <message>
        <source>Whoever acts lacks a role: Contributor on the resource group for tables and rule, User Access Administrator for the role assignment. Nothing was changed by this step. Ask for the role, or export a template.</source>
        <translation>Il manque un rôle&#x202f;: Contributor sur le groupe de ressources pour les tables et la règle, User Access Administrator pour l’attribution de rôle. Cette étape n’a rien modifié. Demandez le rôle, ou exportez un modèle.</translation>
    </message>
</context>
<context>
    <name>ComputerText</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>It answers. Secrets are stored there and nowhere else.</source>
        <translation>Il répond. Les secrets y sont stockés, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored yet.</source>
        <translation>Les secrets ne peuvent pas encore être stockés.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Both answer: %1.</source>
        <extracomment>%1 are two hosts: &quot;login.microsoftonline.com and manage.office.com&quot;.</extracomment>
        <translation>Les deux répondent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>No answer from Microsoft: %1.</source>
        <translation>Pas de réponse de Microsoft&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s.</source>
        <translation>Elle concorde avec celle de Microsoft.</translation>
    </message>
    <message>
        <source>Seconds ahead of Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Secondes d’avance sur celle de Microsoft&#x202f;: %1. Réglez l’horloge par le réseau.</translation>
    </message>
    <message>
        <source>Seconds behind Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Secondes de retard sur celle de Microsoft&#x202f;: %1. Réglez l’horloge par le réseau.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>%1 free. What waits to be sent may use 2 GB.</source>
        <translation>%1 libres. Ce qui attend l’envoi peut occuper 2 Go.</translation>
    </message>
    <message>
        <source>Only %1 free. Collecting pauses when the disk is full, and loses nothing.</source>
        <translation>Seulement %1 libres. Si le disque est plein, la collecte est suspendue et ne perd rien.</translation>
    </message>
    <message>
        <source>Not known: nobody to compare it with answers.</source>
        <translation>Inconnue&#x202f;: rien à quoi la comparer ne répond.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>There is another cloud of this name here; it stays.</source>
        <translation>Un autre cloud porte ce nom ici&#x202f;; il reste.</translation>
    </message>
    <message>
        <source>Another one is set here; it stays.</source>
        <translation>Un autre est défini ici&#x202f;; il reste.</translation>
    </message>
    <message>
        <source>Another one has this name here.</source>
        <translation>Ce nom est déjà pris ici.</translation>
    </message>
    <message>
        <source>Its cloud is not known here.</source>
        <translation>Son cloud n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Its app registration and cloud stay as they are here.</source>
        <translation>Son inscription d’application et son cloud restent ici inchangés.</translation>
    </message>
    <message>
        <source>It is of another kind here.</source>
        <translation>Le type est différent ici.</translation>
    </message>
    <message>
        <source>Its tenant is not here.</source>
        <translation>Son locataire n’est pas ici.</translation>
    </message>
    <message>
        <source>Only a newer version of the program knows it.</source>
        <translation>Seule une version plus récente du programme le connaît.</translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>is changed</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>is the same</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>identique</translation>
    </message>
    <message>
        <source>is left alone</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>laissé tel quel</translation>
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
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Granted, and a real call went through.</source>
        <translation>Accordé, et un appel réel a abouti.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Accordé.</translation>
    </message>
    <message>
        <source>Not granted to the app in this tenant.</source>
        <translation>Non accordé à l’application dans ce locataire.</translation>
    </message>
    <message>
        <source>Cannot be seen without ActivityFeed.Read.</source>
        <translation>Non visible sans ActivityFeed.Read.</translation>
    </message>
    <message>
        <source>Cannot be seen while the service refuses to answer.</source>
        <translation>Non visible tant que le service refuse de répondre.</translation>
    </message>
    <message>
        <source>Nothing speaks against it; the first subscription will tell.</source>
        <translation>Rien ne s’y oppose&#x202f;; le premier abonnement le dira.</translation>
    </message>
    <message>
        <source>This cloud has no Microsoft Graph.</source>
        <translation>Ce cloud n’a pas Microsoft Graph.</translation>
    </message>
    <message>
        <source>Cannot be seen without the permissions for Microsoft Graph.</source>
        <translation>Non visible sans les autorisations pour Microsoft Graph.</translation>
    </message>
    <message>
        <source>Microsoft Graph lists the sign-ins of this tenant.</source>
        <translation>Microsoft Graph répertorie les connexions de ce locataire.</translation>
    </message>
    <message>
        <source>In the Entra admin center of the tenant open the app under App registrations › API permissions, add the application permission %1 of %2, and choose &quot;Grant admin consent&quot;. Then check again.</source>
        <translation>Dans le centre d’administration Entra du locataire, ouvrez l’application sous Inscriptions d’applications › API autorisées, ajoutez l’autorisation d’application %1 de %2 et choisissez «&#x202f;Accorder un consentement d’administrateur&#x202f;». Puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on. It takes up to 60 minutes.</source>
        <translation>Demandez à un administrateur du locataire d’activer le journal d’audit unifié. Cela prend jusqu’à 60 minutes.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a Microsoft 365 licence that includes auditing, or turn these streams off.</source>
        <translation>Demandez à un administrateur du locataire d’attribuer une licence Microsoft 365 incluant l’audit, ou désactivez ces flux.</translation>
    </message>
    <message>
        <source>Sign-ins need an Entra ID P1 or P2 licence in the tenant. The other streams run without it; turn sign-ins off if there will be none.</source>
        <translation>Les connexions exigent une licence Entra ID P1 ou P2 dans le locataire. Les autres flux s’en passent&#x202f;; désactivez les connexions s’il n’y en aura pas.</translation>
    </message>
    <message>
        <source>The tenant does not have the Office 365 Management APIs yet. Ask an administrator to add them, and check that the tenant has Microsoft 365.</source>
        <translation>Le locataire n’a pas encore les Office 365 Management APIs. Demandez à un administrateur de les ajouter, et vérifiez que le locataire a Microsoft 365.</translation>
    </message>
    <message>
        <source>Reads the audit records of Entra ID, Exchange, SharePoint and the other services.</source>
        <translation>Lit les enregistrements d’audit d’Entra ID, d’Exchange, de SharePoint et des autres services.</translation>
    </message>
    <message>
        <source>Adds data loss prevention events with the values that matched.</source>
        <translation>Ajoute les événements de protection contre la perte de données avec les valeurs trouvées.</translation>
    </message>
    <message>
        <source>Reads sign-ins and directory audits of Entra ID.</source>
        <translation>Lit les connexions et les audits d’annuaire d’Entra ID.</translation>
    </message>
    <message>
        <source>Lets Microsoft check the licence that sign-ins need.</source>
        <translation>Permet à Microsoft de vérifier la licence qu’exigent les connexions.</translation>
    </message>
    <message>
        <source>Searches the audit log further back than seven days.</source>
        <translation>Recherche dans le journal d’audit au-delà de sept jours.</translation>
    </message>
    <message>
        <source>Unified audit log</source>
        <translation>Journal d’audit unifié</translation>
    </message>
    <message>
        <source>Must be on in the tenant, or there are no records.</source>
        <translation>Doit être activé dans le locataire, sinon il n’y a pas d’enregistrements.</translation>
    </message>
    <message>
        <source>Microsoft 365 licence</source>
        <translation>Licence Microsoft 365</translation>
    </message>
    <message>
        <source>A user must have a licence that includes auditing.</source>
        <translation>Un utilisateur doit avoir une licence incluant l’audit.</translation>
    </message>
    <message>
        <source>Entra ID P1 or P2</source>
        <translation>Entra ID P1 ou P2</translation>
    </message>
    <message>
        <source>Without it Microsoft Graph does not list sign-ins.</source>
        <translation>Sans elle, Microsoft Graph ne répertorie pas les connexions.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln sans explication</numerusform>
            <numerusform>%Ln sans explication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in quarantine, each with its reason</source>
        <translation>
            <numerusform>%Ln en quarantaine, avec sa raison</numerusform>
            <numerusform>%Ln en quarantaine, chacun avec sa raison</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait here to be sent</source>
        <translation>
            <numerusform>%Ln attend ici l’envoi</numerusform>
            <numerusform>%Ln attendent ici l’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted shortly before the workspace was asked</source>
        <translation>
            <numerusform>%Ln accepté peu avant l’interrogation de l’espace de travail</numerusform>
            <numerusform>%Ln acceptés peu avant l’interrogation de l’espace de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by your selection</source>
        <translation>
            <numerusform>%Ln rejeté par votre sélection</numerusform>
            <numerusform>%Ln rejetés par votre sélection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before this destination was added</source>
        <translation>
            <numerusform>%Ln d’avant l’ajout de cette destination</numerusform>
            <numerusform>%Ln d’avant l’ajout de cette destination</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Prouvé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived twice after a timeout</source>
        <translation>
            <numerusform>%Ln arrivé deux fois après un délai dépassé</numerusform>
            <numerusform>%Ln arrivés deux fois après un délai dépassé</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted; arrival is not read back</source>
        <translation>Accepté&#x202f;; l’arrivée n’est pas relue</translation>
    </message>
    <message>
        <source>The workspace was not asked just now. Hours that were proven before keep their proof.</source>
        <translation>L’espace de travail n’a pas été interrogé à l’instant. Les heures déjà prouvées gardent leur preuve.</translation>
    </message>
    <message>
        <source>There is no workspace behind it that could be asked what arrived: the proof ends at accepted.</source>
        <translation>Il n’y a pas derrière elle d’espace de travail à interroger sur ce qui est arrivé&#x202f;: la preuve s’arrête à accepté.</translation>
    </message>
    <message>
        <source>The destination does not name its workspace, so that it cannot be asked what arrived. Add the workspace id with: tributaryctl destination edit NAME --workspace GUID</source>
        <translation>La destination ne nomme pas son espace de travail, qui ne peut donc pas être interrogé sur ce qui est arrivé. Ajoutez l’ID de l’espace de travail avec&#x202f;: tributaryctl destination edit NAME --workspace GUID</translation>
    </message>
    <message>
        <source>The workspace did not say what arrived. %1: %2 The sending app needs Log Analytics Reader on the workspace to be allowed to ask.</source>
        <translation>L’espace de travail n’a pas dit ce qui est arrivé. %1&#x202f;: %2 Pour pouvoir l’interroger, l’application d’envoi a besoin de Log Analytics Reader sur l’espace de travail.</translation>
    </message>
    <message>
        <source>%1 collected, %2 arrived, %3 explained, %4 unexplained.</source>
        <translation>%1 collectés, %2 arrivés, %3 expliqués, %4 inexpliqués.</translation>
    </message>
    <message>
        <source>%1 collected, %2 accepted, %3 explained, %4 unexplained.</source>
        <translation>%1 collectés, %2 acceptés, %3 expliqués, %4 inexpliqués.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>&quot;%1&quot; is no name for a table: letters, digits and underscores, ending in _CL, at most 45 characters.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de table&#x202f;: lettres, chiffres et traits de soulignement, terminé par _CL, 45 caractères au plus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a stream: it begins with Custom-.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de flux&#x202f;: il commence par Custom-.</translation>
    </message>
    <message>
        <source>Each kind of events needs a table and a stream of its own.</source>
        <translation>Chaque type d’événements a besoin de sa propre table et de son propre flux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a rule: 3 to 30 letters, digits and hyphens.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de règle&#x202f;: 3 à 30 lettres, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>No workspace is chosen.</source>
        <translation>Aucun espace de travail n’est choisi.</translation>
    </message>
    <message>
        <source>The sending app has not signed in yet, so it is not known whom to give the role.</source>
        <translation>L’application d’envoi ne s’est pas encore connectée&#x202f;; on ignore donc à qui donner le rôle.</translation>
    </message>
    <message>
        <source>Tables keep their rows for 4 to 730 days.</source>
        <translation>Les tables conservent leurs lignes de 4 à 730 jours.</translation>
    </message>
    <message>
        <source>%1 is a classic table, made by the HTTP Data Collector API. A rule cannot fill it before it is migrated. Migrate it, or choose another name.</source>
        <translation>%1 est une table classique, créée par HTTP Data Collector API. Une règle ne peut l’alimenter avant sa migration. Migrez-la ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Migrates the classic table %1, which cannot be undone.</source>
        <translation>Migre la table classique %1, ce qui est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Makes the table %1 with %n column(s).</source>
        <translation>
            <numerusform>Crée la table %1 avec %n colonne.</numerusform>
            <numerusform>Crée la table %1 avec %n colonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has columns of another type: %2. The type of a column cannot be changed; choose another name for the table.</source>
        <translation>%1 a des colonnes d’un autre type&#x202f;: %2. Le type d’une colonne ne peut être changé&#x202f;; choisissez un autre nom de table.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n column(s) to the table %1.</source>
        <translation>
            <numerusform>Ajoute %n colonne à la table %1.</numerusform>
            <numerusform>Ajoute %n colonnes à la table %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table %1 is there with all columns.</source>
        <translation>La table %1 existe avec toutes ses colonnes.</translation>
    </message>
    <message>
        <source>Makes the data collection rule %1 with an endpoint of its own, three streams and the way to the tables.</source>
        <translation>Crée la règle de collecte de données %1 avec son propre point de terminaison, trois flux et le chemin vers les tables.</translation>
    </message>
    <message>
        <source>Adds streams and columns to the rule %1; what it has stays.</source>
        <translation>Ajoute des flux et des colonnes à la règle %1&#x202f;; l’existant reste.</translation>
    </message>
    <message>
        <source>The rule %1 has no endpoint of its own, and none can be added. Choose another name.</source>
        <translation>La règle %1 n’a pas de point de terminaison propre et ne peut en recevoir. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The rule %1 is there with all streams.</source>
        <translation>La règle %1 existe avec tous ses flux.</translation>
    </message>
    <message>
        <source>Lets the app send through this rule. It takes up to 30 minutes to apply.</source>
        <translation>Permet à l’application d’envoyer par cette règle. L’effet prend jusqu’à 30 minutes.</translation>
    </message>
    <message>
        <source>Lets the app ask the workspace what arrived, which is the proof that nothing was lost.</source>
        <translation>Permet à l’application de demander à l’espace de travail ce qui est arrivé&#x202f;: la preuve que rien n’est perdu.</translation>
    </message>
    <message>
        <source>Has the rule write down in the workspace what it drops after it accepted it.</source>
        <translation>Fait noter par la règle, dans l’espace de travail, ce qu’elle rejette après l’avoir accepté.</translation>
    </message>
    <message>
        <source>Makes the function %1, so that %2 reads like %3.</source>
        <translation>Crée la fonction %1, pour que %2 se lise comme %3.</translation>
    </message>
    <message numerus="yes">
        <source>The tables keep their rows for %n day(s).</source>
        <translation>
            <numerusform>Les tables conservent leurs lignes %n jour.</numerusform>
            <numerusform>Les tables conservent leurs lignes %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables, rule and roles cost nothing by themselves. Azure charges for each gigabyte that arrives in the workspace, and for keeping it longer than the plan includes.</source>
        <translation>Tables, règle et rôles ne coûtent rien en soi. Azure facture chaque gigaoctet qui arrive dans l’espace de travail, et sa conservation au-delà de ce que le plan inclut.</translation>
    </message>
    <message>
        <source>After the migration the HTTP Data Collector API still fills the columns a table has, but makes no new ones. Rows and queries stay. It cannot be undone.</source>
        <translation>Après la migration, HTTP Data Collector API remplit encore les colonnes qu’une table possède, mais n’en crée plus. Lignes et requêtes restent. C’est irréversible.</translation>
    </message>
    <message>
        <source>The rule has no endpoint of its own, so nothing can be sent to it directly.</source>
        <translation>La règle n’a pas de point de terminaison propre&#x202f;; rien ne peut lui être envoyé directement.</translation>
    </message>
    <message>
        <source>No stream of the rule leads to the table %1.</source>
        <translation>Aucun flux de la règle ne mène à la table %1.</translation>
    </message>
    <message>
        <source>The stream %1 does not declare %2; Azure would drop that without a word.</source>
        <translation>Le flux %1 ne déclare pas %2&#x202f;; Azure le rejetterait sans rien dire.</translation>
    </message>
    <message>
        <source>Checks that the subscription has these services switched on, and switches them on.</source>
        <translation>Vérifie que ces services sont activés dans l’abonnement, et les active.</translation>
    </message>
    <message>
        <source>Could not be seen with these rights; the next steps will tell.</source>
        <translation>Non visible avec ces droits&#x202f;; les étapes suivantes le diront.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>Activé.</translation>
    </message>
    <message>
        <source>Both are on.</source>
        <translation>Les deux sont activés.</translation>
    </message>
    <message>
        <source>It was migrated before.</source>
        <translation>Elle a déjà été migrée.</translation>
    </message>
    <message>
        <source>Migrated. Its rows and columns stay.</source>
        <translation>Migrée. Ses lignes et colonnes restent.</translation>
    </message>
    <message>
        <source>It is there with all columns.</source>
        <translation>Elle existe avec toutes ses colonnes.</translation>
    </message>
    <message>
        <source>Columns added.</source>
        <translation>Colonnes ajoutées.</translation>
    </message>
    <message>
        <source>Made.</source>
        <translation>Créé.</translation>
    </message>
    <message>
        <source>Its endpoint is %1.</source>
        <translation>Son point de terminaison est %1.</translation>
    </message>
    <message>
        <source>The app has the role already.</source>
        <translation>L’application a déjà le rôle.</translation>
    </message>
    <message>
        <source>Assigned. Azure needs up to 30 minutes to apply it.</source>
        <translation>Attribué. Azure met jusqu’à 30 minutes à l’appliquer.</translation>
    </message>
    <message>
        <source>Switched on; what is dropped will be found in DCRLogErrors.</source>
        <translation>Activé&#x202f;; ce qui est rejeté se trouvera dans DCRLogErrors.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Elle existe.</translation>
    </message>
    <message>
        <source>Replaced by its newest form.</source>
        <translation>Remplacée par sa forme la plus récente.</translation>
    </message>
    <message>
        <source>The outputs name no logsIngestion endpoint. Paste all of them, as the deployment shows them.</source>
        <translation>Les sorties ne nomment aucun point de terminaison logsIngestion. Collez-les toutes, telles que le déploiement les affiche.</translation>
    </message>
    <message>
        <source>The endpoint is no address that events may be sent to: %1</source>
        <translation>Le point de terminaison n’est pas une adresse où des événements peuvent être envoyés&#x202f;: %1</translation>
    </message>
    <message>
        <source>The outputs name no immutableId of a rule. It is dcr- and 32 digits and letters.</source>
        <translation>Les sorties ne nomment aucun immutableId de règle. C’est dcr- suivi de 32 chiffres et lettres.</translation>
    </message>
    <message>
        <source>%1 is no stream: its name begins with Custom-.</source>
        <translation>%1 n’est pas un flux&#x202f;: son nom commence par Custom-.</translation>
    </message>
    <message>
        <source>There are no outputs in this text. Paste what the deployment shows under Outputs.</source>
        <translation>Ce texte ne contient aucune sortie. Collez ce que le déploiement affiche sous Sorties.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Creates the app registration &quot;%1&quot; in this tenant, for this tenant only.</source>
        <translation>Crée l’inscription d’application «&#x202f;%1&#x202f;» dans ce locataire, pour ce locataire seulement.</translation>
    </message>
    <message>
        <source>Makes the app known in the tenant as an enterprise application.</source>
        <translation>Fait connaître l’application dans le locataire comme application d’entreprise.</translation>
    </message>
    <message>
        <source>Adds the Office 365 Management APIs to the tenant where they are missing.</source>
        <translation>Ajoute les Office 365 Management APIs au locataire là où elles manquent.</translation>
    </message>
    <message>
        <source>Grants the app the permission %1.</source>
        <translation>Accorde à l’application l’autorisation %1.</translation>
    </message>
    <message>
        <source>Registers a certificate made on this computer. Its private key stays in the keychain here.</source>
        <translation>Inscrit un certificat créé sur cet ordinateur. Sa clé privée reste ici dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Makes a client secret, which goes into the keychain here.</source>
        <translation>Crée une clé secrète client, placée ici dans le trousseau de clés.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>✓ good</source>
        <translation>✓ bon</translation>
    </message>
    <message>
        <source>△ notice</source>
        <translation>△ remarque</translation>
    </message>
    <message>
        <source>× to be done</source>
        <translation>× à faire</translation>
    </message>
    <message>
        <source>– not checked</source>
        <translation>– non vérifié</translation>
    </message>
    <message>
        <source>Tenant %1, app %2, cloud %3</source>
        <translation>Locataire %1, application %2, cloud %3</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Tenant check</source>
        <translation>Vérification du locataire</translation>
    </message>
    <message>
        <source>Checked on %1 by Tributary. The check changed nothing in the tenants.</source>
        <translation>Vérifié le %1 par Tributary. La vérification n’a rien modifié dans les locataires.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Poll interval</source>
        <translation>Intervalle d’interrogation</translation>
    </message>
    <message>
        <source>Time between two questions for new content, for each stream of each tenant.</source>
        <translation>Temps entre deux interrogations sur du nouveau contenu, pour chaque flux de chaque locataire.</translation>
    </message>
    <message>
        <source>Lateness horizon</source>
        <translation>Horizon des contenus tardifs</translation>
    </message>
    <message>
        <source>How far back each poll looks again for content that the service lists late.</source>
        <translation>Jusqu’où chaque interrogation revient chercher le contenu que le service répertorie tardivement.</translation>
    </message>
    <message>
        <source>Share of the request quota</source>
        <translation>Part du quota de demandes</translation>
    </message>
    <message>
        <source>Of the 2,000 requests a minute that the Activity API grants for each tenant. Less leaves room for another program that collects under the same publisher.</source>
        <translation>Sur les 2&#x202f;000 demandes par minute que l’Activity API accorde à chaque locataire. Une part moindre laisse de la place à un autre programme qui collecte sous le même publisher.</translation>
    </message>
    <message>
        <source>Large blob</source>
        <translation>Grand blob</translation>
    </message>
    <message>
        <source>Longer blobs go through a file instead of memory.</source>
        <translation>Les blobs plus longs passent par un fichier au lieu de la mémoire.</translation>
    </message>
    <message>
        <source>Outbox limit</source>
        <translation>Limite de la boîte d’envoi</translation>
    </message>
    <message>
        <source>Collecting pauses while more than this waits to be sent. Events stay fetchable at Microsoft for seven days.</source>
        <translation>La collecte est suspendue tant qu’un volume supérieur attend l’envoi. Les événements restent récupérables chez Microsoft pendant sept jours.</translation>
    </message>
    <message>
        <source>Keep sent events for</source>
        <translation>Conserver les envoyés pendant</translation>
    </message>
    <message>
        <source>Older events that every destination took are deleted from this computer.</source>
        <translation>Les événements plus anciens que chaque destination a acceptés sont supprimés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conserver au plus</translation>
    </message>
    <message>
        <source>What exceeds it of the events that every destination took is deleted, oldest first.</source>
        <translation>Ce qui dépasse, parmi les événements que chaque destination a acceptés, est supprimé, le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or an address such as http://proxy.example:8080; the system&apos;s proxy where it is empty. Never with user and password.</source>
        <translation>«&#x202f;none&#x202f;», ou une adresse telle que http://proxy.example:8080&#x202f;; vide, celui du système. Jamais avec utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autorités de certification</translation>
    </message>
    <message>
        <source>A PEM file with authorities to trust beside the system&apos;s, for a proxy that inspects TLS.</source>
        <translation>Un fichier PEM d’autorités approuvées en plus de celles du système, pour un proxy qui inspecte TLS.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of values, for example &quot;15 s to 1 h&quot;.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What an empty setting means: no file, or the proxy that the system has.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>comme le système</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You are signed in. Close this page and go back to Tributary.</source>
        <translation>Vous êtes connecté. Fermez cette page et revenez à Tributary.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Close this page; Tributary says what to do next.</source>
        <translation>La connexion n’a pas été terminée. Fermez cette page&#x202f;; Tributary indique la suite.</translation>
    </message>
    <message>
        <source>Thank you. Close this page and go back to Tributary, which now checks the consent.</source>
        <translation>Merci. Fermez cette page et revenez à Tributary, qui vérifie maintenant le consentement.</translation>
    </message>
    <message>
        <source>Consent was not given. Close this page; Tributary says what to do next.</source>
        <translation>Le consentement n’a pas été donné. Fermez cette page&#x202f;; Tributary indique la suite.</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>Subscribed; the service makes events available.</source>
        <translation>Abonné&#x202f;; le service met les événements à disposition.</translation>
    </message>
    <message>
        <source>Was stopped; it will be started. Events from between cannot be fetched.</source>
        <translation>Était arrêté&#x202f;; il sera démarré. Les événements de l’intervalle ne peuvent être récupérés.</translation>
    </message>
    <message>
        <source>The service does not say whether it runs; it will be started.</source>
        <translation>Le service ne dit pas s’il est actif&#x202f;; il sera démarré.</translation>
    </message>
    <message>
        <source>Not subscribed yet; it will be started.</source>
        <translation>Pas encore abonné&#x202f;; il sera démarré.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Microsoft Graph lists it; no subscription is needed.</source>
        <translation>Microsoft Graph le répertorie&#x202f;; aucun abonnement n’est nécessaire.</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Démarré.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>Absent de ce locataire</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Interrogation impossible</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Not collected; stays on</source>
        <translation>Non collecté&#x202f;; reste activé</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non collecté</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Started; first events in 2 min to 12 h</source>
        <translation>Démarré&#x202f;; premiers événements sous 2 min à 12 h</translation>
    </message>
    <message>
        <source>First events in 2 min to 12 h</source>
        <translation>Premiers événements sous 2 min à 12 h</translation>
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
        <translation>Collecte les enregistrements d’audit des locataires enfants et les transfère à Log Analytics.</translation>
    </message>
    <message>
        <source>Show the program with simulated tenants; nothing leaves this computer.</source>
        <translation>Montrer le programme avec des locataires simulés&#x202f;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>Où sont gardés locataires, couverture et événements.</translation>
    </message>
    <message>
        <source>Start without collecting; it is resumed in the window.</source>
        <translation>Démarrer sans collecter&#x202f;; la reprise se fait dans la fenêtre.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>Un cloud en plus de ceux intégrés&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080.</source>
        <translation>&quot;none&quot;, ou un proxy tel que http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>Autorités de certification supplémentaires (PEM)&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Language of this start: en, ar, de, es, fr, ja or pt_BR; as in the settings unless said.</source>
        <translation>Langue de ce démarrage&#x202f;: en, ar, de, es, fr, ja ou pt_BR&#x202f;; sinon celle des paramètres.</translation>
    </message>
    <message>
        <source>Start as an icon in the tray, or minimised where there is none.</source>
        <translation>Démarrer comme icône de la zone de notification, ou réduit s’il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>tributary::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <translation>&amp;Locataires</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Collecte</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Outils</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityList</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Détails de la ligne</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Locataire ou destination</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 when it happened first.</extracomment>
        <translation>%1 (×%2, d’abord %3)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityScreen</name>
    <message>
        <source>Search activity (Ctrl+F)</source>
        <translation>Rechercher dans l’activité (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Locataire ou destination</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>Activité, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Nothing happened yet. What the program and its people do will be listed here.</source>
        <translation>Rien ne s’est encore passé. Ce que font le programme et ses utilisateurs apparaîtra ici.</translation>
    </message>
    <message>
        <source>No line matches. Esc clears the search; the choices beside it narrow as well.</source>
        <translation>Aucune ligne ne correspond. Échap efface la recherche&#x202f;; les choix à côté restreignent aussi.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>&amp;Only this tenant or destination</source>
        <translation>&amp;Seulement ce locataire ou cette destination</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>Voir les é&amp;vénements</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Clear the search, then leave it</source>
        <translation>Effacer la recherche, puis la quitter</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Maj+F10</translation>
    </message>
    <message>
        <source>What can be done with a line</source>
        <translation>Actions possibles sur une ligne</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityWords</name>
    <message>
        <source>Tenant added</source>
        <translation>Locataire ajouté</translation>
    </message>
    <message>
        <source>Tenant changed</source>
        <translation>Locataire modifié</translation>
    </message>
    <message>
        <source>Tenant removed</source>
        <translation>Locataire supprimé</translation>
    </message>
    <message>
        <source>Credential replaced</source>
        <translation>Informations d’identification remplacées</translation>
    </message>
    <message>
        <source>Destination added</source>
        <translation>Destination ajoutée</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <translation>Destination modifiée</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>Destination supprimée</translation>
    </message>
    <message>
        <source>What is forwarded was changed</source>
        <translation>Sélection à transférer modifiée</translation>
    </message>
    <message>
        <source>Collecting started</source>
        <translation>Collecte démarrée</translation>
    </message>
    <message>
        <source>Collecting stopped</source>
        <translation>Collecte arrêtée</translation>
    </message>
    <message>
        <source>Backfill started</source>
        <translation>Rattrapage démarré</translation>
    </message>
    <message>
        <source>Backfill ended, new events</source>
        <translation>Rattrapage terminé, nouveaux événements</translation>
    </message>
    <message>
        <source>Resting streams were asked for again</source>
        <translation>Flux en veille redemandés</translation>
    </message>
    <message>
        <source>Streams stopped, a person is needed</source>
        <translation>Flux arrêtés, intervention nécessaire</translation>
    </message>
    <message>
        <source>Streams run again</source>
        <translation>Flux à nouveau actifs</translation>
    </message>
    <message>
        <source>Streams rest, this tenant does not have them</source>
        <translation>Flux en veille, absents de ce locataire</translation>
    </message>
    <message>
        <source>Events lost, blobs that can no longer be fetched</source>
        <translation>Événements perdus, blobs devenus irrécupérables</translation>
    </message>
    <message>
        <source>Records went to quarantine</source>
        <translation>Enregistrements mis en quarantaine</translation>
    </message>
    <message>
        <source>Sending fails, events wait here</source>
        <translation>L’envoi ne réussit pas, les événements attendent ici</translation>
    </message>
    <message>
        <source>Sending works again</source>
        <translation>L’envoi réussit à nouveau</translation>
    </message>
    <message>
        <source>Trouble that concerns the whole program</source>
        <translation>Problème de tout le programme</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <translation>Le problème est résolu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what happened, such as &quot;Records went to quarantine&quot;; %2 how many.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>tributary::AdviceCard</name>
    <message>
        <source>Code: %1</source>
        <translation>Code&#x202f;: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>État HTTP&#x202f;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de demande&#x202f;: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message&#x202f;: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Shows codes and request ids</source>
        <translation>Affiche codes et ID de demande</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>tributary::AlertText</name>
    <message numerus="yes">
        <source>Events that were missed can be fetched for less than %n hours.</source>
        <translation>
            <numerusform>Les événements manqués restent récupérables moins de %n heure.</numerusform>
            <numerusform>Les événements manqués restent récupérables moins de %n heures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blobs that Microsoft listed and no longer has: %1. Their events are lost.</source>
        <translation>Blobs que Microsoft a répertoriés et n’a plus&#x202f;: %1. Leurs événements sont perdus.</translation>
    </message>
    <message numerus="yes">
        <source>Credentials expire within %n days</source>
        <translation>
            <numerusform>Des informations d’identification expirent sous %n jour</numerusform>
            <numerusform>Des informations d’identification expirent sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within a day</source>
        <translation>Des informations d’identification expirent sous un jour</translation>
    </message>
    <message>
        <source>Events pile up</source>
        <translation>Les événements s’accumulent</translation>
    </message>
    <message>
        <source>%1 of %2 wait for a destination. Fetching pauses when it is full; nothing is lost before 7 days.</source>
        <translation>%1 sur %2 attendent une destination. Quand la boîte d’envoi est pleine, la récupération est suspendue&#x202f;; rien n’est perdu avant 7 jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n intervention nécessaire</numerusform>
            <numerusform>%n interventions nécessaires</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenant or a destination needs a person</source>
        <translation>Un locataire ou une destination demande une intervention</translation>
    </message>
    <message>
        <source>Missed events are about to expire (24 h and 4 h before)</source>
        <translation>Des événements manqués vont expirer (24 h et 4 h avant)</translation>
    </message>
    <message>
        <source>Events were lost</source>
        <translation>Des événements sont perdus</translation>
    </message>
    <message>
        <source>The outbox is over 80 % full</source>
        <translation>La boîte d’envoi est pleine à plus de 80&#x202f;%</translation>
    </message>
    <message>
        <source>Credentials expire (14, 3 and 1 days before)</source>
        <translation>Des informations d’identification expirent (14, 3 et 1 jours avant)</translation>
    </message>
    <message>
        <source>Trouble of the whole program (keychain, disk)</source>
        <translation>Problème de tout le programme (trousseau de clés, disque)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Pas encore de locataire</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>Collecte suspendue</translation>
    </message>
    <message>
        <source>%1, one thing needs you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;.</extracomment>
        <translation>%1, une intervention nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n things need you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;; %n is how many causes wait for a person, more than one.</extracomment>
        <translation>
            <numerusform>%1, %n intervention nécessaire</numerusform>
            <numerusform>%1, %n interventions nécessaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tenants collecting</source>
        <extracomment>%1 is how many tenants are collecting, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 locataire sur %Ln en collecte</numerusform>
            <numerusform>%1 locataires sur %Ln en collecte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::BackfillDialog</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>&amp;Locataire</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>Flu&amp;x</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>Times are in %2, by arrival. Microsoft keeps 7 days, since %1; of sign-ins and directory audits up to 30.</source>
        <extracomment>%1 is a moment, %2 the name of the time zone.</extracomment>
        <translation>Heures en %2, selon l’arrivée. Microsoft conserve 7 jours, depuis %1&#x202f;; connexions et audits d’annuaire jusqu’à 30.</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>Il n’y a pas encore de locataire.</translation>
    </message>
    <message>
        <source>Choose at least one stream.</source>
        <translation>Choisissez au moins un flux.</translation>
    </message>
    <message>
        <source>The end has to be later than the start.</source>
        <translation>La fin doit être postérieure au début.</translation>
    </message>
    <message>
        <source>Asks for at most %1 lists of what Microsoft has, leaves out what is complete here, and fetches only what is missing. Nothing is changed in the tenant.</source>
        <translation>Demande au plus %1 listes de ce que Microsoft possède, laisse de côté ce qui est complet ici et ne récupère que ce qui manque. Rien n’est modifié dans le locataire.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Interrogation de Microsoft…</translation>
    </message>
    <message>
        <source>Stopping; what is fetched stays…</source>
        <translation>Arrêt en cours&#x202f;; ce qui est récupéré reste…</translation>
    </message>
    <message>
        <source>&amp;Cancel backfill</source>
        <translation>&amp;Annuler le rattrapage</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 of %2 windows</source>
        <translation>%1 intervalles sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 blobs</source>
        <translation>%1 blobs sur %2</translation>
    </message>
    <message>
        <source>%1 new events</source>
        <translation>%1 nouveaux événements</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 doublons</translation>
    </message>
    <message>
        <source>a blob is no longer there</source>
        <translation>un blob n’est plus là</translation>
    </message>
    <message>
        <source>%1 blobs are no longer there</source>
        <translation>%1 blobs ne sont plus là</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays.</source>
        <translation>Arrêté. Ce qui est récupéré reste.</translation>
    </message>
    <message>
        <source>Nothing was missing in this range.</source>
        <translation>Rien ne manquait dans cet intervalle.</translation>
    </message>
    <message>
        <source>Ended with something missing.</source>
        <translation>Terminé, il manque encore quelque chose.</translation>
    </message>
</context>
<context>
    <name>tributary::BundleDialog</name>
    <message>
        <source>&amp;Replace names, domains and ids of tenants</source>
        <translation>&amp;Remplacer noms, domaines et ID des locataires</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquet d’assistance</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du paquet</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Exactly these files would be saved, on this computer only. They hold no secrets and no events; read them before you pass them on.</source>
        <translation>Exactement ces fichiers seraient enregistrés, sur cet ordinateur uniquement. Ils ne contiennent ni secrets ni événements&#x202f;; lisez-les avant de les transmettre.</translation>
    </message>
    <message>
        <source>Reading logs and status…</source>
        <translation>Lecture des journaux et de l’état…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file of the support bundle and its size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 before they are packed</source>
        <translation>
            <numerusform>%n fichier, %1 avant compression</numerusform>
            <numerusform>%n fichiers, %1 avant compression</numerusform>
        </translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Enregistrer le paquet d’assistance</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Archives (*.tar.gz)</translation>
    </message>
    <message numerus="yes">
        <source>Packing %n files…</source>
        <translation>
            <numerusform>Compression de %n fichier…</numerusform>
            <numerusform>Compression de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1, readable for you only.</source>
        <translation>Enregistré sous %1, lisible par vous seul.</translation>
    </message>
</context>
<context>
    <name>tributary::CellText</name>
    <message>
        <source>last complete listing %1 ago</source>
        <translation>dernière liste complète il y a %1</translation>
    </message>
    <message>
        <source>nothing listed yet</source>
        <translation>rien de répertorié</translation>
    </message>
    <message>
        <source>licence</source>
        <extracomment>Narrow table cell: the tenant has no licence for this stream.</extracomment>
        <translation>licence</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>aucune licence</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Narrow table cell: a role or permission is missing.</extracomment>
        <translation>rôle</translation>
    </message>
    <message>
        <source>a permission is missing; needs a person</source>
        <translation>une autorisation manque&#x202f;; intervention nécessaire</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>Narrow table cell: collecting this stream has stopped.</extracomment>
        <translation>arrêt</translation>
    </message>
    <message>
        <source>stopped, %1; needs a person</source>
        <translation>arrêté, %1&#x202f;; intervention nécessaire</translation>
    </message>
    <message>
        <source>no P1</source>
        <extracomment>Narrow table cell: the tenant has no Entra ID P1 licence.</extracomment>
        <translation>sans P1</translation>
    </message>
    <message>
        <source>no Entra ID P1 licence; asked again once a day</source>
        <translation>aucune licence Entra ID P1&#x202f;; redemandé chaque jour</translation>
    </message>
    <message>
        <source>no role</source>
        <extracomment>Narrow table cell: a permission for Microsoft Graph is not granted.</extracomment>
        <translation>droit</translation>
    </message>
    <message>
        <source>no permission for Microsoft Graph; asked again once an hour</source>
        <translation>aucune autorisation pour Microsoft Graph&#x202f;; redemandé chaque heure</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Narrow table cell: this cloud does not have the feed.</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>not offered by this cloud; asked again once a day</source>
        <translation>non proposé par ce cloud&#x202f;; redemandé chaque jour</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Narrow table cell: there are gaps that can be filled.</extracomment>
        <translation>lacunes</translation>
    </message>
    <message>
        <source>a gap that can be fetched</source>
        <translation>une lacune récupérable</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps that can be fetched</source>
        <translation>
            <numerusform>%n lacune récupérable</numerusform>
            <numerusform>%n lacunes récupérables</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>working, %1</source>
        <translation>actif, %1</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Narrow table cell: collecting is paused.</extracomment>
        <translation>pause</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>suspendu, %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Narrow table cell: this stream was not chosen.</extracomment>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>non collecté</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Narrow table cell: nothing was collected yet.</extracomment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>chosen, nothing collected yet</source>
        <translation>choisi, rien encore de collecté</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>Narrow table cell: waiting for the first content.</extracomment>
        <translation>attente</translation>
    </message>
    <message>
        <source>waiting for the first content, which can take 12 hours</source>
        <translation>en attente du premier contenu, ce qui peut prendre 12 heures</translation>
    </message>
    <message>
        <source>late</source>
        <translation>retard</translation>
    </message>
    <message>
        <source>behind by %1</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>ralenti</translation>
    </message>
    <message>
        <source>slowed down by Microsoft, %1</source>
        <translation>ralenti par Microsoft, %1</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>réessai</translation>
    </message>
    <message>
        <source>no answer, trying again, %1</source>
        <translation>aucune réponse, nouvelle tentative, %1</translation>
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
        <translation>SharePoint et OneDrive</translation>
    </message>
    <message>
        <source>General (Teams, Defender, …)</source>
        <translation>Général (Teams, Defender, …)</translation>
    </message>
    <message>
        <source>DLP</source>
        <translation>DLP</translation>
    </message>
    <message>
        <source>Directory audits</source>
        <translation>Audits d’annuaire</translation>
    </message>
    <message>
        <source>Sign-ins of users, interactive</source>
        <translation>Connexions d’utilisateurs, interactives</translation>
    </message>
    <message>
        <source>Sign-ins of users, non-interactive</source>
        <translation>Connexions d’utilisateurs, non interactives</translation>
    </message>
    <message>
        <source>Sign-ins of service principals</source>
        <translation>Connexions de principaux de service</translation>
    </message>
    <message>
        <source>Sign-ins of managed identities</source>
        <translation>Connexions d’identités managées</translation>
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
        <translation>Général</translation>
    </message>
    <message>
        <source>Dir. audit</source>
        <translation>Aud. ann.</translation>
    </message>
    <message>
        <source>Interact.</source>
        <translation>Interact.</translation>
    </message>
    <message>
        <source>Non-int.</source>
        <translation>Non int.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Man. id.</source>
        <translation>Id. man.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln events not selected</source>
        <extracomment>%1 is the state of a stream: &quot;working, …; 1,204 events not selected&quot;.</extracomment>
        <translation>
            <numerusform>%1&#x202f;; %Ln événement non sélectionné</numerusform>
            <numerusform>%1&#x202f;; %Ln événements non sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckText</name>
    <message>
        <source>Granted.</source>
        <translation>Accordé.</translation>
    </message>
    <message>
        <source>Not granted. Data loss prevention events come without the matched values, or not at all.</source>
        <translation>Non accordé. Les événements de protection contre la perte de données arrivent sans les valeurs trouvées, ou pas du tout.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Sign-in to Microsoft Graph</source>
        <translation>Connexion à Microsoft Graph</translation>
    </message>
    <message>
        <source>Microsoft Graph lists its records.</source>
        <translation>Microsoft Graph répertorie ses enregistrements.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The app registration signs in to this tenant.</source>
        <translation>L’inscription d’application se connecte à ce locataire.</translation>
    </message>
    <message>
        <source>Not subscribed yet. Start it with &quot;subscription start&quot;; collecting starts it as well.</source>
        <translation>Pas encore abonné. Démarrez-le avec «&#x202f;subscription start&#x202f;»&#x202f;; la collecte le démarre aussi.</translation>
    </message>
    <message>
        <source>Subscribed, and the service lists its content.</source>
        <translation>Abonné, et le service répertorie son contenu.</translation>
    </message>
</context>
<context>
    <name>tributary::CloneSettingsDialog</name>
    <message>
        <source>Copy settings of %1</source>
        <translation>Copier les paramètres de %1</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copier vers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Tags, chosen streams, the beginning and the selection rules are copied. Data and credential stay where they are.</source>
        <translation>Étiquettes, flux choisis, début et règles de sélection sont copiés. Données et informations d’identification restent à leur place.</translation>
    </message>
</context>
<context>
    <name>tributary::CloudsPanel</name>
    <message>
        <source>&amp;Import cloud file…</source>
        <translation>&amp;Importer un fichier de cloud…</translation>
    </message>
    <message>
        <source>Import a cloud file</source>
        <translation>Importer un fichier de cloud</translation>
    </message>
    <message>
        <source>Cloud files (*.json)</source>
        <translation>Fichiers de cloud (*.json)</translation>
    </message>
    <message>
        <source>Reading the cloud file…</source>
        <translation>Lecture du fichier de cloud…</translation>
    </message>
    <message>
        <source>%1 can be chosen now. Its own certificate authority, if the file names one, is trusted after the next start.</source>
        <translation>%1 peut maintenant être choisi. Sa propre autorité de certification, si le fichier en nomme une, sera approuvée après le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>tributary::CommandText</name>
    <message>
        <source>there is no kind &quot;%1&quot;; they are %2</source>
        <translation>il n’y a pas de type «&#x202f;%1&#x202f;», mais %2</translation>
    </message>
    <message>
        <source>--limit is a number of lines</source>
        <translation>--limit est un nombre de lignes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what happened, %2 the name of a stream.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 the time it happened first.</extracomment>
        <translation>%1 (×%2, d’abord %3)</translation>
    </message>
    <message>
        <source>engine</source>
        <comment>who did something: the program</comment>
        <translation>moteur</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>Rien de tel ne s’est passé.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Locataire ou destination</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What the program and its people did, newest first.</source>
        <translation>Ce que le programme et ses utilisateurs ont fait, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Only this tenant or destination.</source>
        <translation>Seulement ce locataire ou cette destination.</translation>
    </message>
    <message>
        <source>Only this kind, such as streams-stopped.</source>
        <translation>Seulement ce type, tel que streams-stopped.</translation>
    </message>
    <message>
        <source>Only lines with this text.</source>
        <translation>Seulement les lignes contenant ce texte.</translation>
    </message>
    <message>
        <source>How many lines; 200 unless said.</source>
        <translation>Nombre de lignes&#x202f;; 200 par défaut.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collectés</translation>
    </message>
    <message>
        <source>%1 records from %2 blobs (%3 duplicates skipped) in %4</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>enregistrements&#x202f;: %1, blobs&#x202f;: %2 (doublons ignorés&#x202f;: %3), en %4</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>%1 by the selection; see &quot;tributaryctl selection show&quot;</source>
        <translation>%1 par la sélection&#x202f;; voir «&#x202f;tributaryctl selection show&#x202f;»</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockés</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many records wait in the outbox.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 in the outbox</source>
        <translation>%1 dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>%1; see &quot;tributaryctl quarantine list&quot;</source>
        <translation>%1&#x202f;; voir «&#x202f;tributaryctl quarantine list&#x202f;»</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blobs could not be fetched any more; see &quot;tributaryctl coverage&quot;</source>
        <translation>
            <numerusform>%Ln blob n’a plus pu être récupéré&#x202f;; voir «&#x202f;tributaryctl coverage&#x202f;»</numerusform>
            <numerusform>%Ln blobs n’ont plus pu être récupérés&#x202f;; voir «&#x202f;tributaryctl coverage&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Backfill: this range is complete already; nothing had to be fetched.</source>
        <translation>Rattrapage&#x202f;: cet intervalle est déjà complet&#x202f;; rien n’était à récupérer.</translation>
    </message>
    <message>
        <source>Backfill: %1 of %2 windows complete, %3 new blobs, %4 new records, %5 duplicates skipped.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Rattrapage&#x202f;: intervalles complets %1 sur %2, nouveaux blobs %3, nouveaux enregistrements %4, doublons ignorés %5.</translation>
    </message>
    <message>
        <source>%1, %2 is parked: %3. &quot;tributaryctl tenant check&quot; asks again.</source>
        <translation>%1, %2 est en veille&#x202f;: %3. «&#x202f;tributaryctl tenant check&#x202f;» redemande.</translation>
    </message>
    <message>
        <source>Stopping: what is stored is still being sent. Press Ctrl-C again to stop at once.</source>
        <translation>Arrêt&#x202f;: ce qui est stocké est encore envoyé. Ctrl-C à nouveau pour arrêter aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at once. About %Ln records wait in the outbox; the next run goes on from here, nothing is lost.</source>
        <translation>
            <numerusform>Arrêté aussitôt. Environ %Ln enregistrement attend dans la boîte d’envoi&#x202f;; la prochaine exécution reprend ici, rien n’est perdu.</numerusform>
            <numerusform>Arrêté aussitôt. Environ %Ln enregistrements attendent dans la boîte d’envoi&#x202f;; la prochaine exécution reprend ici, rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet; what is stored waits for one.</source>
        <translation>Il n’y a pas encore de destination&#x202f;; ce qui est stocké en attend une.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>--interval takes 15s to 1h, not &quot;%1&quot;</source>
        <translation>--interval prend 15s à 1h, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>--publisher takes the parent&apos;s tenant id, a GUID</source>
        <translation>--publisher prend l’ID de locataire du parent, un GUID</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90s, 15m or 2h, not &quot;%1&quot;</source>
        <translation>--for prend une durée telle que 90s, 15m ou 2h, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no tenant in this profile; add one with &quot;tributaryctl tenant add&quot;</source>
        <translation>ce profil n’a pas de locataire&#x202f;; ajoutez-en un avec «&#x202f;tributaryctl tenant add&#x202f;»</translation>
    </message>
    <message>
        <source>--from and --to take times such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--from et --to prennent des heures telles que 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--from must be before --to, and in the past</source>
        <translation>--from doit précéder --to, et se situer dans le passé</translation>
    </message>
    <message>
        <source>content is kept for 7 days, by Microsoft Graph for 30 at most; this range ended before that</source>
        <translation>le contenu est conservé 7 jours, 30 au plus par Microsoft Graph&#x202f;; cet intervalle a pris fin avant</translation>
    </message>
    <message>
        <source>PublisherIdentifier: the parent&apos;s tenant id, where no destination names it.</source>
        <translation>PublisherIdentifier&#x202f;: l’ID de locataire du parent, si aucune destination ne le nomme.</translation>
    </message>
    <message>
        <source>Polls every tenant and forwards. --once: all that is available now, then the outbox is emptied.</source>
        <translation>Interroge chaque locataire et transfère. --once&#x202f;: tout ce qui est disponible maintenant, puis la boîte d’envoi est vidée.</translation>
    </message>
    <message>
        <source>One round, then empty the outbox and end.</source>
        <translation>Un tour, puis vider la boîte d’envoi et terminer.</translation>
    </message>
    <message>
        <source>End after this time, for example 15m.</source>
        <translation>Terminer après ce temps, par exemple 15m.</translation>
    </message>
    <message>
        <source>Fetches what the coverage lacks in a range of the last 7 days, of Graph 30.</source>
        <translation>Récupère ce qui manque à la couverture sur les 7 derniers jours, 30 pour Graph.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>Le locataire.</translation>
    </message>
    <message>
        <source>Start of the range, UTC.</source>
        <translation>Début de l’intervalle, UTC.</translation>
    </message>
    <message>
        <source>End of the range, UTC; now unless said.</source>
        <translation>Fin de l’intervalle, UTC&#x202f;; maintenant par défaut.</translation>
    </message>
    <message>
        <source>Only this stream; repeatable.</source>
        <translation>Seulement ce flux&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>--log-type takes KIND=NAME, for example o365=ChildO365AAD</source>
        <translation>--log-type prend KIND=NAME, par exemple o365=ChildO365AAD</translation>
    </message>
    <message>
        <source>--log-type: there is no kind &quot;%1&quot;; they are o365, signin, audit</source>
        <translation>--log-type&#x202f;: il n’y a pas de type «&#x202f;%1&#x202f;», mais o365, signin, audit</translation>
    </message>
    <message>
        <source>--name is missing</source>
        <translation>--name manque</translation>
    </message>
    <message>
        <source>--workspace takes the workspace id, a GUID</source>
        <translation>--workspace prend l’ID de l’espace de travail, un GUID</translation>
    </message>
    <message>
        <source>--key-stdin is missing: the key is read from standard input</source>
        <translation>--key-stdin manque&#x202f;: la clé est lue sur l’entrée standard</translation>
    </message>
    <message>
        <source>Legacy: Microsoft&apos;s support for this API ended on 2026-09-14. Move to &quot;destination add logs-ingestion&quot; when you can.</source>
        <translation>Hérité&#x202f;: la prise en charge de cette API par Microsoft a pris fin le 14/09/2026. Passez à «&#x202f;destination add logs-ingestion&#x202f;» dès que possible.</translation>
    </message>
    <message>
        <source>A name of your choice.</source>
        <translation>Un nom de votre choix.</translation>
    </message>
    <message>
        <source>The workspace id.</source>
        <translation>L’ID de l’espace de travail.</translation>
    </message>
    <message>
        <source>Read the workspace key (primary or secondary) from standard input.</source>
        <translation>Lire la clé d’espace de travail (primaire ou secondaire) sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Table without &quot;_CL&quot;, for the kinds o365, signin and audit: o365=ChildO365AAD; repeatable.</source>
        <translation>Table sans «&#x202f;_CL&#x202f;», pour les types o365, signin et audit&#x202f;: o365=ChildO365AAD&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Cloud of the workspace.</source>
        <translation>Cloud de l’espace de travail.</translation>
    </message>
    <message>
        <source>Adds a workspace behind the HTTP Data Collector API (legacy: support ended 2026-09-14).</source>
        <translation>Ajoute un espace de travail derrière HTTP Data Collector API (héritée&#x202f;: prise en charge terminée le 14/09/2026).</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2</source>
        <translation>il n’y a pas de flux «&#x202f;%1&#x202f;», mais %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>--expires takes a time such as 2027-11-22 (UTC)</source>
        <translation>--expires prend une heure telle que 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>Read the client secret from standard input.</source>
        <translation>Lire la clé secrète client sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Certificate of the app registration (PEM).</source>
        <translation>Certificat de l’inscription d’application (PEM).</translation>
    </message>
    <message>
        <source>Its private key (PEM), where it is not in the same file.</source>
        <translation>Sa clé privée (PEM), si elle n’est pas dans le même fichier.</translation>
    </message>
    <message>
        <source>Certificate and private key in one PKCS#12 file.</source>
        <translation>Certificat et clé privée dans un seul fichier PKCS#12.</translation>
    </message>
    <message>
        <source>When the client secret ends, where it is known (UTC).</source>
        <translation>Fin de la clé secrète client, si elle est connue (UTC).</translation>
    </message>
    <message>
        <source>Read the passphrase of the key or file from standard input.</source>
        <translation>Lire la phrase secrète de la clé ou du fichier sur l’entrée standard.</translation>
    </message>
    <message>
        <source>name one credential: --secret-stdin, --certificate with --key, or --pkcs12</source>
        <translation>nommez une seule identification&#x202f;: --secret-stdin, --certificate avec --key, ou --pkcs12</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>clé secrète client</translation>
    </message>
    <message>
        <source>certificate %1 valid until %2</source>
        <translation>certificat %1 valable jusqu’au %2</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>espace de travail %1</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1, topic %2</translation>
    </message>
    <message>
        <source>The destination accepts: sign-in, rule, stream and role are in order. (An empty request was sent; no record was written.)</source>
        <translation>La destination accepte&#x202f;: connexion, règle, flux et rôle sont en ordre. (Une demande vide a été envoyée&#x202f;; aucun enregistrement n’a été écrit.)</translation>
    </message>
    <message>
        <source>The destination accepts: workspace and key are in order. (An empty request was sent; no record was written.) Legacy: support for this API ended on 2026-09-14.</source>
        <translation>La destination accepte&#x202f;: espace de travail et clé sont en ordre. (Une demande vide a été envoyée&#x202f;; aucun enregistrement n’a été écrit.) Hérité&#x202f;: la prise en charge de cette API a pris fin le 14/09/2026.</translation>
    </message>
    <message>
        <source>The destination accepts: files can be made in the directory, and reach the disk. (The one that was made is gone again.)</source>
        <translation>La destination accepte&#x202f;: des fichiers peuvent être créés dans le répertoire et atteignent le disque. (Celui qui a été créé est déjà retiré.)</translation>
    </message>
    <message>
        <source>The destination accepts: brokers, sign-in and topic are in order. (No record was written; the right to write shows with the first.)</source>
        <translation>La destination accepte&#x202f;: brokers, connexion et topic sont en ordre. (Aucun enregistrement n’a été écrit&#x202f;; le droit d’écrire se verra au premier.)</translation>
    </message>
    <message>
        <source>--dcr takes the immutable id of the data collection rule, which starts with &quot;dcr-&quot;</source>
        <translation>--dcr prend l’ID immuable de la règle de collecte de données, qui commence par «&#x202f;dcr-&#x202f;»</translation>
    </message>
    <message>
        <source>--tenant-id and --client-id take GUIDs: the parent&apos;s tenant id and the app&apos;s client id</source>
        <translation>--tenant-id et --client-id prennent des GUID&#x202f;: l’ID de locataire du parent et l’ID client de l’application</translation>
    </message>
    <message>
        <source>--stream takes KIND=Custom-NAME, for example o365=Custom-ChildO365AAD</source>
        <translation>--stream prend KIND=Custom-NAME, par exemple o365=Custom-ChildO365AAD</translation>
    </message>
    <message>
        <source>No destination yet; collected events are kept here.</source>
        <translation>Pas encore de destination&#x202f;; les événements collectés sont gardés ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; removed with its credential. Events that only waited for it are kept here.</source>
        <translation>Destination «&#x202f;%1&#x202f;» supprimée avec ses informations d’identification. Les événements qui n’attendaient qu’elle sont gardés ici.</translation>
    </message>
    <message>
        <source>Logs ingestion endpoint of the rule.</source>
        <translation>Point de terminaison d’ingestion de la règle.</translation>
    </message>
    <message>
        <source>Immutable id of the data collection rule.</source>
        <translation>ID immuable de la règle de collecte de données.</translation>
    </message>
    <message>
        <source>What a deployed template put out, in place of --endpoint and --dcr; - is standard input.</source>
        <translation>Sorties d’un modèle déployé, à la place de --endpoint et --dcr&#x202f;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Workspace id, to ask it what arrived.</source>
        <translation>ID de l’espace de travail, pour lui demander ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Table behind a stream, where it is not the usual one: o365=NAME_CL; repeatable.</source>
        <translation>Table derrière un flux, si ce n’est pas l’habituelle&#x202f;: o365=NAME_CL&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Stream declared in the rule, for the kinds o365, signin and audit: o365=Custom-NAME; repeatable.</source>
        <translation>Flux déclaré dans la règle, pour les types o365, signin et audit&#x202f;: o365=Custom-NAME&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>The parent&apos;s tenant id.</source>
        <translation>ID de locataire du parent.</translation>
    </message>
    <message>
        <source>Client id of the sending app.</source>
        <translation>ID client de l’application d’envoi.</translation>
    </message>
    <message>
        <source>Cloud of the parent.</source>
        <translation>Cloud du parent.</translation>
    </message>
    <message>
        <source>Adds a Log Analytics workspace behind the Logs Ingestion API.</source>
        <translation>Ajoute un espace de travail Log Analytics derrière Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Lists the destinations.</source>
        <translation>Répertorie les destinations.</translation>
    </message>
    <message>
        <source>Proves address, sign-in and rights without writing a record.</source>
        <translation>Prouve adresse, connexion et droits sans écrire d’enregistrement.</translation>
    </message>
    <message>
        <source>Send a marker record too, and ask the workspace for it: accepted is not arrived.</source>
        <translation>Envoyer aussi un enregistrement marqueur et le demander à l’espace de travail&#x202f;: accepté n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Removes a destination and its credential.</source>
        <translation>Supprime une destination et ses informations d’identification.</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (hérité)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>never</source>
        <comment>accepted</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Dernière acceptation</translation>
    </message>
    <message>
        <source>Batches waiting</source>
        <translation>Lots en attente</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; added; it gets what is collected from now on. Prove it with: tributaryctl destination test &quot;%1&quot;</source>
        <translation>Destination «&#x202f;%1&#x202f;» ajoutée&#x202f;; elle reçoit ce qui est collecté à partir de maintenant. Prouvez-la avec&#x202f;: tributaryctl destination test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--client-id takes a GUID</source>
        <translation>--client-id prend un GUID</translation>
    </message>
    <message>
        <source>only a Logs Ingestion destination has endpoint, rule, workspace, streams and tables</source>
        <translation>seule une destination Logs Ingestion a point de terminaison, règle, espace de travail, flux et tables</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is proven and changed.</source>
        <translation>La destination «&#x202f;%1&#x202f;» est prouvée et modifiée.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; is paused; its events wait here.</source>
        <translation>L’envoi à «&#x202f;%1&#x202f;» est suspendu&#x202f;; ses événements attendent ici.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; goes on.</source>
        <translation>L’envoi à «&#x202f;%1&#x202f;» continue.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Un autre nom.</translation>
    </message>
    <message>
        <source>Stream of the rule for a kind: o365=Custom-NAME; repeatable.</source>
        <translation>Flux de la règle pour un type&#x202f;: o365=Custom-NAME&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Table behind a stream: o365=NAME_CL; repeatable.</source>
        <translation>Table derrière un flux&#x202f;: o365=NAME_CL&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Changes a destination after proving it; what does not prove changes nothing.</source>
        <translation>Modifie une destination après l’avoir prouvée&#x202f;; sans preuve, rien ne change.</translation>
    </message>
    <message>
        <source>Sends nothing to it; its events wait here.</source>
        <translation>Ne lui envoie rien&#x202f;; ses événements attendent ici.</translation>
    </message>
    <message>
        <source>Sends to it again.</source>
        <translation>Lui envoie à nouveau.</translation>
    </message>
    <message>
        <source>--sender takes the object id of the app&apos;s service principal, a GUID</source>
        <translation>--sender prend l’ID d’objet du principal de service de l’application, un GUID</translation>
    </message>
    <message>
        <source>--format takes arm, bicep or kql</source>
        <translation>--format prend arm, bicep ou kql</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Save each of them as a function in the workspace&apos;s query window.</source>
        <translation>Enregistrez chacune comme fonction dans la fenêtre de requête de l’espace de travail.</translation>
    </message>
    <message>
        <source>Deploy it with:
  %1
Then hand what it prints to: tributaryctl destination add logs-ingestion --outputs FILE …</source>
        <translation>Déployez-le avec&#x202f;:
  %1
Puis donnez ce qui s’affiche à&#x202f;: tributaryctl destination add logs-ingestion --outputs FILE …</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>Le fichier %1 est écrit.</translation>
    </message>
    <message>
        <source>arm (default), bicep, or kql for the functions alone.</source>
        <translation>arm (par défaut), bicep, ou kql pour les fonctions seules.</translation>
    </message>
    <message>
        <source>File to write; standard output where it is left out.</source>
        <translation>Fichier à écrire&#x202f;; la sortie standard si omis.</translation>
    </message>
    <message>
        <source>Object id of the sending app&apos;s service principal in the parent; may be left to who deploys.</source>
        <translation>ID d’objet du principal de service de l’application d’envoi dans le parent&#x202f;; peut être laissé à qui déploie.</translation>
    </message>
    <message>
        <source>Writes what the parent&apos;s administrator deploys where the app may not make it itself.</source>
        <translation>Écrit ce que l’administrateur du parent déploie quand l’application ne peut pas le créer elle-même.</translation>
    </message>
    <message>
        <source>--directory is missing</source>
        <translation>--directory manque</translation>
    </message>
    <message>
        <source>--compression takes none, gzip or zstd</source>
        <translation>--compression prend none, gzip ou zstd</translation>
    </message>
    <message>
        <source>--rotate-bytes takes a count of bytes</source>
        <translation>--rotate-bytes prend un nombre d’octets</translation>
    </message>
    <message>
        <source>--rotate-age takes a duration such as 90s, 5m or 1h</source>
        <translation>--rotate-age prend une durée telle que 90s, 5m ou 1h</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>impossible de créer le répertoire %1</translation>
    </message>
    <message>
        <source>Where the files go; made where it is missing.</source>
        <translation>Où vont les fichiers&#x202f;; créé s’il manque.</translation>
    </message>
    <message>
        <source>none, gzip or zstd; gzip unless said.</source>
        <translation>none, gzip ou zstd&#x202f;; gzip par défaut.</translation>
    </message>
    <message>
        <source>Finish a file at this size; 128 MiB unless said.</source>
        <translation>Terminer un fichier à cette taille&#x202f;; 128 Mio par défaut.</translation>
    </message>
    <message>
        <source>Finish a file at this age; 5m unless said.</source>
        <translation>Terminer un fichier à cet âge&#x202f;; 5m par défaut.</translation>
    </message>
    <message>
        <source>Adds NDJSON files in a directory: a line a record with its envelope.</source>
        <translation>Ajoute des fichiers NDJSON dans un répertoire&#x202f;: une ligne par enregistrement avec son enveloppe.</translation>
    </message>
    <message>
        <source>Correct the expression.</source>
        <translation>Corrigez l’expression.</translation>
    </message>
    <message>
        <source>%1 is wrong at column %2:
%3</source>
        <translation>%1 est incorrect à la colonne %2&#x202f;:
%3</translation>
    </message>
    <message>
        <source>--tenant is missing: whose records</source>
        <translation>--tenant manque&#x202f;: de qui sont les enregistrements</translation>
    </message>
    <message>
        <source>keep the rest</source>
        <translation>garder le reste</translation>
    </message>
    <message>
        <source>drop the rest</source>
        <translation>rejeter le reste</translation>
    </message>
    <message>
        <source>the archive keeps everything as it came</source>
        <translation>l’archive garde tout tel quel</translation>
    </message>
    <message>
        <source>Brokers of the cluster; Event Hubs: NAMESPACE.servicebus.windows.net.</source>
        <translation>Brokers du cluster&#x202f;; Event Hubs&#x202f;: NAMESPACE.servicebus.windows.net.</translation>
    </message>
    <message>
        <source>The topic or event hub.</source>
        <translation>Le topic ou l’event hub.</translation>
    </message>
    <message>
        <source>Read a connection string of Event Hubs from standard input; it may name brokers and topic.</source>
        <translation>Lire une chaîne de connexion d’Event Hubs sur l’entrée standard&#x202f;; elle peut nommer brokers et topic.</translation>
    </message>
    <message>
        <source>Client id of the sending app: sign in with a token.</source>
        <translation>ID client de l’application d’envoi&#x202f;: se connecter avec un jeton.</translation>
    </message>
    <message>
        <source>Adds a topic of Apache Kafka or Azure Event Hubs.</source>
        <translation>Ajoute un topic d’Apache Kafka ou d’Azure Event Hubs.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>Où sont gardés locataires, couverture et événements.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>Un cloud en plus de ceux intégrés&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080; the system&apos;s unless said.</source>
        <translation>&quot;none&quot;, ou un proxy tel que http://proxy.example:8080&#x202f;; celui du système par défaut.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>Autorités de certification supplémentaires (PEM)&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Language of what people read: en, ar, de, es, fr, ja or pt_BR; the system&apos;s unless said.</source>
        <translation>Langue des textes affichés&#x202f;: en, ar, de, es, fr, ja ou pt_BR&#x202f;; celle du système par défaut.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Un document JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; warning unless said.</source>
        <translation>debug, info, warning ou error&#x202f;; warning par défaut.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Cette aide.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La version.</translation>
    </message>
    <message>
        <source>tributaryctl: collects the audit records of child tenants and forwards them to Log Analytics.</source>
        <translation>tributaryctl&#x202f;: collecte les enregistrements d’audit des locataires enfants et les transfère à Log Analytics.</translation>
    </message>
    <message>
        <source>Usage: tributaryctl COMMAND [options]</source>
        <translation>Utilisation&#x202f;: tributaryctl COMMAND [options]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>With &quot;tributaryctl COMMAND --help&quot; each command explains its options.</source>
        <translation>Avec «&#x202f;tributaryctl COMMAND --help&#x202f;», chaque commande explique ses options.</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 unexpected, 2 usage, 3 needs the operator, 4 done in part.</source>
        <translation>Retour&#x202f;: 0 fait, 1 imprévu, 2 utilisation, 3 intervention nécessaire, 4 fait en partie.</translation>
    </message>
    <message>
        <source>See &quot;tributaryctl --help&quot;.</source>
        <translation>Voir «&#x202f;tributaryctl --help&#x202f;».</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Usage: tributaryctl %1 %2 [options]</source>
        <translation>Utilisation&#x202f;: tributaryctl %1 %2 [options]</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>--log-level est debug, info, warning ou error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to this command.</source>
        <translation>«&#x202f;%1&#x202f;» n’appartient pas à cette commande.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1&#x202f;: %2 manque.</translation>
    </message>
    <message>
        <source>name the tenant with either --id or --domain</source>
        <translation>nommez le locataire par --id ou par --domain</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>le locataire est déjà dans ce profil, sous «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is tenant %2 in cloud %3.</source>
        <translation>%1 est le locataire %2 dans le cloud %3.</translation>
    </message>
    <message>
        <source>It is in this profile as &quot;%1&quot;.</source>
        <translation>Il est dans ce profil sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It is the parent&apos;s own tenant.</source>
        <translation>C’est le locataire du parent lui-même.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added.</source>
        <translation>Locataire «&#x202f;%1&#x202f;» (%2) ajouté.</translation>
    </message>
    <message>
        <source>--client-id takes the application (client) id, a GUID</source>
        <translation>--client-id prend l’ID d’application (client), un GUID</translation>
    </message>
    <message>
        <source>The parent&apos;s app %1 will be used for consent in cloud %2.</source>
        <translation>L’application %1 du parent servira au consentement dans le cloud %2.</translation>
    </message>
    <message>
        <source>name the parent&apos;s app first with &quot;tributaryctl tenant parent-app&quot;</source>
        <translation>nommez d’abord l’application du parent avec «&#x202f;tributaryctl tenant parent-app&#x202f;»</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens this page and accepts:
%1
Waiting until %2.</source>
        <translation>Un administrateur du locataire ouvre cette page et accepte&#x202f;:
%1
Attente jusqu’à %2.</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens %1 and enters %2.</source>
        <translation>Un administrateur du locataire ouvre %1 et saisit %2.</translation>
    </message>
    <message>
        <source>Open this page on this computer and sign in as an administrator of the tenant:
%1</source>
        <translation>Ouvrez cette page sur cet ordinateur et connectez-vous en tant qu’administrateur du locataire&#x202f;:
%1</translation>
    </message>
    <message>
        <source>--months takes 1 to 24</source>
        <translation>--months prend 1 à 24</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>en attente du consentement</translation>
    </message>
    <message>
        <source>at step %1 of 6</source>
        <translation>à l’étape %1 sur 6</translation>
    </message>
    <message>
        <source>No tenant is on its way.</source>
        <translation>Aucun locataire n’est en cours d’ajout.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>no tenant on its way is named &quot;%1&quot;</source>
        <translation>aucun locataire en cours d’ajout ne se nomme «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten.</source>
        <translation>«&#x202f;%1&#x202f;» est oublié.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten; what was made in the tenant stays there.</source>
        <translation>«&#x202f;%1&#x202f;» est oublié&#x202f;; ce qui a été créé dans le locataire y reste.</translation>
    </message>
    <message>
        <source>Where to look; all clouds unless said.</source>
        <translation>Où chercher&#x202f;; tous les clouds par défaut.</translation>
    </message>
    <message>
        <source>A name of your choice; the domain unless said.</source>
        <translation>Un nom de votre choix&#x202f;; le domaine par défaut.</translation>
    </message>
    <message>
        <source>Directory (tenant) id.</source>
        <translation>ID de l’annuaire (locataire).</translation>
    </message>
    <message>
        <source>A domain of the tenant, or a user name.</source>
        <translation>Un domaine du locataire, ou un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A tag; repeatable.</source>
        <translation>Une étiquette&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Sign in with a code on any computer instead of a browser on this one.</source>
        <translation>Se connecter avec un code sur tout ordinateur au lieu d’un navigateur sur celui-ci.</translation>
    </message>
    <message>
        <source>Public client to sign in with; Microsoft Graph Command Line Tools unless said.</source>
        <translation>Client public pour la connexion&#x202f;; Microsoft Graph Command Line Tools par défaut.</translation>
    </message>
    <message>
        <source>Make a client secret; a certificate unless said.</source>
        <translation>Créer une clé secrète client&#x202f;; un certificat par défaut.</translation>
    </message>
    <message>
        <source>Life of the credential: 1 to 24 months, 12 unless said.</source>
        <translation>Durée des informations d’identification&#x202f;: 1 à 24 mois, 12 par défaut.</translation>
    </message>
    <message>
        <source>Only list the calls that would be made.</source>
        <translation>Répertorier seulement les appels qui seraient faits.</translation>
    </message>
    <message>
        <source>Application (client) id.</source>
        <translation>ID d’application (client).</translation>
    </message>
    <message>
        <source>The app&apos;s cloud.</source>
        <translation>Le cloud de l’application.</translation>
    </message>
    <message>
        <source>Finds tenant id and cloud of a domain, id or user name.</source>
        <translation>Trouve l’ID de locataire et le cloud d’un domaine, d’un ID ou d’un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Names the parent&apos;s multi-tenant app that children consent to.</source>
        <translation>Nomme l’application multilocataire du parent à laquelle les enfants consentent.</translation>
    </message>
    <message>
        <source>Adds a tenant by the parent&apos;s app: shows the consent link and waits for it.</source>
        <translation>Ajoute un locataire par l’application du parent&#x202f;: affiche le lien de consentement et l’attend.</translation>
    </message>
    <message>
        <source>Adds a tenant by an app that is created there as its administrator.</source>
        <translation>Ajoute un locataire par une application qui y est créée en tant qu’administrateur.</translation>
    </message>
    <message>
        <source>Lists tenants that are on their way.</source>
        <translation>Répertorie les locataires en cours d’ajout.</translation>
    </message>
    <message>
        <source>Forgets a tenant that is on its way.</source>
        <translation>Oublie un locataire en cours d’ajout.</translation>
    </message>
    <message>
        <source>Also take back what was made in the tenant; asks to sign in.</source>
        <translation>Retirer aussi ce qui a été créé dans le locataire&#x202f;; demande une connexion.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>prouvé</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln streams in trouble</source>
        <translation>
            <numerusform>%Ln flux en difficulté</numerusform>
            <numerusform>%Ln flux en difficulté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept at the moment</source>
        <translation>%1 n’accepte pas pour le moment</translation>
    </message>
    <message>
        <source>%1 records collected · %2/s · %3 delivered · outbox %4 (%5)</source>
        <extracomment>A line of figures while collecting: records, records a second, delivered records, records in the outbox and their size.</extracomment>
        <translation>%1 enregistrements collectés · %2/s · %3 livrés · boîte d’envoi %4 (%5)</translation>
    </message>
    <message>
        <source>--tenant-id takes the parent&apos;s tenant id, a GUID</source>
        <translation>--tenant-id prend l’ID de locataire du parent, un GUID</translation>
    </message>
    <message>
        <source>--client-id takes the client id of the sending app, a GUID</source>
        <translation>--client-id prend l’ID client de l’application d’envoi, un GUID</translation>
    </message>
    <message>
        <source>--public-client takes a client id, a GUID</source>
        <translation>--public-client prend un ID client, un GUID</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2</source>
        <translation>Ouvrez %1 et saisissez le code %2</translation>
    </message>
    <message>
        <source>--workspace is missing; `tributaryctl destination workspaces` lists them</source>
        <translation>--workspace manque&#x202f;; `tributaryctl destination workspaces` répertorie les espaces de travail</translation>
    </message>
    <message>
        <source>no workspace &quot;%1&quot; can be seen</source>
        <translation>aucun espace de travail «&#x202f;%1&#x202f;» n’est visible</translation>
    </message>
    <message>
        <source>several workspaces are called &quot;%1&quot;: give the resource id</source>
        <translation>plusieurs espaces de travail se nomment «&#x202f;%1&#x202f;»&#x202f;: donnez l’ID de ressource</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is ready.</source>
        <translation>La destination «&#x202f;%1&#x202f;» est prête.</translation>
    </message>
    <message>
        <source>No workspace can be seen with these rights.</source>
        <translation>Aucun espace de travail n’est visible avec ces droits.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Workspace id</source>
        <translation>ID d’espace de travail</translation>
    </message>
    <message>
        <source>A name of your choice; of an earlier run to go on with it.</source>
        <translation>Un nom de votre choix&#x202f;; celui d’une exécution précédente pour la reprendre.</translation>
    </message>
    <message>
        <source>Make the resources as somebody who signs in with a code, not as the app.</source>
        <translation>Créer les ressources avec un compte connecté par un code, et non l’application.</translation>
    </message>
    <message>
        <source>Public client for that sign-in (default: the Azure command line&apos;s).</source>
        <translation>Client public pour cette connexion (par défaut&#x202f;: celui de la ligne de commande Azure).</translation>
    </message>
    <message>
        <source>Show what would be made, and make nothing.</source>
        <translation>Montrer ce qui serait créé, et ne rien créer.</translation>
    </message>
    <message>
        <source>Send no marker record afterwards.</source>
        <translation>Ne pas envoyer d’enregistrement marqueur ensuite.</translation>
    </message>
    <message>
        <source>Makes tables, rule and roles in the parent&apos;s Azure, proves them, and adds the destination.</source>
        <translation>Crée tables, règle et rôles dans l’Azure du parent, les prouve et ajoute la destination.</translation>
    </message>
    <message>
        <source>Lists the workspaces that can be chosen.</source>
        <translation>Répertorie les espaces de travail que l’on peut choisir.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existant</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1; the kinds are o365, signin, audit</source>
        <translation>%1&#x202f;; les types sont o365, signin, audit</translation>
    </message>
    <message>
        <source>Log Analytics workspace: its name, or its resource id.</source>
        <translation>Espace de travail Log Analytics&#x202f;: son nom, ou son ID de ressource.</translation>
    </message>
    <message>
        <source>Name of the data collection rule (default: tributary).</source>
        <translation>Nom de la règle de collecte de données (par défaut&#x202f;: tributary).</translation>
    </message>
    <message>
        <source>Resource group of the rule (default: that of the workspace).</source>
        <translation>Groupe de ressources de la règle (par défaut&#x202f;: celui de l’espace de travail).</translation>
    </message>
    <message>
        <source>Days that the tables keep their rows (default: the workspace&apos;s).</source>
        <translation>Jours de conservation des lignes des tables (par défaut&#x202f;: ceux de l’espace de travail).</translation>
    </message>
    <message>
        <source>Table for the kinds o365, signin and audit: o365=NAME_CL; repeatable.</source>
        <translation>Table pour les types o365, signin et audit&#x202f;: o365=NAME_CL&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Make no KQL functions.</source>
        <translation>Ne créer aucune fonction KQL.</translation>
    </message>
    <message>
        <source>Give the app no right to read the workspace.</source>
        <translation>Ne donner à l’application aucun droit de lire l’espace de travail.</translation>
    </message>
    <message>
        <source>Leave the rule&apos;s error log off.</source>
        <translation>Laisser désactivé le journal d’erreurs de la règle.</translation>
    </message>
    <message>
        <source>Migrate classic tables of these names; this cannot be undone.</source>
        <translation>Migrer les tables classiques de ces noms&#x202f;; c’est irréversible.</translation>
    </message>
    <message>
        <source>--table takes KIND=NAME_CL, for example o365=ChildO365AAD_CL</source>
        <translation>--table prend KIND=NAME_CL, par exemple o365=ChildO365AAD_CL</translation>
    </message>
    <message>
        <source>--retention takes a number of days</source>
        <translation>--retention prend un nombre de jours</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Obstacle&#x202f;: %1</translation>
    </message>
    <message>
        <source>accepted after %1</source>
        <translation>accepté après %1</translation>
    </message>
    <message>
        <source>the role is on its way; Azure needs up to 30 minutes</source>
        <translation>le rôle s’applique&#x202f;; Azure met jusqu’à 30 minutes</translation>
    </message>
    <message>
        <source>accepted after %1; asking the workspace for it</source>
        <translation>accepté après %1&#x202f;; interrogation de l’espace de travail</translation>
    </message>
    <message>
        <source>accepted after %1, visible in the workspace after %2</source>
        <translation>accepté après %1, visible dans l’espace de travail après %2</translation>
    </message>
    <message>
        <source>accepted, but not seen in the workspace yet; ask it later: %1</source>
        <translation>accepté, mais pas encore vu dans l’espace de travail&#x202f;; demandez-le plus tard&#x202f;: %1</translation>
    </message>
    <message>
        <source>accepted; whether it arrived cannot be asked. Somebody who may read the workspace can: %1</source>
        <translation>accepté&#x202f;; l’arrivée ne peut être demandée. Quelqu’un qui peut lire l’espace de travail le peut&#x202f;: %1</translation>
    </message>
    <message>
        <source>posting an empty request</source>
        <translation>envoi d’une demande vide</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON non valide</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>refused by the destination</source>
        <translation>refusé par la destination</translation>
    </message>
    <message>
        <source>sent without its largest fields; this is the whole</source>
        <translation>envoyé sans ses plus grands champs&#x202f;; ceci est le tout</translation>
    </message>
    <message>
        <source>Nothing here. Records that cannot be parsed or delivered would wait here with the reason.</source>
        <translation>Rien ici. Les enregistrements qui ne peuvent être lus ou livrés attendraient ici avec la raison.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>In the words of the service</source>
        <translation>Dans les termes du service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait in the outbox again; the next &quot;collect&quot; sends them.</source>
        <translation>
            <numerusform>%Ln enregistrement attend à nouveau dans la boîte d’envoi&#x202f;; le prochain «&#x202f;collect&#x202f;» l’envoie.</numerusform>
            <numerusform>%Ln enregistrements attendent à nouveau dans la boîte d’envoi&#x202f;; le prochain «&#x202f;collect&#x202f;» les envoie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they would be refused for the same reason.</source>
        <translation>
            <numerusform>%Ln reste, car il serait refusé pour la même raison.</numerusform>
            <numerusform>%Ln restent, car ils seraient refusés pour la même raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>Seulement ce locataire.</translation>
    </message>
    <message>
        <source>Lists what could not be parsed or delivered, and why.</source>
        <translation>Répertorie ce qui n’a pu être lu ou livré, et pourquoi.</translation>
    </message>
    <message>
        <source>Writes it with the exact bytes, one JSON object a line.</source>
        <translation>L’écrit avec les octets exacts, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Puts what may be delivered into the outbox again.</source>
        <translation>Remet dans la boîte d’envoi ce qui peut être livré.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--%1 prend une heure telle que 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--format is ndjson or csv</source>
        <translation>--format est ndjson ou csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were left out because the regular expression takes too long on them.</source>
        <translation>
            <numerusform>%Ln enregistrement a été omis car l’expression régulière y prend trop de temps.</numerusform>
            <numerusform>%Ln enregistrements ont été omis car l’expression régulière y prend trop de temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this stream.</source>
        <translation>Seulement ce flux.</translation>
    </message>
    <message>
        <source>Only records of this time or later, UTC.</source>
        <translation>Seulement les enregistrements de cette heure ou après, UTC.</translation>
    </message>
    <message>
        <source>Only records before this time, UTC.</source>
        <translation>Seulement les enregistrements avant cette heure, UTC.</translation>
    </message>
    <message>
        <source>Only records that this expression finds, such as op:UserLoginFailed -ip:10.0.0.0/8; times without a zone are UTC.</source>
        <translation>Seulement les enregistrements que trouve cette expression, telle que op:UserLoginFailed -ip:10.0.0.0/8&#x202f;; les heures sans fuseau sont en UTC.</translation>
    </message>
    <message>
        <source>ndjson: original records, one a line; csv: typed columns.</source>
        <translation>ndjson&#x202f;: enregistrements d’origine, un par ligne&#x202f;; csv&#x202f;: colonnes typées.</translation>
    </message>
    <message>
        <source>Writes stored records, oldest batch first.</source>
        <translation>Écrit les enregistrements stockés, le lot le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>all streams</source>
        <translation>tous les flux</translation>
    </message>
    <message>
        <source>No selection: everything is forwarded as it comes.</source>
        <translation>Aucune sélection&#x202f;: tout est transféré tel quel.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>say what to keep, drop, remove or mask; &quot;selection clear&quot; forwards everything again</source>
        <translation>dites que garder, rejeter, retirer ou masquer&#x202f;; «&#x202f;selection clear&#x202f;» transfère à nouveau tout</translation>
    </message>
    <message>
        <source>It holds for what is collected from the next round on.</source>
        <translation>Elle vaut pour ce qui est collecté à partir du prochain tour.</translation>
    </message>
    <message>
        <source>What is dropped is counted, but kept nowhere; --archive-all would keep it here.</source>
        <translation>Ce qui est rejeté est compté, mais conservé nulle part&#x202f;; --archive-all le garderait ici.</translation>
    </message>
    <message>
        <source>There was no such selection; nothing changed.</source>
        <translation>Il n’y avait pas de telle sélection&#x202f;; rien n’a changé.</translation>
    </message>
    <message>
        <source>Done. It holds for what is collected from the next round on.</source>
        <translation>Fait. Cela vaut pour ce qui est collecté à partir du prochain tour.</translation>
    </message>
    <message>
        <source>Only this stream, which then has a selection of its own; repeatable.</source>
        <translation>Seulement ce flux, qui a alors sa propre sélection&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Forwards the records that this expression finds. Of --keep and --drop the first that finds a record decides; the rest goes the other way than the last one says. Repeatable.</source>
        <translation>Transfère les enregistrements que trouve cette expression. De --keep et --drop, le premier qui trouve un enregistrement décide&#x202f;; le reste va à l’inverse du dernier. Répétable.</translation>
    </message>
    <message>
        <source>Does not forward the records that this expression finds. Repeatable.</source>
        <translation>Ne transfère pas les enregistrements que trouve cette expression. Répétable.</translation>
    </message>
    <message>
        <source>Takes a member out of every record, named by a JSON pointer such as /ClientIP; /Parameters/*/Value means every element. Repeatable.</source>
        <translation>Retire un membre de chaque enregistrement, nommé par un pointeur JSON tel que /ClientIP&#x202f;; /Parameters/*/Value désigne chaque élément. Répétable.</translation>
    </message>
    <message>
        <source>Replaces the value of a member: texts by ***, numbers by 0, true and false by null. Repeatable.</source>
        <translation>Remplace la valeur d’un membre&#x202f;: textes par ***, nombres par 0, true et false par null. Répétable.</translation>
    </message>
    <message>
        <source>Keeps everything in the archive as it came, also what is dropped, removed or masked.</source>
        <translation>Garde tout tel quel dans l’archive, même ce qui est rejeté, retiré ou masqué.</translation>
    </message>
    <message>
        <source>What of each stream is forwarded.</source>
        <translation>Ce qui est transféré de chaque flux.</translation>
    </message>
    <message>
        <source>Chooses what of a tenant&apos;s streams is forwarded, in place of what was chosen before.</source>
        <translation>Choisit ce qui est transféré des flux d’un locataire, à la place du choix précédent.</translation>
    </message>
    <message>
        <source>Forwards everything again.</source>
        <translation>Transfère à nouveau tout.</translation>
    </message>
    <message>
        <source>Counts over the stored records what a selection would drop and change; without one, what the present one would.</source>
        <translation>Compte, sur les enregistrements stockés, ce qu’une sélection rejetterait et changerait&#x202f;; à défaut, l’actuelle.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardés</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transférés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were kept because a regular expression takes too long on them.</source>
        <translation>
            <numerusform>%Ln enregistrement a été gardé car une expression régulière y prend trop de temps.</numerusform>
            <numerusform>%Ln enregistrements ont été gardés car une expression régulière y prend trop de temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a selection dropped before are not among these, unless it kept them in the archive.</source>
        <translation>
            <numerusform>%Ln enregistrement rejeté auparavant par une sélection n’en fait pas partie, sauf si elle l’a gardé dans l’archive.</numerusform>
            <numerusform>%Ln enregistrements rejetés auparavant par une sélection n’en font pas partie, sauf si elle les a gardés dans l’archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;</source>
        <translation>--%1 prend un nombre, pas «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Misbehave; repeatable. %1</source>
        <translation>Mal se comporter&#x202f;; répétable. %1</translation>
    </message>
    <message>
        <source>--write-cloud FILE is missing: the file that connects the program to the simulator</source>
        <translation>--write-cloud FILE manque&#x202f;: le fichier qui relie le programme au simulateur</translation>
    </message>
    <message>
        <source>Address to listen on; a free port of 127.0.0.1 unless said.</source>
        <translation>Adresse d’écoute&#x202f;; un port libre de 127.0.0.1 par défaut.</translation>
    </message>
    <message>
        <source>Serve https with a certificate authority of its own.</source>
        <translation>Servir https avec sa propre autorité de certification.</translation>
    </message>
    <message>
        <source>One app registration for all tenants, as a provider has it.</source>
        <translation>Une inscription d’application pour tous les locataires, comme chez un fournisseur.</translation>
    </message>
    <message>
        <source>Seconds until what was made in a directory is known everywhere.</source>
        <translation>Secondes jusqu’à ce que ce qui est créé dans un annuaire soit connu partout.</translation>
    </message>
    <message>
        <source>Child tenants; 1 unless said.</source>
        <translation>Locataires enfants&#x202f;; 1 par défaut.</translation>
    </message>
    <message>
        <source>Records of the last seven days.</source>
        <translation>Enregistrements des sept derniers jours.</translation>
    </message>
    <message>
        <source>Records of each feed of Microsoft Graph, beside the backlog; else a tenth of it is theirs.</source>
        <translation>Enregistrements de chaque flux de Microsoft Graph, en plus du passé&#x202f;; sinon un dixième leur revient.</translation>
    </message>
    <message>
        <source>Records in a blob of the backlog, about; a tenant has 1,000 blobs unless said.</source>
        <translation>Enregistrements dans un blob du passé, environ&#x202f;; un locataire a 1 000 blobs par défaut.</translation>
    </message>
    <message>
        <source>New records a minute while it runs.</source>
        <translation>Nouveaux enregistrements par minute pendant l’exécution.</translation>
    </message>
    <message>
        <source>Offer these records, one JSON object a line, byte for byte.</source>
        <translation>Proposer ces enregistrements, un objet JSON par ligne, octet pour octet.</translation>
    </message>
    <message>
        <source>Tenants, secrets and records follow from it.</source>
        <translation>Locataires, secrets et enregistrements en découlent.</translation>
    </message>
    <message>
        <source>Records that contain this text are to be dropped on their way and not counted as lost; repeatable.</source>
        <translation>Les enregistrements contenant ce texte sont à rejeter en chemin et ne comptent pas comme perdus&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Where to write the cloud file.</source>
        <translation>Où écrire le fichier de cloud.</translation>
    </message>
    <message>
        <source>Runs a Microsoft cloud on this computer until Ctrl-C, then reports what was offered, received, lost and doubled.</source>
        <translation>Fait tourner un cloud Microsoft sur cet ordinateur jusqu’à Ctrl-C, puis rapporte ce qui a été proposé, reçu, perdu et doublé.</translation>
    </message>
    <message>
        <source>Outbox: %1 records in %2 batches, %3.</source>
        <extracomment>%1 and %2 are counts: to be worded so that it fits any of them. %3 is a size.</extracomment>
        <translation>Boîte d’envoi&#x202f;: enregistrements %1, lots %2, %3.</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>Le plus ancien attend depuis %1.</translation>
    </message>
    <message>
        <source>There is no destination: events are kept here.</source>
        <translation>Il n’y a pas de destination&#x202f;: les événements sont gardés ici.</translation>
    </message>
    <message>
        <source>No tenants yet. Add the first one with &quot;tributaryctl tenant add&quot;.</source>
        <translation>Pas encore de locataire. Ajoutez le premier avec «&#x202f;tributaryctl tenant add&#x202f;».</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>coverage</comment>
        <translation>complet</translation>
    </message>
    <message>
        <source>complete, settling</source>
        <translation>complet, en stabilisation</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>pas encore collecté</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>coverage</comment>
        <translation>lacune</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>coverage</comment>
        <translation>perdu</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>Nothing collected yet.</source>
        <translation>Rien encore de collecté.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>Récupérable jusqu’à</translation>
    </message>
    <message>
        <source>How each stream stands: state, lag, counts, last trouble.</source>
        <translation>Où en est chaque flux&#x202f;: état, retard, nombres, dernier problème.</translation>
    </message>
    <message>
        <source>Windows known complete, gaps with their reason, and until when they can be fetched.</source>
        <translation>Intervalles connus comme complets, lacunes avec leur raison, et jusqu’à quand elles sont récupérables.</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>subscription</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>subscription</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>non abonné</translation>
    </message>
    <message>
        <source>collected; needs no subscription</source>
        <translation>collecté&#x202f;; aucun abonnement nécessaire</translation>
    </message>
    <message>
        <source>already enabled</source>
        <translation>déjà activé</translation>
    </message>
    <message>
        <source>started</source>
        <comment>subscription</comment>
        <translation>démarré</translation>
    </message>
    <message>
        <source>no longer collected; had no subscription</source>
        <translation>plus collecté&#x202f;; n’avait pas d’abonnement</translation>
    </message>
    <message>
        <source>stopped; events until the next start can never be fetched</source>
        <translation>arrêté&#x202f;; les événements jusqu’au prochain démarrage ne pourront jamais être récupérés</translation>
    </message>
    <message>
        <source>name each stream to stop with --stream: what comes between stop and start is lost</source>
        <translation>nommez chaque flux à arrêter avec --stream&#x202f;: ce qui vient entre l’arrêt et le démarrage est perdu</translation>
    </message>
    <message>
        <source>Lists a tenant&apos;s subscriptions as the service knows them.</source>
        <translation>Répertorie les abonnements d’un locataire tels que le service les connaît.</translation>
    </message>
    <message>
        <source>Starts the subscriptions that do not run.</source>
        <translation>Démarre les abonnements qui ne sont pas actifs.</translation>
    </message>
    <message>
        <source>Stops subscriptions; events until the next start can never be fetched.</source>
        <translation>Arrête des abonnements&#x202f;; les événements jusqu’au prochain démarrage ne pourront jamais être récupérés.</translation>
    </message>
    <message>
        <source>--id takes the directory (tenant) id, a GUID; use --domain for a domain</source>
        <translation>--id prend l’ID de l’annuaire (locataire), un GUID&#x202f;; utilisez --domain pour un domaine</translation>
    </message>
    <message>
        <source>--since takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--since prend une heure telle que 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added: %3. Check it with: tributaryctl tenant check &quot;%1&quot;</source>
        <translation>Locataire «&#x202f;%1&#x202f;» (%2) ajouté&#x202f;: %3. Vérifiez-le avec&#x202f;: tributaryctl tenant check &quot;%1&quot;</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>result of a check</comment>
        <translation>bon</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>result of a check</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>problem</source>
        <comment>result of a check</comment>
        <translation>problème</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>result of a check</comment>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>A domain of the tenant; its id is looked up.</source>
        <translation>Un domaine du locataire&#x202f;; son ID est recherché.</translation>
    </message>
    <message>
        <source>Application (client) id of the app registration.</source>
        <translation>ID d’application (client) de l’inscription d’application.</translation>
    </message>
    <message>
        <source>Global, GCC, GCCHigh, DoD, China, or the name in a cloud file.</source>
        <translation>Global, GCC, GCCHigh, DoD, China, ou le nom dans un fichier de cloud.</translation>
    </message>
    <message>
        <source>Collect nothing that arrived earlier (UTC).</source>
        <translation>Ne rien collecter d’arrivé plus tôt (UTC).</translation>
    </message>
    <message>
        <source>Cloud of rows that name none.</source>
        <translation>Cloud des lignes qui n’en nomment pas.</translation>
    </message>
    <message>
        <source>Check the file and add nothing.</source>
        <translation>Vérifier le fichier et ne rien ajouter.</translation>
    </message>
    <message>
        <source>Adds a child tenant; its credential goes into the keychain.</source>
        <translation>Ajoute un locataire enfant&#x202f;; ses informations d’identification vont dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Lists the tenants.</source>
        <translation>Répertorie les locataires.</translation>
    </message>
    <message>
        <source>Checks sign-in, permissions and subscriptions of one tenant or all; changes nothing.</source>
        <translation>Vérifie connexion, autorisations et abonnements d’un locataire ou de tous&#x202f;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Also write a page to hand to an administrator of the tenant.</source>
        <translation>Écrire aussi une page à remettre à un administrateur du locataire.</translation>
    </message>
    <message>
        <source>Adds many tenants. Columns: name, id or domain, client-id, cloud, since, tags.</source>
        <translation>Ajoute de nombreux locataires. Colonnes&#x202f;: name, id ou domain, client-id, cloud, since, tags.</translation>
    </message>
    <message>
        <source>cannot read the CSV file %1: %2</source>
        <translation>impossible de lire le fichier CSV %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>serait ajouté</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>demande %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>duration</comment>
        <translation>%1 j %2 h</translation>
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
        <translation>inactif</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>stream</comment>
        <translation>au repos</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>stream</comment>
        <translation>attente</translation>
    </message>
    <message>
        <source>working</source>
        <comment>stream</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>stream</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>throttled</source>
        <comment>stream</comment>
        <translation>limité</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>stream</comment>
        <translation>réessai</translation>
    </message>
    <message>
        <source>needs-operator</source>
        <comment>stream</comment>
        <translation>à-traiter</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>stream</comment>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>stream</comment>
        <translation>en veille</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>destination</comment>
        <translation>au repos</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>destination</comment>
        <translation>envoi</translation>
    </message>
    <message>
        <source>holding</source>
        <comment>destination</comment>
        <translation>retenue</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>destination</comment>
        <translation>réessai</translation>
    </message>
    <message>
        <source>needs operator</source>
        <comment>destination</comment>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>destination</comment>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>--name takes a name, --since a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--name prend un nom, --since une heure telle que 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; changed.</source>
        <translation>Locataire «&#x202f;%1&#x202f;» modifié.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is collected again.</source>
        <translation>Le locataire «&#x202f;%1&#x202f;» est à nouveau collecté.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is not collected any more. Its subscriptions stay on: what comes meanwhile can be caught up for seven days.</source>
        <translation>Le locataire «&#x202f;%1&#x202f;» n’est plus collecté. Ses abonnements restent actifs&#x202f;: ce qui vient entre-temps peut être rattrapé pendant sept jours.</translation>
    </message>
    <message numerus="yes">
        <source>Removing &quot;%1&quot; deletes %Ln collected records here, with their coverage.</source>
        <translation>
            <numerusform>Supprimer «&#x202f;%1&#x202f;» supprime ici %Ln enregistrement collecté, avec sa couverture.</numerusform>
            <numerusform>Supprimer «&#x202f;%1&#x202f;» supprime ici %Ln enregistrements collectés, avec leur couverture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet and never will be.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’est pas encore livré et ne le sera jamais.</numerusform>
            <numerusform>%Ln d’entre eux ne sont pas encore livrés et ne le seront jamais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in quarantine and go, too.</source>
        <translation>
            <numerusform>%Ln attend en quarantaine et disparaît aussi.</numerusform>
            <numerusform>%Ln attendent en quarantaine et disparaissent aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its credential stays in the keychain: others use it.</source>
        <translation>Ses informations d’identification restent dans le trousseau de clés&#x202f;: d’autres les utilisent.</translation>
    </message>
    <message>
        <source>Its credential is removed from the keychain.</source>
        <translation>Ses informations d’identification sont supprimées du trousseau de clés.</translation>
    </message>
    <message>
        <source>Its subscriptions could not be asked for.</source>
        <translation>Ses abonnements n’ont pas pu être demandés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are stopped.</source>
        <translation>
            <numerusform>%Ln abonnement est arrêté.</numerusform>
            <numerusform>%Ln abonnements sont arrêtés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.</source>
        <translation>
            <numerusform>%Ln abonnement reste actif dans Microsoft 365&#x202f;; --stop-subscriptions l’arrête.</numerusform>
            <numerusform>%Ln abonnements restent actifs dans Microsoft 365&#x202f;; --stop-subscriptions les arrête.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions were stopped.</source>
        <translation>Locataire «&#x202f;%1&#x202f;» supprimé avec ses événements, sa couverture et ses informations d’identification. Ses abonnements ont été arrêtés.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions in Microsoft 365 were left on.</source>
        <translation>Locataire «&#x202f;%1&#x202f;» supprimé avec ses événements, sa couverture et ses informations d’identification. Ses abonnements dans Microsoft 365 restent actifs.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs in with what is new: %2. The old credential is gone from the keychain.</source>
        <translation>«&#x202f;%1&#x202f;» se connecte avec du nouveau&#x202f;: %2. Les anciennes informations d’identification ont quitté le trousseau de clés.</translation>
    </message>
    <message>
        <source>Restart a program that collects at this moment: the credential is of another kind now.</source>
        <translation>Redémarrez tout programme qui collecte en ce moment&#x202f;: les informations d’identification sont désormais d’un autre type.</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>a expiré</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>sous %n jour</numerusform>
            <numerusform>sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>locataire</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>No credential ends within 30 days, as far as is known.</source>
        <translation>Pour autant qu’on sache, aucune information d’identification n’expire sous 30 jours.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-11-22 (UTC)</source>
        <translation>--at prend une heure telle que 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>The credential of &quot;%1&quot; ends on %2.</source>
        <translation>Les informations d’identification de «&#x202f;%1&#x202f;» expirent le %2.</translation>
    </message>
    <message>
        <source>name each tenant that gets the settings with --to</source>
        <translation>nommez chaque locataire qui reçoit les paramètres avec --to</translation>
    </message>
    <message>
        <source>Another domain, for the screen.</source>
        <translation>Un autre domaine, pour l’écran.</translation>
    </message>
    <message>
        <source>The tags it is to have; repeatable.</source>
        <translation>Les étiquettes qu’il doit avoir&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Une note.</translation>
    </message>
    <message>
        <source>Shows what the app may do in a tenant, proven by calls, and how to fix it.</source>
        <translation>Montre ce que l’application peut faire dans un locataire, prouvé par des appels, et comment corriger.</translation>
    </message>
    <message>
        <source>Changes name, domain, beginning, tags or note of a tenant.</source>
        <translation>Modifie le nom, le domaine, le début, les étiquettes ou la note d’un locataire.</translation>
    </message>
    <message>
        <source>Collects nothing of a tenant until it is enabled again.</source>
        <translation>Ne collecte rien d’un locataire jusqu’à sa réactivation.</translation>
    </message>
    <message>
        <source>Collects a disabled tenant again.</source>
        <translation>Collecte à nouveau un locataire désactivé.</translation>
    </message>
    <message>
        <source>Removes a tenant, its stored events and its credential.</source>
        <translation>Supprime un locataire, ses événements stockés et ses informations d’identification.</translation>
    </message>
    <message>
        <source>Stop its subscriptions first; events until the next start can never be fetched.</source>
        <translation>Arrêter d’abord ses abonnements&#x202f;; les événements jusqu’au prochain démarrage ne pourront jamais être récupérés.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Dire seulement ce qui disparaîtrait.</translation>
    </message>
    <message>
        <source>Replaces a credential: the new one is proven before the old one goes.</source>
        <translation>Remplace des informations d’identification&#x202f;: les nouvelles sont prouvées avant le retrait des anciennes.</translation>
    </message>
    <message>
        <source>Lists credentials of tenants and destinations that end within 30 days.</source>
        <translation>Répertorie les informations d’identification de locataires et de destinations qui expirent sous 30 jours.</translation>
    </message>
    <message>
        <source>Reads the end of a tenant&apos;s credential from Microsoft Graph, or sets it.</source>
        <translation>Lit la fin des informations d’identification d’un locataire dans Microsoft Graph, ou la définit.</translation>
    </message>
    <message>
        <source>When it ends (UTC).</source>
        <translation>Quand elles expirent (UTC).</translation>
    </message>
    <message>
        <source>Copies tags, streams, beginning and selection to other tenants.</source>
        <translation>Copie étiquettes, flux, début et sélection vers d’autres locataires.</translation>
    </message>
    <message>
        <source>A tenant that gets them; repeatable.</source>
        <translation>Un locataire qui les reçoit&#x202f;; répétable.</translation>
    </message>
    <message>
        <source>Run as a service: SIGHUP reads the configuration again, events go to the journal, and a profile without tenants waits for the first.</source>
        <translation>S’exécuter comme service&#x202f;: SIGHUP relit la configuration, les événements vont au journal, et un profil sans locataire attend le premier.</translation>
    </message>
    <message>
        <source>Serve /metrics (Prometheus) and /health (JSON) on this computer, for example 127.0.0.1:9464.</source>
        <translation>Servir /metrics (Prometheus) et /health (JSON) sur cet ordinateur, par exemple 127.0.0.1:9464.</translation>
    </message>
    <message>
        <source>Write the metrics to a file every 15 seconds, for the text file collector of node_exporter.</source>
        <translation>Écrire les métriques dans un fichier toutes les 15 secondes, pour le collecteur textfile de node_exporter.</translation>
    </message>
    <message>
        <source>Write the page of health (JSON) to a file every 15 seconds.</source>
        <translation>Écrire la page de santé (JSON) dans un fichier toutes les 15 secondes.</translation>
    </message>
    <message>
        <source>--metrics-file takes a name that ends in .prom: the collector reads no other</source>
        <translation>--metrics-file prend un nom terminé par .prom&#x202f;: le collecteur n’en lit pas d’autre</translation>
    </message>
    <message>
        <source>Metrics on port %1.</source>
        <translation>Métriques sur le port %1.</translation>
    </message>
    <message>
        <source>The new configuration is not used: %1 %2</source>
        <translation>La nouvelle configuration n’est pas utilisée&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>Where secrets are: &quot;keychain&quot; unless said, or &quot;systemd&quot; on a server without one.</source>
        <translation>Où sont les secrets&#x202f;: &quot;keychain&quot; par défaut, ou &quot;systemd&quot; sur un serveur sans trousseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written. Begin with %1</source>
        <translation>
            <numerusform>%n fichier écrit. Commencez par %1</numerusform>
            <numerusform>%n fichiers écrits. Commencez par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is man, bash, zsh, fish or json, not &quot;%1&quot;</source>
        <translation>--format est man, bash, zsh, fish ou json, et non «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Writes everything about the program: the manual page, completions for shells, JSON, or the pages of the help.</source>
        <translation>Écrit tout sur le programme&#x202f;: la page de manuel, la complétion pour les shells, JSON ou les pages de l’aide.</translation>
    </message>
    <message>
        <source>man unless said, bash, zsh, fish or json.</source>
        <translation>man par défaut, bash, zsh, fish ou json.</translation>
    </message>
    <message>
        <source>Write the help, the same pages as in the window, to this directory.</source>
        <translation>Écrire l’aide, les mêmes pages que dans la fenêtre, dans ce répertoire.</translation>
    </message>
    <message>
        <source>About the program with the window.</source>
        <translation>Sur le programme avec la fenêtre.</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>Rien n’a été collecté pour elle sur cette période.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to 7</source>
        <translation>--days prend un nombre de 1 à 7</translation>
    </message>
    <message>
        <source>Holds what was collected, stored and accepted, hour by hour, against what its workspace has. Changes nothing.</source>
        <translation>Compare, heure par heure, ce qui est collecté, stocké et accepté à ce que contient l’espace de travail. Ne modifie rien.</translation>
    </message>
    <message>
        <source>How far back, from 1 to 7; the last day where it is not said.</source>
        <translation>Jusqu’où remonter, de 1 à 7&#x202f;; le dernier jour par défaut.</translation>
    </message>
    <message>
        <source>Writes the tenants as a table that tenant import reads; without secrets.</source>
        <translation>Écrit les locataires dans un tableau que tenant import sait lire&#x202f;; sans secrets.</translation>
    </message>
    <message>
        <source>Time between two polls of a stream, 15s to 1h; as in the settings unless said.</source>
        <translation>Temps entre deux interrogations d’un flux, 15s à 1h&#x202f;; sinon celui des paramètres.</translation>
    </message>
    <message>
        <source>Written, without any secret: %1</source>
        <translation>Écrit, sans aucun secret&#x202f;: %1</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>Informations d’identification manquantes&#x202f;: à remplacer.</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Rien à importer.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials are missing. Enter them with &quot;tributaryctl tenant rotate&quot; and &quot;tributaryctl destination edit&quot;.</source>
        <translation>
            <numerusform>Informations d’identification manquantes&#x202f;: %Ln. Saisissez-les avec «&#x202f;tributaryctl tenant rotate&#x202f;» et «&#x202f;tributaryctl destination edit&#x202f;».</numerusform>
            <numerusform>Informations d’identification manquantes&#x202f;: %Ln. Saisissez-les avec «&#x202f;tributaryctl tenant rotate&#x202f;» et «&#x202f;tributaryctl destination edit&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this is what an import would do.</source>
        <translation>Rien n’a été modifié&#x202f;: voici ce que ferait une importation.</translation>
    </message>
    <message>
        <source>Writes tenants, destinations, selections, clouds and settings as JSON; without any secret.</source>
        <translation>Écrit locataires, destinations, sélections, clouds et paramètres en JSON&#x202f;; sans aucun secret.</translation>
    </message>
    <message>
        <source>Takes up an exported configuration: adds and changes, removes nothing.</source>
        <translation>Reprend une configuration exportée&#x202f;: ajoute et modifie, ne supprime rien.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing.</source>
        <translation>Montrer ce qui serait fait, et ne rien faire.</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>Saisissez le nom du profil pour le supprimer&#x202f;: %1</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>il n’y a pas de profil dans %1</translation>
    </message>
    <message>
        <source>The profile was deleted: %1</source>
        <translation>Le profil a été supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Deletes a profile: its events, configuration, logs and keychain entries. Says what goes and asks.</source>
        <translation>Supprime un profil&#x202f;: ses événements, sa configuration, ses journaux et ses entrées du trousseau de clés. Dit ce qui part et demande confirmation.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>A running service takes it up within ten seconds, a window when it is started again.</source>
        <translation>Un service en cours le prend en compte en dix secondes, une fenêtre à son redémarrage.</translation>
    </message>
    <message>
        <source>settings reset takes the name of a setting, or --all</source>
        <translation>settings reset prend le nom d’un paramètre, ou --all</translation>
    </message>
    <message>
        <source>Shows how this profile collects: intervals, limits, network.</source>
        <translation>Montre comment ce profil collecte&#x202f;: intervalles, limites, réseau.</translation>
    </message>
    <message>
        <source>Changes a setting for good, for example: settings set poll-interval 5m.</source>
        <translation>Modifie un paramètre durablement, par exemple&#x202f;: settings set poll-interval 5m.</translation>
    </message>
    <message>
        <source>Sets a setting back to its default.</source>
        <translation>Rétablit la valeur par défaut d’un paramètre.</translation>
    </message>
    <message>
        <source>Set all of them back.</source>
        <translation>Les rétablir tous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenants have the settings of &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln locataire a les paramètres de «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln locataires ont les paramètres de «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>--output is missing; --list shows what would be in it</source>
        <translation>--output manque&#x202f;; --list montre ce qui s’y trouverait</translation>
    </message>
    <message>
        <source>Saves what helps to find a cause: logs, versions, status, schema, crash reports; no secrets and no events.</source>
        <translation>Enregistre ce qui aide à trouver une cause&#x202f;: journaux, versions, état, schéma, rapports d’incident&#x202f;; ni secrets ni événements.</translation>
    </message>
    <message>
        <source>The archive to write, a .tar.gz.</source>
        <translation>L’archive à écrire, un .tar.gz.</translation>
    </message>
    <message>
        <source>Replace names, domains and ids of tenants.</source>
        <translation>Remplacer noms, domaines et ID des locataires.</translation>
    </message>
    <message>
        <source>Show what would be in it, and write nothing.</source>
        <translation>Montrer ce qui s’y trouverait, et ne rien écrire.</translation>
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
            <numerusform>%1, %2 et %n autre flux</numerusform>
            <numerusform>%1, %2 et %n autres flux</numerusform>
        </translation>
    </message>
    <message>
        <source>the name does not agree; nothing was deleted</source>
        <translation>le nom ne correspond pas&#x202f;; rien n’a été supprimé</translation>
    </message>
</context>
<context>
    <name>tributary::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>&amp;Open browser</source>
        <translation>&amp;Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>&amp;Write to their admin</source>
        <translation>É&amp;crire à l’administrateur</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Lien de consentement</translation>
    </message>
    <message>
        <source>Right that is asked for</source>
        <translation>Droit demandé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Consent of the child</source>
        <translation>Consentement de l’enfant</translation>
    </message>
    <message>
        <source>Consent for reading the audit log</source>
        <translation>Consentement à la lecture du journal d’audit</translation>
    </message>
    <message>
        <source>Please open this link, sign in as an administrator of %1 and accept:

%2</source>
        <translation>Veuillez ouvrir ce lien, vous connecter en tant qu’administrateur de %1 et accepter&#x202f;:

%2</translation>
    </message>
    <message>
        <source>Rights that are asked for</source>
        <translation>Droits demandés</translation>
    </message>
    <message>
        <source>A Global or Privileged Role Administrator of the child opens this link, signs in and accepts. It works on any computer: open it here, or send it.</source>
        <translation>Un administrateur général ou un administrateur de rôle privilégié de l’enfant ouvre ce lien, se connecte et accepte. Cela fonctionne sur tout ordinateur&#x202f;: ouvrez-le ici, ou envoyez-le.</translation>
    </message>
    <message>
        <source>Only reading is asked for. Nothing in %1 can be changed with it.</source>
        <translation>Seule la lecture est demandée. Rien dans %1 ne peut être modifié ainsi.</translation>
    </message>
    <message>
        <source>Preparing the link…</source>
        <translation>Préparation du lien…</translation>
    </message>
    <message>
        <source>Waiting for consent, %1 left. You can close this: a draft is kept.</source>
        <translation>En attente du consentement, encore %1. Vous pouvez fermer&#x202f;: un brouillon est conservé.</translation>
    </message>
    <message>
        <source>Consent was given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>The app can sign in to the tenant.</source>
        <translation>L’application peut se connecter au locataire.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>Consentement donné.</translation>
    </message>
    <message>
        <source>&amp;Wait again</source>
        <translation>Attendre e&amp;ncore</translation>
    </message>
</context>
<context>
    <name>tributary::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>tributary::CoverageDialog</name>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Settling</source>
        <extracomment>A time range that is complete so far and is listed once more for late events.</extracomment>
        <translation>En stabilisation</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>&amp;Only what is missing</source>
        <translation>&amp;Seulement ce qui manque</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>Récupérable jusqu’à</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>&amp;Fill gaps…</source>
        <translation>Com&amp;bler les lacunes…</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Tous les flux</translation>
    </message>
    <message>
        <source>Time ranges and what is known of them</source>
        <translation>Intervalles de temps et ce qu’on en sait</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <extracomment>%1 is a tenant.</extracomment>
        <translation>Couverture de %1</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Pas encore collecté</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Rien ne manque ici.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading what is known of this tenant…</source>
        <translation>Lecture de ce qu’on sait de ce locataire…</translation>
    </message>
    <message>
        <source>Nothing is missing: every time range was listed to its end and all of it is stored.</source>
        <translation>Rien ne manque&#x202f;: chaque intervalle a été listé jusqu’au bout et tout son contenu est stocké.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) can still be filled.</source>
        <translation>
            <numerusform>%n lacune peut encore être comblée.</numerusform>
            <numerusform>%n lacunes peuvent encore être comblées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time range(s) cannot be fetched any more.</source>
        <translation>
            <numerusform>%n intervalle n’est plus récupérable.</numerusform>
            <numerusform>%n intervalles ne sont plus récupérables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps that can still be filled: %1. Time ranges that cannot be fetched any more: %2.</source>
        <translation>Lacunes qui peuvent encore être comblées&#x202f;: %1. Intervalles qui ne sont plus récupérables&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>tributary::CreatePage</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a call came to, and the id of what it made.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Create app</source>
        <translation>Créer l’application</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Ce qui est créé</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>Créer l’application</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Ne plus atten&amp;dre</translation>
    </message>
    <message>
        <source>Calls that change the tenant</source>
        <translation>Appels qui modifient le locataire</translation>
    </message>
    <message>
        <source>These calls change %1. Nothing is made before an administrator has signed in and you press Create.</source>
        <translation>Ces appels modifient %1. Rien n’est créé avant qu’un administrateur se soit connecté et que vous ayez appuyé sur «&#x202f;Créer&#x202f;».</translation>
    </message>
    <message>
        <source>The app is made.</source>
        <translation>L’application est créée.</translation>
    </message>
    <message>
        <source>An administrator of the child signs in. Their sign-in stays in memory and ends with this window.</source>
        <translation>Un administrateur de l’enfant se connecte. Sa connexion reste en mémoire et prend fin avec cette fenêtre.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Cré&amp;er</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Creating; what is done stays and is listed.</source>
        <translation>Création&#x202f;; ce qui est fait reste et est répertorié.</translation>
    </message>
    <message>
        <source>The app is made. Microsoft needs a moment until it counts everywhere.</source>
        <translation>L’application est créée. Microsoft a besoin d’un moment pour que cela vaille partout.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on where it was stopped.</source>
        <translation>Ce qui est fait reste. «&#x202f;Créer&#x202f;» reprend là où l’arrêt a eu lieu.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
</context>
<context>
    <name>tributary::CredentialForm</name>
    <message>
        <source>Client se&amp;cret</source>
        <translation>&amp;Clé secrète client</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate (recommended)</source>
        <translation>Ce&amp;rtificat (recommandé)</translation>
    </message>
    <message>
        <source>Client secret, its value</source>
        <translation>Clé secrète client, sa valeur</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Fichier de clé privée</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&amp;Application (client) id</source>
        <translation>ID d’&amp;application (client)</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Connexion avec</translation>
    </message>
    <message>
        <source>Secret, its &amp;value</source>
        <translation>&amp;Valeur du secret</translation>
    </message>
    <message>
        <source>Secret &amp;ends</source>
        <translation>&amp;Fin du secret</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>F&amp;ichier du certificat</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>Fic&amp;hier de clé privée</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Phrase s&amp;ecrète</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>Ce n’est pas un ID d’application</translation>
    </message>
    <message>
        <source>The application (client) id is on the overview page of the registration: 32 digits and letters in five groups.</source>
        <translation>L’ID d’application (client) figure sur la page Vue d’ensemble de l’inscription&#x202f;: 32 chiffres et lettres en cinq groupes.</translation>
    </message>
</context>
<context>
    <name>tributary::DeleteDataDialog</name>
    <message>
        <source>Counting what belongs to this profile…</source>
        <translation>Comptage de ce qui appartient à ce profil…</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Supprimer toutes les données</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Supprimer et quitter</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>Saisissez le nom du profil pour le supprimer&#x202f;: %1</translation>
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
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Limits of the destination</source>
        <translation>Limites de la destination</translation>
    </message>
    <message>
        <source>Counted over the last minute. Tributary stays below what the service allows, so that others can send too.</source>
        <translation>Compté sur la dernière minute. Tributary reste en deçà de ce que le service permet, pour que d’autres puissent envoyer aussi.</translation>
    </message>
    <message>
        <source>Nothing is sent from here at this moment, so that there is nothing to count.</source>
        <translation>Rien n’est envoyé d’ici en ce moment&#x202f;; il n’y a donc rien à compter.</translation>
    </message>
    <message numerus="yes">
        <source>%n times since the program started, last at %1</source>
        <translation>
            <numerusform>%n fois depuis le démarrage du programme, la dernière à %1</numerusform>
            <numerusform>%n fois depuis le démarrage du programme, la dernière à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Never since the program started</source>
        <translation>Jamais depuis le démarrage du programme</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Demandes par minute</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Data a minute</source>
        <translation>Données par minute</translation>
    </message>
    <message>
        <source>%1 of %2, before compression</source>
        <translation>%1 sur %2, avant compression</translation>
    </message>
    <message>
        <source>Events a minute</source>
        <translation>Événements par minute</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 acceptés</translation>
    </message>
    <message>
        <source>Size of a batch</source>
        <translation>Taille d’un lot</translation>
    </message>
    <message>
        <source>At most %1, before compression</source>
        <translation>Au plus %1, avant compression</translation>
    </message>
    <message>
        <source>Asked to slow down (429)</source>
        <translation>Prié de ralentir (429)</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationTablesTab</name>
    <message>
        <source>Not looked at</source>
        <translation>Non examinée</translation>
    </message>
    <message>
        <source>Missing in the table</source>
        <translation>Absente de la table</translation>
    </message>
    <message>
        <source>Missing in the rule</source>
        <translation>Absente de la règle</translation>
    </message>
    <message>
        <source>Of the type %1 there</source>
        <translation>Là-bas de type %1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>%1 → %2: the table is not there</source>
        <translation>%1 → %2&#x202f;: la table n’existe pas</translation>
    </message>
    <message>
        <source>%1 → %2: the rule does not know the stream</source>
        <translation>%1 → %2&#x202f;: la règle ne connaît pas le flux</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Files have no tables: every record is a line, with the columns of the tables as members.</source>
        <translation>Les fichiers n’ont pas de tables&#x202f;: chaque enregistrement est une ligne, avec les colonnes des tables comme membres.</translation>
    </message>
    <message>
        <source>A topic has no tables: every record is a message, with the columns of the tables as members.</source>
        <translation>Un topic n’a pas de tables&#x202f;: chaque enregistrement est un message, avec les colonnes des tables comme membres.</translation>
    </message>
    <message>
        <source>The old API makes its tables by itself, and gives the names of columns an ending by their type.</source>
        <translation>L’ancienne API crée ses tables elle-même et ajoute aux noms de colonnes une terminaison selon leur type.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Réexa&amp;miner</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Remplie depuis</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Columns by stream</source>
        <translation>Colonnes par flux</translation>
    </message>
    <message>
        <source>Looking at tables and rule; nothing is changed…</source>
        <translation>Examen des tables et de la règle&#x202f;; rien n’est modifié…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>The record, by the rule</source>
        <translation>L’enregistrement, par la règle</translation>
    </message>
    <message>
        <source>Azure did not let the sending app look. %1: %2 What is needed is shown.</source>
        <translation>Azure n’a pas laissé l’application d’envoi examiner. %1&#x202f;: %2 Ce qui est nécessaire est affiché.</translation>
    </message>
    <message>
        <source>The destination does not say where its rule and workspace are in Azure, so that they cannot be looked at. What is needed is shown.</source>
        <translation>La destination ne dit pas où sont sa règle et son espace de travail dans Azure&#x202f;; ils ne peuvent donc pas être examinés. Ce qui est nécessaire est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not as they should be. Add destination… with the same rule adds what is missing.</source>
        <translation>
            <numerusform>%n colonne n’est pas comme il faut. «&#x202f;Ajouter une destination…&#x202f;» avec la même règle ajoute ce qui manque.</numerusform>
            <numerusform>%n colonnes ne sont pas comme il faut. «&#x202f;Ajouter une destination…&#x202f;» avec la même règle ajoute ce qui manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and rule have every column.</source>
        <translation>Tables et règle ont toutes les colonnes.</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationWizard</name>
    <message>
        <source>Add destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>Conserver votre saisie pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart. What was made in Azure stays there in either case, and is found and used the next time.</source>
        <translation>Un brouillon reprend là où vous vous êtes arrêté, même après un redémarrage. Ce qui a été créé dans Azure y reste dans tous les cas, et sera retrouvé et utilisé la fois suivante.</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>&amp;Garder le brouillon</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationsScreen</name>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>A role is on its way</source>
        <translation>Rôle en cours d’application</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>Suspendue par quelqu’un</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Dernière acceptation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>E&amp;xport for Azure</source>
        <translation>E&amp;xporter pour Azure</translation>
    </message>
    <message>
        <source>&amp;ARM template…</source>
        <translation>Modèle &amp;ARM…</translation>
    </message>
    <message>
        <source>&amp;Bicep file…</source>
        <translation>Fichier &amp;Bicep…</translation>
    </message>
    <message>
        <source>&amp;KQL functions…</source>
        <translation>Fonctions &amp;KQL…</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Health of the destination</source>
        <translation>Santé de la destination</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>Pas encore de destination</translation>
    </message>
    <message>
        <source>No destination is chosen</source>
        <translation>Aucune destination choisie</translation>
    </message>
    <message>
        <source>Events are kept on this computer until there is one.</source>
        <translation>Les événements sont gardés sur cet ordinateur jusqu’à ce qu’il y en ait une.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>%1 events in %2 batches, %3</source>
        <translation>%1 événements en %2 lots, %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Open trouble</source>
        <translation>Problème en cours</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>Asking; no event is written…</source>
        <translation>Interrogation&#x202f;; aucun événement n’est écrit…</translation>
    </message>
    <message>
        <source>It accepts. Checked at %1.</source>
        <translation>Elle accepte. Vérifié à %1.</translation>
    </message>
    <message>
        <source>Remove destination</source>
        <translation>Supprimer la destination</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing more is sent to it, and its credential leaves the keychain. What it has stays there. Events that wait for it: %1; they go to the oldest destination that is left, or wait for the next one.</source>
        <translation>Plus rien ne lui est envoyé, et ses informations d’identification quittent le trousseau de clés. Ce qu’elle a y reste. Événements qui l’attendent&#x202f;: %1&#x202f;; ils vont à la plus ancienne destination restante, ou attendent la prochaine.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Send &amp;test event</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>Pause sendin&amp;g</source>
        <translation>Suspendre l’env&amp;oi</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Sends one event that says what it is, and asks the workspace for it.</source>
        <translation>Envoie un événement qui dit ce qu’il est, et interroge l’espace de travail à son sujet.</translation>
    </message>
    <message>
        <source>Only a workspace behind the Logs Ingestion API can be asked for a test event.</source>
        <translation>Seul un espace de travail derrière la Logs Ingestion API peut être interrogé sur un événement de test.</translation>
    </message>
    <message>
        <source>Resume sendin&amp;g</source>
        <translation>Reprendre l’env&amp;oi</translation>
    </message>
    <message>
        <source>Sending a test event…</source>
        <translation>Envoi d’un événement de test…</translation>
    </message>
    <message>
        <source>Nothing is sent any more; events wait here.</source>
        <translation>Plus rien n’est envoyé&#x202f;; les événements attendent ici.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>L’envoi continue.</translation>
    </message>
    <message>
        <source>Rename destination</source>
        <translation>Renommer la destination</translation>
    </message>
    <message>
        <source>Name of the destination</source>
        <translation>Nom de la destination</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Renommée.</translation>
    </message>
    <message>
        <source>Errors of the destination, newest first</source>
        <translation>Erreurs de la destination, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Nothing went wrong here, as far back as the log goes.</source>
        <translation>Rien n’a échoué ici, aussi loin que remonte le journal.</translation>
    </message>
    <message>
        <source>Health and proof</source>
        <translation>Santé et preuve</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Journal d’erreurs</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen destination</source>
        <translation>Renomme la destination choisie</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Removes it, after a question</source>
        <translation>La supprime, après une question</translation>
    </message>
    <message>
        <source>Asking whether it accepts…</source>
        <translation>Vérification qu’elle accepte…</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Trying every minute.</source>
        <translation>Azure met jusqu’à 30 minutes à appliquer un nouveau rôle. Nouvelle tentative chaque minute.</translation>
    </message>
    <message>
        <source>It accepts. Sending a test event…</source>
        <translation>Elle accepte. Envoi d’un événement de test…</translation>
    </message>
    <message>
        <source>The test event is accepted.</source>
        <translation>L’événement de test est accepté.</translation>
    </message>
    <message>
        <source>The test event is accepted. Asking the workspace for it; that may take some minutes…</source>
        <translation>L’événement de test est accepté. Interrogation de l’espace de travail&#x202f;; cela peut prendre quelques minutes…</translation>
    </message>
    <message>
        <source>The test event arrived: visible in the workspace after %1 s.</source>
        <translation>L’événement de test est arrivé&#x202f;: visible dans l’espace de travail après %1 s.</translation>
    </message>
    <message>
        <source>The test event was accepted, and is not visible in the workspace after 20 minutes. The rule&apos;s own error log may say why.</source>
        <translation>L’événement de test a été accepté et n’est pas visible dans l’espace de travail après 20 minutes. Le journal d’erreurs de la règle peut dire pourquoi.</translation>
    </message>
    <message>
        <source>The test event was accepted. The workspace could not be asked for it: the sending app needs Log Analytics Reader there, and the destination has to name it.</source>
        <translation>L’événement de test a été accepté. L’espace de travail n’a pas pu être interrogé&#x202f;: l’application d’envoi y a besoin de Log Analytics Reader, et la destination doit le nommer.</translation>
    </message>
</context>
<context>
    <name>tributary::DiagnosticsPanel</name>
    <message>
        <source>Logs and crash reports, for their owner only and bounded in size:</source>
        <translation>Journaux et rapports d’incident, pour leur propriétaire uniquement et de taille limitée&#x202f;:</translation>
    </message>
    <message>
        <source>Folder of the logs</source>
        <translation>Dossier des journaux</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A support bundle has logs, versions, status and the structure of the database; no secrets and no events.</source>
        <translation>Un paquet d’assistance contient les journaux, les versions, l’état et la structure de la base de données&#x202f;; ni secrets ni événements.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Paquet d’assistance…</translation>
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
        <translation>%1 j</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::EventsModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>IP client</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Type d’enreg.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Type d’util.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1, arrivé %2</translation>
    </message>
    <message>
        <source>no time in the record, arrived %1</source>
        <translation>aucune heure dans l’enregistrement, arrivé %1</translation>
    </message>
    <message>
        <source>no record type</source>
        <translation>aucun type d’enregistrement</translation>
    </message>
    <message>
        <source>%1, a type without a name here; forwarded unchanged</source>
        <translation>%1, un type sans nom ici&#x202f;; transféré tel quel</translation>
    </message>
    <message>
        <source>%1: not in the record</source>
        <translation>%1&#x202f;: absent de l’enregistrement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and its value, read aloud.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqué</translation>
    </message>
    <message>
        <source>Id: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>ID&#x202f;: lu dans chaque enregistrement à l’affichage. Le tri n’est pas possible.</translation>
    </message>
    <message>
        <source>%1: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>%1&#x202f;: lu dans chaque enregistrement à l’affichage. Le tri n’est pas possible.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>Événements stockés</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Events or record</source>
        <translation>Événements ou enregistrement</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Follow or pause, in the table</source>
        <translation>Suivre ou suspendre, dans la table</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Show what is new and follow, in the table</source>
        <translation>Afficher les nouveautés et suivre, dans la table</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Search, in the filter; open the record, in the table; zoom in, in the histogram</source>
        <translation>Rechercher, dans le filtre&#x202f;; ouvrir l’enregistrement, dans la table&#x202f;; zoomer, dans l’histogramme</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Propose fields and values, in the filter</source>
        <translation>Proposer champs et valeurs, dans le filtre</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Exclude the value, in the facets</source>
        <translation>Exclure la valeur, dans les facettes</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Gauche, droite</translation>
    </message>
    <message>
        <source>Move the brush, with Shift stretch it, in the histogram</source>
        <translation>Déplacer la sélection, avec Maj l’étirer, dans l’histogramme</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it; stop the search, in the table</source>
        <translation>Effacer le filtre, puis le quitter&#x202f;; arrêter la recherche, dans la table</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>Non repris&#x202f;: %1</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>%1 % searched, %2 found</source>
        <translation>%1&#x202f;% parcourus, %2 trouvés</translation>
    </message>
    <message>
        <source>%1 found, reading the archive…</source>
        <translation>%1 trouvés, lecture de l’archive…</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 could not be decided: the regular expression takes too long</source>
        <translation>%1 indécidables&#x202f;: l’expression régulière prend trop de temps</translation>
    </message>
    <message>
        <source>the bytes of %1 are no longer kept</source>
        <translation>les octets de %1 ne sont plus conservés</translation>
    </message>
    <message>
        <source>the archive cannot be read, trying again: %1</source>
        <translation>l’archive ne peut être lue, nouvelle tentative&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 new – show</source>
        <translation>%1 nouveaux – afficher</translation>
    </message>
    <message>
        <source>Nothing collected yet. First events usually take 2 to 60 minutes.</source>
        <translation>Rien encore de collecté. Les premiers événements prennent en général 2 à 60 minutes.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>None of the %1 stored events fits “%2”. Take a condition away, or search a longer time.</source>
        <translation>Aucun des %1 événements stockés ne correspond à «&#x202f;%2&#x202f;». Retirez une condition ou cherchez sur une plus longue durée.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>%1 – %2: %3 events</source>
        <extracomment>A range of time that was chosen in the histogram, and how many events are in it.</extracomment>
        <translation>%1 – %2&#x202f;: %3 événements</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Supprimer une vue</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1</source>
        <translation>Ctrl+Maj+1</translation>
    </message>
    <message>
        <source>Open the first of the views; up to 9</source>
        <translation>Ouvrir la première des vues&#x202f;; jusqu’à 9</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Enregistrer comme vue…</translation>
    </message>
    <message>
        <source>Name of the view; it keeps filter, columns, order and facets:</source>
        <translation>Nom de la vue&#x202f;; elle garde filtre, colonnes, ordre et facettes&#x202f;:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A tenant and one of its streams.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Older records were removed, last on %1: the archive keeps %n days.</source>
        <translation>
            <numerusform>Des enregistrements plus anciens ont été supprimés, la dernière fois le %1&#x202f;: l’archive garde %n jour.</numerusform>
            <numerusform>Des enregistrements plus anciens ont été supprimés, la dernière fois le %1&#x202f;: l’archive garde %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older records were removed, last on %1: the archive keeps at most %2.</source>
        <translation>Des enregistrements plus anciens ont été supprimés, la dernière fois le %1&#x202f;: l’archive garde au plus %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · found in %2 ms</source>
        <translation>
            <numerusform>%1 événement sur %Ln · trouvé en %2 ms</numerusform>
            <numerusform>%1 événements sur %Ln · trouvés en %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln events</source>
        <extracomment>A button; %1 is a condition of the filter.</extracomment>
        <translation>
            <numerusform>Sans «&#x202f;%1&#x202f;»&#x202f;: %Ln événement</numerusform>
            <numerusform>Sans «&#x202f;%1&#x202f;»&#x202f;: %Ln événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ExportLine</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’exportation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place and export again.</source>
        <translation>%1 n’a pas été écrit&#x202f;: %2. Choisissez un autre emplacement et exportez à nouveau.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was kept of %1.</source>
        <translation>L’exportation a été annulée&#x202f;; rien n’a été conservé de %1.</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3 events, %4</source>
        <translation>Exportation vers %1&#x202f;: %2 événements sur %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2). The bytes of %3 more are no longer kept on this computer.</source>
        <translation>
            <numerusform>%Ln événement est dans %1 (%2). Les octets de %3 autres ne sont plus conservés sur cet ordinateur.</numerusform>
            <numerusform>%Ln événements sont dans %1 (%2). Les octets de %3 autres ne sont plus conservés sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2).</source>
        <translation>
            <numerusform>%Ln événement est dans %1 (%2).</numerusform>
            <numerusform>%Ln événements sont dans %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>Facettes</translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 de plus…</translation>
    </message>
    <message>
        <source>%1: %2 different values</source>
        <translation>%1&#x202f;: %2 valeurs différentes</translation>
    </message>
    <message>
        <source>%1: search in %2</source>
        <translation>%1&#x202f;: rechercher parmi %2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>%1 is excluded; a click lets it in again</source>
        <translation>%1 est exclu&#x202f;; un clic l’admet à nouveau</translation>
    </message>
</context>
<context>
    <name>tributary::FacetPopup</name>
    <message>
        <source>Search in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>%1 – excluded</source>
        <translation>%1 – exclu</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the %2 most frequent values; there are %3.</source>
        <translation>%1 des %2 valeurs les plus fréquentes&#x202f;; il y en a %3.</translation>
    </message>
    <message>
        <source>%1 of %2 values.</source>
        <translation>%1 valeurs sur %2.</translation>
    </message>
</context>
<context>
    <name>tributary::FacetText</name>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Type d’utilisateur</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>IP client</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
</context>
<context>
    <name>tributary::FigureButton</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>tributary::FilterText</name>
    <message>
        <source>is:%1 cannot be answered here: nothing is known of it; leave it out</source>
        <translation>is:%1 n’a pas de réponse ici&#x202f;: on n’en sait rien&#x202f;; omettez-le</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; the fields are %2. Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>il n’y a pas de champ «&#x202f;%1&#x202f;»&#x202f;; les champs sont %2. Tout membre de l’enregistrement est raw.%1&#x202f;; un texte avec deux-points se met entre guillemets</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;? Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>il n’y a pas de champ «&#x202f;%1&#x202f;»&#x202f;; vouliez-vous dire «&#x202f;%2&#x202f;»&#x202f;? Tout membre de l’enregistrement est raw.%1&#x202f;; un texte avec deux-points se met entre guillemets</translation>
    </message>
    <message>
        <source>put &quot;:&quot; and a value behind &quot;%1&quot;, for example %2</source>
        <translation>mettez &quot;:&quot; et une valeur après «&#x202f;%1&#x202f;», par exemple %2</translation>
    </message>
    <message>
        <source>a field is missing in front of the colon; text with a colon goes into quotation marks</source>
        <translation>il manque un champ avant les deux-points&#x202f;; un texte avec deux-points se met entre guillemets</translation>
    </message>
    <message>
        <source>raw needs the path of a member, for example %1</source>
        <translation>raw demande le chemin d’un membre, par exemple %1</translation>
    </message>
    <message>
        <source>the name of a member is missing behind the dot</source>
        <translation>il manque le nom d’un membre après le point</translation>
    </message>
    <message>
        <source>a path has at most %1 names</source>
        <translation>un chemin a au plus %1 noms</translation>
    </message>
    <message>
        <source>has: needs the name of a field, for example has:ip or has:raw.ModifiedProperties</source>
        <translation>has: demande le nom d’un champ, par exemple has:ip ou has:raw.ModifiedProperties</translation>
    </message>
    <message>
        <source>every record has a time; ask for another field</source>
        <translation>tout enregistrement a une heure&#x202f;; demandez un autre champ</translation>
    </message>
    <message>
        <source>is: takes %1, not &quot;%2&quot;</source>
        <translation>is: prend %1, pas «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: needs a value directly behind the colon, for example %2</source>
        <translation>%1: demande une valeur juste après les deux-points, par exemple %2</translation>
    </message>
    <message>
        <source>%1 takes no regular expression, for example %2</source>
        <translation>%1 ne prend pas d’expression régulière, par exemple %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared; write for example %2</source>
        <translation>%1 ne peut être comparé&#x202f;; écrivez par exemple %2</translation>
    </message>
    <message>
        <source>a comparison takes one value</source>
        <translation>une comparaison prend une seule valeur</translation>
    </message>
    <message>
        <source>a range stands alone; write (%1:… OR %1:…)</source>
        <translation>un intervalle est seul&#x202f;; écrivez (%1:… OR %1:…)</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 prend une seule valeur</translation>
    </message>
    <message>
        <source>a value is missing here, for example %1</source>
        <translation>il manque une valeur ici, par exemple %1</translation>
    </message>
    <message>
        <source>a value is missing behind the comma; values follow each other without blanks, as in %1:a,b</source>
        <translation>il manque une valeur après la virgule&#x202f;; les valeurs se suivent sans espaces, comme dans %1:a,b</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second time, e.g. ..2026-11-22</source>
        <translation>&quot;..&quot; demande une seconde heure, p. ex. ..2026-11-22</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second value</source>
        <translation>&quot;..&quot; demande une seconde valeur</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first time</source>
        <translation>&quot;..&quot; demande une première heure</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first value</source>
        <translation>&quot;..&quot; demande une première valeur</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>ce guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>this regular expression is not closed; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>cette expression régulière n’est pas fermée&#x202f;; un texte qui commence par &quot;/&quot; se met entre guillemets</translation>
    </message>
    <message>
        <source>only &quot;i&quot; may stand behind a regular expression; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>seul &quot;i&quot; peut suivre une expression régulière&#x202f;; un texte qui commence par &quot;/&quot; se met entre guillemets</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>l’expression régulière est vide</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>une expression régulière a au plus %1 caractères</translation>
    </message>
    <message>
        <source>the regular expression is wrong here: %1</source>
        <translation>l’expression régulière est incorrecte ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>an expression has at most %1 characters</source>
        <translation>une expression a au plus %1 caractères</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing; take it away, or put text in quotation marks</source>
        <translation>&quot;)&quot; ne ferme rien&#x202f;; retirez-la, ou mettez le texte entre guillemets</translation>
    </message>
    <message>
        <source>&quot;-&quot; excludes what stands directly behind it; put a text that has it in quotation marks</source>
        <translation>&quot;-&quot; exclut ce qui le suit directement&#x202f;; mettez entre guillemets un texte qui le contient</translation>
    </message>
    <message>
        <source>one NOT is enough; put a text that starts with &quot;-&quot; in quotation marks</source>
        <translation>un seul NOT suffit&#x202f;; mettez entre guillemets un texte qui commence par &quot;-&quot;</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>il n’y a rien entre les guillemets</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoginFailed</source>
        <translation>il manque une condition ici, par exemple op:UserLoginFailed</translation>
    </message>
    <message>
        <source>parentheses are nested at most %1 deep</source>
        <translation>les parenthèses s’imbriquent sur %1 niveaux au plus</translation>
    </message>
    <message>
        <source>this parenthesis is not closed; put &quot;)&quot; behind the group</source>
        <translation>cette parenthèse n’est pas fermée&#x202f;; mettez &quot;)&quot; après le groupe</translation>
    </message>
    <message>
        <source>a quotation mark inside a word; put the whole text in quotation marks</source>
        <translation>un guillemet dans un mot&#x202f;; mettez tout le texte entre guillemets</translation>
    </message>
    <message>
        <source>put a blank here, or the whole text in quotation marks</source>
        <translation>mettez ici une espace, ou tout le texte entre guillemets</translation>
    </message>
    <message>
        <source>is: asks for what happens to a record later; a selection sees it as it comes in</source>
        <translation>is: porte sur ce qui arrive plus tard à un enregistrement&#x202f;; une sélection le voit à son entrée</translation>
    </message>
    <message>
        <source>a selection belongs to one tenant; leave tenant: out</source>
        <translation>une sélection appartient à un seul locataire&#x202f;; omettez tenant:</translation>
    </message>
    <message>
        <source>a record has no batch yet when it is selected; leave batch: out</source>
        <translation>un enregistrement n’a pas encore de lot à sa sélection&#x202f;; omettez batch:</translation>
    </message>
    <message>
        <source>a selection cannot depend on when it is asked; write a date and a time</source>
        <translation>une sélection ne peut dépendre du moment où on l’interroge&#x202f;; écrivez une date et une heure</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoggedIn</source>
        <translation>il manque une condition ici, par exemple op:UserLoggedIn</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2, or a part of such a name</source>
        <translation>il n’y a pas de flux «&#x202f;%1&#x202f;», mais %2, ou une partie d’un tel nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write 2026-11-22, 2026-11-22T08:00, -6h, today or yesterday</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure&#x202f;; écrivez 2026-11-22, 2026-11-22T08:00, -6h, today ou yesterday</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a single moment; write time:&gt;=%1</source>
        <translation>«&#x202f;%1&#x202f;» est un seul instant&#x202f;; écrivez time:&gt;=%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=5</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre&#x202f;; écrivez par exemple %2:&gt;=5</translation>
    </message>
    <message>
        <source>there is no user type &quot;%1&quot;; they are %2, or their numbers</source>
        <translation>il n’y a pas de type d’utilisateur «&#x202f;%1&#x202f;», mais %2, ou leurs numéros</translation>
    </message>
    <message>
        <source>no record type is named &quot;%1&quot;; write its number, for example type:15</source>
        <translation>aucun type d’enregistrement ne se nomme «&#x202f;%1&#x202f;»&#x202f;; écrivez son numéro, par exemple type:15</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 or 203.0.*</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse&#x202f;; écrivez 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 ou 203.0.*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a time; only these can be compared</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un nombre ni une heure&#x202f;; eux seuls se comparent</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=50000</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre&#x202f;; écrivez par exemple %2:&gt;=50000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time; write 30s, 15m, 6h, 7d or 1h30m, for example %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée&#x202f;; écrivez 30s, 15m, 6h, 7d ou 1h30m, par exemple %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishPage</name>
    <message>
        <source>Finish</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>IP client</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>Voir les é&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Add another tenant</source>
        <translation>&amp;Ajouter un autre locataire</translation>
    </message>
    <message>
        <source>First events</source>
        <translation>Premiers événements</translation>
    </message>
    <message>
        <source>Saving %1 and starting to collect.</source>
        <translation>Enregistrement de %1 et début de la collecte.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>%1 n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Collecting goes on when this window is closed. First events usually come within minutes, and can take up to 12 hours after a subscription was started.</source>
        <translation>La collecte continue quand cette fenêtre est fermée. Les premiers événements arrivent en général en quelques minutes, et peuvent prendre jusqu’à 12 heures après le démarrage d’un abonnement.</translation>
    </message>
    <message>
        <source>Looking what is there now…</source>
        <translation>Recherche de ce qui existe déjà…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message>
        <source>Events are arriving.</source>
        <translation>Les événements arrivent.</translation>
    </message>
    <message>
        <source>Nothing there yet. This page looks again every 15 seconds.</source>
        <translation>Rien encore. Cette page regarde à nouveau toutes les 15 secondes.</translation>
    </message>
    <message>
        <source>The first event was there at once.</source>
        <translation>Le premier événement était là aussitôt.</translation>
    </message>
    <message>
        <source>The first event was seen after %1.</source>
        <translation>Le premier événement a été vu après %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams run.</source>
        <translation>
            <numerusform>%1 flux sur %Ln est actif.</numerusform>
            <numerusform>%1 flux sur %Ln sont actifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events collected so far.</source>
        <translation>
            <numerusform>%Ln événement collecté jusqu’ici.</numerusform>
            <numerusform>%Ln événements collectés jusqu’ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FirstRun</name>
    <message>
        <source>Collect the first child tenant</source>
        <translation>Collecter le premier locataire enfant</translation>
    </message>
    <message>
        <source>Tributary reads the audit events of child tenants and forwards them to your Log Analytics workspace. It keeps every event on this computer until the workspace has accepted it.</source>
        <translation>Tributary lit les événements d’audit des locataires enfants et les transfère à votre espace de travail Log Analytics. Il garde chaque événement sur cet ordinateur jusqu’à ce que l’espace de travail l’ait accepté.</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>Juste pour voir&#x202f;?</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>Lancer la dé&amp;mo</translation>
    </message>
    <message>
        <source>with simulated tenants. Nothing leaves this computer.</source>
        <translation>avec des locataires simulés. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Add a child tenant</source>
        <translation>Ajouter un locataire enfant</translation>
    </message>
    <message>
        <source>You need its domain and someone who can give admin consent there. About 3 minutes.</source>
        <translation>Il vous faut son domaine et quelqu’un qui puisse y donner le consentement administrateur. Environ 3 minutes.</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>&amp;Ajouter un locataire…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>A Sentinel workspace in the parent tenant, or NDJSON files. Tributary can create the table and the rule.</source>
        <translation>Un espace de travail Sentinel dans le locataire parent, ou des fichiers NDJSON. Tributary peut créer la table et la règle.</translation>
    </message>
    <message>
        <source>Add d&amp;estination…</source>
        <translation>Ajouter une &amp;destination…</translation>
    </message>
    <message>
        <source>See what arrives</source>
        <translation>Voir ce qui arrive</translation>
    </message>
    <message>
        <source>Events appear in Live events a few minutes after step 1, also before there is a destination.</source>
        <translation>Les événements apparaissent dans Événements en direct quelques minutes après l’étape 1, même avant qu’il y ait une destination.</translation>
    </message>
    <message>
        <source>Open &amp;Live events</source>
        <translation>&amp;Ouvrir Événements en direct</translation>
    </message>
    <message>
        <source>Many tenants?</source>
        <translation>Beaucoup de locataires&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Importer un fichier CSV…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Re&amp;vérifier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What collecting needs of this computer</source>
        <translation>Ce que la collecte demande à cet ordinateur</translation>
    </message>
    <message>
        <source>Asking the keychain and Microsoft…</source>
        <translation>Interrogation du trousseau de clés et de Microsoft…</translation>
    </message>
</context>
<context>
    <name>tributary::HelpText</name>
    <message>
        <source>Errors and what to do</source>
        <translation>Les erreurs et que faire</translation>
    </message>
    <message>
        <source>Each with the codes that the service or the program gives. Search for the code of a message, or press F1 on it.</source>
        <translation>Chacune avec les codes que donne le service ou le programme. Recherchez le code d’un message, ou appuyez sur F1 sur celui-ci.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#x202f;:</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Codes&#x202f;: %1</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>tributary::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Rechercher dans l’aide (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Aide</translation>
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
        <translation>À</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non collecté</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Événements au fil du temps</translation>
    </message>
    <message>
        <source>Events over time, a row for each bar of the histogram</source>
        <translation>Événements au fil du temps, une ligne par barre de l’histogramme</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>Aucun événement à montrer au fil du temps.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Tout &amp;copier</translation>
    </message>
    <message>
        <source>%1 Times are in %2.</source>
        <extracomment>%1 says from when to when, %2 is a time zone.</extracomment>
        <translation>%1 Heures en %2.</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramView</name>
    <message>
        <source>Events over time</source>
        <translation>Événements au fil du temps</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events, %4 failed</source>
        <translation>%1 à %2&#x202f;: %3 événements, %4 en échec</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>Aucun événement à montrer au fil du temps.</translation>
    </message>
    <message>
        <source>Brushed: %1 to %2, %3 events.</source>
        <translation>Sélection&#x202f;: %1 à %2, %3 événements.</translation>
    </message>
    <message>
        <source>%1 to %2, at most %3 events in %4.</source>
        <translation>%1 à %2, au plus %3 événements en %4.</translation>
    </message>
    <message numerus="yes">
        <source>Not all of it was collected: %n streams have gaps.</source>
        <translation>
            <numerusform>Tout n’a pas été collecté&#x202f;: %n flux a des lacunes.</numerusform>
            <numerusform>Tout n’a pas été collecté&#x202f;: %n flux ont des lacunes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it was collected: %1</source>
        <translation>Tout n’a pas été collecté&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>&amp;View as table…</source>
        <translation>Afficher en &amp;tableau…</translation>
    </message>
</context>
<context>
    <name>tributary::ImportConfigurationDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importer la configuration</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’importation</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>Informations d’identification manquantes&#x202f;: à remplacer.</translation>
    </message>
    <message numerus="yes">
        <source>Imported. %Ln credentials are missing: replace them on the screens Tenants and Destinations.</source>
        <translation>
            <numerusform>Importé. Informations d’identification manquantes&#x202f;: %Ln. Remplacez-les sur les écrans Locataires et Destinations.</numerusform>
            <numerusform>Importé. Informations d’identification manquantes&#x202f;: %Ln. Remplacez-les sur les écrans Locataires et Destinations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importé.</translation>
    </message>
    <message>
        <source>Everything in this file is here already; there is nothing to import.</source>
        <translation>Tout ce que contient ce fichier est déjà ici&#x202f;; il n’y a rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds or changes %Ln things. Nothing is removed, and no credential is touched.</source>
        <translation>
            <numerusform>L’importation ajoute ou modifie %Ln élément. Rien n’est supprimé et les informations d’identification restent intactes.</numerusform>
            <numerusform>L’importation ajoute ou modifie %Ln éléments. Rien n’est supprimé et les informations d’identification restent intactes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ImportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Importer des locataires</translation>
    </message>
    <message>
        <source>CSV with the columns name, client-id, and id or domain</source>
        <translation>CSV avec les colonnes name, client-id, et id ou domain</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>CSV &amp;file</source>
        <translation>Fichier C&amp;SV</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>The ticked rows are added with this credential: a certificate, or the secret of an app they share.</source>
        <translation>Les lignes cochées sont ajoutées avec ces informations d’identification&#x202f;: un certificat, ou le secret d’une application commune.</translation>
    </message>
    <message>
        <source>CSV file of tenants</source>
        <translation>Fichier CSV de locataires</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Le fichier ne peut être utilisé</translation>
    </message>
    <message>
        <source>Looking the tenants up…</source>
        <translation>Recherche des locataires…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Sera ajouté</translation>
    </message>
    <message>
        <source>Tenants added: %1. Collecting has begun.</source>
        <translation>Locataires ajoutés&#x202f;: %1. La collecte a commencé.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows can be added. Nothing was changed yet.</source>
        <translation>
            <numerusform>%1 ligne sur %Ln peut être ajoutée. Rien n’a encore été modifié.</numerusform>
            <numerusform>%1 lignes sur %Ln peuvent être ajoutées. Rien n’a encore été modifié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::KeychainPanel</name>
    <message>
        <source>Ask the keychain again</source>
        <translation>Réinterroger le trousseau de clés</translation>
    </message>
    <message>
        <source>Client secrets and private keys are in the keychain of this computer and nowhere else.</source>
        <translation>Les clés secrètes client et les clés privées sont dans le trousseau de clés de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau de clés…</translation>
    </message>
    <message>
        <source>The keychain is there and open.</source>
        <translation>Le trousseau de clés est présent et ouvert.</translation>
    </message>
    <message>
        <source>Secrets cannot be read from here now.</source>
        <translation>Les secrets ne peuvent pas être lus d’ici pour l’instant.</translation>
    </message>
</context>
<context>
    <name>tributary::KeysDialog</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Maj+F6</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
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
        <translation>Fichiers NDJSON</translation>
    </message>
    <message>
        <source>Kafka or Event Hubs</source>
        <translation>Kafka ou Event Hubs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where do events go?</source>
        <translation>Où vont les événements&#x202f;?</translation>
    </message>
    <message>
        <source>Every destination gets the events of all tenants. Others can be added later.</source>
        <translation>Chaque destination reçoit les événements de tous les locataires. D’autres peuvent être ajoutées plus tard.</translation>
    </message>
    <message>
        <source>Log Analytics &amp;workspace (Microsoft Sentinel), recommended</source>
        <translation>&amp;Espace de travail Log Analytics (Microsoft Sentinel), recommandé</translation>
    </message>
    <message>
        <source>By the Logs Ingestion API. Tributary can make tables, rule and role, or you paste an endpoint that is there.</source>
        <translation>Par Logs Ingestion API. Tributary peut créer tables, règle et rôle, ou vous collez un point de terminaison existant.</translation>
    </message>
    <message>
        <source>&amp;Files on this computer</source>
        <translation>&amp;Fichiers sur cet ordinateur</translation>
    </message>
    <message>
        <source>NDJSON files in a folder, one line an event, compressed.</source>
        <translation>Fichiers NDJSON dans un dossier, une ligne par événement, compressés.</translation>
    </message>
    <message>
        <source>&amp;Kafka or Azure Event Hubs</source>
        <translation>&amp;Kafka ou Azure Event Hubs</translation>
    </message>
    <message>
        <source>A topic, one message an event.</source>
        <translation>Un topic, un message par événement.</translation>
    </message>
    <message>
        <source>HTTP &amp;Data Collector API</source>
        <translation>HTTP Data &amp;Collector API</translation>
    </message>
    <message>
        <source>With a workspace key. Microsoft&apos;s support ended on 14 September 2026: only for what cannot be moved yet.</source>
        <translation>Avec une clé d’espace de travail. La prise en charge par Microsoft a pris fin le 14 septembre 2026&#x202f;: seulement pour ce qui ne peut encore être déplacé.</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>&amp;Nom ici</translation>
    </message>
    <message>
        <source>Parent Sentinel</source>
        <translation>Sentinel parent</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Poursuivre avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>Commencé le %1 et non terminé. Toute votre saisie est conservée.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Poursui&amp;vre</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A proposed name that is still free: its usual words and a number, as in &quot;Files 2&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a destination of this name already. Choose another name.</source>
        <translation>Il y a déjà une destination de ce nom. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>tributary::LedgerText</name>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n destination</numerusform>
            <numerusform>%n destinations</numerusform>
        </translation>
    </message>
    <message>
        <source>They were stored, but are neither accepted nor waiting nor in quarantine.</source>
        <translation>Ils ont été stockés, mais ne sont ni acceptés, ni en attente, ni en quarantaine.</translation>
    </message>
    <message>
        <source>A blob could not be kept</source>
        <translation>Un blob n’a pas pu être conservé</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs could not be kept</source>
        <translation>
            <numerusform>%n blob n’a pas pu être conservé</numerusform>
            <numerusform>%n blobs n’ont pas pu être conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft listed them but no longer has them. Their time ranges are marked as lost; everything else goes on.</source>
        <translation>Microsoft les a répertoriés mais ne les a plus. Leurs intervalles de temps sont marqués comme perdus&#x202f;; tout le reste continue.</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>Collecte suspendue</translation>
    </message>
    <message>
        <source>Events stay fetchable for 7 days. Sending of what is stored goes on.</source>
        <translation>Les événements restent récupérables pendant 7 jours. L’envoi de ce qui est stocké continue.</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>Retard de %1</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>Pas encore de preuve</translation>
    </message>
    <message>
        <source>There is no destination. Events are kept on this computer until there is one.</source>
        <translation>Il n’y a pas de destination. Les événements sont gardés sur cet ordinateur jusqu’à ce qu’il y en ait une.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. Arrival is not read back from the workspace.</source>
        <translation>Tout ce qui a été collecté est ici ou accepté. L’arrivée n’est pas relue dans l’espace de travail.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. One tenant needs you. Arrival is not read back.</source>
        <translation>Tout ce qui a été collecté est ici ou accepté. Un locataire demande une intervention. L’arrivée n’est pas relue.</translation>
    </message>
    <message numerus="yes">
        <source>All that was collected is here or accepted. %n tenants need you. Arrival is not read back.</source>
        <translation>
            <numerusform>Tout ce qui a été collecté est ici ou accepté. %n locataire demande une intervention. L’arrivée n’est pas relue.</numerusform>
            <numerusform>Tout ce qui a été collecté est ici ou accepté. %n locataires demandent une intervention. L’arrivée n’est pas relue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>%1 inexpliqués</translation>
    </message>
    <message>
        <source>%1 in outbox</source>
        <translation>%1 en boîte d’envoi</translation>
    </message>
    <message>
        <source>%1 quarantined</source>
        <translation>%1 en quarantaine</translation>
    </message>
    <message>
        <source>difference 0</source>
        <translation>différence 0</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collectés</translation>
    </message>
    <message>
        <source>%1 duplicates skipped</source>
        <translation>%1 doublons ignorés</translation>
    </message>
    <message>
        <source>since this profile began</source>
        <translation>depuis le début de ce profil</translation>
    </message>
    <message>
        <source>%1 not selected</source>
        <translation>%1 non sélectionnés</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockés</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>pas encore de destination</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are unaccounted for</source>
        <translation>
            <numerusform>%Ln événement est inexpliqué</numerusform>
            <numerusform>%Ln événements sont inexpliqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams are more than three polls behind. Nothing is lost before 7 days.</source>
        <translation>
            <numerusform>%1 flux sur %Ln a plus de trois interrogations de retard. Rien n’est perdu avant 7 jours.</numerusform>
            <numerusform>%1 flux sur %Ln ont plus de trois interrogations de retard. Rien n’est perdu avant 7 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the last day were not in the workspace when it was asked. It may need some minutes; ask again on the screen Destinations.</source>
        <translation>
            <numerusform>%Ln événement du dernier jour n’était pas dans l’espace de travail lors de l’interrogation. Cela peut prendre quelques minutes ; interrogez-le à nouveau sur l’écran Destinations.</numerusform>
            <numerusform>%Ln événements du dernier jour n’étaient pas dans l’espace de travail lors de l’interrogation. Cela peut prendre quelques minutes ; interrogez-le à nouveau sur l’écran Destinations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lost until %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;.</extracomment>
        <translation>Rien de perdu jusqu’à il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events of the last day that the workspace was asked about are there.</source>
        <translation>
            <numerusform>%Ln événement du dernier jour recherché dans l’espace de travail, et trouvé.</numerusform>
            <numerusform>Les %Ln événements du dernier jour recherchés dans l’espace de travail y sont tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants need you.</source>
        <translation>
            <numerusform>%n locataire demande une intervention.</numerusform>
            <numerusform>%n locataires demandent une intervention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked about</source>
        <extracomment>How many events of the last day the workspace was asked about.</extracomment>
        <translation>
            <numerusform>%Ln recherché</numerusform>
            <numerusform>%Ln recherchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln introuvable</numerusform>
            <numerusform>%Ln introuvables</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>A figure: events found in the workspace.</extracomment>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;: when the workspace was asked.</extracomment>
        <translation>interrogé il y a %1</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Événements en direct</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>&amp;Suspendre la collecte</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>Ra&amp;ttrapage…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copier en CS&amp;V</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;KQL</source>
        <translation>Copier en &amp;KQL</translation>
    </message>
    <message>
        <source>Copy the filter as a query for &amp;Log Analytics</source>
        <translation>Copier le filtre en requête &amp;Log Analytics</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Facettes</translation>
    </message>
    <message>
        <source>&amp;Group by tag</source>
        <translation>&amp;Grouper par étiquette</translation>
    </message>
    <message>
        <source>Colours as the de&amp;sktop</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Heures &amp;UTC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>Heures l&amp;ocales</translation>
    </message>
    <message>
        <source>&amp;Keys on this screen</source>
        <translation>&amp;Touches de cet écran</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>À &amp;propos de Tributary</translation>
    </message>
    <message>
        <source>Resume co&amp;llecting</source>
        <translation>&amp;Reprendre la collecte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>À propos de Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Collects the audit events of child tenants and forwards them to a Log Analytics workspace.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Collecte les événements d’audit des locataires enfants et les transfère à un espace de travail Log Analytics.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Close Tributary</source>
        <translation>Fermer Tributary</translation>
    </message>
    <message>
        <source>Keep collecting in the background?</source>
        <translation>Continuer la collecte en arrière-plan&#x202f;?</translation>
    </message>
    <message>
        <source>The window closes and the icon in the tray stays. Events are collected as long as the program runs.</source>
        <translation>La fenêtre se ferme et l’icône de la zone de notification reste. Les événements sont collectés tant que le programme s’exécute.</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window is minimised. Events are collected as long as the program runs.</source>
        <translation>Ce bureau n’a pas de zone de notification&#x202f;: la fenêtre est réduite. Les événements sont collectés tant que le programme s’exécute.</translation>
    </message>
    <message>
        <source>&amp;Keep collecting</source>
        <translation>&amp;Continuer la collecte</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;Ne plus demander</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>&amp;Ajouter un locataire…</translation>
    </message>
    <message>
        <source>Add &amp;destination…</source>
        <translation>Ajouter une &amp;destination…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importer un CSV…</translation>
    </message>
    <message>
        <source>&amp;Check report…</source>
        <translation>&amp;Rapport de vérification…</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Pas encore de locataire</translation>
    </message>
    <message>
        <source>Collecting paused</source>
        <translation>Collecte suspendue</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Aucune destination</translation>
    </message>
    <message numerus="yes">
        <source>%n destinations</source>
        <translation>
            <numerusform>%n destination</numerusform>
            <numerusform>%n destinations</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing accepted yet</source>
        <translation>rien encore d’accepté</translation>
    </message>
    <message>
        <source>last accepted %1 ago</source>
        <translation>dernière acceptation il y a %1</translation>
    </message>
    <message>
        <source>%1: sending is paused</source>
        <translation>%1&#x202f;: envoi suspendu</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Boîte d’envoi vide</translation>
    </message>
    <message>
        <source>Outbox %1 events · %2</source>
        <translation>Boîte d’envoi %1 événements · %2</translation>
    </message>
    <message>
        <source>Switch between UTC and local time</source>
        <translation>Basculer entre UTC et heure locale</translation>
    </message>
    <message>
        <source>In %1 events/min</source>
        <translation>Entrée %1 évén./min</translation>
    </message>
    <message>
        <source>Quarantine %1</source>
        <translation>Quarantaine %1</translation>
    </message>
    <message>
        <source>Quarantine empty</source>
        <translation>Quarantaine vide</translation>
    </message>
    <message>
        <source>%1 – Tributary</source>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>%1 (Paused)</source>
        <extracomment>Appended to the window title.</extracomment>
        <translation>%1 (Suspendu)</translation>
    </message>
    <message>
        <source>[Demo] %1</source>
        <extracomment>Put before the window title.</extracomment>
        <translation>[Démo] %1</translation>
    </message>
    <message>
        <source>Finishing… what is stored stays stored; sending goes on at the next start.</source>
        <translation>Fermeture… ce qui est stocké reste stocké&#x202f;; l’envoi reprend au prochain démarrage.</translation>
    </message>
    <message>
        <source>As of %1; waiting for the engine.</source>
        <translation>État à %1&#x202f;; en attente du moteur.</translation>
    </message>
    <message>
        <source>Demo: tenants and workspace are simulated. Nothing leaves this computer.</source>
        <translation>Démo&#x202f;: locataires et espace de travail sont simulés. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Marque suiva&amp;nte</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>Marque p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>Enre&amp;gistrer comme vue…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>&amp;Aide pour cet écran</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>So&amp;mmaire</translation>
    </message>
    <message>
        <source>Events over time as a &amp;table…</source>
        <translation>Événements au fil du temps en &amp;tableau…</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Paquet d’a&amp;ssistance…</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %1 of %Ln tenants</source>
        <translation>
            <numerusform>Collecte de %1 locataire sur %Ln</numerusform>
            <numerusform>Collecte de %1 locataires sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Ann&amp;uler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>This is version %1. What changed is in the menu Help, What&apos;s new.</source>
        <translation>Ceci est la version %1. Ce qui a changé se trouve dans le menu Aide, Nouveautés.</translation>
    </message>
</context>
<context>
    <name>tributary::MeaningText</name>
    <message>
        <source>A file was downloaded</source>
        <translation>Un fichier a été téléchargé</translation>
    </message>
    <message>
        <source>A file was opened</source>
        <translation>Un fichier a été ouvert</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>Un fichier a été modifié</translation>
    </message>
    <message>
        <source>A file was uploaded</source>
        <translation>Un fichier a été chargé</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>Un fichier a été supprimé</translation>
    </message>
    <message>
        <source>Something was shared</source>
        <translation>Un élément a été partagé</translation>
    </message>
    <message>
        <source>A link for everybody was made</source>
        <translation>Un lien pour tous a été créé</translation>
    </message>
    <message>
        <source>An inbox rule was made</source>
        <translation>Une règle de boîte de réception a été créée</translation>
    </message>
    <message>
        <source>An inbox rule was changed</source>
        <translation>Une règle de boîte de réception a été modifiée</translation>
    </message>
    <message>
        <source>Inbox rules were changed</source>
        <translation>Des règles de boîte de réception ont été modifiées</translation>
    </message>
    <message>
        <source>A mailbox was configured</source>
        <translation>Une boîte aux lettres a été configurée</translation>
    </message>
    <message>
        <source>Somebody was given access to a mailbox</source>
        <translation>Quelqu’un a reçu l’accès à une boîte aux lettres</translation>
    </message>
    <message>
        <source>Mail was read</source>
        <translation>Du courrier a été lu</translation>
    </message>
    <message>
        <source>Mail was sent</source>
        <translation>Du courrier a été envoyé</translation>
    </message>
    <message>
        <source>Mail was sent as somebody else</source>
        <translation>Du courrier a été envoyé au nom d’un autre</translation>
    </message>
    <message>
        <source>Mail was deleted for good</source>
        <translation>Du courrier a été supprimé définitivement</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Un utilisateur a été ajouté</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Un utilisateur a été modifié</translation>
    </message>
    <message>
        <source>A user was deleted</source>
        <translation>Un utilisateur a été supprimé</translation>
    </message>
    <message>
        <source>A password was reset</source>
        <translation>Un mot de passe a été réinitialisé</translation>
    </message>
    <message>
        <source>Somebody was given a role</source>
        <translation>Quelqu’un a reçu un rôle</translation>
    </message>
    <message>
        <source>Somebody joined a group</source>
        <translation>Quelqu’un a rejoint un groupe</translation>
    </message>
    <message>
        <source>An app was given consent</source>
        <translation>Une application a reçu un consentement</translation>
    </message>
    <message>
        <source>A data loss rule matched</source>
        <translation>Une règle de perte de données a été déclenchée</translation>
    </message>
    <message>
        <source>Auditing was configured</source>
        <translation>L’audit a été configuré</translation>
    </message>
    <message>
        <source>An administrator signed in</source>
        <translation>Un administrateur s’est connecté</translation>
    </message>
    <message>
        <source>An application signed in</source>
        <translation>Une application s’est connectée</translation>
    </message>
    <message>
        <source>A service principal signed in</source>
        <translation>Un principal de service s’est connecté</translation>
    </message>
    <message>
        <source>A guest signed in</source>
        <translation>Un invité s’est connecté</translation>
    </message>
    <message>
        <source>A regular user signed in</source>
        <translation>Un utilisateur ordinaire s’est connecté</translation>
    </message>
    <message>
        <source>Somebody signed in</source>
        <translation>Quelqu’un s’est connecté</translation>
    </message>
    <message>
        <source>The sign-in succeeded</source>
        <translation>La connexion a réussi</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <extracomment>A moment of an event: in UTC, then in the zone of this computer.</extracomment>
        <translation>%1 UTC, ici %2</translation>
    </message>
    <message>
        <source>The owner of the mailbox</source>
        <translation>Le propriétaire de la boîte aux lettres</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>Un administrateur</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>Un délégué</translation>
    </message>
    <message>
        <source>The transport service</source>
        <translation>Le service de transport</translation>
    </message>
    <message>
        <source>A system service</source>
        <translation>Un service système</translation>
    </message>
    <message>
        <source>Best access</source>
        <translation>Meilleur accès</translation>
    </message>
    <message>
        <source>A delegated administrator</source>
        <translation>Un administrateur délégué</translation>
    </message>
    <message>
        <source>A type without a name here; forwarded unchanged</source>
        <translation>Un type sans nom ici&#x202f;; transféré tel quel</translation>
    </message>
    <message>
        <source>Not the outcome by itself</source>
        <translation>N’est pas en soi le résultat</translation>
    </message>
    <message>
        <source>The child tenant</source>
        <translation>Le locataire enfant</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Connexion refusée&#x202f;: %1</translation>
    </message>
    <message>
        <source>An event without an operation</source>
        <translation>Un événement sans opération</translation>
    </message>
    <message>
        <source>%1 – this did not succeed</source>
        <translation>%1 – sans succès</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A user and the address the event came from.</extracomment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>arrivé %1</translation>
    </message>
</context>
<context>
    <name>tributary::ModeBar</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need you</source>
        <translation>
            <numerusform>%1, %n intervention nécessaire</numerusform>
            <numerusform>%1, %n interventions nécessaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NameText</name>
    <message>
        <source>Regular user</source>
        <translation>Utilisateur ordinaire</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Microsoft data center administrator</source>
        <translation>Administrateur de centre de données Microsoft</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Principal de service</translation>
    </message>
    <message>
        <source>Custom policy</source>
        <translation>Stratégie personnalisée</translation>
    </message>
    <message>
        <source>System policy</source>
        <translation>Stratégie système</translation>
    </message>
    <message>
        <source>Partner technician</source>
        <translation>Technicien partenaire</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Utilisateur inconnu</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Compte verrouillé</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Mot de passe expiré</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>MFA not set up</source>
        <translation>MFA non configurée</translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation>MFA requise</translation>
    </message>
    <message>
        <source>Device sign-in required</source>
        <translation>Connexion de l’appareil requise</translation>
    </message>
    <message>
        <source>Not assigned to app</source>
        <translation>Non affecté à l’application</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mot de passe incorrect</translation>
    </message>
    <message>
        <source>Stay signed in asked</source>
        <translation>Maintien de la connexion demandé</translation>
    </message>
    <message>
        <source>Domain password expired</source>
        <translation>Mot de passe de domaine expiré</translation>
    </message>
    <message>
        <source>External check required</source>
        <translation>Vérification externe requise</translation>
    </message>
    <message>
        <source>Sign-in again required</source>
        <translation>Nouvelle connexion requise</translation>
    </message>
    <message>
        <source>Device not compliant</source>
        <translation>Appareil non conforme</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>Bloqué par une stratégie</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Aucun consentement</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>Session expirée</translation>
    </message>
    <message>
        <source>MFA failed</source>
        <translation>Échec de la MFA</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>Application inconnue</translation>
    </message>
    <message>
        <source>outbox</source>
        <extracomment>State of a record: it waits to be sent.</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>State of a record: the destinations took it.</extracomment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>arrived</source>
        <extracomment>State of a record: it was found in the workspace.</extracomment>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>quarantined</source>
        <extracomment>State of a record: a destination refused it.</extracomment>
        <translation>quarantaine</translation>
    </message>
    <message>
        <source>outbox: waits for a destination</source>
        <translation>en attente&#x202f;: dans la boîte d’envoi, pour une destination</translation>
    </message>
    <message>
        <source>accepted: nothing is left to send; whether it arrived is not known</source>
        <translation>accepté&#x202f;: rien ne reste à envoyer&#x202f;; son arrivée n’est pas connue</translation>
    </message>
    <message>
        <source>arrived: all that was accepted of its hour was found in the workspace</source>
        <translation>arrivé&#x202f;: tout ce qui a été accepté de son heure a été trouvé dans l’espace de travail</translation>
    </message>
    <message>
        <source>quarantined: a destination refused it; it is kept and not sent</source>
        <translation>quarantaine&#x202f;: une destination l’a refusé&#x202f;; il est gardé et n’est pas envoyé</translation>
    </message>
</context>
<context>
    <name>tributary::NeedRow</name>
    <message>
        <source>Fill gaps…</source>
        <translation>Combler les lacunes…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Open tenant</source>
        <translation>Ouvrir le locataire</translation>
    </message>
    <message>
        <source>Open destination</source>
        <translation>Ouvrir la destination</translation>
    </message>
    <message>
        <source>Show tenants</source>
        <translation>Afficher les locataires</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>Voir dans l’&amp;activité</translation>
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
            <numerusform>%n locataire</numerusform>
            <numerusform>%n locataires</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap in %1 can still be fetched.</source>
        <translation>Une lacune dans %1 peut encore être comblée.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in %1 can still be fetched.</source>
        <translation>
            <numerusform>%n lacune dans %1 peut encore être comblée.</numerusform>
            <numerusform>%n lacunes dans %1 peuvent encore être comblées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within 14 days.</source>
        <translation>Des informations d’identification expirent sous 14 jours.</translation>
    </message>
    <message>
        <source>Collecting from a tenant stops when its credential has expired.</source>
        <translation>La collecte d’un locataire s’arrête dès que ses informations d’identification ont expiré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events wait here safely.</source>
        <translation>
            <numerusform>%Ln événement attend ici en sécurité.</numerusform>
            <numerusform>%Ln événements attendent ici en sécurité.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NeedsList</name>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NoticeBar</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>After a notice: how many other notices there are.</extracomment>
        <translation>
            <numerusform>%1 Et %n autre.</numerusform>
            <numerusform>%1 Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::OutcomeText</name>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewFilter</name>
    <message>
        <source>Tenant, worst first</source>
        <translation>Locataire, les pires d’abord</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewModel</name>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Events/min, 1 h</source>
        <translation>Évén./min, 1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bte d’envoi</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identif.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>non collecté</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>expiration inconnue</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>expire dans %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of tenants: its tag, and how many they are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Group %1, expanded</source>
        <translation>Groupe %1, développé</translation>
    </message>
    <message>
        <source>Group %1, collapsed</source>
        <translation>Groupe %1, réduit</translation>
    </message>
    <message>
        <source>Lag, %1: %2</source>
        <translation>Retard, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Lag, %1: nothing collected yet</source>
        <translation>Retard, %1&#x202f;: rien encore de collecté</translation>
    </message>
    <message>
        <source>Credential, %1: %2</source>
        <translation>Informations d’identification, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Events per minute, %1: now %2, at most %3 in the last hour</source>
        <translation>Événements par minute, %1&#x202f;: maintenant %2, au plus %3 dans la dernière heure</translation>
    </message>
    <message>
        <source>Events in 24 hours, %1: %2</source>
        <translation>Événements en 24 heures, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Share of the request allowance, %1: %2</source>
        <translation>Part du quota de demandes, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Events in the outbox, %1: %2</source>
        <translation>Événements dans la boîte d’envoi, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Events in quarantine, %1: %2</source>
        <translation>Événements en quarantaine, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Cloud, %1: %2</source>
        <translation>Cloud, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Tags, %1: %2</source>
        <translation>Étiquettes, %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Cloud&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewScreen</name>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Développer</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>&amp;Open tenant</source>
        <translation>&amp;Ouvrir le locataire</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>Voir les é&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Backfill %1…</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>Ra&amp;ttrapage %1…</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>Ra&amp;ttrapage…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Vérifier &amp;maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Check %n tenants &amp;now</source>
        <translation>
            <numerusform>Vérifier %n locataire &amp;maintenant</numerusform>
            <numerusform>Vérifier %n locataires &amp;maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>Voir dans l’&amp;activité</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>Filtrer les locataires (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Filtrer les locataires</translation>
    </message>
    <message>
        <source>Tenants and their streams</source>
        <translation>Locataires et leurs flux</translation>
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
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Attention %1</source>
        <translation>À traiter %1</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>En retard %1</translation>
    </message>
    <message>
        <source>No tenant matches. Esc clears the filter.</source>
        <translation>Aucun locataire ne correspond. Échap efface le filtre.</translation>
    </message>
    <message>
        <source>No tenant is behind.</source>
        <translation>Aucun locataire n’est en retard.</translation>
    </message>
    <message>
        <source>No tenant needs a person.</source>
        <translation>Aucun locataire ne demande d’intervention.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the tenant, fold a group</source>
        <translation>Ouvrir le locataire, replier un groupe</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Maj+F10</translation>
    </message>
    <message>
        <source>What can be done with a cell</source>
        <translation>Actions possibles sur une cellule</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Effacer le filtre, puis le quitter</translation>
    </message>
    <message>
        <source>Show &amp;events of %1</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>Voir les é&amp;vénements de %1</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>Co&amp;uverture…</translation>
    </message>
</context>
<context>
    <name>tributary::ParentPage</name>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;I sign in as an administrator of the parent</source>
        <translation>&amp;Moi, administrateur du locataire parent</translation>
    </message>
    <message>
        <source>The sending app makes them it&amp;self</source>
        <translation>L’application d’envoi el&amp;le-même</translation>
    </message>
    <message>
        <source>&amp;Our Azure administrator deploys a template</source>
        <translation>N&amp;otre administrateur Azure déploie un modèle</translation>
    </message>
    <message>
        <source>They are there: I &amp;have endpoint and rule id</source>
        <translation>Ils existent&#x202f;: &amp;j’ai le point de terminaison et l’ID de règle</translation>
    </message>
    <message>
        <source>The parent and the app that sends</source>
        <translation>Le parent et l’application d’envoi</translation>
    </message>
    <message>
        <source>The app needs one right only: to send to one rule. Its credential goes into the keychain.</source>
        <translation>L’application n’a besoin que d’un droit&#x202f;: envoyer à une règle. Ses informations d’identification vont dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Parent: do&amp;main or tenant id</source>
        <translation>Parent&#x202f;: &amp;domaine ou ID de locataire</translation>
    </message>
    <message>
        <source>Who makes tables, rule and role in Azure?</source>
        <translation>Qui crée tables, règle et rôle dans Azure&#x202f;?</translation>
    </message>
    <message>
        <source>The app %1 has signed in; its credential is in the keychain. Enter another one to change it.</source>
        <translation>L’application %1 s’est connectée&#x202f;; ses informations d’identification sont dans le trousseau de clés. Saisissez-en d’autres pour les changer.</translation>
    </message>
    <message>
        <source>Looking for the parent…</source>
        <translation>Recherche du parent…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>Connexion en tant qu’application…</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionDetail</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Granted, proven by a call</source>
        <translation>Accordé, prouvé par un appel</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En place</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordé</translation>
    </message>
    <message>
        <source>Not granted, optional</source>
        <translation>Non accordé, facultatif</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>Absent de ce locataire</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Interrogation impossible</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A permission, and how it stands.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&amp;Open in the portal</source>
        <translation>&amp;Ouvrir dans le portail</translation>
    </message>
    <message>
        <source>Copy comman&amp;d for their admin</source>
        <translation>Copier la comman&amp;de pour l’administrateur</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Utile pour</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>Autorisations et leur utilité</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>Checking with a new token. Nothing is changed in the tenant.</source>
        <translation>Vérification avec un nouveau jeton. Rien n’est modifié dans le locataire.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Interrogation de Microsoft…</translation>
    </message>
    <message>
        <source>Checked %1 ago with a new token. Nothing was changed in the tenant.</source>
        <translation>Vérifié il y a %1 avec un nouveau jeton. Rien n’a été modifié dans le locataire.</translation>
    </message>
    <message>
        <source>Microsoft needs a moment after consent. Checking again in %1.</source>
        <translation>Microsoft a besoin d’un moment après le consentement. Nouvelle vérification dans %1.</translation>
    </message>
    <message>
        <source>All that is needed is granted.</source>
        <translation>Tout le nécessaire est accordé.</translation>
    </message>
    <message>
        <source>Still to mend: %1. You can go on: the other streams will run.</source>
        <translation>Reste à corriger&#x202f;: %1. Vous pouvez poursuivre&#x202f;: les autres flux fonctionneront.</translation>
    </message>
    <message>
        <source>Nothing can be read yet.</source>
        <translation>Rien ne peut encore être lu.</translation>
    </message>
</context>
<context>
    <name>tributary::PersonSignIn</name>
    <message>
        <source>&amp;Open browser</source>
        <translation>Ouvrir le &amp;navigateur</translation>
    </message>
    <message>
        <source>Show a &amp;code instead</source>
        <translation>Afficher plutôt un &amp;code</translation>
    </message>
    <message>
        <source>Page to enter it on</source>
        <translation>Page où le saisir</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Code à saisir</translation>
    </message>
    <message>
        <source>Microsoft Graph Command Line Tools</source>
        <translation>Microsoft Graph Command Line Tools</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Signs in &amp;through (client id)</source>
        <translation>Connexion &amp;via (ID client)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>Ce n’est pas un ID d’application</translation>
    </message>
    <message>
        <source>Leave the field empty to sign in through Microsoft&apos;s own command line tools, which every tenant knows.</source>
        <translation>Laissez le champ vide pour vous connecter via les outils en ligne de commande de Microsoft, connus de chaque locataire.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>En attente de la connexion…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered, %1 left</source>
        <translation>En attente de la saisie du code, encore %1</translation>
    </message>
</context>
<context>
    <name>tributary::PlainPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Chaîne de connexion</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>Clé d’espace de travail</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>Zstandard, half the size</source>
        <translation>Zstandard, moitié de la taille</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Connection string of Event Hubs, or user and password</source>
        <translation>Chaîne de connexion d’Event Hubs, ou utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>None: a broker on this computer or in a lab</source>
        <translation>Aucune&#x202f;: un broker sur cet ordinateur ou dans un labo</translation>
    </message>
    <message>
        <source>host:port, separated by commas</source>
        <translation>host:port, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>&amp;Compression</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>C&amp;onnexion avec</translation>
    </message>
    <message>
        <source>C&amp;onnection string</source>
        <translation>Chaîne de co&amp;nnexion</translation>
    </message>
    <message>
        <source>B&amp;rokers</source>
        <translation>&amp;Brokers</translation>
    </message>
    <message>
        <source>To&amp;pic or event hub</source>
        <translation>Topic ou event h&amp;ub</translation>
    </message>
    <message>
        <source>&amp;Workspace id</source>
        <translation>&amp;ID de l’espace de travail</translation>
    </message>
    <message>
        <source>Workspace &amp;key</source>
        <translation>C&amp;lé d’espace de travail</translation>
    </message>
    <message>
        <source>The folder is made if it is not there. One file holds at most 128 MB or five minutes.</source>
        <translation>Le dossier est créé s’il n’existe pas. Un fichier contient au plus 128 Mo ou cinq minutes.</translation>
    </message>
    <message>
        <source>Both are on the page Agents of the workspace. The key goes into the keychain.</source>
        <translation>Les deux figurent sur la page Agents de l’espace de travail. La clé va dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>The whole path is needed</source>
        <translation>Le chemin complet est nécessaire</translation>
    </message>
    <message>
        <source>Start at the root of the disk, as in /srv/audit.</source>
        <translation>Commencez à la racine du disque, comme dans /srv/audit.</translation>
    </message>
    <message>
        <source>That is no workspace id</source>
        <translation>Ce n’est pas un ID d’espace de travail</translation>
    </message>
    <message>
        <source>It is on the overview page of the workspace: 32 digits and letters in five groups.</source>
        <translation>Il figure sur la page Vue d’ensemble de l’espace de travail&#x202f;: 32 chiffres et lettres en cinq groupes.</translation>
    </message>
    <message>
        <source>Checking and saving…</source>
        <translation>Vérification et enregistrement…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clé secrète client</translation>
    </message>
    <message>
        <source>Token of an app registration (Event Hubs)</source>
        <translation>Jeton d’une inscription d’application (Event Hubs)</translation>
    </message>
    <message>
        <source>Tenant &amp;id of the parent</source>
        <translation>&amp;ID de locataire du parent</translation>
    </message>
    <message>
        <source>App&amp;lication id</source>
        <translation>ID d’app&amp;lication</translation>
    </message>
    <message>
        <source>Clie&amp;nt secret</source>
        <translation>Clé &amp;secrète client</translation>
    </message>
    <message>
        <source>TLS is used wherever somebody signs in. What it signs in with goes into the keychain.</source>
        <translation>TLS est utilisé partout où il y a une connexion. Ce qui sert à se connecter va dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>That is no tenant id</source>
        <translation>Ce n’est pas un ID de locataire</translation>
    </message>
    <message>
        <source>It is on the overview page of Entra ID: 32 digits and letters in five groups.</source>
        <translation>Il figure sur la page Vue d’ensemble d’Entra ID&#x202f;: 32 chiffres et lettres en cinq groupes.</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>Ce n’est pas un ID d’application</translation>
    </message>
    <message>
        <source>It is on the overview page of the app registration: 32 digits and letters in five groups.</source>
        <translation>Il figure sur la page Vue d’ensemble de l’inscription d’application&#x202f;: 32 chiffres et lettres en cinq groupes.</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileCommands</name>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>&amp;Exporter la configuration…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>I&amp;mporter la configuration…</translation>
    </message>
    <message>
        <source>&amp;Delete all data…</source>
        <translation>&amp;Supprimer toutes les données…</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Exporter la configuration</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Configuration (*.json)</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importer la configuration</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileSettings</name>
    <message>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>This start was given another value on its command line.</source>
        <translation>Ce démarrage a reçu une autre valeur sur sa ligne de commande.</translation>
    </message>
    <message>
        <source>Sent events older than %1 are deleted from this computer. That cannot be undone.</source>
        <translation>Les événements envoyés datant de plus de %1 sont supprimés de cet ordinateur. C’est irréversible.</translation>
    </message>
    <message>
        <source>Where more than %1 of sent events are kept, the oldest are deleted from this computer. That cannot be undone.</source>
        <translation>Au-delà de %1 d’événements envoyés, les plus anciens sont supprimés de cet ordinateur. C’est irréversible.</translation>
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
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Does it arrive?</source>
        <translation>Est-ce que ça arrive&#x202f;?</translation>
    </message>
    <message>
        <source>Accepted is what the endpoint says. Arrived is what the workspace says. One marker record is sent.</source>
        <translation>Accepté&#x202f;: le point de terminaison le dit. Arrivé&#x202f;: l’espace de travail le dit. Un enregistrement marqueur est envoyé.</translation>
    </message>
    <message>
        <source>Proof of the destination</source>
        <translation>Preuve de la destination</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Asking the endpoint…</source>
        <translation>Interrogation du point de terminaison…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>The role is on its way, which takes up to 30 minutes. Trying for %1 more.</source>
        <translation>Le rôle s’applique, ce qui prend jusqu’à 30 minutes. Nouvelles tentatives, encore %1.</translation>
    </message>
    <message>
        <source>Not accepted: the role is missing</source>
        <translation>Non accepté&#x202f;: le rôle manque</translation>
    </message>
    <message>
        <source>Accepted after %1</source>
        <translation>Accepté après %1</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Asking the workspace for the marker, for %1 now…</source>
        <translation>Interrogation de l’espace de travail sur le marqueur, depuis %1…</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vu</translation>
    </message>
    <message>
        <source>Visible in the workspace after %1</source>
        <translation>Visible dans l’espace de travail après %1</translation>
    </message>
    <message>
        <source>Not seen in the workspace yet; that does not mean it is lost</source>
        <translation>Pas encore vu dans l’espace de travail&#x202f;; cela ne signifie pas qu’il est perdu</translation>
    </message>
    <message>
        <source>Not known: the workspace may not be read</source>
        <translation>Inconnu&#x202f;: l’espace de travail ne peut être lu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>You can finish now: Tributary keeps trying by itself.</source>
        <translation>Vous pouvez terminer&#x202f;: Tributary continue d’essayer de lui-même.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Retester</translation>
    </message>
    <message>
        <source>Accepted and arrived.</source>
        <translation>Accepté et arrivé.</translation>
    </message>
    <message>
        <source>You can finish: events wait here until they are accepted.</source>
        <translation>Vous pouvez terminer&#x202f;: les événements attendent ici d’être acceptés.</translation>
    </message>
    <message>
        <source>Ask the workspace yourself</source>
        <translation>Interrogez vous-même l’espace de travail</translation>
    </message>
    <message>
        <source>Events can take some minutes to show in a new table. This question finds the marker.</source>
        <translation>Les événements peuvent mettre quelques minutes à apparaître dans une nouvelle table. Cette requête trouve le marqueur.</translation>
    </message>
    <message>
        <source>Copy &amp;question</source>
        <translation>Copier la re&amp;quête</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>tributary::ProofPane</name>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Collectés</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockés</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Prove no&amp;w</source>
        <translation>Pro&amp;uver</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copier en ta&amp;bleau</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Enre&amp;gistrer le rapport…</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>Preuve d’arrivée</translation>
    </message>
    <message>
        <source>by the hour of collecting; distinct records are counted in the workspace</source>
        <translation>par heure de collecte&#x202f;; l’espace de travail compte les enregistrements distincts</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Proof by the hour</source>
        <translation>Preuve heure par heure</translation>
    </message>
    <message>
        <source>Asking the workspace; nothing is written…</source>
        <translation>Interrogation de l’espace de travail&#x202f;; rien n’est écrit…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>Rien n’a été collecté pour elle sur cette période.</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>tributary::ProvisionPage</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Existe déjà</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Waiting for Azure…</source>
        <translation>En attente d’Azure…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>K&amp;QL functions that read like Microsoft&apos;s tables</source>
        <translation>Fonctions &amp;KQL qui se lisent comme les tables de Microsoft</translation>
    </message>
    <message>
        <source>&amp;Reading back, to prove that events arrived</source>
        <translation>Re&amp;lecture, pour prouver l’arrivée des événements</translation>
    </message>
    <message>
        <source>The rule&apos;s own log of what it &amp;dropped</source>
        <translation>&amp;Journal propre à la règle de ce qu’elle rejette</translation>
    </message>
    <message>
        <source>&amp;Migrate classic tables; this cannot be undone</source>
        <translation>&amp;Migrer les tables classiques&#x202f;; irréversible</translation>
    </message>
    <message>
        <source>&amp;Export a template instead</source>
        <translation>E&amp;xporter plutôt un modèle</translation>
    </message>
    <message>
        <source>What is made in Azure</source>
        <translation>Ce qui est créé dans Azure</translation>
    </message>
    <message>
        <source>Plan of what is made</source>
        <translation>Plan de ce qui est créé</translation>
    </message>
    <message>
        <source>It cannot be done like this</source>
        <translation>Impossible ainsi</translation>
    </message>
    <message>
        <source>Everything is there in %1.</source>
        <translation>Tout existe dans %1.</translation>
    </message>
    <message>
        <source>In %1. Nothing is made before you press Create; running it again is safe.</source>
        <translation>Dans %1. Rien n’est créé avant que vous appuyiez sur «&#x202f;Créer&#x202f;»&#x202f;; relancer est sans risque.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>Cré&amp;er</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Creating. What is done stays; Create goes on from there.</source>
        <translation>Création. Ce qui est fait reste&#x202f;; «&#x202f;Créer&#x202f;» reprend à ce point.</translation>
    </message>
    <message>
        <source>Everything is made.</source>
        <translation>Tout est créé.</translation>
    </message>
    <message>
        <source>What is needed is made. Something optional was refused.</source>
        <translation>Le nécessaire est créé. Un élément facultatif a été refusé.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on from there.</source>
        <translation>Ce qui est fait reste. «&#x202f;Créer&#x202f;» reprend à ce point.</translation>
    </message>
</context>
<context>
    <name>tributary::QueryField</name>
    <message>
        <source>Search stored events (Ctrl+F), for example op:UserLoginFailed last:6h</source>
        <translation>Rechercher dans les événements stockés (Ctrl+F), par exemple op:UserLoginFailed last:6h</translation>
    </message>
    <message>
        <source>Search stored events</source>
        <translation>Rechercher dans les événements stockés</translation>
    </message>
</context>
<context>
    <name>tributary::RawWords</name>
    <message>
        <source>(%1 in all)</source>
        <translation>(%1 en tout)</translation>
    </message>
    <message>
        <source>cut here; Copy as JSON gives all %1</source>
        <translation>coupé ici&#x202f;; «&#x202f;Copier en JSON&#x202f;» donne les %1</translation>
    </message>
</context>
<context>
    <name>tributary::RecordDetail</name>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Voisins</translation>
    </message>
    <message>
        <source>&amp;Original</source>
        <translation>&amp;Original</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Show events of the same user, address or correlation id</source>
        <translation>Afficher les événements du même utilisateur, de la même adresse ou du même ID de corrélation</translation>
    </message>
    <message>
        <source>Show the record as it was received, without line breaks of ours</source>
        <translation>Afficher l’enregistrement tel que reçu, sans nos sauts de ligne</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de l’enregistrement</translation>
    </message>
    <message>
        <source>Record as JSON</source>
        <translation>Enregistrement en JSON</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Aucun événement sélectionné</translation>
    </message>
    <message>
        <source>Select a row to see what it holds.</source>
        <translation>Sélectionnez une ligne pour voir son contenu.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Lecture de l’enregistrement…</translation>
    </message>
    <message>
        <source>The record&apos;s bytes are no longer kept on this computer.</source>
        <translation>Les octets de l’enregistrement ne sont plus conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la va&amp;leur</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Filter for this text</source>
        <translation>&amp;Filtrer sur ce texte</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>&amp;Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>E&amp;xclure cette valeur</translation>
    </message>
    <message>
        <source>Events with this f&amp;ield</source>
        <translation>Événements avec ce cha&amp;mp</translation>
    </message>
    <message>
        <source>Same &amp;user</source>
        <translation>Même &amp;utilisateur</translation>
    </message>
    <message>
        <source>Same &amp;IP address</source>
        <translation>Même adresse &amp;IP</translation>
    </message>
    <message>
        <source>Same &amp;correlation id</source>
        <translation>Même ID de &amp;corrélation</translation>
    </message>
    <message>
        <source>&amp;Add as column</source>
        <translation>&amp;Ajouter comme colonne</translation>
    </message>
    <message>
        <source>&amp;Add as column (the table has as many as it takes)</source>
        <translation>&amp;Ajouter comme colonne (la table n’en prend pas plus)</translation>
    </message>
</context>
<context>
    <name>tributary::RecordTree</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 champ</translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 élément</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>(JSON in text)</source>
        <translation>(JSON dans un texte)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Champ %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 has no special meaning</source>
        <translation>%1 n’a pas de signification particulière</translation>
    </message>
    <message>
        <source>%1 means %2</source>
        <translation>%1 signifie %2</translation>
    </message>
</context>
<context>
    <name>tributary::RegistrationGuide</name>
    <message>
        <source>&amp;How to make one, step by step</source>
        <translation>C&amp;omment en créer une, pas à pas</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center of the child tenant, open App registrations and choose New registration. Any name will do; leave “Accounts in this organizational directory only”.</source>
        <translation>Dans le centre d’administration Microsoft Entra du locataire enfant, ouvrez Inscriptions d’applications et choisissez Nouvelle inscription. Tout nom convient&#x202f;; laissez «&#x202f;Comptes dans cet annuaire d’organisation uniquement&#x202f;».</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into the field above.</source>
        <translation>Copiez l’ID d’application (client) de la page Vue d’ensemble dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>Open API permissions, Add a permission, Office 365 Management APIs, Application permissions, and tick:</source>
        <translation>Ouvrez API autorisées, Ajouter une autorisation, Office 365 Management APIs, Autorisations d’application, et cochez&#x202f;:</translation>
    </message>
    <message>
        <source>Once more Add a permission, Microsoft Graph, Application permissions, and tick:</source>
        <translation>À nouveau Ajouter une autorisation, Microsoft Graph, Autorisations d’application, et cochez&#x202f;:</translation>
    </message>
    <message>
        <source>Choose Grant admin consent for the tenant. Every line must show a green tick afterwards.</source>
        <translation>Choisissez Accorder un consentement d’administrateur pour le locataire. Chaque ligne doit ensuite afficher une coche verte.</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets. Upload a certificate, or choose New client secret and copy the column named Value at once: it is shown only this time. The column Secret ID is not the secret.</source>
        <translation>Ouvrez Certificats et secrets. Chargez un certificat, ou choisissez Nouvelle clé secrète client et copiez aussitôt la colonne nommée Valeur&#x202f;: elle n’est affichée que cette fois. La colonne ID de secret n’est pas le secret.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a guide: its number and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>tributary::RemovalText</name>
    <message numerus="yes">
        <source>WARNING: %Ln records were never sent to any destination. They are lost for good.</source>
        <translation>
            <numerusform>AVERTISSEMENT&#x202f;: %Ln enregistrement n’a jamais été envoyé à une destination. Il est perdu définitivement.</numerusform>
            <numerusform>AVERTISSEMENT&#x202f;: %Ln enregistrements n’ont jamais été envoyés à une destination. Ils sont perdus définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted are, in %1 (%2):</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Sont supprimés, dans %1 (%2)&#x202f;:</translation>
    </message>
    <message>
        <source>Events: %1 stored here, %2 of them waiting to be sent, %3 in quarantine.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Événements&#x202f;: %1 ici, dont %2 en attente d’envoi et %3 en quarantaine.</translation>
    </message>
    <message>
        <source>Configuration: %1 tenants, %2 destinations, selections, settings and drafts.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Configuration&#x202f;: locataires (%1), destinations (%2), sélections, paramètres et brouillons.</translation>
    </message>
    <message>
        <source>Coverage, the activity log, log files and crash reports.</source>
        <translation>Couverture, journal d’activité, fichiers journaux et rapports d’incident.</translation>
    </message>
    <message numerus="yes">
        <source>Keychain: %Ln entries with secrets of this profile.</source>
        <translation>
            <numerusform>Trousseau de clés&#x202f;: %Ln entrée avec des secrets de ce profil.</numerusform>
            <numerusform>Trousseau de clés&#x202f;: %Ln entrées avec des secrets de ce profil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not touched: events that were sent, files a destination wrote, subscriptions and app registrations at Microsoft.</source>
        <translation>Restent intacts&#x202f;: les événements envoyés, les fichiers écrits par une destination, les abonnements et les inscriptions d’application chez Microsoft.</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveTenantDialog</name>
    <message>
        <source>Counting what belongs to %1…</source>
        <translation>Comptage de ce qui appartient à %1…</translation>
    </message>
    <message>
        <source>&amp;Stop its subscriptions at Microsoft as well</source>
        <translation>Arrêter aussi ses &amp;abonnements chez Microsoft</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Remove tenant</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>All of them were delivered. What the destination has stays there.</source>
        <translation>Tous ont été livrés. Ce que la destination possède y reste.</translation>
    </message>
    <message>
        <source>Entries in quarantine that go too: %1.</source>
        <translation>Entrées en quarantaine supprimées aussi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The keychain entry stays: other tenants use it.</source>
        <translation>L’entrée du trousseau de clés reste&#x202f;: d’autres locataires l’utilisent.</translation>
    </message>
    <message>
        <source>The keychain entry is removed. The app registration in the tenant stays.</source>
        <translation>L’entrée du trousseau de clés est supprimée. L’inscription d’application dans le locataire reste.</translation>
    </message>
    <message>
        <source>Subscriptions that stay on unless you stop them: %1.</source>
        <translation>Abonnements qui restent actifs si vous ne les arrêtez pas&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Collecting ends, and what was collected is deleted here: %Ln events with their coverage.</source>
        <translation>
            <numerusform>La collecte prend fin, et ce qui a été collecté est supprimé ici&#x202f;: %Ln événement avec sa couverture.</numerusform>
            <numerusform>La collecte prend fin, et ce qui a été collecté est supprimé ici&#x202f;: %Ln événements avec leur couverture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet, and never will be.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’est pas encore livré et ne le sera jamais.</numerusform>
            <numerusform>%Ln d’entre eux ne sont pas encore livrés et ne le seront jamais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ResultModel</name>
    <message>
        <source>%1: chosen</source>
        <translation>%1&#x202f;: choisi</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1&#x202f;: non choisi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
</context>
<context>
    <name>tributary::ResultTable</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A button in a row of a table: what it does, what it is about.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>tributary::RotateDialog</name>
    <message>
        <source>Replace credential of %1</source>
        <translation>Remplacer les informations d’identification de %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Rem&amp;placer</translation>
    </message>
    <message>
        <source>Add the new secret or certificate to app %1 in the portal first. It is proven with a sign-in before the old one is forgotten here; collecting goes on meanwhile. Take the old one from the app in the portal afterwards.</source>
        <translation>Ajoutez d’abord le nouveau secret ou certificat à l’application %1 dans le portail. Il est prouvé par une connexion avant que l’ancien soit oublié ici&#x202f;; la collecte continue entre-temps. Retirez ensuite l’ancien de l’application dans le portail.</translation>
    </message>
    <message>
        <source>Proving the new credential…</source>
        <translation>Vérification des nouvelles informations d’identification…</translation>
    </message>
</context>
<context>
    <name>tributary::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>tributary::SecretField</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what was typed: %1</source>
        <translation>Afficher la saisie&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset “%1” to its default</source>
        <translation>Rétablir la valeur par défaut de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisir un fichier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingText</name>
    <message>
        <source>on</source>
        <extracomment>A setting that is switched on or off.</extracomment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>What a setting is while nobody changed it.</extracomment>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Default: %1. From %2 to %3.</source>
        <translation>Par défaut&#x202f;: %1. De %2 à %3.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsScreen</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>Rechercher dans les paramètres (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Afficher les &amp;notifications</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Heures calmes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>H&amp;eures</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep collecting in the background</source>
        <translation>Continuer la collecte en arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>Fermeture de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Each problem is told once. Notifications need a desktop with a tray.</source>
        <translation>Chaque problème est signalé une fois. Les notifications exigent un bureau avec zone de notification.</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>Calme &amp;de</translation>
    </message>
    <message>
        <source>Local time; what begins then is told afterwards</source>
        <translation>Heure locale&#x202f;; ce qui commence alors est signalé après</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Calme &amp;jusqu’à</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Keychain, secrets, keys and certificates</source>
        <translation>Trousseau de clés, secrets, clés et certificats</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Cloud files, government and national clouds, addresses</source>
        <translation>Fichiers de cloud, clouds gouvernementaux et nationaux, adresses</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Logs, crash reports, support bundle, folder</source>
        <translation>Journaux, rapports d’incident, paquet d’assistance, dossier</translation>
    </message>
    <message>
        <source>Takes effect with the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>Li&amp;gnes des tables</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>height of rows</comment>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>height of rows</comment>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Démarrer à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>It starts in the background and collects.</source>
        <translation>Le programme démarre en arrière-plan et collecte.</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer. It takes up a change within ten seconds.</source>
        <translation>La collecte est assurée par un service sur cet ordinateur. Il prend un changement en compte en dix secondes.</translation>
    </message>
    <message>
        <source>Another program collects on this profile. It takes up a change within ten seconds.</source>
        <translation>Un autre programme collecte sur ce profil. Il prend un changement en compte en dix secondes.</translation>
    </message>
    <message>
        <source>Delete older events?</source>
        <translation>Supprimer les événements plus anciens&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de paramètres</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n paramètre trouvé</numerusform>
            <numerusform>%n paramètres trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SignInPage</name>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Our app</source>
        <translation>&amp;Notre application</translation>
    </message>
    <message>
        <source>Create an app in the chi&amp;ld</source>
        <translation>Créer dans &amp;le locataire</translation>
    </message>
    <message>
        <source>&amp;Use an app that is there already</source>
        <translation>&amp;Utiliser une application existante</translation>
    </message>
    <message>
        <source>How does Tributary sign in?</source>
        <translation>Comment Tributary se connecte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>An administrator of the child signs in once; Tributary makes the app, its rights and its certificate.</source>
        <translation>Un administrateur de l’enfant se connecte une fois&#x202f;; Tributary crée l’application, ses droits et son certificat.</translation>
    </message>
    <message>
        <source>You have an application id with a certificate or a secret. The guide shows how to make one by hand.</source>
        <translation>Vous avez un ID d’application avec un certificat ou un secret. Le guide montre comment en créer une à la main.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate, made on this computer (recommended)</source>
        <translation>Ce&amp;rtificat, créé sur cet ordinateur (recommandé)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Clé secrète client</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Connexion avec</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Durée de validité</translation>
    </message>
    <message>
        <source>The private key or the secret goes straight into the keychain of this computer.</source>
        <translation>La clé privée ou le secret va directement dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>An app registration reads %1. Everything it may do is shown before consent is asked for.</source>
        <translation>Une inscription d’application lit %1. Tout ce qu’elle peut faire est affiché avant la demande de consentement.</translation>
    </message>
    <message>
        <source>The multi-tenant app %1 of the parent. An administrator of the child gives consent by one link.</source>
        <translation>L’application multilocataire %1 du parent. Un administrateur de l’enfant donne son consentement par un lien.</translation>
    </message>
    <message>
        <source>A multi-tenant app of the parent, entered once. An administrator of the child gives consent by one link.</source>
        <translation>Une application multilocataire du parent, saisie une fois. Un administrateur de l’enfant donne son consentement par un lien.</translation>
    </message>
    <message>
        <source>The credential of app %1 is in the keychain. Enter another one to change it.</source>
        <translation>Les informations d’identification de l’application %1 sont dans le trousseau de clés. Saisissez-en d’autres pour les changer.</translation>
    </message>
    <message>
        <source>Keeping the credential in the keychain…</source>
        <translation>Dépôt des informations d’identification dans le trousseau de clés…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>Connexion en tant qu’application…</translation>
    </message>
    <message>
        <source>&amp;Try for two minutes</source>
        <translation>Essayer deux &amp;minutes</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Keeping the app in the keychain…</source>
        <translation>Dépôt de l’application dans le trousseau de clés…</translation>
    </message>
</context>
<context>
    <name>tributary::StepRail</name>
    <message>
        <source>Step %1, %2: done</source>
        <translation>Étape %1, %2&#x202f;: faite</translation>
    </message>
    <message>
        <source>Step %1, %2: you are here</source>
        <translation>Étape %1, %2&#x202f;: vous êtes ici</translation>
    </message>
    <message>
        <source>Step %1, %2: still to come</source>
        <translation>Étape %1, %2&#x202f;: à venir</translation>
    </message>
</context>
<context>
    <name>tributary::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>Abonnement actuel</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui se passera</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>&amp;Ajouter une destination…</translation>
    </message>
    <message>
        <source>Streams to collect</source>
        <translation>Flux à collecter</translation>
    </message>
    <message>
        <source>Also fetch &amp;what is there already: up to the last 7 days</source>
        <translation>Récupérer aussi l’e&amp;xistant&#x202f;: jusqu’aux 7 derniers jours</translation>
    </message>
    <message>
        <source>Choose what to collect from %1. All can be changed later.</source>
        <translation>Choisissez ce qu’il faut collecter de %1. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Asking Microsoft which subscriptions run…</source>
        <translation>Interrogation de Microsoft sur les abonnements actifs…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Rede&amp;mander</translation>
    </message>
    <message>
        <source>There is no destination yet. Events are kept on this computer until there is one.</source>
        <translation>Il n’y a pas encore de destination. Les événements sont gardés sur cet ordinateur jusqu’à ce qu’il y en ait une.</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation>Envoyé à&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Starting subscriptions. Stop leaves started ones on.</source>
        <translation>Démarrage des abonnements. «&#x202f;Arrêter&#x202f;» laisse actifs ceux qui sont démarrés.</translation>
    </message>
    <message>
        <source>Stopped. What was started stays on.</source>
        <translation>Arrêté. Ce qui est démarré reste actif.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams will run. Go on, or untick what was refused.</source>
        <translation>
            <numerusform>%1 flux sur %Ln fonctionnera. Poursuivez, ou décochez ce qui a été refusé.</numerusform>
            <numerusform>%1 flux sur %Ln fonctionneront. Poursuivez, ou décochez ce qui a été refusé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Command that deploys the template</source>
        <translation>Commande qui déploie le modèle</translation>
    </message>
    <message>
        <source>Outputs of the deployment</source>
        <translation>Sorties du déploiement</translation>
    </message>
    <message>
        <source>Paste here what the deployment put out: the JSON, or the lines of its Outputs page.</source>
        <translation>Collez ici les sorties du déploiement&#x202f;: le JSON, ou les lignes de sa page Sorties.</translation>
    </message>
    <message>
        <source>Save &amp;ARM template…</source>
        <translation>Modèle &amp;ARM…</translation>
    </message>
    <message>
        <source>Save ARM template</source>
        <translation>Enregistrer le modèle ARM</translation>
    </message>
    <message>
        <source>Save B&amp;icep file…</source>
        <translation>Fichier B&amp;icep…</translation>
    </message>
    <message>
        <source>Save Bicep file</source>
        <translation>Enregistrer le fichier Bicep</translation>
    </message>
    <message>
        <source>Save K&amp;QL functions…</source>
        <translation>Fonctions &amp;KQL…</translation>
    </message>
    <message>
        <source>Save KQL functions</source>
        <translation>Enregistrer les fonctions KQL</translation>
    </message>
    <message>
        <source>Logs ingestion &amp;endpoint</source>
        <translation>Point de terminaison d’in&amp;gestion</translation>
    </message>
    <message>
        <source>&amp;Rule, its immutable id</source>
        <translation>&amp;Règle, son ID immuable</translation>
    </message>
    <message>
        <source>Endpoint and rule</source>
        <translation>Point de terminaison et règle</translation>
    </message>
    <message>
        <source>Template for your administrator</source>
        <translation>Modèle pour votre administrateur</translation>
    </message>
    <message>
        <source>Both are on the page of the data collection rule in the Azure portal, under JSON View.</source>
        <translation>Les deux figurent sur la page de la règle de collecte de données dans le portail Azure, sous Vue JSON.</translation>
    </message>
    <message>
        <source>It makes the same tables, rule and role as Tributary would.</source>
        <translation>Il crée les mêmes tables, règle et rôle que Tributary.</translation>
    </message>
    <message>
        <source>The rule has to declare the streams %1.</source>
        <translation>La règle doit déclarer les flux %1.</translation>
    </message>
    <message>
        <source>Send one of the files to the parent&apos;s administrator. Deployed into the workspace&apos;s resource group, it puts out endpoint and rule: paste that below. You can close this meanwhile: a draft is kept.</source>
        <translation>Envoyez l’un des fichiers à l’administrateur du parent. Déployé dans le groupe de ressources de l’espace de travail, il donne le point de terminaison et la règle&#x202f;: collez-les ci-dessous. Vous pouvez fermer entre-temps&#x202f;: un brouillon est conservé.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
</context>
<context>
    <name>tributary::TenantCredentialTab</name>
    <message>
        <source>Keep &amp;date</source>
        <translation>&amp;Garder la date</translation>
    </message>
    <message>
        <source>&amp;Ask Microsoft</source>
        <translation>&amp;Interroger Microsoft</translation>
    </message>
    <message>
        <source>Replace &amp;credential…</source>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Connexion avec</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Empreinte numérique</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>Expire &amp;le</translation>
    </message>
    <message>
        <source>You are warned 30, 14, 7 days and 1 day before. The new credential is proven before the old one goes, so that nothing is missed.</source>
        <translation>Vous êtes averti 30, 14, 7 jours et 1 jour avant. Les nouvelles informations d’identification sont prouvées avant le retrait des anciennes, afin que rien ne manque.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Microsoft does not tell</source>
        <translation>Microsoft ne le dit pas</translation>
    </message>
    <message>
        <source>The app may not read its own registration, or it lives in another tenant. Enter the date instead.</source>
        <translation>L’application ne peut pas lire sa propre inscription, ou elle se trouve dans un autre locataire. Saisissez plutôt la date.</translation>
    </message>
    <message>
        <source>The credential was replaced</source>
        <translation>Informations d’identification remplacées</translation>
    </message>
    <message>
        <source>The new one is proven; the old one is gone from here.</source>
        <translation>Les nouvelles sont prouvées&#x202f;; les anciennes sont retirées d’ici.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantDetail</name>
    <message>
        <source>Client secret</source>
        <translation>Clé secrète client</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>Clé d’espace de travail</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Chaîne de connexion</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>ID d’application</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Co&amp;py settings to…</source>
        <translation>&amp;Copier vers…</translation>
    </message>
    <message>
        <source>&amp;Remove tenant…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Collected since</source>
        <translation>Collecté depuis</translation>
    </message>
    <message>
        <source>No tenant is chosen</source>
        <translation>Aucun locataire choisi</translation>
    </message>
    <message>
        <source>as far back as Microsoft keeps events</source>
        <translation>aussi loin que Microsoft conserve les événements</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Collecting goes on, and catches up what came meanwhile.</source>
        <translation>La collecte continue, et rattrape ce qui est venu entre-temps.</translation>
    </message>
    <message>
        <source>Nothing is collected any more. Subscriptions stay on: seven days can be caught up.</source>
        <translation>Plus rien n’est collecté. Les abonnements restent actifs&#x202f;: sept jours peuvent être rattrapés.</translation>
    </message>
    <message>
        <source>What was done and what happened, newest first</source>
        <translation>Ce qui a été fait et ce qui s’est passé, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Nothing was noted about this tenant, as far back as the log goes.</source>
        <translation>Rien n’a été noté sur ce locataire, aussi loin que remonte le journal.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPage</name>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>Quel locataire&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is changed in the tenant, and nobody signs in: its id and cloud are public.</source>
        <translation>Rien n’est modifié dans le locataire, et personne ne se connecte&#x202f;: son ID et son cloud sont publics.</translation>
    </message>
    <message>
        <source>A domain of the tenant, its tenant id, or the name of any of its users</source>
        <translation>Un domaine du locataire, son ID de locataire, ou le nom de l’un de ses utilisateurs</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>facultatif, séparés par des virgules</translation>
    </message>
    <message>
        <source>Any cloud</source>
        <translation>Tout cloud</translation>
    </message>
    <message>
        <source>&amp;Domain, tenant id or user</source>
        <translation>&amp;Domaine, ID de locataire ou utilisateur</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>&amp;Nom ici</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Look in</source>
        <translation>&amp;Chercher dans</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation>Essayer avec %1</translation>
    </message>
    <message>
        <source>A simulated tenant that is not collected yet. Its administrator&apos;s pages open in your browser; nothing leaves this computer.</source>
        <translation>Un locataire simulé qui n’est pas encore collecté. Les pages de son administrateur s’ouvrent dans votre navigateur&#x202f;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Interrogation de Microsoft…</translation>
    </message>
    <message>
        <source>Found in %1. Tenant id %2</source>
        <translation>Trouvé dans %1. ID de locataire %2</translation>
    </message>
    <message>
        <source>This tenant is here already</source>
        <translation>Ce locataire est déjà ici</translation>
    </message>
    <message>
        <source>It is collected as “%1”. Change its credential or its streams on the Tenants screen.</source>
        <translation>Il est collecté sous «&#x202f;%1&#x202f;». Changez ses informations d’identification ou ses flux sur l’écran Locataires.</translation>
    </message>
    <message>
        <source>This is the parent tenant</source>
        <translation>C’est le locataire parent</translation>
    </message>
    <message>
        <source>A destination sends to it. It can be collected as well, like any other tenant.</source>
        <translation>Une destination lui envoie. Il peut être collecté aussi, comme tout autre locataire.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>Locataire dans un autre cloud</translation>
    </message>
    <message>
        <source>It belongs to %1. Apps are registered per cloud: use one that is registered there.</source>
        <translation>Il appartient à %1. Les applications sont inscrites par cloud&#x202f;: utilisez-en une qui y est inscrite.</translation>
    </message>
    <message>
        <source>Is this typed right?</source>
        <translation>Est-ce bien saisi&#x202f;?</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant id nor a user name. Did you mean %1?</source>
        <translation>Ce n’est ni un domaine, ni un ID de locataire, ni un nom d’utilisateur. Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Cherc&amp;her encore</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>Poursuivre avec %1&#x202f;?</translation>
    </message>
    <message>
        <source>It was begun on %1 and waits for consent. Everything you entered is kept.</source>
        <translation>Commencé le %1, en attente de consentement. Toute votre saisie est conservée.</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>Commencé le %1 et non terminé. Toute votre saisie est conservée.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Poursui&amp;vre</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPermissionsTab</name>
    <message>
        <source>C&amp;heck now</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Utile pour</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>Autorisations et leur utilité</translation>
    </message>
    <message>
        <source>Not checked yet. A check changes nothing in the tenant.</source>
        <translation>Pas encore vérifié. Une vérification ne modifie rien dans le locataire.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Interrogation de Microsoft…</translation>
    </message>
    <message>
        <source>Checked at %1 with a new token.</source>
        <translation>Vérifié à %1 avec un nouveau jeton.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantSelection</name>
    <message>
        <source>All right</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 is a sentence such as &quot;Pausing.&quot;, %2 and %3 say how many tenants of how many are done.</extracomment>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;With %n tenants</source>
        <translation>
            <numerusform>A&amp;vec %n locataire</numerusform>
            <numerusform>A&amp;vec %n locataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n tenants</source>
        <translation>
            <numerusform>&amp;Vérifier %n locataire</numerusform>
            <numerusform>&amp;Vérifier %n locataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n tenants</source>
        <translation>
            <numerusform>&amp;Suspendre %n locataire</numerusform>
            <numerusform>&amp;Suspendre %n locataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n tenants</source>
        <translation>
            <numerusform>&amp;Reprendre %n locataire</numerusform>
            <numerusform>&amp;Reprendre %n locataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;tags of %n tenants…</source>
        <translation>
            <numerusform>Éti&amp;quettes de %n locataire…</numerusform>
            <numerusform>Éti&amp;quettes de %n locataires…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tenants as CSV…</source>
        <translation>
            <numerusform>&amp;Exporter %n locataire en CSV…</numerusform>
            <numerusform>&amp;Exporter %n locataires en CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants: all went well.</source>
        <translation>
            <numerusform>%n locataire&#x202f;: tout s’est bien passé.</numerusform>
            <numerusform>%n locataires&#x202f;: tout s’est bien passé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tenants need you.</source>
        <translation>
            <numerusform>Intervention nécessaire&#x202f;: %1 sur %n locataire.</numerusform>
            <numerusform>Intervention nécessaire&#x202f;: %1 sur %n locataires.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants.</source>
        <translation>Vérification&#x202f;; rien n’est modifié dans les locataires.</translation>
    </message>
    <message>
        <source>Resuming.</source>
        <translation>Reprise.</translation>
    </message>
    <message>
        <source>Pausing.</source>
        <translation>Suspension.</translation>
    </message>
    <message>
        <source>Collecting goes on</source>
        <translation>La collecte continue</translation>
    </message>
    <message>
        <source>Paused; seven days can be caught up</source>
        <translation>Suspendu&#x202f;; sept jours peuvent être rattrapés</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Définir les étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tenants, separated by commas. They take the place of those there are.</source>
        <translation>
            <numerusform>Étiquettes de %n locataire, séparées par des virgules. Elles remplacent celles qui existent.</numerusform>
            <numerusform>Étiquettes de %n locataires, séparées par des virgules. Elles remplacent celles qui existent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set tags</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Enregistrement.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Export tenants</source>
        <translation>Exporter les locataires</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Tenant by tenant</source>
        <translation>Locataire par locataire</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>tributary::TenantStreamsTab</name>
    <message>
        <source>As&amp;k now</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Démarre&amp;r</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>&amp;Arrêter…</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>Abonnement actuel</translation>
    </message>
    <message>
        <source>Streams and their subscriptions</source>
        <translation>Flux et leurs abonnements</translation>
    </message>
    <message>
        <source>Not asked yet. Asking changes nothing in the tenant.</source>
        <translation>Pas encore interrogé. Interroger ne modifie rien dans le locataire.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Interrogation de Microsoft…</translation>
    </message>
    <message>
        <source>Starting %1…</source>
        <translation>Démarrage de %1…</translation>
    </message>
    <message>
        <source>Stop a subscription</source>
        <translation>Arrêter un abonnement</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>Arrêter %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Events between stop and the next start can never be fetched.</source>
        <translation>Les événements entre l’arrêt et le prochain démarrage ne pourront jamais être récupérés.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Stop %1</source>
        <translation>A&amp;rrêter %1</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>Arrêt de %1…</translation>
    </message>
</context>
<context>
    <name>tributary::TenantWizard</name>
    <message>
        <source>Add tenant</source>
        <translation>Ajouter un locataire</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>Conserver votre saisie pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Abonnement %1</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart.</source>
        <translation>Un brouillon reprend là où vous vous êtes arrêté, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Made in the tenant so far: %1</source>
        <translation>Créé jusqu’ici dans le locataire&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>&amp;Garder le brouillon</translation>
    </message>
    <message>
        <source>&amp;Undo and forget</source>
        <translation>&amp;Annuler et oublier</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Poursuivre</translation>
    </message>
    <message>
        <source>Not everything could be undone</source>
        <translation>Tout n’a pas pu être annulé</translation>
    </message>
    <message>
        <source>The draft stays, with the list of what was made. Sign in as the child&apos;s administrator and try again.

%1 %2</source>
        <translation>Le brouillon reste, avec la liste de ce qui a été créé. Connectez-vous en tant qu’administrateur de l’enfant et réessayez.

%1 %2</translation>
    </message>
</context>
<context>
    <name>tributary::TenantsScreen</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>expiré il y a %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>Filtrer les locataires (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Filtrer les locataires</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Collecte</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Credential has ended</source>
        <translation>Identification expirée</translation>
    </message>
    <message>
        <source>Credential ends soon</source>
        <translation>Identification expire bientôt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants…</source>
        <translation>Vérification&#x202f;; rien n’est modifié dans les locataires…</translation>
    </message>
    <message>
        <source>Checked %1 of %2: %3</source>
        <translation>%1 sur %2 vérifiés&#x202f;: %3</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Le rapport n’a pas pu être créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save check report</source>
        <translation>Enregistrer le rapport de vérification</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Show &amp;list…</source>
        <translation>Vo&amp;ir la liste…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused, and is removed with its data in %n seconds.</source>
        <translation>
            <numerusform>%1 est suspendu et sera supprimé avec ses données dans %n seconde.</numerusform>
            <numerusform>%1 est suspendu et sera supprimé avec ses données dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>Impossible de modifier %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen tenant</source>
        <translation>Renomme le locataire choisi</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Chooses all tenants that are shown</source>
        <translation>Choisit tous les locataires affichés</translation>
    </message>
</context>
<context>
    <name>tributary::ToolRow</name>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>&amp;Ouvrir Tributary</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>&amp;Suspendre la collecte</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Pendant &amp;15 minutes</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>&amp;Until resumed</source>
        <translation>&amp;Jusqu’à la reprise</translation>
    </message>
    <message>
        <source>&amp;Resume collecting</source>
        <translation>&amp;Reprendre la collecte</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of the tray&apos;s menu: %1 is who, %2 what needs a person.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>tributary::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Re&amp;move now</source>
        <translation>Suppri&amp;mer</translation>
    </message>
</context>
<context>
    <name>tributary::UsageText</name>
    <message>
        <source>a workspace is asked by its id, which is a GUID</source>
        <translation>un espace de travail s’interroge par son ID, qui est un GUID</translation>
    </message>
    <message>
        <source>the proxy is not of the form http://host:port or socks5://host:port</source>
        <translation>le proxy n’est pas de la forme http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>the endpoint is not a URL</source>
        <translation>le point de terminaison n’est pas une URL</translation>
    </message>
    <message>
        <source>the endpoint is neither https nor http on a loopback host</source>
        <translation>le point de terminaison n’est ni https, ni http sur un hôte de bouclage</translation>
    </message>
    <message>
        <source>the endpoint contains a user name</source>
        <translation>le point de terminaison contient un nom d’utilisateur</translation>
    </message>
    <message>
        <source>the endpoint contains a query or a fragment</source>
        <translation>le point de terminaison contient une requête ou un fragment</translation>
    </message>
    <message>
        <source>no such tenant in this profile</source>
        <translation>pas de tel locataire dans ce profil</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>la clé secrète client est vide</translation>
    </message>
    <message>
        <source>there is no such destination in this profile</source>
        <translation>il n’y a pas de telle destination dans ce profil</translation>
    </message>
    <message>
        <source>only destinations of the Logs Ingestion API are proven by their workspace</source>
        <translation>seules les destinations de Logs Ingestion API se prouvent par leur espace de travail</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>le locataire est déjà dans ce profil, sous «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the destination needs a name</source>
        <translation>la destination a besoin d’un nom</translation>
    </message>
    <message>
        <source>endpoint, rule or app are not known yet</source>
        <translation>point de terminaison, règle ou application ne sont pas encore connus</translation>
    </message>
    <message>
        <source>name or client-id is missing or no GUID</source>
        <translation>name ou client-id manque ou n’est pas un GUID</translation>
    </message>
    <message>
        <source>neither id is a GUID nor domain a domain</source>
        <translation>id n’est pas un GUID et domain n’est pas un domaine</translation>
    </message>
    <message>
        <source>since is no time</source>
        <translation>since n’est pas une heure</translation>
    </message>
    <message>
        <source>repeats row %1</source>
        <translation>répète la ligne %1</translation>
    </message>
    <message>
        <source>the first row must name the columns: name, id or domain, client-id, and optionally cloud, since, tags</source>
        <translation>la première ligne doit nommer les colonnes&#x202f;: name, id ou domain, client-id, et au besoin cloud, since, tags</translation>
    </message>
    <message>
        <source>the tenant %1 is in the profile already, as &quot;%2&quot;</source>
        <translation>le locataire %1 est déjà dans le profil, sous «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>another tenant is named &quot;%1&quot; already</source>
        <translation>un autre locataire se nomme déjà «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>this is neither a domain nor a tenant id nor a user name</source>
        <translation>ce n’est ni un domaine, ni un ID de locataire, ni un nom d’utilisateur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a domain nor a tenant id</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un domaine, ni un ID de locataire</translation>
    </message>
    <message>
        <source>which of the app&apos;s credentials is ours cannot be told</source>
        <translation>impossible de dire lesquelles des informations d’identification de l’application sont les nôtres</translation>
    </message>
    <message>
        <source>there is no tenant %1 in this profile</source>
        <translation>il n’y a pas de locataire %1 dans ce profil</translation>
    </message>
    <message>
        <source>a broker is HOST:PORT, for example NAMESPACE.servicebus.windows.net:9093</source>
        <translation>un broker est HOST:PORT, par exemple NAMESPACE.servicebus.windows.net:9093</translation>
    </message>
    <message>
        <source>name one to %1 brokers as HOST:PORT</source>
        <translation>nommez un à %1 brokers sous la forme HOST:PORT</translation>
    </message>
    <message>
        <source>brokers on this computer and elsewhere cannot be mixed</source>
        <translation>des brokers de cet ordinateur et d’ailleurs ne se mélangent pas</translation>
    </message>
    <message>
        <source>a topic is 1 to 249 letters, digits, dots, underscores and hyphens</source>
        <translation>un topic se compose de 1 à 249 lettres, chiffres, points, traits de soulignement et traits d’union</translation>
    </message>
    <message>
        <source>a connection string reads Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</source>
        <translation>une chaîne de connexion se lit Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</translation>
    </message>
    <message>
        <source>the EntityPath of the connection string is no name of an event hub</source>
        <translation>l’EntityPath de la chaîne de connexion n’est pas un nom d’event hub</translation>
    </message>
    <message>
        <source>the name %1 is taken</source>
        <translation>le nom %1 est pris</translation>
    </message>
    <message>
        <source>no entry %1 in quarantine</source>
        <translation>pas d’entrée %1 en quarantaine</translation>
    </message>
    <message>
        <source>no batch %1: removed, or older than the archive keeps</source>
        <translation>pas de lot %1&#x202f;: supprimé, ou plus ancien que ce que garde l’archive</translation>
    </message>
    <message>
        <source>no tenant %1 in this profile</source>
        <translation>pas de locataire %1 dans ce profil</translation>
    </message>
    <message>
        <source>no destination %1 in this profile</source>
        <translation>pas de destination %1 dans ce profil</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>il n’y a pas de profil dans %1</translation>
    </message>
    <message>
        <source>cannot read the cloud file %1: %2</source>
        <translation>impossible de lire le fichier de cloud %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>name the tenant with --tenant</source>
        <translation>nommez le locataire avec --tenant</translation>
    </message>
    <message>
        <source>there is no tenant &quot;%1&quot; in this profile</source>
        <translation>il n’y a pas de locataire «&#x202f;%1&#x202f;» dans ce profil</translation>
    </message>
    <message>
        <source>there is no destination &quot;%1&quot; in this profile</source>
        <translation>il n’y a pas de destination «&#x202f;%1&#x202f;» dans ce profil</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate</source>
        <translation>%1 est trop long pour un certificat</translation>
    </message>
    <message>
        <source>the demo has no such credential</source>
        <translation>la démo n’a pas de telles informations d’identification</translation>
    </message>
    <message>
        <source>the destination was removed</source>
        <translation>la destination a été supprimée</translation>
    </message>
    <message>
        <source>%1 is too long for a list of tenants</source>
        <translation>%1 est trop long pour une liste de locataires</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>impossible de créer le répertoire %1</translation>
    </message>
    <message>
        <source>only a destination of the Logs Ingestion API has a workspace behind it</source>
        <translation>seule une destination de la Logs Ingestion API a un espace de travail derrière elle</translation>
    </message>
    <message>
        <source>nothing is sent to this destination here</source>
        <translation>rien n’est envoyé d’ici à cette destination</translation>
    </message>
    <message>
        <source>%1 takes a single line</source>
        <translation>%1 prend une seule ligne</translation>
    </message>
    <message>
        <source>%1 takes a whole path, such as /etc/ssl/extra.pem</source>
        <translation>%1 prend un chemin complet, tel que /etc/ssl/extra.pem</translation>
    </message>
    <message>
        <source>%1 is not kept with user name and password; say such a proxy with --proxy at each start</source>
        <translation>%1 n’est pas conservé avec nom d’utilisateur et mot de passe&#x202f;; indiquez un tel proxy avec --proxy à chaque démarrage</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;</source>
        <translation>%1 prend %2, pas «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>this is no exported configuration</source>
        <translation>ce n’est pas une configuration exportée</translation>
    </message>
    <message>
        <source>this configuration was written by a newer version of the program</source>
        <translation>cette configuration a été écrite par une version plus récente du programme</translation>
    </message>
    <message>
        <source>the configuration cannot be read at %1</source>
        <extracomment>The place is a path such as tenants[2].id</extracomment>
        <translation>la configuration ne peut pas être lue à %1</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;</source>
        <translation>il n’y a pas de paramètre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1:9464 is wanted, not &quot;%1&quot;</source>
        <translation>une adresse telle que 127.0.0.1:9464 est attendue, pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>impossible de lire %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>tributary::ViewText</name>
    <message>
        <source>Failed sign-ins</source>
        <translation>Connexions en échec</translation>
    </message>
    <message>
        <source>Inbox rules and forwarding</source>
        <translation>Règles de boîte de réception et transfert</translation>
    </message>
    <message>
        <source>Consent and app credentials</source>
        <translation>Consentement et identification d’applications</translation>
    </message>
    <message>
        <source>Role changes</source>
        <translation>Changements de rôle</translation>
    </message>
    <message>
        <source>Audit switched off</source>
        <translation>Audit désactivé</translation>
    </message>
    <message>
        <source>Arrived late</source>
        <translation>Arrivés en retard</translation>
    </message>
    <message>
        <source>Mass download</source>
        <translation>Téléchargement en masse</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Pas encore livrés</translation>
    </message>
</context>
<context>
    <name>tributary::Wizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, étape %2 sur %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>tributary::WorkspacePage</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Groupe de ressources</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>Quel espace de travail&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the plan is shown first.</source>
        <translation>Rien n’est encore modifié&#x202f;: le plan est affiché d’abord.</translation>
    </message>
    <message>
        <source>Microsoft Azure CLI</source>
        <translation>Microsoft Azure CLI</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Ne plus atten&amp;dre</translation>
    </message>
    <message>
        <source>Workspaces of the parent</source>
        <translation>Espaces de travail du parent</translation>
    </message>
    <message>
        <source>Make a new rule</source>
        <translation>Créer une nouvelle règle</translation>
    </message>
    <message>
        <source>Data collection &amp;rule</source>
        <translation>Rè&amp;gle de collecte de données</translation>
    </message>
    <message>
        <source>Sign in as somebody who may make resources in the parent&apos;s Azure subscription. It is not kept.</source>
        <translation>Connectez-vous avec un compte qui peut créer des ressources dans l’abonnement Azure du parent. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>What the sending app can see in the parent:</source>
        <translation>Ce que l’application d’envoi peut voir dans le parent&#x202f;:</translation>
    </message>
    <message>
        <source>Asking Azure for workspaces…</source>
        <translation>Interrogation d’Azure sur les espaces de travail…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Rede&amp;mander</translation>
    </message>
    <message>
        <source>No workspace can be seen</source>
        <translation>Aucun espace de travail visible</translation>
    </message>
    <message>
        <source>Whoever signed in needs at least the role Reader on the subscription of the workspace.</source>
        <translation>Le compte connecté a besoin au moins du rôle Reader sur l’abonnement de l’espace de travail.</translation>
    </message>
    <message>
        <source>Looking what is there in %1…</source>
        <translation>Recherche de ce qui existe dans %1…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>%1, does not fit as it is</source>
        <translation>%1, ne convient pas en l’état</translation>
    </message>
    <message>
        <source>Tables and rule are made; existing ones of the same name are found and used.</source>
        <translation>Tables et règle sont créées&#x202f;; celles du même nom qui existent sont trouvées et utilisées.</translation>
    </message>
    <message>
        <source>It fits as it is.</source>
        <translation>Elle convient en l’état.</translation>
    </message>
</context>
</TS>
