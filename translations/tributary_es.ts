<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Connection was interrupted</source>
        <translation>Conexión interrumpida</translation>
    </message>
    <message>
        <source>No complete answer arrived. It is tried again; seven days can be caught up.</source>
        <translation>No llegó ninguna respuesta completa. Se vuelve a intentar; se pueden recuperar siete días.</translation>
    </message>
    <message>
        <source>Microsoft asks to slow down</source>
        <translation>Microsoft pide ir más despacio</translation>
    </message>
    <message>
        <source>It goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>El trabajo sigue más despacio. No se pierde nada y no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Microsoft has a problem</source>
        <translation>Microsoft tiene un problema</translation>
    </message>
    <message>
        <source>The service cannot answer for the moment and is asked again. Nothing is lost.</source>
        <translation>El servicio no puede responder por el momento y se le vuelve a preguntar. No se pierde nada.</translation>
    </message>
    <message>
        <source>Sign-in not accepted</source>
        <translation>Inicio de sesión no aceptado</translation>
    </message>
    <message>
        <source>The service refused the access token, and a fresh one too. Events are not lost meanwhile.</source>
        <translation>El servicio rechazó el token de acceso y también uno nuevo. Mientras tanto no se pierden eventos.</translation>
    </message>
    <message>
        <source>Check cloud, audience and the app&apos;s credential.</source>
        <translation>Compruebe la nube, la audiencia y la credencial de la aplicación.</translation>
    </message>
    <message>
        <source>Permission or role missing</source>
        <translation>Falta un permiso o un rol</translation>
    </message>
    <message>
        <source>The service does not let the app do this. What was collected waits safely.</source>
        <translation>El servicio no permite esto a la aplicación. Lo recopilado espera a salvo.</translation>
    </message>
    <message>
        <source>Grant the permission or assign the role, then check again.</source>
        <translation>Conceda el permiso o asigne el rol y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Something is not set up right</source>
        <translation>Algo no está bien configurado</translation>
    </message>
    <message>
        <source>An id, a credential, the cloud or a rule does not fit. What was collected waits safely.</source>
        <translation>Un identificador, una credencial, la nube o una regla no coincide. Lo recopilado espera a salvo.</translation>
    </message>
    <message>
        <source>Compare the settings with the details of this message.</source>
        <translation>Compare la configuración con los detalles de este mensaje.</translation>
    </message>
    <message>
        <source>Stream is not subscribed</source>
        <translation>Secuencia sin suscripción</translation>
    </message>
    <message>
        <source>The content type has no running subscription, so no new events are made available.</source>
        <translation>El tipo de contenido no tiene una suscripción en marcha, así que no hay eventos nuevos disponibles.</translation>
    </message>
    <message>
        <source>Start the subscription.</source>
        <translation>Inicie la suscripción.</translation>
    </message>
    <message>
        <source>Content is gone</source>
        <translation>El contenido ya no existe</translation>
    </message>
    <message>
        <source>It was listed but can no longer be fetched; its time range is recorded as lost.</source>
        <translation>Figuraba en la lista, pero ya no se puede obtener; su intervalo de tiempo se registra como perdido.</translation>
    </message>
    <message>
        <source>Search the audit log of the tenant for the time range.</source>
        <translation>Busque el intervalo de tiempo en el registro de auditoría del inquilino.</translation>
    </message>
    <message>
        <source>Time range not accepted</source>
        <translation>Intervalo de tiempo no aceptado</translation>
    </message>
    <message>
        <source>The time range is cut anew and listed again. Nothing is lost.</source>
        <translation>El intervalo de tiempo se divide de nuevo y se vuelve a listar. No se pierde nada.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>It is over a size limit. What cannot be made smaller waits in quarantine; the rest goes on.</source>
        <translation>Supera un límite de tamaño. Lo que no se puede reducir espera en cuarentena; el resto continúa.</translation>
    </message>
    <message>
        <source>Look into the quarantine.</source>
        <translation>Revise la cuarentena.</translation>
    </message>
    <message>
        <source>Record not accepted</source>
        <translation>Registro no aceptado</translation>
    </message>
    <message>
        <source>The destination refuses this content. It waits in quarantine; all others are sent.</source>
        <translation>El destino rechaza este contenido. Espera en cuarentena; todos los demás se envían.</translation>
    </message>
    <message>
        <source>Look into the quarantine for the reason.</source>
        <translation>Consulte el motivo en la cuarentena.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Respuesta no comprendida</translation>
    </message>
    <message>
        <source>What arrived is not what the service should send; something in between may have answered.</source>
        <translation>Lo que llegó no es lo que el servicio debería enviar; puede que haya respondido algo intermedio.</translation>
    </message>
    <message>
        <source>Check proxy and network if this stays.</source>
        <translation>Compruebe el proxy y la red si esto persiste.</translation>
    </message>
    <message>
        <source>Unexpected address refused</source>
        <translation>Dirección inesperada rechazada</translation>
    </message>
    <message>
        <source>A reply pointed outside the cloud; no token was sent there. The rest goes on.</source>
        <translation>Una respuesta apuntaba fuera de la nube; no se envió ningún token allí. El resto continúa.</translation>
    </message>
    <message>
        <source>Report this with its details.</source>
        <translation>Informe de esto con sus detalles.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>There is nothing of this name or id in the profile.</source>
        <translation>En el perfil no hay nada con este nombre o identificador.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Store has a problem</source>
        <translation>El almacén tiene un problema</translation>
    </message>
    <message>
        <source>Something cannot be stored, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>Algo no se puede guardar, así que la recopilación se pausa. No se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>Check the disk and the profile directory.</source>
        <translation>Compruebe el disco y el directorio del perfil.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It was stopped on request. What was done so far stays.</source>
        <translation>Se detuvo a petición. Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>Input needs a correction</source>
        <translation>Hay que corregir los datos</translation>
    </message>
    <message>
        <source>What was entered cannot be used as it is. Nothing was changed.</source>
        <translation>Lo introducido no se puede usar tal cual. No se cambió nada.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Corrija los datos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>This is a fault of the program. What was stored is not lost.</source>
        <translation>Es un fallo del programa. No se pierde lo guardado.</translation>
    </message>
    <message>
        <source>DLP needs one more permission</source>
        <translation>DLP necesita un permiso más</translation>
    </message>
    <message>
        <source>ActivityFeed.ReadDlp is not granted, so details of data loss prevention may be missing. The other streams run.</source>
        <translation>ActivityFeed.ReadDlp no está concedido, así que pueden faltar detalles de la prevención de pérdida de datos. Las demás secuencias funcionan.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.ReadDlp and consent again, or leave DLP.All off.</source>
        <translation>Conceda ActivityFeed.ReadDlp y vuelva a dar el consentimiento, o deje DLP.All desactivado.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>ActivityFeed.Read is not granted to the app, so the audit streams of this tenant cannot be read. Other tenants run.</source>
        <translation>ActivityFeed.Read no está concedido a la aplicación, así que no se pueden leer las secuencias de auditoría de este inquilino. Los demás inquilinos funcionan.</translation>
    </message>
    <message>
        <source>Grant ActivityFeed.Read (Office 365 Management APIs) and consent again.</source>
        <translation>Conceda ActivityFeed.Read (Office 365 Management APIs) y vuelva a dar el consentimiento.</translation>
    </message>
    <message>
        <source>Request not understood</source>
        <translation>Solicitud no comprendida</translation>
    </message>
    <message>
        <source>Microsoft refuses the form of a request; that is a fault of this program. Other streams go on.</source>
        <translation>Microsoft rechaza la forma de una solicitud; es un fallo de este programa. Las demás secuencias continúan.</translation>
    </message>
    <message>
        <source>Tenant id does not fit</source>
        <translation>El id. de inquilino no coincide</translation>
    </message>
    <message>
        <source>The tenant asked for is not the one the app signed in to.</source>
        <translation>El inquilino solicitado no es aquel en el que la aplicación inició sesión.</translation>
    </message>
    <message>
        <source>Check the tenant id.</source>
        <translation>Compruebe el id. de inquilino.</translation>
    </message>
    <message>
        <source>Tenant is gone</source>
        <translation>El inquilino ya no existe</translation>
    </message>
    <message>
        <source>Microsoft does not know the tenant, or it was deleted. What was collected stays.</source>
        <translation>Microsoft no conoce el inquilino o se eliminó. Lo recopilado se conserva.</translation>
    </message>
    <message>
        <source>Check the tenant id, or remove the tenant.</source>
        <translation>Compruebe el id. de inquilino o quite el inquilino.</translation>
    </message>
    <message>
        <source>No Microsoft 365 licence</source>
        <translation>Sin licencia de Microsoft 365</translation>
    </message>
    <message>
        <source>The tenant has no user with a licence that includes auditing, so there is nothing to collect.</source>
        <translation>Ningún usuario del inquilino tiene una licencia que incluya la auditoría, así que no hay nada que recopilar.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a licence, or turn these streams off.</source>
        <translation>Pida a un administrador del inquilino que asigne una licencia, o desactive estas secuencias.</translation>
    </message>
    <message>
        <source>Subscription was stopped</source>
        <translation>La suscripción se detuvo</translation>
    </message>
    <message>
        <source>Someone, or another copy of the app, stopped the subscription. Events from between stop and start cannot be fetched.</source>
        <translation>Alguien, u otra copia de la aplicación, detuvo la suscripción. Los eventos entre la detención y el inicio no se pueden obtener.</translation>
    </message>
    <message>
        <source>Start the subscription again.</source>
        <translation>Inicie la suscripción de nuevo.</translation>
    </message>
    <message>
        <source>Auditing is probably off</source>
        <translation>La auditoría parece desactivada</translation>
    </message>
    <message>
        <source>The unified audit log of the tenant does not answer. Switched on, it takes up to 60 minutes; events from before do not exist.</source>
        <translation>El registro de auditoría unificado del inquilino no responde. Una vez activado, tarda hasta 60 minutos; no existen eventos anteriores.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on.</source>
        <translation>Pida a un administrador del inquilino que active el registro de auditoría unificado.</translation>
    </message>
    <message>
        <source>Subscription is already running</source>
        <translation>La suscripción ya está en marcha</translation>
    </message>
    <message>
        <source>The content type was started before; nothing changed.</source>
        <translation>El tipo de contenido se inició antes; no cambió nada.</translation>
    </message>
    <message>
        <source>Microsoft refuses the time range of a listing. It is cut anew and asked for again; a wrong clock is the usual cause.</source>
        <translation>Microsoft rechaza el intervalo de tiempo de una lista. Se divide de nuevo y se vuelve a pedir; la causa habitual es un reloj mal ajustado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock if this stays.</source>
        <translation>Compruebe el reloj de este equipo si esto persiste.</translation>
    </message>
    <message>
        <source>List is started over</source>
        <translation>La lista empieza de nuevo</translation>
    </message>
    <message>
        <source>A page mark of a listing has become stale, so the time range is listed from its start. Nothing is lost.</source>
        <translation>La marca de página de una lista ha caducado, así que el intervalo de tiempo se lista desde el principio. No se pierde nada.</translation>
    </message>
    <message>
        <source>List runs in a circle</source>
        <translation>La lista da vueltas en círculo</translation>
    </message>
    <message>
        <source>The pages of a listing lead back to themselves. The time range stays open and is listed again.</source>
        <translation>Las páginas de una lista remiten a sí mismas. El intervalo de tiempo queda abierto y se vuelve a listar.</translation>
    </message>
    <message>
        <source>Content has expired</source>
        <translation>El contenido ha caducado</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Figuraba en la lista, pero ya no existe; su intervalo de tiempo se registra como perdido. El resto continúa.</translation>
    </message>
    <message>
        <source>Content does not come whole</source>
        <translation>El contenido no llega completo</translation>
    </message>
    <message>
        <source>Part of the content is missing or damaged. It is fetched again for an hour and then recorded as lost. The rest goes on.</source>
        <translation>Parte del contenido falta o está dañada. Se vuelve a obtener durante una hora y luego se registra como perdido. El resto continúa.</translation>
    </message>
    <message>
        <source>It was listed but no longer exists, without a reason, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Figuraba en la lista, pero ya no existe, sin motivo indicado; su intervalo de tiempo se registra como perdido. El resto continúa.</translation>
    </message>
    <message>
        <source>Content is empty</source>
        <translation>El contenido está vacío</translation>
    </message>
    <message>
        <source>It was listed but holds nothing each time it is fetched, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Figuraba en la lista, pero no contiene nada cada vez que se obtiene; su intervalo de tiempo se registra como perdido. El resto continúa.</translation>
    </message>
    <message>
        <source>Record is beyond all measure</source>
        <translation>Registro desmesurado</translation>
    </message>
    <message>
        <source>A single record is longer than this program holds in memory. Its beginning waits in quarantine; all others were taken.</source>
        <translation>Un solo registro es más largo de lo que este programa guarda en memoria. Su comienzo espera en cuarentena; se tomaron todos los demás.</translation>
    </message>
    <message>
        <source>Content stays damaged</source>
        <translation>El contenido sigue dañado</translation>
    </message>
    <message>
        <source>Its whole records were taken, the rest waits in quarantine; the time range is recorded as lost. The rest goes on.</source>
        <translation>Se tomaron sus registros íntegros, el resto espera en cuarentena; el intervalo de tiempo se registra como perdido. Lo demás continúa.</translation>
    </message>
    <message>
        <source>Damaged records were kept apart</source>
        <translation>Registros dañados apartados</translation>
    </message>
    <message>
        <source>Some records are no usable JSON (broken text, nested too deep). They wait in quarantine; all others were taken.</source>
        <translation>Algunos registros no son JSON utilizable (texto roto, demasiados niveles). Esperan en cuarentena; se tomaron todos los demás.</translation>
    </message>
    <message>
        <source>A web page answers instead</source>
        <translation>Responde una página web</translation>
    </message>
    <message>
        <source>Something in between shows a page in place of Microsoft&apos;s answer. It is asked again; seven days can be caught up.</source>
        <translation>Algo intermedio muestra una página en lugar de la respuesta de Microsoft. Se vuelve a preguntar; se pueden recuperar siete días.</translation>
    </message>
    <message>
        <source>Sign in to the network, or check the proxy.</source>
        <translation>Inicie sesión en la red o compruebe el proxy.</translation>
    </message>
    <message>
        <source>Content id not accepted</source>
        <translation>Id. de contenido no aceptado</translation>
    </message>
    <message>
        <source>Microsoft does not take back an id it listed, so its time range is recorded as lost. The rest goes on.</source>
        <translation>Microsoft no acepta un identificador que él mismo listó; su intervalo de tiempo se registra como perdido. El resto continúa.</translation>
    </message>
    <message>
        <source>Collecting goes on more slowly. Nothing is lost and nothing needs doing.</source>
        <translation>La recopilación sigue más despacio. No se pierde nada y no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The audit service cannot answer for the moment and is asked again. Events stay fetchable for seven days.</source>
        <translation>El servicio de auditoría no puede responder por el momento y se le vuelve a preguntar. Los eventos se pueden obtener durante siete días.</translation>
    </message>
    <message>
        <source>Not allowed in this subscription</source>
        <translation>No permitido en esta suscripción</translation>
    </message>
    <message>
        <source>Azure does not let this sign-in make or change the resource. What was made before stays, and a second run goes on from there.</source>
        <translation>Azure no permite a este inicio de sesión crear ni cambiar el recurso. Lo creado antes se conserva y una segunda ejecución sigue desde ahí.</translation>
    </message>
    <message>
        <source>Ask for Log Analytics Contributor, Monitoring Contributor and the right to assign roles, sign in as somebody who has them, or export the template.</source>
        <translation>Pida Log Analytics Contributor, Monitoring Contributor y el derecho de asignar roles, inicie sesión como alguien que los tenga o exporte la plantilla.</translation>
    </message>
    <message>
        <source>Signed in to another tenant</source>
        <translation>Sesión iniciada en otro inquilino</translation>
    </message>
    <message>
        <source>The sign-in belongs to another tenant than the workspace&apos;s.</source>
        <translation>El inicio de sesión pertenece a un inquilino distinto del del área de trabajo.</translation>
    </message>
    <message>
        <source>Sign in with an account of the parent tenant.</source>
        <translation>Inicie sesión con una cuenta del inquilino principal.</translation>
    </message>
    <message>
        <source>Not found in Azure</source>
        <translation>No se encuentra en Azure</translation>
    </message>
    <message>
        <source>The subscription or resource group does not exist, or this sign-in cannot see it.</source>
        <translation>La suscripción o el grupo de recursos no existe, o este inicio de sesión no puede verlo.</translation>
    </message>
    <message>
        <source>Choose the workspace again.</source>
        <translation>Elija el área de trabajo de nuevo.</translation>
    </message>
    <message>
        <source>Service is not switched on</source>
        <translation>El servicio no está activado</translation>
    </message>
    <message>
        <source>The subscription has not registered Microsoft.Insights or Microsoft.OperationalInsights, which takes a few minutes.</source>
        <translation>La suscripción no ha registrado Microsoft.Insights o Microsoft.OperationalInsights, lo que tarda unos minutos.</translation>
    </message>
    <message>
        <source>Wait, then run it again; or register them under Resource providers in the portal.</source>
        <translation>Espere y ejecútelo de nuevo, o regístrelos en «Proveedores de recursos» en el portal.</translation>
    </message>
    <message>
        <source>Table is not ready for the rule</source>
        <translation>La tabla no está lista para la regla</translation>
    </message>
    <message>
        <source>The rule names a table that the workspace does not have yet, or a classic one.</source>
        <translation>La regla nombra una tabla que el área de trabajo aún no tiene, o una clásica.</translation>
    </message>
    <message>
        <source>Run it again; steps that are done are not repeated.</source>
        <translation>Ejecútelo de nuevo; los pasos ya hechos no se repiten.</translation>
    </message>
    <message>
        <source>Rule was refused</source>
        <translation>La regla se rechazó</translation>
    </message>
    <message>
        <source>Azure refuses the data collection rule; its own words say which part.</source>
        <translation>Azure rechaza la regla de recopilación de datos; su propio texto dice qué parte.</translation>
    </message>
    <message>
        <source>Choose another name for the rule, so that a new one is made.</source>
        <translation>Elija otro nombre para la regla, de modo que se cree una nueva.</translation>
    </message>
    <message>
        <source>Rule has no endpoint</source>
        <translation>La regla no tiene punto de conexión</translation>
    </message>
    <message>
        <source>A rule of this name serves another purpose and cannot get an endpoint of its own.</source>
        <translation>Una regla con este nombre sirve para otro fin y no puede recibir un punto de conexión propio.</translation>
    </message>
    <message>
        <source>Choose another name for the rule.</source>
        <translation>Elija otro nombre para la regla.</translation>
    </message>
    <message>
        <source>Table has other columns</source>
        <translation>La tabla tiene otras columnas</translation>
    </message>
    <message>
        <source>A column of the table has another type, which cannot be changed.</source>
        <translation>Una columna de la tabla tiene otro tipo, que no se puede cambiar.</translation>
    </message>
    <message>
        <source>Choose another name for the table.</source>
        <translation>Elija otro nombre para la tabla.</translation>
    </message>
    <message>
        <source>Table is a classic one</source>
        <translation>La tabla es clásica</translation>
    </message>
    <message>
        <source>It was made by the HTTP Data Collector API. After a migration, which cannot be undone, rules fill it and the old API still fills the columns it has.</source>
        <translation>La creó la HTTP Data Collector API. Tras una migración, que no se puede deshacer, las reglas la llenan y la API antigua sigue llenando las columnas existentes.</translation>
    </message>
    <message>
        <source>Migrate it, or choose another name for the table.</source>
        <translation>Mígrela o elija otro nombre para la tabla.</translation>
    </message>
    <message>
        <source>App is not known here yet</source>
        <translation>Aplicación aún no conocida aquí</translation>
    </message>
    <message>
        <source>Azure does not find the app&apos;s service principal. A new one takes a few minutes to be known.</source>
        <translation>Azure no encuentra la entidad de servicio de la aplicación. Una nueva tarda unos minutos en conocerse.</translation>
    </message>
    <message>
        <source>Run it again in some minutes.</source>
        <translation>Ejecútelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Something stands in the way</source>
        <translation>Algo lo impide</translation>
    </message>
    <message>
        <source>The resources cannot be made like this; the details say why. Nothing was changed.</source>
        <translation>Los recursos no se pueden crear así; los detalles dicen por qué. No se cambió nada.</translation>
    </message>
    <message>
        <source>Change what the details name, then run it again.</source>
        <translation>Cambie lo que indican los detalles y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>Azure takes long</source>
        <translation>Azure tarda mucho</translation>
    </message>
    <message>
        <source>An operation was not over after 15 minutes. It may still end well.</source>
        <translation>Una operación no había terminado tras 15 minutos. Aún puede acabar bien.</translation>
    </message>
    <message>
        <source>Run it again later; steps that are done are not repeated.</source>
        <translation>Ejecútelo de nuevo más tarde; los pasos ya hechos no se repiten.</translation>
    </message>
    <message>
        <source>Workspace may not be read</source>
        <translation>El área de trabajo no se puede leer</translation>
    </message>
    <message>
        <source>The app lacks Log Analytics Reader on the workspace, or has it since a few minutes only. Events are sent all the same; that they arrived cannot be proven.</source>
        <translation>A la aplicación le falta Log Analytics Reader en el área de trabajo, o lo tiene desde hace pocos minutos. Los eventos se envían igualmente; no se puede demostrar que llegaron.</translation>
    </message>
    <message>
        <source>Assign Log Analytics Reader to the app, then test again.</source>
        <translation>Asigne Log Analytics Reader a la aplicación y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>This cloud has no such service</source>
        <translation>Esta nube no tiene ese servicio</translation>
    </message>
    <message>
        <source>The cloud names no address of Azure Resource Manager or of the query service.</source>
        <translation>La nube no indica ninguna dirección de Azure Resource Manager o del servicio de consultas.</translation>
    </message>
    <message>
        <source>Choose another cloud, or add armRoot and queryRoot to the cloud file.</source>
        <translation>Elija otra nube o agregue armRoot y queryRoot al archivo de nube.</translation>
    </message>
    <message>
        <source>Sending is paused</source>
        <translation>El envío está en pausa</translation>
    </message>
    <message>
        <source>A person paused this destination. Its events wait here safely.</source>
        <translation>Una persona pausó este destino. Sus eventos esperan aquí a salvo.</translation>
    </message>
    <message>
        <source>Resume it when it may go on.</source>
        <translation>Reanúdelo cuando pueda continuar.</translation>
    </message>
    <message>
        <source>Workspace key not accepted</source>
        <translation>Clave del área de trabajo no aceptada</translation>
    </message>
    <message>
        <source>The signature does not fit: the key was renewed, belongs to another workspace, or the clock of this computer is wrong by more than 15 minutes. Events wait safely.</source>
        <translation>La firma no coincide: la clave se renovó, es de otra área de trabajo o el reloj de este equipo se desvía más de 15 minutos. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Check the clock, then add the destination again with the current key.</source>
        <translation>Compruebe el reloj y luego agregue el destino de nuevo con la clave actual.</translation>
    </message>
    <message>
        <source>This is no workspace key</source>
        <translation>No es una clave de área de trabajo</translation>
    </message>
    <message>
        <source>A workspace key is a Base64 text of 88 characters.</source>
        <translation>Una clave de área de trabajo es un texto Base64 de 88 caracteres.</translation>
    </message>
    <message>
        <source>Copy the primary or the secondary key of the workspace.</source>
        <translation>Copie la clave principal o secundaria del área de trabajo.</translation>
    </message>
    <message>
        <source>Workspace not found</source>
        <translation>No se encuentra el área de trabajo</translation>
    </message>
    <message>
        <source>No workspace with this id takes records at this address. The API is legacy: its support ended on 2026-09-14, and it may be gone for good. Events wait safely.</source>
        <translation>Ningún área de trabajo con este identificador acepta registros en esta dirección. La API está obsoleta: su soporte terminó el 14/09/2026 y puede haber desaparecido para siempre. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Check workspace id and cloud, or move to the Logs Ingestion API.</source>
        <translation>Compruebe el id. del área de trabajo y la nube, o pase a la Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Workspace is closed</source>
        <translation>El área de trabajo está cerrada</translation>
    </message>
    <message>
        <source>The workspace takes no records any more. Events wait safely.</source>
        <translation>El área de trabajo ya no acepta registros. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Reopen the workspace, or remove this destination.</source>
        <translation>Vuelva a abrir el área de trabajo o quite este destino.</translation>
    </message>
    <message>
        <source>Table name not accepted</source>
        <translation>Nombre de tabla no aceptado</translation>
    </message>
    <message>
        <source>A log type has letters, digits and underscores, at most 100. Events wait safely.</source>
        <translation>Un tipo de registro tiene letras, dígitos y guiones bajos, 100 como máximo. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Add the destination again with other log types.</source>
        <translation>Agregue el destino de nuevo con otros tipos de registro.</translation>
    </message>
    <message>
        <source>This cloud has no such API</source>
        <translation>Esta nube no tiene esa API</translation>
    </message>
    <message>
        <source>The cloud names no address of the HTTP Data Collector API, or none that is safe.</source>
        <translation>La nube no indica ninguna dirección de la HTTP Data Collector API, o ninguna segura.</translation>
    </message>
    <message>
        <source>Choose another cloud, or correct dataCollectorUrl in the cloud file.</source>
        <translation>Elija otra nube o corrija dataCollectorUrl en el archivo de nube.</translation>
    </message>
    <message>
        <source>Disk of the files is full</source>
        <translation>El disco de los archivos está lleno</translation>
    </message>
    <message>
        <source>No file can be written. Events wait in the outbox; it goes on by itself when there is room.</source>
        <translation>No se puede escribir ningún archivo. Los eventos esperan en la bandeja de salida; continúa por sí solo cuando hay espacio.</translation>
    </message>
    <message>
        <source>Free space where the files go.</source>
        <translation>Libere espacio donde se guardan los archivos.</translation>
    </message>
    <message>
        <source>Files cannot be written</source>
        <translation>Los archivos no se pueden escribir</translation>
    </message>
    <message>
        <source>The disk is write-protected. Events wait in the outbox.</source>
        <translation>El disco está protegido contra escritura. Los eventos esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Make the disk writable.</source>
        <translation>Permita la escritura en el disco.</translation>
    </message>
    <message>
        <source>This account may not write to the directory. Events wait in the outbox.</source>
        <translation>Esta cuenta no puede escribir en el directorio. Los eventos esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Give it the right to write there.</source>
        <translation>Dele el derecho de escribir allí.</translation>
    </message>
    <message>
        <source>Directory is gone</source>
        <translation>El directorio ya no existe</translation>
    </message>
    <message>
        <source>The directory or the open file is not there any more; a disk may not be mounted. It is not made anew by itself. Events wait in the outbox.</source>
        <translation>El directorio o el archivo abierto ya no está; puede que un disco no esté montado. No se crea de nuevo por sí solo. Los eventos esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Bring the directory back.</source>
        <translation>Restablezca el directorio.</translation>
    </message>
    <message>
        <source>The disk does not do what it should. Events wait in the outbox and are tried again.</source>
        <translation>El disco no hace lo que debería. Los eventos esperan en la bandeja de salida y se vuelven a intentar.</translation>
    </message>
    <message>
        <source>Check the disk where the files go.</source>
        <translation>Compruebe el disco donde se guardan los archivos.</translation>
    </message>
    <message>
        <source>Sign-ins need Entra ID P1</source>
        <translation>Los inicios de sesión requieren Entra ID P1</translation>
    </message>
    <message>
        <source>The tenant has no P1 or P2 licence, or Directory.Read.All is missing: Microsoft answers both the same way. The other streams run; this is asked again once a day.</source>
        <translation>El inquilino no tiene licencia P1 o P2, o falta Directory.Read.All: Microsoft responde igual en ambos casos. Las demás secuencias funcionan; esto se vuelve a preguntar una vez al día.</translation>
    </message>
    <message>
        <source>Check the licence and Directory.Read.All, then check again; or turn these streams off.</source>
        <translation>Compruebe la licencia y Directory.Read.All y vuelva a comprobar, o desactive estas secuencias.</translation>
    </message>
    <message>
        <source>Permission for Microsoft Graph missing</source>
        <translation>Falta permiso para Microsoft Graph</translation>
    </message>
    <message>
        <source>AuditLog.Read.All or Directory.Read.All is not granted to the app, so sign-ins and directory audits cannot be read. The other streams run; this is asked again once a day.</source>
        <translation>AuditLog.Read.All o Directory.Read.All no está concedido a la aplicación, así que no se pueden leer inicios de sesión ni auditorías de directorio. Las demás secuencias funcionan; esto se vuelve a preguntar una vez al día.</translation>
    </message>
    <message>
        <source>Grant AuditLog.Read.All and Directory.Read.All (Microsoft Graph), consent again, then check again.</source>
        <translation>Conceda AuditLog.Read.All y Directory.Read.All (Microsoft Graph), dé el consentimiento de nuevo y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Not offered by this cloud</source>
        <translation>No disponible en esta nube</translation>
    </message>
    <message>
        <source>Microsoft Graph does not have this feed here, or not in its beta version. The other streams run; this is asked again once a day.</source>
        <translation>Microsoft Graph no tiene aquí esta fuente, o no en su versión beta. Las demás secuencias funcionan; esto se vuelve a preguntar una vez al día.</translation>
    </message>
    <message>
        <source>Turn the stream off if the cloud of this tenant never has it.</source>
        <translation>Desactive la secuencia si la nube de este inquilino nunca la tendrá.</translation>
    </message>
    <message>
        <source>Microsoft Graph refused the access token, and a fresh one too. Sign-ins and audits stay fetchable for seven days or more.</source>
        <translation>Microsoft Graph rechazó el token de acceso y también uno nuevo. Los inicios de sesión y las auditorías se pueden obtener durante siete días o más.</translation>
    </message>
    <message>
        <source>Time range is too old</source>
        <translation>El intervalo de tiempo es demasiado antiguo</translation>
    </message>
    <message>
        <source>Microsoft Graph no longer lists this time range, so it is recorded as lost. Younger events go on.</source>
        <translation>Microsoft Graph ya no lista este intervalo de tiempo, así que se registra como perdido. Los eventos más recientes continúan.</translation>
    </message>
    <message>
        <source>Brokers refuse the sign-in</source>
        <translation>Los brokers rechazan el inicio de sesión</translation>
    </message>
    <message>
        <source>The brokers do not accept the token or the connection string. Events wait safely.</source>
        <translation>Los brokers no aceptan el token o la cadena de conexión. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Check the credential. On Event Hubs the app needs the role Azure Event Hubs Data Sender, or the key the right Send.</source>
        <translation>Compruebe la credencial. En Event Hubs, la aplicación necesita el rol Azure Event Hubs Data Sender, o la clave el derecho Send.</translation>
    </message>
    <message>
        <source>Not allowed to write</source>
        <translation>Escritura no permitida</translation>
    </message>
    <message>
        <source>The cluster does not let this sign-in write to the topic. Events wait safely.</source>
        <translation>El clúster no deja que este inicio de sesión escriba en el tema. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Allow it to write to the topic; on Event Hubs with the role Azure Event Hubs Data Sender.</source>
        <translation>Permítale escribir en el tema; en Event Hubs, con el rol Azure Event Hubs Data Sender.</translation>
    </message>
    <message>
        <source>Topic not found</source>
        <translation>No se encuentra el tema</translation>
    </message>
    <message>
        <source>The cluster has no topic or event hub of this name. Events wait safely.</source>
        <translation>El clúster no tiene ningún tema o centro de eventos con este nombre. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Create it, or correct the name in the destination.</source>
        <translation>Créelo o corrija el nombre en el destino.</translation>
    </message>
    <message>
        <source>Too large for the topic</source>
        <translation>Demasiado grande para el tema</translation>
    </message>
    <message>
        <source>A single record is over the limit of the topic. It waits in quarantine; all others are sent.</source>
        <translation>Un solo registro supera el límite del tema. Espera en cuarentena; todos los demás se envían.</translation>
    </message>
    <message>
        <source>Raise the limit of the topic, then send the record again from quarantine.</source>
        <translation>Aumente el límite del tema y envíe el registro de nuevo desde la cuarentena.</translation>
    </message>
    <message>
        <source>Brokers do not answer</source>
        <translation>Los brokers no responden</translation>
    </message>
    <message>
        <source>No broker takes events at present. They wait safely and are sent when one does.</source>
        <translation>Ahora mismo ningún broker acepta eventos. Esperan a salvo y se envían cuando alguno los acepte.</translation>
    </message>
    <message>
        <source>Check address, port and firewall if this stays.</source>
        <translation>Compruebe la dirección, el puerto y el firewall si esto persiste.</translation>
    </message>
    <message>
        <source>Cluster cannot keep events safely</source>
        <translation>El clúster no puede guardar eventos con seguridad</translation>
    </message>
    <message>
        <source>Too few replicas of the topic are in order. Events wait here and are tried again.</source>
        <translation>Muy pocas réplicas del tema están en orden. Los eventos esperan aquí y se vuelven a intentar.</translation>
    </message>
    <message>
        <source>Have the operators of the cluster look into it if this stays.</source>
        <translation>Pida a los operadores del clúster que lo revisen si esto persiste.</translation>
    </message>
    <message>
        <source>Cluster asks to slow down</source>
        <translation>El clúster pide ir más despacio</translation>
    </message>
    <message>
        <source>Against a policy of the cluster</source>
        <translation>Contra una directiva del clúster</translation>
    </message>
    <message>
        <source>A policy of the cluster forbids writing like this. Events wait safely.</source>
        <translation>Una directiva del clúster prohíbe escribir así. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Compare the policy with the details of this message.</source>
        <translation>Compare la directiva con los detalles de este mensaje.</translation>
    </message>
    <message>
        <source>Brokers are too old</source>
        <translation>Los brokers son demasiado antiguos</translation>
    </message>
    <message>
        <source>They know no idempotent producers, without which events could double. Events wait safely.</source>
        <translation>No conocen productores idempotentes, sin los cuales los eventos podrían duplicarse. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Use Kafka 0.11 or later, or Event Hubs of the tier Standard or higher.</source>
        <translation>Use Kafka 0.11 o posterior, o Event Hubs de nivel Estándar o superior.</translation>
    </message>
    <message>
        <source>Connection would not be secure</source>
        <translation>La conexión no sería segura</translation>
    </message>
    <message>
        <source>Events are sent in plain text to brokers on this computer only. Nothing was sent.</source>
        <translation>Los eventos solo se envían sin cifrar a brokers de este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>Use a connection string or a token with the brokers&apos; TLS port.</source>
        <translation>Use una cadena de conexión o un token con el puerto TLS de los brokers.</translation>
    </message>
    <message>
        <source>Broker settings cannot be used</source>
        <translation>Configuración de brokers no utilizable</translation>
    </message>
    <message>
        <source>No connection can be made with the settings of the destination. Events wait safely.</source>
        <translation>No se puede establecer ninguna conexión con la configuración del destino. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Compare brokers, topic and CA file with the details of this message.</source>
        <translation>Compare los brokers, el tema y el archivo de CA con los detalles de este mensaje.</translation>
    </message>
    <message>
        <source>Role is on its way</source>
        <translation>El rol está en camino</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Events wait here and are tried again by themselves.</source>
        <translation>Azure necesita hasta 30 minutos para aplicar un rol nuevo. Los eventos esperan aquí y se vuelven a intentar por sí solos.</translation>
    </message>
    <message>
        <source>Check the role assignment if this lasts longer than 45 minutes.</source>
        <translation>Compruebe la asignación de roles si esto dura más de 45 minutos.</translation>
    </message>
    <message>
        <source>Not allowed to send</source>
        <translation>Envío no permitido</translation>
    </message>
    <message>
        <source>The app lacks the role Monitoring Metrics Publisher on the rule. Events wait safely.</source>
        <translation>A la aplicación le falta el rol Monitoring Metrics Publisher en la regla. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Assign the role to the app&apos;s service principal on the data collection rule.</source>
        <translation>Asigne el rol a la entidad de servicio de la aplicación en la regla de recopilación de datos.</translation>
    </message>
    <message>
        <source>Rule or stream not found</source>
        <translation>No se encuentra la regla o la secuencia</translation>
    </message>
    <message>
        <source>The data collection rule was deleted or made anew (its id changes then), or the stream has another name. Events wait safely.</source>
        <translation>La regla de recopilación de datos se eliminó o se creó de nuevo (entonces cambia su identificador), o la secuencia tiene otro nombre. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Check endpoint, rule id and stream name of the destination.</source>
        <translation>Compruebe el punto de conexión, el id. de regla y el nombre de secuencia del destino.</translation>
    </message>
    <message>
        <source>Too large to be delivered</source>
        <translation>Demasiado grande para entregarse</translation>
    </message>
    <message>
        <source>A single record is over the limit of 1 MB. It waits in quarantine; all others were sent.</source>
        <translation>Un solo registro supera el límite de 1 MB. Espera en cuarentena; todos los demás se enviaron.</translation>
    </message>
    <message>
        <source>Look at the record in quarantine.</source>
        <translation>Examine el registro en la cuarentena.</translation>
    </message>
    <message>
        <source>Large record was shortened</source>
        <translation>Registro grande acortado</translation>
    </message>
    <message>
        <source>A record over the limit was sent without its largest fields and marked Truncated. The whole record waits in quarantine.</source>
        <translation>Un registro que superaba el límite se envió sin sus campos más grandes y marcado como Truncated. El registro completo espera en cuarentena.</translation>
    </message>
    <message>
        <source>Record was not accepted</source>
        <translation>El registro no se aceptó</translation>
    </message>
    <message>
        <source>The destination refuses a record. It waits in quarantine; all others were sent.</source>
        <translation>El destino rechaza un registro. Espera en cuarentena; todos los demás se enviaron.</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>El reloj está desviado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s. Collecting goes by Microsoft&apos;s; nothing is lost.</source>
        <translation>El reloj de este equipo difiere del de Microsoft. La recopilación se rige por el de Microsoft; no se pierde nada.</translation>
    </message>
    <message>
        <source>Set the clock by the network.</source>
        <translation>Ajuste el reloj por la red.</translation>
    </message>
    <message>
        <source>Table takes shorter time ranges</source>
        <translation>La tabla acepta intervalos más cortos</translation>
    </message>
    <message>
        <source>A table of the Auxiliary plan takes records of half an hour at once. Events wait safely.</source>
        <translation>Una tabla del plan Auxiliary acepta de una vez registros de media hora. Los eventos esperan a salvo.</translation>
    </message>
    <message>
        <source>Use a table of the Analytics or Basic plan.</source>
        <translation>Use una tabla del plan Analytics o Basic.</translation>
    </message>
    <message>
        <source>Selection is not understood</source>
        <translation>No se comprende la selección</translation>
    </message>
    <message>
        <source>A rule of the selection cannot be read, so nothing of this stream is forwarded: it might be what was to be held back. Events stay fetchable for seven days.</source>
        <translation>No se puede leer una regla de la selección, así que no se reenvía nada de esta secuencia: podría ser lo que se quería retener. Los eventos se pueden obtener durante siete días.</translation>
    </message>
    <message>
        <source>Set the selection anew, or clear it.</source>
        <translation>Defina de nuevo la selección o bórrela.</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Tributary cannot read its secrets. Collecting starts when the keychain is unlocked.</source>
        <translation>Tributary no puede leer sus secretos. La recopilación empieza cuando se desbloquea el llavero.</translation>
    </message>
    <message>
        <source>Unlock the keychain.</source>
        <translation>Desbloquee el llavero.</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute; its prompt may be open behind another window. Nothing is collected until it does.</source>
        <translation>El llavero no ha respondido durante un minuto; su aviso puede estar detrás de otra ventana. No se recopila nada hasta que responda.</translation>
    </message>
    <message>
        <source>Answer the prompt, or restart the keychain service.</source>
        <translation>Responda al aviso o reinicie el servicio del llavero.</translation>
    </message>
    <message>
        <source>Keychain is not set up</source>
        <translation>El llavero no está configurado</translation>
    </message>
    <message>
        <source>There is no default keyring yet, and none was made. Secrets are stored in a keychain or not at all.</source>
        <translation>Aún no hay llavero predeterminado y no se creó ninguno. Los secretos se guardan en un llavero o no se guardan.</translation>
    </message>
    <message>
        <source>Sign in to the desktop once, or create a default keyring.</source>
        <translation>Inicie sesión una vez en el escritorio o cree un llavero predeterminado.</translation>
    </message>
    <message>
        <source>No keychain in this session</source>
        <translation>No hay llavero en esta sesión</translation>
    </message>
    <message>
        <source>There is no D-Bus session, so no keychain can be reached. Secrets are stored in a keychain or not at all.</source>
        <translation>No hay sesión de D-Bus, así que no se puede acceder a ningún llavero. Los secretos se guardan en un llavero o no se guardan.</translation>
    </message>
    <message>
        <source>Start the program within a desktop session, or under dbus-run-session with GNOME Keyring.</source>
        <translation>Inicie el programa dentro de una sesión de escritorio, o bajo dbus-run-session con GNOME Keyring.</translation>
    </message>
    <message>
        <source>No keychain on this computer</source>
        <translation>No hay llavero en este equipo</translation>
    </message>
    <message>
        <source>Secrets are stored in a keychain or not at all, so nothing was stored.</source>
        <translation>Los secretos se guardan en un llavero o no se guardan, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring or KWallet.</source>
        <translation>Instale y desbloquee GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>Proxy wants a sign-in</source>
        <translation>El proxy exige iniciar sesión</translation>
    </message>
    <message>
        <source>The proxy refuses without user and password. Nothing is collected or sent until then.</source>
        <translation>El proxy rechaza sin usuario y contraseña. Hasta entonces no se recopila ni se envía nada.</translation>
    </message>
    <message>
        <source>Enter user and password of the proxy.</source>
        <translation>Introduzca el usuario y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>No se puede acceder al proxy</translation>
    </message>
    <message>
        <source>The proxy does not answer. Collecting goes on when it does; seven days can be caught up.</source>
        <translation>El proxy no responde. La recopilación continúa cuando lo haga; se pueden recuperar siete días.</translation>
    </message>
    <message>
        <source>Check the proxy in the network settings if this stays.</source>
        <translation>Compruebe el proxy en la configuración de red si esto persiste.</translation>
    </message>
    <message>
        <source>Proxy address not understood</source>
        <translation>Dirección de proxy no comprendida</translation>
    </message>
    <message>
        <source>The address is not of the form http://host:port or socks5://host:port.</source>
        <translation>La dirección no tiene la forma http://host:port o socks5://host:port.</translation>
    </message>
    <message>
        <source>Correct the proxy address.</source>
        <translation>Corrija la dirección del proxy.</translation>
    </message>
    <message>
        <source>Connection is being inspected</source>
        <translation>La conexión se está inspeccionando</translation>
    </message>
    <message>
        <source>The certificate shown is from an issuer this computer does not trust. Nothing was sent.</source>
        <translation>El certificado mostrado es de un emisor en el que este equipo no confía. No se envió nada.</translation>
    </message>
    <message>
        <source>Add the CA certificate of your network, if you trust it.</source>
        <translation>Agregue el certificado de CA de su red, si confía en él.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>No hay conexión segura</translation>
    </message>
    <message>
        <source>The secure connection does not come about. It is tried again; nothing was sent.</source>
        <translation>La conexión segura no se establece. Se vuelve a intentar; no se envió nada.</translation>
    </message>
    <message>
        <source>Check proxy and clock if this stays.</source>
        <translation>Compruebe el proxy y el reloj si esto persiste.</translation>
    </message>
    <message>
        <source>CA file cannot be used</source>
        <translation>El archivo de CA no se puede usar</translation>
    </message>
    <message>
        <source>The extra CA file cannot be read or holds no certificate in PEM form.</source>
        <translation>El archivo de CA adicional no se puede leer o no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Choose another CA file.</source>
        <translation>Elija otro archivo de CA.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>Collecting goes on when the network is back; seven days can be caught up.</source>
        <translation>La recopilación continúa cuando vuelva la red; se pueden recuperar siete días.</translation>
    </message>
    <message>
        <source>No room for more events</source>
        <translation>No hay espacio para más eventos</translation>
    </message>
    <message>
        <source>The outbox is at its limit: fetching pauses, sending goes on. It resumes by itself.</source>
        <translation>La bandeja de salida está en su límite: la obtención se pausa y el envío continúa. Se reanuda por sí sola.</translation>
    </message>
    <message>
        <source>Raise the limit, or see why the destination does not take the events.</source>
        <translation>Aumente el límite o vea por qué el destino no acepta los eventos.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>Fetching pauses, nothing that was stored is lost. It resumes by itself when there is room.</source>
        <translation>La obtención se pausa; no se pierde nada de lo guardado. Se reanuda por sí sola cuando hay espacio.</translation>
    </message>
    <message>
        <source>Free 100 MB or more on the disk of the profile.</source>
        <translation>Libere 100 MB o más en el disco del perfil.</translation>
    </message>
    <message>
        <source>Profile cannot be written</source>
        <translation>No se puede escribir en el perfil</translation>
    </message>
    <message>
        <source>The profile is write-protected, so nothing can be collected into it. What is stored can still be looked at.</source>
        <translation>El perfil está protegido contra escritura, así que no se puede recopilar nada en él. Lo guardado aún se puede consultar.</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the profile directory, or choose another profile.</source>
        <translation>Obtenga el derecho de escribir en el directorio del perfil o elija otro perfil.</translation>
    </message>
    <message>
        <source>Store cannot be written</source>
        <translation>No se puede escribir en el almacén</translation>
    </message>
    <message>
        <source>The profile cannot be read or written, so collecting pauses. Nothing that was stored is lost.</source>
        <translation>El perfil no se puede leer o escribir, así que la recopilación se pausa. No se pierde nada de lo guardado.</translation>
    </message>
    <message>
        <source>Check the disk and the owner of the profile directory.</source>
        <translation>Compruebe el disco y el propietario del directorio del perfil.</translation>
    </message>
    <message>
        <source>Store is damaged</source>
        <translation>El almacén está dañado</translation>
    </message>
    <message>
        <source>The database of the profile cannot be read as it should. Collecting keeps it aside and builds a new one from what can be read.</source>
        <translation>La base de datos del perfil no se puede leer como debería. La recopilación la aparta y crea una nueva con lo que se pueda leer.</translation>
    </message>
    <message>
        <source>Start collecting; if this stays, check the disk.</source>
        <translation>Inicie la recopilación; si esto persiste, compruebe el disco.</translation>
    </message>
    <message>
        <source>Store was damaged and rebuilt</source>
        <translation>El almacén se dañó y se reconstruyó</translation>
    </message>
    <message>
        <source>What could be read was saved, the damaged file is kept beside it. The rest is fetched again where the service still has it; some events may arrive twice.</source>
        <translation>Se salvó lo que se pudo leer; el archivo dañado se conserva al lado. El resto se obtiene de nuevo si el servicio aún lo tiene; algunos eventos pueden llegar dos veces.</translation>
    </message>
    <message>
        <source>Look at the status for what was lost, and check the disk.</source>
        <translation>Vea en el estado lo que se perdió y compruebe el disco.</translation>
    </message>
    <message>
        <source>Store is in use</source>
        <translation>El almacén está en uso</translation>
    </message>
    <message>
        <source>Another program holds the database; it is tried again.</source>
        <translation>Otro programa ocupa la base de datos; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Close other programs that use this profile.</source>
        <translation>Cierre otros programas que usen este perfil.</translation>
    </message>
    <message>
        <source>Profile is in use</source>
        <translation>El perfil está en uso</translation>
    </message>
    <message>
        <source>Another process already collects into this profile.</source>
        <translation>Otro proceso ya recopila en este perfil.</translation>
    </message>
    <message>
        <source>Use the one that runs, or choose another profile.</source>
        <translation>Use el que está en marcha o elija otro perfil.</translation>
    </message>
    <message>
        <source>That is the secret&apos;s ID</source>
        <translation>Ese es el id. del secreto</translation>
    </message>
    <message>
        <source>The portal shows a secret ID and a value; the ID was entered. The value is shown only once, right after the secret is made.</source>
        <translation>El portal muestra un id. de secreto y un valor; se introdujo el id. El valor solo se muestra una vez, justo después de crear el secreto.</translation>
    </message>
    <message>
        <source>Enter the column named Value; make a new secret if it is no longer shown.</source>
        <translation>Introduzca la columna «Valor»; cree un secreto nuevo si ya no se muestra.</translation>
    </message>
    <message>
        <source>Secret not accepted</source>
        <translation>Secreto no aceptado</translation>
    </message>
    <message>
        <source>The client secret does not belong to the app, or it is under two minutes old. Events stay fetchable for seven days.</source>
        <translation>El secreto de cliente no es de la aplicación o tiene menos de dos minutos. Los eventos se pueden obtener durante siete días.</translation>
    </message>
    <message>
        <source>Wait two minutes if the secret is new, else replace it.</source>
        <translation>Espere dos minutos si el secreto es nuevo; si no, reemplácelo.</translation>
    </message>
    <message>
        <source>Client secret has expired</source>
        <translation>El secreto de cliente ha caducado</translation>
    </message>
    <message>
        <source>The secret&apos;s life is over, so nothing is collected with it. Events stay fetchable for seven days from their arrival.</source>
        <translation>La vida del secreto terminó, así que no se recopila nada con él. Los eventos se pueden obtener durante siete días desde su llegada.</translation>
    </message>
    <message>
        <source>Make a new secret in the portal and replace it here, or use a certificate.</source>
        <translation>Cree un secreto nuevo en el portal y reemplácelo aquí, o use un certificado.</translation>
    </message>
    <message>
        <source>Secret is not in the keychain</source>
        <translation>El secreto no está en el llavero</translation>
    </message>
    <message>
        <source>The keychain answers but has no entry for this app, so it cannot sign in. Events stay fetchable for seven days.</source>
        <translation>El llavero responde, pero no tiene ninguna entrada para esta aplicación, así que no puede iniciar sesión. Los eventos se pueden obtener durante siete días.</translation>
    </message>
    <message>
        <source>Enter the client secret or certificate again.</source>
        <translation>Introduzca de nuevo el secreto de cliente o el certificado.</translation>
    </message>
    <message>
        <source>No credential was sent</source>
        <translation>No se envió ninguna credencial</translation>
    </message>
    <message>
        <source>The app registration wants a secret or certificate and got none.</source>
        <translation>El registro de aplicación exige un secreto o certificado y no recibió ninguno.</translation>
    </message>
    <message>
        <source>App is registered as public</source>
        <translation>La aplicación está registrada como pública</translation>
    </message>
    <message>
        <source>A public client may not sign in with a secret or certificate.</source>
        <translation>Un cliente público no puede iniciar sesión con un secreto o certificado.</translation>
    </message>
    <message>
        <source>Turn off public client flows in the app registration, or use another app.</source>
        <translation>Desactive los flujos de cliente público en el registro de aplicación o use otra aplicación.</translation>
    </message>
    <message>
        <source>App unknown in this tenant</source>
        <translation>Aplicación desconocida en este inquilino</translation>
    </message>
    <message>
        <source>The tenant has not consented to the app yet, the app was removed there, or it is a few seconds old.</source>
        <translation>El inquilino aún no dio consentimiento a la aplicación, la aplicación se quitó allí o tiene pocos segundos.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant; check tenant id and cloud.</source>
        <translation>Abra la página de consentimiento como administrador del inquilino; compruebe el id. de inquilino y la nube.</translation>
    </message>
    <message>
        <source>No such tenant</source>
        <translation>No existe ese inquilino</translation>
    </message>
    <message>
        <source>No tenant answers to this id in the chosen cloud.</source>
        <translation>Ningún inquilino responde a este identificador en la nube elegida.</translation>
    </message>
    <message>
        <source>Check the tenant id, then try the other clouds.</source>
        <translation>Compruebe el id. de inquilino y luego pruebe las otras nubes.</translation>
    </message>
    <message>
        <source>Token is for another tenant</source>
        <translation>El token es de otro inquilino</translation>
    </message>
    <message>
        <source>Microsoft signed in to another tenant than the one asked for; the token was thrown away.</source>
        <translation>Microsoft inició sesión en un inquilino distinto del solicitado; el token se desechó.</translation>
    </message>
    <message>
        <source>Check the tenant id and the cloud.</source>
        <translation>Compruebe el id. de inquilino y la nube.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>El inquilino está en otra nube</translation>
    </message>
    <message>
        <source>The tenant belongs to another national cloud, and apps are registered per cloud.</source>
        <translation>El inquilino pertenece a otra nube nacional, y las aplicaciones se registran por nube.</translation>
    </message>
    <message>
        <source>Switch the cloud of this tenant and use an app of that cloud.</source>
        <translation>Cambie la nube de este inquilino y use una aplicación de esa nube.</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Certificado no aceptado</translation>
    </message>
    <message>
        <source>The app does not know this certificate, or it has expired. Nothing is collected until then; events stay fetchable for seven days.</source>
        <translation>La aplicación no conoce este certificado, o ha caducado. Hasta entonces no se recopila nada; los eventos se pueden obtener durante siete días.</translation>
    </message>
    <message>
        <source>Upload the public part to the app registration, or choose another certificate.</source>
        <translation>Cargue la parte pública en el registro de aplicación o elija otro certificado.</translation>
    </message>
    <message>
        <source>Certificate&apos;s subject not accepted</source>
        <translation>Sujeto del certificado no aceptado</translation>
    </message>
    <message>
        <source>The app accepts certificates by subject and issuer, and this one is not among them.</source>
        <translation>La aplicación acepta certificados por sujeto y emisor, y este no está entre ellos.</translation>
    </message>
    <message>
        <source>Register the certificate by its thumbprint.</source>
        <translation>Registre el certificado por su huella digital.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from Microsoft&apos;s, so its signatures are refused.</source>
        <translation>El reloj de este equipo difiere del de Microsoft, así que sus firmas se rechazan.</translation>
    </message>
    <message>
        <source>Set the clock by the network, then check again.</source>
        <translation>Ajuste el reloj por la red y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Certificate cannot be used</source>
        <translation>El certificado no se puede usar</translation>
    </message>
    <message>
        <source>What is stored or chosen is no certificate with a private key that can sign.</source>
        <translation>Lo guardado o elegido no es un certificado con una clave privada que pueda firmar.</translation>
    </message>
    <message>
        <source>Choose the certificate again.</source>
        <translation>Elija el certificado de nuevo.</translation>
    </message>
    <message>
        <source>No certificate in the file</source>
        <translation>No hay certificado en el archivo</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>El archivo no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>Choose a PEM, PFX or P12 file with the certificate.</source>
        <translation>Elija un archivo PEM, PFX o P12 con el certificado.</translation>
    </message>
    <message>
        <source>Private key is missing</source>
        <translation>Falta la clave privada</translation>
    </message>
    <message>
        <source>A certificate alone cannot sign in; its private key is needed too.</source>
        <translation>Un certificado solo no puede iniciar sesión; también hace falta su clave privada.</translation>
    </message>
    <message>
        <source>Choose the key file, or export the certificate with its private key.</source>
        <translation>Elija el archivo de clave o exporte el certificado con su clave privada.</translation>
    </message>
    <message>
        <source>Passphrase does not open it</source>
        <translation>La frase de contraseña no lo abre</translation>
    </message>
    <message>
        <source>The file is encrypted, and this passphrase does not open it.</source>
        <translation>El archivo está cifrado y esta frase de contraseña no lo abre.</translation>
    </message>
    <message>
        <source>Enter the passphrase again.</source>
        <translation>Introduzca la frase de contraseña de nuevo.</translation>
    </message>
    <message>
        <source>Key belongs to another certificate</source>
        <translation>La clave es de otro certificado</translation>
    </message>
    <message>
        <source>The private key and the certificate are no pair.</source>
        <translation>La clave privada y el certificado no son pareja.</translation>
    </message>
    <message>
        <source>Choose the key that was made with this certificate.</source>
        <translation>Elija la clave que se creó con este certificado.</translation>
    </message>
    <message>
        <source>Key is not RSA</source>
        <translation>La clave no es RSA</translation>
    </message>
    <message>
        <source>Microsoft Entra accepts RSA keys only.</source>
        <translation>Microsoft Entra solo acepta claves RSA.</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more.</source>
        <translation>Cree un certificado con una clave RSA de 2048 bits o más.</translation>
    </message>
    <message>
        <source>Key is too short</source>
        <translation>La clave es demasiado corta</translation>
    </message>
    <message>
        <source>An RSA key of at least 2048 bits is needed.</source>
        <translation>Hace falta una clave RSA de al menos 2048 bits.</translation>
    </message>
    <message>
        <source>Make a certificate with a longer key.</source>
        <translation>Cree un certificado con una clave más larga.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>Its time is over; Microsoft would refuse it.</source>
        <translation>Su plazo terminó; Microsoft lo rechazaría.</translation>
    </message>
    <message>
        <source>Make a new certificate and upload its public part to the app registration.</source>
        <translation>Cree un certificado nuevo y cargue su parte pública en el registro de aplicación.</translation>
    </message>
    <message>
        <source>Certificate is not valid yet</source>
        <translation>El certificado aún no es válido</translation>
    </message>
    <message>
        <source>Its time begins later, or this computer&apos;s clock is behind.</source>
        <translation>Su plazo empieza más tarde, o el reloj de este equipo va atrasado.</translation>
    </message>
    <message>
        <source>Check the clock, or wait until it begins.</source>
        <translation>Compruebe el reloj o espere a que empiece.</translation>
    </message>
    <message>
        <source>App is disabled there</source>
        <translation>La aplicación está deshabilitada allí</translation>
    </message>
    <message>
        <source>An administrator of the tenant, or Microsoft, switched the app off. Events stay fetchable for seven days.</source>
        <translation>Un administrador del inquilino, o Microsoft, desactivó la aplicación. Los eventos se pueden obtener durante siete días.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to enable the app.</source>
        <translation>Pida a un administrador del inquilino que habilite la aplicación.</translation>
    </message>
    <message>
        <source>Audit service not set up</source>
        <translation>Servicio de auditoría no configurado</translation>
    </message>
    <message>
        <source>The tenant has no service principal for the audit service, or the cloud does not fit.</source>
        <translation>El inquilino no tiene entidad de servicio para el servicio de auditoría, o la nube no coincide.</translation>
    </message>
    <message>
        <source>Check the cloud; then create the Office 365 Management service principal there.</source>
        <translation>Compruebe la nube; luego cree allí la entidad de servicio de Office 365 Management.</translation>
    </message>
    <message>
        <source>The tenant has no Microsoft 365 subscription that includes the audit service.</source>
        <translation>El inquilino no tiene ninguna suscripción a Microsoft 365 que incluya el servicio de auditoría.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant for a Microsoft 365 licence.</source>
        <translation>Pida a un administrador del inquilino una licencia de Microsoft 365.</translation>
    </message>
    <message>
        <source>App lacks the audit permissions</source>
        <translation>A la aplicación le faltan los permisos de auditoría</translation>
    </message>
    <message>
        <source>The app registration does not list the permissions, or the consent is older than they are.</source>
        <translation>El registro de aplicación no enumera los permisos, o el consentimiento es anterior a ellos.</translation>
    </message>
    <message>
        <source>Add the permissions to the app registration and consent again.</source>
        <translation>Agregue los permisos al registro de aplicación y dé el consentimiento de nuevo.</translation>
    </message>
    <message>
        <source>Consent is missing</source>
        <translation>Falta el consentimiento</translation>
    </message>
    <message>
        <source>Nobody has consented to this app in the tenant yet.</source>
        <translation>Nadie ha dado aún consentimiento a esta aplicación en el inquilino.</translation>
    </message>
    <message>
        <source>Open the consent page as an administrator of the tenant.</source>
        <translation>Abra la página de consentimiento como administrador del inquilino.</translation>
    </message>
    <message>
        <source>Consent was not given</source>
        <translation>No se dio el consentimiento</translation>
    </message>
    <message>
        <source>The person declined. A Global or Privileged Role Administrator can consent.</source>
        <translation>La persona lo rechazó. Puede darlo un administrador global o un administrador de roles con privilegios.</translation>
    </message>
    <message>
        <source>Send the consent link to an administrator of the tenant.</source>
        <translation>Envíe el enlace de consentimiento a un administrador del inquilino.</translation>
    </message>
    <message>
        <source>An administrator must consent</source>
        <translation>Debe consentir un administrador</translation>
    </message>
    <message>
        <source>The person who signed in may not consent to these permissions.</source>
        <translation>La persona que inició sesión no puede consentir estos permisos.</translation>
    </message>
    <message>
        <source>Send the consent link to a Global or Privileged Role Administrator.</source>
        <translation>Envíe el enlace de consentimiento a un administrador global o de roles con privilegios.</translation>
    </message>
    <message>
        <source>Partner consent is missing</source>
        <translation>Falta el consentimiento de partner</translation>
    </message>
    <message>
        <source>The app is not authorised in the customer tenant of this partner.</source>
        <translation>La aplicación no está autorizada en el inquilino cliente de este partner.</translation>
    </message>
    <message>
        <source>Pre-consent the app for the customer in Partner Center.</source>
        <translation>Dé el consentimiento previo a la aplicación para el cliente en Partner Center.</translation>
    </message>
    <message>
        <source>Account is from another tenant</source>
        <translation>La cuenta es de otro inquilino</translation>
    </message>
    <message>
        <source>The account that was used is not known in this tenant.</source>
        <translation>La cuenta que se usó no se conoce en este inquilino.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant.</source>
        <translation>Inicie sesión con una cuenta del inquilino.</translation>
    </message>
    <message>
        <source>App is limited to assigned users</source>
        <translation>Aplicación limitada a usuarios asignados</translation>
    </message>
    <message>
        <source>The tenant lets only assigned users in, and this one is not among them.</source>
        <translation>El inquilino solo admite usuarios asignados, y este no está entre ellos.</translation>
    </message>
    <message>
        <source>Assign the user to the app, or turn the requirement off.</source>
        <translation>Asigne el usuario a la aplicación o desactive el requisito.</translation>
    </message>
    <message>
        <source>App is for one tenant only</source>
        <translation>La aplicación es para un solo inquilino</translation>
    </message>
    <message>
        <source>The registration admits accounts of its own tenant only.</source>
        <translation>El registro solo admite cuentas de su propio inquilino.</translation>
    </message>
    <message>
        <source>Allow accounts of any organisation in the app registration.</source>
        <translation>Permita cuentas de cualquier organización en el registro de aplicación.</translation>
    </message>
    <message>
        <source>Redirect address is not registered</source>
        <translation>La dirección de redirección no está registrada</translation>
    </message>
    <message>
        <source>The app registration does not list the address to return to.</source>
        <translation>El registro de aplicación no enumera la dirección a la que volver.</translation>
    </message>
    <message>
        <source>Add http://localhost to the redirect addresses of the app.</source>
        <translation>Agregue http://localhost a las direcciones de redirección de la aplicación.</translation>
    </message>
    <message>
        <source>A second factor is needed</source>
        <translation>Se necesita un segundo factor</translation>
    </message>
    <message>
        <source>The tenant wants multi-factor sign-in for this account.</source>
        <translation>El inquilino exige autenticación multifactor para esta cuenta.</translation>
    </message>
    <message>
        <source>Sign in with the browser.</source>
        <translation>Inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>Sign-in blocked by policy</source>
        <translation>Inicio de sesión bloqueado por una directiva</translation>
    </message>
    <message>
        <source>Conditional Access refuses this way of signing in. The browser usually works where a code does not.</source>
        <translation>El acceso condicional rechaza esta forma de iniciar sesión. El navegador suele funcionar donde un código no.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or ask for an exclusion of the app.</source>
        <translation>Inicie sesión con el navegador o pida una exclusión para la aplicación.</translation>
    </message>
    <message>
        <source>Scope not accepted</source>
        <translation>Ámbito no aceptado</translation>
    </message>
    <message>
        <source>Microsoft does not accept the scope that was asked for; a cloud file may be wrong.</source>
        <translation>Microsoft no acepta el ámbito solicitado; puede que un archivo de nube sea incorrecto.</translation>
    </message>
    <message>
        <source>Check the scopes of the cloud file, or report this with its details.</source>
        <translation>Compruebe los ámbitos del archivo de nube o informe de esto con sus detalles.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <translation>Esperando el inicio de sesión</translation>
    </message>
    <message>
        <source>The code has not been entered yet.</source>
        <translation>El código aún no se ha introducido.</translation>
    </message>
    <message>
        <source>Code is no longer good</source>
        <translation>El código ya no sirve</translation>
    </message>
    <message>
        <source>The code was mistyped or is too old.</source>
        <translation>El código se escribió mal o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Empiece el inicio de sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign-in has run out</source>
        <translation>El inicio de sesión ha caducado</translation>
    </message>
    <message>
        <source>The stored sign-in is too old or was revoked.</source>
        <translation>El inicio de sesión guardado es demasiado antiguo o se revocó.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign-in must start again</source>
        <translation>El inicio de sesión debe empezar de nuevo</translation>
    </message>
    <message>
        <source>The answer of this sign-in was used before, or belongs to another one.</source>
        <translation>La respuesta de este inicio de sesión ya se usó antes o pertenece a otro.</translation>
    </message>
    <message>
        <source>Signing in does not work for the moment and is tried again. Events stay fetchable for seven days.</source>
        <translation>El inicio de sesión no funciona por el momento y se vuelve a intentar. Los eventos se pueden obtener durante siete días.</translation>
    </message>
    <message>
        <source>Too many sign-ins were asked for; they go on more slowly. Nothing is lost.</source>
        <translation>Se pidieron demasiados inicios de sesión; continúan más despacio. No se pierde nada.</translation>
    </message>
    <message>
        <source>Not a domain or id</source>
        <translation>No es un dominio ni un identificador</translation>
    </message>
    <message>
        <source>A tenant is found by one of its domains, its id, or the name of one of its users.</source>
        <translation>Un inquilino se encuentra por uno de sus dominios, su identificador o el nombre de uno de sus usuarios.</translation>
    </message>
    <message>
        <source>Enter something like contoso.com or admin@contoso.onmicrosoft.com.</source>
        <translation>Introduzca algo como contoso.com o admin@contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Tenant is here already</source>
        <translation>El inquilino ya está aquí</translation>
    </message>
    <message>
        <source>This profile collects from the tenant under another name; nothing was changed.</source>
        <translation>Este perfil recopila del inquilino con otro nombre; no se cambió nada.</translation>
    </message>
    <message>
        <source>Edit the tenant that is there, or remove it first.</source>
        <translation>Edite el inquilino existente o quítelo primero.</translation>
    </message>
    <message>
        <source>No secret was entered</source>
        <translation>No se introdujo ningún secreto</translation>
    </message>
    <message>
        <source>The app registration signs in with a client secret or a certificate.</source>
        <translation>El registro de aplicación inicia sesión con un secreto de cliente o un certificado.</translation>
    </message>
    <message>
        <source>Paste the value of the client secret.</source>
        <translation>Pegue el valor del secreto de cliente.</translation>
    </message>
    <message>
        <source>Browser cannot come back</source>
        <translation>El navegador no puede volver</translation>
    </message>
    <message>
        <source>No port of this computer could be opened for the answer of the sign-in page.</source>
        <translation>No se pudo abrir ningún puerto de este equipo para la respuesta de la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign in with a code instead.</source>
        <translation>Inicie sesión con un código.</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Nadie inició sesión</translation>
    </message>
    <message>
        <source>The sign-in page was not completed in time. Nothing was changed.</source>
        <translation>La página de inicio de sesión no se completó a tiempo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Start the sign-in again, or sign in with a code.</source>
        <translation>Empiece el inicio de sesión de nuevo o inicie sesión con un código.</translation>
    </message>
    <message>
        <source>No administrator of the tenant is signed in any more. What was made so far is remembered.</source>
        <translation>Ya no hay ningún administrador del inquilino con la sesión iniciada. Se recuerda lo creado hasta ahora.</translation>
    </message>
    <message>
        <source>Sign in again; it goes on where it was.</source>
        <translation>Inicie sesión de nuevo; continúa donde estaba.</translation>
    </message>
    <message>
        <source>Another tenant&apos;s administrator</source>
        <translation>Administrador de otro inquilino</translation>
    </message>
    <message>
        <source>The person belongs to another tenant than the one to be added. Nothing was changed.</source>
        <translation>La persona pertenece a un inquilino distinto del que se va a agregar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant to be added.</source>
        <translation>Inicie sesión con una cuenta del inquilino que se va a agregar.</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Aún no hay consentimiento</translation>
    </message>
    <message>
        <source>Nobody consented within 15 minutes. The link stays good; the tenant waits as a draft.</source>
        <translation>Nadie dio el consentimiento en 15 minutos. El enlace sigue siendo válido; el inquilino espera como borrador.</translation>
    </message>
    <message>
        <source>Send the link to an administrator of the tenant, and go on when it was opened.</source>
        <translation>Envíe el enlace a un administrador del inquilino y continúe cuando se haya abierto.</translation>
    </message>
    <message>
        <source>The person declined, or may not consent for the tenant. Nothing was changed.</source>
        <translation>La persona lo rechazó o no puede consentir por el inquilino. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask a Global or Privileged Role Administrator of the tenant to open the link.</source>
        <translation>Pida a un administrador global o de roles con privilegios del inquilino que abra el enlace.</translation>
    </message>
    <message>
        <source>Your app is not known yet</source>
        <translation>Su aplicación aún no se conoce</translation>
    </message>
    <message>
        <source>To ask for consent the program needs the multi-tenant app registration of your own tenant.</source>
        <translation>Para pedir el consentimiento, el programa necesita el registro de aplicación multiinquilino de su propio inquilino.</translation>
    </message>
    <message>
        <source>Enter its client id and credential once, or choose another way.</source>
        <translation>Introduzca una vez su id. de cliente y su credencial, o elija otra vía.</translation>
    </message>
    <message>
        <source>Cloud has no Microsoft Graph</source>
        <translation>La nube no tiene Microsoft Graph</translation>
    </message>
    <message>
        <source>Creating an app registration needs Microsoft Graph, which this cloud does not name.</source>
        <translation>Crear un registro de aplicación requiere Microsoft Graph, que esta nube no indica.</translation>
    </message>
    <message>
        <source>Create the app in the portal and paste its id and credential.</source>
        <translation>Cree la aplicación en el portal y pegue su identificador y su credencial.</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <translation>No está en el directorio</translation>
    </message>
    <message>
        <source>The directory does not know the object: it is a few seconds old, or was removed.</source>
        <translation>El directorio no conoce el objeto: tiene pocos segundos o se quitó.</translation>
    </message>
    <message>
        <source>Wait a minute and go on; start over if it stays so.</source>
        <translation>Espere un minuto y continúe; empiece de nuevo si sigue así.</translation>
    </message>
    <message>
        <source>Address is not secure</source>
        <translation>La dirección no es segura</translation>
    </message>
    <message>
        <source>The address is not https, so neither secret nor token was sent there.</source>
        <translation>La dirección no es https, así que no se envió allí ni secreto ni token.</translation>
    </message>
    <message>
        <source>Correct the address in the cloud file or the destination.</source>
        <translation>Corrija la dirección en el archivo de nube o en el destino.</translation>
    </message>
    <message>
        <source>Credentials directory is not safe</source>
        <translation>El directorio de credenciales no es seguro</translation>
    </message>
    <message>
        <source>Secrets are taken only from the directory in memory that systemd makes for the service, never from files in clear. Nothing was read.</source>
        <translation>Los secretos solo se toman del directorio en memoria que systemd crea para el servicio, nunca de archivos sin cifrar. No se leyó nada.</translation>
    </message>
    <message>
        <source>Start the collector by its unit with LoadCredentialEncrypted=, and leave CREDENTIALS_DIRECTORY to systemd.</source>
        <translation>Inicie el recopilador mediante su unidad con LoadCredentialEncrypted= y deje CREDENTIALS_DIRECTORY a systemd.</translation>
    </message>
    <message>
        <source>The service only reads its secrets</source>
        <translation>El servicio solo lee sus secretos</translation>
    </message>
    <message>
        <source>A service cannot change the credentials that systemd gave it. Nothing was stored.</source>
        <translation>Un servicio no puede cambiar las credenciales que systemd le dio. No se guardó nada.</translation>
    </message>
    <message>
        <source>Run the command as root outside of the service, with --secrets systemd, and restart the service.</source>
        <translation>Ejecute el comando como root fuera del servicio, con --secrets systemd, y reinicie el servicio.</translation>
    </message>
    <message>
        <source>systemd-creds is missing</source>
        <translation>Falta systemd-creds</translation>
    </message>
    <message>
        <source>Secrets are encrypted by systemd-creds (systemd 250 or later). Nothing was stored.</source>
        <translation>Los secretos se cifran con systemd-creds (systemd 250 o posterior). No se guardó nada.</translation>
    </message>
    <message>
        <source>Install it, or use a keychain.</source>
        <translation>Instálelo o use un llavero.</translation>
    </message>
    <message>
        <source>Credentials cannot be used</source>
        <translation>Las credenciales no se pueden usar</translation>
    </message>
    <message>
        <source>A credential could not be encrypted, decrypted or stored. No secret was written in clear.</source>
        <translation>Una credencial no se pudo cifrar, descifrar o guardar. Ningún secreto se escribió sin cifrar.</translation>
    </message>
    <message>
        <source>Run the command as root on the computer that sealed the credentials.</source>
        <translation>Ejecute el comando como root en el equipo que selló las credenciales.</translation>
    </message>
    <message>
        <source>Collecting runs as a service</source>
        <translation>La recopilación se ejecuta como servicio</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer and goes on when this window closes. The window shows what it does; tenants and destinations are set up by tributaryctl.</source>
        <translation>La recopilación se ejecuta como servicio en este equipo y continúa cuando se cierra esta ventana. La ventana muestra lo que hace; los inquilinos y destinos se configuran con tributaryctl.</translation>
    </message>
    <message>
        <source>Another program collects here</source>
        <translation>Otro programa recopila aquí</translation>
    </message>
    <message>
        <source>Another program of yours collects into this profile. This window shows what it does, and collects itself when it is opened after that has ended.</source>
        <translation>Otro programa suyo recopila en este perfil. Esta ventana muestra lo que hace, y recopila ella misma si se abre después de que aquel termine.</translation>
    </message>
    <message>
        <source>The collector has ended</source>
        <translation>El recopilador ha terminado</translation>
    </message>
    <message>
        <source>The service that collected into this profile does not answer. Nothing is collected now.</source>
        <translation>El servicio que recopilaba en este perfil no responde. Ahora no se recopila nada.</translation>
    </message>
    <message>
        <source>Start the service, or close this window and open it again to collect here.</source>
        <translation>Inicie el servicio, o cierre esta ventana y ábrala de nuevo para recopilar aquí.</translation>
    </message>
    <message>
        <source>Port for metrics cannot be used</source>
        <translation>El puerto de métricas no se puede usar</translation>
    </message>
    <message>
        <source>Another program has the port, or it is reserved. Collecting was not started.</source>
        <translation>Otro programa ocupa el puerto, o está reservado. La recopilación no se inició.</translation>
    </message>
    <message>
        <source>Choose another port with --metrics.</source>
        <translation>Elija otro puerto con --metrics.</translation>
    </message>
    <message>
        <source>Sign-in and consent</source>
        <translation>Inicio de sesión y consentimiento</translation>
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
        <translation>Recursos en Azure</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Kafka and Event Hubs</source>
        <translation>Kafka y Event Hubs</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Without a code</source>
        <translation>Sin código</translation>
    </message>
</context>
<context>
    <name>AzureAdvice</name>
    <message>
        <source>Not allowed to do this in Azure</source>
        <translation>No está permitido hacer esto en Azure</translation>
    </message>
    <message>
        <source>Whoever acts lacks a role: Contributor on the resource group for tables and rule, User Access Administrator for the role assignment. Nothing was changed by this step. Ask for the role, or export a template.</source>
        <translation>A quien actúa le falta un rol: Contributor en el grupo de recursos para tablas y regla, User Access Administrator para la asignación de roles. Este paso no cambió nada. Pida el rol o exporte una plantilla.</translation>
    </message>
</context>
<context>
    <name>ComputerText</name>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>It answers. Secrets are stored there and nowhere else.</source>
        <translation>Responde. Los secretos se guardan allí y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Secrets cannot be stored yet.</source>
        <translation>Aún no se pueden guardar secretos.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Both answer: %1.</source>
        <extracomment>%1 are two hosts: &quot;login.microsoftonline.com and manage.office.com&quot;.</extracomment>
        <translation>Ambos responden: %1.</translation>
    </message>
    <message>
        <source>No answer from Microsoft: %1.</source>
        <translation>Sin respuesta de Microsoft: %1.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>It agrees with Microsoft&apos;s.</source>
        <translation>Coincide con el de Microsoft.</translation>
    </message>
    <message>
        <source>Seconds ahead of Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Segundos de adelanto respecto al de Microsoft: %1. Ajuste el reloj por la red.</translation>
    </message>
    <message>
        <source>Seconds behind Microsoft&apos;s: %1. Set the clock by the network.</source>
        <translation>Segundos de retraso respecto al de Microsoft: %1. Ajuste el reloj por la red.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>%1 free. What waits to be sent may use 2 GB.</source>
        <translation>%1 libres. Lo que espera para enviarse puede ocupar 2 GB.</translation>
    </message>
    <message>
        <source>Only %1 free. Collecting pauses when the disk is full, and loses nothing.</source>
        <translation>Solo %1 libres. La recopilación se pausa cuando el disco está lleno y no pierde nada.</translation>
    </message>
    <message>
        <source>Not known: nobody to compare it with answers.</source>
        <translation>No se sabe: no responde nadie con quien compararlo.</translation>
    </message>
</context>
<context>
    <name>Configuration</name>
    <message>
        <source>There is another cloud of this name here; it stays.</source>
        <translation>Aquí hay otra nube con este nombre; se conserva.</translation>
    </message>
    <message>
        <source>Another one is set here; it stays.</source>
        <translation>Aquí hay otro establecido; se conserva.</translation>
    </message>
    <message>
        <source>Another one has this name here.</source>
        <translation>Aquí otro tiene este nombre.</translation>
    </message>
    <message>
        <source>Its cloud is not known here.</source>
        <translation>Su nube no se conoce aquí.</translation>
    </message>
    <message>
        <source>Its app registration and cloud stay as they are here.</source>
        <translation>Su registro de aplicación y su nube se quedan aquí como están.</translation>
    </message>
    <message>
        <source>It is of another kind here.</source>
        <translation>Aquí es de otro tipo.</translation>
    </message>
    <message>
        <source>Its tenant is not here.</source>
        <translation>Su inquilino no está aquí.</translation>
    </message>
    <message>
        <source>Only a newer version of the program knows it.</source>
        <translation>Solo una versión más reciente del programa la conoce.</translation>
    </message>
    <message>
        <source>is added</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>se agrega</translation>
    </message>
    <message>
        <source>is changed</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>se cambia</translation>
    </message>
    <message>
        <source>is the same</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>es igual</translation>
    </message>
    <message>
        <source>is left alone</source>
        <extracomment>What an import does about a row.</extracomment>
        <translation>no se toca</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Opción</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Granted, and a real call went through.</source>
        <translation>Concedido, y una llamada real funcionó.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Concedido.</translation>
    </message>
    <message>
        <source>Not granted to the app in this tenant.</source>
        <translation>No concedido a la aplicación en este inquilino.</translation>
    </message>
    <message>
        <source>Cannot be seen without ActivityFeed.Read.</source>
        <translation>No se puede ver sin ActivityFeed.Read.</translation>
    </message>
    <message>
        <source>Cannot be seen while the service refuses to answer.</source>
        <translation>No se puede ver mientras el servicio se niegue a responder.</translation>
    </message>
    <message>
        <source>Nothing speaks against it; the first subscription will tell.</source>
        <translation>Nada lo impide; la primera suscripción lo dirá.</translation>
    </message>
    <message>
        <source>This cloud has no Microsoft Graph.</source>
        <translation>Esta nube no tiene Microsoft Graph.</translation>
    </message>
    <message>
        <source>Cannot be seen without the permissions for Microsoft Graph.</source>
        <translation>No se puede ver sin los permisos para Microsoft Graph.</translation>
    </message>
    <message>
        <source>Microsoft Graph lists the sign-ins of this tenant.</source>
        <translation>Microsoft Graph lista los inicios de sesión de este inquilino.</translation>
    </message>
    <message>
        <source>In the Entra admin center of the tenant open the app under App registrations › API permissions, add the application permission %1 of %2, and choose &quot;Grant admin consent&quot;. Then check again.</source>
        <translation>En el Centro de administración Microsoft Entra del inquilino, abra la aplicación en Registros de aplicaciones › Permisos de API, agregue el permiso de aplicación %1 de %2 y elija «Conceder consentimiento de administrador». Luego vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to switch the unified audit log on. It takes up to 60 minutes.</source>
        <translation>Pida a un administrador del inquilino que active el registro de auditoría unificado. Tarda hasta 60 minutos.</translation>
    </message>
    <message>
        <source>Ask an administrator of the tenant to assign a Microsoft 365 licence that includes auditing, or turn these streams off.</source>
        <translation>Pida a un administrador del inquilino que asigne una licencia de Microsoft 365 que incluya la auditoría, o desactive estas secuencias.</translation>
    </message>
    <message>
        <source>Sign-ins need an Entra ID P1 or P2 licence in the tenant. The other streams run without it; turn sign-ins off if there will be none.</source>
        <translation>Los inicios de sesión requieren una licencia Entra ID P1 o P2 en el inquilino. Las demás secuencias funcionan sin ella; desactive los inicios de sesión si no la habrá.</translation>
    </message>
    <message>
        <source>The tenant does not have the Office 365 Management APIs yet. Ask an administrator to add them, and check that the tenant has Microsoft 365.</source>
        <translation>El inquilino aún no tiene las Office 365 Management APIs. Pida a un administrador que las agregue y compruebe que el inquilino tiene Microsoft 365.</translation>
    </message>
    <message>
        <source>Reads the audit records of Entra ID, Exchange, SharePoint and the other services.</source>
        <translation>Lee los registros de auditoría de Entra ID, Exchange, SharePoint y los demás servicios.</translation>
    </message>
    <message>
        <source>Adds data loss prevention events with the values that matched.</source>
        <translation>Añade eventos de prevención de pérdida de datos con los valores coincidentes.</translation>
    </message>
    <message>
        <source>Reads sign-ins and directory audits of Entra ID.</source>
        <translation>Lee los inicios de sesión y las auditorías de directorio de Entra ID.</translation>
    </message>
    <message>
        <source>Lets Microsoft check the licence that sign-ins need.</source>
        <translation>Permite a Microsoft comprobar la licencia que requieren los inicios de sesión.</translation>
    </message>
    <message>
        <source>Searches the audit log further back than seven days.</source>
        <translation>Busca en el registro de auditoría más allá de siete días atrás.</translation>
    </message>
    <message>
        <source>Unified audit log</source>
        <translation>Registro de auditoría unificado</translation>
    </message>
    <message>
        <source>Must be on in the tenant, or there are no records.</source>
        <translation>Debe estar activado en el inquilino; si no, no hay registros.</translation>
    </message>
    <message>
        <source>Microsoft 365 licence</source>
        <translation>Licencia de Microsoft 365</translation>
    </message>
    <message>
        <source>A user must have a licence that includes auditing.</source>
        <translation>Un usuario debe tener una licencia que incluya la auditoría.</translation>
    </message>
    <message>
        <source>Entra ID P1 or P2</source>
        <translation>Entra ID P1 o P2</translation>
    </message>
    <message>
        <source>Without it Microsoft Graph does not list sign-ins.</source>
        <translation>Sin ella, Microsoft Graph no lista los inicios de sesión.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message numerus="yes">
        <source>%Ln without an explanation</source>
        <translation>
            <numerusform>%Ln sin explicar</numerusform>
            <numerusform>%Ln sin explicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in quarantine, each with its reason</source>
        <translation>
            <numerusform>%Ln en cuarentena, con su motivo</numerusform>
            <numerusform>%Ln en cuarentena, cada uno con su motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait here to be sent</source>
        <translation>
            <numerusform>%Ln espera aquí para enviarse</numerusform>
            <numerusform>%Ln esperan aquí para enviarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted shortly before the workspace was asked</source>
        <translation>
            <numerusform>%Ln aceptado poco antes de consultar el área de trabajo</numerusform>
            <numerusform>%Ln aceptados poco antes de consultar el área de trabajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped by your selection</source>
        <translation>
            <numerusform>%Ln descartado por su selección</numerusform>
            <numerusform>%Ln descartados por su selección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before this destination was added</source>
        <translation>
            <numerusform>%Ln anterior a que se agregara este destino</numerusform>
            <numerusform>%Ln anteriores a que se agregara este destino</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Probado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln arrived twice after a timeout</source>
        <translation>
            <numerusform>%Ln llegó dos veces tras un tiempo de espera agotado</numerusform>
            <numerusform>%Ln llegaron dos veces tras un tiempo de espera agotado</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted; arrival is not read back</source>
        <translation>Aceptado; la llegada no se consulta</translation>
    </message>
    <message>
        <source>The workspace was not asked just now. Hours that were proven before keep their proof.</source>
        <translation>Esta vez no se consultó el área de trabajo. Las horas que ya estaban probadas conservan su prueba.</translation>
    </message>
    <message>
        <source>There is no workspace behind it that could be asked what arrived: the proof ends at accepted.</source>
        <translation>Detrás no hay un área de trabajo a la que se pueda consultar qué llegó: la prueba termina en lo aceptado.</translation>
    </message>
    <message>
        <source>The destination does not name its workspace, so that it cannot be asked what arrived. Add the workspace id with: tributaryctl destination edit NAME --workspace GUID</source>
        <translation>El destino no indica su área de trabajo, así que no se le puede consultar qué llegó. Agregue el id. del área de trabajo con: tributaryctl destination edit NAME --workspace GUID</translation>
    </message>
    <message>
        <source>The workspace did not say what arrived. %1: %2 The sending app needs Log Analytics Reader on the workspace to be allowed to ask.</source>
        <translation>El área de trabajo no dijo qué llegó. %1: %2 La aplicación que envía necesita Log Analytics Reader en el área de trabajo para poder consultarla.</translation>
    </message>
    <message>
        <source>%1 collected, %2 arrived, %3 explained, %4 unexplained.</source>
        <translation>Recopilados: %1; llegados: %2; explicados: %3; sin explicar: %4.</translation>
    </message>
    <message>
        <source>%1 collected, %2 accepted, %3 explained, %4 unexplained.</source>
        <translation>Recopilados: %1; aceptados: %2; explicados: %3; sin explicar: %4.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>&quot;%1&quot; is no name for a table: letters, digits and underscores, ending in _CL, at most 45 characters.</source>
        <translation>«%1» no es un nombre de tabla: letras, dígitos y guiones bajos, terminado en _CL, 45 caracteres como máximo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a stream: it begins with Custom-.</source>
        <translation>«%1» no es un nombre de secuencia: empieza por Custom-.</translation>
    </message>
    <message>
        <source>Each kind of events needs a table and a stream of its own.</source>
        <translation>Cada tipo de eventos necesita una tabla y una secuencia propias.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a rule: 3 to 30 letters, digits and hyphens.</source>
        <translation>«%1» no es un nombre de regla: de 3 a 30 letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>No workspace is chosen.</source>
        <translation>No se ha elegido ningún área de trabajo.</translation>
    </message>
    <message>
        <source>The sending app has not signed in yet, so it is not known whom to give the role.</source>
        <translation>La aplicación que envía aún no ha iniciado sesión, así que no se sabe a quién dar el rol.</translation>
    </message>
    <message>
        <source>Tables keep their rows for 4 to 730 days.</source>
        <translation>Las tablas conservan sus filas de 4 a 730 días.</translation>
    </message>
    <message>
        <source>%1 is a classic table, made by the HTTP Data Collector API. A rule cannot fill it before it is migrated. Migrate it, or choose another name.</source>
        <translation>%1 es una tabla clásica, creada por la HTTP Data Collector API. Una regla no puede llenarla antes de migrarla. Mígrela o elija otro nombre.</translation>
    </message>
    <message>
        <source>Migrates the classic table %1, which cannot be undone.</source>
        <translation>Migra la tabla clásica %1, lo que no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Makes the table %1 with %n column(s).</source>
        <translation>
            <numerusform>Crea la tabla %1 con %n columna.</numerusform>
            <numerusform>Crea la tabla %1 con %n columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has columns of another type: %2. The type of a column cannot be changed; choose another name for the table.</source>
        <translation>%1 tiene columnas de otro tipo: %2. El tipo de una columna no se puede cambiar; elija otro nombre para la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n column(s) to the table %1.</source>
        <translation>
            <numerusform>Agrega %n columna a la tabla %1.</numerusform>
            <numerusform>Agrega %n columnas a la tabla %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table %1 is there with all columns.</source>
        <translation>La tabla %1 existe con todas las columnas.</translation>
    </message>
    <message>
        <source>Makes the data collection rule %1 with an endpoint of its own, three streams and the way to the tables.</source>
        <translation>Crea la regla de recopilación de datos %1 con un punto de conexión propio, tres secuencias y el camino a las tablas.</translation>
    </message>
    <message>
        <source>Adds streams and columns to the rule %1; what it has stays.</source>
        <translation>Agrega secuencias y columnas a la regla %1; lo que tiene se conserva.</translation>
    </message>
    <message>
        <source>The rule %1 has no endpoint of its own, and none can be added. Choose another name.</source>
        <translation>La regla %1 no tiene punto de conexión propio y no se le puede agregar. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The rule %1 is there with all streams.</source>
        <translation>La regla %1 existe con todas las secuencias.</translation>
    </message>
    <message>
        <source>Lets the app send through this rule. It takes up to 30 minutes to apply.</source>
        <translation>Permite a la aplicación enviar a través de esta regla. Tarda hasta 30 minutos en aplicarse.</translation>
    </message>
    <message>
        <source>Lets the app ask the workspace what arrived, which is the proof that nothing was lost.</source>
        <translation>Permite a la aplicación preguntar al área de trabajo qué llegó: la prueba de que no se perdió nada.</translation>
    </message>
    <message>
        <source>Has the rule write down in the workspace what it drops after it accepted it.</source>
        <translation>Hace que la regla anote en el área de trabajo lo que descarta después de aceptarlo.</translation>
    </message>
    <message>
        <source>Makes the function %1, so that %2 reads like %3.</source>
        <translation>Crea la función %1, de modo que %2 se lea como %3.</translation>
    </message>
    <message numerus="yes">
        <source>The tables keep their rows for %n day(s).</source>
        <translation>
            <numerusform>Las tablas conservan sus filas %n día.</numerusform>
            <numerusform>Las tablas conservan sus filas %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables, rule and roles cost nothing by themselves. Azure charges for each gigabyte that arrives in the workspace, and for keeping it longer than the plan includes.</source>
        <translation>Las tablas, la regla y los roles no cuestan nada por sí mismos. Azure cobra por cada gigabyte que llega al área de trabajo y por conservarlo más tiempo del que incluye el plan.</translation>
    </message>
    <message>
        <source>After the migration the HTTP Data Collector API still fills the columns a table has, but makes no new ones. Rows and queries stay. It cannot be undone.</source>
        <translation>Tras la migración, la HTTP Data Collector API sigue llenando las columnas que tiene una tabla, pero no crea nuevas. Las filas y consultas se conservan. No se puede deshacer.</translation>
    </message>
    <message>
        <source>The rule has no endpoint of its own, so nothing can be sent to it directly.</source>
        <translation>La regla no tiene punto de conexión propio, así que no se le puede enviar nada directamente.</translation>
    </message>
    <message>
        <source>No stream of the rule leads to the table %1.</source>
        <translation>Ninguna secuencia de la regla lleva a la tabla %1.</translation>
    </message>
    <message>
        <source>The stream %1 does not declare %2; Azure would drop that without a word.</source>
        <translation>La secuencia %1 no declara %2; Azure lo descartaría sin avisar.</translation>
    </message>
    <message>
        <source>Checks that the subscription has these services switched on, and switches them on.</source>
        <translation>Comprueba que la suscripción tenga activados estos servicios y los activa.</translation>
    </message>
    <message>
        <source>Could not be seen with these rights; the next steps will tell.</source>
        <translation>No se pudo ver con estos derechos; los pasos siguientes lo dirán.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>Activado.</translation>
    </message>
    <message>
        <source>Both are on.</source>
        <translation>Ambos están activados.</translation>
    </message>
    <message>
        <source>It was migrated before.</source>
        <translation>Ya se había migrado.</translation>
    </message>
    <message>
        <source>Migrated. Its rows and columns stay.</source>
        <translation>Migrada. Sus filas y columnas se conservan.</translation>
    </message>
    <message>
        <source>It is there with all columns.</source>
        <translation>Existe con todas las columnas.</translation>
    </message>
    <message>
        <source>Columns added.</source>
        <translation>Columnas agregadas.</translation>
    </message>
    <message>
        <source>Made.</source>
        <translation>Creado.</translation>
    </message>
    <message>
        <source>Its endpoint is %1.</source>
        <translation>Su punto de conexión es %1.</translation>
    </message>
    <message>
        <source>The app has the role already.</source>
        <translation>La aplicación ya tiene el rol.</translation>
    </message>
    <message>
        <source>Assigned. Azure needs up to 30 minutes to apply it.</source>
        <translation>Asignado. Azure necesita hasta 30 minutos para aplicarlo.</translation>
    </message>
    <message>
        <source>Switched on; what is dropped will be found in DCRLogErrors.</source>
        <translation>Activado; lo que se descarte aparecerá en DCRLogErrors.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Existe.</translation>
    </message>
    <message>
        <source>Replaced by its newest form.</source>
        <translation>Reemplazado por su versión más reciente.</translation>
    </message>
    <message>
        <source>The outputs name no logsIngestion endpoint. Paste all of them, as the deployment shows them.</source>
        <translation>Las salidas no indican ningún punto de conexión logsIngestion. Péguelas todas, tal como las muestra la implementación.</translation>
    </message>
    <message>
        <source>The endpoint is no address that events may be sent to: %1</source>
        <translation>El punto de conexión no es una dirección a la que se puedan enviar eventos: %1</translation>
    </message>
    <message>
        <source>The outputs name no immutableId of a rule. It is dcr- and 32 digits and letters.</source>
        <translation>Las salidas no indican ningún immutableId de una regla. Es dcr- y 32 dígitos y letras.</translation>
    </message>
    <message>
        <source>%1 is no stream: its name begins with Custom-.</source>
        <translation>%1 no es una secuencia: su nombre empieza por Custom-.</translation>
    </message>
    <message>
        <source>There are no outputs in this text. Paste what the deployment shows under Outputs.</source>
        <translation>No hay salidas en este texto. Pegue lo que la implementación muestra en «Salidas».</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Creates the app registration &quot;%1&quot; in this tenant, for this tenant only.</source>
        <translation>Crea el registro de aplicación «%1» en este inquilino, solo para este inquilino.</translation>
    </message>
    <message>
        <source>Makes the app known in the tenant as an enterprise application.</source>
        <translation>Da a conocer la aplicación en el inquilino como aplicación empresarial.</translation>
    </message>
    <message>
        <source>Adds the Office 365 Management APIs to the tenant where they are missing.</source>
        <translation>Agrega las Office 365 Management APIs al inquilino si faltan.</translation>
    </message>
    <message>
        <source>Grants the app the permission %1.</source>
        <translation>Concede a la aplicación el permiso %1.</translation>
    </message>
    <message>
        <source>Registers a certificate made on this computer. Its private key stays in the keychain here.</source>
        <translation>Registra un certificado creado en este equipo. Su clave privada se queda en el llavero de aquí.</translation>
    </message>
    <message>
        <source>Makes a client secret, which goes into the keychain here.</source>
        <translation>Crea un secreto de cliente, que va al llavero de aquí.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>✓ good</source>
        <translation>✓ bien</translation>
    </message>
    <message>
        <source>△ notice</source>
        <translation>△ aviso</translation>
    </message>
    <message>
        <source>× to be done</source>
        <translation>× pendiente</translation>
    </message>
    <message>
        <source>– not checked</source>
        <translation>– sin comprobar</translation>
    </message>
    <message>
        <source>Tenant %1, app %2, cloud %3</source>
        <translation>Inquilino %1, aplicación %2, nube %3</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Tenant check</source>
        <translation>Comprobación de inquilinos</translation>
    </message>
    <message>
        <source>Checked on %1 by Tributary. The check changed nothing in the tenants.</source>
        <translation>Comprobado el %1 por Tributary. La comprobación no cambió nada en los inquilinos.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Poll interval</source>
        <translation>Intervalo de sondeo</translation>
    </message>
    <message>
        <source>Time between two questions for new content, for each stream of each tenant.</source>
        <translation>Tiempo entre dos consultas de contenido nuevo, por cada secuencia de cada inquilino.</translation>
    </message>
    <message>
        <source>Lateness horizon</source>
        <translation>Margen de tardanza</translation>
    </message>
    <message>
        <source>How far back each poll looks again for content that the service lists late.</source>
        <translation>Hasta cuánto atrás vuelve a buscar cada sondeo contenido que el servicio publica tarde.</translation>
    </message>
    <message>
        <source>Share of the request quota</source>
        <translation>Parte de la cuota de solicitudes</translation>
    </message>
    <message>
        <source>Of the 2,000 requests a minute that the Activity API grants for each tenant. Less leaves room for another program that collects under the same publisher.</source>
        <translation>De las 2000 solicitudes por minuto que la Activity API concede por inquilino. Menos deja sitio a otro programa que recopile con el mismo editor.</translation>
    </message>
    <message>
        <source>Large blob</source>
        <translation>Blob grande</translation>
    </message>
    <message>
        <source>Longer blobs go through a file instead of memory.</source>
        <translation>Los blobs más largos pasan por un archivo en vez de la memoria.</translation>
    </message>
    <message>
        <source>Outbox limit</source>
        <translation>Límite de la bandeja de salida</translation>
    </message>
    <message>
        <source>Collecting pauses while more than this waits to be sent. Events stay fetchable at Microsoft for seven days.</source>
        <translation>La recopilación se pausa mientras espere envío más que esto. Los eventos se pueden obtener de Microsoft durante siete días.</translation>
    </message>
    <message>
        <source>Keep sent events for</source>
        <translation>Conservar lo enviado durante</translation>
    </message>
    <message>
        <source>Older events that every destination took are deleted from this computer.</source>
        <translation>Los eventos más antiguos que todos los destinos aceptaron se eliminan de este equipo.</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conservar como máximo</translation>
    </message>
    <message>
        <source>What exceeds it of the events that every destination took is deleted, oldest first.</source>
        <translation>Lo que lo exceda de los eventos que todos los destinos aceptaron se elimina, primero lo más antiguo.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or an address such as http://proxy.example:8080; the system&apos;s proxy where it is empty. Never with user and password.</source>
        <translation>&quot;none&quot; o una dirección como http://proxy.example:8080; el proxy del sistema si está vacío. Nunca con usuario y contraseña.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Entidades de certificación</translation>
    </message>
    <message>
        <source>A PEM file with authorities to trust beside the system&apos;s, for a proxy that inspects TLS.</source>
        <translation>Un archivo PEM con entidades de confianza además de las del sistema, para un proxy que inspecciona TLS.</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of values, for example &quot;15 s to 1 h&quot;.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>What an empty setting means: no file, or the proxy that the system has.</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>como el sistema</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You are signed in. Close this page and go back to Tributary.</source>
        <translation>Ha iniciado sesión. Cierre esta página y vuelva a Tributary.</translation>
    </message>
    <message>
        <source>The sign-in was not completed. Close this page; Tributary says what to do next.</source>
        <translation>El inicio de sesión no se completó. Cierre esta página; Tributary dice qué hacer a continuación.</translation>
    </message>
    <message>
        <source>Thank you. Close this page and go back to Tributary, which now checks the consent.</source>
        <translation>Gracias. Cierre esta página y vuelva a Tributary, que ahora comprueba el consentimiento.</translation>
    </message>
    <message>
        <source>Consent was not given. Close this page; Tributary says what to do next.</source>
        <translation>No se dio el consentimiento. Cierre esta página; Tributary dice qué hacer a continuación.</translation>
    </message>
</context>
<context>
    <name>Streams</name>
    <message>
        <source>Subscribed; the service makes events available.</source>
        <translation>Suscrita; el servicio hace disponibles los eventos.</translation>
    </message>
    <message>
        <source>Was stopped; it will be started. Events from between cannot be fetched.</source>
        <translation>Estaba detenida; se iniciará. Los eventos intermedios no se pueden obtener.</translation>
    </message>
    <message>
        <source>The service does not say whether it runs; it will be started.</source>
        <translation>El servicio no dice si está en marcha; se iniciará.</translation>
    </message>
    <message>
        <source>Not subscribed yet; it will be started.</source>
        <translation>Aún sin suscripción; se iniciará.</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Microsoft Graph lists it; no subscription is needed.</source>
        <translation>Microsoft Graph la lista; no hace falta suscripción.</translation>
    </message>
    <message>
        <source>Started.</source>
        <translation>Iniciada.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Needs none</source>
        <translation>No necesita</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>No en este inquilino</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>No se pudo consultar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Not collected; stays on</source>
        <translation>Sin recopilar; sigue activada</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Sin recopilar</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Se deja como está</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Por sondeo</translation>
    </message>
    <message>
        <source>Started; first events in 2 min to 12 h</source>
        <translation>Iniciada; primeros eventos en 2 min a 12 h</translation>
    </message>
    <message>
        <source>First events in 2 min to 12 h</source>
        <translation>Primeros eventos en 2 min a 12 h</translation>
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
        <translation>Recopila los registros de auditoría de inquilinos secundarios y los reenvía a Log Analytics.</translation>
    </message>
    <message>
        <source>Show the program with simulated tenants; nothing leaves this computer.</source>
        <translation>Muestra el programa con inquilinos simulados; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>Dónde se guardan inquilinos, cobertura y eventos.</translation>
    </message>
    <message>
        <source>Start without collecting; it is resumed in the window.</source>
        <translation>Inicia sin recopilar; se reanuda en la ventana.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>Una nube además de las incluidas; repetible.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080.</source>
        <translation>&quot;none&quot; o un proxy como http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>Otras entidades de certificación de confianza (PEM); repetible.</translation>
    </message>
    <message>
        <source>Language of this start: en, ar, de, es, fr, ja or pt_BR; as in the settings unless said.</source>
        <translation>Idioma de este inicio: en, ar, de, es, fr, ja o pt_BR; si no se indica, el de la configuración.</translation>
    </message>
    <message>
        <source>Start as an icon in the tray, or minimised where there is none.</source>
        <translation>Inicia como icono en la bandeja, o minimizado donde no la hay.</translation>
    </message>
</context>
<context>
    <name>tributary::ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Tenants</source>
        <translation>&amp;Inquilinos</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Recopilar</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>Re&amp;gistros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityList</name>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>Details of the line</source>
        <translation>Detalles de la línea</translation>
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
        <translation>Quién</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Inquilino o destino</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 when it happened first.</extracomment>
        <translation>%1 (×%2, el primero %3)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityScreen</name>
    <message>
        <source>Search activity (Ctrl+F)</source>
        <translation>Buscar en la actividad (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Inquilino o destino</translation>
    </message>
    <message>
        <source>Activity, newest first</source>
        <translation>Actividad, lo más reciente primero</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing happened yet. What the program and its people do will be listed here.</source>
        <translation>Aún no ha ocurrido nada. Aquí aparecerá lo que hagan el programa y las personas.</translation>
    </message>
    <message>
        <source>No line matches. Esc clears the search; the choices beside it narrow as well.</source>
        <translation>Ninguna línea coincide. Esc borra la búsqueda; las opciones de al lado también limitan.</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>&amp;Only this tenant or destination</source>
        <translation>&amp;Solo este inquilino o destino</translation>
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
        <translation>Borrar la búsqueda y luego salir de ella</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Mayús+F10</translation>
    </message>
    <message>
        <source>What can be done with a line</source>
        <translation>Qué se puede hacer con una línea</translation>
    </message>
</context>
<context>
    <name>tributary::ActivityWords</name>
    <message>
        <source>Tenant added</source>
        <translation>Inquilino agregado</translation>
    </message>
    <message>
        <source>Tenant changed</source>
        <translation>Inquilino cambiado</translation>
    </message>
    <message>
        <source>Tenant removed</source>
        <translation>Inquilino quitado</translation>
    </message>
    <message>
        <source>Credential replaced</source>
        <translation>Credencial reemplazada</translation>
    </message>
    <message>
        <source>Destination added</source>
        <translation>Destino agregado</translation>
    </message>
    <message>
        <source>Destination changed</source>
        <translation>Destino cambiado</translation>
    </message>
    <message>
        <source>Destination removed</source>
        <translation>Destino quitado</translation>
    </message>
    <message>
        <source>What is forwarded was changed</source>
        <translation>Se cambió lo que se reenvía</translation>
    </message>
    <message>
        <source>Collecting started</source>
        <translation>Recopilación iniciada</translation>
    </message>
    <message>
        <source>Collecting stopped</source>
        <translation>Recopilación detenida</translation>
    </message>
    <message>
        <source>Backfill started</source>
        <translation>Recuperación iniciada</translation>
    </message>
    <message>
        <source>Backfill ended, new events</source>
        <translation>Recuperación terminada, eventos nuevos</translation>
    </message>
    <message>
        <source>Resting streams were asked for again</source>
        <translation>Se volvieron a consultar las secuencias en reposo</translation>
    </message>
    <message>
        <source>Streams stopped, a person is needed</source>
        <translation>Secuencias detenidas, se requiere una persona</translation>
    </message>
    <message>
        <source>Streams run again</source>
        <translation>Las secuencias funcionan de nuevo</translation>
    </message>
    <message>
        <source>Streams rest, this tenant does not have them</source>
        <translation>Secuencias en reposo, este inquilino no las tiene</translation>
    </message>
    <message>
        <source>Events lost, blobs that can no longer be fetched</source>
        <translation>Eventos perdidos, blobs que ya no se pueden obtener</translation>
    </message>
    <message>
        <source>Records went to quarantine</source>
        <translation>Registros puestos en cuarentena</translation>
    </message>
    <message>
        <source>Sending fails, events wait here</source>
        <translation>El envío falla, los eventos esperan aquí</translation>
    </message>
    <message>
        <source>Sending works again</source>
        <translation>El envío funciona de nuevo</translation>
    </message>
    <message>
        <source>Trouble that concerns the whole program</source>
        <translation>Un problema que afecta a todo el programa</translation>
    </message>
    <message>
        <source>The trouble is over</source>
        <translation>El problema ha terminado</translation>
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
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Id. de solicitud: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Shows codes and request ids</source>
        <translation>Muestra los códigos y los id. de solicitud</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
</context>
<context>
    <name>tributary::AlertText</name>
    <message numerus="yes">
        <source>Events that were missed can be fetched for less than %n hours.</source>
        <translation>
            <numerusform>Los eventos que faltan se pueden obtener durante menos de %n hora.</numerusform>
            <numerusform>Los eventos que faltan se pueden obtener durante menos de %n horas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blobs that Microsoft listed and no longer has: %1. Their events are lost.</source>
        <translation>Blobs que Microsoft listó y ya no tiene: %1. Sus eventos se han perdido.</translation>
    </message>
    <message numerus="yes">
        <source>Credentials expire within %n days</source>
        <translation>
            <numerusform>Las credenciales caducan en %n día</numerusform>
            <numerusform>Las credenciales caducan en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within a day</source>
        <translation>Las credenciales caducan en un día</translation>
    </message>
    <message>
        <source>Events pile up</source>
        <translation>Los eventos se acumulan</translation>
    </message>
    <message>
        <source>%1 of %2 wait for a destination. Fetching pauses when it is full; nothing is lost before 7 days.</source>
        <translation>%1 de %2 esperan un destino. La obtención se pausa cuando está llena; no se pierde nada antes de 7 días.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need you</source>
        <translation>
            <numerusform>%n asunto requiere su atención</numerusform>
            <numerusform>%n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>A tenant or a destination needs a person</source>
        <translation>Un inquilino o un destino requiere una persona</translation>
    </message>
    <message>
        <source>Missed events are about to expire (24 h and 4 h before)</source>
        <translation>Los eventos que faltan están a punto de caducar (24 h y 4 h antes)</translation>
    </message>
    <message>
        <source>Events were lost</source>
        <translation>Se perdieron eventos</translation>
    </message>
    <message>
        <source>The outbox is over 80 % full</source>
        <translation>La bandeja de salida supera el 80&#xa0;%</translation>
    </message>
    <message>
        <source>Credentials expire (14, 3 and 1 days before)</source>
        <translation>Las credenciales caducan (14, 3 y 1 días antes)</translation>
    </message>
    <message>
        <source>Trouble of the whole program (keychain, disk)</source>
        <translation>Problemas de todo el programa (llavero, disco)</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Aún no hay inquilinos</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>La recopilación está en pausa</translation>
    </message>
    <message>
        <source>%1, one thing needs you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;.</extracomment>
        <translation>%1, un asunto requiere su atención</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n things need you</source>
        <extracomment>%1 is &quot;23 of 24 tenants collecting&quot;; %n is how many causes wait for a person, more than one.</extracomment>
        <translation>
            <numerusform>%1, %n asunto requiere su atención</numerusform>
            <numerusform>%1, %n asuntos requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln tenants collecting</source>
        <extracomment>%1 is how many tenants are collecting, %n how many there are.</extracomment>
        <translation>
            <numerusform>%1 de %Ln inquilino recopilando</numerusform>
            <numerusform>%1 de %Ln inquilinos recopilando</numerusform>
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
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>I&amp;nquilino</translation>
    </message>
    <message>
        <source>St&amp;reams</source>
        <translation>&amp;Secuencias</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Times are in %2, by arrival. Microsoft keeps 7 days, since %1; of sign-ins and directory audits up to 30.</source>
        <extracomment>%1 is a moment, %2 the name of the time zone.</extracomment>
        <translation>Las horas están en %2, por llegada. Microsoft conserva 7 días, desde %1; de inicios de sesión y auditorías de directorio, hasta 30.</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>Aún no hay ningún inquilino.</translation>
    </message>
    <message>
        <source>Choose at least one stream.</source>
        <translation>Elija al menos una secuencia.</translation>
    </message>
    <message>
        <source>The end has to be later than the start.</source>
        <translation>El final debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>Asks for at most %1 lists of what Microsoft has, leaves out what is complete here, and fetches only what is missing. Nothing is changed in the tenant.</source>
        <translation>Pide como máximo %1 listas de lo que tiene Microsoft, omite lo que aquí está completo y obtiene solo lo que falta. No se cambia nada en el inquilino.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Consultando a Microsoft…</translation>
    </message>
    <message>
        <source>Stopping; what is fetched stays…</source>
        <translation>Deteniendo; lo obtenido se conserva…</translation>
    </message>
    <message>
        <source>&amp;Cancel backfill</source>
        <translation>&amp;Cancelar recuperación</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
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
        <translation>%1 eventos nuevos</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>%1 duplicados</translation>
    </message>
    <message>
        <source>a blob is no longer there</source>
        <translation>un blob ya no existe</translation>
    </message>
    <message>
        <source>%1 blobs are no longer there</source>
        <translation>%1 blobs ya no existen</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched stays.</source>
        <translation>Detenida. Lo obtenido se conserva.</translation>
    </message>
    <message>
        <source>Nothing was missing in this range.</source>
        <translation>No faltaba nada en este intervalo.</translation>
    </message>
    <message>
        <source>Ended with something missing.</source>
        <translation>Terminó, pero falta algo.</translation>
    </message>
</context>
<context>
    <name>tributary::BundleDialog</name>
    <message>
        <source>&amp;Replace names, domains and ids of tenants</source>
        <translation>&amp;Reemplazar nombres, dominios e id. de inquilinos</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Exactly these files would be saved, on this computer only. They hold no secrets and no events; read them before you pass them on.</source>
        <translation>Se guardarían exactamente estos archivos, solo en este equipo. No contienen secretos ni eventos; léalos antes de pasarlos a otros.</translation>
    </message>
    <message>
        <source>Reading logs and status…</source>
        <translation>Leyendo registros del programa y estado…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file of the support bundle and its size.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 before they are packed</source>
        <translation>
            <numerusform>%n archivo, %1 antes de comprimir</numerusform>
            <numerusform>%n archivos, %1 antes de comprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Guardar paquete de soporte</translation>
    </message>
    <message>
        <source>Archives (*.tar.gz)</source>
        <translation>Archivos comprimidos (*.tar.gz)</translation>
    </message>
    <message numerus="yes">
        <source>Packing %n files…</source>
        <translation>
            <numerusform>Comprimiendo %n archivo…</numerusform>
            <numerusform>Comprimiendo %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1, readable for you only.</source>
        <translation>Guardado como %1; solo usted puede leerlo.</translation>
    </message>
</context>
<context>
    <name>tributary::CellText</name>
    <message>
        <source>last complete listing %1 ago</source>
        <translation>última lista completa hace %1</translation>
    </message>
    <message>
        <source>nothing listed yet</source>
        <translation>nada listado todavía</translation>
    </message>
    <message>
        <source>licence</source>
        <extracomment>Narrow table cell: the tenant has no licence for this stream.</extracomment>
        <translation>licencia</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>sin licencia</translation>
    </message>
    <message>
        <source>role</source>
        <extracomment>Narrow table cell: a role or permission is missing.</extracomment>
        <translation>rol</translation>
    </message>
    <message>
        <source>a permission is missing; needs a person</source>
        <translation>falta un permiso; requiere una persona</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>Narrow table cell: collecting this stream has stopped.</extracomment>
        <translation>parada</translation>
    </message>
    <message>
        <source>stopped, %1; needs a person</source>
        <translation>detenida, %1; requiere una persona</translation>
    </message>
    <message>
        <source>no P1</source>
        <extracomment>Narrow table cell: the tenant has no Entra ID P1 licence.</extracomment>
        <translation>sin P1</translation>
    </message>
    <message>
        <source>no Entra ID P1 licence; asked again once a day</source>
        <translation>sin licencia Entra ID P1; se vuelve a preguntar una vez al día</translation>
    </message>
    <message>
        <source>no role</source>
        <extracomment>Narrow table cell: a permission for Microsoft Graph is not granted.</extracomment>
        <translation>sin rol</translation>
    </message>
    <message>
        <source>no permission for Microsoft Graph; asked again once an hour</source>
        <translation>sin permiso para Microsoft Graph; se vuelve a preguntar una vez por hora</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Narrow table cell: this cloud does not have the feed.</extracomment>
        <translation>no hay</translation>
    </message>
    <message>
        <source>not offered by this cloud; asked again once a day</source>
        <translation>no disponible en esta nube; se vuelve a preguntar una vez al día</translation>
    </message>
    <message>
        <source>gaps</source>
        <extracomment>Narrow table cell: there are gaps that can be filled.</extracomment>
        <translation>huecos</translation>
    </message>
    <message>
        <source>a gap that can be fetched</source>
        <translation>un hueco que se puede obtener</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps that can be fetched</source>
        <translation>
            <numerusform>%n hueco que se puede obtener</numerusform>
            <numerusform>%n huecos que se pueden obtener</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>working, %1</source>
        <translation>en marcha, %1</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Narrow table cell: collecting is paused.</extracomment>
        <translation>pausa</translation>
    </message>
    <message>
        <source>paused, %1</source>
        <translation>en pausa, %1</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Narrow table cell: this stream was not chosen.</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>sin recopilar</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>Narrow table cell: nothing was collected yet.</extracomment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>chosen, nothing collected yet</source>
        <translation>elegida, aún sin nada recopilado</translation>
    </message>
    <message>
        <source>wait</source>
        <extracomment>Narrow table cell: waiting for the first content.</extracomment>
        <translation>espera</translation>
    </message>
    <message>
        <source>waiting for the first content, which can take 12 hours</source>
        <translation>esperando el primer contenido, que puede tardar 12 horas</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>behind by %1</source>
        <translation>con retraso de %1</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>lenta</translation>
    </message>
    <message>
        <source>slowed down by Microsoft, %1</source>
        <translation>limitada por Microsoft, %1</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintento</translation>
    </message>
    <message>
        <source>no answer, trying again, %1</source>
        <translation>sin respuesta, reintentando, %1</translation>
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
        <translation>SharePoint y OneDrive</translation>
    </message>
    <message>
        <source>General (Teams, Defender, …)</source>
        <translation>General (Teams, Defender…)</translation>
    </message>
    <message>
        <source>DLP</source>
        <translation>DLP</translation>
    </message>
    <message>
        <source>Directory audits</source>
        <translation>Auditorías de directorio</translation>
    </message>
    <message>
        <source>Sign-ins of users, interactive</source>
        <translation>Inicios de sesión de usuarios, interactivos</translation>
    </message>
    <message>
        <source>Sign-ins of users, non-interactive</source>
        <translation>Inicios de sesión de usuarios, no interactivos</translation>
    </message>
    <message>
        <source>Sign-ins of service principals</source>
        <translation>Inicios de sesión de entidades de servicio</translation>
    </message>
    <message>
        <source>Sign-ins of managed identities</source>
        <translation>Inicios de sesión de identidades administradas</translation>
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
        <translation>General</translation>
    </message>
    <message>
        <source>Dir. audit</source>
        <translation>Aud. dir.</translation>
    </message>
    <message>
        <source>Interact.</source>
        <translation>Interact.</translation>
    </message>
    <message>
        <source>Non-int.</source>
        <translation>No inter.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Man. id.</source>
        <translation>Id. adm.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln events not selected</source>
        <extracomment>%1 is the state of a stream: &quot;working, …; 1,204 events not selected&quot;.</extracomment>
        <translation>
            <numerusform>%1; %Ln evento no seleccionado</numerusform>
            <numerusform>%1; %Ln eventos no seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::CheckText</name>
    <message>
        <source>Granted.</source>
        <translation>Concedido.</translation>
    </message>
    <message>
        <source>Not granted. Data loss prevention events come without the matched values, or not at all.</source>
        <translation>No concedido. Los eventos de prevención de pérdida de datos llegan sin los valores coincidentes, o no llegan.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Suscripciones</translation>
    </message>
    <message>
        <source>Sign-in to Microsoft Graph</source>
        <translation>Inicio de sesión en Microsoft Graph</translation>
    </message>
    <message>
        <source>Microsoft Graph lists its records.</source>
        <translation>Microsoft Graph lista sus registros.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>The app registration signs in to this tenant.</source>
        <translation>El registro de aplicación inicia sesión en este inquilino.</translation>
    </message>
    <message>
        <source>Not subscribed yet. Start it with &quot;subscription start&quot;; collecting starts it as well.</source>
        <translation>Aún sin suscripción. Iníciela con &quot;subscription start&quot;; la recopilación también la inicia.</translation>
    </message>
    <message>
        <source>Subscribed, and the service lists its content.</source>
        <translation>Suscrita, y el servicio lista su contenido.</translation>
    </message>
</context>
<context>
    <name>tributary::CloneSettingsDialog</name>
    <message>
        <source>Copy settings of %1</source>
        <translation>Copiar la configuración de %1</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar a</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Tags, chosen streams, the beginning and the selection rules are copied. Data and credential stay where they are.</source>
        <translation>Se copian las etiquetas, las secuencias elegidas, el comienzo y las reglas de selección. Los datos y la credencial se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>tributary::CloudsPanel</name>
    <message>
        <source>&amp;Import cloud file…</source>
        <translation>I&amp;mportar archivo de nube…</translation>
    </message>
    <message>
        <source>Import a cloud file</source>
        <translation>Importar un archivo de nube</translation>
    </message>
    <message>
        <source>Cloud files (*.json)</source>
        <translation>Archivos de nube (*.json)</translation>
    </message>
    <message>
        <source>Reading the cloud file…</source>
        <translation>Leyendo el archivo de nube…</translation>
    </message>
    <message>
        <source>%1 can be chosen now. Its own certificate authority, if the file names one, is trusted after the next start.</source>
        <translation>%1 ya se puede elegir. Su propia entidad de certificación, si el archivo indica una, será de confianza tras el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>tributary::CommandText</name>
    <message>
        <source>there is no kind &quot;%1&quot;; they are %2</source>
        <translation>no existe el tipo &quot;%1&quot;; los tipos son %2</translation>
    </message>
    <message>
        <source>--limit is a number of lines</source>
        <translation>--limit es un número de líneas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what happened, %2 the name of a stream.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (×%2, first %3)</source>
        <extracomment>%1 is what happened, %2 how often, %3 the time it happened first.</extracomment>
        <translation>%1 (×%2, el primero %3)</translation>
    </message>
    <message>
        <source>engine</source>
        <comment>who did something: the program</comment>
        <translation>motor</translation>
    </message>
    <message>
        <source>Nothing of that kind happened.</source>
        <translation>No ocurrió nada de ese tipo.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Tenant or destination</source>
        <translation>Inquilino o destino</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What the program and its people did, newest first.</source>
        <translation>Lo que hicieron el programa y las personas, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Only this tenant or destination.</source>
        <translation>Solo este inquilino o destino.</translation>
    </message>
    <message>
        <source>Only this kind, such as streams-stopped.</source>
        <translation>Solo este tipo, como streams-stopped.</translation>
    </message>
    <message>
        <source>Only lines with this text.</source>
        <translation>Solo líneas con este texto.</translation>
    </message>
    <message>
        <source>How many lines; 200 unless said.</source>
        <translation>Cuántas líneas; 200 si no se indica.</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recopilado</translation>
    </message>
    <message>
        <source>%1 records from %2 blobs (%3 duplicates skipped) in %4</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Registros: %1, de blobs: %2 (duplicados omitidos: %3), en %4</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>%1 by the selection; see &quot;tributaryctl selection show&quot;</source>
        <translation>%1 por la selección; véase &quot;tributaryctl selection show&quot;</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How many records wait in the outbox.</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 in the outbox</source>
        <translation>%1 en la bandeja de salida</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>%1; see &quot;tributaryctl quarantine list&quot;</source>
        <translation>%1; véase &quot;tributaryctl quarantine list&quot;</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blobs could not be fetched any more; see &quot;tributaryctl coverage&quot;</source>
        <translation>
            <numerusform>%Ln blob ya no se pudo obtener; véase &quot;tributaryctl coverage&quot;</numerusform>
            <numerusform>%Ln blobs ya no se pudieron obtener; véase &quot;tributaryctl coverage&quot;</numerusform>
        </translation>
    </message>
    <message>
        <source>Backfill: this range is complete already; nothing had to be fetched.</source>
        <translation>Recuperación: este intervalo ya está completo; no hubo que obtener nada.</translation>
    </message>
    <message>
        <source>Backfill: %1 of %2 windows complete, %3 new blobs, %4 new records, %5 duplicates skipped.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Recuperación: intervalos completos: %1 de %2; blobs nuevos: %3; registros nuevos: %4; duplicados omitidos: %5.</translation>
    </message>
    <message>
        <source>%1, %2 is parked: %3. &quot;tributaryctl tenant check&quot; asks again.</source>
        <translation>%1, %2 está en reposo: %3. &quot;tributaryctl tenant check&quot; vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Stopping: what is stored is still being sent. Press Ctrl-C again to stop at once.</source>
        <translation>Deteniendo: aún se envía lo guardado. Pulse Ctrl-C de nuevo para detener de inmediato.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped at once. About %Ln records wait in the outbox; the next run goes on from here, nothing is lost.</source>
        <translation>
            <numerusform>Detenido de inmediato. Cerca de %Ln registro espera en la bandeja de salida; la próxima ejecución continúa desde aquí, no se pierde nada.</numerusform>
            <numerusform>Detenido de inmediato. Cerca de %Ln registros esperan en la bandeja de salida; la próxima ejecución continúa desde aquí, no se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no destination yet; what is stored waits for one.</source>
        <translation>Aún no hay ningún destino; lo guardado espera uno.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>--interval takes 15s to 1h, not &quot;%1&quot;</source>
        <translation>--interval admite de 15s a 1h, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--publisher takes the parent&apos;s tenant id, a GUID</source>
        <translation>--publisher admite el id. de inquilino del principal, un GUID</translation>
    </message>
    <message>
        <source>--for takes a duration such as 90s, 15m or 2h, not &quot;%1&quot;</source>
        <translation>--for admite una duración como 90s, 15m o 2h, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no tenant in this profile; add one with &quot;tributaryctl tenant add&quot;</source>
        <translation>no hay ningún inquilino en este perfil; agregue uno con &quot;tributaryctl tenant add&quot;</translation>
    </message>
    <message>
        <source>--from and --to take times such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--from y --to admiten horas como 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--from must be before --to, and in the past</source>
        <translation>--from debe ser anterior a --to y estar en el pasado</translation>
    </message>
    <message>
        <source>content is kept for 7 days, by Microsoft Graph for 30 at most; this range ended before that</source>
        <translation>el contenido se conserva 7 días, en Microsoft Graph 30 como máximo; este intervalo terminó antes</translation>
    </message>
    <message>
        <source>PublisherIdentifier: the parent&apos;s tenant id, where no destination names it.</source>
        <translation>PublisherIdentifier: el id. de inquilino del principal, si ningún destino lo indica.</translation>
    </message>
    <message>
        <source>Polls every tenant and forwards. --once: all that is available now, then the outbox is emptied.</source>
        <translation>Sondea cada inquilino y reenvía. --once: todo lo disponible ahora; luego se vacía la bandeja de salida.</translation>
    </message>
    <message>
        <source>One round, then empty the outbox and end.</source>
        <translation>Una ronda; luego vaciar la bandeja de salida y terminar.</translation>
    </message>
    <message>
        <source>End after this time, for example 15m.</source>
        <translation>Terminar tras este tiempo, por ejemplo 15m.</translation>
    </message>
    <message>
        <source>Fetches what the coverage lacks in a range of the last 7 days, of Graph 30.</source>
        <translation>Obtiene lo que falta en la cobertura de un intervalo de los últimos 7 días, en Graph 30.</translation>
    </message>
    <message>
        <source>The tenant.</source>
        <translation>El inquilino.</translation>
    </message>
    <message>
        <source>Start of the range, UTC.</source>
        <translation>Inicio del intervalo, UTC.</translation>
    </message>
    <message>
        <source>End of the range, UTC; now unless said.</source>
        <translation>Fin del intervalo, UTC; ahora si no se indica.</translation>
    </message>
    <message>
        <source>Only this stream; repeatable.</source>
        <translation>Solo esta secuencia; repetible.</translation>
    </message>
    <message>
        <source>--log-type takes KIND=NAME, for example o365=ChildO365AAD</source>
        <translation>--log-type admite KIND=NAME, por ejemplo o365=ChildO365AAD</translation>
    </message>
    <message>
        <source>--log-type: there is no kind &quot;%1&quot;; they are o365, signin, audit</source>
        <translation>--log-type: no existe el tipo &quot;%1&quot;; son o365, signin, audit</translation>
    </message>
    <message>
        <source>--name is missing</source>
        <translation>falta --name</translation>
    </message>
    <message>
        <source>--workspace takes the workspace id, a GUID</source>
        <translation>--workspace admite el id. del área de trabajo, un GUID</translation>
    </message>
    <message>
        <source>--key-stdin is missing: the key is read from standard input</source>
        <translation>falta --key-stdin: la clave se lee de la entrada estándar</translation>
    </message>
    <message>
        <source>Legacy: Microsoft&apos;s support for this API ended on 2026-09-14. Move to &quot;destination add logs-ingestion&quot; when you can.</source>
        <translation>Obsoleta: el soporte de Microsoft para esta API terminó el 14/09/2026. Pase a &quot;destination add logs-ingestion&quot; cuando pueda.</translation>
    </message>
    <message>
        <source>A name of your choice.</source>
        <translation>Un nombre de su elección.</translation>
    </message>
    <message>
        <source>The workspace id.</source>
        <translation>El id. del área de trabajo.</translation>
    </message>
    <message>
        <source>Read the workspace key (primary or secondary) from standard input.</source>
        <translation>Lee la clave del área de trabajo (principal o secundaria) de la entrada estándar.</translation>
    </message>
    <message>
        <source>Table without &quot;_CL&quot;, for the kinds o365, signin and audit: o365=ChildO365AAD; repeatable.</source>
        <translation>Tabla sin &quot;_CL&quot;, para los tipos o365, signin y audit: o365=ChildO365AAD; repetible.</translation>
    </message>
    <message>
        <source>Cloud of the workspace.</source>
        <translation>Nube del área de trabajo.</translation>
    </message>
    <message>
        <source>Adds a workspace behind the HTTP Data Collector API (legacy: support ended 2026-09-14).</source>
        <translation>Agrega un área de trabajo tras la HTTP Data Collector API (obsoleta: el soporte terminó el 14/09/2026).</translation>
    </message>
    <message>
        <source>Run as a service: SIGHUP reads the configuration again, events go to the journal, and a profile without tenants waits for the first.</source>
        <translation>Se ejecuta como servicio: SIGHUP vuelve a leer la configuración, los eventos van al diario y un perfil sin inquilinos espera al primero.</translation>
    </message>
    <message>
        <source>Serve /metrics (Prometheus) and /health (JSON) on this computer, for example 127.0.0.1:9464.</source>
        <translation>Sirve /metrics (Prometheus) y /health (JSON) en este equipo, por ejemplo 127.0.0.1:9464.</translation>
    </message>
    <message>
        <source>Write the metrics to a file every 15 seconds, for the text file collector of node_exporter.</source>
        <translation>Escribe las métricas en un archivo cada 15 segundos, para el recopilador de archivos de texto de node_exporter.</translation>
    </message>
    <message>
        <source>Write the page of health (JSON) to a file every 15 seconds.</source>
        <translation>Escribe la página de estado (JSON) en un archivo cada 15 segundos.</translation>
    </message>
    <message>
        <source>--metrics-file takes a name that ends in .prom: the collector reads no other</source>
        <translation>--metrics-file admite un nombre terminado en .prom: el recopilador no lee otros</translation>
    </message>
    <message>
        <source>Metrics on port %1.</source>
        <translation>Métricas en el puerto %1.</translation>
    </message>
    <message>
        <source>The new configuration is not used: %1 %2</source>
        <translation>La nueva configuración no se usa: %1 %2</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2</source>
        <translation>no existe la secuencia &quot;%1&quot;; son %2</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>--expires takes a time such as 2027-11-22 (UTC)</source>
        <translation>--expires admite una hora como 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>Read the client secret from standard input.</source>
        <translation>Lee el secreto de cliente de la entrada estándar.</translation>
    </message>
    <message>
        <source>Certificate of the app registration (PEM).</source>
        <translation>Certificado del registro de aplicación (PEM).</translation>
    </message>
    <message>
        <source>Its private key (PEM), where it is not in the same file.</source>
        <translation>Su clave privada (PEM), si no está en el mismo archivo.</translation>
    </message>
    <message>
        <source>Certificate and private key in one PKCS#12 file.</source>
        <translation>Certificado y clave privada en un archivo PKCS#12.</translation>
    </message>
    <message>
        <source>When the client secret ends, where it is known (UTC).</source>
        <translation>Cuándo caduca el secreto de cliente, si se sabe (UTC).</translation>
    </message>
    <message>
        <source>Read the passphrase of the key or file from standard input.</source>
        <translation>Lee la frase de contraseña de la clave o del archivo de la entrada estándar.</translation>
    </message>
    <message>
        <source>name one credential: --secret-stdin, --certificate with --key, or --pkcs12</source>
        <translation>indique una credencial: --secret-stdin, --certificate con --key, o --pkcs12</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secreto de cliente</translation>
    </message>
    <message>
        <source>certificate %1 valid until %2</source>
        <translation>certificado %1 válido hasta %2</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>área de trabajo %1</translation>
    </message>
    <message>
        <source>%1, topic %2</source>
        <translation>%1, tema %2</translation>
    </message>
    <message>
        <source>The destination accepts: sign-in, rule, stream and role are in order. (An empty request was sent; no record was written.)</source>
        <translation>El destino acepta: el inicio de sesión, la regla, la secuencia y el rol están en orden. (Se envió una solicitud vacía; no se escribió ningún registro.)</translation>
    </message>
    <message>
        <source>The destination accepts: workspace and key are in order. (An empty request was sent; no record was written.) Legacy: support for this API ended on 2026-09-14.</source>
        <translation>El destino acepta: el área de trabajo y la clave están en orden. (Se envió una solicitud vacía; no se escribió ningún registro.) Obsoleta: el soporte de esta API terminó el 14/09/2026.</translation>
    </message>
    <message>
        <source>The destination accepts: files can be made in the directory, and reach the disk. (The one that was made is gone again.)</source>
        <translation>El destino acepta: se pueden crear archivos en el directorio y llegan al disco. (El que se creó ya se eliminó.)</translation>
    </message>
    <message>
        <source>The destination accepts: brokers, sign-in and topic are in order. (No record was written; the right to write shows with the first.)</source>
        <translation>El destino acepta: los brokers, el inicio de sesión y el tema están en orden. (No se escribió ningún registro; el derecho de escritura se verá con el primero.)</translation>
    </message>
    <message>
        <source>--dcr takes the immutable id of the data collection rule, which starts with &quot;dcr-&quot;</source>
        <translation>--dcr admite el id. inmutable de la regla de recopilación de datos, que empieza por &quot;dcr-&quot;</translation>
    </message>
    <message>
        <source>--tenant-id and --client-id take GUIDs: the parent&apos;s tenant id and the app&apos;s client id</source>
        <translation>--tenant-id y --client-id admiten GUID: el id. de inquilino del principal y el id. de cliente de la aplicación</translation>
    </message>
    <message>
        <source>--stream takes KIND=Custom-NAME, for example o365=Custom-ChildO365AAD</source>
        <translation>--stream admite KIND=Custom-NAME, por ejemplo o365=Custom-ChildO365AAD</translation>
    </message>
    <message>
        <source>No destination yet; collected events are kept here.</source>
        <translation>Aún no hay destino; los eventos recopilados se guardan aquí.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; removed with its credential. Events that only waited for it are kept here.</source>
        <translation>Destino &quot;%1&quot; quitado con su credencial. Los eventos que solo lo esperaban a él se conservan aquí.</translation>
    </message>
    <message>
        <source>Logs ingestion endpoint of the rule.</source>
        <translation>Punto de conexión de Logs Ingestion de la regla.</translation>
    </message>
    <message>
        <source>Immutable id of the data collection rule.</source>
        <translation>Id. inmutable de la regla de recopilación de datos.</translation>
    </message>
    <message>
        <source>What a deployed template put out, in place of --endpoint and --dcr; - is standard input.</source>
        <translation>Lo que produjo una plantilla implementada, en lugar de --endpoint y --dcr; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Workspace id, to ask it what arrived.</source>
        <translation>Id. del área de trabajo, para preguntarle qué llegó.</translation>
    </message>
    <message>
        <source>Table behind a stream, where it is not the usual one: o365=NAME_CL; repeatable.</source>
        <translation>Tabla tras una secuencia, si no es la habitual: o365=NAME_CL; repetible.</translation>
    </message>
    <message>
        <source>Stream declared in the rule, for the kinds o365, signin and audit: o365=Custom-NAME; repeatable.</source>
        <translation>Secuencia declarada en la regla, para los tipos o365, signin y audit: o365=Custom-NAME; repetible.</translation>
    </message>
    <message>
        <source>The parent&apos;s tenant id.</source>
        <translation>El id. de inquilino del principal.</translation>
    </message>
    <message>
        <source>Client id of the sending app.</source>
        <translation>Id. de cliente de la aplicación que envía.</translation>
    </message>
    <message>
        <source>Cloud of the parent.</source>
        <translation>Nube del inquilino principal.</translation>
    </message>
    <message>
        <source>Adds a Log Analytics workspace behind the Logs Ingestion API.</source>
        <translation>Agrega un área de trabajo de Log Analytics tras la Logs Ingestion API.</translation>
    </message>
    <message>
        <source>Lists the destinations.</source>
        <translation>Lista los destinos.</translation>
    </message>
    <message>
        <source>Proves address, sign-in and rights without writing a record.</source>
        <translation>Prueba la dirección, el inicio de sesión y los derechos sin escribir ningún registro.</translation>
    </message>
    <message>
        <source>Send a marker record too, and ask the workspace for it: accepted is not arrived.</source>
        <translation>Envía también un registro de marca y pregunta por él al área de trabajo: aceptado no es llegado.</translation>
    </message>
    <message>
        <source>Removes a destination and its credential.</source>
        <translation>Quita un destino y su credencial.</translation>
    </message>
    <message>
        <source>%1 (legacy)</source>
        <translation>%1 (obsoleta)</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
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
        <translation>Último aceptado</translation>
    </message>
    <message>
        <source>Batches waiting</source>
        <translation>Lotes en espera</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; added; it gets what is collected from now on. Prove it with: tributaryctl destination test &quot;%1&quot;</source>
        <translation>Destino &quot;%1&quot; agregado; recibe lo que se recopile a partir de ahora. Pruébelo con: tributaryctl destination test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--client-id takes a GUID</source>
        <translation>--client-id admite un GUID</translation>
    </message>
    <message>
        <source>only a Logs Ingestion destination has endpoint, rule, workspace, streams and tables</source>
        <translation>solo un destino de Logs Ingestion tiene punto de conexión, regla, área de trabajo, secuencias y tablas</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is proven and changed.</source>
        <translation>El destino &quot;%1&quot; está probado y cambiado.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; is paused; its events wait here.</source>
        <translation>El envío a &quot;%1&quot; está en pausa; sus eventos esperan aquí.</translation>
    </message>
    <message>
        <source>Sending to &quot;%1&quot; goes on.</source>
        <translation>El envío a &quot;%1&quot; continúa.</translation>
    </message>
    <message>
        <source>Another name.</source>
        <translation>Otro nombre.</translation>
    </message>
    <message>
        <source>Stream of the rule for a kind: o365=Custom-NAME; repeatable.</source>
        <translation>Secuencia de la regla para un tipo: o365=Custom-NAME; repetible.</translation>
    </message>
    <message>
        <source>Table behind a stream: o365=NAME_CL; repeatable.</source>
        <translation>Tabla tras una secuencia: o365=NAME_CL; repetible.</translation>
    </message>
    <message>
        <source>Changes a destination after proving it; what does not prove changes nothing.</source>
        <translation>Cambia un destino tras probarlo; si la prueba no sale bien, no cambia nada.</translation>
    </message>
    <message>
        <source>Sends nothing to it; its events wait here.</source>
        <translation>No le envía nada; sus eventos esperan aquí.</translation>
    </message>
    <message>
        <source>Sends to it again.</source>
        <translation>Vuelve a enviarle.</translation>
    </message>
    <message>
        <source>--sender takes the object id of the app&apos;s service principal, a GUID</source>
        <translation>--sender admite el id. de objeto de la entidad de servicio de la aplicación, un GUID</translation>
    </message>
    <message>
        <source>--format takes arm, bicep or kql</source>
        <translation>--format admite arm, bicep o kql</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Save each of them as a function in the workspace&apos;s query window.</source>
        <translation>Guarde cada una como función en la ventana de consultas del área de trabajo.</translation>
    </message>
    <message>
        <source>Deploy it with:
  %1
Then hand what it prints to: tributaryctl destination add logs-ingestion --outputs FILE …</source>
        <translation>Impleméntela con:
  %1
Después pase lo que imprime a: tributaryctl destination add logs-ingestion --outputs FILE …</translation>
    </message>
    <message>
        <source>The file %1 is written.</source>
        <translation>El archivo %1 está escrito.</translation>
    </message>
    <message>
        <source>arm (default), bicep, or kql for the functions alone.</source>
        <translation>arm (predeterminado), bicep, o kql solo para las funciones.</translation>
    </message>
    <message>
        <source>File to write; standard output where it is left out.</source>
        <translation>Archivo que escribir; la salida estándar si se omite.</translation>
    </message>
    <message>
        <source>Object id of the sending app&apos;s service principal in the parent; may be left to who deploys.</source>
        <translation>Id. de objeto de la entidad de servicio de la aplicación que envía, en el principal; puede dejarse a quien implemente.</translation>
    </message>
    <message>
        <source>Writes what the parent&apos;s administrator deploys where the app may not make it itself.</source>
        <translation>Escribe lo que implementa el administrador del principal cuando la aplicación no puede crearlo por sí misma.</translation>
    </message>
    <message>
        <source>--directory is missing</source>
        <translation>falta --directory</translation>
    </message>
    <message>
        <source>--compression takes none, gzip or zstd</source>
        <translation>--compression admite none, gzip o zstd</translation>
    </message>
    <message>
        <source>--rotate-bytes takes a count of bytes</source>
        <translation>--rotate-bytes admite un número de bytes</translation>
    </message>
    <message>
        <source>--rotate-age takes a duration such as 90s, 5m or 1h</source>
        <translation>--rotate-age admite una duración como 90s, 5m o 1h</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>no se puede crear el directorio %1</translation>
    </message>
    <message>
        <source>Where the files go; made where it is missing.</source>
        <translation>Dónde van los archivos; se crea si falta.</translation>
    </message>
    <message>
        <source>none, gzip or zstd; gzip unless said.</source>
        <translation>none, gzip o zstd; gzip si no se indica.</translation>
    </message>
    <message>
        <source>Finish a file at this size; 128 MiB unless said.</source>
        <translation>Terminar un archivo con este tamaño; 128 MiB si no se indica.</translation>
    </message>
    <message>
        <source>Finish a file at this age; 5m unless said.</source>
        <translation>Terminar un archivo con esta antigüedad; 5m si no se indica.</translation>
    </message>
    <message>
        <source>Adds NDJSON files in a directory: a line a record with its envelope.</source>
        <translation>Agrega archivos NDJSON en un directorio: una línea por registro con su envoltura.</translation>
    </message>
    <message>
        <source>Correct the expression.</source>
        <translation>Corrija la expresión.</translation>
    </message>
    <message>
        <source>%1 is wrong at column %2:
%3</source>
        <translation>%1 es incorrecta en la columna %2:
%3</translation>
    </message>
    <message>
        <source>--tenant is missing: whose records</source>
        <translation>falta --tenant: los registros de quién</translation>
    </message>
    <message>
        <source>keep the rest</source>
        <translation>conservar el resto</translation>
    </message>
    <message>
        <source>drop the rest</source>
        <translation>descartar el resto</translation>
    </message>
    <message>
        <source>the archive keeps everything as it came</source>
        <translation>el archivo histórico conserva todo tal como llegó</translation>
    </message>
    <message>
        <source>Brokers of the cluster; Event Hubs: NAMESPACE.servicebus.windows.net.</source>
        <translation>Brokers del clúster; Event Hubs: NAMESPACE.servicebus.windows.net.</translation>
    </message>
    <message>
        <source>The topic or event hub.</source>
        <translation>El tema o el centro de eventos.</translation>
    </message>
    <message>
        <source>Read a connection string of Event Hubs from standard input; it may name brokers and topic.</source>
        <translation>Lee una cadena de conexión de Event Hubs de la entrada estándar; puede indicar los brokers y el tema.</translation>
    </message>
    <message>
        <source>Client id of the sending app: sign in with a token.</source>
        <translation>Id. de cliente de la aplicación que envía: inicio de sesión con un token.</translation>
    </message>
    <message>
        <source>Adds a topic of Apache Kafka or Azure Event Hubs.</source>
        <translation>Agrega un tema de Apache Kafka o Azure Event Hubs.</translation>
    </message>
    <message>
        <source>Where tenants, coverage and events are kept.</source>
        <translation>Dónde se guardan inquilinos, cobertura y eventos.</translation>
    </message>
    <message>
        <source>A cloud beside the built-in ones; repeatable.</source>
        <translation>Una nube además de las incluidas; repetible.</translation>
    </message>
    <message>
        <source>&quot;none&quot;, or a proxy such as http://proxy.example:8080; the system&apos;s unless said.</source>
        <translation>&quot;none&quot; o un proxy como http://proxy.example:8080; el del sistema si no se indica.</translation>
    </message>
    <message>
        <source>Further certificate authorities to trust (PEM); repeatable.</source>
        <translation>Otras entidades de certificación de confianza (PEM); repetible.</translation>
    </message>
    <message>
        <source>Language of what people read: en, ar, de, es, fr, ja or pt_BR; the system&apos;s unless said.</source>
        <translation>Idioma de lo que leen las personas: en, ar, de, es, fr, ja o pt_BR; el del sistema si no se indica.</translation>
    </message>
    <message>
        <source>Where secrets are: &quot;keychain&quot; unless said, or &quot;systemd&quot; on a server without one.</source>
        <translation>Dónde están los secretos: &quot;keychain&quot; si no se indica, o &quot;systemd&quot; en un servidor sin llavero.</translation>
    </message>
    <message>
        <source>One JSON document on standard output.</source>
        <translation>Un documento JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>debug, info, warning or error; warning unless said.</source>
        <translation>debug, info, warning o error; warning si no se indica.</translation>
    </message>
    <message>
        <source>This help.</source>
        <translation>Esta ayuda.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>La versión.</translation>
    </message>
    <message>
        <source>tributaryctl: collects the audit records of child tenants and forwards them to Log Analytics.</source>
        <translation>tributaryctl: recopila los registros de auditoría de inquilinos secundarios y los reenvía a Log Analytics.</translation>
    </message>
    <message>
        <source>Usage: tributaryctl COMMAND [options]</source>
        <translation>Uso: tributaryctl COMMAND [opciones]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>With &quot;tributaryctl COMMAND --help&quot; each command explains its options.</source>
        <translation>Con &quot;tributaryctl COMMAND --help&quot; cada comando explica sus opciones.</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 unexpected, 2 usage, 3 needs the operator, 4 done in part.</source>
        <translation>Salida: 0 hecho, 1 inesperado, 2 uso, 3 requiere al operador, 4 hecho en parte.</translation>
    </message>
    <message>
        <source>See &quot;tributaryctl --help&quot;.</source>
        <translation>Véase &quot;tributaryctl --help&quot;.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>No existe el comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Usage: tributaryctl %1 %2 [options]</source>
        <translation>Uso: tributaryctl %1 %2 [opciones]</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or error.</source>
        <translation>--log-level es debug, info, warning o error.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to this command.</source>
        <translation>&quot;%1&quot; no pertenece a este comando.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: falta %2.</translation>
    </message>
    <message>
        <source>name the tenant with either --id or --domain</source>
        <translation>indique el inquilino con --id o con --domain</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>el inquilino ya está en este perfil, como &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is tenant %2 in cloud %3.</source>
        <translation>%1 es el inquilino %2 en la nube %3.</translation>
    </message>
    <message>
        <source>It is in this profile as &quot;%1&quot;.</source>
        <translation>Está en este perfil como &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It is the parent&apos;s own tenant.</source>
        <translation>Es el propio inquilino principal.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added.</source>
        <translation>Inquilino &quot;%1&quot; (%2) agregado.</translation>
    </message>
    <message>
        <source>--client-id takes the application (client) id, a GUID</source>
        <translation>--client-id admite el id. de aplicación (cliente), un GUID</translation>
    </message>
    <message>
        <source>The parent&apos;s app %1 will be used for consent in cloud %2.</source>
        <translation>La aplicación %1 del principal se usará para el consentimiento en la nube %2.</translation>
    </message>
    <message>
        <source>name the parent&apos;s app first with &quot;tributaryctl tenant parent-app&quot;</source>
        <translation>indique primero la aplicación del principal con &quot;tributaryctl tenant parent-app&quot;</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens this page and accepts:
%1
Waiting until %2.</source>
        <translation>Un administrador del inquilino abre esta página y acepta:
%1
En espera hasta %2.</translation>
    </message>
    <message>
        <source>An administrator of the tenant opens %1 and enters %2.</source>
        <translation>Un administrador del inquilino abre %1 e introduce %2.</translation>
    </message>
    <message>
        <source>Open this page on this computer and sign in as an administrator of the tenant:
%1</source>
        <translation>Abra esta página en este equipo e inicie sesión como administrador del inquilino:
%1</translation>
    </message>
    <message>
        <source>--months takes 1 to 24</source>
        <translation>--months admite de 1 a 24</translation>
    </message>
    <message>
        <source>waiting for consent</source>
        <translation>esperando el consentimiento</translation>
    </message>
    <message>
        <source>at step %1 of 6</source>
        <translation>en el paso %1 de 6</translation>
    </message>
    <message>
        <source>No tenant is on its way.</source>
        <translation>No hay ningún inquilino en camino.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>no tenant on its way is named &quot;%1&quot;</source>
        <translation>ningún inquilino en camino se llama &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten.</source>
        <translation>&quot;%1&quot; se ha descartado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten; what was made in the tenant stays there.</source>
        <translation>&quot;%1&quot; se ha descartado; lo creado en el inquilino se queda allí.</translation>
    </message>
    <message>
        <source>Where to look; all clouds unless said.</source>
        <translation>Dónde buscar; todas las nubes si no se indica.</translation>
    </message>
    <message>
        <source>A name of your choice; the domain unless said.</source>
        <translation>Un nombre de su elección; el dominio si no se indica.</translation>
    </message>
    <message>
        <source>Directory (tenant) id.</source>
        <translation>Id. de directorio (inquilino).</translation>
    </message>
    <message>
        <source>A domain of the tenant, or a user name.</source>
        <translation>Un dominio del inquilino o un nombre de usuario.</translation>
    </message>
    <message>
        <source>A tag; repeatable.</source>
        <translation>Una etiqueta; repetible.</translation>
    </message>
    <message>
        <source>Sign in with a code on any computer instead of a browser on this one.</source>
        <translation>Inicia sesión con un código en cualquier equipo en lugar de un navegador en este.</translation>
    </message>
    <message>
        <source>Public client to sign in with; Microsoft Graph Command Line Tools unless said.</source>
        <translation>Cliente público con el que iniciar sesión; Microsoft Graph Command Line Tools si no se indica.</translation>
    </message>
    <message>
        <source>Make a client secret; a certificate unless said.</source>
        <translation>Crea un secreto de cliente; un certificado si no se indica.</translation>
    </message>
    <message>
        <source>Life of the credential: 1 to 24 months, 12 unless said.</source>
        <translation>Vida de la credencial: de 1 a 24 meses, 12 si no se indica.</translation>
    </message>
    <message>
        <source>Only list the calls that would be made.</source>
        <translation>Solo lista las llamadas que se harían.</translation>
    </message>
    <message>
        <source>Application (client) id.</source>
        <translation>Id. de aplicación (cliente).</translation>
    </message>
    <message>
        <source>The app&apos;s cloud.</source>
        <translation>La nube de la aplicación.</translation>
    </message>
    <message>
        <source>Finds tenant id and cloud of a domain, id or user name.</source>
        <translation>Busca el id. de inquilino y la nube de un dominio, identificador o nombre de usuario.</translation>
    </message>
    <message>
        <source>Names the parent&apos;s multi-tenant app that children consent to.</source>
        <translation>Indica la aplicación multiinquilino del principal a la que consienten los secundarios.</translation>
    </message>
    <message>
        <source>Adds a tenant by the parent&apos;s app: shows the consent link and waits for it.</source>
        <translation>Agrega un inquilino con la aplicación del principal: muestra el enlace de consentimiento y lo espera.</translation>
    </message>
    <message>
        <source>Adds a tenant by an app that is created there as its administrator.</source>
        <translation>Agrega un inquilino con una aplicación que se crea allí como su administrador.</translation>
    </message>
    <message>
        <source>Lists tenants that are on their way.</source>
        <translation>Lista los inquilinos en camino.</translation>
    </message>
    <message>
        <source>Forgets a tenant that is on its way.</source>
        <translation>Descarta un inquilino en camino.</translation>
    </message>
    <message>
        <source>Also take back what was made in the tenant; asks to sign in.</source>
        <translation>Deshace también lo creado en el inquilino; pide iniciar sesión.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln streams in trouble</source>
        <translation>
            <numerusform>%Ln secuencia con problemas</numerusform>
            <numerusform>%Ln secuencias con problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not accept at the moment</source>
        <translation>%1 no acepta por el momento</translation>
    </message>
    <message>
        <source>%1 records collected · %2/s · %3 delivered · outbox %4 (%5)</source>
        <extracomment>A line of figures while collecting: records, records a second, delivered records, records in the outbox and their size.</extracomment>
        <translation>recopilados: %1 · %2/s · entregados: %3 · bandeja de salida: %4 (%5)</translation>
    </message>
    <message>
        <source>--tenant-id takes the parent&apos;s tenant id, a GUID</source>
        <translation>--tenant-id admite el id. de inquilino del principal, un GUID</translation>
    </message>
    <message>
        <source>--client-id takes the client id of the sending app, a GUID</source>
        <translation>--client-id admite el id. de cliente de la aplicación que envía, un GUID</translation>
    </message>
    <message>
        <source>--public-client takes a client id, a GUID</source>
        <translation>--public-client admite un id. de cliente, un GUID</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2</source>
        <translation>Abra %1 e introduzca el código %2</translation>
    </message>
    <message>
        <source>--workspace is missing; `tributaryctl destination workspaces` lists them</source>
        <translation>falta --workspace; `tributaryctl destination workspaces` las lista</translation>
    </message>
    <message>
        <source>no workspace &quot;%1&quot; can be seen</source>
        <translation>no se ve ningún área de trabajo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>several workspaces are called &quot;%1&quot;: give the resource id</source>
        <translation>varias áreas de trabajo se llaman &quot;%1&quot;: indique el id. de recurso</translation>
    </message>
    <message>
        <source>Destination &quot;%1&quot; is ready.</source>
        <translation>El destino &quot;%1&quot; está listo.</translation>
    </message>
    <message>
        <source>No workspace can be seen with these rights.</source>
        <translation>Con estos derechos no se ve ningún área de trabajo.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Área de trabajo</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Workspace id</source>
        <translation>Id. del área de trabajo</translation>
    </message>
    <message>
        <source>A name of your choice; of an earlier run to go on with it.</source>
        <translation>Un nombre de su elección; el de una ejecución anterior para continuarla.</translation>
    </message>
    <message>
        <source>Make the resources as somebody who signs in with a code, not as the app.</source>
        <translation>Crea los recursos como alguien que inicia sesión con un código, no como la aplicación.</translation>
    </message>
    <message>
        <source>Public client for that sign-in (default: the Azure command line&apos;s).</source>
        <translation>Cliente público para ese inicio de sesión (predeterminado: el de la línea de comandos de Azure).</translation>
    </message>
    <message>
        <source>Show what would be made, and make nothing.</source>
        <translation>Muestra lo que se crearía y no crea nada.</translation>
    </message>
    <message>
        <source>Send no marker record afterwards.</source>
        <translation>No envía ningún registro de marca después.</translation>
    </message>
    <message>
        <source>Makes tables, rule and roles in the parent&apos;s Azure, proves them, and adds the destination.</source>
        <translation>Crea las tablas, la regla y los roles en el Azure del principal, los prueba y agrega el destino.</translation>
    </message>
    <message>
        <source>Lists the workspaces that can be chosen.</source>
        <translation>Lista las áreas de trabajo que se pueden elegir.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1; the kinds are o365, signin, audit</source>
        <translation>%1; los tipos son o365, signin, audit</translation>
    </message>
    <message>
        <source>Log Analytics workspace: its name, or its resource id.</source>
        <translation>Área de trabajo de Log Analytics: su nombre o su id. de recurso.</translation>
    </message>
    <message>
        <source>Name of the data collection rule (default: tributary).</source>
        <translation>Nombre de la regla de recopilación de datos (predeterminado: tributary).</translation>
    </message>
    <message>
        <source>Resource group of the rule (default: that of the workspace).</source>
        <translation>Grupo de recursos de la regla (predeterminado: el del área de trabajo).</translation>
    </message>
    <message>
        <source>Days that the tables keep their rows (default: the workspace&apos;s).</source>
        <translation>Días que las tablas conservan sus filas (predeterminado: los del área de trabajo).</translation>
    </message>
    <message>
        <source>Table for the kinds o365, signin and audit: o365=NAME_CL; repeatable.</source>
        <translation>Tabla para los tipos o365, signin y audit: o365=NAME_CL; repetible.</translation>
    </message>
    <message>
        <source>Make no KQL functions.</source>
        <translation>No crea funciones KQL.</translation>
    </message>
    <message>
        <source>Give the app no right to read the workspace.</source>
        <translation>No da a la aplicación el derecho de leer el área de trabajo.</translation>
    </message>
    <message>
        <source>Leave the rule&apos;s error log off.</source>
        <translation>Deja desactivado el registro de errores de la regla.</translation>
    </message>
    <message>
        <source>Migrate classic tables of these names; this cannot be undone.</source>
        <translation>Migra las tablas clásicas con estos nombres; no se puede deshacer.</translation>
    </message>
    <message>
        <source>--table takes KIND=NAME_CL, for example o365=ChildO365AAD_CL</source>
        <translation>--table admite KIND=NAME_CL, por ejemplo o365=ChildO365AAD_CL</translation>
    </message>
    <message>
        <source>--retention takes a number of days</source>
        <translation>--retention admite un número de días</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>In the way: %1</source>
        <translation>Lo impide: %1</translation>
    </message>
    <message>
        <source>accepted after %1</source>
        <translation>aceptado al cabo de %1</translation>
    </message>
    <message>
        <source>the role is on its way; Azure needs up to 30 minutes</source>
        <translation>el rol está en camino; Azure necesita hasta 30 minutos</translation>
    </message>
    <message>
        <source>accepted after %1; asking the workspace for it</source>
        <translation>aceptado al cabo de %1; preguntando por él al área de trabajo</translation>
    </message>
    <message>
        <source>accepted after %1, visible in the workspace after %2</source>
        <translation>aceptado al cabo de %1, visible en el área de trabajo al cabo de %2</translation>
    </message>
    <message>
        <source>accepted, but not seen in the workspace yet; ask it later: %1</source>
        <translation>aceptado, pero aún no visto en el área de trabajo; pregúntele más tarde: %1</translation>
    </message>
    <message>
        <source>accepted; whether it arrived cannot be asked. Somebody who may read the workspace can: %1</source>
        <translation>aceptado; no se puede preguntar si llegó. Puede hacerlo alguien con permiso para leer el área de trabajo: %1</translation>
    </message>
    <message>
        <source>posting an empty request</source>
        <translation>enviando una solicitud vacía</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>JSON no válido</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>refused by the destination</source>
        <translation>rechazado por el destino</translation>
    </message>
    <message>
        <source>sent without its largest fields; this is the whole</source>
        <translation>enviado sin sus campos más grandes; este es el completo</translation>
    </message>
    <message>
        <source>Nothing here. Records that cannot be parsed or delivered would wait here with the reason.</source>
        <translation>Aquí no hay nada. Los registros que no se pueden analizar o entregar esperarían aquí con el motivo.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Secuencia</translation>
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
        <translation>En palabras del servicio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records wait in the outbox again; the next &quot;collect&quot; sends them.</source>
        <translation>
            <numerusform>%Ln registro vuelve a esperar en la bandeja de salida; el próximo &quot;collect&quot; lo envía.</numerusform>
            <numerusform>%Ln registros vuelven a esperar en la bandeja de salida; el próximo &quot;collect&quot; los envía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay, because they would be refused for the same reason.</source>
        <translation>
            <numerusform>%Ln se queda, porque se rechazaría por el mismo motivo.</numerusform>
            <numerusform>%Ln se quedan, porque se rechazarían por el mismo motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this tenant.</source>
        <translation>Solo este inquilino.</translation>
    </message>
    <message>
        <source>Lists what could not be parsed or delivered, and why.</source>
        <translation>Lista lo que no se pudo analizar o entregar, y por qué.</translation>
    </message>
    <message>
        <source>Writes it with the exact bytes, one JSON object a line.</source>
        <translation>Lo escribe con los bytes exactos, un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Puts what may be delivered into the outbox again.</source>
        <translation>Vuelve a poner en la bandeja de salida lo que se puede entregar.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--%1 admite una hora como 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>--format is ndjson or csv</source>
        <translation>--format es ndjson o csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were left out because the regular expression takes too long on them.</source>
        <translation>
            <numerusform>Se omitió %Ln registro porque la expresión regular tarda demasiado en él.</numerusform>
            <numerusform>Se omitieron %Ln registros porque la expresión regular tarda demasiado en ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this stream.</source>
        <translation>Solo esta secuencia.</translation>
    </message>
    <message>
        <source>Only records of this time or later, UTC.</source>
        <translation>Solo registros de esta hora o posteriores, UTC.</translation>
    </message>
    <message>
        <source>Only records before this time, UTC.</source>
        <translation>Solo registros anteriores a esta hora, UTC.</translation>
    </message>
    <message>
        <source>Only records that this expression finds, such as op:UserLoginFailed -ip:10.0.0.0/8; times without a zone are UTC.</source>
        <translation>Solo registros que encuentra esta expresión, como op:UserLoginFailed -ip:10.0.0.0/8; las horas sin zona son UTC.</translation>
    </message>
    <message>
        <source>ndjson: original records, one a line; csv: typed columns.</source>
        <translation>ndjson: registros originales, uno por línea; csv: columnas con tipo.</translation>
    </message>
    <message>
        <source>Writes stored records, oldest batch first.</source>
        <translation>Escribe los registros guardados, el lote más antiguo primero.</translation>
    </message>
    <message>
        <source>all streams</source>
        <translation>todas las secuencias</translation>
    </message>
    <message>
        <source>No selection: everything is forwarded as it comes.</source>
        <translation>Sin selección: todo se reenvía tal como llega.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>say what to keep, drop, remove or mask; &quot;selection clear&quot; forwards everything again</source>
        <translation>indique qué conservar, descartar, quitar o enmascarar; &quot;selection clear&quot; vuelve a reenviar todo</translation>
    </message>
    <message>
        <source>It holds for what is collected from the next round on.</source>
        <translation>Vale para lo que se recopile a partir de la próxima ronda.</translation>
    </message>
    <message>
        <source>What is dropped is counted, but kept nowhere; --archive-all would keep it here.</source>
        <translation>Lo descartado se cuenta, pero no se guarda en ninguna parte; --archive-all lo guardaría aquí.</translation>
    </message>
    <message>
        <source>There was no such selection; nothing changed.</source>
        <translation>No existía tal selección; no cambió nada.</translation>
    </message>
    <message>
        <source>Done. It holds for what is collected from the next round on.</source>
        <translation>Hecho. Vale para lo que se recopile a partir de la próxima ronda.</translation>
    </message>
    <message>
        <source>Only this stream, which then has a selection of its own; repeatable.</source>
        <translation>Solo esta secuencia, que entonces tiene una selección propia; repetible.</translation>
    </message>
    <message>
        <source>Forwards the records that this expression finds. Of --keep and --drop the first that finds a record decides; the rest goes the other way than the last one says. Repeatable.</source>
        <translation>Reenvía los registros que encuentra esta expresión. De --keep y --drop decide el primero que encuentra un registro; el resto va en sentido contrario a lo que dice el último. Repetible.</translation>
    </message>
    <message>
        <source>Does not forward the records that this expression finds. Repeatable.</source>
        <translation>No reenvía los registros que encuentra esta expresión. Repetible.</translation>
    </message>
    <message>
        <source>Takes a member out of every record, named by a JSON pointer such as /ClientIP; /Parameters/*/Value means every element. Repeatable.</source>
        <translation>Quita un miembro de cada registro, indicado por un puntero JSON como /ClientIP; /Parameters/*/Value significa cada elemento. Repetible.</translation>
    </message>
    <message>
        <source>Replaces the value of a member: texts by ***, numbers by 0, true and false by null. Repeatable.</source>
        <translation>Reemplaza el valor de un miembro: textos por ***, números por 0, true y false por null. Repetible.</translation>
    </message>
    <message>
        <source>Keeps everything in the archive as it came, also what is dropped, removed or masked.</source>
        <translation>Conserva todo en el archivo histórico tal como llegó, también lo descartado, quitado o enmascarado.</translation>
    </message>
    <message>
        <source>What of each stream is forwarded.</source>
        <translation>Qué se reenvía de cada secuencia.</translation>
    </message>
    <message>
        <source>Chooses what of a tenant&apos;s streams is forwarded, in place of what was chosen before.</source>
        <translation>Elige qué se reenvía de las secuencias de un inquilino, en lugar de lo elegido antes.</translation>
    </message>
    <message>
        <source>Forwards everything again.</source>
        <translation>Vuelve a reenviar todo.</translation>
    </message>
    <message>
        <source>Counts over the stored records what a selection would drop and change; without one, what the present one would.</source>
        <translation>Cuenta sobre los registros guardados lo que una selección descartaría y cambiaría; sin ninguna, lo que haría la actual.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records were kept because a regular expression takes too long on them.</source>
        <translation>
            <numerusform>Se conservó %Ln registro porque una expresión regular tarda demasiado en él.</numerusform>
            <numerusform>Se conservaron %Ln registros porque una expresión regular tarda demasiado en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that a selection dropped before are not among these, unless it kept them in the archive.</source>
        <translation>
            <numerusform>%Ln registro que una selección descartó antes no está entre estos, salvo que lo conservara en el archivo histórico.</numerusform>
            <numerusform>%Ln registros que una selección descartó antes no están entre estos, salvo que los conservara en el archivo histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;</source>
        <translation>--%1 admite un número, no &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Misbehave; repeatable. %1</source>
        <translation>Comportarse mal; repetible. %1</translation>
    </message>
    <message>
        <source>--write-cloud FILE is missing: the file that connects the program to the simulator</source>
        <translation>falta --write-cloud FILE: el archivo que conecta el programa con el simulador</translation>
    </message>
    <message>
        <source>Address to listen on; a free port of 127.0.0.1 unless said.</source>
        <translation>Dirección en la que escuchar; un puerto libre de 127.0.0.1 si no se indica.</translation>
    </message>
    <message>
        <source>Serve https with a certificate authority of its own.</source>
        <translation>Sirve https con una entidad de certificación propia.</translation>
    </message>
    <message>
        <source>One app registration for all tenants, as a provider has it.</source>
        <translation>Un solo registro de aplicación para todos los inquilinos, como lo tiene un proveedor.</translation>
    </message>
    <message>
        <source>Seconds until what was made in a directory is known everywhere.</source>
        <translation>Segundos hasta que lo creado en un directorio se conoce en todas partes.</translation>
    </message>
    <message>
        <source>Child tenants; 1 unless said.</source>
        <translation>Inquilinos secundarios; 1 si no se indica.</translation>
    </message>
    <message>
        <source>Records of the last seven days.</source>
        <translation>Registros de los últimos siete días.</translation>
    </message>
    <message>
        <source>Records of each feed of Microsoft Graph, beside the backlog; else a tenth of it is theirs.</source>
        <translation>Registros de cada fuente de Microsoft Graph, además de los acumulados; si no, una décima parte de estos.</translation>
    </message>
    <message>
        <source>Records in a blob of the backlog, about; a tenant has 1,000 blobs unless said.</source>
        <translation>Registros aproximados en un blob de los acumulados; un inquilino tiene 1000 blobs si no se indica.</translation>
    </message>
    <message>
        <source>New records a minute while it runs.</source>
        <translation>Registros nuevos por minuto durante la ejecución.</translation>
    </message>
    <message>
        <source>Offer these records, one JSON object a line, byte for byte.</source>
        <translation>Ofrece estos registros, un objeto JSON por línea, byte a byte.</translation>
    </message>
    <message>
        <source>Tenants, secrets and records follow from it.</source>
        <translation>De él se derivan inquilinos, secretos y registros.</translation>
    </message>
    <message>
        <source>Records that contain this text are to be dropped on their way and not counted as lost; repeatable.</source>
        <translation>Los registros que contienen este texto deben descartarse por el camino y no contarse como perdidos; repetible.</translation>
    </message>
    <message>
        <source>Where to write the cloud file.</source>
        <translation>Dónde escribir el archivo de nube.</translation>
    </message>
    <message>
        <source>Runs a Microsoft cloud on this computer until Ctrl-C, then reports what was offered, received, lost and doubled.</source>
        <translation>Ejecuta una nube de Microsoft en este equipo hasta Ctrl-C y luego informa de lo ofrecido, recibido, perdido y duplicado.</translation>
    </message>
    <message>
        <source>Outbox: %1 records in %2 batches, %3.</source>
        <extracomment>%1 and %2 are counts: to be worded so that it fits any of them. %3 is a size.</extracomment>
        <translation>Bandeja de salida: registros: %1, lotes: %2, %3.</translation>
    </message>
    <message>
        <source>The oldest has waited for %1.</source>
        <translation>El más antiguo espera desde hace %1.</translation>
    </message>
    <message>
        <source>There is no destination: events are kept here.</source>
        <translation>No hay ningún destino: los eventos se guardan aquí.</translation>
    </message>
    <message>
        <source>No tenants yet. Add the first one with &quot;tributaryctl tenant add&quot;.</source>
        <translation>Aún no hay inquilinos. Agregue el primero con &quot;tributaryctl tenant add&quot;.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>coverage</comment>
        <translation>completo</translation>
    </message>
    <message>
        <source>complete, settling</source>
        <translation>completo, asentándose</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>aún sin recopilar</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>coverage</comment>
        <translation>hueco</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>coverage</comment>
        <translation>perdido</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>Nothing collected yet.</source>
        <translation>Aún no se ha recopilado nada.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>Obtenible hasta</translation>
    </message>
    <message>
        <source>How each stream stands: state, lag, counts, last trouble.</source>
        <translation>Cómo está cada secuencia: estado, retraso, recuentos, último problema.</translation>
    </message>
    <message>
        <source>Windows known complete, gaps with their reason, and until when they can be fetched.</source>
        <translation>Intervalos completos conocidos, huecos con su motivo y hasta cuándo se pueden obtener.</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>subscription</comment>
        <translation>habilitada</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>subscription</comment>
        <translation>deshabilitada</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>subscription</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>no necesita</translation>
    </message>
    <message>
        <source>not subscribed</source>
        <translation>sin suscripción</translation>
    </message>
    <message>
        <source>collected; needs no subscription</source>
        <translation>se recopila; no necesita suscripción</translation>
    </message>
    <message>
        <source>already enabled</source>
        <translation>ya habilitada</translation>
    </message>
    <message>
        <source>started</source>
        <comment>subscription</comment>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>no longer collected; had no subscription</source>
        <translation>ya no se recopila; no tenía suscripción</translation>
    </message>
    <message>
        <source>stopped; events until the next start can never be fetched</source>
        <translation>detenida; los eventos hasta el próximo inicio no se podrán obtener nunca</translation>
    </message>
    <message>
        <source>name each stream to stop with --stream: what comes between stop and start is lost</source>
        <translation>indique con --stream cada secuencia que detener: lo que llega entre detención e inicio se pierde</translation>
    </message>
    <message>
        <source>Lists a tenant&apos;s subscriptions as the service knows them.</source>
        <translation>Lista las suscripciones de un inquilino tal como las conoce el servicio.</translation>
    </message>
    <message>
        <source>Starts the subscriptions that do not run.</source>
        <translation>Inicia las suscripciones que no están en marcha.</translation>
    </message>
    <message>
        <source>Stops subscriptions; events until the next start can never be fetched.</source>
        <translation>Detiene suscripciones; los eventos hasta el próximo inicio no se podrán obtener nunca.</translation>
    </message>
    <message>
        <source>--id takes the directory (tenant) id, a GUID; use --domain for a domain</source>
        <translation>--id admite el id. de directorio (inquilino), un GUID; use --domain para un dominio</translation>
    </message>
    <message>
        <source>--since takes a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--since admite una hora como 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; (%2) added: %3. Check it with: tributaryctl tenant check &quot;%1&quot;</source>
        <translation>Inquilino &quot;%1&quot; (%2) agregado: %3. Compruébelo con: tributaryctl tenant check &quot;%1&quot;</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>result of a check</comment>
        <translation>correcto</translation>
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
        <translation>omitido</translation>
    </message>
    <message>
        <source>A domain of the tenant; its id is looked up.</source>
        <translation>Un dominio del inquilino; su identificador se busca.</translation>
    </message>
    <message>
        <source>Application (client) id of the app registration.</source>
        <translation>Id. de aplicación (cliente) del registro de aplicación.</translation>
    </message>
    <message>
        <source>Global, GCC, GCCHigh, DoD, China, or the name in a cloud file.</source>
        <translation>Global, GCC, GCCHigh, DoD, China, o el nombre en un archivo de nube.</translation>
    </message>
    <message>
        <source>Collect nothing that arrived earlier (UTC).</source>
        <translation>No recopila nada que llegara antes (UTC).</translation>
    </message>
    <message>
        <source>Cloud of rows that name none.</source>
        <translation>Nube de las filas que no indican ninguna.</translation>
    </message>
    <message>
        <source>Check the file and add nothing.</source>
        <translation>Comprueba el archivo y no agrega nada.</translation>
    </message>
    <message>
        <source>Adds a child tenant; its credential goes into the keychain.</source>
        <translation>Agrega un inquilino secundario; su credencial va al llavero.</translation>
    </message>
    <message>
        <source>Lists the tenants.</source>
        <translation>Lista los inquilinos.</translation>
    </message>
    <message>
        <source>Checks sign-in, permissions and subscriptions of one tenant or all; changes nothing.</source>
        <translation>Comprueba el inicio de sesión, los permisos y las suscripciones de un inquilino o de todos; no cambia nada.</translation>
    </message>
    <message>
        <source>Also write a page to hand to an administrator of the tenant.</source>
        <translation>Escribe también una página para entregar a un administrador del inquilino.</translation>
    </message>
    <message>
        <source>Adds many tenants. Columns: name, id or domain, client-id, cloud, since, tags.</source>
        <translation>Agrega muchos inquilinos. Columnas: name, id o domain, client-id, cloud, since, tags.</translation>
    </message>
    <message>
        <source>cannot read the CSV file %1: %2</source>
        <translation>no se puede leer el archivo CSV %1: %2</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>se agregaría</translation>
    </message>
    <message>
        <source>added</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>request %1</source>
        <translation>solicitud %1</translation>
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
        <translation>desactivada</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>stream</comment>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>stream</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>working</source>
        <comment>stream</comment>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>behind</source>
        <comment>stream</comment>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>throttled</source>
        <comment>stream</comment>
        <translation>limitada</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>stream</comment>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>needs-operator</source>
        <comment>stream</comment>
        <translation>requiere operador</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>stream</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>parked</source>
        <comment>stream</comment>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>destination</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>destination</comment>
        <translation>enviando</translation>
    </message>
    <message>
        <source>holding</source>
        <comment>destination</comment>
        <translation>reteniendo</translation>
    </message>
    <message>
        <source>retrying</source>
        <comment>destination</comment>
        <translation>reintentando</translation>
    </message>
    <message>
        <source>needs operator</source>
        <comment>destination</comment>
        <translation>requiere operador</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>destination</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>--name takes a name, --since a time such as 2026-11-22T08:00:00Z (UTC)</source>
        <translation>--name admite un nombre, --since una hora como 2026-11-22T08:00:00Z (UTC)</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; changed.</source>
        <translation>Inquilino &quot;%1&quot; cambiado.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is collected again.</source>
        <translation>El inquilino &quot;%1&quot; se vuelve a recopilar.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; is not collected any more. Its subscriptions stay on: what comes meanwhile can be caught up for seven days.</source>
        <translation>El inquilino &quot;%1&quot; ya no se recopila. Sus suscripciones siguen activadas: lo que llegue entretanto se puede recuperar durante siete días.</translation>
    </message>
    <message numerus="yes">
        <source>Removing &quot;%1&quot; deletes %Ln collected records here, with their coverage.</source>
        <translation>
            <numerusform>Al quitar &quot;%1&quot; se elimina aquí %Ln registro recopilado, con su cobertura.</numerusform>
            <numerusform>Al quitar &quot;%1&quot; se eliminan aquí %Ln registros recopilados, con su cobertura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet and never will be.</source>
        <translation>
            <numerusform>%Ln de ellos aún no se ha entregado y nunca se entregará.</numerusform>
            <numerusform>%Ln de ellos aún no se han entregado y nunca se entregarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait in quarantine and go, too.</source>
        <translation>
            <numerusform>%Ln espera en cuarentena y también se elimina.</numerusform>
            <numerusform>%Ln esperan en cuarentena y también se eliminan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its credential stays in the keychain: others use it.</source>
        <translation>Su credencial se queda en el llavero: la usan otros.</translation>
    </message>
    <message>
        <source>Its credential is removed from the keychain.</source>
        <translation>Su credencial se quita del llavero.</translation>
    </message>
    <message>
        <source>Its subscriptions could not be asked for.</source>
        <translation>No se pudieron consultar sus suscripciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions are stopped.</source>
        <translation>
            <numerusform>%Ln suscripción se detiene.</numerusform>
            <numerusform>%Ln suscripciones se detienen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriptions stay on in Microsoft 365; --stop-subscriptions stops them.</source>
        <translation>
            <numerusform>%Ln suscripción sigue activada en Microsoft 365; --stop-subscriptions la detiene.</numerusform>
            <numerusform>%Ln suscripciones siguen activadas en Microsoft 365; --stop-subscriptions las detiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions were stopped.</source>
        <translation>Inquilino &quot;%1&quot; quitado con sus eventos, cobertura y credencial. Sus suscripciones se detuvieron.</translation>
    </message>
    <message>
        <source>Tenant &quot;%1&quot; removed with its events, coverage and credential. Its subscriptions in Microsoft 365 were left on.</source>
        <translation>Inquilino &quot;%1&quot; quitado con sus eventos, cobertura y credencial. Sus suscripciones en Microsoft 365 se dejaron activadas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; signs in with what is new: %2. The old credential is gone from the keychain.</source>
        <translation>&quot;%1&quot; inicia sesión con lo nuevo: %2. La credencial anterior ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Restart a program that collects at this moment: the credential is of another kind now.</source>
        <translation>Reinicie el programa que esté recopilando en este momento: la credencial es ahora de otro tipo.</translation>
    </message>
    <message>
        <source>has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>inquilino</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>No credential ends within 30 days, as far as is known.</source>
        <translation>Que se sepa, ninguna credencial caduca en 30 días.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-11-22 (UTC)</source>
        <translation>--at admite una hora como 2027-11-22 (UTC)</translation>
    </message>
    <message>
        <source>The credential of &quot;%1&quot; ends on %2.</source>
        <translation>La credencial de &quot;%1&quot; caduca el %2.</translation>
    </message>
    <message>
        <source>name each tenant that gets the settings with --to</source>
        <translation>indique con --to cada inquilino que recibe la configuración</translation>
    </message>
    <message>
        <source>Another domain, for the screen.</source>
        <translation>Otro dominio, para la pantalla.</translation>
    </message>
    <message>
        <source>The tags it is to have; repeatable.</source>
        <translation>Las etiquetas que debe tener; repetible.</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>Una nota.</translation>
    </message>
    <message>
        <source>Shows what the app may do in a tenant, proven by calls, and how to fix it.</source>
        <translation>Muestra lo que la aplicación puede hacer en un inquilino, probado con llamadas, y cómo corregirlo.</translation>
    </message>
    <message>
        <source>Changes name, domain, beginning, tags or note of a tenant.</source>
        <translation>Cambia el nombre, el dominio, el comienzo, las etiquetas o la nota de un inquilino.</translation>
    </message>
    <message>
        <source>Collects nothing of a tenant until it is enabled again.</source>
        <translation>No recopila nada de un inquilino hasta que se habilite de nuevo.</translation>
    </message>
    <message>
        <source>Collects a disabled tenant again.</source>
        <translation>Vuelve a recopilar un inquilino deshabilitado.</translation>
    </message>
    <message>
        <source>Removes a tenant, its stored events and its credential.</source>
        <translation>Quita un inquilino, sus eventos guardados y su credencial.</translation>
    </message>
    <message>
        <source>Stop its subscriptions first; events until the next start can never be fetched.</source>
        <translation>Detiene primero sus suscripciones; los eventos hasta el próximo inicio no se podrán obtener nunca.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Solo dice lo que se eliminaría.</translation>
    </message>
    <message>
        <source>Replaces a credential: the new one is proven before the old one goes.</source>
        <translation>Reemplaza una credencial: la nueva se prueba antes de quitar la anterior.</translation>
    </message>
    <message>
        <source>Lists credentials of tenants and destinations that end within 30 days.</source>
        <translation>Lista las credenciales de inquilinos y destinos que caducan en 30 días.</translation>
    </message>
    <message>
        <source>Reads the end of a tenant&apos;s credential from Microsoft Graph, or sets it.</source>
        <translation>Lee de Microsoft Graph la caducidad de la credencial de un inquilino, o la establece.</translation>
    </message>
    <message>
        <source>When it ends (UTC).</source>
        <translation>Cuándo caduca (UTC).</translation>
    </message>
    <message>
        <source>Copies tags, streams, beginning and selection to other tenants.</source>
        <translation>Copia etiquetas, secuencias, comienzo y selección a otros inquilinos.</translation>
    </message>
    <message>
        <source>A tenant that gets them; repeatable.</source>
        <translation>Un inquilino que las recibe; repetible.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written. Begin with %1</source>
        <translation>
            <numerusform>%n archivo escrito. Empiece por %1</numerusform>
            <numerusform>%n archivos escritos. Empiece por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--format is man, bash, zsh, fish or json, not &quot;%1&quot;</source>
        <translation>--format es man, bash, zsh, fish o json, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Writes everything about the program: the manual page, completions for shells, JSON, or the pages of the help.</source>
        <translation>Escribe todo sobre el programa: la página de manual, el autocompletado para shells, JSON o las páginas de la ayuda.</translation>
    </message>
    <message>
        <source>man unless said, bash, zsh, fish or json.</source>
        <translation>man si no se indica, bash, zsh, fish o json.</translation>
    </message>
    <message>
        <source>Write the help, the same pages as in the window, to this directory.</source>
        <translation>Escribir la ayuda, las mismas páginas que en la ventana, en este directorio.</translation>
    </message>
    <message>
        <source>About the program with the window.</source>
        <translation>Sobre el programa con la ventana.</translation>
    </message>
    <message>
        <source>Hour (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>No se recopiló nada para este destino en este tiempo.</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to 7</source>
        <translation>--days admite un número de 1 a 7</translation>
    </message>
    <message>
        <source>Holds what was collected, stored and accepted, hour by hour, against what its workspace has. Changes nothing.</source>
        <translation>Coteja, hora a hora, lo recopilado, guardado y aceptado con lo que tiene su área de trabajo. No cambia nada.</translation>
    </message>
    <message>
        <source>How far back, from 1 to 7; the last day where it is not said.</source>
        <translation>Hasta cuántos días atrás, de 1 a 7; el último día si no se indica.</translation>
    </message>
    <message>
        <source>Writes the tenants as a table that tenant import reads; without secrets.</source>
        <translation>Escribe los inquilinos como una tabla que lee tenant import; sin secretos.</translation>
    </message>
    <message>
        <source>Time between two polls of a stream, 15s to 1h; as in the settings unless said.</source>
        <translation>Tiempo entre dos sondeos de una secuencia, de 15s a 1h; como en la configuración si no se indica.</translation>
    </message>
    <message>
        <source>Written, without any secret: %1</source>
        <translation>Escrito, sin ningún secreto: %1</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>Falta la credencial: reemplácela.</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials are missing. Enter them with &quot;tributaryctl tenant rotate&quot; and &quot;tributaryctl destination edit&quot;.</source>
        <translation>
            <numerusform>Falta %Ln credencial. Introdúzcala con &quot;tributaryctl tenant rotate&quot; y &quot;tributaryctl destination edit&quot;.</numerusform>
            <numerusform>Faltan %Ln credenciales. Introdúzcalas con &quot;tributaryctl tenant rotate&quot; y &quot;tributaryctl destination edit&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: this is what an import would do.</source>
        <translation>No se cambió nada: esto es lo que haría una importación.</translation>
    </message>
    <message>
        <source>Writes tenants, destinations, selections, clouds and settings as JSON; without any secret.</source>
        <translation>Escribe inquilinos, destinos, selecciones, nubes y configuración como JSON; sin ningún secreto.</translation>
    </message>
    <message>
        <source>Takes up an exported configuration: adds and changes, removes nothing.</source>
        <translation>Incorpora una configuración exportada: agrega y cambia, no quita nada.</translation>
    </message>
    <message>
        <source>Say what would be done, and do nothing.</source>
        <translation>Dice lo que se haría y no hace nada.</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>Escriba el nombre del perfil para eliminarlo: %1</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>no hay ningún perfil en %1</translation>
    </message>
    <message>
        <source>The profile was deleted: %1</source>
        <translation>Se eliminó el perfil: %1</translation>
    </message>
    <message>
        <source>Deletes a profile: its events, configuration, logs and keychain entries. Says what goes and asks.</source>
        <translation>Elimina un perfil: sus eventos, configuración, registros del programa y entradas del llavero. Dice qué se pierde y pregunta.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No pregunta.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>A running service takes it up within ten seconds, a window when it is started again.</source>
        <translation>Un servicio en marcha lo aplica en diez segundos; una ventana, cuando se vuelve a iniciar.</translation>
    </message>
    <message>
        <source>settings reset takes the name of a setting, or --all</source>
        <translation>settings reset admite el nombre de una opción, o --all</translation>
    </message>
    <message>
        <source>Shows how this profile collects: intervals, limits, network.</source>
        <translation>Muestra cómo recopila este perfil: intervalos, límites, red.</translation>
    </message>
    <message>
        <source>Changes a setting for good, for example: settings set poll-interval 5m.</source>
        <translation>Cambia una opción de forma permanente, por ejemplo: settings set poll-interval 5m.</translation>
    </message>
    <message>
        <source>Sets a setting back to its default.</source>
        <translation>Restablece el valor predeterminado de una opción.</translation>
    </message>
    <message>
        <source>Set all of them back.</source>
        <translation>Restablece todas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenants have the settings of &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln inquilino tiene la configuración de &quot;%1&quot;.</numerusform>
            <numerusform>%Ln inquilinos tienen la configuración de &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>--output is missing; --list shows what would be in it</source>
        <translation>falta --output; --list muestra lo que contendría</translation>
    </message>
    <message>
        <source>Saves what helps to find a cause: logs, versions, status, schema, crash reports; no secrets and no events.</source>
        <translation>Guarda lo que ayuda a hallar una causa: registros del programa, versiones, estado, esquema, informes de bloqueo; sin secretos ni eventos.</translation>
    </message>
    <message>
        <source>The archive to write, a .tar.gz.</source>
        <translation>El archivo comprimido que se escribe, un .tar.gz.</translation>
    </message>
    <message>
        <source>Replace names, domains and ids of tenants.</source>
        <translation>Reemplaza nombres, dominios e id. de inquilinos.</translation>
    </message>
    <message>
        <source>Show what would be in it, and write nothing.</source>
        <translation>Muestra lo que contendría y no escribe nada.</translation>
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
            <numerusform>%1, %2 y %n secuencia más</numerusform>
            <numerusform>%1, %2 y %n secuencias más</numerusform>
        </translation>
    </message>
    <message>
        <source>the name does not agree; nothing was deleted</source>
        <translation>el nombre no coincide; no se eliminó nada</translation>
    </message>
</context>
<context>
    <name>tributary::ConsentPage</name>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>&amp;Open browser</source>
        <translation>&amp;Abrir navegador</translation>
    </message>
    <message>
        <source>&amp;Write to their admin</source>
        <translation>&amp;Escribir a su administrador</translation>
    </message>
    <message>
        <source>Consent link</source>
        <translation>Enlace de consentimiento</translation>
    </message>
    <message>
        <source>Right that is asked for</source>
        <translation>Derecho que se solicita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Consent of the child</source>
        <translation>Consentimiento del inquilino secundario</translation>
    </message>
    <message>
        <source>Consent for reading the audit log</source>
        <translation>Consentimiento para leer el registro de auditoría</translation>
    </message>
    <message>
        <source>Please open this link, sign in as an administrator of %1 and accept:

%2</source>
        <translation>Abra este enlace, inicie sesión como administrador de %1 y acepte:

%2</translation>
    </message>
    <message>
        <source>Rights that are asked for</source>
        <translation>Derechos que se solicitan</translation>
    </message>
    <message>
        <source>A Global or Privileged Role Administrator of the child opens this link, signs in and accepts. It works on any computer: open it here, or send it.</source>
        <translation>Un administrador global o de roles con privilegios del inquilino secundario abre este enlace, inicia sesión y acepta. Funciona en cualquier equipo: ábralo aquí o envíelo.</translation>
    </message>
    <message>
        <source>Only reading is asked for. Nothing in %1 can be changed with it.</source>
        <translation>Solo se pide lectura. Con ello no se puede cambiar nada en %1.</translation>
    </message>
    <message>
        <source>Preparing the link…</source>
        <translation>Preparando el enlace…</translation>
    </message>
    <message>
        <source>Waiting for consent, %1 left. You can close this: a draft is kept.</source>
        <translation>Esperando el consentimiento, quedan %1. Puede cerrar esto: se guarda un borrador.</translation>
    </message>
    <message>
        <source>Consent was given</source>
        <translation>Se dio el consentimiento</translation>
    </message>
    <message>
        <source>The app can sign in to the tenant.</source>
        <translation>La aplicación puede iniciar sesión en el inquilino.</translation>
    </message>
    <message>
        <source>Consent was given.</source>
        <translation>Se dio el consentimiento.</translation>
    </message>
    <message>
        <source>&amp;Wait again</source>
        <translation>&amp;Volver a esperar</translation>
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
        <translation>Asentándose</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>&amp;Only what is missing</source>
        <translation>&amp;Solo lo que falta</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Fetchable until</source>
        <translation>Obtenible hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Fill gaps…</source>
        <translation>&amp;Rellenar huecos…</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todas las secuencias</translation>
    </message>
    <message>
        <source>Time ranges and what is known of them</source>
        <translation>Intervalos de tiempo y lo que se sabe de ellos</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <extracomment>%1 is a tenant.</extracomment>
        <translation>Cobertura de %1</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>Not collected yet</source>
        <translation>Aún sin recopilar</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>Aquí no falta nada.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading what is known of this tenant…</source>
        <translation>Leyendo lo que se sabe de este inquilino…</translation>
    </message>
    <message>
        <source>Nothing is missing: every time range was listed to its end and all of it is stored.</source>
        <translation>No falta nada: cada intervalo de tiempo se listó hasta el final y todo está guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) can still be filled.</source>
        <translation>
            <numerusform>%n hueco aún se puede rellenar.</numerusform>
            <numerusform>%n huecos aún se pueden rellenar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time range(s) cannot be fetched any more.</source>
        <translation>
            <numerusform>%n intervalo de tiempo ya no se puede obtener.</numerusform>
            <numerusform>%n intervalos de tiempo ya no se pueden obtener.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps that can still be filled: %1. Time ranges that cannot be fetched any more: %2.</source>
        <translation>Huecos que aún se pueden rellenar: %1. Intervalos de tiempo que ya no se pueden obtener: %2.</translation>
    </message>
</context>
<context>
    <name>tributary::CreatePage</name>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a call came to, and the id of what it made.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Create app</source>
        <translation>Crear aplicación</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Qué se crea</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>Crear la aplicación</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Dejar de esperar</translation>
    </message>
    <message>
        <source>Calls that change the tenant</source>
        <translation>Llamadas que cambian el inquilino</translation>
    </message>
    <message>
        <source>These calls change %1. Nothing is made before an administrator has signed in and you press Create.</source>
        <translation>Estas llamadas cambian %1. No se crea nada antes de que un administrador inicie sesión y usted pulse «Crear».</translation>
    </message>
    <message>
        <source>The app is made.</source>
        <translation>La aplicación está creada.</translation>
    </message>
    <message>
        <source>An administrator of the child signs in. Their sign-in stays in memory and ends with this window.</source>
        <translation>Inicia sesión un administrador del inquilino secundario. Su sesión permanece en memoria y termina con esta ventana.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;rear</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Creating; what is done stays and is listed.</source>
        <translation>Creando; lo ya hecho se conserva y figura en la lista.</translation>
    </message>
    <message>
        <source>The app is made. Microsoft needs a moment until it counts everywhere.</source>
        <translation>La aplicación está creada. Microsoft necesita un momento hasta que valga en todas partes.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on where it was stopped.</source>
        <translation>Lo ya hecho se conserva. «Crear» continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>R&amp;eintentar</translation>
    </message>
</context>
<context>
    <name>tributary::CredentialForm</name>
    <message>
        <source>Client se&amp;cret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate (recommended)</source>
        <translation>Ce&amp;rtificado (recomendado)</translation>
    </message>
    <message>
        <source>Client secret, its value</source>
        <translation>Secreto de cliente, su valor</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Archivo de clave privada</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>&amp;Application (client) id</source>
        <translation>Id. de &amp;aplicación (cliente)</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>Secret, its &amp;value</source>
        <translation>Secreto, su &amp;valor</translation>
    </message>
    <message>
        <source>Secret &amp;ends</source>
        <translation>El secreto &amp;caduca</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Arc&amp;hivo de certificado</translation>
    </message>
    <message>
        <source>Private &amp;key file</source>
        <translation>Archivo de c&amp;lave privada</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key *.pfx *.p12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>No es un id. de aplicación</translation>
    </message>
    <message>
        <source>The application (client) id is on the overview page of the registration: 32 digits and letters in five groups.</source>
        <translation>El id. de aplicación (cliente) está en la página de información general del registro: 32 dígitos y letras en cinco grupos.</translation>
    </message>
</context>
<context>
    <name>tributary::DeleteDataDialog</name>
    <message>
        <source>Counting what belongs to this profile…</source>
        <translation>Contando lo que pertenece a este perfil…</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Eliminar todos los datos</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Delete and quit</source>
        <translation>&amp;Eliminar y salir</translation>
    </message>
    <message>
        <source>Type the name of the profile to delete it: %1</source>
        <translation>Escriba el nombre del perfil para eliminarlo: %1</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationLimitsTab</name>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Limits of the destination</source>
        <translation>Límites del destino</translation>
    </message>
    <message>
        <source>Counted over the last minute. Tributary stays below what the service allows, so that others can send too.</source>
        <translation>Contado en el último minuto. Tributary se mantiene por debajo de lo que permite el servicio, para que otros también puedan enviar.</translation>
    </message>
    <message>
        <source>Nothing is sent from here at this moment, so that there is nothing to count.</source>
        <translation>En este momento no se envía nada desde aquí, así que no hay nada que contar.</translation>
    </message>
    <message numerus="yes">
        <source>%n times since the program started, last at %1</source>
        <translation>
            <numerusform>%n vez desde que se inició el programa, la última: %1</numerusform>
            <numerusform>%n veces desde que se inició el programa, la última: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Never since the program started</source>
        <translation>Nunca desde que se inició el programa</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Data a minute</source>
        <translation>Datos por minuto</translation>
    </message>
    <message>
        <source>%1 of %2, before compression</source>
        <translation>%1 de %2, antes de comprimir</translation>
    </message>
    <message>
        <source>Events a minute</source>
        <translation>Eventos por minuto</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>Aceptados: %1</translation>
    </message>
    <message>
        <source>Size of a batch</source>
        <translation>Tamaño de un lote</translation>
    </message>
    <message>
        <source>At most %1, before compression</source>
        <translation>Como máximo %1, antes de comprimir</translation>
    </message>
    <message>
        <source>Asked to slow down (429)</source>
        <translation>Peticiones de ir más despacio (429)</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationTablesTab</name>
    <message>
        <source>Not looked at</source>
        <translation>Sin mirar</translation>
    </message>
    <message>
        <source>Missing in the table</source>
        <translation>Falta en la tabla</translation>
    </message>
    <message>
        <source>Missing in the rule</source>
        <translation>Falta en la regla</translation>
    </message>
    <message>
        <source>Of the type %1 there</source>
        <translation>Allí es de tipo %1</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>%1 → %2: the table is not there</source>
        <translation>%1 → %2: la tabla no existe</translation>
    </message>
    <message>
        <source>%1 → %2: the rule does not know the stream</source>
        <translation>%1 → %2: la regla no conoce la secuencia</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Files have no tables: every record is a line, with the columns of the tables as members.</source>
        <translation>Los archivos no tienen tablas: cada registro es una línea, con las columnas de las tablas como miembros.</translation>
    </message>
    <message>
        <source>A topic has no tables: every record is a message, with the columns of the tables as members.</source>
        <translation>Un tema no tiene tablas: cada registro es un mensaje, con las columnas de las tablas como miembros.</translation>
    </message>
    <message>
        <source>The old API makes its tables by itself, and gives the names of columns an ending by their type.</source>
        <translation>La API antigua crea sus tablas por sí misma y agrega a los nombres de columna una terminación según su tipo.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>Se llena con</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Columns by stream</source>
        <translation>Columnas por secuencia</translation>
    </message>
    <message>
        <source>Looking at tables and rule; nothing is changed…</source>
        <translation>Mirando las tablas y la regla; no se cambia nada…</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>The record, by the rule</source>
        <translation>El registro, mediante la regla</translation>
    </message>
    <message>
        <source>Azure did not let the sending app look. %1: %2 What is needed is shown.</source>
        <translation>Azure no dejó mirar a la aplicación que envía. %1: %2 Se muestra lo que hace falta.</translation>
    </message>
    <message>
        <source>The destination does not say where its rule and workspace are in Azure, so that they cannot be looked at. What is needed is shown.</source>
        <translation>El destino no indica dónde están en Azure su regla y su área de trabajo, así que no se pueden mirar. Se muestra lo que hace falta.</translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not as they should be. Add destination… with the same rule adds what is missing.</source>
        <translation>
            <numerusform>%n columna no está como debería. «Agregar destino…» con la misma regla agrega lo que falta.</numerusform>
            <numerusform>%n columnas no están como deberían. «Agregar destino…» con la misma regla agrega lo que falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and rule have every column.</source>
        <translation>Las tablas y la regla tienen todas las columnas.</translation>
    </message>
</context>
<context>
    <name>tributary::DestinationWizard</name>
    <message>
        <source>Add destination</source>
        <translation>Agregar destino</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>¿Conservar lo introducido para %1?</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart. What was made in Azure stays there in either case, and is found and used the next time.</source>
        <translation>Un borrador continúa donde lo dejó, también tras un reinicio. Lo creado en Azure se queda allí en cualquier caso, y la próxima vez se encuentra y se usa.</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>&amp;Guardar borrador</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Descartarlo</translation>
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
        <translation>Nada que enviar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>A role is on its way</source>
        <translation>Un rol está en camino</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Paused by a person</source>
        <translation>Pausado por una persona</translation>
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
        <translation>Último aceptado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>C&amp;heck now</source>
        <translation>C&amp;omprobar ahora</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>E&amp;xport for Azure</source>
        <translation>E&amp;xportar para Azure</translation>
    </message>
    <message>
        <source>&amp;ARM template…</source>
        <translation>Plantilla &amp;ARM…</translation>
    </message>
    <message>
        <source>&amp;Bicep file…</source>
        <translation>Archivo &amp;Bicep…</translation>
    </message>
    <message>
        <source>&amp;KQL functions…</source>
        <translation>Funciones &amp;KQL…</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Health of the destination</source>
        <translation>Estado de salud del destino</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>No destination yet</source>
        <translation>Aún no hay destino</translation>
    </message>
    <message>
        <source>No destination is chosen</source>
        <translation>No se ha elegido ningún destino</translation>
    </message>
    <message>
        <source>Events are kept on this computer until there is one.</source>
        <translation>Los eventos se guardan en este equipo hasta que haya uno.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No espera nada.</translation>
    </message>
    <message>
        <source>%1 events in %2 batches, %3</source>
        <translation>%1 eventos en %2 lotes, %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Open trouble</source>
        <translation>Problema abierto</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>Asking; no event is written…</source>
        <translation>Consultando; no se escribe ningún evento…</translation>
    </message>
    <message>
        <source>It accepts. Checked at %1.</source>
        <translation>Acepta. Comprobado a las %1.</translation>
    </message>
    <message>
        <source>Remove destination</source>
        <translation>Quitar destino</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Nothing more is sent to it, and its credential leaves the keychain. What it has stays there. Events that wait for it: %1; they go to the oldest destination that is left, or wait for the next one.</source>
        <translation>No se le envía nada más y su credencial sale del llavero. Lo que tiene se queda allí. Eventos que lo esperan: %1; pasan al destino más antiguo que quede o esperan al siguiente.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Send &amp;test event</source>
        <translation>Enviar evento de &amp;prueba</translation>
    </message>
    <message>
        <source>Pause sendin&amp;g</source>
        <translation>Pausar en&amp;vío</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Sends one event that says what it is, and asks the workspace for it.</source>
        <translation>Envía un evento que dice lo que es y consulta por él al área de trabajo.</translation>
    </message>
    <message>
        <source>Only a workspace behind the Logs Ingestion API can be asked for a test event.</source>
        <translation>Solo un área de trabajo detrás de la Logs Ingestion API se puede consultar por un evento de prueba.</translation>
    </message>
    <message>
        <source>Resume sendin&amp;g</source>
        <translation>Reanudar en&amp;vío</translation>
    </message>
    <message>
        <source>Sending a test event…</source>
        <translation>Enviando un evento de prueba…</translation>
    </message>
    <message>
        <source>Nothing is sent any more; events wait here.</source>
        <translation>Ya no se envía nada; los eventos esperan aquí.</translation>
    </message>
    <message>
        <source>Sending goes on.</source>
        <translation>El envío continúa.</translation>
    </message>
    <message>
        <source>Rename destination</source>
        <translation>Cambiar el nombre del destino</translation>
    </message>
    <message>
        <source>Name of the destination</source>
        <translation>Nombre del destino</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Renamed.</source>
        <translation>Nombre cambiado.</translation>
    </message>
    <message>
        <source>Errors of the destination, newest first</source>
        <translation>Fallos del destino, lo más reciente primero</translation>
    </message>
    <message>
        <source>Nothing went wrong here, as far back as the log goes.</source>
        <translation>Aquí no falló nada, hasta donde llega el registro.</translation>
    </message>
    <message>
        <source>Health and proof</source>
        <translation>Salud y prueba</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Registro de fallos</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen destination</source>
        <translation>Cambia el nombre del destino elegido</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Removes it, after a question</source>
        <translation>Lo quita, tras una pregunta</translation>
    </message>
    <message>
        <source>Asking whether it accepts…</source>
        <translation>Consultando si acepta…</translation>
    </message>
    <message>
        <source>Azure needs up to 30 minutes to apply a new role. Trying every minute.</source>
        <translation>Azure necesita hasta 30 minutos para aplicar un rol nuevo. Se intenta cada minuto.</translation>
    </message>
    <message>
        <source>It accepts. Sending a test event…</source>
        <translation>Acepta. Enviando un evento de prueba…</translation>
    </message>
    <message>
        <source>The test event is accepted.</source>
        <translation>El evento de prueba está aceptado.</translation>
    </message>
    <message>
        <source>The test event is accepted. Asking the workspace for it; that may take some minutes…</source>
        <translation>El evento de prueba está aceptado. Consultando por él al área de trabajo; puede tardar algunos minutos…</translation>
    </message>
    <message>
        <source>The test event arrived: visible in the workspace after %1 s.</source>
        <translation>El evento de prueba llegó: visible en el área de trabajo tras %1 s.</translation>
    </message>
    <message>
        <source>The test event was accepted, and is not visible in the workspace after 20 minutes. The rule&apos;s own error log may say why.</source>
        <translation>El evento de prueba se aceptó y, tras 20 minutos, no es visible en el área de trabajo. El registro de errores de la propia regla puede indicar por qué.</translation>
    </message>
    <message>
        <source>The test event was accepted. The workspace could not be asked for it: the sending app needs Log Analytics Reader there, and the destination has to name it.</source>
        <translation>El evento de prueba se aceptó. No se pudo consultar por él al área de trabajo: la aplicación que envía necesita allí Log Analytics Reader, y el destino tiene que indicarla.</translation>
    </message>
</context>
<context>
    <name>tributary::DiagnosticsPanel</name>
    <message>
        <source>Logs and crash reports, for their owner only and bounded in size:</source>
        <translation>Registros del programa e informes de bloqueo, solo para su propietario y de tamaño limitado:</translation>
    </message>
    <message>
        <source>Folder of the logs</source>
        <translation>Carpeta de los registros del programa</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir car&amp;peta</translation>
    </message>
    <message>
        <source>A support bundle has logs, versions, status and the structure of the database; no secrets and no events.</source>
        <translation>Un paquete de soporte contiene registros del programa, versiones, estado y la estructura de la base de datos; ni secretos ni eventos.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Paquete de sop&amp;orte…</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
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
        <translation>Tipo de usuario</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>%1, arrived %2</source>
        <translation>%1, llegó %2</translation>
    </message>
    <message>
        <source>no time in the record, arrived %1</source>
        <translation>sin hora en el registro, llegó %1</translation>
    </message>
    <message>
        <source>no record type</source>
        <translation>sin tipo de registro</translation>
    </message>
    <message>
        <source>%1, a type without a name here; forwarded unchanged</source>
        <translation>%1, un tipo sin nombre aquí; reenviado sin cambios</translation>
    </message>
    <message>
        <source>%1: not in the record</source>
        <translation>%1: no está en el registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A column&apos;s title and its value, read aloud.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
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
        <translation>marcado</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Id: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>Id.: se lee de cada registro al mostrarlo. No se puede usar para ordenar.</translation>
    </message>
    <message>
        <source>%1: read from each record as it is shown. It cannot be sorted by.</source>
        <translation>%1: se lee de cada registro al mostrarlo. No se puede usar para ordenar.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
</context>
<context>
    <name>tributary::EventsScreen</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>Eventos guardados</translation>
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
        <translation>Eventos o registro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Follow or pause, in the table</source>
        <translation>Seguir o pausar, en la tabla</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Show what is new and follow, in the table</source>
        <translation>Mostrar lo nuevo y seguir, en la tabla</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Search, in the filter; open the record, in the table; zoom in, in the histogram</source>
        <translation>Buscar, en el filtro; abrir el registro, en la tabla; acercar, en el histograma</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espacio</translation>
    </message>
    <message>
        <source>Propose fields and values, in the filter</source>
        <translation>Proponer campos y valores, en el filtro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Exclude the value, in the facets</source>
        <translation>Excluir el valor, en las facetas</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Izquierda, Derecha</translation>
    </message>
    <message>
        <source>Move the brush, with Shift stretch it, in the histogram</source>
        <translation>Mover la selección, con Mayús ampliarla, en el histograma</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it; stop the search, in the table</source>
        <translation>Borrar el filtro y luego salir de él; detener la búsqueda, en la tabla</translation>
    </message>
    <message>
        <source>Not carried over: %1</source>
        <translation>No se trasladó: %1</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>%1 % searched, %2 found</source>
        <translation>%1&#xa0;% buscado, %2 encontrados</translation>
    </message>
    <message>
        <source>%1 found, reading the archive…</source>
        <translation>%1 encontrados, leyendo el archivo histórico…</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con fallo</translation>
    </message>
    <message>
        <source>%1 could not be decided: the regular expression takes too long</source>
        <translation>%1 sin decidir: la expresión regular tarda demasiado</translation>
    </message>
    <message>
        <source>the bytes of %1 are no longer kept</source>
        <translation>los bytes de %1 ya no se conservan</translation>
    </message>
    <message>
        <source>the archive cannot be read, trying again: %1</source>
        <translation>no se puede leer el archivo histórico, reintentando: %1</translation>
    </message>
    <message>
        <source>%1 new – show</source>
        <translation>%1 nuevos: mostrar</translation>
    </message>
    <message>
        <source>Nothing collected yet. First events usually take 2 to 60 minutes.</source>
        <translation>Aún no se ha recopilado nada. Los primeros eventos suelen tardar de 2 a 60 minutos.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>None of the %1 stored events fits “%2”. Take a condition away, or search a longer time.</source>
        <translation>Ninguno de los %1 eventos guardados coincide con «%2». Quite una condición o busque en un tiempo más largo.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>%1 – %2: %3 events</source>
        <extracomment>A range of time that was chosen in the histogram, and how many events are in it.</extracomment>
        <translation>%1 – %2: %3 eventos</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Quitar una vista</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Ctrl+Shift+1</source>
        <translation>Ctrl+Mayús+1</translation>
    </message>
    <message>
        <source>Open the first of the views; up to 9</source>
        <translation>Abrir la primera de las vistas; hasta la 9</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Guardar como vista…</translation>
    </message>
    <message>
        <source>Name of the view; it keeps filter, columns, order and facets:</source>
        <translation>Nombre de la vista; conserva filtro, columnas, orden y facetas:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A tenant and one of its streams.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Older records were removed, last on %1: the archive keeps %n days.</source>
        <translation>
            <numerusform>Se quitaron registros más antiguos, la última vez el %1: el archivo conserva %n día.</numerusform>
            <numerusform>Se quitaron registros más antiguos, la última vez el %1: el archivo conserva %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older records were removed, last on %1: the archive keeps at most %2.</source>
        <translation>Se quitaron registros más antiguos, la última vez el %1: el archivo conserva como máximo %2.</translation>
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
            <numerusform>%1 de %Ln evento · encontrado en %2 ms</numerusform>
            <numerusform>%1 de %Ln eventos · encontrados en %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %Ln events</source>
        <extracomment>A button; %1 is a condition of the filter.</extracomment>
        <translation>
            <numerusform>Sin «%1»: %Ln evento</numerusform>
            <numerusform>Sin «%1»: %Ln eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ExportLine</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place and export again.</source>
        <translation>%1 no se escribió: %2. Elija otro lugar y exporte de nuevo.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was kept of %1.</source>
        <translation>La exportación se canceló; no se conservó nada de %1.</translation>
    </message>
    <message>
        <source>Exporting to %1: %2 of %3 events, %4</source>
        <translation>Exportando a %1: %2 de %3 eventos, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2). The bytes of %3 more are no longer kept on this computer.</source>
        <translation>
            <numerusform>%Ln evento está en %1 (%2). Los bytes de otros %3 ya no se conservan en este equipo.</numerusform>
            <numerusform>%Ln eventos están en %1 (%2). Los bytes de otros %3 ya no se conservan en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are in %1 (%2).</source>
        <translation>
            <numerusform>%Ln evento está en %1 (%2).</numerusform>
            <numerusform>%Ln eventos están en %1 (%2).</numerusform>
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
        <translation>%1 más…</translation>
    </message>
    <message>
        <source>%1: %2 different values</source>
        <translation>%1: %2 valores distintos</translation>
    </message>
    <message>
        <source>%1: search in %2</source>
        <translation>%1: buscar en %2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>%1 is excluded; a click lets it in again</source>
        <translation>%1 está excluido; un clic lo vuelve a admitir</translation>
    </message>
</context>
<context>
    <name>tributary::FacetPopup</name>
    <message>
        <source>Search in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>%1 – excluded</source>
        <translation>%1 – excluido</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of the %2 most frequent values; there are %3.</source>
        <translation>%1 de los %2 valores más frecuentes; hay %3.</translation>
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
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Carga de trabajo</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Tipo de usuario</translation>
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
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Secuencia</translation>
    </message>
</context>
<context>
    <name>tributary::FigureButton</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>tributary::FilterText</name>
    <message>
        <source>is:%1 cannot be answered here: nothing is known of it; leave it out</source>
        <translation>is:%1 no se puede responder aquí: no se sabe nada de ello; omítalo</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; the fields are %2. Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>no existe el campo &quot;%1&quot;; los campos son %2. Cualquier miembro del registro es raw.%1; el texto con dos puntos va entre comillas</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; did you mean &quot;%2&quot;? Any member of the record is raw.%1; text with a colon goes into quotation marks</source>
        <translation>no existe el campo &quot;%1&quot;; ¿quiso decir &quot;%2&quot;? Cualquier miembro del registro es raw.%1; el texto con dos puntos va entre comillas</translation>
    </message>
    <message>
        <source>put &quot;:&quot; and a value behind &quot;%1&quot;, for example %2</source>
        <translation>ponga &quot;:&quot; y un valor detrás de &quot;%1&quot;, por ejemplo %2</translation>
    </message>
    <message>
        <source>a field is missing in front of the colon; text with a colon goes into quotation marks</source>
        <translation>falta un campo delante de los dos puntos; el texto con dos puntos va entre comillas</translation>
    </message>
    <message>
        <source>raw needs the path of a member, for example %1</source>
        <translation>raw necesita la ruta de un miembro, por ejemplo %1</translation>
    </message>
    <message>
        <source>the name of a member is missing behind the dot</source>
        <translation>falta el nombre de un miembro detrás del punto</translation>
    </message>
    <message>
        <source>a path has at most %1 names</source>
        <translation>una ruta tiene como máximo %1 nombres</translation>
    </message>
    <message>
        <source>has: needs the name of a field, for example has:ip or has:raw.ModifiedProperties</source>
        <translation>has: necesita el nombre de un campo, por ejemplo has:ip o has:raw.ModifiedProperties</translation>
    </message>
    <message>
        <source>every record has a time; ask for another field</source>
        <translation>todo registro tiene hora; pregunte por otro campo</translation>
    </message>
    <message>
        <source>is: takes %1, not &quot;%2&quot;</source>
        <translation>is: admite %1, no &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1: needs a value directly behind the colon, for example %2</source>
        <translation>%1: necesita un valor justo detrás de los dos puntos, por ejemplo %2</translation>
    </message>
    <message>
        <source>%1 takes no regular expression, for example %2</source>
        <translation>%1 no admite expresiones regulares, por ejemplo %2</translation>
    </message>
    <message>
        <source>%1 cannot be compared; write for example %2</source>
        <translation>%1 no se puede comparar; escriba por ejemplo %2</translation>
    </message>
    <message>
        <source>a comparison takes one value</source>
        <translation>una comparación admite un solo valor</translation>
    </message>
    <message>
        <source>a range stands alone; write (%1:… OR %1:…)</source>
        <translation>un intervalo va solo; escriba (%1:… OR %1:…)</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 admite un solo valor</translation>
    </message>
    <message>
        <source>a value is missing here, for example %1</source>
        <translation>aquí falta un valor, por ejemplo %1</translation>
    </message>
    <message>
        <source>a value is missing behind the comma; values follow each other without blanks, as in %1:a,b</source>
        <translation>falta un valor detrás de la coma; los valores se siguen sin espacios, como en %1:a,b</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second time, e.g. ..2026-11-22</source>
        <translation>&quot;..&quot; necesita una segunda hora, p. ej. ..2026-11-22</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a second value</source>
        <translation>&quot;..&quot; necesita un segundo valor</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first time</source>
        <translation>&quot;..&quot; necesita una primera hora</translation>
    </message>
    <message>
        <source>&quot;..&quot; needs a first value</source>
        <translation>&quot;..&quot; necesita un primer valor</translation>
    </message>
    <message>
        <source>this quotation mark is not closed</source>
        <translation>estas comillas no están cerradas</translation>
    </message>
    <message>
        <source>this regular expression is not closed; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>esta expresión regular no está cerrada; el texto que empieza por &quot;/&quot; va entre comillas</translation>
    </message>
    <message>
        <source>only &quot;i&quot; may stand behind a regular expression; text that starts with &quot;/&quot; goes into quotation marks</source>
        <translation>solo &quot;i&quot; puede ir detrás de una expresión regular; el texto que empieza por &quot;/&quot; va entre comillas</translation>
    </message>
    <message>
        <source>the regular expression is empty</source>
        <translation>la expresión regular está vacía</translation>
    </message>
    <message>
        <source>a regular expression has at most %1 characters</source>
        <translation>una expresión regular tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>the regular expression is wrong here: %1</source>
        <translation>la expresión regular es incorrecta aquí: %1</translation>
    </message>
    <message>
        <source>an expression has at most %1 characters</source>
        <translation>una expresión tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing; take it away, or put text in quotation marks</source>
        <translation>&quot;)&quot; no cierra nada; quítelo o ponga el texto entre comillas</translation>
    </message>
    <message>
        <source>&quot;-&quot; excludes what stands directly behind it; put a text that has it in quotation marks</source>
        <translation>&quot;-&quot; excluye lo que va justo detrás; ponga entre comillas un texto que lo contenga</translation>
    </message>
    <message>
        <source>one NOT is enough; put a text that starts with &quot;-&quot; in quotation marks</source>
        <translation>basta un solo NOT; ponga entre comillas un texto que empiece por &quot;-&quot;</translation>
    </message>
    <message>
        <source>there is nothing between the quotation marks</source>
        <translation>no hay nada entre las comillas</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoginFailed</source>
        <translation>aquí falta una condición, por ejemplo op:UserLoginFailed</translation>
    </message>
    <message>
        <source>parentheses are nested at most %1 deep</source>
        <translation>los paréntesis se anidan como máximo %1 niveles</translation>
    </message>
    <message>
        <source>this parenthesis is not closed; put &quot;)&quot; behind the group</source>
        <translation>este paréntesis no está cerrado; ponga &quot;)&quot; detrás del grupo</translation>
    </message>
    <message>
        <source>a quotation mark inside a word; put the whole text in quotation marks</source>
        <translation>comillas dentro de una palabra; ponga todo el texto entre comillas</translation>
    </message>
    <message>
        <source>put a blank here, or the whole text in quotation marks</source>
        <translation>ponga aquí un espacio, o todo el texto entre comillas</translation>
    </message>
    <message>
        <source>is: asks for what happens to a record later; a selection sees it as it comes in</source>
        <translation>is: pregunta por lo que le ocurre después a un registro; una selección lo ve al llegar</translation>
    </message>
    <message>
        <source>a selection belongs to one tenant; leave tenant: out</source>
        <translation>una selección pertenece a un solo inquilino; omita tenant:</translation>
    </message>
    <message>
        <source>a record has no batch yet when it is selected; leave batch: out</source>
        <translation>un registro aún no tiene lote al seleccionarse; omita batch:</translation>
    </message>
    <message>
        <source>a selection cannot depend on when it is asked; write a date and a time</source>
        <translation>una selección no puede depender de cuándo se pregunta; escriba una fecha y una hora</translation>
    </message>
    <message>
        <source>a condition is missing here, for example op:UserLoggedIn</source>
        <translation>aquí falta una condición, por ejemplo op:UserLoggedIn</translation>
    </message>
    <message>
        <source>there is no stream &quot;%1&quot;; they are %2, or a part of such a name</source>
        <translation>no existe la secuencia &quot;%1&quot;; son %2, o una parte de uno de esos nombres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write 2026-11-22, 2026-11-22T08:00, -6h, today or yesterday</source>
        <translation>&quot;%1&quot; no es una hora; escriba 2026-11-22, 2026-11-22T08:00, -6h, today o yesterday</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a single moment; write time:&gt;=%1</source>
        <translation>&quot;%1&quot; es un solo instante; escriba time:&gt;=%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=5</source>
        <translation>&quot;%1&quot; no es un número; escriba por ejemplo %2:&gt;=5</translation>
    </message>
    <message>
        <source>there is no user type &quot;%1&quot;; they are %2, or their numbers</source>
        <translation>no existe el tipo de usuario &quot;%1&quot;; son %2, o sus números</translation>
    </message>
    <message>
        <source>no record type is named &quot;%1&quot;; write its number, for example type:15</source>
        <translation>ningún tipo de registro se llama &quot;%1&quot;; escriba su número, por ejemplo type:15</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; write 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 or 203.0.*</source>
        <translation>&quot;%1&quot; no es una dirección; escriba 203.0.113.7, 203.0.113.0/24, 2001:db8::/32 o 203.0.*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a number nor a time; only these can be compared</source>
        <translation>&quot;%1&quot; no es ni un número ni una hora; solo estos se pueden comparar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number; write for example %2:&gt;=50000</source>
        <translation>&quot;%1&quot; no es un número; escriba por ejemplo %2:&gt;=50000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no length of time; write 30s, 15m, 6h, 7d or 1h30m, for example %2</source>
        <translation>&quot;%1&quot; no es una duración; escriba 30s, 15m, 6h, 7d o 1h30m, por ejemplo %2</translation>
    </message>
</context>
<context>
    <name>tributary::FinishPage</name>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
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
        <translation>&amp;Agregar otro inquilino</translation>
    </message>
    <message>
        <source>First events</source>
        <translation>Primeros eventos</translation>
    </message>
    <message>
        <source>Saving %1 and starting to collect.</source>
        <translation>Guardando %1 e iniciando la recopilación.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>%1 is not saved yet.</source>
        <translation>%1 aún no está guardado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Collecting goes on when this window is closed. First events usually come within minutes, and can take up to 12 hours after a subscription was started.</source>
        <translation>La recopilación continúa al cerrar esta ventana. Los primeros eventos suelen llegar en minutos y pueden tardar hasta 12 horas tras iniciarse una suscripción.</translation>
    </message>
    <message>
        <source>Looking what is there now…</source>
        <translation>Mirando qué hay ya…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Events are arriving.</source>
        <translation>Están llegando eventos.</translation>
    </message>
    <message>
        <source>Nothing there yet. This page looks again every 15 seconds.</source>
        <translation>Aún no hay nada. Esta página vuelve a mirar cada 15 segundos.</translation>
    </message>
    <message>
        <source>The first event was there at once.</source>
        <translation>El primer evento estaba allí de inmediato.</translation>
    </message>
    <message>
        <source>The first event was seen after %1.</source>
        <translation>El primer evento se vio al cabo de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams run.</source>
        <translation>
            <numerusform>%1 de %Ln secuencia funciona.</numerusform>
            <numerusform>%1 de %Ln secuencias funcionan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events collected so far.</source>
        <translation>
            <numerusform>%Ln evento recopilado hasta ahora.</numerusform>
            <numerusform>%Ln eventos recopilados hasta ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::FirstRun</name>
    <message>
        <source>Collect the first child tenant</source>
        <translation>Recopilar del primer inquilino secundario</translation>
    </message>
    <message>
        <source>Tributary reads the audit events of child tenants and forwards them to your Log Analytics workspace. It keeps every event on this computer until the workspace has accepted it.</source>
        <translation>Tributary lee los eventos de auditoría de inquilinos secundarios y los reenvía a su área de trabajo de Log Analytics. Conserva cada evento en este equipo hasta que el área de trabajo lo acepta.</translation>
    </message>
    <message>
        <source>Only looking?</source>
        <translation>¿Solo quiere mirar?</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>Iniciar la &amp;demo</translation>
    </message>
    <message>
        <source>with simulated tenants. Nothing leaves this computer.</source>
        <translation>con inquilinos simulados. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Add a child tenant</source>
        <translation>Agregar un inquilino secundario</translation>
    </message>
    <message>
        <source>You need its domain and someone who can give admin consent there. About 3 minutes.</source>
        <translation>Necesita su dominio y a alguien que pueda dar allí el consentimiento del administrador. Unos 3 minutos.</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>&amp;Agregar inquilino…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Agregar un destino</translation>
    </message>
    <message>
        <source>A Sentinel workspace in the parent tenant, or NDJSON files. Tributary can create the table and the rule.</source>
        <translation>Un área de trabajo de Sentinel en el inquilino principal o archivos NDJSON. Tributary puede crear la tabla y la regla.</translation>
    </message>
    <message>
        <source>Add d&amp;estination…</source>
        <translation>Agregar de&amp;stino…</translation>
    </message>
    <message>
        <source>See what arrives</source>
        <translation>Ver lo que llega</translation>
    </message>
    <message>
        <source>Events appear in Live events a few minutes after step 1, also before there is a destination.</source>
        <translation>Los eventos aparecen en «Eventos en directo» unos minutos después del paso 1, también antes de que haya un destino.</translation>
    </message>
    <message>
        <source>Open &amp;Live events</source>
        <translation>Abrir &amp;eventos en directo</translation>
    </message>
    <message>
        <source>Many tenants?</source>
        <translation>¿Muchos inquilinos?</translation>
    </message>
    <message>
        <source>&amp;Import a CSV file…</source>
        <translation>&amp;Importar un archivo CSV…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What collecting needs of this computer</source>
        <translation>Lo que la recopilación necesita de este equipo</translation>
    </message>
    <message>
        <source>Asking the keychain and Microsoft…</source>
        <translation>Consultando al llavero y a Microsoft…</translation>
    </message>
</context>
<context>
    <name>tributary::HelpText</name>
    <message>
        <source>Errors and what to do</source>
        <translation>Fallos y qué hacer</translation>
    </message>
    <message>
        <source>Each with the codes that the service or the program gives. Search for the code of a message, or press F1 on it.</source>
        <translation>Cada uno con los códigos que dan el servicio o el programa. Busque el código de un mensaje o pulse F1 sobre él.</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Codes: %1</source>
        <translation>Códigos: %1</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>tributary::HelpWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+F)</source>
        <translation>Buscar en la ayuda (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Ayuda</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramTable</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Sin recopilar</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Eventos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Events over time, a row for each bar of the histogram</source>
        <translation>Eventos a lo largo del tiempo, una fila por cada barra del histograma</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>No hay eventos que mostrar a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>%1 Times are in %2.</source>
        <extracomment>%1 says from when to when, %2 is a time zone.</extracomment>
        <translation>%1 Las horas están en %2.</translation>
    </message>
</context>
<context>
    <name>tributary::HistogramView</name>
    <message>
        <source>Events over time</source>
        <translation>Eventos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 to %2: %3 events, %4 failed</source>
        <translation>De %1 a %2: %3 eventos, %4 con fallo</translation>
    </message>
    <message>
        <source>No events to show over time.</source>
        <translation>No hay eventos que mostrar a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Brushed: %1 to %2, %3 events.</source>
        <translation>Seleccionado: de %1 a %2, %3 eventos.</translation>
    </message>
    <message>
        <source>%1 to %2, at most %3 events in %4.</source>
        <translation>De %1 a %2, como máximo %3 eventos en %4.</translation>
    </message>
    <message numerus="yes">
        <source>Not all of it was collected: %n streams have gaps.</source>
        <translation>
            <numerusform>No se recopiló todo: %n secuencia tiene huecos.</numerusform>
            <numerusform>No se recopiló todo: %n secuencias tienen huecos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of it was collected: %1</source>
        <translation>No se recopiló todo: %1</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>&amp;View as table…</source>
        <translation>&amp;Ver como tabla…</translation>
    </message>
</context>
<context>
    <name>tributary::ImportConfigurationDialog</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Lo que hace la importación</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Credential missing: replace credential.</source>
        <translation>Falta la credencial: reemplácela.</translation>
    </message>
    <message numerus="yes">
        <source>Imported. %Ln credentials are missing: replace them on the screens Tenants and Destinations.</source>
        <translation>
            <numerusform>Importado. Falta %Ln credencial: reemplácela en las pantallas Inquilinos y Destinos.</numerusform>
            <numerusform>Importado. Faltan %Ln credenciales: reemplácelas en las pantallas Inquilinos y Destinos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importado.</translation>
    </message>
    <message>
        <source>Everything in this file is here already; there is nothing to import.</source>
        <translation>Todo lo de este archivo ya está aquí; no hay nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>The import adds or changes %Ln things. Nothing is removed, and no credential is touched.</source>
        <translation>
            <numerusform>La importación agrega o cambia %Ln elemento. No se quita nada ni se toca ninguna credencial.</numerusform>
            <numerusform>La importación agrega o cambia %Ln elementos. No se quita nada ni se toca ninguna credencial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ImportDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Importar inquilinos</translation>
    </message>
    <message>
        <source>CSV with the columns name, client-id, and id or domain</source>
        <translation>CSV con las columnas name, client-id, e id o domain</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>CSV &amp;file</source>
        <translation>&amp;Archivo CSV</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The ticked rows are added with this credential: a certificate, or the secret of an app they share.</source>
        <translation>Las filas marcadas se agregan con esta credencial: un certificado o el secreto de una aplicación que comparten.</translation>
    </message>
    <message>
        <source>CSV file of tenants</source>
        <translation>Archivo CSV de inquilinos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>El archivo no se puede usar</translation>
    </message>
    <message>
        <source>Looking the tenants up…</source>
        <translation>Buscando los inquilinos…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Se agregará</translation>
    </message>
    <message>
        <source>Tenants added: %1. Collecting has begun.</source>
        <translation>Inquilinos agregados: %1. La recopilación ha empezado.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Agregando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows can be added. Nothing was changed yet.</source>
        <translation>
            <numerusform>Se puede agregar %1 de %Ln fila. Aún no se ha cambiado nada.</numerusform>
            <numerusform>Se pueden agregar %1 de %Ln filas. Aún no se ha cambiado nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::KeychainPanel</name>
    <message>
        <source>Ask the keychain again</source>
        <translation>Consultar de nuevo el llavero</translation>
    </message>
    <message>
        <source>Client secrets and private keys are in the keychain of this computer and nowhere else.</source>
        <translation>Los secretos de cliente y las claves privadas están en el llavero de este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>The keychain is there and open.</source>
        <translation>El llavero está presente y abierto.</translation>
    </message>
    <message>
        <source>Secrets cannot be read from here now.</source>
        <translation>Ahora no se pueden leer secretos desde aquí.</translation>
    </message>
</context>
<context>
    <name>tributary::KeysDialog</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Mayús+F6</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Función</translation>
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
        <translation>Archivos NDJSON</translation>
    </message>
    <message>
        <source>Kafka or Event Hubs</source>
        <translation>Kafka o Event Hubs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where do events go?</source>
        <translation>¿Adónde van los eventos?</translation>
    </message>
    <message>
        <source>Every destination gets the events of all tenants. Others can be added later.</source>
        <translation>Cada destino recibe los eventos de todos los inquilinos. Se pueden agregar otros más tarde.</translation>
    </message>
    <message>
        <source>Log Analytics &amp;workspace (Microsoft Sentinel), recommended</source>
        <translation>Á&amp;rea de trabajo de Log Analytics (Microsoft Sentinel), recomendado</translation>
    </message>
    <message>
        <source>By the Logs Ingestion API. Tributary can make tables, rule and role, or you paste an endpoint that is there.</source>
        <translation>Mediante la Logs Ingestion API. Tributary puede crear las tablas, la regla y el rol, o usted pega un punto de conexión existente.</translation>
    </message>
    <message>
        <source>&amp;Files on this computer</source>
        <translation>&amp;Archivos en este equipo</translation>
    </message>
    <message>
        <source>NDJSON files in a folder, one line an event, compressed.</source>
        <translation>Archivos NDJSON en una carpeta, una línea por evento, comprimidos.</translation>
    </message>
    <message>
        <source>&amp;Kafka or Azure Event Hubs</source>
        <translation>&amp;Kafka o Azure Event Hubs</translation>
    </message>
    <message>
        <source>A topic, one message an event.</source>
        <translation>Un tema, un mensaje por evento.</translation>
    </message>
    <message>
        <source>HTTP &amp;Data Collector API</source>
        <translation>HTTP &amp;Data Collector API</translation>
    </message>
    <message>
        <source>With a workspace key. Microsoft&apos;s support ended on 14 September 2026: only for what cannot be moved yet.</source>
        <translation>Con una clave de área de trabajo. El soporte de Microsoft terminó el 14 de septiembre de 2026: solo para lo que aún no se puede trasladar.</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>No&amp;mbre aquí</translation>
    </message>
    <message>
        <source>Parent Sentinel</source>
        <translation>Sentinel principal</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>¿Continuar con %1?</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>Se empezó el %1 y no se terminó. Se conserva todo lo que introdujo.</translation>
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
        <translation>Ya existe un destino con este nombre. Elija otro nombre.</translation>
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
        <translation>Se guardaron, pero no están aceptados ni en espera ni en cuarentena.</translation>
    </message>
    <message>
        <source>A blob could not be kept</source>
        <translation>Un blob no se pudo conservar</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs could not be kept</source>
        <translation>
            <numerusform>%n blob no se pudo conservar</numerusform>
            <numerusform>%n blobs no se pudieron conservar</numerusform>
        </translation>
    </message>
    <message>
        <source>Microsoft listed them but no longer has them. Their time ranges are marked as lost; everything else goes on.</source>
        <translation>Microsoft los listó, pero ya no los tiene. Sus intervalos de tiempo se marcan como perdidos; todo lo demás continúa.</translation>
    </message>
    <message>
        <source>Collecting is paused</source>
        <translation>La recopilación está en pausa</translation>
    </message>
    <message>
        <source>Events stay fetchable for 7 days. Sending of what is stored goes on.</source>
        <translation>Los eventos se pueden obtener durante 7 días. El envío de lo guardado continúa.</translation>
    </message>
    <message>
        <source>Behind by %1</source>
        <translation>Retraso de %1</translation>
    </message>
    <message>
        <source>No proof yet</source>
        <translation>Aún sin prueba</translation>
    </message>
    <message>
        <source>There is no destination. Events are kept on this computer until there is one.</source>
        <translation>No hay ningún destino. Los eventos se guardan en este equipo hasta que haya uno.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. Arrival is not read back from the workspace.</source>
        <translation>Todo lo recopilado está aquí o aceptado. La llegada no se consulta en el área de trabajo.</translation>
    </message>
    <message>
        <source>All that was collected is here or accepted. One tenant needs you. Arrival is not read back.</source>
        <translation>Todo lo recopilado está aquí o aceptado. Un inquilino requiere su atención. La llegada no se consulta.</translation>
    </message>
    <message numerus="yes">
        <source>All that was collected is here or accepted. %n tenants need you. Arrival is not read back.</source>
        <translation>
            <numerusform>Todo lo recopilado está aquí o aceptado. %n inquilino requiere su atención. La llegada no se consulta.</numerusform>
            <numerusform>Todo lo recopilado está aquí o aceptado. %n inquilinos requieren su atención. La llegada no se consulta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unexplained</source>
        <translation>%1 sin explicar</translation>
    </message>
    <message>
        <source>%1 in outbox</source>
        <translation>%1 en bandeja de salida</translation>
    </message>
    <message>
        <source>%1 quarantined</source>
        <translation>%1 en cuarentena</translation>
    </message>
    <message>
        <source>difference 0</source>
        <translation>diferencia 0</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recopilados</translation>
    </message>
    <message>
        <source>%1 duplicates skipped</source>
        <translation>%1 duplicados omitidos</translation>
    </message>
    <message>
        <source>since this profile began</source>
        <translation>desde que empezó este perfil</translation>
    </message>
    <message>
        <source>%1 not selected</source>
        <translation>%1 no seleccionados</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>no destination yet</source>
        <translation>aún sin destino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are unaccounted for</source>
        <translation>
            <numerusform>%Ln evento sin justificar</numerusform>
            <numerusform>%Ln eventos sin justificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams are more than three polls behind. Nothing is lost before 7 days.</source>
        <translation>
            <numerusform>%1 de %Ln secuencia lleva más de tres sondeos de retraso. No se pierde nada antes de 7 días.</numerusform>
            <numerusform>%1 de %Ln secuencias llevan más de tres sondeos de retraso. No se pierde nada antes de 7 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the last day were not in the workspace when it was asked. It may need some minutes; ask again on the screen Destinations.</source>
        <translation>
            <numerusform>%Ln evento del último día no estaba en el área de trabajo cuando se consultó. Puede tardar unos minutos; vuelva a consultar en la pantalla Destinos.</numerusform>
            <numerusform>%Ln eventos del último día no estaban en el área de trabajo cuando se consultó. Puede tardar unos minutos; vuelva a consultar en la pantalla Destinos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lost until %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;.</extracomment>
        <translation>Nada perdido hasta hace %1</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln events of the last day that the workspace was asked about are there.</source>
        <translation>
            <numerusform>El evento del último día por el que se consultó al área de trabajo está allí (%Ln).</numerusform>
            <numerusform>Los %Ln eventos del último día por los que se consultó al área de trabajo están allí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants need you.</source>
        <translation>
            <numerusform>%n inquilino requiere su atención.</numerusform>
            <numerusform>%n inquilinos requieren su atención.</numerusform>
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
            <numerusform>%Ln no encontrado</numerusform>
            <numerusform>%Ln no encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <extracomment>A figure: events found in the workspace.</extracomment>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <extracomment>%1 is a duration, &quot;12 minutes&quot;: when the workspace was asked.</extracomment>
        <translation>consultado hace %1</translation>
    </message>
</context>
<context>
    <name>tributary::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Eventos en directo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>&amp;Pausar recopilación</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>Rec&amp;uperación…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
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
        <translation>Copiar el filtro como consulta para &amp;Log Analytics</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Detalle</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>F&amp;acetas</translation>
    </message>
    <message>
        <source>&amp;Group by tag</source>
        <translation>A&amp;grupar por etiqueta</translation>
    </message>
    <message>
        <source>Colours as the de&amp;sktop</source>
        <translation>Colores como el e&amp;scritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Times in &amp;UTC</source>
        <translation>Horas en &amp;UTC</translation>
    </message>
    <message>
        <source>Times in local &amp;zone</source>
        <translation>Horas en la &amp;zona local</translation>
    </message>
    <message>
        <source>&amp;Keys on this screen</source>
        <translation>&amp;Teclas de esta pantalla</translation>
    </message>
    <message>
        <source>&amp;About Tributary</source>
        <translation>&amp;Acerca de Tributary</translation>
    </message>
    <message>
        <source>Resume co&amp;llecting</source>
        <translation>Reanudar reco&amp;pilación</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>About Tributary</source>
        <translation>Acerca de Tributary</translation>
    </message>
    <message>
        <source>Tributary %1</source>
        <translation>Tributary %1</translation>
    </message>
    <message>
        <source>Collects the audit events of child tenants and forwards them to a Log Analytics workspace.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Recopila los eventos de auditoría de inquilinos secundarios y los reenvía a un área de trabajo de Log Analytics.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Close Tributary</source>
        <translation>Cerrar Tributary</translation>
    </message>
    <message>
        <source>Keep collecting in the background?</source>
        <translation>¿Seguir recopilando en segundo plano?</translation>
    </message>
    <message>
        <source>The window closes and the icon in the tray stays. Events are collected as long as the program runs.</source>
        <translation>La ventana se cierra y el icono de la bandeja se queda. Se recopilan eventos mientras el programa esté en marcha.</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window is minimised. Events are collected as long as the program runs.</source>
        <translation>Este escritorio no tiene bandeja: la ventana se minimiza. Se recopilan eventos mientras el programa esté en marcha.</translation>
    </message>
    <message>
        <source>&amp;Keep collecting</source>
        <translation>&amp;Seguir recopilando</translation>
    </message>
    <message>
        <source>&amp;Do not ask again</source>
        <translation>&amp;No volver a preguntar</translation>
    </message>
    <message>
        <source>&amp;Add tenant…</source>
        <translation>&amp;Agregar inquilino…</translation>
    </message>
    <message>
        <source>Add &amp;destination…</source>
        <translation>Agregar &amp;destino…</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>&amp;Importar CSV…</translation>
    </message>
    <message>
        <source>&amp;Check report…</source>
        <translation>Info&amp;rme de comprobación…</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>Aún no hay inquilinos</translation>
    </message>
    <message>
        <source>Collecting paused</source>
        <translation>Recopilación en pausa</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Sin destino</translation>
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
        <translation>aún sin nada aceptado</translation>
    </message>
    <message>
        <source>last accepted %1 ago</source>
        <translation>último aceptado hace %1</translation>
    </message>
    <message>
        <source>%1: sending is paused</source>
        <translation>%1: envío en pausa</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Bandeja de salida vacía</translation>
    </message>
    <message>
        <source>Outbox %1 events · %2</source>
        <translation>Bandeja de salida: %1 eventos · %2</translation>
    </message>
    <message>
        <source>Switch between UTC and local time</source>
        <translation>Cambiar entre UTC y hora local</translation>
    </message>
    <message>
        <source>In %1 events/min</source>
        <translation>Entran %1 eventos/min</translation>
    </message>
    <message>
        <source>Quarantine %1</source>
        <translation>Cuarentena %1</translation>
    </message>
    <message>
        <source>Quarantine empty</source>
        <translation>Cuarentena vacía</translation>
    </message>
    <message>
        <source>%1 – Tributary</source>
        <translation>%1 – Tributary</translation>
    </message>
    <message>
        <source>%1 (Paused)</source>
        <extracomment>Appended to the window title.</extracomment>
        <translation>%1 (En pausa)</translation>
    </message>
    <message>
        <source>[Demo] %1</source>
        <extracomment>Put before the window title.</extracomment>
        <translation>[Demo] %1</translation>
    </message>
    <message>
        <source>Finishing… what is stored stays stored; sending goes on at the next start.</source>
        <translation>Terminando… lo guardado sigue guardado; el envío continúa en el próximo inicio.</translation>
    </message>
    <message>
        <source>As of %1; waiting for the engine.</source>
        <translation>Estado a las %1; esperando al motor.</translation>
    </message>
    <message>
        <source>Demo: tenants and workspace are simulated. Nothing leaves this computer.</source>
        <translation>Demo: los inquilinos y el área de trabajo son simulados. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Marca sig&amp;uiente</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>Marca a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Guardar como vista…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>Ay&amp;uda de esta pantalla</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Events over time as a &amp;table…</source>
        <translation>Eventos a lo largo del tiempo en &amp;tabla…</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Paquete de soporte…</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %1 of %Ln tenants</source>
        <translation>
            <numerusform>Recopilando de %1 de %Ln inquilino</numerusform>
            <numerusform>Recopilando de %1 de %Ln inquilinos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>De&amp;shacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>This is version %1. What changed is in the menu Help, What&apos;s new.</source>
        <translation>Esta es la versión %1. Lo que cambió está en el menú Ayuda, Novedades.</translation>
    </message>
</context>
<context>
    <name>tributary::MeaningText</name>
    <message>
        <source>A file was downloaded</source>
        <translation>Se descargó un archivo</translation>
    </message>
    <message>
        <source>A file was opened</source>
        <translation>Se abrió un archivo</translation>
    </message>
    <message>
        <source>A file was changed</source>
        <translation>Se modificó un archivo</translation>
    </message>
    <message>
        <source>A file was uploaded</source>
        <translation>Se cargó un archivo</translation>
    </message>
    <message>
        <source>A file was deleted</source>
        <translation>Se eliminó un archivo</translation>
    </message>
    <message>
        <source>Something was shared</source>
        <translation>Se compartió algo</translation>
    </message>
    <message>
        <source>A link for everybody was made</source>
        <translation>Se creó un enlace para todo el mundo</translation>
    </message>
    <message>
        <source>An inbox rule was made</source>
        <translation>Se creó una regla de bandeja de entrada</translation>
    </message>
    <message>
        <source>An inbox rule was changed</source>
        <translation>Se cambió una regla de bandeja de entrada</translation>
    </message>
    <message>
        <source>Inbox rules were changed</source>
        <translation>Se cambiaron reglas de bandeja de entrada</translation>
    </message>
    <message>
        <source>A mailbox was configured</source>
        <translation>Se configuró un buzón</translation>
    </message>
    <message>
        <source>Somebody was given access to a mailbox</source>
        <translation>Se dio a alguien acceso a un buzón</translation>
    </message>
    <message>
        <source>Mail was read</source>
        <translation>Se leyó correo</translation>
    </message>
    <message>
        <source>Mail was sent</source>
        <translation>Se envió correo</translation>
    </message>
    <message>
        <source>Mail was sent as somebody else</source>
        <translation>Se envió correo como otra persona</translation>
    </message>
    <message>
        <source>Mail was deleted for good</source>
        <translation>Se eliminó correo definitivamente</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Se agregó un usuario</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Se cambió un usuario</translation>
    </message>
    <message>
        <source>A user was deleted</source>
        <translation>Se eliminó un usuario</translation>
    </message>
    <message>
        <source>A password was reset</source>
        <translation>Se restableció una contraseña</translation>
    </message>
    <message>
        <source>Somebody was given a role</source>
        <translation>Se dio un rol a alguien</translation>
    </message>
    <message>
        <source>Somebody joined a group</source>
        <translation>Alguien se unió a un grupo</translation>
    </message>
    <message>
        <source>An app was given consent</source>
        <translation>Se dio consentimiento a una aplicación</translation>
    </message>
    <message>
        <source>A data loss rule matched</source>
        <translation>Coincidió una regla de pérdida de datos</translation>
    </message>
    <message>
        <source>Auditing was configured</source>
        <translation>Se configuró la auditoría</translation>
    </message>
    <message>
        <source>An administrator signed in</source>
        <translation>Un administrador inició sesión</translation>
    </message>
    <message>
        <source>An application signed in</source>
        <translation>Una aplicación inició sesión</translation>
    </message>
    <message>
        <source>A service principal signed in</source>
        <translation>Una entidad de servicio inició sesión</translation>
    </message>
    <message>
        <source>A guest signed in</source>
        <translation>Un invitado inició sesión</translation>
    </message>
    <message>
        <source>A regular user signed in</source>
        <translation>Un usuario normal inició sesión</translation>
    </message>
    <message>
        <source>Somebody signed in</source>
        <translation>Alguien inició sesión</translation>
    </message>
    <message>
        <source>The sign-in succeeded</source>
        <translation>El inicio de sesión se realizó correctamente</translation>
    </message>
    <message>
        <source>%1 UTC, here %2</source>
        <extracomment>A moment of an event: in UTC, then in the zone of this computer.</extracomment>
        <translation>%1 UTC, aquí %2</translation>
    </message>
    <message>
        <source>The owner of the mailbox</source>
        <translation>El propietario del buzón</translation>
    </message>
    <message>
        <source>An administrator</source>
        <translation>Un administrador</translation>
    </message>
    <message>
        <source>A delegate</source>
        <translation>Un delegado</translation>
    </message>
    <message>
        <source>The transport service</source>
        <translation>El servicio de transporte</translation>
    </message>
    <message>
        <source>A system service</source>
        <translation>Un servicio del sistema</translation>
    </message>
    <message>
        <source>Best access</source>
        <translation>Mejor acceso</translation>
    </message>
    <message>
        <source>A delegated administrator</source>
        <translation>Un administrador delegado</translation>
    </message>
    <message>
        <source>A type without a name here; forwarded unchanged</source>
        <translation>Un tipo sin nombre aquí; reenviado sin cambios</translation>
    </message>
    <message>
        <source>Not the outcome by itself</source>
        <translation>No es el resultado por sí solo</translation>
    </message>
    <message>
        <source>The child tenant</source>
        <translation>El inquilino secundario</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Inicio de sesión rechazado: %1</translation>
    </message>
    <message>
        <source>An event without an operation</source>
        <translation>Un evento sin operación</translation>
    </message>
    <message>
        <source>%1 – this did not succeed</source>
        <translation>%1: no se realizó correctamente</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>A user and the address the event came from.</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>llegó %1</translation>
    </message>
</context>
<context>
    <name>tributary::ModeBar</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need you</source>
        <translation>
            <numerusform>%1, %n requiere su atención</numerusform>
            <numerusform>%1, %n requieren su atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NameText</name>
    <message>
        <source>Regular user</source>
        <translation>Usuario normal</translation>
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
        <translation>Administrador del centro de datos de Microsoft</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Entidad de servicio</translation>
    </message>
    <message>
        <source>Custom policy</source>
        <translation>Directiva personalizada</translation>
    </message>
    <message>
        <source>System policy</source>
        <translation>Directiva del sistema</translation>
    </message>
    <message>
        <source>Partner technician</source>
        <translation>Técnico de partner</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Usuario desconocido</translation>
    </message>
    <message>
        <source>Account locked</source>
        <translation>Cuenta bloqueada</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>Contraseña caducada</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Cuenta deshabilitada</translation>
    </message>
    <message>
        <source>MFA not set up</source>
        <translation>MFA sin configurar</translation>
    </message>
    <message>
        <source>MFA required</source>
        <translation>MFA requerida</translation>
    </message>
    <message>
        <source>Device sign-in required</source>
        <translation>Requiere inicio en dispositivo</translation>
    </message>
    <message>
        <source>Not assigned to app</source>
        <translation>No asignado a la aplicación</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Contraseña incorrecta</translation>
    </message>
    <message>
        <source>Stay signed in asked</source>
        <translation>Pregunta por mantener la sesión</translation>
    </message>
    <message>
        <source>Domain password expired</source>
        <translation>Contraseña de dominio caducada</translation>
    </message>
    <message>
        <source>External check required</source>
        <translation>Comprobación externa requerida</translation>
    </message>
    <message>
        <source>Sign-in again required</source>
        <translation>Hay que iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Device not compliant</source>
        <translation>Dispositivo no conforme</translation>
    </message>
    <message>
        <source>Blocked by policy</source>
        <translation>Bloqueado por directiva</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>Sesión caducada</translation>
    </message>
    <message>
        <source>MFA failed</source>
        <translation>MFA fallida</translation>
    </message>
    <message>
        <source>Unknown app</source>
        <translation>Aplicación desconocida</translation>
    </message>
    <message>
        <source>outbox</source>
        <extracomment>State of a record: it waits to be sent.</extracomment>
        <translation>salida</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>State of a record: the destinations took it.</extracomment>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>arrived</source>
        <extracomment>State of a record: it was found in the workspace.</extracomment>
        <translation>llegado</translation>
    </message>
    <message>
        <source>quarantined</source>
        <extracomment>State of a record: a destination refused it.</extracomment>
        <translation>cuarentena</translation>
    </message>
    <message>
        <source>outbox: waits for a destination</source>
        <translation>salida: espera a un destino</translation>
    </message>
    <message>
        <source>accepted: nothing is left to send; whether it arrived is not known</source>
        <translation>aceptado: no queda nada por enviar; no se sabe si llegó</translation>
    </message>
    <message>
        <source>arrived: all that was accepted of its hour was found in the workspace</source>
        <translation>llegado: todo lo aceptado de su hora se encontró en el área de trabajo</translation>
    </message>
    <message>
        <source>quarantined: a destination refused it; it is kept and not sent</source>
        <translation>cuarentena: un destino lo rechazó; se conserva y no se envía</translation>
    </message>
</context>
<context>
    <name>tributary::NeedRow</name>
    <message>
        <source>Fill gaps…</source>
        <translation>Llenar huecos…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Open tenant</source>
        <translation>Abrir inquilino</translation>
    </message>
    <message>
        <source>Open destination</source>
        <translation>Abrir destino</translation>
    </message>
    <message>
        <source>Show tenants</source>
        <translation>Mostrar inquilinos</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>Mostrar en &amp;Actividad</translation>
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
            <numerusform>%n inquilino</numerusform>
            <numerusform>%n inquilinos</numerusform>
        </translation>
    </message>
    <message>
        <source>A gap in %1 can still be fetched.</source>
        <translation>Un hueco en %1 aún se puede obtener.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in %1 can still be fetched.</source>
        <translation>
            <numerusform>%n hueco en %1 aún se puede obtener.</numerusform>
            <numerusform>%n huecos en %1 aún se pueden obtener.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials expire within 14 days.</source>
        <translation>Las credenciales caducan en 14 días.</translation>
    </message>
    <message>
        <source>Collecting from a tenant stops when its credential has expired.</source>
        <translation>La recopilación de un inquilino se detiene cuando su credencial ha caducado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events wait here safely.</source>
        <translation>
            <numerusform>%Ln evento espera aquí a salvo.</numerusform>
            <numerusform>%Ln eventos esperan aquí a salvo.</numerusform>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::NoticeBar</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <extracomment>After a notice: how many other notices there are.</extracomment>
        <translation>
            <numerusform>%1 Y %n más.</numerusform>
            <numerusform>%1 Y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::OutcomeText</name>
    <message>
        <source>Failed</source>
        <translation>Con fallo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
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
        <translation>Inquilino, el peor primero</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewModel</name>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
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
        <translation>Cuota</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>sin recopilar</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>expiry not known</source>
        <translation>caducidad no conocida</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>caduca en %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of tenants: its tag, and how many they are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Group %1, expanded</source>
        <translation>Grupo %1, expandido</translation>
    </message>
    <message>
        <source>Group %1, collapsed</source>
        <translation>Grupo %1, contraído</translation>
    </message>
    <message>
        <source>Lag, %1: %2</source>
        <translation>Retraso, %1: %2</translation>
    </message>
    <message>
        <source>Lag, %1: nothing collected yet</source>
        <translation>Retraso, %1: aún sin nada recopilado</translation>
    </message>
    <message>
        <source>Credential, %1: %2</source>
        <translation>Credencial, %1: %2</translation>
    </message>
    <message>
        <source>Events per minute, %1: now %2, at most %3 in the last hour</source>
        <translation>Eventos por minuto, %1: ahora %2, como máximo %3 en la última hora</translation>
    </message>
    <message>
        <source>Events in 24 hours, %1: %2</source>
        <translation>Eventos en 24 horas, %1: %2</translation>
    </message>
    <message>
        <source>Share of the request allowance, %1: %2</source>
        <translation>Parte de la cuota de solicitudes, %1: %2</translation>
    </message>
    <message>
        <source>Events in the outbox, %1: %2</source>
        <translation>Eventos en la bandeja de salida, %1: %2</translation>
    </message>
    <message>
        <source>Events in quarantine, %1: %2</source>
        <translation>Eventos en cuarentena, %1: %2</translation>
    </message>
    <message>
        <source>Cloud, %1: %2</source>
        <translation>Nube, %1: %2</translation>
    </message>
    <message>
        <source>Tags, %1: %2</source>
        <translation>Etiquetas, %1: %2</translation>
    </message>
    <message>
        <source>Cloud: %1</source>
        <translation>Nube: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>tributary::OverviewScreen</name>
    <message>
        <source>&amp;Collapse</source>
        <translation>C&amp;ontraer</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>E&amp;xpandir</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>&amp;Open tenant</source>
        <translation>A&amp;brir inquilino</translation>
    </message>
    <message>
        <source>Show &amp;events</source>
        <translation>Mostrar &amp;eventos</translation>
    </message>
    <message>
        <source>&amp;Backfill %1…</source>
        <extracomment>%1 is a stream, such as Exchange.</extracomment>
        <translation>&amp;Recuperación de %1…</translation>
    </message>
    <message>
        <source>&amp;Backfill…</source>
        <translation>&amp;Recuperación…</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message numerus="yes">
        <source>Check %n tenants &amp;now</source>
        <translation>
            <numerusform>Comprobar %n inquilino a&amp;hora</numerusform>
            <numerusform>Comprobar %n inquilinos a&amp;hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>Mostrar en &amp;Actividad</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>Filtrar inquilinos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Filtrar inquilinos</translation>
    </message>
    <message>
        <source>Tenants and their streams</source>
        <translation>Inquilinos y sus secuencias</translation>
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
        <translation>Atención %1</translation>
    </message>
    <message>
        <source>Behind %1</source>
        <translation>Con retraso %1</translation>
    </message>
    <message>
        <source>No tenant matches. Esc clears the filter.</source>
        <translation>Ningún inquilino coincide. Esc borra el filtro.</translation>
    </message>
    <message>
        <source>No tenant is behind.</source>
        <translation>Ningún inquilino lleva retraso.</translation>
    </message>
    <message>
        <source>No tenant needs a person.</source>
        <translation>Ningún inquilino requiere una persona.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the tenant, fold a group</source>
        <translation>Abrir el inquilino, plegar un grupo</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Mayús+F10</translation>
    </message>
    <message>
        <source>What can be done with a cell</source>
        <translation>Qué se puede hacer con una celda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, then leave it</source>
        <translation>Borrar el filtro y luego salir de él</translation>
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
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;I sign in as an administrator of the parent</source>
        <translation>&amp;Inicio sesión como administrador del inquilino principal</translation>
    </message>
    <message>
        <source>The sending app makes them it&amp;self</source>
        <translation>La a&amp;plicación que envía los crea por sí misma</translation>
    </message>
    <message>
        <source>&amp;Our Azure administrator deploys a template</source>
        <translation>N&amp;uestro administrador de Azure implementa una plantilla</translation>
    </message>
    <message>
        <source>They are there: I &amp;have endpoint and rule id</source>
        <translation>Ya e&amp;xisten: tengo el punto de conexión y el id. de regla</translation>
    </message>
    <message>
        <source>The parent and the app that sends</source>
        <translation>El inquilino principal y la aplicación que envía</translation>
    </message>
    <message>
        <source>The app needs one right only: to send to one rule. Its credential goes into the keychain.</source>
        <translation>La aplicación solo necesita un derecho: enviar a una regla. Su credencial va al llavero.</translation>
    </message>
    <message>
        <source>Parent: do&amp;main or tenant id</source>
        <translation>Principal: do&amp;minio o id. de inquilino</translation>
    </message>
    <message>
        <source>Who makes tables, rule and role in Azure?</source>
        <translation>¿Quién crea las tablas, la regla y el rol en Azure?</translation>
    </message>
    <message>
        <source>The app %1 has signed in; its credential is in the keychain. Enter another one to change it.</source>
        <translation>La aplicación %1 ha iniciado sesión; su credencial está en el llavero. Introduzca otra para cambiarla.</translation>
    </message>
    <message>
        <source>Looking for the parent…</source>
        <translation>Buscando el inquilino principal…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>Iniciando sesión como la aplicación…</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionDetail</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Granted, proven by a call</source>
        <translation>Concedido, probado con una llamada</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedido</translation>
    </message>
    <message>
        <source>Not granted, optional</source>
        <translation>No concedido, opcional</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not in this tenant</source>
        <translation>No en este inquilino</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>No se pudo consultar</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A permission, and how it stands.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Open in the portal</source>
        <translation>&amp;Abrir en el portal</translation>
    </message>
    <message>
        <source>Copy comman&amp;d for their admin</source>
        <translation>Copiar coman&amp;do para su administrador</translation>
    </message>
</context>
<context>
    <name>tributary::PermissionsPage</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necesario para</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>Permisos y para qué son necesarios</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking with a new token. Nothing is changed in the tenant.</source>
        <translation>Comprobando con un token nuevo. No se cambia nada en el inquilino.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Consultando a Microsoft…</translation>
    </message>
    <message>
        <source>Checked %1 ago with a new token. Nothing was changed in the tenant.</source>
        <translation>Comprobado hace %1 con un token nuevo. No se cambió nada en el inquilino.</translation>
    </message>
    <message>
        <source>Microsoft needs a moment after consent. Checking again in %1.</source>
        <translation>Microsoft necesita un momento tras el consentimiento. Nueva comprobación en %1.</translation>
    </message>
    <message>
        <source>All that is needed is granted.</source>
        <translation>Todo lo necesario está concedido.</translation>
    </message>
    <message>
        <source>Still to mend: %1. You can go on: the other streams will run.</source>
        <translation>Por corregir: %1. Puede continuar: las demás secuencias funcionarán.</translation>
    </message>
    <message>
        <source>Nothing can be read yet.</source>
        <translation>Aún no se puede leer nada.</translation>
    </message>
</context>
<context>
    <name>tributary::PersonSignIn</name>
    <message>
        <source>&amp;Open browser</source>
        <translation>&amp;Abrir navegador</translation>
    </message>
    <message>
        <source>Show a &amp;code instead</source>
        <translation>Mostrar un &amp;código</translation>
    </message>
    <message>
        <source>Page to enter it on</source>
        <translation>Página donde introducirlo</translation>
    </message>
    <message>
        <source>Code to enter</source>
        <translation>Código que introducir</translation>
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
        <translation>Inicia sesión &amp;mediante (id. de cliente)</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>No es un id. de aplicación</translation>
    </message>
    <message>
        <source>Leave the field empty to sign in through Microsoft&apos;s own command line tools, which every tenant knows.</source>
        <translation>Deje el campo vacío para iniciar sesión mediante las herramientas de línea de comandos de Microsoft, que todo inquilino conoce.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in…</source>
        <translation>Esperando el inicio de sesión…</translation>
    </message>
    <message>
        <source>Waiting for the code to be entered, %1 left</source>
        <translation>Esperando a que se introduzca el código, quedan %1</translation>
    </message>
</context>
<context>
    <name>tributary::PlainPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Cadena de conexión</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>Clave del área de trabajo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>gzip</source>
        <translation>gzip</translation>
    </message>
    <message>
        <source>Zstandard, half the size</source>
        <translation>Zstandard, la mitad de tamaño</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Connection string of Event Hubs, or user and password</source>
        <translation>Cadena de conexión de Event Hubs, o usuario y contraseña</translation>
    </message>
    <message>
        <source>None: a broker on this computer or in a lab</source>
        <translation>Ninguno: un broker en este equipo o en un laboratorio</translation>
    </message>
    <message>
        <source>host:port, separated by commas</source>
        <translation>host:port, separados por comas</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Compression</source>
        <translation>C&amp;ompresión</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>Inicia &amp;sesión con</translation>
    </message>
    <message>
        <source>C&amp;onnection string</source>
        <translation>Cade&amp;na de conexión</translation>
    </message>
    <message>
        <source>B&amp;rokers</source>
        <translation>&amp;Brokers</translation>
    </message>
    <message>
        <source>To&amp;pic or event hub</source>
        <translation>T&amp;ema o centro de eventos</translation>
    </message>
    <message>
        <source>&amp;Workspace id</source>
        <translation>Id. del área de tra&amp;bajo</translation>
    </message>
    <message>
        <source>Workspace &amp;key</source>
        <translation>Cla&amp;ve del área de trabajo</translation>
    </message>
    <message>
        <source>The folder is made if it is not there. One file holds at most 128 MB or five minutes.</source>
        <translation>La carpeta se crea si no existe. Un archivo contiene como máximo 128 MB o cinco minutos.</translation>
    </message>
    <message>
        <source>Both are on the page Agents of the workspace. The key goes into the keychain.</source>
        <translation>Ambos están en la página «Agentes» del área de trabajo. La clave va al llavero.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>The whole path is needed</source>
        <translation>Hace falta la ruta completa</translation>
    </message>
    <message>
        <source>Start at the root of the disk, as in /srv/audit.</source>
        <translation>Empiece en la raíz del disco, como en /srv/audit.</translation>
    </message>
    <message>
        <source>That is no workspace id</source>
        <translation>No es un id. de área de trabajo</translation>
    </message>
    <message>
        <source>It is on the overview page of the workspace: 32 digits and letters in five groups.</source>
        <translation>Está en la página de información general del área de trabajo: 32 dígitos y letras en cinco grupos.</translation>
    </message>
    <message>
        <source>Checking and saving…</source>
        <translation>Comprobando y guardando…</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Token of an app registration (Event Hubs)</source>
        <translation>Token de un registro de aplicación (Event Hubs)</translation>
    </message>
    <message>
        <source>Tenant &amp;id of the parent</source>
        <translation>&amp;Id. de inquilino del principal</translation>
    </message>
    <message>
        <source>App&amp;lication id</source>
        <translation>Id. de ap&amp;licación</translation>
    </message>
    <message>
        <source>Clie&amp;nt secret</source>
        <translation>Sec&amp;reto de cliente</translation>
    </message>
    <message>
        <source>TLS is used wherever somebody signs in. What it signs in with goes into the keychain.</source>
        <translation>Se usa TLS siempre que alguien inicia sesión. Aquello con lo que se inicia va al llavero.</translation>
    </message>
    <message>
        <source>That is no tenant id</source>
        <translation>No es un id. de inquilino</translation>
    </message>
    <message>
        <source>It is on the overview page of Entra ID: 32 digits and letters in five groups.</source>
        <translation>Está en la página de información general de Entra ID: 32 dígitos y letras en cinco grupos.</translation>
    </message>
    <message>
        <source>That is no application id</source>
        <translation>No es un id. de aplicación</translation>
    </message>
    <message>
        <source>It is on the overview page of the app registration: 32 digits and letters in five groups.</source>
        <translation>Está en la página de información general del registro de aplicación: 32 dígitos y letras en cinco grupos.</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileCommands</name>
    <message>
        <source>&amp;Export configuration…</source>
        <translation>&amp;Exportar configuración…</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>&amp;Importar configuración…</translation>
    </message>
    <message>
        <source>&amp;Delete all data…</source>
        <translation>E&amp;liminar todos los datos…</translation>
    </message>
    <message>
        <source>Export configuration</source>
        <translation>Exportar configuración</translation>
    </message>
    <message>
        <source>Configuration (*.json)</source>
        <translation>Configuración (*.json)</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>tributary::ProfileSettings</name>
    <message>
        <source>Collecting</source>
        <translation>Recopilación</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>This start was given another value on its command line.</source>
        <translation>Este inicio recibió otro valor en su línea de comandos.</translation>
    </message>
    <message>
        <source>Sent events older than %1 are deleted from this computer. That cannot be undone.</source>
        <translation>Los eventos enviados con más de %1 de antigüedad se eliminan de este equipo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Where more than %1 of sent events are kept, the oldest are deleted from this computer. That cannot be undone.</source>
        <translation>Si se conservan más de %1 de eventos enviados, los más antiguos se eliminan de este equipo. Esto no se puede deshacer.</translation>
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
        <translation>Probar</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Does it arrive?</source>
        <translation>¿Llegan los eventos?</translation>
    </message>
    <message>
        <source>Accepted is what the endpoint says. Arrived is what the workspace says. One marker record is sent.</source>
        <translation>«Aceptado» es lo que dice el punto de conexión. «Llegado» es lo que dice el área de trabajo. Se envía un registro de marca.</translation>
    </message>
    <message>
        <source>Proof of the destination</source>
        <translation>Prueba del destino</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Asking the endpoint…</source>
        <translation>Consultando el punto de conexión…</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>The role is on its way, which takes up to 30 minutes. Trying for %1 more.</source>
        <translation>El rol está en camino, lo que tarda hasta 30 minutos. Se intenta durante %1 más.</translation>
    </message>
    <message>
        <source>Not accepted: the role is missing</source>
        <translation>No aceptado: falta el rol</translation>
    </message>
    <message>
        <source>Accepted after %1</source>
        <translation>Aceptado al cabo de %1</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Después de eso</translation>
    </message>
    <message>
        <source>Asking the workspace for the marker, for %1 now…</source>
        <translation>Buscando la marca en el área de trabajo, desde hace %1…</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún no se ve</translation>
    </message>
    <message>
        <source>Visible in the workspace after %1</source>
        <translation>Visible en el área de trabajo al cabo de %1</translation>
    </message>
    <message>
        <source>Not seen in the workspace yet; that does not mean it is lost</source>
        <translation>Aún no se ve en el área de trabajo; eso no significa que se haya perdido</translation>
    </message>
    <message>
        <source>Not known: the workspace may not be read</source>
        <translation>No se sabe: el área de trabajo no se puede leer</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>You can finish now: Tributary keeps trying by itself.</source>
        <translation>Ya puede finalizar: Tributary sigue intentándolo por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <source>Accepted and arrived.</source>
        <translation>Aceptado y llegado.</translation>
    </message>
    <message>
        <source>You can finish: events wait here until they are accepted.</source>
        <translation>Puede finalizar: los eventos esperan aquí hasta que se acepten.</translation>
    </message>
    <message>
        <source>Ask the workspace yourself</source>
        <translation>Consulte usted el área de trabajo</translation>
    </message>
    <message>
        <source>Events can take some minutes to show in a new table. This question finds the marker.</source>
        <translation>Los eventos pueden tardar unos minutos en aparecer en una tabla nueva. Esta consulta encuentra la marca.</translation>
    </message>
    <message>
        <source>Copy &amp;question</source>
        <translation>Copiar &amp;consulta</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>Recopilado</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Prove no&amp;w</source>
        <translation>Pro&amp;bar ahora</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copiar como &amp;tabla</translation>
    </message>
    <message>
        <source>Save re&amp;port…</source>
        <translation>Guardar in&amp;forme…</translation>
    </message>
    <message>
        <source>Proof of arrival</source>
        <translation>Prueba de llegada</translation>
    </message>
    <message>
        <source>by the hour of collecting; distinct records are counted in the workspace</source>
        <translation>por hora de recopilación; en el área de trabajo se cuentan los registros distintos</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Proof by the hour</source>
        <translation>Prueba por hora</translation>
    </message>
    <message>
        <source>Asking the workspace; nothing is written…</source>
        <translation>Consultando al área de trabajo; no se escribe nada…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was collected for it in this time.</source>
        <translation>No se recopiló nada para este destino en este tiempo.</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Guardar prueba</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>tributary::ProvisionPage</name>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Waiting for Azure…</source>
        <translation>Esperando a Azure…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Funciones K&amp;QL que se leen como las tablas de Microsoft</translation>
    </message>
    <message>
        <source>&amp;Reading back, to prove that events arrived</source>
        <translation>&amp;Lectura de vuelta, para probar que los eventos llegaron</translation>
    </message>
    <message>
        <source>The rule&apos;s own log of what it &amp;dropped</source>
        <translation>Registro propio de la regla sobre lo que desc&amp;artó</translation>
    </message>
    <message>
        <source>&amp;Migrate classic tables; this cannot be undone</source>
        <translation>&amp;Migrar tablas clásicas; no se puede deshacer</translation>
    </message>
    <message>
        <source>&amp;Export a template instead</source>
        <translation>&amp;Exportar una plantilla en su lugar</translation>
    </message>
    <message>
        <source>What is made in Azure</source>
        <translation>Qué se crea en Azure</translation>
    </message>
    <message>
        <source>Plan of what is made</source>
        <translation>Plan de lo que se crea</translation>
    </message>
    <message>
        <source>It cannot be done like this</source>
        <translation>No se puede hacer así</translation>
    </message>
    <message>
        <source>Everything is there in %1.</source>
        <translation>Todo existe en %1.</translation>
    </message>
    <message>
        <source>In %1. Nothing is made before you press Create; running it again is safe.</source>
        <translation>En %1. No se crea nada antes de que pulse «Crear»; ejecutarlo de nuevo es seguro.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;rear</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Creating. What is done stays; Create goes on from there.</source>
        <translation>Creando. Lo ya hecho se conserva; «Crear» continúa desde ahí.</translation>
    </message>
    <message>
        <source>Everything is made.</source>
        <translation>Todo está creado.</translation>
    </message>
    <message>
        <source>What is needed is made. Something optional was refused.</source>
        <translation>Lo necesario está creado. Se rechazó algo opcional.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Re&amp;intentar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>What is done stays. Create goes on from there.</source>
        <translation>Lo ya hecho se conserva. «Crear» continúa desde ahí.</translation>
    </message>
</context>
<context>
    <name>tributary::QueryField</name>
    <message>
        <source>Search stored events (Ctrl+F), for example op:UserLoginFailed last:6h</source>
        <translation>Buscar en los eventos guardados (Ctrl+F), por ejemplo op:UserLoginFailed last:6h</translation>
    </message>
    <message>
        <source>Search stored events</source>
        <translation>Buscar en los eventos guardados</translation>
    </message>
</context>
<context>
    <name>tributary::RawWords</name>
    <message>
        <source>(%1 in all)</source>
        <translation>(%1 en total)</translation>
    </message>
    <message>
        <source>cut here; Copy as JSON gives all %1</source>
        <translation>cortado aquí; «Copiar como JSON» da los %1</translation>
    </message>
</context>
<context>
    <name>tributary::RecordDetail</name>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Vecinos</translation>
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
        <translation>Mostrar eventos del mismo usuario, dirección o id. de correlación</translation>
    </message>
    <message>
        <source>Show the record as it was received, without line breaks of ours</source>
        <translation>Mostrar el registro tal como se recibió, sin saltos de línea nuestros</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos del registro</translation>
    </message>
    <message>
        <source>Record as JSON</source>
        <translation>Registro como JSON</translation>
    </message>
    <message>
        <source>No event selected</source>
        <translation>Ningún evento seleccionado</translation>
    </message>
    <message>
        <source>Select a row to see what it holds.</source>
        <translation>Seleccione una fila para ver lo que contiene.</translation>
    </message>
    <message>
        <source>Reading the record…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>The record&apos;s bytes are no longer kept on this computer.</source>
        <translation>Los bytes del registro ya no se conservan en este equipo.</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar va&amp;lor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
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
        <translation>Eventos con este ca&amp;mpo</translation>
    </message>
    <message>
        <source>Same &amp;user</source>
        <translation>Mismo &amp;usuario</translation>
    </message>
    <message>
        <source>Same &amp;IP address</source>
        <translation>Misma dirección &amp;IP</translation>
    </message>
    <message>
        <source>Same &amp;correlation id</source>
        <translation>Mismo id. de &amp;correlación</translation>
    </message>
    <message>
        <source>&amp;Add as column</source>
        <translation>&amp;Agregar como columna</translation>
    </message>
    <message>
        <source>&amp;Add as column (the table has as many as it takes)</source>
        <translation>&amp;Agregar como columna (la tabla ya tiene el máximo)</translation>
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
        <translation>(sin nombre)</translation>
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
        <translation>1 elemento</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>(JSON in text)</source>
        <translation>(JSON en texto)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 has no special meaning</source>
        <translation>%1 no tiene un significado especial</translation>
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
        <translation>&amp;Cómo crear uno, paso a paso</translation>
    </message>
    <message>
        <source>In the Microsoft Entra admin center of the child tenant, open App registrations and choose New registration. Any name will do; leave “Accounts in this organizational directory only”.</source>
        <translation>En el Centro de administración de Microsoft Entra del inquilino secundario, abra «Registros de aplicaciones» y elija «Nuevo registro». Cualquier nombre sirve; deje «Solo cuentas de este directorio organizativo».</translation>
    </message>
    <message>
        <source>Copy the Application (client) ID from the Overview page into the field above.</source>
        <translation>Copie el «Id. de aplicación (cliente)» de la página «Información general» en el campo de arriba.</translation>
    </message>
    <message>
        <source>Open API permissions, Add a permission, Office 365 Management APIs, Application permissions, and tick:</source>
        <translation>Abra «Permisos de API», «Agregar un permiso», «Office 365 Management APIs», «Permisos de la aplicación», y marque:</translation>
    </message>
    <message>
        <source>Once more Add a permission, Microsoft Graph, Application permissions, and tick:</source>
        <translation>Otra vez «Agregar un permiso», «Microsoft Graph», «Permisos de la aplicación», y marque:</translation>
    </message>
    <message>
        <source>Choose Grant admin consent for the tenant. Every line must show a green tick afterwards.</source>
        <translation>Elija «Conceder consentimiento de administrador» para el inquilino. Después, cada línea debe mostrar una marca verde.</translation>
    </message>
    <message>
        <source>Open Certificates &amp; secrets. Upload a certificate, or choose New client secret and copy the column named Value at once: it is shown only this time. The column Secret ID is not the secret.</source>
        <translation>Abra «Certificados y secretos». Cargue un certificado o elija «Nuevo secreto de cliente» y copie enseguida la columna «Valor»: solo se muestra esta vez. La columna «Id. de secreto» no es el secreto.</translation>
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
            <numerusform>ATENCIÓN: %Ln registro nunca se envió a ningún destino. Se pierde para siempre.</numerusform>
            <numerusform>ATENCIÓN: %Ln registros nunca se enviaron a ningún destino. Se pierden para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted are, in %1 (%2):</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Se eliminará, en %1 (%2):</translation>
    </message>
    <message>
        <source>Events: %1 stored here, %2 of them waiting to be sent, %3 in quarantine.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Eventos: %1 en este equipo, entre ellos %2 a la espera de envío; %3 en cuarentena.</translation>
    </message>
    <message>
        <source>Configuration: %1 tenants, %2 destinations, selections, settings and drafts.</source>
        <extracomment>Several counts: to be worded so that it fits any of them.</extracomment>
        <translation>Configuración: inquilinos (%1), destinos (%2), selecciones, opciones y borradores.</translation>
    </message>
    <message>
        <source>Coverage, the activity log, log files and crash reports.</source>
        <translation>La cobertura, el registro de actividad, los registros del programa y los informes de bloqueo.</translation>
    </message>
    <message numerus="yes">
        <source>Keychain: %Ln entries with secrets of this profile.</source>
        <translation>
            <numerusform>Llavero: %Ln entrada con secretos de este perfil.</numerusform>
            <numerusform>Llavero: %Ln entradas con secretos de este perfil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not touched: events that were sent, files a destination wrote, subscriptions and app registrations at Microsoft.</source>
        <translation>No se toca: los eventos enviados, los archivos escritos por un destino, las suscripciones y los registros de aplicación en Microsoft.</translation>
    </message>
</context>
<context>
    <name>tributary::RemoveTenantDialog</name>
    <message>
        <source>Counting what belongs to %1…</source>
        <translation>Contando lo que pertenece a %1…</translation>
    </message>
    <message>
        <source>&amp;Stop its subscriptions at Microsoft as well</source>
        <translation>&amp;Detener también sus suscripciones en Microsoft</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Remove tenant</source>
        <translation>&amp;Quitar inquilino</translation>
    </message>
    <message>
        <source>All of them were delivered. What the destination has stays there.</source>
        <translation>Todos se entregaron. Lo que tiene el destino se queda allí.</translation>
    </message>
    <message>
        <source>Entries in quarantine that go too: %1.</source>
        <translation>Entradas en cuarentena que también se eliminan: %1.</translation>
    </message>
    <message>
        <source>The keychain entry stays: other tenants use it.</source>
        <translation>La entrada del llavero se queda: la usan otros inquilinos.</translation>
    </message>
    <message>
        <source>The keychain entry is removed. The app registration in the tenant stays.</source>
        <translation>La entrada del llavero se quita. El registro de aplicación en el inquilino se queda.</translation>
    </message>
    <message>
        <source>Subscriptions that stay on unless you stop them: %1.</source>
        <translation>Suscripciones que siguen activadas si no las detiene: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Collecting ends, and what was collected is deleted here: %Ln events with their coverage.</source>
        <translation>
            <numerusform>La recopilación termina y lo recopilado se elimina aquí: %Ln evento con su cobertura.</numerusform>
            <numerusform>La recopilación termina y lo recopilado se elimina aquí: %Ln eventos con su cobertura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not delivered yet, and never will be.</source>
        <translation>
            <numerusform>%Ln de ellos aún no se ha entregado, y nunca se entregará.</numerusform>
            <numerusform>%Ln de ellos aún no se han entregado, y nunca se entregarán.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::ResultModel</name>
    <message>
        <source>%1: chosen</source>
        <translation>%1: elegida</translation>
    </message>
    <message>
        <source>%1: not chosen</source>
        <translation>%1: no elegida</translation>
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
        <translation>en curso</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
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
        <translation>Reemplazar credencial de %1</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Add the new secret or certificate to app %1 in the portal first. It is proven with a sign-in before the old one is forgotten here; collecting goes on meanwhile. Take the old one from the app in the portal afterwards.</source>
        <translation>Primero agregue el nuevo secreto o certificado a la aplicación %1 en el portal. Se prueba con un inicio de sesión antes de olvidar aquí el anterior; la recopilación continúa mientras tanto. Después, quite el anterior de la aplicación en el portal.</translation>
    </message>
    <message>
        <source>Proving the new credential…</source>
        <translation>Probando la nueva credencial…</translation>
    </message>
</context>
<context>
    <name>tributary::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
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
        <translation>Mostrar lo escrito: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset “%1” to its default</source>
        <translation>Restablecer el valor predeterminado de «%1»</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
</context>
<context>
    <name>tributary::SettingText</name>
    <message>
        <source>on</source>
        <extracomment>A setting that is switched on or off.</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>What a setting is while nobody changed it.</extracomment>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>Default: %1. From %2 to %3.</source>
        <translation>Predeterminado: %1. De %2 a %3.</translation>
    </message>
</context>
<context>
    <name>tributary::SettingsScreen</name>
    <message>
        <source>Search settings (Ctrl+F)</source>
        <translation>Buscar en la configuración (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificaciones</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Horas de &amp;silencio</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
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
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep collecting in the background</source>
        <translation>Seguir recopilando en segundo plano</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Closing the &amp;window</source>
        <translation>Al cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Each problem is told once. Notifications need a desktop with a tray.</source>
        <translation>Cada problema se comunica una vez. Las notificaciones requieren un escritorio con bandeja.</translation>
    </message>
    <message>
        <source>Quiet &amp;from</source>
        <translation>Silencio &amp;desde</translation>
    </message>
    <message>
        <source>Local time; what begins then is told afterwards</source>
        <translation>Hora local; lo que empiece entonces se comunica después</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Silencio h&amp;asta</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Keychain, secrets, keys and certificates</source>
        <translation>Llavero, secretos, claves y certificados</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Cloud files, government and national clouds, addresses</source>
        <translation>Archivos de nube, nubes gubernamentales y nacionales, direcciones</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Logs, crash reports, support bundle, folder</source>
        <translation>Registros del programa, informes de bloqueo, paquete de soporte, carpeta, logs</translation>
    </message>
    <message>
        <source>Takes effect with the next start.</source>
        <translation>Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Filas de tablas</translation>
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
        <translation>A&amp;brir al iniciar sesión</translation>
    </message>
    <message>
        <source>It starts in the background and collects.</source>
        <translation>Se inicia en segundo plano y recopila.</translation>
    </message>
    <message>
        <source>Collecting runs as a service on this computer. It takes up a change within ten seconds.</source>
        <translation>La recopilación funciona como servicio en este equipo. Aplica un cambio en diez segundos.</translation>
    </message>
    <message>
        <source>Another program collects on this profile. It takes up a change within ten seconds.</source>
        <translation>Otro programa recopila en este perfil. Aplica un cambio en diez segundos.</translation>
    </message>
    <message>
        <source>Delete older events?</source>
        <translation>¿Eliminar eventos más antiguos?</translation>
    </message>
    <message>
        <source>&amp;Delete them</source>
        <translation>&amp;Eliminarlos</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlos</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de opciones</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ninguna opción contiene estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>%n opción encontrada</numerusform>
            <numerusform>%n opciones encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::SignInPage</name>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Our app</source>
        <translation>&amp;Nuestra aplicación</translation>
    </message>
    <message>
        <source>Create an app in the chi&amp;ld</source>
        <translation>Crear una aplicación en el secundari&amp;o</translation>
    </message>
    <message>
        <source>&amp;Use an app that is there already</source>
        <translation>&amp;Usar una aplicación existente</translation>
    </message>
    <message>
        <source>How does Tributary sign in?</source>
        <translation>¿Cómo inicia sesión Tributary?</translation>
    </message>
    <message>
        <source>An administrator of the child signs in once; Tributary makes the app, its rights and its certificate.</source>
        <translation>Un administrador del inquilino secundario inicia sesión una vez; Tributary crea la aplicación, sus derechos y su certificado.</translation>
    </message>
    <message>
        <source>You have an application id with a certificate or a secret. The guide shows how to make one by hand.</source>
        <translation>Tiene un id. de aplicación con un certificado o un secreto. La guía muestra cómo crear una a mano.</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate, made on this computer (recommended)</source>
        <translation>Ce&amp;rtificado, creado en este equipo (recomendado)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>Váli&amp;do durante</translation>
    </message>
    <message>
        <source>The private key or the secret goes straight into the keychain of this computer.</source>
        <translation>La clave privada o el secreto va directamente al llavero de este equipo.</translation>
    </message>
    <message>
        <source>An app registration reads %1. Everything it may do is shown before consent is asked for.</source>
        <translation>Un registro de aplicación lee %1. Todo lo que puede hacer se muestra antes de pedir el consentimiento.</translation>
    </message>
    <message>
        <source>The multi-tenant app %1 of the parent. An administrator of the child gives consent by one link.</source>
        <translation>La aplicación multiinquilino %1 del inquilino principal. Un administrador del secundario da el consentimiento con un enlace.</translation>
    </message>
    <message>
        <source>A multi-tenant app of the parent, entered once. An administrator of the child gives consent by one link.</source>
        <translation>Una aplicación multiinquilino del inquilino principal, introducida una vez. Un administrador del secundario da el consentimiento con un enlace.</translation>
    </message>
    <message>
        <source>The credential of app %1 is in the keychain. Enter another one to change it.</source>
        <translation>La credencial de la aplicación %1 está en el llavero. Introduzca otra para cambiarla.</translation>
    </message>
    <message>
        <source>Keeping the credential in the keychain…</source>
        <translation>Guardando la credencial en el llavero…</translation>
    </message>
    <message>
        <source>Signing in as the app…</source>
        <translation>Iniciando sesión como la aplicación…</translation>
    </message>
    <message>
        <source>&amp;Try for two minutes</source>
        <translation>&amp;Intentar durante dos minutos</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>R&amp;eintentar</translation>
    </message>
    <message>
        <source>Keeping the app in the keychain…</source>
        <translation>Guardando la aplicación en el llavero…</translation>
    </message>
</context>
<context>
    <name>tributary::StepRail</name>
    <message>
        <source>Step %1, %2: done</source>
        <translation>Paso %1, %2: hecho</translation>
    </message>
    <message>
        <source>Step %1, %2: you are here</source>
        <translation>Paso %1, %2: está aquí</translation>
    </message>
    <message>
        <source>Step %1, %2: still to come</source>
        <translation>Paso %1, %2: aún por hacer</translation>
    </message>
</context>
<context>
    <name>tributary::StreamsPage</name>
    <message>
        <source>Streams</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>Suscripción ahora</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>&amp;Agregar destino…</translation>
    </message>
    <message>
        <source>Streams to collect</source>
        <translation>Secuencias que recopilar</translation>
    </message>
    <message>
        <source>Also fetch &amp;what is there already: up to the last 7 days</source>
        <translation>Obtener también &amp;lo que ya hay: hasta los últimos 7 días</translation>
    </message>
    <message>
        <source>Choose what to collect from %1. All can be changed later.</source>
        <translation>Elija qué recopilar de %1. Todo se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>Asking Microsoft which subscriptions run…</source>
        <translation>Consultando a Microsoft qué suscripciones están en marcha…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Volver a consultar</translation>
    </message>
    <message>
        <source>There is no destination yet. Events are kept on this computer until there is one.</source>
        <translation>Aún no hay ningún destino. Los eventos se guardan en este equipo hasta que haya uno.</translation>
    </message>
    <message>
        <source>Sent to: %1</source>
        <translation>Se envía a: %1</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Starting subscriptions. Stop leaves started ones on.</source>
        <translation>Iniciando suscripciones. «Detener» deja activadas las ya iniciadas.</translation>
    </message>
    <message>
        <source>Stopped. What was started stays on.</source>
        <translation>Detenido. Lo iniciado sigue activado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln streams will run. Go on, or untick what was refused.</source>
        <translation>
            <numerusform>%1 de %Ln secuencia funcionará. Continúe o desmarque lo rechazado.</numerusform>
            <numerusform>%1 de %Ln secuencias funcionarán. Continúe o desmarque lo rechazado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tributary::TemplatePage</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Command that deploys the template</source>
        <translation>Comando que implementa la plantilla</translation>
    </message>
    <message>
        <source>Outputs of the deployment</source>
        <translation>Salidas de la implementación</translation>
    </message>
    <message>
        <source>Paste here what the deployment put out: the JSON, or the lines of its Outputs page.</source>
        <translation>Pegue aquí lo que produjo la implementación: el JSON o las líneas de su página «Salidas».</translation>
    </message>
    <message>
        <source>Save &amp;ARM template…</source>
        <translation>Guardar plantilla &amp;ARM…</translation>
    </message>
    <message>
        <source>Save ARM template</source>
        <translation>Guardar plantilla ARM</translation>
    </message>
    <message>
        <source>Save B&amp;icep file…</source>
        <translation>Guardar archivo B&amp;icep…</translation>
    </message>
    <message>
        <source>Save Bicep file</source>
        <translation>Guardar archivo Bicep</translation>
    </message>
    <message>
        <source>Save K&amp;QL functions…</source>
        <translation>Guardar funciones K&amp;QL…</translation>
    </message>
    <message>
        <source>Save KQL functions</source>
        <translation>Guardar funciones KQL</translation>
    </message>
    <message>
        <source>Logs ingestion &amp;endpoint</source>
        <translation>&amp;Punto de conexión de Logs Ingestion</translation>
    </message>
    <message>
        <source>&amp;Rule, its immutable id</source>
        <translation>R&amp;egla, su id. inmutable</translation>
    </message>
    <message>
        <source>Endpoint and rule</source>
        <translation>Punto de conexión y regla</translation>
    </message>
    <message>
        <source>Template for your administrator</source>
        <translation>Plantilla para su administrador</translation>
    </message>
    <message>
        <source>Both are on the page of the data collection rule in the Azure portal, under JSON View.</source>
        <translation>Ambos están en la página de la regla de recopilación de datos en Azure Portal, en «Vista JSON».</translation>
    </message>
    <message>
        <source>It makes the same tables, rule and role as Tributary would.</source>
        <translation>Crea las mismas tablas, regla y rol que crearía Tributary.</translation>
    </message>
    <message>
        <source>The rule has to declare the streams %1.</source>
        <translation>La regla debe declarar las secuencias %1.</translation>
    </message>
    <message>
        <source>Send one of the files to the parent&apos;s administrator. Deployed into the workspace&apos;s resource group, it puts out endpoint and rule: paste that below. You can close this meanwhile: a draft is kept.</source>
        <translation>Envíe uno de los archivos al administrador del inquilino principal. Implementado en el grupo de recursos del área de trabajo, devuelve el punto de conexión y la regla: péguelos abajo. Entretanto puede cerrar esto: se guarda un borrador.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
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
        <translation>Guardar &amp;fecha</translation>
    </message>
    <message>
        <source>&amp;Ask Microsoft</source>
        <translation>Pregu&amp;ntar a Microsoft</translation>
    </message>
    <message>
        <source>Replace &amp;credential…</source>
        <translation>Reemplazar &amp;credencial…</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>Ca&amp;duca el</translation>
    </message>
    <message>
        <source>You are warned 30, 14, 7 days and 1 day before. The new credential is proven before the old one goes, so that nothing is missed.</source>
        <translation>Se le avisa 30, 14, 7 días y 1 día antes. La nueva credencial se prueba antes de quitar la anterior, para que no falte nada.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Microsoft does not tell</source>
        <translation>Microsoft no lo dice</translation>
    </message>
    <message>
        <source>The app may not read its own registration, or it lives in another tenant. Enter the date instead.</source>
        <translation>La aplicación no puede leer su propio registro o está en otro inquilino. Introduzca la fecha.</translation>
    </message>
    <message>
        <source>The credential was replaced</source>
        <translation>La credencial se reemplazó</translation>
    </message>
    <message>
        <source>The new one is proven; the old one is gone from here.</source>
        <translation>La nueva está probada; la anterior ya no está aquí.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantDetail</name>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Workspace key</source>
        <translation>Clave del área de trabajo</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Cadena de conexión</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>Application id</source>
        <translation>Id. de aplicación</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Co&amp;py settings to…</source>
        <translation>Co&amp;piar configuración a…</translation>
    </message>
    <message>
        <source>&amp;Remove tenant…</source>
        <translation>&amp;Quitar inquilino…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Collected since</source>
        <translation>Recopilado desde</translation>
    </message>
    <message>
        <source>No tenant is chosen</source>
        <translation>No se ha elegido ningún inquilino</translation>
    </message>
    <message>
        <source>as far back as Microsoft keeps events</source>
        <translation>hasta donde Microsoft conserva eventos</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>D&amp;eshabilitar</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>Ha&amp;bilitar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Collecting goes on, and catches up what came meanwhile.</source>
        <translation>La recopilación continúa y recupera lo que llegó entretanto.</translation>
    </message>
    <message>
        <source>Nothing is collected any more. Subscriptions stay on: seven days can be caught up.</source>
        <translation>Ya no se recopila nada. Las suscripciones siguen activadas: se pueden recuperar siete días.</translation>
    </message>
    <message>
        <source>What was done and what happened, newest first</source>
        <translation>Lo que se hizo y lo que ocurrió, lo más reciente primero</translation>
    </message>
    <message>
        <source>Nothing was noted about this tenant, as far back as the log goes.</source>
        <translation>No se anotó nada sobre este inquilino, hasta donde llega el registro.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPage</name>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Which tenant?</source>
        <translation>¿Qué inquilino?</translation>
    </message>
    <message>
        <source>Nothing is changed in the tenant, and nobody signs in: its id and cloud are public.</source>
        <translation>No se cambia nada en el inquilino y nadie inicia sesión: su identificador y su nube son públicos.</translation>
    </message>
    <message>
        <source>A domain of the tenant, its tenant id, or the name of any of its users</source>
        <translation>Un dominio del inquilino, su id. de inquilino o el nombre de cualquiera de sus usuarios</translation>
    </message>
    <message>
        <source>optional, separated by commas</source>
        <translation>opcional, separadas por comas</translation>
    </message>
    <message>
        <source>Any cloud</source>
        <translation>Cualquier nube</translation>
    </message>
    <message>
        <source>&amp;Domain, tenant id or user</source>
        <translation>&amp;Dominio, id. de inquilino o usuario</translation>
    </message>
    <message>
        <source>Nam&amp;e here</source>
        <translation>No&amp;mbre aquí</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>&amp;Look in</source>
        <translation>&amp;Buscar en</translation>
    </message>
    <message>
        <source>Try it with %1</source>
        <translation>Probar con %1</translation>
    </message>
    <message>
        <source>A simulated tenant that is not collected yet. Its administrator&apos;s pages open in your browser; nothing leaves this computer.</source>
        <translation>Un inquilino simulado que aún no se recopila. Las páginas de su administrador se abren en el navegador; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Consultando a Microsoft…</translation>
    </message>
    <message>
        <source>Found in %1. Tenant id %2</source>
        <translation>Encontrado en %1. Id. de inquilino %2</translation>
    </message>
    <message>
        <source>This tenant is here already</source>
        <translation>Este inquilino ya está aquí</translation>
    </message>
    <message>
        <source>It is collected as “%1”. Change its credential or its streams on the Tenants screen.</source>
        <translation>Se recopila como «%1». Cambie su credencial o sus secuencias en la pantalla «Inquilinos».</translation>
    </message>
    <message>
        <source>This is the parent tenant</source>
        <translation>Este es el inquilino principal</translation>
    </message>
    <message>
        <source>A destination sends to it. It can be collected as well, like any other tenant.</source>
        <translation>Un destino envía a él. También se puede recopilar, como cualquier otro inquilino.</translation>
    </message>
    <message>
        <source>Tenant is in another cloud</source>
        <translation>El inquilino está en otra nube</translation>
    </message>
    <message>
        <source>It belongs to %1. Apps are registered per cloud: use one that is registered there.</source>
        <translation>Pertenece a %1. Las aplicaciones se registran por nube: use una registrada allí.</translation>
    </message>
    <message>
        <source>Is this typed right?</source>
        <translation>¿Está bien escrito?</translation>
    </message>
    <message>
        <source>This is neither a domain nor a tenant id nor a user name. Did you mean %1?</source>
        <translation>No es un dominio, ni un id. de inquilino, ni un nombre de usuario. ¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Buscar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Go on with %1?</source>
        <translation>¿Continuar con %1?</translation>
    </message>
    <message>
        <source>It was begun on %1 and waits for consent. Everything you entered is kept.</source>
        <translation>Se empezó el %1 y espera el consentimiento. Se conserva todo lo que introdujo.</translation>
    </message>
    <message>
        <source>It was begun on %1 and not finished. Everything you entered is kept.</source>
        <translation>Se empezó el %1 y no se terminó. Se conserva todo lo que introdujo.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>De&amp;scartarlo</translation>
    </message>
</context>
<context>
    <name>tributary::TenantPermissionsTab</name>
    <message>
        <source>C&amp;heck now</source>
        <translation>C&amp;omprobar ahora</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Necesario para</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Permissions and what they are needed for</source>
        <translation>Permisos y para qué son necesarios</translation>
    </message>
    <message>
        <source>Not checked yet. A check changes nothing in the tenant.</source>
        <translation>Aún sin comprobar. Una comprobación no cambia nada en el inquilino.</translation>
    </message>
    <message>
        <source>Asking Microsoft…</source>
        <translation>Consultando a Microsoft…</translation>
    </message>
    <message>
        <source>Checked at %1 with a new token.</source>
        <translation>Comprobado a las %1 con un token nuevo.</translation>
    </message>
</context>
<context>
    <name>tributary::TenantSelection</name>
    <message>
        <source>All right</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 is a sentence such as &quot;Pausing.&quot;, %2 and %3 say how many tenants of how many are done.</extracomment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>&amp;With %n tenants</source>
        <translation>
            <numerusform>Co&amp;n %n inquilino</numerusform>
            <numerusform>Co&amp;n %n inquilinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %n tenants</source>
        <translation>
            <numerusform>&amp;Comprobar %n inquilino</numerusform>
            <numerusform>&amp;Comprobar %n inquilinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Pause %n tenants</source>
        <translation>
            <numerusform>&amp;Pausar %n inquilino</numerusform>
            <numerusform>&amp;Pausar %n inquilinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n tenants</source>
        <translation>
            <numerusform>&amp;Reanudar %n inquilino</numerusform>
            <numerusform>&amp;Reanudar %n inquilinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set &amp;tags of %n tenants…</source>
        <translation>
            <numerusform>Definir &amp;etiquetas de %n inquilino…</numerusform>
            <numerusform>Definir &amp;etiquetas de %n inquilinos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n tenants as CSV…</source>
        <translation>
            <numerusform>E&amp;xportar %n inquilino como CSV…</numerusform>
            <numerusform>E&amp;xportar %n inquilinos como CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenants: all went well.</source>
        <translation>
            <numerusform>%n inquilino: todo salió bien.</numerusform>
            <numerusform>%n inquilinos: todo salió bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tenants need you.</source>
        <translation>
            <numerusform>%1 de %n inquilino requiere su atención.</numerusform>
            <numerusform>%1 de %n inquilinos requieren su atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants.</source>
        <translation>Comprobando; no se cambia nada en los inquilinos.</translation>
    </message>
    <message>
        <source>Resuming.</source>
        <translation>Reanudando.</translation>
    </message>
    <message>
        <source>Pausing.</source>
        <translation>Pausando.</translation>
    </message>
    <message>
        <source>Collecting goes on</source>
        <translation>La recopilación continúa</translation>
    </message>
    <message>
        <source>Paused; seven days can be caught up</source>
        <translation>En pausa; se pueden recuperar siete días</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Definir etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tenants, separated by commas. They take the place of those there are.</source>
        <translation>
            <numerusform>Etiquetas de %n inquilino, separadas por comas. Sustituyen a las que haya.</numerusform>
            <numerusform>Etiquetas de %n inquilinos, separadas por comas. Sustituyen a las que haya.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set tags</source>
        <translation>&amp;Definir etiquetas</translation>
    </message>
    <message>
        <source>Saving.</source>
        <translation>Guardando.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Export tenants</source>
        <translation>Exportar inquilinos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Tenant by tenant</source>
        <translation>Inquilino por inquilino</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
</context>
<context>
    <name>tributary::TenantStreamsTab</name>
    <message>
        <source>As&amp;k now</source>
        <translation>Co&amp;nsultar ahora</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>De&amp;tener…</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Subscription now</source>
        <translation>Suscripción ahora</translation>
    </message>
    <message>
        <source>Streams and their subscriptions</source>
        <translation>Secuencias y sus suscripciones</translation>
    </message>
    <message>
        <source>Not asked yet. Asking changes nothing in the tenant.</source>
        <translation>Aún sin consultar. Consultar no cambia nada en el inquilino.</translation>
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
        <translation>Detener una suscripción</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>¿Detener %1 de %2?</translation>
    </message>
    <message>
        <source>Events between stop and the next start can never be fetched.</source>
        <translation>Los eventos entre la detención y el próximo inicio no se podrán obtener nunca.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Stop %1</source>
        <translation>&amp;Detener %1</translation>
    </message>
    <message>
        <source>Stopping %1…</source>
        <translation>Deteniendo %1…</translation>
    </message>
</context>
<context>
    <name>tributary::TenantWizard</name>
    <message>
        <source>Add tenant</source>
        <translation>Agregar inquilino</translation>
    </message>
    <message>
        <source>Keep what you entered for %1?</source>
        <translation>¿Conservar lo introducido para %1?</translation>
    </message>
    <message>
        <source>Subscription %1</source>
        <translation>Suscripción %1</translation>
    </message>
    <message>
        <source>A draft goes on where you stopped, also after a restart.</source>
        <translation>Un borrador continúa donde lo dejó, también tras un reinicio.</translation>
    </message>
    <message>
        <source>Made in the tenant so far: %1</source>
        <translation>Creado en el inquilino hasta ahora: %1</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>&amp;Guardar borrador</translation>
    </message>
    <message>
        <source>&amp;Undo and forget</source>
        <translation>D&amp;eshacer y descartar</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Descartarlo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Not everything could be undone</source>
        <translation>No se pudo deshacer todo</translation>
    </message>
    <message>
        <source>The draft stays, with the list of what was made. Sign in as the child&apos;s administrator and try again.

%1 %2</source>
        <translation>El borrador se queda, con la lista de lo creado. Inicie sesión como administrador del inquilino secundario e inténtelo de nuevo.

%1 %2</translation>
    </message>
</context>
<context>
    <name>tributary::TenantsScreen</name>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>caducó hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Filter tenants (Ctrl+F)</source>
        <translation>Filtrar inquilinos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter tenants</source>
        <translation>Filtrar inquilinos</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Recopilando</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Credential has ended</source>
        <translation>La credencial caducó</translation>
    </message>
    <message>
        <source>Credential ends soon</source>
        <translation>La credencial caduca pronto</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Checking; nothing is changed in the tenants…</source>
        <translation>Comprobando; no se cambia nada en los inquilinos…</translation>
    </message>
    <message>
        <source>Checked %1 of %2: %3</source>
        <translation>Comprobados %1 de %2: %3</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>No se pudo crear el informe: %1</translation>
    </message>
    <message>
        <source>Save check report</source>
        <translation>Guardar informe de comprobación</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Show &amp;list…</source>
        <translation>Mostrar &amp;lista…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paused, and is removed with its data in %n seconds.</source>
        <translation>
            <numerusform>%1 está en pausa y se quita con sus datos en %n segundo.</numerusform>
            <numerusform>%1 está en pausa y se quita con sus datos en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be changed: %2</source>
        <translation>No se pudo cambiar %1: %2</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Renames the chosen tenant</source>
        <translation>Cambia el nombre del inquilino elegido</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Chooses all tenants that are shown</source>
        <translation>Elige todos los inquilinos que se muestran</translation>
    </message>
</context>
<context>
    <name>tributary::ToolRow</name>
    <message>
        <source>More commands</source>
        <translation>Más comandos</translation>
    </message>
</context>
<context>
    <name>tributary::Tray</name>
    <message>
        <source>&amp;Open Tributary</source>
        <translation>&amp;Abrir Tributary</translation>
    </message>
    <message>
        <source>&amp;Pause collecting</source>
        <translation>&amp;Pausar recopilación</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Durante &amp;15 minutos</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>&amp;Until resumed</source>
        <translation>Has&amp;ta reanudarla</translation>
    </message>
    <message>
        <source>&amp;Resume collecting</source>
        <translation>&amp;Reanudar recopilación</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <translation>De&amp;shacer</translation>
    </message>
    <message>
        <source>Re&amp;move now</source>
        <translation>Quitar a&amp;hora</translation>
    </message>
</context>
<context>
    <name>tributary::UsageText</name>
    <message>
        <source>a workspace is asked by its id, which is a GUID</source>
        <translation>a un área de trabajo se le pregunta por su identificador, que es un GUID</translation>
    </message>
    <message>
        <source>the proxy is not of the form http://host:port or socks5://host:port</source>
        <translation>el proxy no tiene la forma http://host:port o socks5://host:port</translation>
    </message>
    <message>
        <source>the endpoint is not a URL</source>
        <translation>el punto de conexión no es una dirección URL</translation>
    </message>
    <message>
        <source>the endpoint is neither https nor http on a loopback host</source>
        <translation>el punto de conexión no es https ni http en un host de bucle invertido</translation>
    </message>
    <message>
        <source>the endpoint contains a user name</source>
        <translation>el punto de conexión contiene un nombre de usuario</translation>
    </message>
    <message>
        <source>the endpoint contains a query or a fragment</source>
        <translation>el punto de conexión contiene una consulta o un fragmento</translation>
    </message>
    <message>
        <source>no such tenant in this profile</source>
        <translation>no existe ese inquilino en este perfil</translation>
    </message>
    <message>
        <source>the client secret is empty</source>
        <translation>el secreto de cliente está vacío</translation>
    </message>
    <message>
        <source>there is no such destination in this profile</source>
        <translation>no existe ese destino en este perfil</translation>
    </message>
    <message>
        <source>only destinations of the Logs Ingestion API are proven by their workspace</source>
        <translation>solo los destinos de la Logs Ingestion API se prueban mediante su área de trabajo</translation>
    </message>
    <message>
        <source>the tenant is in this profile already, as &quot;%1&quot;</source>
        <translation>el inquilino ya está en este perfil, como &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the destination needs a name</source>
        <translation>el destino necesita un nombre</translation>
    </message>
    <message>
        <source>endpoint, rule or app are not known yet</source>
        <translation>aún no se conocen el punto de conexión, la regla o la aplicación</translation>
    </message>
    <message>
        <source>name or client-id is missing or no GUID</source>
        <translation>name o client-id falta o no es un GUID</translation>
    </message>
    <message>
        <source>neither id is a GUID nor domain a domain</source>
        <translation>ni id es un GUID ni domain un dominio</translation>
    </message>
    <message>
        <source>since is no time</source>
        <translation>since no es una hora</translation>
    </message>
    <message>
        <source>repeats row %1</source>
        <translation>repite la fila %1</translation>
    </message>
    <message>
        <source>the first row must name the columns: name, id or domain, client-id, and optionally cloud, since, tags</source>
        <translation>la primera fila debe nombrar las columnas: name, id o domain, client-id y, opcionalmente, cloud, since, tags</translation>
    </message>
    <message>
        <source>the tenant %1 is in the profile already, as &quot;%2&quot;</source>
        <translation>el inquilino %1 ya está en el perfil, como &quot;%2&quot;</translation>
    </message>
    <message>
        <source>another tenant is named &quot;%1&quot; already</source>
        <translation>otro inquilino ya se llama &quot;%1&quot;</translation>
    </message>
    <message>
        <source>this is neither a domain nor a tenant id nor a user name</source>
        <translation>no es ni un dominio, ni un id. de inquilino, ni un nombre de usuario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a domain nor a tenant id</source>
        <translation>&quot;%1&quot; no es ni un dominio ni un id. de inquilino</translation>
    </message>
    <message>
        <source>which of the app&apos;s credentials is ours cannot be told</source>
        <translation>no se puede saber cuál de las credenciales de la aplicación es la nuestra</translation>
    </message>
    <message>
        <source>there is no tenant %1 in this profile</source>
        <translation>no existe el inquilino %1 en este perfil</translation>
    </message>
    <message>
        <source>a broker is HOST:PORT, for example NAMESPACE.servicebus.windows.net:9093</source>
        <translation>un broker es HOST:PORT, por ejemplo NAMESPACE.servicebus.windows.net:9093</translation>
    </message>
    <message>
        <source>name one to %1 brokers as HOST:PORT</source>
        <translation>indique de uno a %1 brokers como HOST:PORT</translation>
    </message>
    <message>
        <source>brokers on this computer and elsewhere cannot be mixed</source>
        <translation>no se pueden mezclar brokers de este equipo y de otros lugares</translation>
    </message>
    <message>
        <source>a topic is 1 to 249 letters, digits, dots, underscores and hyphens</source>
        <translation>un tema tiene de 1 a 249 letras, dígitos, puntos, guiones bajos y guiones</translation>
    </message>
    <message>
        <source>a connection string reads Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</source>
        <translation>una cadena de conexión es Endpoint=sb://NAMESPACE.servicebus.windows.net/;SharedAccessKeyName=…;SharedAccessKey=…</translation>
    </message>
    <message>
        <source>the EntityPath of the connection string is no name of an event hub</source>
        <translation>el EntityPath de la cadena de conexión no es el nombre de un centro de eventos</translation>
    </message>
    <message>
        <source>the name %1 is taken</source>
        <translation>el nombre %1 está ocupado</translation>
    </message>
    <message>
        <source>no entry %1 in quarantine</source>
        <translation>no existe la entrada %1 en cuarentena</translation>
    </message>
    <message>
        <source>no batch %1: removed, or older than the archive keeps</source>
        <translation>no existe el lote %1: se quitó, o es más antiguo de lo que conserva el archivo histórico</translation>
    </message>
    <message>
        <source>no tenant %1 in this profile</source>
        <translation>no existe el inquilino %1 en este perfil</translation>
    </message>
    <message>
        <source>no destination %1 in this profile</source>
        <translation>no existe el destino %1 en este perfil</translation>
    </message>
    <message>
        <source>there is no profile in %1</source>
        <translation>no hay ningún perfil en %1</translation>
    </message>
    <message>
        <source>cannot read the cloud file %1: %2</source>
        <translation>no se puede leer el archivo de nube %1: %2</translation>
    </message>
    <message>
        <source>name the tenant with --tenant</source>
        <translation>indique el inquilino con --tenant</translation>
    </message>
    <message>
        <source>there is no tenant &quot;%1&quot; in this profile</source>
        <translation>no existe el inquilino &quot;%1&quot; en este perfil</translation>
    </message>
    <message>
        <source>there is no destination &quot;%1&quot; in this profile</source>
        <translation>no existe el destino &quot;%1&quot; en este perfil</translation>
    </message>
    <message>
        <source>%1 is too long for a certificate</source>
        <translation>%1 es demasiado largo para un certificado</translation>
    </message>
    <message>
        <source>the demo has no such credential</source>
        <translation>la demo no tiene esa credencial</translation>
    </message>
    <message>
        <source>the destination was removed</source>
        <translation>el destino se quitó</translation>
    </message>
    <message>
        <source>%1 is too long for a list of tenants</source>
        <translation>%1 es demasiado largo para una lista de inquilinos</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>cannot make the directory %1</source>
        <translation>no se puede crear el directorio %1</translation>
    </message>
    <message>
        <source>only a destination of the Logs Ingestion API has a workspace behind it</source>
        <translation>solo un destino de la Logs Ingestion API tiene detrás un área de trabajo</translation>
    </message>
    <message>
        <source>nothing is sent to this destination here</source>
        <translation>aquí no se envía nada a este destino</translation>
    </message>
    <message>
        <source>%1 takes a single line</source>
        <translation>%1 admite una sola línea</translation>
    </message>
    <message>
        <source>%1 takes a whole path, such as /etc/ssl/extra.pem</source>
        <translation>%1 admite una ruta completa, como /etc/ssl/extra.pem</translation>
    </message>
    <message>
        <source>%1 is not kept with user name and password; say such a proxy with --proxy at each start</source>
        <translation>%1 no se guarda con usuario y contraseña; indique ese proxy con --proxy en cada inicio</translation>
    </message>
    <message>
        <source>%1 takes %2, not &quot;%3&quot;</source>
        <translation>%1 admite %2, no &quot;%3&quot;</translation>
    </message>
    <message>
        <source>this is no exported configuration</source>
        <translation>esto no es una configuración exportada</translation>
    </message>
    <message>
        <source>this configuration was written by a newer version of the program</source>
        <translation>esta configuración la escribió una versión más reciente del programa</translation>
    </message>
    <message>
        <source>the configuration cannot be read at %1</source>
        <extracomment>The place is a path such as tenants[2].id</extracomment>
        <translation>no se puede leer la configuración en %1</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;</source>
        <translation>no hay ninguna opción &quot;%1&quot;</translation>
    </message>
    <message>
        <source>an address such as 127.0.0.1:9464 is wanted, not &quot;%1&quot;</source>
        <translation>se espera una dirección como 127.0.0.1:9464, no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
</context>
<context>
    <name>tributary::ViewText</name>
    <message>
        <source>Failed sign-ins</source>
        <translation>Inicios de sesión con fallo</translation>
    </message>
    <message>
        <source>Inbox rules and forwarding</source>
        <translation>Reglas de bandeja de entrada y reenvío</translation>
    </message>
    <message>
        <source>Consent and app credentials</source>
        <translation>Consentimiento y credenciales de aplicación</translation>
    </message>
    <message>
        <source>Role changes</source>
        <translation>Cambios de roles</translation>
    </message>
    <message>
        <source>Audit switched off</source>
        <translation>Auditoría desactivada</translation>
    </message>
    <message>
        <source>Arrived late</source>
        <translation>Llegados tarde</translation>
    </message>
    <message>
        <source>Mass download</source>
        <translation>Descarga masiva</translation>
    </message>
    <message>
        <source>Not delivered yet</source>
        <translation>Aún sin entregar</translation>
    </message>
</context>
<context>
    <name>tributary::Wizard</name>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Si&amp;guiente &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, paso %2 de %3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>tributary::WorkspacePage</name>
    <message>
        <source>Workspace</source>
        <translation>Área de trabajo</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Grupo de recursos</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Which workspace?</source>
        <translation>¿Qué área de trabajo?</translation>
    </message>
    <message>
        <source>Nothing is changed yet: the plan is shown first.</source>
        <translation>Aún no se cambia nada: primero se muestra el plan.</translation>
    </message>
    <message>
        <source>Microsoft Azure CLI</source>
        <translation>Microsoft Azure CLI</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Dejar de esperar</translation>
    </message>
    <message>
        <source>Workspaces of the parent</source>
        <translation>Áreas de trabajo del inquilino principal</translation>
    </message>
    <message>
        <source>Make a new rule</source>
        <translation>Crear una regla nueva</translation>
    </message>
    <message>
        <source>Data collection &amp;rule</source>
        <translation>Regla de recopi&amp;lación de datos</translation>
    </message>
    <message>
        <source>Sign in as somebody who may make resources in the parent&apos;s Azure subscription. It is not kept.</source>
        <translation>Inicie sesión como alguien que pueda crear recursos en la suscripción de Azure del inquilino principal. No se guarda.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>What the sending app can see in the parent:</source>
        <translation>Lo que la aplicación que envía puede ver en el inquilino principal:</translation>
    </message>
    <message>
        <source>Asking Azure for workspaces…</source>
        <translation>Consultando a Azure las áreas de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Volver a consultar</translation>
    </message>
    <message>
        <source>No workspace can be seen</source>
        <translation>No se ve ningún área de trabajo</translation>
    </message>
    <message>
        <source>Whoever signed in needs at least the role Reader on the subscription of the workspace.</source>
        <translation>Quien inició sesión necesita al menos el rol Reader en la suscripción del área de trabajo.</translation>
    </message>
    <message>
        <source>Looking what is there in %1…</source>
        <translation>Mirando qué hay en %1…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>%1, does not fit as it is</source>
        <translation>%1, no encaja tal cual</translation>
    </message>
    <message>
        <source>Tables and rule are made; existing ones of the same name are found and used.</source>
        <translation>Se crean las tablas y la regla; las existentes con el mismo nombre se encuentran y se usan.</translation>
    </message>
    <message>
        <source>It fits as it is.</source>
        <translation>Encaja tal cual.</translation>
    </message>
</context>
</TS>
