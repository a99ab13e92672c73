<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Meterdesk</source>
        <translation>Acerca de Meterdesk</translation>
    </message>
    <message>
        <source>Reads the meters of an office&apos;s printers and answers its supplier&apos;s server.</source>
        <translation>Lee los contadores de las impresoras de una oficina y responde al servidor de su proveedor.</translation>
    </message>
    <message>
        <source>Meterdesk is free software under the Apache License 2.0, without any warranty.</source>
        <translation>Meterdesk es software libre con licencia Apache 2.0, sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Its windows are made with Qt for Python (PySide6), which is used under the GNU Lesser General Public License, version 3 (LGPL-3.0): you may replace it by a version of your own. Its source is at https://code.qt.io. Qt is a trademark of The Qt Company Ltd.</source>
        <translation>Sus ventanas están hechas con Qt for Python (PySide6), que se usa con la Licencia Pública General Reducida de GNU, versión 3 (LGPL-3.0): puede sustituirlo por una versión propia. Su código fuente está en https://code.qt.io. Qt es una marca de The Qt Company Ltd.</translation>
    </message>
    <message>
        <source>Meterdesk %1</source>
        <translation>Meterdesk %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar las versiones</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Keep &amp;secrets</source>
        <translation>&amp;Guardar los secretos</translation>
    </message>
    <message>
        <source>&amp;Go on without those that cannot be read now; they follow when they can</source>
        <translation>&amp;Continuar sin los que ahora no se pueden leer; seguirán cuando se pueda</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>Los secretos no se pueden leer ahora</translation>
    </message>
    <message>
        <source>Secrets are the proxy&apos;s secret at the server, the SNMP communities and users and the password of the Internet proxy. They move when you change this, and nothing of them stays where it was. The enrolment key is used once and forgotten.</source>
        <translation>Los secretos son: el secreto de esta oficina ante el servidor, las comunidades y usuarios SNMP y la contraseña del proxy de Internet. Se trasladan cuando usted cambia esto, y nada de ellos queda donde estaba. La clave de registro se usa una vez y se olvida.</translation>
    </message>
</context>
<context>
    <name>AdvancedServer</name>
    <message>
        <source>OASIS WS-Security 1.0, of 2004 (usual)</source>
        <translation>OASIS WS-Security 1.0, de 2004 (habitual)</translation>
    </message>
    <message>
        <source>Draft of June 2003</source>
        <translation>Borrador de junio de 2003</translation>
    </message>
    <message>
        <source>Draft of December 2002</source>
        <translation>Borrador de diciembre de 2002</translation>
    </message>
    <message>
        <source>Draft of July 2002</source>
        <translation>Borrador de julio de 2002</translation>
    </message>
    <message>
        <source>OASIS working drafts (2002/xx)</source>
        <translation>Borradores de trabajo de OASIS (2002/xx)</translation>
    </message>
    <message>
        <source>Dialect of WS-Security</source>
        <translation>Dialecto de WS-Security</translation>
    </message>
    <message>
        <source>Dialect of &amp;WS-Security</source>
        <translation>Dialecto de &amp;WS-Security</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>How messages prove that they come from this office. Change it only if your supplier says so: with another one the server answers no message.</source>
        <translation>Cómo demuestran los mensajes que vienen de esta oficina. Cámbielo solo si su proveedor lo dice: con otro dialecto el servidor no responde a ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>AlertsTab</name>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>What the printer says</source>
        <translation>Lo que dice la impresora</translation>
    </message>
    <message>
        <source>Who can see to it</source>
        <translation>Quién puede ocuparse</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>When it was read last, the printer had nothing to complain about.</source>
        <translation>En la última lectura, la impresora no señalaba nada.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Meterdesk goes on</source>
        <translation>Meterdesk continúa</translation>
    </message>
    <message>
        <source>It reads the meters from the tray. A click on the icon opens it.</source>
        <translation>Lee los contadores en segundo plano. Un clic en el icono lo abre.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Registration is ending</source>
        <translation>El registro está terminando</translation>
    </message>
    <message>
        <source>Supplier left</source>
        <translation>Proveedor abandonado</translation>
    </message>
    <message>
        <source>Leaving the supplier</source>
        <translation>Abandonando el proveedor</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Tamaño de los datos</translation>
    </message>
    <message>
        <source>A backup is being worked on</source>
        <translation>Se está trabajando en una copia de seguridad</translation>
    </message>
    <message>
        <source>Back &amp;up now…</source>
        <translation>&amp;Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Restoring a backup is locked by your administrator.</source>
        <translation>Su administrador ha bloqueado la restauración de copias de seguridad.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>A backup is one file with the printers, their history, what was sent and the settings. Passwords and keys are not in it. Keep it on another disk.</source>
        <translation>Una copia de seguridad es un archivo con las impresoras, su historial, lo enviado y los ajustes. No contiene contraseñas ni claves. Guárdela en otro disco.</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Pasar a otro ordenador</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Última copia: %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups of Meterdesk (%1)</source>
        <translation>Copias de seguridad de Meterdesk (%1)</translation>
    </message>
    <message>
        <source>1. Back up on this computer, then quit Meterdesk here.
2. Install Meterdesk on the other computer and restore the backup there.
3. Open Set-up there and register with the enrolment key that was used the first time: to your supplier it stays the same office, and no printer is registered twice. Type SNMP communities and passwords again, where there are any.
4. Uninstall Meterdesk here. Do not leave the supplier here: that would end the registration of the printers on the other computer too.</source>
        <translation>1. Haga una copia en este ordenador y salga aquí de Meterdesk.
2. Instale Meterdesk en el otro ordenador y restaure allí la copia.
3. Abra allí la configuración y regístrese con la clave de registro usada la primera vez: para su proveedor sigue siendo la misma oficina, y ninguna impresora se registra dos veces. Escriba de nuevo las comunidades SNMP y las contraseñas, si las hay.
4. Desinstale aquí Meterdesk. No abandone aquí el proveedor: eso terminaría también el registro de las impresoras en el otro ordenador.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backed up %1 into %2. It was opened and read through.</source>
        <translation>%1 copiado en %2. La copia se abrió y se leyó entera.</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 impresora</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 impresoras</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 lectura</translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation>%1 lecturas</translation>
    </message>
    <message>
        <source>none was made yet.</source>
        <translation>aún ninguna.</translation>
    </message>
    <message>
        <source>%1, with %2, in %3</source>
        <translation>%1, con %2, en %3</translation>
    </message>
    <message>
        <source>%1 and %2 up to %3</source>
        <translation>%1 y %2 hasta %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Chosen; sent with the next sync</source>
        <translation>Elegida; se envía en la próxima sincronización</translation>
    </message>
    <message>
        <source>Being registered; the server is asked again</source>
        <translation>Registrándose; se pregunta de nuevo al servidor</translation>
    </message>
    <message>
        <source>Waiting for sign-up</source>
        <translation>Esperando la inscripción</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Lista para inscribir</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Lecturas automáticas activadas</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Lecturas automáticas desactivadas</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>El registro está terminando</translation>
    </message>
    <message>
        <source>The server does not have it for this office</source>
        <translation>El servidor no la tiene para esta oficina</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Sustituida por otra impresora</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Registro terminado</translation>
    </message>
    <message>
        <source>No serial number: it cannot be registered</source>
        <translation>Sin número de serie: no se puede registrar</translation>
    </message>
    <message>
        <source>Ready to sign up at %1</source>
        <translation>Lista para inscribir a las %1</translation>
    </message>
    <message>
        <source>Registered. Ready to sign up at %1</source>
        <translation>Registrada. Lista para inscribir a las %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>There are no readings in this time.</source>
        <translation>No hay lecturas en este período.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Arrow keys read the values, plus and minus zoom, 0 shows everything.</source>
        <translation>Las flechas leen los valores, más y menos amplían y reducen, 0 lo muestra todo.</translation>
    </message>
    <message>
        <source>{0} to {1}, nobody read it</source>
        <translation>{0} a {1}, nadie lo leyó</translation>
    </message>
    <message>
        <source>{0} on {1}, {2} on {3}</source>
        <translation>{0} el {1}, {2} el {3}</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 days</source>
        <translation>Cada barra: la más alta de %1 días</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 weeks</source>
        <translation>Cada barra: la más alta de %1 semanas</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 months</source>
        <translation>Cada barra: la más alta de %1 meses</translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>El gráfico está en %1.</translation>
    </message>
    <message>
        <source>&amp;PNG, for letters, e-mail and slides</source>
        <translation>&amp;PNG, para cartas, correo y diapositivas</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>S&amp;VG, for print: sharp at any size</source>
        <translation>S&amp;VG, para imprimir: nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Meter as a line</source>
        <translation>Contador como línea</translation>
    </message>
    <message>
        <source>Pages per day</source>
        <translation>Páginas por día</translation>
    </message>
    <message>
        <source>Pages per week</source>
        <translation>Páginas por semana</translation>
    </message>
    <message>
        <source>Pages per month</source>
        <translation>Páginas por mes</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>CommunitiesField</name>
    <message>
        <source>%1 kept and not shown; what you type here replaces them</source>
        <translation>%1 guardadas y no mostradas; lo que escriba aquí las sustituye</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; what you type is added</source>
        <translation>ahora no se pueden leer y quedan como están; lo que escriba se añade</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Enrolment key</source>
        <translation>Clave de registro</translation>
    </message>
    <message>
        <source>Where are your printers?</source>
        <translation>¿Dónde están sus impresoras?</translation>
    </message>
    <message>
        <source>Which take part? Tick those your supplier may read.</source>
        <translation>¿Cuáles participan? Marque las que su proveedor puede leer.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server</source>
        <translation>El servidor de su proveedor</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>&amp;Enrolment key</source>
        <translation>&amp;Clave de registro</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Proxy de Internet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Probar la &amp;conexión</translation>
    </message>
    <message>
        <source>The server can be reached. Nothing of this office was sent.</source>
        <translation>Se puede contactar con el servidor. No se envió nada de esta oficina.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations with the server</source>
        <translation>Conversaciones con el servidor</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>ya no se conserva</translation>
    </message>
</context>
<context>
    <name>CounterWords</name>
    <message>
        <source>Life count</source>
        <translation>Contador de vida</translation>
    </message>
    <message>
        <source>Power-on count</source>
        <translation>Contador desde el encendido</translation>
    </message>
    <message>
        <source>Life count of the first marker</source>
        <translation>Contador de vida del primer motor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Fax in</source>
        <translation>Recepción de fax</translation>
    </message>
    <message>
        <source>Fax out</source>
        <translation>Envío de fax</translation>
    </message>
    <message>
        <source>Network fax in</source>
        <translation>Recepción de fax de red</translation>
    </message>
    <message>
        <source>Network fax out</source>
        <translation>Envío de fax de red</translation>
    </message>
    <message>
        <source>Email out</source>
        <translation>Envío de correo</translation>
    </message>
    <message>
        <source>total impressions</source>
        <translation>total de impresiones</translation>
    </message>
    <message>
        <source>monochrome impressions</source>
        <translation>impresiones en negro</translation>
    </message>
    <message>
        <source>full color impressions</source>
        <translation>impresiones en color</translation>
    </message>
    <message>
        <source>highlight color impressions</source>
        <translation>impresiones con color de realce</translation>
    </message>
    <message>
        <source>total sheets</source>
        <translation>total de hojas</translation>
    </message>
    <message>
        <source>monochrome sheets</source>
        <translation>hojas en negro</translation>
    </message>
    <message>
        <source>full color sheets</source>
        <translation>hojas en color</translation>
    </message>
    <message>
        <source>total two sided sheets</source>
        <translation>total de hojas a doble cara</translation>
    </message>
    <message>
        <source>monochrome two sided sheets</source>
        <translation>hojas a doble cara en negro</translation>
    </message>
    <message>
        <source>full color two sided sheets</source>
        <translation>hojas a doble cara en color</translation>
    </message>
    <message>
        <source>total images</source>
        <translation>total de imágenes</translation>
    </message>
    <message>
        <source>monochrome images</source>
        <translation>imágenes en blanco y negro</translation>
    </message>
    <message>
        <source>full color images</source>
        <translation>imágenes en color</translation>
    </message>
    <message>
        <source>large</source>
        <translation>formato grande</translation>
    </message>
    <message>
        <source>small</source>
        <translation>formato pequeño</translation>
    </message>
    <message>
        <source>single</source>
        <translation>recuento simple</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>desde la memoria</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>since power on</source>
        <translation>desde el encendido</translation>
    </message>
    <message>
        <source>a4 equivalent</source>
        <translation>equivalente A4</translation>
    </message>
    <message>
        <source>black only mode</source>
        <translation>modo solo negro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DataItems</name>
    <message>
        <source>and nothing else</source>
        <translation>y nada más</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Keep what was sent for</source>
        <translation>Conser&amp;var lo enviado durante</translation>
    </message>
    <message>
        <source>Keep &amp;billing reads that were sent for</source>
        <translation>Conservar las lecturas de &amp;facturación enviadas durante</translation>
    </message>
    <message>
        <source>What is older is thrown away once a day. Save it first in “What was sent”, if your contract or your auditor wants it for longer. Of readings every change is kept for 13 months, then one a day, for good.</source>
        <translation>Lo más antiguo se elimina una vez al día. Guárdelo antes en «Envíos» si su contrato o su auditor lo exige durante más tiempo. De las lecturas se conserva cada cambio durante 13 meses, después una al día, para siempre.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>This desktop has no place for a tray icon</source>
        <translation>Este escritorio no tiene sitio para un icono de notificación</translation>
    </message>
    <message>
        <source>Keep this window in the task bar; closing it ends Meterdesk.</source>
        <translation>Deje esta ventana en la barra de tareas; cerrarla termina Meterdesk.</translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <translation>Algunos ajustes no se pueden usar</translation>
    </message>
    <message>
        <source>Some secrets are not in their place</source>
        <translation>Algunos secretos no están en su sitio</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What this office said</source>
        <translation>Lo que dijo esta oficina</translation>
    </message>
    <message>
        <source>What would be said</source>
        <translation>Lo que se diría</translation>
    </message>
    <message>
        <source>Nothing was put into words.</source>
        <translation>No se pudo expresar nada en palabras.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>Lo que respondió el servidor</translation>
    </message>
    <message>
        <source>No answer that could be read came back.</source>
        <translation>No volvió ninguna respuesta legible.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>En &amp;palabras</translation>
    </message>
    <message>
        <source>&amp;Technical</source>
        <translation>&amp;Técnico</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>No volvió nada.</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>Estado HTTP %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>And %1 more, first in the table below.</source>
        <translation>Y %1 más, al principio de la tabla de abajo.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>to %1 through %2</source>
        <translation>a %1 por %2</translation>
    </message>
    <message>
        <source>took %1 ms</source>
        <translation>tardó %1 ms</translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation>tardó %1 s</translation>
    </message>
    <message>
        <source>Shown with a line for each element. ••• hides a secret, whatever its length.</source>
        <translation>Mostrado con una línea por elemento. ••• oculta un secreto, sea cual sea su longitud.</translation>
    </message>
</context>
<context>
    <name>DeviceColumns</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nombre y lugar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>The printer tells no serial number that can be believed.</source>
        <translation>La impresora no da ningún número de serie creíble.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contador total</translation>
    </message>
    <message>
        <source>All it ever printed, as the printer counts it.</source>
        <translation>Todo lo que ha impreso, tal como lo cuenta la impresora.</translation>
    </message>
    <message>
        <source>The printer tells no total meter.</source>
        <translation>La impresora no da contador total.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consumibles</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>La impresora no dice nada de sus consumibles.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Moved or replaced?</source>
        <translation>¿Trasladada o sustituida?</translation>
    </message>
    <message>
        <source>Send this read?</source>
        <translation>¿Enviar esta lectura?</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>A billing read of this printer waits for your answer. A click shows why, and what can be done.</source>
        <translation>Una lectura de facturación de esta impresora espera su respuesta. Un clic muestra por qué y qué se puede hacer.</translation>
    </message>
    <message>
        <source>Was this printer moved, repaired or replaced? A click shows the evidence of both sides. Until you answer, nothing of it is mixed.</source>
        <translation>¿Se trasladó, reparó o sustituyó esta impresora? Un clic muestra los indicios de ambos lados. Hasta que responda no se mezcla nada.</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>It answers and has nothing to complain about.</source>
        <translation>Responde y no señala nada.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>It saves energy or is switched off. It is left so, and read again when it wakes up.</source>
        <translation>Ahorra energía o está apagada. Se la deja así y se lee de nuevo cuando despierta.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leída</translation>
    </message>
    <message>
        <source>It was found; its meters are read next time.</source>
        <translation>Se encontró; sus contadores se leen la próxima vez.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>It works and has something to say:</source>
        <translation>Funciona y señala algo:</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>It does not answer. It is asked again, in the end once a day, and whenever you choose Read now. Check that it is switched on and connected.</source>
        <translation>No responde. Se le pregunta de nuevo, al final una vez al día y siempre que elija Leer ahora. Compruebe que está encendida y conectada.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Necesita atención</translation>
    </message>
    <message>
        <source>It has stopped; somebody should see to it.</source>
        <translation>Se ha detenido; alguien debería ocuparse.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Nothing of it is sent until you register it.</source>
        <translation>No se envía nada de ella hasta que la registre.</translation>
    </message>
    <message>
        <source>Being registered</source>
        <translation>Registrándose</translation>
    </message>
    <message>
        <source>You chose it; the server hears of it next time.</source>
        <translation>Usted la eligió; el servidor lo sabrá la próxima vez.</translation>
    </message>
    <message>
        <source>The server was asked and has not answered yet; it is asked again.</source>
        <translation>Se preguntó al servidor y aún no ha respondido; se le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Lista para inscribir</translation>
    </message>
    <message>
        <source>The supplier&apos;s page shows it an hour after it was registered.</source>
        <translation>La página del proveedor la muestra una hora después de registrarla.</translation>
    </message>
    <message>
        <source>Sign it up on your supplier’s page; then it is read for the bill.</source>
        <translation>Inscríbala en la página de su proveedor; entonces se lee para la factura.</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Lecturas automáticas activadas</translation>
    </message>
    <message>
        <source>Its meters are sent when the supplier asks for them.</source>
        <translation>Sus contadores se envían cuando el proveedor los pide.</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Lecturas automáticas desactivadas</translation>
    </message>
    <message>
        <source>The supplier turned them off; nothing of it is sent.</source>
        <translation>El proveedor las desactivó; no se envía nada de ella.</translation>
    </message>
    <message>
        <source>Not known to the supplier</source>
        <translation>El proveedor no la conoce</translation>
    </message>
    <message>
        <source>Ask your supplier, then register it again.</source>
        <translation>Pregunte a su proveedor y regístrela de nuevo.</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>El registro está terminando</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more; the server is told with the next sync.</source>
        <translation>Ya no se envía nada de ella; el servidor lo sabrá en la próxima sincronización.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Another printer took its place; its history is kept.</source>
        <translation>Otra impresora ocupó su lugar; su historial se conserva.</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Registro terminado</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Ya no se envía nada de ella.</translation>
    </message>
    <message>
        <source>some left</source>
        <translation>queda algo</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>the printer does not tell</source>
        <translation>la impresora no lo dice</translation>
    </message>
    <message>
        <source>never runs out</source>
        <translation>nunca se agota</translation>
    </message>
    <message>
        <source>{0} went from {1} to {2} on {3}. See its history.</source>
        <translation>{0} pasó de {1} a {2} el {3}. Vea su historial.</translation>
    </message>
    <message>
        <source>Nobody knows yet how many pages it counted this month.</source>
        <translation>Nadie sabe aún cuántas páginas contó este mes.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month.</source>
        <translation>Páginas contadas desde el primero de este mes.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month. It was more: its counter did not simply advance, see its history.</source>
        <translation>Páginas contadas desde el primero de este mes. Fueron más: su contador no avanzó sin más, vea su historial.</translation>
    </message>
    <message>
        <source>away since {0}</source>
        <translation>ausente desde {0}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>asleep, last read {0}</source>
        <translation>en reposo, leída {0}</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>Sus contadores no se han leído nunca.</translation>
    </message>
    <message>
        <source>Last read on {0}.</source>
        <translation>Leída por última vez el {0}.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Ready to sign up at {0}</source>
        <translation>Lista para inscribir a las {0}</translation>
    </message>
    <message>
        <source>{0} (paused)</source>
        <translation>{0} (en pausa)</translation>
    </message>
    <message>
        <source>Cannot be registered: it tells no serial number that would do. Its meters are read and shown.</source>
        <translation>No se puede registrar: no da ningún número de serie que sirva. Sus contadores se leen y se muestran.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing is sent until you resume.</source>
        <translation>La comunicación está en pausa: no se envía nada hasta que la reanude.</translation>
    </message>
    <message>
        <source>{0} of its room left</source>
        <translation>{0} de su espacio libre</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>No printers yet. Set-up looks for them on your network.</source>
        <translation>Aún no hay impresoras. La configuración las busca en su red.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Show all printers</source>
        <translation>Mostrar todas las impresoras</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Enter opens the meter history of a printer, the menu key what can be done.</source>
        <translation>Intro abre el historial de una impresora; la tecla de menú, lo que se puede hacer.</translation>
    </message>
    <message>
        <source>No printer matches “{0}”.</source>
        <translation>Ninguna impresora coincide con «{0}».</translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation>Historial de contadores</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrar…</translation>
    </message>
    <message>
        <source>End registration…</source>
        <translation>Terminar el registro…</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>¿Trasladada, reparada o sustituida?</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>¿Enviar esta lectura de facturación?</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>Quién es quién…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>S&amp;how details</source>
        <translation>&amp;Mostrar detalles</translation>
    </message>
    <message>
        <source>Cop&amp;y for IT</source>
        <translation>Cop&amp;iar para informática</translation>
    </message>
    <message>
        <source>Copies cause, action and details; no password is in them</source>
        <translation>Copia causa, acción y detalles; no incluye ninguna contraseña</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
    <message>
        <source>Who can do this: %1</source>
        <translation>Quién puede hacerlo: %1</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>DiscoveryPage</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>por ejemplo 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>&amp;Networks, ranges, addresses</source>
        <translation>&amp;Redes, intervalos, direcciones</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>SNMP &amp;communities, one a line</source>
        <translation>&amp;Comunidades SNMP, una por línea</translation>
    </message>
    <message>
        <source>SNMPv3 &amp;users</source>
        <translation>&amp;Usuarios SNMPv3</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>&amp;Puertos SNMP</translation>
    </message>
    <message>
        <source>Pac&amp;kets per second, at most</source>
        <translation>Pa&amp;quetes por segundo, como máximo</translation>
    </message>
    <message>
        <source>Ask this computer and its network &amp;first</source>
        <translation>Preguntar primero a este &amp;ordenador y su red</translation>
    </message>
    <message>
        <source>Printers that are installed here, were seen lately or announce themselves are then found in a second, and new ones after each reading. Every address is asked once a day. What is left out is never asked.</source>
        <translation>Las impresoras instaladas aquí, vistas hace poco o que se anuncian se encuentran entonces en un segundo, y las nuevas tras cada lectura. A cada dirección se le pregunta una vez al día. A lo omitido no se le pregunta nunca.</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End registration</source>
        <translation>Terminar el registro</translation>
    </message>
    <message>
        <source>End the registration of %1?</source>
        <translation>¿Terminar el registro de %1?</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for the printer. It is still read here and keeps its history. It can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>Se informa al servidor de su proveedor, y no se envían más contadores ni consumibles de la impresora. Aquí se sigue leyendo y conserva su historial. Se puede registrar de nuevo, con una hora de espera y una nueva inscripción.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for these printers. They are still read here and keep their history. They can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>Se informa al servidor de su proveedor, y no se envían más contadores ni consumibles de estas impresoras. Aquí se siguen leyendo y conservan su historial. Se pueden registrar de nuevo, con una hora de espera y una nueva inscripción.</translation>
    </message>
    <message>
        <source>&amp;End registration</source>
        <translation>&amp;Terminar el registro</translation>
    </message>
</context>
<context>
    <name>EnvelopeWindow</name>
    <message>
        <source>What was sent</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Everything that leaves this office stands here. Of a printer: %1.</source>
        <translation>Todo lo que sale de esta oficina está aquí. De una impresora: %1.</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Conversaciones</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>&amp;Próximo mensaje</translation>
    </message>
</context>
<context>
    <name>EnvelopeWords</name>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Rechazado en parte</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Sin respuesta útil</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de serie</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>nombre del contador</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>valor del contador</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>uso de consumibles</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>fecha de la lectura</translation>
    </message>
    <message>
        <source>a number drawn for this</source>
        <translation>un número generado para esto</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>prueba de quién envía</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>order or answer</source>
        <translation>orden o respuesta</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Of your printers this message carries nothing.</source>
        <translation>De sus impresoras este mensaje no lleva nada.</translation>
    </message>
    <message>
        <source>Of your printers this message carries: %1 – and nothing else.</source>
        <translation>De sus impresoras este mensaje lleva: %1 – y nada más.</translation>
    </message>
</context>
<context>
    <name>ExactText</name>
    <message>
        <source>Copy as it travelled</source>
        <translation>Copiar tal como viajó</translation>
    </message>
    <message>
        <source>Copy as it travelled: %1</source>
        <translation>Copiar tal como viajó: %1</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Explain this number</source>
        <translation>Explicar este número</translation>
    </message>
    <message>
        <source>Explain this number: {0}</source>
        <translation>Explicar este número: {0}</translation>
    </message>
    <message>
        <source>Choose a meter to see where its number comes from.</source>
        <translation>Elija un contador para ver de dónde viene su número.</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation>Historial de contadores</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save what was sent</source>
        <translation>Guardar los envíos</translation>
    </message>
    <message>
        <source>Every &amp;message as an XML file, and a list (ZIP)</source>
        <translation>Cada &amp;mensaje como archivo XML, y una lista (ZIP)</translation>
    </message>
    <message>
        <source>Only the &amp;list (CSV, for a spreadsheet)</source>
        <translation>Solo la &amp;lista (CSV, para una hoja de cálculo)</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Lo que se guardará</translation>
    </message>
    <message>
        <source>Secrets are not in it: they were hidden before anything was written down.</source>
        <translation>No contiene secretos: se ocultaron antes de escribir nada.</translation>
    </message>
    <message>
        <source>1 conversation will be saved. It begins so:</source>
        <translation>Se guardará 1 conversación. Empieza así:</translation>
    </message>
    <message>
        <source>%1 conversations will be saved. They begin so:</source>
        <translation>Se guardarán %1 conversaciones. Empiezan así:</translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation>Lista (*.csv)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Archivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
</context>
<context>
    <name>ExportTables</name>
    <message>
        <source>As it is &amp;shown: 1 printer, columns as in the window</source>
        <translation>Como se &amp;muestra: 1 impresora, columnas como en la ventana</translation>
    </message>
    <message>
        <source>As they are &amp;shown: %1 printers, columns and order as in the window</source>
        <translation>Como se &amp;muestran: %1 impresoras, columnas y orden como en la ventana</translation>
    </message>
    <message>
        <source>&amp;All %1 printers with all columns</source>
        <translation>&amp;Todas las %1 impresoras con todas las columnas</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: 1 meter, and the time that is seen</source>
        <translation>Lo que &amp;muestra el gráfico: 1 contador, y el período visible</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: %1 meters, and the time that is seen</source>
        <translation>Lo que &amp;muestra el gráfico: %1 contadores, y el período visible</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>Libro de E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>&amp;CSV, for other programs: the same in every language</source>
        <translation>&amp;CSV, para otros programas: igual en todos los idiomas</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Which printers</source>
        <translation>Qué impresoras</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>1 printer is in %1.</source>
        <translation>1 impresora está en %1.</translation>
    </message>
    <message>
        <source>%2 printers are in %1.</source>
        <translation>%2 impresoras están en %1.</translation>
    </message>
    <message>
        <source>Which readings</source>
        <translation>Qué lecturas</translation>
    </message>
    <message>
        <source>Save readings</source>
        <translation>Guardar lecturas</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>%2 rows are in %1.</source>
        <translation>%2 filas están en %1.</translation>
    </message>
    <message>
        <source>&amp;All of this printer, ever</source>
        <translation>&amp;Todo lo de esta impresora, desde siempre</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Meterdesk goes on, and nothing that was read or is still to be sent is lost. The log file has noted it. If it happens again, send a support bundle to your supplier: whoever looks after Meterdesk finds the place with it.</source>
        <translation>Meterdesk continúa, y nada de lo leído o pendiente de enviar se pierde. El archivo de registro lo ha anotado. Si vuelve a ocurrir, envíe un paquete de soporte a su proveedor: con él, quien mantiene Meterdesk encuentra el origen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Salió mal algo que nadie había previsto</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Printers found</source>
        <translation>Impresoras encontradas</translation>
    </message>
    <message>
        <source>Printers appear here as they answer.</source>
        <translation>Las impresoras aparecen aquí a medida que responden.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Hoja de entrega…</translation>
    </message>
    <message>
        <source>Somebody else decides which printers take part: print a list, or read it back</source>
        <translation>Otra persona decide qué impresoras participan: imprima una lista, o léala</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Marcar todas</translation>
    </message>
    <message>
        <source>Tick or name a place to look in.</source>
        <translation>Marque o indique un lugar donde buscar.</translation>
    </message>
    <message>
        <source>%1 addresses, at most %2 packets, about %3</source>
        <translation>%1 direcciones, como máximo %2 paquetes, alrededor de %3</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>Cancelar la búsqueda</translation>
    </message>
    <message>
        <source>Looking for printers...</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>First this computer and its network are asked which printers they know...</source>
        <translation>Primero se pregunta a este ordenador y a su red qué impresoras conocen…</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked, %3 printers found</source>
        <translation>%1 de %2 direcciones consultadas, %3 impresoras encontradas</translation>
    </message>
    <message>
        <source>%1 printers found at %2 addresses, with %3 packets sent.</source>
        <translation>%1 impresoras encontradas en %2 direcciones, con %3 paquetes enviados.</translation>
    </message>
    <message>
        <source>%1 of them were known here or announced themselves.</source>
        <translation>%1 de ellas se conocían aquí o se anunciaron.</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stays in the list.</source>
        <translation>Cancelado. Lo encontrado hasta entonces queda en la lista.</translation>
    </message>
    <message>
        <source>&amp;Find printers</source>
        <translation>&amp;Buscar impresoras</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Start with the computer</source>
        <translation>&amp;Iniciar con el ordenador</translation>
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
        <source>Register ne&amp;w devices automatically</source>
        <translation>Registrar dispositivos n&amp;uevos automáticamente</translation>
    </message>
    <message>
        <source>While this is off, nothing is registered unless somebody chooses it.</source>
        <translation>Mientras esté desactivado, no se registra nada que nadie elija.</translation>
    </message>
    <message>
        <source>Tell &amp;me of new versions</source>
        <translation>&amp;Avisar de las versiones nuevas</translation>
    </message>
    <message>
        <source>This copy of Meterdesk knows nobody to ask. Your IT department can name an address: releases_url in the settings.</source>
        <translation>Esta copia de Meterdesk no sabe a quién preguntar. Su departamento de informática puede indicar una dirección: releases_url en la configuración.</translation>
    </message>
    <message>
        <source>Once a day Meterdesk then asks %1, or where that sends it on to, which version is the newest. The question says nothing of this office, and nothing is installed.</source>
        <translation>Una vez al día Meterdesk pregunta entonces a %1, o a donde desde allí se le remita, cuál es la versión más reciente. La pregunta no dice nada de esta oficina y no se instala nada.</translation>
    </message>
    <message>
        <source>Asked last: %1.</source>
        <translation>Última pregunta: %1.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Hoja de entrega</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Read a ticked sheet…</source>
        <translation>&amp;Leer una hoja marcada…</translation>
    </message>
    <message>
        <source>Give it to whoever decides which printers take part</source>
        <translation>Désela a quien decide qué impresoras participan</translation>
    </message>
    <message>
        <source>Every printer that was found, with a box to tick: on paper, or as a file for a spreadsheet. Who gets it writes x in the first column.</source>
        <translation>Todas las impresoras encontradas, con una casilla para marcar: en papel, o como archivo para una hoja de cálculo. Quien la recibe escribe x en la primera columna.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>The CSV file with its ticks. First you see what would be done; reading registers nothing.</source>
        <translation>El archivo CSV con sus marcas. Primero ve lo que se haría; leerlo no registra nada.</translation>
    </message>
    <message>
        <source>&amp;Tick this printer in the set-up</source>
        <translation>&amp;Marcar esta impresora en la configuración</translation>
    </message>
    <message>
        <source>&amp;Tick these %1 in the set-up</source>
        <translation>&amp;Marcar estas %1 en la configuración</translation>
    </message>
    <message>
        <source>Re&amp;gister this printer</source>
        <translation>Re&amp;gistrar esta impresora</translation>
    </message>
    <message>
        <source>Re&amp;gister these %1 printers</source>
        <translation>Re&amp;gistrar estas %1 impresoras</translation>
    </message>
    <message>
        <source>Nothing can be registered yet</source>
        <translation>Aún no se puede registrar nada</translation>
    </message>
    <message>
        <source>Register this office first: open Set-up and read the sheet there.</source>
        <translation>Registre primero esta oficina: abra la configuración y lea allí la hoja.</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>Se está preparando la hoja…</translation>
    </message>
    <message>
        <source>The sheet is saved: %1</source>
        <translation>La hoja está guardada: %1</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>La hoja se envió a la impresora.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>Guardar la hoja de entrega</translation>
    </message>
    <message>
        <source>printers</source>
        <translation>impresoras</translation>
    </message>
    <message>
        <source>Read a ticked sheet</source>
        <translation>Leer una hoja marcada</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>HandoverModel</name>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>✓ Will be registered</source>
        <translation>✓ Se registrará</translation>
    </message>
    <message>
        <source>– Stays out</source>
        <translation>– Queda fuera</translation>
    </message>
    <message>
        <source>● Registered already</source>
        <translation>● Ya registrada</translation>
    </message>
    <message>
        <source>– Not on the sheet, stays out</source>
        <translation>– No está en la hoja, queda fuera</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Which printers take part?</source>
        <translation>¿Qué impresoras participan?</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contador total</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read; the others stay out.</source>
        <translation>Marque las impresoras cuyos contadores puede leer su proveedor; las demás quedan fuera.</translation>
    </message>
    <message>
        <source>Correct nothing else: the serial number says which printer is meant.</source>
        <translation>No corrija nada más: el número de serie dice qué impresora es.</translation>
    </message>
    <message>
        <source>Give the sheet back to whoever looks after the computers; they register it.</source>
        <translation>Devuelva la hoja a quien se ocupa de los ordenadores; allí se registra.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>ya registrada</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Proveedor: %1</translation>
    </message>
</context>
<context>
    <name>HandoverPreview</name>
    <message>
        <source>Copy t&amp;his list</source>
        <translation>Copiar esta &amp;lista</translation>
    </message>
    <message>
        <source>What is wrong with the sheet</source>
        <translation>Qué está mal en la hoja</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Lo que se haría</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: one thing is wrong.</source>
        <translation>No se toma nada de %1: hay un error.</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: %2 things are wrong.</source>
        <translation>No se toma nada de %1: hay %2 errores.</translation>
    </message>
    <message>
        <source>Correct them in the file, or have a new sheet ticked, and read it again.</source>
        <translation>Corrija el archivo, o haga marcar una hoja nueva, y léalo de nuevo.</translation>
    </message>
    <message>
        <source>1 printer will be registered</source>
        <translation>Se registrará 1 impresora</translation>
    </message>
    <message>
        <source>%1 printers will be registered</source>
        <translation>Se registrarán %1 impresoras</translation>
    </message>
    <message>
        <source>1 stays out</source>
        <translation>1 queda fuera</translation>
    </message>
    <message>
        <source>%1 stay out</source>
        <translation>%1 quedan fuera</translation>
    </message>
    <message>
        <source>1 is registered already</source>
        <translation>1 ya está registrada</translation>
    </message>
    <message>
        <source>%1 are registered already</source>
        <translation>%1 ya están registradas</translation>
    </message>
    <message>
        <source>That is what %1 asks for. Nothing is done yet.</source>
        <translation>Eso es lo que pide %1. Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>%1 asks for nothing that is not done already.</source>
        <translation>%1 no pide nada que no esté ya hecho.</translation>
    </message>
</context>
<context>
    <name>HeldReadDialog</name>
    <message>
        <source>&amp;Send it anyway: the printer is right</source>
        <translation>&amp;Enviarla de todos modos: la impresora tiene razón</translation>
    </message>
    <message>
        <source>A board was repaired or replaced, for instance. It is sent at once, or when communication is resumed, and counting goes on from there.</source>
        <translation>Se reparó o cambió una placa, por ejemplo. Se envía enseguida, o al reanudar la comunicación, y se sigue contando desde ahí.</translation>
    </message>
    <message>
        <source>&amp;Read the printer again</source>
        <translation>&amp;Leer la impresora otra vez</translation>
    </message>
    <message>
        <source>Now, or when it answers next. If that reading is in order, it is sent; if it is not, you are asked again.</source>
        <translation>Ahora, o cuando responda. Si esa lectura está en orden, se envía; si no, se le pregunta de nuevo.</translation>
    </message>
    <message>
        <source>It is an&amp;other printer</source>
        <translation>Es &amp;otra impresora</translation>
    </message>
    <message>
        <source>Opens who is who, where that is put right. Until then nothing is sent.</source>
        <translation>Abre «Quién es quién», donde eso se corrige. Hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <source>My &amp;supplier knows</source>
        <translation>Mi &amp;proveedor lo sabe</translation>
    </message>
    <message>
        <source>It is kept as refused, with the reason, and you are not asked again.</source>
        <translation>Se guarda como rechazada, con el motivo, y no se le pregunta más.</translation>
    </message>
    <message>
        <source>began anew</source>
        <translation>empezó de nuevo</translation>
    </message>
    <message>
        <source>lower than before</source>
        <translation>menor que antes</translation>
    </message>
    <message>
        <source>more than can be printed</source>
        <translation>más de lo que se puede imprimir</translation>
    </message>
    <message>
        <source>The server did not take a billing read</source>
        <translation>El servidor no aceptó una lectura de facturación</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>¿Enviar esta lectura de facturación?</translation>
    </message>
    <message>
        <source>Now, or when it answers next; that reading is sent instead.</source>
        <translation>Ahora, o cuando responda; en su lugar se envía esa lectura.</translation>
    </message>
    <message>
        <source>Your supplier’s server did not take the billing read of “%1”. It said: %2</source>
        <translation>El servidor de su proveedor no aceptó la lectura de facturación de «%1». Dijo: %2</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of “%1”. What it told on %2 does not go on from what was known before, so it was not sent. Nothing is lost, nothing is corrected.</source>
        <translation>Su proveedor pide los contadores de «%1». Lo que indicó el %2 no continúa lo que se sabía antes, así que no se envió. Nada se pierde, nada se corrige.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Read before on</source>
        <translation>Leído antes el</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Decía</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Meters that are held</source>
        <translation>Contadores retenidos</translation>
    </message>
    <message>
        <source>No meters.</source>
        <translation>Sin contadores.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Paquete de &amp;soporte…</translation>
    </message>
    <message>
        <source>&amp;About Meterdesk…</source>
        <translation>&amp;Acerca de Meterdesk…</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Esta página aún no está traducida.</translation>
    </message>
</context>
<context>
    <name>HistoryExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Save &amp;readings…</source>
        <translation>Guardar &amp;lecturas…</translation>
    </message>
    <message>
        <source>Save &amp;statement…</source>
        <translation>Guardar e&amp;xtracto…</translation>
    </message>
    <message>
        <source>Save &amp;chart…</source>
        <translation>Guardar &amp;gráfico…</translation>
    </message>
    <message>
        <source>C&amp;opy chart</source>
        <translation>C&amp;opiar gráfico</translation>
    </message>
    <message>
        <source>&amp;Print chart…</source>
        <translation>Im&amp;primir gráfico…</translation>
    </message>
    <message>
        <source>Print r&amp;eadings…</source>
        <translation>Imprimir l&amp;ecturas…</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consumibles</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmisiones</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quién es quién</translation>
    </message>
    <message>
        <source>This printer is no longer in the books.</source>
        <translation>Esta impresora ya no está en los registros.</translation>
    </message>
    <message>
        <source>Meter history – {0}</source>
        <translation>Historial de contadores – {0}</translation>
    </message>
    <message>
        <source>serial number {0}</source>
        <translation>número de serie {0}</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>sin número de serie</translation>
    </message>
</context>
<context>
    <name>IdentityTab</name>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Serial number from</source>
        <translation>Número de serie tomado de</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Dirección de hardware</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Tipo de agente</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leída por</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vista por primera vez</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Start Meterdesk with the computer (recommended)</source>
        <translation>&amp;Iniciar Meterdesk con el ordenador (recomendado)</translation>
    </message>
    <message>
        <source>Start Meterdesk with the computer</source>
        <translation>Iniciar Meterdesk con el ordenador</translation>
    </message>
    <message>
        <source>Nobody has to read a page counter again</source>
        <translation>Nadie tiene que volver a leer un contador de páginas</translation>
    </message>
    <message>
        <source>Of each printer you register, exactly this is sent</source>
        <translation>De cada impresora que registre se envía exactamente esto</translation>
    </message>
    <message>
        <source>Meters can only be read while this computer is on and Meterdesk runs.</source>
        <translation>Los contadores solo se pueden leer mientras este ordenador está encendido y Meterdesk funciona.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Reads the meters and supplies of your printers, about every two hours.</source>
        <translation>Lee los contadores y consumibles de sus impresoras, cada dos horas aproximadamente.</translation>
    </message>
    <message>
        <source>Talks to your supplier&apos;s server once a day, encrypted, from here only.</source>
        <translation>Habla una vez al día con el servidor de su proveedor, cifrado, solo desde aquí.</translation>
    </message>
    <message>
        <source>Shows you every message, word for word, under “What was sent”.</source>
        <translation>Le muestra cada mensaje, palabra por palabra, en «Envíos».</translation>
    </message>
    <message>
        <source>Never sends documents, names of people, addresses or passwords.</source>
        <translation>Nunca envía documentos, nombres de personas, direcciones ni contraseñas.</translation>
    </message>
    <message>
        <source>Never registers a printer unless you choose it. Pause at any time.</source>
        <translation>Nunca registra una impresora que usted no elija. Pause en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>InternetPage</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Como está configurado este ordenador</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Directamente, sin proxy</translation>
    </message>
    <message>
        <source>Through this proxy:</source>
        <translation>Por este proxy:</translation>
    </message>
    <message>
        <source>&amp;Way to the Internet</source>
        <translation>&amp;Acceso a Internet</translation>
    </message>
    <message>
        <source>Pro&amp;xy address</source>
        <translation>Dirección del pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Forget the password that is kept</source>
        <translation>&amp;Olvidar la contraseña guardada</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>guardada; escriba otra para sustituirla</translation>
    </message>
    <message>
        <source>User name and password only where the proxy asks for them.</source>
        <translation>Usuario y contraseña solo si el proxy los pide.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Where may secrets be kept?</source>
        <translation>¿Dónde se pueden guardar los secretos?</translation>
    </message>
    <message>
        <source>This computer has no keyring for what the server gives this office and for SNMP communities. Keep them:</source>
        <translation>Este ordenador no tiene llavero para lo que el servidor da a esta oficina ni para las comunidades SNMP. Guardarlos:</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Leave this supplier</source>
        <translation>Abandonar este proveedor</translation>
    </message>
    <message>
        <source>%1 registered printers</source>
        <translation>%1 impresoras registradas</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 impresora</translation>
    </message>
    <message>
        <source>Leave this supplier with %1?</source>
        <translation>¿Abandonar este proveedor con %1?</translation>
    </message>
    <message>
        <source>Leave without telling the server; I tell my supplier</source>
        <translation>Abandonar sin decírselo al servidor; yo se lo digo a mi proveedor</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier</source>
        <translation>&amp;Abandonar este proveedor</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Printers to sign up</source>
        <translation>Impresoras que inscribir</translation>
    </message>
    <message>
        <source>Please sign these printers up for automatic meter reading: %1</source>
        <translation>Inscriba estas impresoras en la lectura automática de contadores, por favor: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Buscar en las licencias</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Add from a li&amp;st (CSV)…</source>
        <translation>Añadir de una li&amp;sta (CSV)…</translation>
    </message>
    <message>
        <source>Add addresses from a list in a CSV file</source>
        <translation>Añadir direcciones de una lista en un archivo CSV</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 no se puede leer (%2).</translation>
    </message>
    <message>
        <source>%1 places added from %2.</source>
        <translation>%1 lugares añadidos de %2.</translation>
    </message>
    <message>
        <source>and %1 more lines.</source>
        <translation>y %1 líneas más.</translation>
    </message>
    <message>
        <source>List of printers</source>
        <translation>Lista de impresoras</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>tonight %1</source>
        <translation>esta noche %1</translation>
    </message>
</context>
<context>
    <name>LockBanner</name>
    <message>
        <source>Unloc&amp;k…</source>
        <translation>Des&amp;bloquear…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Meterdesk</source>
        <translation>Meterdesk</translation>
    </message>
    <message>
        <source>Register new device</source>
        <translation>Registrar dispositivo nuevo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Search printers</source>
        <translation>Buscar impresoras</translation>
    </message>
</context>
<context>
    <name>MeterWords</name>
    <message>
        <source>impressions</source>
        <translation>impresiones</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>hojas</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pies</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>One impression is one side of a sheet printed.</source>
        <translation>Una impresión es una cara de hoja impresa.</translation>
    </message>
    <message>
        <source>One sheet counts once, whether one side or two.</source>
        <translation>Una hoja cuenta una vez, por una cara o por dos.</translation>
    </message>
    <message>
        <source>One image is one picture of a page, scanned or sent.</source>
        <translation>Una imagen es la imagen de una página, escaneada o enviada.</translation>
    </message>
    <message>
        <source>It counts for the printer’s whole life, so a bill may use it.</source>
        <translation>Cuenta durante toda la vida de la impresora, así que una factura puede usarlo.</translation>
    </message>
    <message>
        <source>It begins anew when the printer is switched on, so no bill uses it.</source>
        <translation>Empieza de nuevo al encender la impresora, así que ninguna factura lo usa.</translation>
    </message>
    <message>
        <source>Somebody can set it back, so no bill uses it.</source>
        <translation>Alguien puede ponerlo a cero, así que ninguna factura lo usa.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzó</translation>
    </message>
    <message>
        <source>{before} on {since}; {counted} more since then.</source>
        <translation>{before} el {since}; {counted} más desde entonces.</translation>
    </message>
    <message>
        <source>Rolled over</source>
        <translation>Dio la vuelta</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter rolled over and goes on from its beginning: {counted} more since then.</source>
        <translation>{before} el {since}. El contador dio la vuelta y sigue desde su principio: {counted} más desde entonces.</translation>
    </message>
    <message>
        <source>Began anew</source>
        <translation>Empezó de nuevo</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter began anew: the printer was repaired, or another took its place. What it counted in between nobody knows.</source>
        <translation>{before} el {since}. El contador empezó de nuevo: la impresora se reparó u otra ocupó su lugar. Lo que contó entretanto nadie lo sabe.</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Retrocedió</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter went back, and nobody knows why.</source>
        <translation>{before} el {since}. El contador retrocedió, y nadie sabe por qué.</translation>
    </message>
    <message>
        <source>Jumped</source>
        <translation>Saltó</translation>
    </message>
    <message>
        <source>{before} on {since}. That is more than can be printed in that time.</source>
        <translation>{before} el {since}. Es más de lo que se puede imprimir en ese tiempo.</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>Otro objeto</translation>
    </message>
    <message>
        <source>{before} on {since}, read from another object then: {old}</source>
        <translation>{before} el {since}, leído entonces de otro objeto: {old}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{before} on {since}; the clock was set in between.</source>
        <translation>{before} el {since}; entretanto se ajustó el reloj.</translation>
    </message>
    <message>
        <source>It has stopped</source>
        <translation>Se ha detenido</translation>
    </message>
    <message>
        <source>It still works</source>
        <translation>Aún funciona</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para información</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Somebody who knows the printer</source>
        <translation>Alguien que conozca la impresora</translation>
    </message>
    <message>
        <source>It needs a technician</source>
        <translation>Necesita un técnico</translation>
    </message>
    <message>
        <source>Who looks after the printers</source>
        <translation>Quien cuida de las impresoras</translation>
    </message>
    <message>
        <source>Nobody needs to</source>
        <translation>Nadie tiene que hacerlo</translation>
    </message>
    <message>
        <source>Told the supplier: automatic reads were switched as asked.</source>
        <translation>Comunicado al proveedor: las lecturas automáticas se ajustaron como pidió.</translation>
    </message>
    <message>
        <source>Told the supplier: this office did not do what it was asked.</source>
        <translation>Comunicado al proveedor: esta oficina no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Told the supplier: what it asked could not be done.</source>
        <translation>Comunicado al proveedor: lo que pidió no se pudo hacer.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Indicado el</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>Enviado como</translation>
    </message>
    <message>
        <source>{0}, the same</source>
        <translation>{0}, lo mismo</translation>
    </message>
    <message>
        <source>{0}, {1} more. {2}</source>
        <translation>{0}, {1} más. {2}</translation>
    </message>
    <message>
        <source>{0}, {1} less. {2}</source>
        <translation>{0}, {1} menos. {2}</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>No se conoce ningún motivo.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Segundo testigo</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>not counted by this printer: {0}</source>
        <translation>no contado por esta impresora: {0}</translation>
    </message>
    <message>
        <source>Meter read for the bill: {0}.</source>
        <translation>Leído para la factura: {0}.</translation>
    </message>
    <message>
        <source>Levels of supplies: {0}.</source>
        <translation>Niveles de consumibles: {0}.</translation>
    </message>
    <message>
        <source>Refused: {0}</source>
        <translation>Rechazado: {0}</translation>
    </message>
    <message>
        <source>Accepted on {0}</source>
        <translation>Aceptado el {0}</translation>
    </message>
    <message>
        <source>Waits; tried without an answer, it is sent again with the next sync</source>
        <translation>Espera; se intentó sin respuesta, se envía de nuevo en la próxima sincronización</translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation>Espera la próxima sincronización</translation>
    </message>
</context>
<context>
    <name>MetersTab</name>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Its meters were not read yet. They are read with the next round.</source>
        <translation>Sus contadores aún no se han leído. Se leen en la próxima ronda.</translation>
    </message>
    <message>
        <source>Meters over time</source>
        <translation>Contadores a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Bill read sent</source>
        <translation>Lectura de facturación enviada</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Missing on the sign-up page?</source>
        <translation>¿Falta en la página de inscripción?</translation>
    </message>
    <message>
        <source>Registered less than an hour ago, it is there from %1.</source>
        <translation>Registrada hace menos de una hora, está allí a partir de las %1.</translation>
    </message>
    <message>
        <source>It may be assigned to somebody else at your firm: have it assigned to you with “Update your equipment list” on that page and tell them, or let them sign it up.</source>
        <translation>Puede estar asignada a otra persona de su empresa: haga que se la asignen con «Update your equipment list» en esa página y avise a esa persona, o deje que ella la inscriba.</translation>
    </message>
    <message>
        <source>Installed less than 30 days ago, it may not be in your supplier&apos;s books yet: look again, at the latest on %1.</source>
        <translation>Instalada hace menos de 30 días, puede no estar aún en los registros de su proveedor: mire de nuevo, como muy tarde el %1.</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>Lock the IT settings</source>
        <translation>Bloquear los ajustes de informática</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Otra vez la misma</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>NewVersion</name>
    <message>
        <source>A newer version can be had: %1.</source>
        <translation>Hay una versión más reciente: %1.</translation>
    </message>
</context>
<context>
    <name>NewVersionBar</name>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Opens the page in your browser; nothing is installed.</source>
        <translation>Abre la página en el navegador; no se instala nada.</translation>
    </message>
    <message>
        <source>Not this &amp;version</source>
        <translation>Esta &amp;versión no</translation>
    </message>
    <message>
        <source>Say no more of this version; of the next you hear again.</source>
        <translation>No volver a mencionar esta versión; de la siguiente se le avisará.</translation>
    </message>
    <message>
        <source>Meterdesk %1 can be had since %2.</source>
        <translation>Meterdesk %1 está disponible desde el %2.</translation>
    </message>
</context>
<context>
    <name>NextTab</name>
    <message>
        <source>Messages of the next sync</source>
        <translation>Mensajes de la próxima sincronización</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>Preparándose…</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>No se enviaría nada.</translation>
    </message>
    <message>
        <source>What waits while communication is paused</source>
        <translation>Lo que espera mientras la comunicación está en pausa</translation>
    </message>
    <message>
        <source>What would be sent next</source>
        <translation>Lo que se enviaría a continuación</translation>
    </message>
    <message>
        <source>With the next sync, %1</source>
        <translation>Con la próxima sincronización, %1</translation>
    </message>
    <message>
        <source>With the next sync, which is due</source>
        <translation>Con la próxima sincronización, que está pendiente</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server has not been reached for two days</source>
        <translation>Sin contacto con el servidor desde hace dos días</translation>
    </message>
    <message>
        <source>A billing read waits for your answer</source>
        <translation>Una lectura de facturación espera su respuesta</translation>
    </message>
    <message>
        <source>%1 billing reads wait for your answer</source>
        <translation>%1 lecturas de facturación esperan su respuesta</translation>
    </message>
    <message>
        <source>Your supplier asks for a printer’s meters</source>
        <translation>Su proveedor pide los contadores de una impresora</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of %1 printers</source>
        <translation>Su proveedor pide los contadores de %1 impresoras</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Lista para inscribir</translation>
    </message>
    <message>
        <source>%1 printers are ready to sign up</source>
        <translation>%1 impresoras están listas para inscribir</translation>
    </message>
    <message>
        <source>A printer was replaced</source>
        <translation>Se sustituyó una impresora</translation>
    </message>
    <message>
        <source>%1 printers were replaced</source>
        <translation>Se sustituyeron %1 impresoras</translation>
    </message>
    <message>
        <source>A printer is not quite the one it was</source>
        <translation>Una impresora no es del todo la que era</translation>
    </message>
    <message>
        <source>%1 printers are not quite the ones they were</source>
        <translation>%1 impresoras no son del todo las que eran</translation>
    </message>
    <message>
        <source>A new printer was found</source>
        <translation>Se encontró una impresora nueva</translation>
    </message>
    <message>
        <source>%1 new printers were found</source>
        <translation>Se encontraron %1 impresoras nuevas</translation>
    </message>
    <message>
        <source>A supply is running low</source>
        <translation>Un consumible se está agotando</translation>
    </message>
    <message>
        <source>%1 supplies are running low</source>
        <translation>%1 consumibles se están agotando</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <translation>%1. Haga clic para ver por qué.</translation>
    </message>
    <message>
        <source>%1. Switch them on, or see their history for the reason.</source>
        <translation>%1. Enciéndalas, o vea el motivo en su historial.</translation>
    </message>
    <message>
        <source>%1 can be signed up now. Click for the link.</source>
        <translation>%1 ya se pueden inscribir. Haga clic para obtener el enlace.</translation>
    </message>
    <message>
        <source>%1 at %2 is not registered. Click to register it.</source>
        <translation>%1, en %2, no está registrada. Haga clic para registrarla.</translation>
    </message>
    <message>
        <source>%1 are not registered. Click to choose.</source>
        <translation>%1 no están registradas. Haga clic para elegir.</translation>
    </message>
    <message>
        <source>Was %1 at %2 moved, repaired or replaced? Click to answer.</source>
        <translation>¿Se trasladó, reparó o sustituyó %1, en %2? Haga clic para responder.</translation>
    </message>
    <message>
        <source>Were %1 moved, repaired or replaced? Click to see them.</source>
        <translation>¿Se trasladaron, repararon o sustituyeron %1? Haga clic para verlas.</translation>
    </message>
    <message>
        <source>%1: %2. Click to see how long it will last.</source>
        <translation>%1: %2. Haga clic para ver cuánto durará.</translation>
    </message>
    <message>
        <source>%1. Click to see the printers.</source>
        <translation>%1. Haga clic para ver las impresoras.</translation>
    </message>
    <message>
        <source>The server answers again</source>
        <translation>El servidor responde de nuevo</translation>
    </message>
    <message>
        <source>What had waited is being sent.</source>
        <translation>Lo que esperaba se está enviando.</translation>
    </message>
    <message>
        <source>The meters your supplier asked for are there</source>
        <translation>Los contadores que pidió su proveedor ya están</translation>
    </message>
    <message>
        <source>%1: nothing is to be done any more.</source>
        <translation>%1: no hay que hacer nada más.</translation>
    </message>
    <message>
        <source>The server is not reached for two days</source>
        <translation>Sin contacto con el servidor desde hace dos días</translation>
    </message>
    <message>
        <source>A billing read waits for an answer</source>
        <translation>Una lectura de facturación espera respuesta</translation>
    </message>
    <message>
        <source>A reading is due and cannot be taken</source>
        <translation>Una lectura está pendiente y no se puede hacer</translation>
    </message>
    <message>
        <source>A printer is ready to sign up</source>
        <translation>Una impresora está lista para inscribir</translation>
    </message>
    <message>
        <source>A printer was moved or repaired, perhaps</source>
        <translation>Quizá se trasladó o reparó una impresora</translation>
    </message>
    <message>
        <source>Several things have happened</source>
        <translation>Han ocurrido varias cosas</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificaciones</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silencio desde</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and S&amp;undays</source>
        <translation>Silencio los sábados y domi&amp;ngos</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>What comes while it is quiet is told afterwards, in one message.</source>
        <translation>Lo que llega durante el silencio se dice después, en un solo mensaje.</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Lock with a &amp;password…</source>
        <translation>Bloquear con &amp;contraseña…</translation>
    </message>
    <message>
        <source>Take the &amp;lock away</source>
        <translation>&amp;Quitar el bloqueo</translation>
    </message>
    <message>
        <source>Lock the IT settings</source>
        <translation>Bloquear los ajustes de informática</translation>
    </message>
    <message>
        <source>With a password, nobody changes Discovery, Internet, Server and this page by mistake, ends a registration, leaves the supplier or restores a backup. It is no fence against somebody who may change this account&apos;s files. Forgotten? The page on settings says what to do.</source>
        <translation>Con una contraseña, nadie cambia por error Búsqueda, Internet, Servidor y esta página, termina un registro, abandona el proveedor ni restaura una copia de seguridad. No detiene a quien pueda cambiar los archivos de esta cuenta. ¿La ha olvidado? La página sobre los ajustes dice qué hacer.</translation>
    </message>
    <message>
        <source>Another &amp;password…</source>
        <translation>Otra &amp;contraseña…</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>No hay nada bloqueado.</translation>
    </message>
    <message>
        <source>The IT settings are locked with a password.</source>
        <translation>Los ajustes de informática están bloqueados con una contraseña.</translation>
    </message>
    <message>
        <source>They are locked with the new password once you choose OK.</source>
        <translation>Se bloquearán con la nueva contraseña cuando elija Aceptar.</translation>
    </message>
    <message>
        <source>The lock is taken away once you choose OK.</source>
        <translation>El bloqueo se quitará cuando elija Aceptar.</translation>
    </message>
</context>
<context>
    <name>PastTab</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>This conversation is no longer kept.</source>
        <translation>Esta conversación ya no se conserva.</translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation>Ninguna conversación coincide.</translation>
    </message>
    <message>
        <source>Nothing was ever sent from this office.
Whatever is sent will stand here, word for word. What would be sent next stands under “Next message”.</source>
        <translation>Aún no se ha enviado nada de esta oficina.
Lo que se envíe estará aquí, palabra por palabra. Lo que se enviaría a continuación está en «Próximo mensaje».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>&lt;b&gt;Communication is paused.&lt;/b&gt; Nothing leaves this office; what falls due is sent when it is resumed. Meters are still read.</source>
        <translation>&lt;b&gt;La comunicación está en pausa.&lt;/b&gt; Nada sale de esta oficina; lo que venza se envía al reanudarla. Los contadores se siguen leyendo.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Resume communication</source>
        <translation>Reanudar la comunicación</translation>
    </message>
</context>
<context>
    <name>PcChecks</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este ordenador…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>Por resolver</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>This month so far</source>
        <translation>Este mes hasta ahora</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>Este año hasta ahora</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Días a su elección</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <translation>d&amp;el</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;a</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>No printer was read before %1.</source>
        <translation>Ninguna impresora se leyó antes del %1.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>por ejemplo 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>Other networks, ranges or addresses</source>
        <translation>Otras redes, intervalos o direcciones</translation>
    </message>
    <message>
        <source>Addresses to leave out</source>
        <translation>Direcciones que omitir</translation>
    </message>
    <message>
        <source>SNMP communities, one a line</source>
        <translation>Comunidades SNMP, una por línea</translation>
    </message>
    <message>
        <source>SNMP ports</source>
        <translation>Puertos SNMP</translation>
    </message>
    <message>
        <source>%1 – %2, this computer is %3 in it</source>
        <translation>%1 – %2, este ordenador es allí %3</translation>
    </message>
    <message>
        <source>%1 – %2, the part of %4 around this computer, %3</source>
        <translation>%1 – %2, la parte de %4 en torno a este ordenador, %3</translation>
    </message>
    <message>
        <source>&amp;More: exclusions, communities, ports</source>
        <translation>&amp;Más: exclusiones, comunidades, puertos</translation>
    </message>
    <message>
        <source>More: exclusions, communities, ports</source>
        <translation>Más: exclusiones, comunidades, puertos</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Comm&amp;unities</source>
        <translation>Com&amp;unidades</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>&amp;Puertos SNMP</translation>
    </message>
    <message>
        <source>SNMPv3 users: Preferences, Discovery.</source>
        <translation>Usuarios SNMPv3: Preferencias, Búsqueda.</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <translation>&amp;Otros lugares</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Discovery</source>
        <translation>&amp;Búsqueda</translation>
    </message>
    <message>
        <source>&amp;Internet</source>
        <translation>&amp;Internet</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Da&amp;ta</source>
        <translation>Da&amp;tos</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>&amp;Administración</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The pages are being printed.</source>
        <translation>Las páginas se están imprimiendo.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This printer takes nothing; nothing was printed. Choose another one.</source>
        <translation>Esta impresora no acepta nada; no se imprimió nada. Elija otra.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Creado por Meterdesk el %1</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 impresora</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 impresoras</translation>
    </message>
    <message>
        <source>%1 of %2 printers</source>
        <translation>%1 de %2 impresoras</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier</source>
        <translation>Confirmado por el proveedor</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>It holds %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1.</source>
        <translation>Lo que había antes se conserva: %1.</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>La copia de seguridad se restauró</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La copia de seguridad no se restauró</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Todo está como estaba.</translation>
    </message>
    <message>
        <source>Meterdesk cannot go on</source>
        <translation>Meterdesk no puede continuar</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Are these two printers?</source>
        <translation>¿Son dos impresoras?</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>¿Trasladada, reparada o sustituida?</translation>
    </message>
    <message>
        <source>They are &amp;one printer all the same</source>
        <translation>Aun así son &amp;una sola impresora</translation>
    </message>
    <message>
        <source>At %1 a printer answers that is much like “%2”, and yet not quite the same. %3 Until you say what happened, what it tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>En %1 responde una impresora muy parecida a «%2», y sin embargo no del todo la misma. %3 Hasta que diga qué ocurrió, lo que indica se mantiene aparte: no se envía nada de ello y no se mezcla nada.</translation>
    </message>
    <message>
        <source>Both answer now: “%2”, and at %1 a printer that is much like it. %3 Until you say whether they are two, what the other tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>Ambas responden ahora: «%2» y, en %1, una impresora muy parecida. %3 Hasta que diga si son dos, lo que indica la otra se mantiene aparte: no se envía nada de ello y no se mezcla nada.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>The known printer</source>
        <translation>La impresora conocida</translation>
    </message>
    <message>
        <source>The printer there now</source>
        <translation>La impresora que está ahora</translation>
    </message>
    <message>
        <source>Which says</source>
        <translation>Lo que indica</translation>
    </message>
    <message>
        <source>Evidence on both sides</source>
        <translation>Indicios de ambos lados</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Sin indicios.</translation>
    </message>
    <message>
        <source>One history. It goes on under serial number %1, which your supplier knows.</source>
        <translation>Un solo historial. Sigue con el número de serie %1, que su proveedor conoce.</translation>
    </message>
    <message>
        <source>One history; nothing that was read is lost.</source>
        <translation>Un solo historial; nada de lo leído se pierde.</translation>
    </message>
    <message>
        <source>It is the &amp;same printer, moved or repaired</source>
        <translation>Es la &amp;misma impresora, trasladada o reparada</translation>
    </message>
    <message>
        <source>It was &amp;replaced: another printer stands there</source>
        <translation>Se &amp;sustituyó: allí hay otra impresora</translation>
    </message>
    <message>
        <source>The known one is closed with its last reading; the other is new and can be registered.</source>
        <translation>La conocida se cierra con su última lectura; la otra es nueva y se puede registrar.</translation>
    </message>
    <message>
        <source>These are &amp;two printers, and both are here</source>
        <translation>Son &amp;dos impresoras, y ambas están</translation>
    </message>
    <message>
        <source>Each keeps its own history; both are read.</source>
        <translation>Cada una conserva su historial; ambas se leen.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Read the &amp;meters every</source>
        <translation>Leer los &amp;contadores cada</translation>
    </message>
    <message>
        <source>For a bill, a printer is read again where its last reading is older than this.</source>
        <translation>Para una factura, una impresora se lee de nuevo si su última lectura es más antigua que esto.</translation>
    </message>
    <message>
        <source>At &amp;night leave alone what is asleep or away</source>
        <translation>Por la &amp;noche, dejar tranquilo lo que está en reposo o ausente</translation>
    </message>
    <message>
        <source>From 20:00 to 07:00 no printer is woken to be read, unless a billing read is due. Printers that answer are read through the night.</source>
        <translation>De 20:00 a 07:00 no se despierta ninguna impresora para leerla, salvo que haya una lectura de facturación pendiente. Las impresoras que responden se leen durante toda la noche.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
</context>
<context>
    <name>RegistrationDialog</name>
    <message>
        <source>Register new device</source>
        <translation>Registrar dispositivo nuevo</translation>
    </message>
    <message>
        <source>New printers</source>
        <translation>Impresoras nuevas</translation>
    </message>
    <message>
        <source>There is no new printer.</source>
        <translation>No hay ninguna impresora nueva.</translation>
    </message>
    <message>
        <source>Of a registered printer is sent: %1.</source>
        <translation>De una impresora registrada se envía: %1.</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
    <message>
        <source>&amp;Find printers...</source>
        <translation>&amp;Buscar impresoras…</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read, then choose Register. Nothing is ticked for you.</source>
        <translation>Marque las impresoras cuyos contadores puede leer su proveedor y elija Registrar. Nada está marcado por usted.</translation>
    </message>
    <message>
        <source>Every printer found is registered. To look for more, find printers.</source>
        <translation>Todas las impresoras encontradas están registradas. Para más, busque impresoras.</translation>
    </message>
    <message>
        <source>No printers are known yet. Find them on your network first.</source>
        <translation>Aún no se conoce ninguna impresora. Búsquelas primero en su red.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Registrando…</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>Meterdesk runs as a service of this computer since %1: it reads and syncs also while nobody is logged in. This window shows what it does, and takes over when it ends.</source>
        <translation>Meterdesk funciona como servicio de este equipo desde %1: lee y sincroniza también cuando nadie ha iniciado sesión. Esta ventana muestra lo que hace y toma el relevo cuando termina.</translation>
    </message>
    <message>
        <source>A service collects since %1</source>
        <translation>Un servicio recopila desde %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>¿Restaurar la copia del %1?</translation>
    </message>
    <message>
        <source>It holds %1, and was made by Meterdesk %2.

It takes the place of what is here now, settings included. What is here is kept beside it as a backup of its own. Meterdesk stops reading, restores and opens again: a matter of seconds. If anything goes wrong, all stays as it is.</source>
        <translation>Contiene %1 y se hizo con Meterdesk %2.

Ocupa el lugar de lo que hay aquí ahora, ajustes incluidos. Lo que hay aquí se conserva al lado como copia propia. Meterdesk deja de leer, restaura y se abre de nuevo: cosa de segundos. Si algo sale mal, todo queda como está.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Meterdesk is restoring</source>
        <translation>Meterdesk está restaurando</translation>
    </message>
    <message>
        <source>The backup takes the place of what was there…</source>
        <translation>La copia ocupa el lugar de lo que había…</translation>
    </message>
</context>
<context>
    <name>SavingPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search: words, serial number, printer, value</source>
        <translation>Buscar: palabras, número de serie, impresora, valor</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>Solo &amp;problemas</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversación</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversaciones</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>in the keyring of this computer (recommended)</source>
        <translation>en el llavero de este ordenador (recomendado)</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <translation>en un archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>for this run only: asked for again after each start</source>
        <translation>solo para esta ejecución: se piden de nuevo tras cada inicio</translation>
    </message>
    <message>
        <source>The operating system encrypts them: Windows Credential Manager, macOS Keychain, GNOME Keyring or KWallet.</source>
        <translation>El sistema operativo los cifra: Administrador de credenciales de Windows, Llavero de macOS, GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The file is plain text in the data folder. No other user of this computer can read it, but its administrators, and whoever gets a copy of the disk, can.</source>
        <translation>El archivo es texto sin cifrar en la carpeta de datos. Ningún otro usuario de este ordenador puede leerlo, pero sí sus administradores y quien obtenga una copia del disco.</translation>
    </message>
    <message>
        <source>Nothing is written down. After each start of Meterdesk somebody types the enrolment key and the SNMP communities again; until then nothing is sent, and nothing is lost.</source>
        <translation>No se escribe nada. Tras cada inicio de Meterdesk alguien escribe de nuevo la clave de registro y las comunidades SNMP; hasta entonces no se envía nada, y nada se pierde.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 and %2 are not one.</source>
        <translation>%1 y %2 no son una sola.</translation>
    </message>
    <message>
        <source>%1 answered at first and then stopped; it is read again next time.</source>
        <translation>%1 respondió al principio y luego dejó de responder; se lee de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MB, which no Communication Server does.</source>
        <translation>%1 respondió con más de %2 MB, lo que ningún servidor de comunicación hace.</translation>
    </message>
    <message>
        <source>%1 answered with nothing (HTTP status %2): no Communication Server does that.</source>
        <translation>%1 no respondió nada (estado HTTP %2): ningún servidor de comunicación hace eso.</translation>
    </message>
    <message>
        <source>%1 answers and is no printer.</source>
        <translation>%1 responde y no es una impresora.</translation>
    </message>
    <message>
        <source>%1 answers as another service (%2), not as a Communication Server.</source>
        <translation>%1 responde como otro servicio (%2), no como servidor de comunicación.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2.</source>
        <translation>%1 responde con el estado HTTP %2.</translation>
    </message>
    <message>
        <source>%1 answers without encryption at this port.</source>
        <translation>%1 responde sin cifrado en este puerto.</translation>
    </message>
    <message>
        <source>%1 answers, and nothing it says can be read.</source>
        <translation>%1 responde, y nada de lo que dice se puede leer.</translation>
    </message>
    <message>
        <source>%1 answers, and refuses everything it is asked for.</source>
        <translation>%1 responde y rechaza todo lo que se le pide.</translation>
    </message>
    <message>
        <source>%1 at %2 tells no serial number, so it cannot be registered; its meters are still read and shown.</source>
        <translation>%1, en %2, no da número de serie, así que no se puede registrar; sus contadores se siguen leyendo y mostrando.</translation>
    </message>
    <message>
        <source>%1 billing reads</source>
        <translation>%1 lecturas de facturación</translation>
    </message>
    <message>
        <source>%1 billing reads for %2</source>
        <translation>%1 lecturas de facturación de %2</translation>
    </message>
    <message>
        <source>%1 billing requests</source>
        <translation>%1 peticiones de facturación</translation>
    </message>
    <message>
        <source>%1 bytes came back.</source>
        <translation>Volvieron %1 bytes.</translation>
    </message>
    <message>
        <source>%1 bytes of message, packed from %2.</source>
        <translation>%1 bytes de mensaje, comprimidos desde %2.</translation>
    </message>
    <message>
        <source>%1 bytes of message.</source>
        <translation>%1 bytes de mensaje.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message and %3 of HTTP.</source>
        <translation>Viajaron %1 bytes: %2 de mensaje y %3 de HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>Viajaron %1 bytes: %2 de mensaje, comprimidos desde %3, y %4 de HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes will travel: %2 of message and %3 of HTTP; this server takes no packed messages (it would be %4).</source>
        <translation>Viajarán %1 bytes: %2 de mensaje y %3 de HTTP; este servidor no acepta mensajes comprimidos (serían %4).</translation>
    </message>
    <message>
        <source>%1 cannot be changed (%2); check its permissions, or leave “Start with the computer” as it was.</source>
        <translation>%1 no se puede cambiar (%2); compruebe sus permisos, o deje «Iniciar con el ordenador» como estaba.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 no se puede leer (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>%1 no se puede escribir (%2); elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); close it where it is open, or choose another place.</source>
        <translation>%1 no se puede escribir (%2); ciérrelo donde esté abierto, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot show the SNMPv3 context “%2” now.</source>
        <translation>%1 no puede mostrar ahora el contexto SNMPv3 «%2».</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 órdenes</translation>
    </message>
    <message>
        <source>%1 could not be removed (%2); close what uses it and try again.</source>
        <translation>%1 no se pudo eliminar (%2); cierre lo que lo usa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written as a workbook.</source>
        <translation>No se pudo escribir %1 como libro de Excel.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 devices answer and are no printers: %2.</source>
        <translation>%1 dispositivos responden y no son impresoras: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer completely within %2 seconds.</source>
        <translation>%1 no respondió del todo en %2 segundos.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 finds every request of the SNMPv3 user too old, even by its own clock; switch it off and on.</source>
        <translation>%1 considera demasiado antigua cada petición del usuario SNMPv3, incluso según su propio reloj; apáguelo y enciéndalo.</translation>
    </message>
    <message>
        <source>%1 has no SNMPv3 context “%2”; leave it empty, or compare it with the printer&apos;s.</source>
        <translation>%1 no tiene el contexto SNMPv3 «%2»; déjelo vacío, o compárelo con el de la impresora.</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 is %2%3; undo that first, or name %4.</source>
        <translation>%1 es %2%3; deshaga eso primero, o indique %4.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 no es ni true ni false.</translation>
    </message>
    <message>
        <source>%1 is no Communication Server at this address (%2).</source>
        <translation>%1 no es un servidor de comunicación en esta dirección (%2).</translation>
    </message>
    <message>
        <source>%1 is no UDP port; a port lies between 1 and 65535.</source>
        <translation>%1 no es un puerto UDP; un puerto está entre 1 y 65535.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk, or it is damaged.</source>
        <translation>%1 no es una copia de Meterdesk, o está dañada.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk.</source>
        <translation>%1 no es una copia de Meterdesk.</translation>
    </message>
    <message>
        <source>%1 is no database of Meterdesk, or it is damaged: %2.</source>
        <translation>%1 no es una base de datos de Meterdesk, o está dañada: %2.</translation>
    </message>
    <message>
        <source>%1 is no language; write for example de, or system.</source>
        <translation>%1 no es un idioma; escriba por ejemplo de, o system.</translation>
    </message>
    <message>
        <source>%1 is no list in square brackets.</source>
        <translation>%1 no es una lista entre corchetes.</translation>
    </message>
    <message>
        <source>%1 is no setting; it was ignored.</source>
        <translation>%1 no es un ajuste; se ignoró.</translation>
    </message>
    <message>
        <source>%1 is no text in quotation marks.</source>
        <translation>%1 no es un texto entre comillas.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 no es un número entero.</translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <translation>%1 no es ninguno de %2.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be locked; there are %2.</source>
        <translation>%1 no es nada que se pueda bloquear; hay %2.</translation>
    </message>
    <message>
        <source>%1 is open in another program, such as Excel.</source>
        <translation>%1 está abierto en otro programa, como Excel.</translation>
    </message>
    <message>
        <source>%1 is read-only; choose another folder.</source>
        <translation>%1 es de solo lectura; elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is write-protected; choose another name.</source>
        <translation>%1 está protegido contra escritura; elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but not %2; compare what is chosen with the printer&apos;s.</source>
        <translation>%1 conoce al usuario SNMPv3, pero no %2; compare lo elegido con lo de la impresora.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another authentication password, or another kind than %2.</source>
        <translation>%1 conoce al usuario SNMPv3, pero con otra contraseña de autenticación, u otro tipo que %2.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another privacy password, or another kind than %2.</source>
        <translation>%1 conoce al usuario SNMPv3, pero con otra contraseña de cifrado, u otro tipo que %2.</translation>
    </message>
    <message>
        <source>%1 lets the SNMPv3 user read nothing %2; allow it there, or compare what is chosen with the printer&apos;s.</source>
        <translation>%1 no deja leer nada al usuario SNMPv3 %2; permítalo allí, o compare lo elegido con lo de la impresora.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 minutes is not between 15 and 1440.</source>
        <translation>%1 minutos no están entre 15 y 1440.</translation>
    </message>
    <message>
        <source>%1 months is not between 1 and %2.</source>
        <translation>%1 meses no están entre 1 y %2.</translation>
    </message>
    <message>
        <source>%1 more answered and could not be read.</source>
        <translation>%1 más respondieron y no se pudieron leer.</translation>
    </message>
    <message>
        <source>%1 new printers are not registered.</source>
        <translation>%1 impresoras nuevas no están registradas.</translation>
    </message>
    <message>
        <source>%1 other meters</source>
        <translation>%1 contadores más</translation>
    </message>
    <message>
        <source>%1 packets a second is not between 1 and %2.</source>
        <translation>%1 paquetes por segundo no están entre 1 y %2.</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 envíos</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 impresoras</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 conecta con %2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 remite una y otra vez a otro lugar.</translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2, which a Communication Server never does.</source>
        <translation>%1 reenvía a los visitantes a %2, lo que un servidor de comunicación nunca hace.</translation>
    </message>
    <message>
        <source>%1 sent a damaged answer.</source>
        <translation>%1 envió una respuesta dañada.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and does not answer the user; compare its name, its passwords and their kinds with the printer&apos;s.</source>
        <translation>%1 habla SNMPv3 y no responde al usuario; compare su nombre, sus contraseñas y sus tipos con los de la impresora.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and knows no user of that name; compare the name with the printer&apos;s.</source>
        <translation>%1 habla SNMPv3 y no conoce a ningún usuario de ese nombre; compare el nombre con el de la impresora.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3, but knows no users.</source>
        <translation>%1 habla SNMPv3, pero no conoce usuarios.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the contract (%2) than this Meterdesk.</source>
        <translation>%1 habla otra versión del contrato (%2) que este Meterdesk.</translation>
    </message>
    <message>
        <source>%1 takes no connections.</source>
        <translation>%1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>%1 takes no packed messages; this one was sent again without packing.</source>
        <translation>%1 no acepta mensajes comprimidos; este se envió de nuevo sin comprimir.</translation>
    </message>
    <message>
        <source>%1 tells the serial number of %2 at %3, which is registered; your supplier could not tell them apart.</source>
        <translation>%1 da el número de serie de %2 en %3, que está registrada; su proveedor no podría distinguirlas.</translation>
    </message>
    <message>
        <source>%1 wait for your answer.</source>
        <translation>%1 esperan su respuesta.</translation>
    </message>
    <message>
        <source>%1 was found at %2</source>
        <translation>%1 se encontró en %2</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Meterdesk (%2); install that version or a later one.</source>
        <translation>%1 se hizo con una versión más nueva de Meterdesk (%2); instale esa versión o una posterior.</translation>
    </message>
    <message>
        <source>%1 was not sent because the contract cannot carry it (%2).</source>
        <translation>%1 no se envió porque el contrato no puede llevarlo (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterdesk (revision %2); install that version or a later one.</source>
        <translation>%1 lo escribió una versión más nueva de Meterdesk (revisión %2); instale esa versión o una posterior.</translation>
    </message>
    <message>
        <source>%1, certificate of %2</source>
        <translation>%1, certificado de %2</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3</source>
        <translation>%1, certificado de %2, emitido por %3</translation>
    </message>
    <message>
        <source>%1, certificate of %2, issued by %3, valid until %4</source>
        <translation>%1, certificado de %2, emitido por %3, válido hasta %4</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, certificado de %2, válido hasta %3</translation>
    </message>
    <message>
        <source>%1, port %2, takes the connection</source>
        <translation>%1, puerto %2, acepta la conexión</translation>
    </message>
    <message>
        <source>%1: %2 It is not fixed.</source>
        <translation>%1: %2 No queda fijado.</translation>
    </message>
    <message>
        <source>%1: %2 The default is used.</source>
        <translation>%1: %2 Se usa el valor predeterminado.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now.</source>
        <translation>%1: %2 antes, %3 ahora.</translation>
    </message>
    <message>
        <source>%1: %2 is lower than %3, read %4.</source>
        <translation>%1: %2 es menos que %3, leído el %4.</translation>
    </message>
    <message>
        <source>%1: %2 is more than can have been printed since %3, read %4.</source>
        <translation>%1: %2 es más de lo que se pudo imprimir desde %3, leído el %4.</translation>
    </message>
    <message>
        <source>%1: %2, as before.</source>
        <translation>%1: %2, como antes.</translation>
    </message>
    <message>
        <source>%1: %2, the same.</source>
        <translation>%1: %2, lo mismo.</translation>
    </message>
    <message>
        <source>%1: a table is saved as .xlsx or .csv.</source>
        <translation>%1: una tabla se guarda como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>1 billing read</source>
        <translation>1 lectura de facturación</translation>
    </message>
    <message>
        <source>1 billing read for %1</source>
        <translation>1 lectura de facturación de %1</translation>
    </message>
    <message>
        <source>1 billing request</source>
        <translation>1 petición de facturación</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>1 orden</translation>
    </message>
    <message>
        <source>1 new printer is not registered.</source>
        <translation>1 impresora nueva no está registrada.</translation>
    </message>
    <message>
        <source>1 other meter</source>
        <translation>1 contador más</translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation>1 envío</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 impresora</translation>
    </message>
    <message>
        <source>A community cannot hold control characters such as a line break.</source>
        <translation>Una comunidad no puede contener caracteres de control como un salto de línea.</translation>
    </message>
    <message>
        <source>A community has 1 to 255 characters.</source>
        <translation>Una comunidad tiene de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>A context has at most 32 characters; most printers need none.</source>
        <translation>Un contexto tiene como máximo 32 caracteres; la mayoría de impresoras no lo necesita.</translation>
    </message>
    <message>
        <source>A copied serial number on another model.</source>
        <translation>Un número de serie copiado en otro modelo.</translation>
    </message>
    <message>
        <source>A copied serial number: all else is another&apos;s.</source>
        <translation>Un número de serie copiado: todo lo demás es de otra.</translation>
    </message>
    <message>
        <source>A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Un hueco es un período de más de 26 horas sin lectura: el PC o la impresora estaban apagados o ausentes.</translation>
    </message>
    <message>
        <source>A meter statement tells which they are.</source>
        <translation>Un extracto de contadores dice cuáles son.</translation>
    </message>
    <message>
        <source>A part of the secret “%1” is missing in the keyring; type it again, or register this office again if it was the proxy&apos;s.</source>
        <translation>Falta una parte del secreto «%1» en el llavero; escríbalo de nuevo, o registre otra vez esta oficina si era el de la oficina.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Una contraseña tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>A printer profile cannot be used</source>
        <translation>Un perfil de impresora no se puede usar</translation>
    </message>
    <message>
        <source>A service already collects here</source>
        <translation>Aquí ya recopila un servicio</translation>
    </message>
    <message>
        <source>A service already collects in %1%2; one is enough, so this one ends.</source>
        <translation>Un servicio ya recopila en %1%2; basta con uno, así que este termina.</translation>
    </message>
    <message>
        <source>A sheet ends no registration: end it in the window.</source>
        <translation>Una hoja no termina ningún registro: termínelo en la ventana.</translation>
    </message>
    <message>
        <source>A user name at the proxy holds neither a colon nor control characters.</source>
        <translation>Un nombre de usuario del proxy no contiene dos puntos ni caracteres de control.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 32 characters.</source>
        <translation>Un nombre de usuario tiene de 1 a 32 caracteres.</translation>
    </message>
    <message>
        <source>A web page answered</source>
        <translation>Respondió una página web</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer from %1.</source>
        <translation>Volvió una página web en lugar de una respuesta de %1.</translation>
    </message>
    <message>
        <source>About %1 bytes will travel: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>Viajarán unos %1 bytes: %2 de mensaje, comprimidos desde %3, y %4 de HTTP.</translation>
    </message>
    <message>
        <source>Addresses, host names and serial numbers are NOT masked.</source>
        <translation>Direcciones, nombres de host y números de serie NO están ocultos.</translation>
    </message>
    <message>
        <source>Addresses, host names, serial numbers, places, user names and home folders are masked; the same name has the same placeholder in every file.</source>
        <translation>Direcciones, nombres de host, números de serie, lugares, nombres de usuario y carpetas personales están ocultos; el mismo nombre tiene el mismo sustituto en cada archivo.</translation>
    </message>
    <message>
        <source>All images sent together: e-mail, network and fax.</source>
        <translation>Todas las imágenes enviadas juntas: correo, red y fax.</translation>
    </message>
    <message>
        <source>All scanned sides.</source>
        <translation>Todas las caras escaneadas.</translation>
    </message>
    <message>
        <source>Another Meterdesk already works with %1; use its window or its icon in the tray, or wait until the command ends.</source>
        <translation>Otro Meterdesk trabaja ya con %1; use su ventana o su icono, o espere a que termine la orden.</translation>
    </message>
    <message>
        <source>Another Meterdesk is bringing the database %1 up to date and has not ended yet; try again in a few minutes.</source>
        <translation>Otro Meterdesk está actualizando la base de datos %1 y aún no ha terminado; inténtelo de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
        <source>Another Meterdesk works with this office&apos;s data; try again when it has ended.</source>
        <translation>Otro Meterdesk trabaja con los datos de esta oficina; inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>Otra dirección de hardware.</translation>
    </message>
    <message>
        <source>Another model and total at this address.</source>
        <translation>Otro modelo y otro total en esta dirección.</translation>
    </message>
    <message>
        <source>Another model and total on this network card.</source>
        <translation>Otro modelo y otro total en esta tarjeta de red.</translation>
    </message>
    <message>
        <source>Another model at this address.</source>
        <translation>Otro modelo en esta dirección.</translation>
    </message>
    <message>
        <source>Another network card, at the same address.</source>
        <translation>Otra tarjeta de red, en la misma dirección.</translation>
    </message>
    <message>
        <source>Another network card; all else goes on.</source>
        <translation>Otra tarjeta de red; todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Another network card; the total goes on.</source>
        <translation>Otra tarjeta de red; el total sigue.</translation>
    </message>
    <message>
        <source>Another printer answers at its address.</source>
        <translation>Otra impresora responde en su dirección.</translation>
    </message>
    <message>
        <source>Another printer behind the same print server.</source>
        <translation>Otra impresora tras el mismo servidor de impresión.</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 to itself; try again in a moment.</source>
        <translation>Otro programa acapara la base de datos %1; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another program keeps the file of secrets %1 to itself; try again in a moment.</source>
        <translation>Otro programa acapara el archivo de secretos %1; inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another program looks at %1; close it and restore again.</source>
        <translation>Otro programa está mirando %1; ciérrelo y restaure de nuevo.</translation>
    </message>
    <message>
        <source>Another serial number at another address.</source>
        <translation>Otro número de serie en otra dirección.</translation>
    </message>
    <message>
        <source>Another serial number.</source>
        <translation>Otro número de serie.</translation>
    </message>
    <message>
        <source>Another serial number; the total goes on.</source>
        <translation>Otro número de serie; el total sigue.</translation>
    </message>
    <message>
        <source>Another service answered</source>
        <translation>Respondió otro servicio</translation>
    </message>
    <message>
        <source>As Xerox weighs sides by size; it starts at nothing when the firmware brings this counter.</source>
        <translation>Caras ponderadas por tamaño como hace Xerox; empieza en cero cuando el firmware trae este contador.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ask again after seconds</source>
        <translation>Preguntar de nuevo tras (segundos)</translation>
    </message>
    <message>
        <source>Ask the server what there is to do</source>
        <translation>Preguntar al servidor qué hay que hacer</translation>
    </message>
    <message>
        <source>Ask your IT administrator for the address of the proxy and type it in Preferences, Internet.</source>
        <translation>Pida a su administrador informático la dirección del proxy y escríbala en Preferencias, Internet.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to allow it.</source>
        <translation>Pida a su administrador informático que lo permita.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to let this PC reach %1 without a sign-in, or with Basic.</source>
        <translation>Pida a su administrador informático que permita a este PC acceder a %1 sin autenticación, o con Basic.</translation>
    </message>
    <message>
        <source>Ask your IT administrator whether this PC may reach it.</source>
        <translation>Pregunte a su administrador informático si este PC puede acceder a él.</translation>
    </message>
    <message>
        <source>Ask your supplier for a new enrolment key and register with it in Set-up.</source>
        <translation>Pida a su proveedor una nueva clave de registro y regístrese con ella en la configuración.</translation>
    </message>
    <message>
        <source>Ask your supplier or your IT administrator.</source>
        <translation>Pregunte a su proveedor o a su administrador informático.</translation>
    </message>
    <message>
        <source>Ask your supplier, or your IT administrator where a firewall looks into connections.</source>
        <translation>Pregunte a su proveedor, o a su administrador informático si un cortafuegos inspecciona las conexiones.</translation>
    </message>
    <message>
        <source>Ask your supplier.</source>
        <translation>Pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Asked the server what there is to do</source>
        <translation>Se preguntó al servidor qué hay que hacer</translation>
    </message>
    <message>
        <source>Asked the server; it gave %1</source>
        <translation>Se preguntó al servidor; dio %1</translation>
    </message>
    <message>
        <source>Asked the server; there was nothing to do</source>
        <translation>Se preguntó al servidor; no había nada que hacer</translation>
    </message>
    <message>
        <source>At the server this office remains as an entry without printers: the contract can end the registration of printers, not of an office.</source>
        <translation>En el servidor esta oficina queda como una entrada sin impresoras: el contrato puede terminar el registro de impresoras, no de una oficina.</translation>
    </message>
    <message>
        <source>Believed because these counters together are the printer&apos;s total.</source>
        <translation>Creíble porque estos contadores juntos dan el total de la impresora.</translation>
    </message>
    <message>
        <source>Billing reads are due of %1: they will be read during the sync, and what they tell then is sent after these messages.</source>
        <translation>Hay lecturas de facturación pendientes de %1: se leerán durante la sincronización, y lo que entonces indiquen se envía después de estos mensajes.</translation>
    </message>
    <message>
        <source>Black and colour sides together: this model has neither a page counter nor a life count.</source>
        <translation>Caras en negro y color juntas: este modelo no tiene contador de páginas ni contador de vida.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, as Xerox counts them.</source>
        <translation>Negro y el nivel de color más bajo juntos, como los cuenta Xerox.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, larger than A4 or Letter.</source>
        <translation>Negro y el nivel de color más bajo juntos, mayores que A4 o Carta.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, no larger than A4 or Letter.</source>
        <translation>Negro y el nivel de color más bajo juntos, no mayores que A4 o Carta.</translation>
    </message>
    <message>
        <source>Black sides, of which a large one counts twice.</source>
        <translation>Caras en negro, de las que una grande cuenta doble.</translation>
    </message>
    <message>
        <source>Both %1 and %2 are registered; end the registration of one of them first.</source>
        <translation>%1 y %2 están registradas; termine primero el registro de una de ellas.</translation>
    </message>
    <message>
        <source>Both answer now, and count differently: %1.</source>
        <translation>Ambas responden ahora y cuentan distinto: %1.</translation>
    </message>
    <message>
        <source>Both answer now, each under its own serial number: %1.</source>
        <translation>Ambas responden ahora, cada una con su propio número de serie: %1.</translation>
    </message>
    <message>
        <source>Both were heard: they are two printers.</source>
        <translation>Se oyó a ambas: son dos impresoras.</translation>
    </message>
    <message>
        <source>Can be signed up from</source>
        <translation>Se puede inscribir desde</translation>
    </message>
    <message>
        <source>Canon&apos;s counter of that number.</source>
        <translation>El contador de Canon de ese número.</translation>
    </message>
    <message>
        <source>Canon&apos;s other total, in which a large side counts twice.</source>
        <translation>El otro total de Canon, en el que una cara grande cuenta doble.</translation>
    </message>
    <message>
        <source>Check its address and port in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Compruebe su dirección y puerto en Preferencias, Internet, o pregunte a su administrador informático.</translation>
    </message>
    <message>
        <source>Check its address in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Compruebe su dirección en Preferencias, Internet, o pregunte a su administrador informático.</translation>
    </message>
    <message>
        <source>Check its cable or its Wi-Fi.</source>
        <translation>Compruebe su cable o su Wi-Fi.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Compruebe que se puede escribir en la carpeta y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier to renew the certificate.</source>
        <translation>Compruebe la fecha de este PC; si es correcta, pida a su proveedor que renueve el certificado.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier.</source>
        <translation>Compruebe la fecha de este PC; si es correcta, pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>Check the enrolment key, or ask your supplier for a new one.</source>
        <translation>Compruebe la clave de registro, o pida una nueva a su proveedor.</translation>
    </message>
    <message>
        <source>Check the server address and its port in Preferences, Server.</source>
        <translation>Compruebe la dirección del servidor y su puerto en Preferencias, Servidor.</translation>
    </message>
    <message>
        <source>Check the server address and its port, or ask your supplier whether the server is running.</source>
        <translation>Compruebe la dirección del servidor y su puerto, o pregunte a su proveedor si el servidor funciona.</translation>
    </message>
    <message>
        <source>Check the server address for a typing error, or ask your IT administrator whether names of the Internet are found here.</source>
        <translation>Compruebe si hay una errata en la dirección del servidor, o pregunte a su administrador informático si aquí se encuentran los nombres de Internet.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server.</source>
        <translation>Compruebe la dirección del servidor en Preferencias, Servidor.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server; if it is right, tell your supplier.</source>
        <translation>Compruebe la dirección del servidor en Preferencias, Servidor; si es correcta, avise a su proveedor.</translation>
    </message>
    <message>
        <source>Check the server address, and open a web browser in case this network wants a log-in.</source>
        <translation>Compruebe la dirección del servidor, y abra un navegador web por si esta red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, it is tried again by itself, and your supplier knows whether the server is running.</source>
        <translation>Compruebe la dirección del servidor; si es correcta, se intenta de nuevo por sí solo, y su proveedor sabe si el servidor funciona.</translation>
    </message>
    <message>
        <source>Check whether web pages open on this PC; if they do not, ask your IT administrator.</source>
        <translation>Compruebe si se abren páginas web en este PC; si no, pregunte a su administrador informático.</translation>
    </message>
    <message>
        <source>Choose Register new device (on the command line: meterdesk register).</source>
        <translation>Elija Registrar dispositivo nuevo (en la línea de comandos: meterdesk register).</translation>
    </message>
    <message>
        <source>Choose Register new device.</source>
        <translation>Elija Registrar dispositivo nuevo.</translation>
    </message>
    <message>
        <source>Choose a PEM file in Preferences, Server.</source>
        <translation>Elija un archivo PEM en Preferencias, Servidor.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Elija otro disco.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir, or ask for write access to it.</source>
        <translation>Elija otra con --data-dir, o pida permiso de escritura en ella.</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Reloj del servidor</translation>
    </message>
    <message>
        <source>Close it there and save again, or choose another name.</source>
        <translation>Ciérrelo allí y guarde de nuevo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Colour sides, of which a large one counts twice.</source>
        <translation>Caras en color, de las que una grande cuenta doble.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>La comunicación está en pausa</translation>
    </message>
    <message>
        <source>Communication is paused.</source>
        <translation>La comunicación está en pausa.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing leaves now.</source>
        <translation>La comunicación está en pausa: ahora no sale nada.</translation>
    </message>
    <message>
        <source>Communication is paused; resume it and try again.</source>
        <translation>La comunicación está en pausa; reanúdela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Counted since the printer was switched on; never billed.</source>
        <translation>Contado desde que se encendió la impresora; nunca se factura.</translation>
    </message>
    <message>
        <source>Delivered sides in Lexmark&apos;s paper side table, all sorts of paper of that size together.</source>
        <translation>Caras entregadas según la tabla de caras de papel de Lexmark, todos los tipos de papel de ese tamaño juntos.</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time.</source>
        <translation>Cada valor es lo que la impresora decía en ese momento.</translation>
    </message>
    <message>
        <source>End the registration of %1</source>
        <translation>Terminar el registro de %1</translation>
    </message>
    <message>
        <source>Ended the registration of %1</source>
        <translation>Se terminó el registro de %1</translation>
    </message>
    <message>
        <source>Every printer is deregistered at the supplier&apos;s server, and the secret of this office is removed from this PC.</source>
        <translation>Todas las impresoras se dan de baja en el servidor del proveedor, y el secreto de esta oficina se quita de este PC.</translation>
    </message>
    <message>
        <source>Everything printed in black, copies and faxes included.</source>
        <translation>Todo lo impreso en negro, incluidos copias y faxes.</translation>
    </message>
    <message>
        <source>Everything printed in black.</source>
        <translation>Todo lo impreso en negro.</translation>
    </message>
    <message>
        <source>Everything printed in colour, copies included.</source>
        <translation>Todo lo impreso en color, incluidas las copias.</translation>
    </message>
    <message>
        <source>Everything printed in colour.</source>
        <translation>Todo lo impreso en color.</translation>
    </message>
    <message>
        <source>Faxes of the fax server that were printed.</source>
        <translation>Faxes del servidor de fax que se imprimieron.</translation>
    </message>
    <message>
        <source>Find your printers, then register them.</source>
        <translation>Busque sus impresoras y regístrelas.</translation>
    </message>
    <message>
        <source>Found in Brother&apos;s table of printed pages by the type of its function.</source>
        <translation>Encontrado en la tabla de páginas impresas de Brother por el tipo de su función.</translation>
    </message>
    <message>
        <source>Found in Canon&apos;s counter table by its name.</source>
        <translation>Encontrado en la tabla de contadores de Canon por su nombre.</translation>
    </message>
    <message>
        <source>Found in Lexmark&apos;s paper count table by its type and units.</source>
        <translation>Encontrado en la tabla de papel de Lexmark por su tipo y unidades.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its name.</source>
        <translation>Encontrado en la tabla de contadores de Ricoh por su nombre.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its type code.</source>
        <translation>Encontrado en la tabla de contadores de Ricoh por su código de tipo.</translation>
    </message>
    <message>
        <source>Found in Sharp&apos;s counter table by its name.</source>
        <translation>Encontrado en la tabla de contadores de Sharp por su nombre.</translation>
    </message>
    <message>
        <source>Found in Xerox&apos;s lifetime usage table by its label.</source>
        <translation>Encontrado en la tabla de uso de Xerox por su etiqueta.</translation>
    </message>
    <message>
        <source>Found in the maker&apos;s table by its label.</source>
        <translation>Encontrado en la tabla del fabricante por su etiqueta.</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Dirección de hardware</translation>
    </message>
    <message>
        <source>Have Meterdesk updated, and tell your supplier.</source>
        <translation>Haga actualizar Meterdesk y avise a su proveedor.</translation>
    </message>
    <message>
        <source>Have Meterdesk updated; if it is the newest, tell your supplier.</source>
        <translation>Haga actualizar Meterdesk; si es la versión más nueva, avise a su proveedor.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Host name and model are known at another address; the total goes on.</source>
        <translation>El nombre de host y el modelo se conocen en otra dirección; el total sigue.</translation>
    </message>
    <message>
        <source>If it is a laptop that leaves the office, install Meterdesk on one that stays.</source>
        <translation>Si es un portátil que sale de la oficina, instale Meterdesk en un ordenador que se quede.</translation>
    </message>
    <message>
        <source>If your supplier, or a firewall of your network, uses a certificate authority of its own, have its file added in Preferences, Server.</source>
        <translation>Si su proveedor, o un cortafuegos de su red, usa una autoridad de certificación propia, haga añadir su archivo en Preferencias, Servidor.</translation>
    </message>
    <message>
        <source>Impossible Internet proxy</source>
        <translation>Proxy de Internet imposible</translation>
    </message>
    <message>
        <source>Impossible server address</source>
        <translation>Dirección de servidor imposible</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy address</source>
        <translation>Dirección del proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy password</source>
        <translation>Contraseña del proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy password wrong</source>
        <translation>Contraseña del proxy de Internet incorrecta</translation>
    </message>
    <message>
        <source>Internet proxy refuses</source>
        <translation>El proxy de Internet deniega el acceso</translation>
    </message>
    <message>
        <source>Internet proxy script</source>
        <translation>Script del proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy sign-in</source>
        <translation>Autenticación en el proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy silent</source>
        <translation>El proxy de Internet no responde</translation>
    </message>
    <message>
        <source>It answers at another of its addresses.</source>
        <translation>Responde en otra de sus direcciones.</translation>
    </message>
    <message>
        <source>It answers at the same address.</source>
        <translation>Responde en la misma dirección.</translation>
    </message>
    <message>
        <source>It answers at two addresses at the same time.</source>
        <translation>Responde en dos direcciones a la vez.</translation>
    </message>
    <message>
        <source>It began anew: %1 after %2.</source>
        <translation>Empezó de nuevo: %1 después de %2.</translation>
    </message>
    <message>
        <source>It can be signed up from %1.</source>
        <translation>Se puede inscribir desde las %1.</translation>
    </message>
    <message>
        <source>It can be signed up now.</source>
        <translation>Se puede inscribir ahora.</translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <translation>No se pudo leer (%1).</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>It counted %1 since the reading before.</source>
        <translation>Contó %1 desde la lectura anterior.</translation>
    </message>
    <message>
        <source>It does not tell %1.</source>
        <translation>No indica %1.</translation>
    </message>
    <message>
        <source>It goes on by itself with the next sync (on the command line: meterdesk sync); afterwards register this office with the enrolment key from your supplier.</source>
        <translation>Sigue por sí solo en la próxima sincronización (en la línea de comandos: meterdesk sync); registre después esta oficina con la clave de registro de su proveedor.</translation>
    </message>
    <message>
        <source>It has a keyring for passwords and keys.</source>
        <translation>Tiene un llavero para contraseñas y claves.</translation>
    </message>
    <message>
        <source>It has been away since %1.</source>
        <translation>Está ausente desde %1.</translation>
    </message>
    <message>
        <source>It has no keyring: choose in this set-up where passwords and keys are kept.</source>
        <translation>No tiene llavero: elija en esta configuración dónde se guardan las contraseñas y las claves.</translation>
    </message>
    <message>
        <source>It has no text under %1.</source>
        <translation>No tiene texto en %1.</translation>
    </message>
    <message>
        <source>It has not answered for more than a day.</source>
        <translation>No responde desde hace más de un día.</translation>
    </message>
    <message>
        <source>It has not told them.</source>
        <translation>No los ha indicado.</translation>
    </message>
    <message>
        <source>It is asked again by itself in %1; if it stays so for days, ask your supplier.</source>
        <translation>Se le consulta de nuevo por sí solo en %1; si sigue así durante días, pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>It is asked again later; nothing needs to be done.</source>
        <translation>Se le pregunta de nuevo más tarde; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>It is asked by itself when it is due.</source>
        <translation>Se le pregunta por sí solo cuando toca.</translation>
    </message>
    <message>
        <source>It is larger than such a document can be.</source>
        <translation>Es mayor de lo que puede ser un documento así.</translation>
    </message>
    <message>
        <source>It is no list of versions (%1).</source>
        <translation>No es una lista de versiones (%1).</translation>
    </message>
    <message>
        <source>It is no lock that Meterdesk wrote.</source>
        <translation>No es un bloqueo escrito por Meterdesk.</translation>
    </message>
    <message>
        <source>It is no longer asked for.</source>
        <translation>Ya no se pide.</translation>
    </message>
    <message>
        <source>It is starting and tells less than it did; it is read again next time.</source>
        <translation>Está arrancando e indica menos que antes; se lee de nuevo la próxima vez.</translation>
    </message>
    <message>
        <source>It is starting: it tells less than it did.</source>
        <translation>Está arrancando: indica menos que antes.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, a firewall may be in the way: ask your IT administrator.</source>
        <translation>Se intenta de nuevo por sí solo; si sigue así, puede haber un cortafuegos en medio: pregunte a su administrador informático.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your IT administrator.</source>
        <translation>Se intenta de nuevo por sí solo; si sigue así, pregunte a su administrador informático.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your supplier.</source>
        <translation>Se intenta de nuevo por sí solo; si sigue así, pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>It is tried again with each sync; nothing is lost.</source>
        <translation>Se intenta de nuevo con cada sincronización; nada se pierde.</translation>
    </message>
    <message>
        <source>It jumped from %1 to %2, more than can be printed in that time.</source>
        <translation>Saltó de %1 a %2, más de lo que se puede imprimir en ese tiempo.</translation>
    </message>
    <message>
        <source>It rolled over from %1 to %2, which is %3 more.</source>
        <translation>Dio la vuelta de %1 a %2, es decir, %3 más.</translation>
    </message>
    <message>
        <source>It said %1 after %2; the times of the two cannot be compared.</source>
        <translation>Decía %1 después de %2; los momentos de ambos no se pueden comparar.</translation>
    </message>
    <message>
        <source>It was at %1 when the sheet was written.</source>
        <translation>Estaba en %1 cuando se escribió la hoja.</translation>
    </message>
    <message>
        <source>It was cut off because communication was paused; it is said again later.</source>
        <translation>Se interrumpió porque se pausó la comunicación; se dice de nuevo más tarde.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>No se le preguntó.</translation>
    </message>
    <message>
        <source>It was read from %1 before and is read from %2 now: %3 after %4.</source>
        <translation>Antes se leía de %1 y ahora se lee de %2: %3 después de %4.</translation>
    </message>
    <message>
        <source>It went back from %1 to %2.</source>
        <translation>Retrocedió de %1 a %2.</translation>
    </message>
    <message>
        <source>Its clock is set by a time server.</source>
        <translation>Un servidor de hora ajusta su reloj.</translation>
    </message>
    <message>
        <source>Its clock says %1 and is not set by a time server.</source>
        <translation>Su reloj indica %1 y no lo ajusta ningún servidor de hora.</translation>
    </message>
    <message>
        <source>Its clock says %1.</source>
        <translation>Su reloj indica %1.</translation>
    </message>
    <message>
        <source>Its disk has %1 MB left.</source>
        <translation>En su disco quedan %1 MB.</translation>
    </message>
    <message>
        <source>Its network card is in another printer.</source>
        <translation>Su tarjeta de red está en otra impresora.</translation>
    </message>
    <message>
        <source>Its registration had ended; it is registered again.</source>
        <translation>Su registro había terminado; se registra de nuevo.</translation>
    </message>
    <message>
        <source>Its registration has ended; nothing of it is sent any more.</source>
        <translation>Su registro ha terminado; ya no se envía nada de ella.</translation>
    </message>
    <message>
        <source>Its registration was ended in this office.</source>
        <translation>Su registro se terminó en esta oficina.</translation>
    </message>
    <message>
        <source>Its tick was taken away.</source>
        <translation>Se quitó su marca.</translation>
    </message>
    <message>
        <source>Key that the supplier signs receipts with</source>
        <translation>Clave con la que el proveedor firma los recibos</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Tipo de agente</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Tipo de error</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Última lectura (UTC)</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Última lectura (hora local)</translation>
    </message>
    <message>
        <source>Leave name and password out of the server address.</source>
        <translation>Quite el nombre y la contraseña de la dirección del servidor.</translation>
    </message>
    <message>
        <source>Leave this computer on, and see in its power settings that it does not go to sleep by itself.</source>
        <translation>Deje este ordenador encendido y asegúrese en sus opciones de energía de que no entre en suspensión por sí solo.</translation>
    </message>
    <message>
        <source>Leave user and password out of the proxy&apos;s address.</source>
        <translation>Quite el usuario y la contraseña de la dirección del proxy.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Line %1 is no line of a CSV file.</source>
        <translation>La línea %1 no es una línea de archivo CSV.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line of the message</source>
        <translation>Línea del mensaje</translation>
    </message>
    <message>
        <source>Locked by your administrator</source>
        <translation>Bloqueado por su administrador</translation>
    </message>
    <message>
        <source>Locked by your administrator.</source>
        <translation>Bloqueado por su administrador.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Haga sitio, o elija otro disco.</translation>
    </message>
    <message>
        <source>Make room: ten years of readings may take %1 MB.</source>
        <translation>Haga sitio: diez años de lecturas pueden ocupar %1 MB.</translation>
    </message>
    <message>
        <source>Meter asked for</source>
        <translation>Contador pedido</translation>
    </message>
    <message>
        <source>Meterdesk ended while this was being sent; nobody knows whether it arrived.</source>
        <translation>Meterdesk terminó mientras se enviaba esto; nadie sabe si llegó.</translation>
    </message>
    <message>
        <source>Meterdesk goes on and will try again.</source>
        <translation>Meterdesk continúa y lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>Meterdesk is already running</source>
        <translation>Meterdesk ya está funcionando</translation>
    </message>
    <message>
        <source>Meterdesk starts with the computer for everybody who uses it; only an administrator can change that.</source>
        <translation>Meterdesk se inicia con el equipo para todos los que lo usan; solo un administrador puede cambiarlo.</translation>
    </message>
    <message>
        <source>Meters are due</source>
        <translation>Contadores pendientes el</translation>
    </message>
    <message>
        <source>Meters are still read, and nothing is lost.</source>
        <translation>Los contadores se siguen leyendo, y nada se pierde.</translation>
    </message>
    <message>
        <source>Meters are still read; nothing leaves this office.</source>
        <translation>Los contadores se siguen leyendo; nada sale de esta oficina.</translation>
    </message>
    <message>
        <source>Meters of %1 went back or jumped: repaired, or another one?</source>
        <translation>Contadores de %1 retrocedieron o saltaron: ¿reparada, u otra?</translation>
    </message>
    <message>
        <source>Move it aside or restore a backup.</source>
        <translation>Apártela o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name at least one UDP port; printers listen at %1.</source>
        <translation>Indique al menos un puerto UDP; las impresoras escuchan en %1.</translation>
    </message>
    <message>
        <source>Name at least one network, range, address or host to look in.</source>
        <translation>Indique al menos una red, un intervalo, una dirección o un host donde buscar.</translation>
    </message>
    <message>
        <source>Name two devices: one is always the same as itself.</source>
        <translation>Indique dos dispositivos: uno siempre es igual a sí mismo.</translation>
    </message>
    <message>
        <source>Names cannot be looked up</source>
        <translation>Los nombres no se pueden resolver</translation>
    </message>
    <message>
        <source>No Communication Server there</source>
        <translation>Allí no hay servidor de comunicación</translation>
    </message>
    <message>
        <source>No SNMPv3 user “%1” is kept; `meterdesk access list` names those that are.</source>
        <translation>No se guarda ningún usuario SNMPv3 «%1»; `meterdesk access list` nombra los que hay.</translation>
    </message>
    <message>
        <source>No address is known for the name “%1”; check its spelling.</source>
        <translation>No se conoce ninguna dirección para el nombre «%1»; compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>No billing read waits under number %1.</source>
        <translation>No espera ninguna lectura de facturación con el número %1.</translation>
    </message>
    <message>
        <source>No conversation has failed.</source>
        <translation>Ninguna conversación ha fallado.</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>No se conoce ningún dispositivo.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on; it must speak TLS 1.2 or newer.</source>
        <translation>No se pudo acordar una conexión cifrada con %1; debe admitir TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on</source>
        <translation>No se pudo acordar el cifrado</translation>
    </message>
    <message>
        <source>No file of a supplier can be opened here.</source>
        <translation>Aquí no se puede abrir ningún archivo de un proveedor.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>No packet could be sent: this computer has no way there; check its network.</source>
        <translation>No se pudo enviar ningún paquete: este ordenador no tiene ruta hasta allí; compruebe su red.</translation>
    </message>
    <message>
        <source>No place for secrets</source>
        <translation>Sin lugar para los secretos</translation>
    </message>
    <message>
        <source>No printer is registered (%1 known); nothing is reported to your supplier.</source>
        <translation>Ninguna impresora está registrada (%1 conocidas); no se informa de nada a su proveedor.</translation>
    </message>
    <message>
        <source>No printer that is known here has the serial number %1; find printers again, or take this line out.</source>
        <translation>Ninguna impresora conocida aquí tiene el número de serie %1; busque impresoras de nuevo, o quite esta línea.</translation>
    </message>
    <message>
        <source>No printers are known yet; find them first.</source>
        <translation>Aún no se conoce ninguna impresora; búsquelas primero.</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>No se conoce ningún motivo.</translation>
    </message>
    <message>
        <source>No server address is set; type it in Preferences, Server.</source>
        <translation>No hay dirección de servidor; escríbala en Preferencias, Servidor.</translation>
    </message>
    <message>
        <source>No size is published for this message.</source>
        <translation>No hay tamaño publicado para este mensaje.</translation>
    </message>
    <message>
        <source>No way leads from this network to %1.</source>
        <translation>No hay ruta desde esta red hasta %1.</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>No hay ruta hasta el servidor</translation>
    </message>
    <message>
        <source>Nobody asks for this read any more.</source>
        <translation>Ya nadie pide esta lectura.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>No se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation>Nadie conoce el nombre %1.</translation>
    </message>
    <message>
        <source>Nobody wants to know any more.</source>
        <translation>Ya nadie quiere saberlo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Aún sin configurar.</translation>
    </message>
    <message>
        <source>Not to be believed after</source>
        <translation>No creer después de</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Nothing answered at %1: it is off or asleep, or wants another community or an SNMPv3 user.</source>
        <translation>Nada respondió en %1: está apagado o en reposo, o pide otra comunidad o un usuario SNMPv3.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>No volvió nada.</translation>
    </message>
    <message>
        <source>Nothing is estimated.</source>
        <translation>No hay nada estimado.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nada se pierde.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>Nada se pierde; se intenta de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Nothing is sent any more but the end of the registrations.</source>
        <translation>Ya no se envía nada más que el fin de los registros.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nada salió de este ordenador.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Ya no se envía nada de ella.</translation>
    </message>
    <message>
        <source>Nothing of it was used: tell your supplier.</source>
        <translation>No se usó nada de ello: avise a su proveedor.</translation>
    </message>
    <message>
        <source>Nothing of this was sent anywhere: whoever saved it decides who gets it.</source>
        <translation>Nada de esto se envió a ningún sitio: quien lo guardó decide quién lo recibe.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same.</source>
        <translation>Nada dice que sea la misma.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed: make room on the disk, about as much as the database takes, and start again.</source>
        <translation>No se cambió nada: haga sitio en el disco, más o menos lo que ocupa la base de datos, e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Number drawn for this installation</source>
        <translation>Número generado para esta instalación</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s billing request</source>
        <translation>Número de la petición de facturación del proveedor</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s command</source>
        <translation>Número de la orden del proveedor</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s receipt</source>
        <translation>Número del recibo del proveedor</translation>
    </message>
    <message>
        <source>Number of this message</source>
        <translation>Número de este mensaje</translation>
    </message>
    <message>
        <source>Number of this office at the server</source>
        <translation>Número de esta oficina en el servidor</translation>
    </message>
    <message>
        <source>On %1 the others are sent, and what it has not told by then is reported as missing.</source>
        <translation>El %1 se envían los demás, y lo que no haya indicado para entonces se comunica como ausente.</translation>
    </message>
    <message>
        <source>On another computer, register this office there with the enrolment key that was used the first time: to the supplier it stays the same office, and no printer is registered twice.</source>
        <translation>En otro ordenador, registre allí esta oficina con la clave de registro usada la primera vez: para el proveedor sigue siendo la misma oficina, y ninguna impresora se registra dos veces.</translation>
    </message>
    <message>
        <source>On the old computer, quit Meterdesk and uninstall it; do not leave the supplier there.</source>
        <translation>En el ordenador antiguo, salga de Meterdesk y desinstálelo; no abandone allí el proveedor.</translation>
    </message>
    <message>
        <source>Open Set-up and register it there with the enrolment key.</source>
        <translation>Abra la configuración y regístrela allí con la clave de registro.</translation>
    </message>
    <message>
        <source>Open Set-up and register with the enrolment key that was used the first time, then it stays the same office.</source>
        <translation>Abra la configuración y regístrese con la clave de registro usada la primera vez; así sigue siendo la misma oficina.</translation>
    </message>
    <message>
        <source>Open Set-up to find your printers and register them.</source>
        <translation>Abra la configuración para encontrar sus impresoras y registrarlas.</translation>
    </message>
    <message>
        <source>Open a web browser in case this network wants a log-in, else check the server address.</source>
        <translation>Abra un navegador web por si esta red pide iniciar sesión; si no, compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Others on this computer can read %1, so the secrets in it are not used; close it with chmod %2 and, if somebody may have read it, ask your supplier for a new enrolment key.</source>
        <translation>Otros pueden leer %1 en este ordenador, así que sus secretos no se usan; ciérrelo con chmod %2 y, si alguien pudo leerlo, pida una nueva clave de registro a su proveedor.</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Páginas este mes</translation>
    </message>
    <message>
        <source>Printed from the machine&apos;s own store; the printed sides count them too.</source>
        <translation>Impreso desde la memoria de la máquina; las caras impresas también las cuentan.</translation>
    </message>
    <message>
        <source>Printed in black by the print service alone.</source>
        <translation>Impreso en negro solo por el servicio de impresión.</translation>
    </message>
    <message>
        <source>Printed in colour by the print service alone.</source>
        <translation>Impreso en color solo por el servicio de impresión.</translation>
    </message>
    <message>
        <source>Printed where the user chose black only; the black sides count them too.</source>
        <translation>Impreso donde el usuario eligió solo negro; las caras en negro también las cuentan.</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Impresoras de esta tabla</translation>
    </message>
    <message>
        <source>Privacy needs authentication; choose how messages are signed too.</source>
        <translation>El cifrado necesita autenticación; elija también cómo se firman los mensajes.</translation>
    </message>
    <message>
        <source>Proof that this office sends it (hidden)</source>
        <translation>Prueba de que lo envía esta oficina (oculta)</translation>
    </message>
    <message>
        <source>Random number of this message (hidden)</source>
        <translation>Número aleatorio de este mensaje (oculto)</translation>
    </message>
    <message>
        <source>Read the sheet again then.</source>
        <translation>Lea entonces la hoja de nuevo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received Internet faxes that were printed.</source>
        <translation>Faxes de Internet recibidos que se imprimieron.</translation>
    </message>
    <message>
        <source>Received faxes that were printed.</source>
        <translation>Faxes recibidos que se imprimieron.</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registrar %1</translation>
    </message>
    <message>
        <source>Register it again then.</source>
        <translation>Regístrela entonces de nuevo.</translation>
    </message>
    <message>
        <source>Register it again, or ask your supplier.</source>
        <translation>Regístrela de nuevo, o pregunte a su proveedor.</translation>
    </message>
    <message>
        <source>Register this office again with the enrolment key from your supplier.</source>
        <translation>Registre de nuevo esta oficina con la clave de registro de su proveedor.</translation>
    </message>
    <message>
        <source>Register this office with the Communication Server</source>
        <translation>Registrar esta oficina en el servidor de comunicación</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>Se registró %1</translation>
    </message>
    <message>
        <source>Registered this office with the Communication Server</source>
        <translation>Se registró esta oficina en el servidor de comunicación</translation>
    </message>
    <message>
        <source>Registering was given up meanwhile; begin again.</source>
        <translation>El registro se abandonó entretanto; empiece de nuevo.</translation>
    </message>
    <message>
        <source>Said to be one printer.</source>
        <translation>Declaradas una sola impresora.</translation>
    </message>
    <message>
        <source>Said to be replaced.</source>
        <translation>Declarada sustituida.</translation>
    </message>
    <message>
        <source>Said to be two printers.</source>
        <translation>Declaradas dos impresoras.</translation>
    </message>
    <message>
        <source>Save it again, or save it as CSV; the log of Meterdesk has the reason.</source>
        <translation>Vuelva a guardarlo o guárdelo como CSV; el motivo está en el registro de Meterdesk.</translation>
    </message>
    <message>
        <source>Say first whether %1 is a printer that was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Diga primero si %1 es una impresora trasladada, reparada o sustituida; hasta entonces no se envía nada de ella.</translation>
    </message>
    <message>
        <source>Say first whether %1 was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Diga primero si %1 se trasladó, reparó o sustituyó; hasta entonces no se envía nada de ella.</translation>
    </message>
    <message>
        <source>Say first whether the printer at %1 was moved, repaired or replaced; its row in the window asks.</source>
        <translation>Diga primero si la impresora en %1 se trasladó, reparó o sustituyó; su fila en la ventana lo pregunta.</translation>
    </message>
    <message>
        <source>Scanned sides sent over the network; e-mail is counted by itself.</source>
        <translation>Caras escaneadas enviadas por la red; el correo se cuenta aparte.</translation>
    </message>
    <message>
        <source>Secret of this office from now on (hidden)</source>
        <translation>Secreto de esta oficina desde ahora (oculto)</translation>
    </message>
    <message>
        <source>Secrets are kept for one run only, and a new one has begun: open Set-up and type the enrolment key again, and SNMP communities if there are any.</source>
        <translation>Los secretos se guardan solo para una ejecución, y ha empezado otra: abra la configuración y escriba de nuevo la clave de registro, y las comunidades SNMP si las hay.</translation>
    </message>
    <message>
        <source>See the history before the next bill.</source>
        <translation>Vea el historial antes de la próxima factura.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Send the supplies usage of %1</source>
        <translation>Enviar el uso de consumibles de %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Se envió %1</translation>
    </message>
    <message>
        <source>Sent on to somewhere else</source>
        <translation>Reenviado a otro sitio</translation>
    </message>
    <message>
        <source>Sent the supplies usage of %1</source>
        <translation>Se envió el uso de consumibles de %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Serial number and hardware address are known.</source>
        <translation>Se conocen el número de serie y la dirección de hardware.</translation>
    </message>
    <message>
        <source>Server name not found</source>
        <translation>No se encontró el nombre del servidor</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fijado por su administrador.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this PC.</source>
        <translation>Ajuste fecha, hora y zona horaria de este PC.</translation>
    </message>
    <message>
        <source>Set it if that is wrong.</source>
        <translation>Ajústelo si no es correcto.</translation>
    </message>
    <message>
        <source>Set it right; until then messages carry the server&apos;s time, and so does what is read right after a sync.</source>
        <translation>Póngalo en hora; hasta entonces los mensajes llevan la hora del servidor, y también lo que se lee justo después de una sincronización.</translation>
    </message>
    <message>
        <source>Set the clock right, or read the printer again.</source>
        <translation>Ponga el reloj en hora, o lea la impresora de nuevo.</translation>
    </message>
    <message>
        <source>Several passwords were wrong; try again in %1 seconds.</source>
        <translation>Varias contraseñas fueron incorrectas; inténtelo de nuevo en %1 segundos.</translation>
    </message>
    <message>
        <source>Several printers tell the serial number %1; the address has to say which is meant.</source>
        <translation>Varias impresoras dan el número de serie %1; la dirección tiene que decir cuál es.</translation>
    </message>
    <message>
        <source>Sides delivered, which is the total the printer shows; picked sides are more.</source>
        <translation>Caras entregadas, el total que muestra la impresora; las caras tomadas son más.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Lexmark counts them apart.</source>
        <translation>Caras en negro y color juntas: Lexmark las cuenta por separado.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Xerox counts them apart.</source>
        <translation>Caras en negro y color juntas: Xerox las cuenta por separado.</translation>
    </message>
    <message>
        <source>Sides no larger than A4 or Letter; it starts at nothing when the firmware brings this counter.</source>
        <translation>Caras no mayores que A4 o Carta; empieza en cero cuando el firmware trae este contador.</translation>
    </message>
    <message>
        <source>Sides of that paper, all; twice as many where the printer is set to count large ones twice.</source>
        <translation>Todas las caras de ese papel; el doble donde la impresora cuenta doble las grandes.</translation>
    </message>
    <message>
        <source>Sides of that paper, in black; twice as many where the printer is set to count large ones twice.</source>
        <translation>Caras de ese papel en negro; el doble donde la impresora cuenta doble las grandes.</translation>
    </message>
    <message>
        <source>Sides of that paper, in colour; twice as many where the printer is set to count large ones twice.</source>
        <translation>Caras de ese papel en color; el doble donde la impresora cuenta doble las grandes.</translation>
    </message>
    <message>
        <source>Sides scanned from the document feeder.</source>
        <translation>Caras escaneadas con el alimentador.</translation>
    </message>
    <message>
        <source>Sides scanned from the glass.</source>
        <translation>Caras escaneadas en el cristal.</translation>
    </message>
    <message>
        <source>Some secrets still lie where they were before and cannot be moved:</source>
        <translation>Algunos secretos siguen donde estaban y no se pueden trasladar:</translation>
    </message>
    <message>
        <source>Something that is no printer answers at this address.</source>
        <translation>Algo que no es una impresora responde en esta dirección.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Starting with the computer could not be changed</source>
        <translation>No se pudo cambiar el inicio con el ordenador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Support bundle of Meterdesk %1, made %2.</source>
        <translation>Paquete de soporte de Meterdesk %1, creado el %2.</translation>
    </message>
    <message>
        <source>Switch it on by then.</source>
        <translation>Enciéndala para entonces.</translation>
    </message>
    <message>
        <source>Switch it on, or see its history for the reason.</source>
        <translation>Enciéndala, o vea el motivo en su historial.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Enciéndala.</translation>
    </message>
    <message>
        <source>Switch that off in its power settings, or meters are only read while somebody works at it.</source>
        <translation>Desactívelo en sus opciones de energía, o los contadores solo se leerán mientras alguien trabaje en él.</translation>
    </message>
    <message>
        <source>Switch that on in the settings of date and time: each reading carries its time.</source>
        <translation>Actívelo en los ajustes de fecha y hora: cada lectura lleva su hora.</translation>
    </message>
    <message>
        <source>Switch them on by then.</source>
        <translation>Enciéndalas para entonces.</translation>
    </message>
    <message>
        <source>Switch them on, or see their history for the reason.</source>
        <translation>Enciéndalas, o vea el motivo en su historial.</translation>
    </message>
    <message>
        <source>Taken from Brother&apos;s packed counters by its record number.</source>
        <translation>Tomado de los contadores agrupados de Brother por su número de registro.</translation>
    </message>
    <message>
        <source>Taken from the maker&apos;s packed counters.</source>
        <translation>Tomado de los contadores agrupados del fabricante.</translation>
    </message>
    <message>
        <source>Tell the makers of Meterdesk.</source>
        <translation>Avise a los autores de Meterdesk.</translation>
    </message>
    <message>
        <source>Tell the server what became of %1</source>
        <translation>Comunicar al servidor el resultado de %1</translation>
    </message>
    <message>
        <source>Tell your supplier.</source>
        <translation>Avise a su proveedor.</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Eso no puede ser</translation>
    </message>
    <message>
        <source>That community is no text; type its characters again.</source>
        <translation>Esa comunidad no es texto; escriba de nuevo sus caracteres.</translation>
    </message>
    <message>
        <source>That is %1 addresses; at most %2 can be asked.</source>
        <translation>Son %1 direcciones; se pueden consultar como máximo %2.</translation>
    </message>
    <message>
        <source>That is no Internet proxy</source>
        <translation>Eso no es un proxy de Internet</translation>
    </message>
    <message>
        <source>That is no enrolment key; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Eso no es una clave de registro; figura en la carta de su proveedor: grupos de letras y cifras separados por guiones.</translation>
    </message>
    <message>
        <source>That is no file for the set-up of Meterdesk; your supplier sends one whose name ends in .meterdesk.</source>
        <translation>Ese no es un archivo para la configuración de Meterdesk; su proveedor envía uno cuyo nombre termina en .meterdesk.</translation>
    </message>
    <message>
        <source>That is not the password; try again.</source>
        <translation>Esa no es la contraseña; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That reading belongs to another printer now; read it again.</source>
        <translation>Esa lectura pertenece ahora a otra impresora; léala de nuevo.</translation>
    </message>
    <message>
        <source>The Communication Server could not be reached</source>
        <translation>No se pudo contactar con el servidor de comunicación</translation>
    </message>
    <message>
        <source>The Communication Server is busy</source>
        <translation>El servidor de comunicación está ocupado</translation>
    </message>
    <message>
        <source>The Communication Server is busy and not to be asked before %1; it is asked then by itself.</source>
        <translation>El servidor de comunicación está ocupado y no se le puede preguntar antes de %1; entonces se le pregunta por sí solo.</translation>
    </message>
    <message>
        <source>The Communication Server said no</source>
        <translation>El servidor de comunicación lo rechazó</translation>
    </message>
    <message>
        <source>The Internet proxy %1 cannot be reached (%2).</source>
        <translation>No se puede contactar con el proxy de Internet %1 (%2).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not accept its user name and password.</source>
        <translation>El proxy de Internet %1 no acepta su usuario y contraseña.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not let this PC reach %2 (status %3).</source>
        <translation>El proxy de Internet %1 no permite a este PC acceder a %2 (estado %3).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 takes the connection and does not say whether it reaches %2.</source>
        <translation>El proxy de Internet %1 acepta la conexión y no indica si conecta con %2.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a password.</source>
        <translation>El proxy de Internet %1 pide una contraseña.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a sign-in (%2) that Meterdesk does not speak; it speaks Basic.</source>
        <translation>El proxy de Internet %1 pide una autenticación (%2) que Meterdesk no admite; admite Basic.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 works, but it cannot reach %2 (status %3).</source>
        <translation>El proxy de Internet %1 funciona, pero no puede conectar con %2 (estado %3).</translation>
    </message>
    <message>
        <source>The Internet proxy does not answer</source>
        <translation>El proxy de Internet no responde</translation>
    </message>
    <message>
        <source>The Internet proxy does not reach the server</source>
        <translation>El proxy de Internet no conecta con el servidor</translation>
    </message>
    <message>
        <source>The Internet proxy is not reached</source>
        <translation>No se puede contactar con el proxy de Internet</translation>
    </message>
    <message>
        <source>The Internet proxy is told by a script</source>
        <translation>Un script indica el proxy de Internet</translation>
    </message>
    <message>
        <source>The Internet proxy refuses</source>
        <translation>El proxy de Internet deniega el acceso</translation>
    </message>
    <message>
        <source>The Internet proxy wants a password</source>
        <translation>El proxy de Internet pide una contraseña</translation>
    </message>
    <message>
        <source>The Internet proxy wants another sign-in</source>
        <translation>El proxy de Internet pide otra autenticación</translation>
    </message>
    <message>
        <source>The Internet proxy&apos;s password is wrong</source>
        <translation>La contraseña del proxy de Internet es incorrecta</translation>
    </message>
    <message>
        <source>The SNMPv3 users among the secrets cannot be read; remove the entry “snmp-users” there, and enter them again.</source>
        <translation>Los usuarios SNMPv3 entre los secretos no se pueden leer; quite allí la entrada «snmp-users» e introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>The answer is too slow</source>
        <translation>La respuesta es demasiado lenta</translation>
    </message>
    <message>
        <source>The answer of %1 does not follow the contract (%2).</source>
        <translation>La respuesta de %1 no sigue el contrato (%2).</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <translation>La respuesta estaba dañada</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <translation>La respuesta estaba vacía</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>La respuesta era demasiado grande</translation>
    </message>
    <message>
        <source>The authentication password has at least 8 characters.</source>
        <translation>La contraseña de autenticación tiene al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The backup could not take the place of %1: %2.</source>
        <translation>La copia no pudo ocupar el lugar de %1: %2.</translation>
    </message>
    <message>
        <source>The billing read of %1 waits for your answer.</source>
        <translation>La lectura de facturación de %1 espera su respuesta.</translation>
    </message>
    <message>
        <source>The books no longer have this printer.</source>
        <translation>Los libros ya no tienen esta impresora.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>El certificado %1 no se puede escribir (%2); compruebe los permisos y el espacio libre de la carpeta.</translation>
    </message>
    <message>
        <source>The certificate authority cannot be read</source>
        <translation>No se puede leer la autoridad de certificación</translation>
    </message>
    <message>
        <source>The certificate authority in %1 cannot be read.</source>
        <translation>No se puede leer la autoridad de certificación en %1.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>El certificado pertenece a otro host</translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>El certificado no se puede comprobar</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The certificate in this file is none; ask your supplier for another file.</source>
        <translation>El certificado de este archivo no es válido; pida otro archivo a su proveedor.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>El certificado no es de confianza</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>El certificado aún no es válido</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified (%2).</source>
        <translation>El certificado de %1 no se puede comprobar (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>El certificado de %1 fue revocado.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>El certificado de %1 aún no es válido.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued by anybody this PC trusts.</source>
        <translation>El certificado de %1 no lo emitió nadie en quien confíe este PC.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another host name.</source>
        <translation>El certificado que muestra %1 pertenece a otro nombre de host.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>El certificado fue revocado</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes ahead of the server&apos;s.</source>
        <translation>El reloj de este PC va %1 minutos adelantado respecto al del servidor.</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes behind the server&apos;s.</source>
        <translation>El reloj de este PC va %1 minutos atrasado respecto al del servidor.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong</source>
        <translation>El reloj de este PC está mal</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong, and nobody can say when this was read.</source>
        <translation>El reloj de este PC está mal, y nadie puede decir cuándo se leyó esto.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong: the server at %1 says it is %2.</source>
        <translation>El reloj de este PC está mal: el servidor %1 dice que son las %2.</translation>
    </message>
    <message>
        <source>The communities in the keyring cannot be read; type them again in Preferences, Discovery.</source>
        <translation>Las comunidades del llavero no se pueden leer; escríbalas de nuevo en Preferencias, Búsqueda.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La conexión con %1 se cortó.</translation>
    </message>
    <message>
        <source>The data comes from a newer version</source>
        <translation>Los datos son de una versión más nueva</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used (%2); check its permissions, or choose a folder on this PC.</source>
        <translation>La carpeta de datos %1 no se puede usar (%2); compruebe sus permisos, o elija una carpeta en este PC.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2.</source>
        <translation>La carpeta de datos %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>La carpeta de datos no se puede usar</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2.</source>
        <translation>La base de datos %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>No se puede leer la base de datos: %1.</translation>
    </message>
    <message>
        <source>The database could not be copied: %1.</source>
        <translation>La base de datos no se pudo copiar: %1.</translation>
    </message>
    <message>
        <source>The database in %1 is damaged: %2.</source>
        <translation>La base de datos en %1 está dañada: %2.</translation>
    </message>
    <message>
        <source>The device&apos;s own total; the standard life count also counts what was never delivered.</source>
        <translation>El total propio del aparato; el contador de vida estándar cuenta también lo que nunca se entregó.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>El disco está lleno; %1 no se escribió.</translation>
    </message>
    <message>
        <source>The engine&apos;s own total.</source>
        <translation>El total propio del motor.</translation>
    </message>
    <message>
        <source>The evidence says otherwise</source>
        <translation>Los indicios dicen otra cosa</translation>
    </message>
    <message>
        <source>The file holds no address.</source>
        <translation>El archivo no contiene ninguna dirección.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet&apos;s own; save it as CSV and choose that.</source>
        <translation>El archivo es de una hoja de cálculo; guárdelo como CSV y elija ese.</translation>
    </message>
    <message>
        <source>The file is larger than any list of printers.</source>
        <translation>El archivo es mayor que cualquier lista de impresoras.</translation>
    </message>
    <message>
        <source>The file is no text; save the list as CSV.</source>
        <translation>El archivo no es texto; guarde la lista como CSV.</translation>
    </message>
    <message>
        <source>The file of secrets %1 belongs to another user of this computer and is not read; move it away and type the secrets again.</source>
        <translation>El archivo de secretos %1 pertenece a otro usuario de este ordenador y no se lee; apártelo y escriba los secretos de nuevo.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be read (%2); repair it, or move it away and type the secrets again.</source>
        <translation>El archivo de secretos %1 no se puede leer (%2); repárelo, o apártelo y escriba los secretos de nuevo.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>El archivo de secretos %1 no se puede escribir (%2); compruebe los permisos y el espacio libre de la carpeta.</translation>
    </message>
    <message>
        <source>The file of secrets %1 is none of ours; move it away and type the secrets again.</source>
        <translation>El archivo de secretos %1 no es de los nuestros; apártelo y escriba los secretos de nuevo.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it.</source>
        <translation>La primera lectura es la última en el inicio del período o antes, de modo que cada página se cuenta una vez; si no la hubo, la primera de él.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; choose a new one.</source>
        <translation>La carpeta %1 no está vacía; elija una nueva.</translation>
    </message>
    <message>
        <source>The hardware address is known.</source>
        <translation>Se conoce la dirección de hardware.</translation>
    </message>
    <message>
        <source>The history is kept.</source>
        <translation>El historial se conserva.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer; look for a window in which it asks for its password.</source>
        <translation>El llavero de este ordenador no responde; busque una ventana en la que pida su contraseña.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not work (%1).</source>
        <translation>El llavero de este ordenador no funciona (%1).</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked; unlock it, or type its password when it asks.</source>
        <translation>El llavero de este ordenador está bloqueado; desbloquéelo, o escriba su contraseña cuando la pida.</translation>
    </message>
    <message>
        <source>The keyring that holds the secrets of this office is not there now; log in to the desktop, or start it.</source>
        <translation>El llavero con los secretos de esta oficina no está ahora; inicie sesión en el escritorio, o inícielo.</translation>
    </message>
    <message>
        <source>The life count says that it counts sheets, not sides.</source>
        <translation>El contador de vida dice que cuenta hojas, no caras.</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <translation>Lo mismo con %1.</translation>
    </message>
    <message>
        <source>The list of devices asks for your answer.</source>
        <translation>La lista de dispositivos pide su respuesta.</translation>
    </message>
    <message>
        <source>The list of devices asks what to do.</source>
        <translation>La lista de dispositivos pregunta qué hacer.</translation>
    </message>
    <message>
        <source>The list of devices asks.</source>
        <translation>La lista de dispositivos lo pregunta.</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>No se puede leer el archivo de registro: %1</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>El archivo de registro tiene los detalles.</translation>
    </message>
    <message>
        <source>The machine&apos;s own total.</source>
        <translation>El total propio de la máquina.</translation>
    </message>
    <message>
        <source>The maker&apos;s own counter.</source>
        <translation>El contador propio del fabricante.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes, packed from %2; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>El mensaje tiene unos %1 bytes, comprimidos desde %2; HTTP añade algunos cientos, que se cuentan en cuanto se conoce la dirección del servidor.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>El mensaje tiene unos %1 bytes; HTTP añade algunos cientos, que se cuentan en cuanto se conoce la dirección del servidor.</translation>
    </message>
    <message>
        <source>The meter history stays.</source>
        <translation>El historial de contadores queda.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up, because no name server answered.</source>
        <translation>El nombre %1 no se pudo resolver, porque ningún servidor de nombres respondió.</translation>
    </message>
    <message>
        <source>The name %1 is too long; choose a shorter one.</source>
        <translation>El nombre %1 es demasiado largo; elija uno más corto.</translation>
    </message>
    <message>
        <source>The office could not be opened: %1</source>
        <translation>No se pudo abrir la oficina: %1</translation>
    </message>
    <message>
        <source>The policy %1 is not used: %2.</source>
        <translation>La directiva %1 no se usa: %2.</translation>
    </message>
    <message>
        <source>The port is not encrypted</source>
        <translation>El puerto no está cifrado</translation>
    </message>
    <message>
        <source>The printer at %1 tells no serial number that can be registered; take its tick away.</source>
        <translation>La impresora en %1 no da ningún número de serie que se pueda registrar; quite su marca.</translation>
    </message>
    <message>
        <source>The printer at %1 tells the serial number %2, and not %3: it was replaced, or the cell was changed.</source>
        <translation>La impresora en %1 da el número de serie %2, y no %3: se sustituyó, o se cambió la celda.</translation>
    </message>
    <message>
        <source>The printer does not tell what its life count counts.</source>
        <translation>La impresora no dice qué cuenta su contador de vida.</translation>
    </message>
    <message>
        <source>The printer profile %1 cannot be read (%2); put back the original file.</source>
        <translation>El perfil de impresora %1 no se puede leer (%2); vuelva a poner el archivo original.</translation>
    </message>
    <message>
        <source>The printer profile %1 is wrong: %2; correct that entry or put back the original file.</source>
        <translation>El perfil de impresora %1 está mal: %2; corrija esa entrada o vuelva a poner el archivo original.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 stands in line %2 already.</source>
        <translation>La impresora con el número de serie %1 ya está en la línea %2.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 was replaced by another; write a new sheet.</source>
        <translation>La impresora con el número de serie %1 fue sustituida por otra; escriba una hoja nueva.</translation>
    </message>
    <message>
        <source>The privacy password has at least 8 characters.</source>
        <translation>La contraseña de cifrado tiene al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes, HTTP included.</source>
        <translation>El tamaño publicado es de %1 bytes, HTTP incluido.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % less.</source>
        <translation>El tamaño publicado es de %1 bytes: esto es un %2 % menos.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % more.</source>
        <translation>El tamaño publicado es de %1 bytes: esto es un %2 % más.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is just that.</source>
        <translation>El tamaño publicado es de %1 bytes: es exactamente ese.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier what stands on its bill.</source>
        <translation>La lectura se entregó; pregunte a su proveedor qué figura en su factura.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier whether one is missing.</source>
        <translation>La lectura se entregó; pregunte a su proveedor si falta alguno.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier why.</source>
        <translation>La lectura se entregó; pregunte el motivo a su proveedor.</translation>
    </message>
    <message>
        <source>The reads were delivered; ask your supplier why.</source>
        <translation>Las lecturas se entregaron; pregunte el motivo a su proveedor.</translation>
    </message>
    <message>
        <source>The secret of this office is gone: it was removed, or kept for one run only.</source>
        <translation>El secreto de esta oficina ha desaparecido: se quitó, o se guardó solo para una ejecución.</translation>
    </message>
    <message>
        <source>The secret of this office is not on this computer: its data was moved here, or the secret was removed.</source>
        <translation>El secreto de esta oficina no está en este ordenador: sus datos se trajeron aquí, o el secreto se quitó.</translation>
    </message>
    <message>
        <source>The serial number changed, little else did.</source>
        <translation>Cambió el número de serie, y poco más.</translation>
    </message>
    <message>
        <source>The serial number is %2, in these letters, and not %1.</source>
        <translation>El número de serie es %2, con estos caracteres, y no %1.</translation>
    </message>
    <message>
        <source>The serial number is known on another model.</source>
        <translation>El número de serie se conoce en otro modelo.</translation>
    </message>
    <message>
        <source>The serial number is known, the rest is not.</source>
        <translation>El número de serie se conoce, el resto no.</translation>
    </message>
    <message>
        <source>The serial number is known, the total is not.</source>
        <translation>El número de serie se conoce, el total no.</translation>
    </message>
    <message>
        <source>The serial number is known.</source>
        <translation>El número de serie se conoce.</translation>
    </message>
    <message>
        <source>The serial number is told elsewhere now.</source>
        <translation>El número de serie se indica ahora en otro sitio.</translation>
    </message>
    <message>
        <source>The server answered %1; tell your supplier.</source>
        <translation>El servidor respondió %1; avise a su proveedor.</translation>
    </message>
    <message>
        <source>The server at %1 did not understand the message (%2).</source>
        <translation>El servidor %1 no entendió el mensaje (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not accept this office (%2).</source>
        <translation>El servidor %1 no acepta esta oficina (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not know %2.</source>
        <translation>El servidor %1 no conoce %2.</translation>
    </message>
    <message>
        <source>The server at %1 has a problem of its own (%2).</source>
        <translation>El servidor %1 tiene un problema propio (%2).</translation>
    </message>
    <message>
        <source>The server at %1 is busy and asks to come back in %2.</source>
        <translation>El servidor %1 está ocupado y pide volver en %2.</translation>
    </message>
    <message>
        <source>The server at %1 is not ready (HTTP status %2).</source>
        <translation>El servidor %1 no está listo (estado HTTP %2).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede contactar con el servidor.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is told with the next sync, by itself.</source>
        <translation>Aún no se pudo informar al servidor; se le informa por sí solo en la próxima sincronización.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is tried again by itself.</source>
        <translation>Aún no se pudo informar al servidor; se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The server did not take it: %1</source>
        <translation>El servidor no la aceptó: %1</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <translation>El servidor no entendió</translation>
    </message>
    <message>
        <source>The server does not accept this office</source>
        <translation>El servidor no acepta esta oficina</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The server does not have it for this office: it may be assigned to somebody else, or be installed less than 30 days ago.</source>
        <translation>El servidor no la tiene para esta oficina: puede estar asignada a otra persona, o instalada hace menos de 30 días.</translation>
    </message>
    <message>
        <source>The server does not know a printer</source>
        <translation>El servidor no conoce una impresora</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of %1 at %2 has ended; it is told with the next sync.</source>
        <translation>El servidor aún no sabe que el registro de %1 en %2 ha terminado; se le informa en la próxima sincronización.</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of the printer at %1 has ended; it is told with the next sync.</source>
        <translation>El servidor aún no sabe que el registro de la impresora en %1 ha terminado; se le informa en la próxima sincronización.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>El servidor no dio ningún motivo.</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>El servidor tiene un problema propio</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>The server is not ready</source>
        <translation>El servidor no está listo</translation>
    </message>
    <message>
        <source>The server is still looking it up; it is asked again with each sync.</source>
        <translation>El servidor aún lo está buscando; se le pregunta de nuevo en cada sincronización.</translation>
    </message>
    <message>
        <source>The server may answer with orders, such as a billing request; what answers them follows in the same sync and is not known before.</source>
        <translation>El servidor puede responder con órdenes, como una petición de facturación; lo que responde a ellas sigue en la misma sincronización y no se conoce antes.</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>El servidor dice</translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation>El servidor lo rechaza</translation>
    </message>
    <message>
        <source>The server speaks another version</source>
        <translation>El servidor habla otra versión</translation>
    </message>
    <message>
        <source>The server takes no connections</source>
        <translation>El servidor no acepta conexiones</translation>
    </message>
    <message>
        <source>The server was asked %1 times within the hour; you may ask again at %2.</source>
        <translation>Se preguntó al servidor %1 veces en una hora; puede preguntar de nuevo a las %2.</translation>
    </message>
    <message>
        <source>The server was reached, and cannot read something that waits here.</source>
        <translation>Se contactó con el servidor, pero no puede leer algo que espera aquí.</translation>
    </message>
    <message>
        <source>The settings %1 are no TOML%2; correct the file, or move it away to start with the defaults.</source>
        <translation>Los ajustes %1 no son TOML%2; corrija el archivo, o apártelo para empezar con los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings %1 are not UTF-8 text in line %2; save the file as UTF-8, or move it away to start with the defaults.</source>
        <translation>Los ajustes %1 no son texto UTF-8 en la línea %2; guarde el archivo como UTF-8, o apártelo para empezar con los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2); check the file&apos;s permissions.</source>
        <translation>Los ajustes %1 no se pueden leer (%2); compruebe los permisos del archivo.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>Los ajustes %1 no se pueden escribir (%2); compruebe los permisos y el espacio libre de la carpeta.</translation>
    </message>
    <message>
        <source>The settings %1 hold something no setting can be; correct the file, or move it away to start with the defaults.</source>
        <translation>Los ajustes %1 contienen algo que ningún ajuste puede ser; corrija el archivo, o apártelo para empezar con los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Los ajustes no se pueden usar</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; nothing was changed.</source>
        <translation>Los ajustes en %1 no se pueden leer; no se cambió nada.</translation>
    </message>
    <message>
        <source>The sheet holds no printer.</source>
        <translation>La hoja no contiene ninguna impresora.</translation>
    </message>
    <message>
        <source>The spreadsheet made %1 of the serial number %2: its zeros were lost.</source>
        <translation>La hoja de cálculo convirtió el número de serie %2 en %1: se perdieron sus ceros.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of a serial number.</source>
        <translation>La hoja de cálculo convirtió un número de serie en el número %1.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of the serial number %2.</source>
        <translation>La hoja de cálculo convirtió el número de serie %2 en el número %1.</translation>
    </message>
    <message>
        <source>The sum of its parts, which the maker counts.</source>
        <translation>La suma de sus partes, que cuenta el fabricante.</translation>
    </message>
    <message>
        <source>The sum of large and small sides.</source>
        <translation>La suma de caras grandes y pequeñas.</translation>
    </message>
    <message>
        <source>The sum over printed and copied sides; all colours together are the device&apos;s total.</source>
        <translation>La suma de caras impresas y copiadas; todos los colores juntos son el total del aparato.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received pages; all colours together are the device&apos;s total.</source>
        <translation>La suma de páginas impresas, copiadas y recibidas; todos los colores juntos son el total del aparato.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received sides; all colours together are the device&apos;s total.</source>
        <translation>La suma de caras impresas, copiadas y recibidas; todos los colores juntos son el total del aparato.</translation>
    </message>
    <message>
        <source>The sum over printer, copies and faxes; all colours together are the device&apos;s total.</source>
        <translation>La suma de impresora, copias y faxes; todos los colores juntos son el total del aparato.</translation>
    </message>
    <message>
        <source>The supplier asks for something else under the same number.</source>
        <translation>El proveedor pide otra cosa con el mismo número.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 on %2; it has been away since %3.</source>
        <translation>El proveedor pide los contadores de %1 el %2; está ausente desde %3.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 that are away, the first on %2.</source>
        <translation>El proveedor pide los contadores de %1 ausentes, el primero el %2.</translation>
    </message>
    <message>
        <source>The supplier turned the service of this printer off.</source>
        <translation>El proveedor desactivó el servicio de esta impresora.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1 since %2.</source>
        <translation>El proveedor espera los contadores de %1 desde el %2.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1, which have not told them.</source>
        <translation>El proveedor espera los contadores de %1, que no los han indicado.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 does not follow the one before.</source>
        <translation>El recibo del proveedor para la lectura de facturación de %1 no sigue al anterior.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is not signed over what was sent.</source>
        <translation>El recibo del proveedor para la lectura de facturación de %1 no está firmado sobre lo que se envió.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is signed with another key than the one told when this office registered.</source>
        <translation>El recibo del proveedor para la lectura de facturación de %1 está firmado con una clave distinta de la que se comunicó al registrar esta oficina.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipts for %1 prove nothing, the newest for %2.</source>
        <translation>Los recibos del proveedor para %1 no demuestran nada; el más reciente es el de %2.</translation>
    </message>
    <message>
        <source>The supplier&apos;s server did not take the billing read of %1: %2</source>
        <translation>El servidor del proveedor no aceptó la lectura de facturación de %1: %2</translation>
    </message>
    <message>
        <source>The supplier&apos;s server no longer accepts this office.</source>
        <translation>El servidor del proveedor ya no acepta esta oficina.</translation>
    </message>
    <message>
        <source>The total does not go on at this address.</source>
        <translation>El total no sigue en esta dirección.</translation>
    </message>
    <message>
        <source>There is no column “%1”; keep the headings in the first line.</source>
        <translation>No hay columna «%1»; deje los encabezados en la primera línea.</translation>
    </message>
    <message>
        <source>There is no database of Meterdesk in %1: %2.</source>
        <translation>No hay base de datos de Meterdesk en %1: %2.</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>No hay dispositivo %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>No hay carpeta %1; elija otra.</translation>
    </message>
    <message>
        <source>There is no serial number; write the one that stood on the sheet.</source>
        <translation>Falta el número de serie; escriba el que figuraba en la hoja.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: %1 holds no database.</source>
        <translation>Aún no hay nada que copiar: %1 no contiene base de datos.</translation>
    </message>
    <message>
        <source>There is nothing to undo under number %1.</source>
        <translation>No hay nada que deshacer con el número %1.</translation>
    </message>
    <message>
        <source>There is room enough on its disk.</source>
        <translation>Hay sitio suficiente en su disco.</translation>
    </message>
    <message>
        <source>There was no conversation.</source>
        <translation>No hubo ninguna conversación.</translation>
    </message>
    <message>
        <source>They are of different makers: %1 and %2.</source>
        <translation>Son de fabricantes distintos: %1 y %2.</translation>
    </message>
    <message>
        <source>They are of different models: %1.</source>
        <translation>Son modelos distintos: %1.</translation>
    </message>
    <message>
        <source>This PC finds its Internet proxy by a script (PAC), which Meterdesk does not run, and the direct way to %1 does not work.</source>
        <translation>Este PC encuentra su proxy de Internet mediante un script (PAC), que Meterdesk no ejecuta, y la conexión directa con %1 no funciona.</translation>
    </message>
    <message>
        <source>This PC has no network connection.</source>
        <translation>Este PC no tiene conexión de red.</translation>
    </message>
    <message>
        <source>This cannot be told: %1</source>
        <translation>Esto no se puede decir: %1</translation>
    </message>
    <message>
        <source>This computer could not open a network connection (%1).</source>
        <translation>Este ordenador no pudo abrir una conexión de red (%1).</translation>
    </message>
    <message>
        <source>This computer goes to sleep by itself.</source>
        <translation>Este ordenador entra en suspensión por sí solo.</translation>
    </message>
    <message>
        <source>This computer has a battery.</source>
        <translation>Este ordenador tiene batería.</translation>
    </message>
    <message>
        <source>This computer has no keyring; choose where secrets are to be kept.</source>
        <translation>Este ordenador no tiene llavero; elija dónde guardar los secretos.</translation>
    </message>
    <message>
        <source>This computer has no way to %1; check its network connection.</source>
        <translation>Este ordenador no tiene ruta hasta %1; compruebe su conexión de red.</translation>
    </message>
    <message>
        <source>This computer stays awake by itself.</source>
        <translation>Este ordenador permanece activo por sí solo.</translation>
    </message>
    <message>
        <source>This file could be used until %1; ask your supplier for a new one.</source>
        <translation>Este archivo podía usarse hasta el %1; pida uno nuevo a su proveedor.</translation>
    </message>
    <message>
        <source>This file is for a newer Meterdesk; install that first, then open the file again.</source>
        <translation>Este archivo es para una versión más nueva de Meterdesk; instálela primero y vuelva a abrir el archivo.</translation>
    </message>
    <message>
        <source>This file is not as a supplier&apos;s server writes it; ask your supplier for another one.</source>
        <translation>Este archivo no es como los que escribe el servidor de un proveedor; pida otro a su proveedor.</translation>
    </message>
    <message>
        <source>This file was changed or damaged on its way, so nothing of it was used; ask your supplier to send it again.</source>
        <translation>Este archivo se modificó o se dañó por el camino, así que no se usó nada de él; pida a su proveedor que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This is set by your administrator for the whole computer.</source>
        <translation>Esto lo fija su administrador para todo el ordenador.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and %1 printers are still registered there.</source>
        <translation>Esta oficina abandonó a su proveedor solo en este PC: no se informó al servidor, y %1 impresoras siguen registradas allí.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and 1 printer is still registered there.</source>
        <translation>Esta oficina abandonó a su proveedor solo en este PC: no se informó al servidor, y 1 impresora sigue registrada allí.</translation>
    </message>
    <message>
        <source>This office has left its supplier; %1 printers were deregistered there.</source>
        <translation>Esta oficina abandonó a su proveedor; %1 impresoras se dieron de baja allí.</translation>
    </message>
    <message>
        <source>This office has left its supplier; 1 printer was deregistered there.</source>
        <translation>Esta oficina abandonó a su proveedor; 1 impresora se dio de baja allí.</translation>
    </message>
    <message>
        <source>This office has left the supplier.</source>
        <translation>Esta oficina ha abandonado al proveedor.</translation>
    </message>
    <message>
        <source>This office is being registered; it is tried again by itself.</source>
        <translation>Esta oficina se está registrando; se intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: no printer can be registered now.</source>
        <translation>Esta oficina está abandonando a su proveedor: ahora no se puede registrar ninguna impresora.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: nothing is sent any more but the end of the registrations.</source>
        <translation>Esta oficina está abandonando a su proveedor: ya no se envía nada más que el fin de los registros.</translation>
    </message>
    <message>
        <source>This office is not registered with a supplier.</source>
        <translation>Esta oficina no está registrada con ningún proveedor.</translation>
    </message>
    <message>
        <source>This office is not registered yet; register it first.</source>
        <translation>Esta oficina aún no está registrada; regístrela primero.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2.</source>
        <translation>Esta oficina está registrada en %1, no en %2.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2; register it there with the enrolment key from your supplier.</source>
        <translation>Esta oficina está registrada en %1, no en %2; regístrela allí con la clave de registro de su proveedor.</translation>
    </message>
    <message>
        <source>This office is registered, but no printer is known yet; nothing is reported.</source>
        <translation>Esta oficina está registrada, pero aún no se conoce ninguna impresora; no se informa de nada.</translation>
    </message>
    <message>
        <source>This office was registered anew; the server asks again.</source>
        <translation>Esta oficina se registró de nuevo; el servidor vuelve a preguntar.</translation>
    </message>
    <message>
        <source>This version of Meterdesk changes the database %1, and the copy that it makes first could not be written (%2).</source>
        <translation>Esta versión de Meterdesk cambia la base de datos %1, y la copia que hace antes no se pudo escribir (%2).</translation>
    </message>
    <message>
        <source>This would be sent once it goes on.</source>
        <translation>Esto se enviaría al reanudarla.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>To begin again you need a new enrolment key.</source>
        <translation>Para empezar de nuevo necesita una nueva clave de registro.</translation>
    </message>
    <message>
        <source>Told the server what became of %1</source>
        <translation>Se comunicó al servidor el resultado de %1</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contador total</translation>
    </message>
    <message>
        <source>Tried to ask the server what there is to do</source>
        <translation>Se intentó preguntar al servidor qué hay que hacer</translation>
    </message>
    <message>
        <source>Tried to end the registration of %1</source>
        <translation>Se intentó terminar el registro de %1</translation>
    </message>
    <message>
        <source>Tried to register %1</source>
        <translation>Se intentó registrar %1</translation>
    </message>
    <message>
        <source>Tried to register this office with the Communication Server</source>
        <translation>Se intentó registrar esta oficina en el servidor de comunicación</translation>
    </message>
    <message>
        <source>Tried to send %1</source>
        <translation>Se intentó enviar %1</translation>
    </message>
    <message>
        <source>Tried to send the supplies usage of %1</source>
        <translation>Se intentó enviar el uso de consumibles de %1</translation>
    </message>
    <message>
        <source>Tried to tell the server what became of %1</source>
        <translation>Se intentó comunicar al servidor el resultado de %1</translation>
    </message>
    <message>
        <source>Two SNMPv3 users have the same name and context; change one of them.</source>
        <translation>Dos usuarios SNMPv3 tienen el mismo nombre y contexto; cambie uno de ellos.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; take one of them away.</source>
        <translation>Dos columnas se llaman «%1»; quite una de ellas.</translation>
    </message>
    <message>
        <source>Type the enrolment key of this server; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Escriba la clave de registro de este servidor; figura en la carta de su proveedor: grupos de letras y cifras separados por guiones.</translation>
    </message>
    <message>
        <source>Type them anew in Preferences, Internet.</source>
        <translation>Escríbalos de nuevo en Preferencias, Internet.</translation>
    </message>
    <message>
        <source>Type user name and password in Preferences, Internet.</source>
        <translation>Escriba usuario y contraseña en Preferencias, Internet.</translation>
    </message>
    <message>
        <source>Undo first what was decided about this printer later, as number %1.</source>
        <translation>Deshaga primero lo que se decidió más tarde sobre esta impresora, con el número %1.</translation>
    </message>
    <message>
        <source>Until then it cannot be registered.</source>
        <translation>Hasta entonces no se puede registrar.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Al día.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version of Meterdesk</source>
        <translation>Versión de Meterdesk</translation>
    </message>
    <message>
        <source>Was %1 moved, repaired or replaced?</source>
        <translation>¿Se trasladó, reparó o sustituyó %1?</translation>
    </message>
    <message>
        <source>Were %1 printers moved, repaired or replaced?</source>
        <translation>¿Se trasladaron, repararon o sustituyeron %1 impresoras?</translation>
    </message>
    <message>
        <source>What answers at %1 is no Internet proxy.</source>
        <translation>Lo que responde en %1 no es un proxy de Internet.</translation>
    </message>
    <message>
        <source>What became of the command</source>
        <translation>Resultado de la orden</translation>
    </message>
    <message>
        <source>What it counted in between nobody knows.</source>
        <translation>Lo que contó entretanto nadie lo sabe.</translation>
    </message>
    <message>
        <source>What it told cannot be kept (%1).</source>
        <translation>Lo que indicó no se puede guardar (%1).</translation>
    </message>
    <message>
        <source>What it would send is no longer in the books; read the printer again.</source>
        <translation>Lo que enviaría ya no está en los registros; lea la impresora de nuevo.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>What was not acknowledged is sent again, which does no harm.</source>
        <translation>Lo que no se confirmó se envía de nuevo, lo que no hace daño.</translation>
    </message>
    <message>
        <source>What was removed before stays removed.</source>
        <translation>Lo que ya se eliminó queda eliminado.</translation>
    </message>
    <message>
        <source>Write %2, in a column formatted as text.</source>
        <translation>Escriba %2, en una columna con formato de texto.</translation>
    </message>
    <message>
        <source>Write a new sheet.</source>
        <translation>Escriba una hoja nueva.</translation>
    </message>
    <message>
        <source>Write for example http://proxy.example:8080 in Preferences, Internet, or choose another way there.</source>
        <translation>Escriba por ejemplo http://proxy.example:8080 en Preferencias, Internet, o elija allí otro acceso.</translation>
    </message>
    <message>
        <source>Write it in full, in a column formatted as text.</source>
        <translation>Escríbalo completo, en una columna con formato de texto.</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s address, for example http://proxy.example:8080</source>
        <translation>Escriba la dirección del proxy, por ejemplo http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Write the user name that belongs to the password.</source>
        <translation>Escriba el nombre de usuario que corresponde a la contraseña.</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <source>You may not write into %1; choose another folder.</source>
        <translation>No puede escribir en %1; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Your administrator has locked this; it is opened with the administration password.</source>
        <translation>Su administrador lo ha bloqueado; se abre con la contraseña de administración.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up; %1 was not written.</source>
        <translation>Su parte del disco está agotada; %1 no se escribió.</translation>
    </message>
    <message>
        <source>a Communication Server answers at %1</source>
        <translation>un servidor de comunicación responde en %1</translation>
    </message>
    <message>
        <source>a SOAP server answers at %1; it does not tell its contract</source>
        <translation>un servidor SOAP responde en %1; no indica su contrato</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>agreeing on encryption with %1</source>
        <translation>acordando el cifrado con %1</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>un número desconocido</translation>
    </message>
    <message>
        <source>announces itself</source>
        <translation>se anuncia</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>otro objeto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>answered a broadcast</source>
        <translation>respondió a una difusión</translation>
    </message>
    <message>
        <source>answered; %1 refused</source>
        <translation>respondido; %1 rechazados</translation>
    </message>
    <message>
        <source>asking %1</source>
        <translation>preguntando a %1</translation>
    </message>
    <message>
        <source>asking %1 for %2</source>
        <translation>preguntando a %1 por %2</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>choose in Preferences, Administration, to keep secrets in a file that only you can read or for this run only (on the command line: --secret-in-file or --secret-for-this-run).</source>
        <translation>elija en Preferencias, Administración, guardar los secretos en un archivo que solo usted puede leer o solo para esta ejecución (en la línea de comandos: --secret-in-file o --secret-for-this-run).</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>conectando con %1</translation>
    </message>
    <message>
        <source>counts feet.</source>
        <translation>cuenta pies.</translation>
    </message>
    <message>
        <source>counts impressions.</source>
        <translation>cuenta impresiones.</translation>
    </message>
    <message>
        <source>counts metres.</source>
        <translation>cuenta metros.</translation>
    </message>
    <message>
        <source>counts sheets.</source>
        <translation>cuenta hojas.</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>fecha de la lectura</translation>
    </message>
    <message>
        <source>date of the reading</source>
        <translation>fecha de la lectura</translation>
    </message>
    <message>
        <source>does not tell what it counts.</source>
        <translation>no dice qué cuenta.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>had been accepted before</source>
        <translation>ya se había aceptado antes</translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation>instalada en este ordenador</translation>
    </message>
    <message>
        <source>is not one of this office&apos;s: assigned to somebody else, or too new</source>
        <translation>no es de esta oficina: asignada a otra persona, o demasiado nueva</translation>
    </message>
    <message>
        <source>is still being looked up</source>
        <translation>aún se está buscando</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>buscando %1</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>nombre del contador</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>valor del contador</translation>
    </message>
    <message>
        <source>name of the meter</source>
        <translation>nombre del contador</translation>
    </message>
    <message>
        <source>no answer that can be used</source>
        <translation>sin respuesta útil</translation>
    </message>
    <message>
        <source>nobody needs to: it is tried again by itself</source>
        <translation>nadie: se intenta de nuevo por sí solo</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>no contado por esta impresora</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>prueba de quién envía</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>rechazado por el servidor</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrada</translation>
    </message>
    <message>
        <source>registration ended</source>
        <translation>registro terminado</translation>
    </message>
    <message>
        <source>seen by this computer</source>
        <translation>vista por este ordenador</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de serie</translation>
    </message>
    <message>
        <source>serial number of the printer</source>
        <translation>número de serie de la impresora</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>uso de consumibles</translation>
    </message>
    <message>
        <source>tell its supplies</source>
        <translation>indicar sus consumibles</translation>
    </message>
    <message>
        <source>text/xml; charset=utf-8</source>
        <translation>text/xml; charset=utf-8</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>there is no address.</source>
        <translation>no hay dirección.</translation>
    </message>
    <message>
        <source>there is no database.</source>
        <translation>no hay base de datos.</translation>
    </message>
    <message>
        <source>this is no setting.</source>
        <translation>esto no es un ajuste.</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>turn its service off</source>
        <translation>desactivar su servicio</translation>
    </message>
    <message>
        <source>turn its service on</source>
        <translation>activar su servicio</translation>
    </message>
    <message>
        <source>value of the meter</source>
        <translation>valor del contador</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>your IT administrator</source>
        <translation>su administrador informático</translation>
    </message>
    <message>
        <source>your supplier</source>
        <translation>su proveedor</translation>
    </message>
    <message>
        <source>“%1” are no hours; write for example 20:00-07:00.</source>
        <translation>«%1» no son horas; escriba por ejemplo 20:00-07:00.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a server.</source>
        <translation>«%1» no puede ser el nombre de un servidor.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“%1” has a port that is none; leave it out or use 1-65535.</source>
        <translation>«%1» tiene un puerto que no lo es; quítelo o use 1-65535.</translation>
    </message>
    <message>
        <source>“%1” is %2 addresses; at most %3 can be asked.</source>
        <translation>«%1» son %2 direcciones; se pueden consultar como máximo %3.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: write x where a printer takes part, nothing elsewhere.</source>
        <translation>«%1» no es ni sí ni no: escriba x donde una impresora participa, nada en otro caso.</translation>
    </message>
    <message>
        <source>“%1” is no IP address; write for example 192.168.1.20</source>
        <translation>«%1» no es una dirección IP; escriba por ejemplo 192.168.1.20</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy that can be used.</source>
        <translation>«%1» no es un proxy de Internet que se pueda usar.</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy; write for example http://proxy.example:8080</source>
        <translation>«%1» no es un proxy de Internet; escriba por ejemplo http://proxy.example:8080</translation>
    </message>
    <message>
        <source>“%1” is no UDP port; a port lies between 1 and 65535.</source>
        <translation>«%1» no es un puerto UDP; un puerto está entre 1 y 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address of a list of versions; it begins with https://</source>
        <translation>«%1» no es la dirección de una lista de versiones; empieza por https://</translation>
    </message>
    <message>
        <source>“%1” is no address, range, network or host name; write for example 192.168.1.0/24, 192.168.1.20-40 or printer.example</source>
        <translation>«%1» no es dirección, intervalo, red ni nombre de host; escriba por ejemplo 192.168.1.0/24, 192.168.1.20-40 o printer.example</translation>
    </message>
    <message>
        <source>“%1” is no answer to number %2.</source>
        <translation>«%1» no es una respuesta al número %2.</translation>
    </message>
    <message>
        <source>“%1” is no network; write for example 192.168.1.0/24</source>
        <translation>«%1» no es una red; escriba por ejemplo 192.168.1.0/24</translation>
    </message>
    <message>
        <source>“%1” is no range: %2 is no IP address; write for example 192.168.1.20-40</source>
        <translation>«%1» no es un intervalo: %2 no es una dirección IP; escriba por ejemplo 192.168.1.20-40</translation>
    </message>
    <message>
        <source>“%1” is no server address; write for example https://meters.example/soap</source>
        <translation>«%1» no es una dirección de servidor; escriba por ejemplo https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1” is no version; one is written 1.2.3.</source>
        <translation>«%1» no es una versión; se escribe 1.2.3.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted; the address of a Communication Server begins with https://</source>
        <translation>«%1» no está cifrada; la dirección de un servidor de comunicación empieza por https://</translation>
    </message>
    <message>
        <source>“%1” is to be left out, and no address is known for that name.</source>
        <translation>«%1» se debe omitir, y no se conoce ninguna dirección para ese nombre.</translation>
    </message>
    <message>
        <source>“%1” names no host; write for example https://meters.example/soap</source>
        <translation>«%1» no nombra ningún host; escriba por ejemplo https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1”: only an IPv6 address stands in square brackets.</source>
        <translation>«%1»: solo una dirección IPv6 va entre corchetes.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>none: the computer&apos;s own are trusted</source>
        <translation>ninguna: se confía en las del ordenador</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Dir&amp;ección</translation>
    </message>
    <message>
        <source>&amp;Private certificate authority</source>
        <translation>Autoridad de certificación &amp;privada</translation>
    </message>
    <message>
        <source>Choose a PE&amp;M file…</source>
        <translation>Elegir un archivo PE&amp;M…</translation>
    </message>
    <message>
        <source>Another address is another server: register this office there in the set-up, with an enrolment key from your supplier.</source>
        <translation>Otra dirección es otro servidor: registre allí esta oficina en la configuración, con una clave de registro de su proveedor.</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier…</source>
        <translation>&amp;Abandonar este proveedor…</translation>
    </message>
    <message>
        <source>Ends the registration of this office and its printers</source>
        <translation>Termina el registro de esta oficina y de sus impresoras</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridad de certificación privada</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up Meterdesk</source>
        <translation>Configurar Meterdesk</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>Los secretos no se pueden leer ahora</translation>
    </message>
    <message>
        <source>already registered; only needed to register again</source>
        <translation>ya registrada; solo hace falta para registrar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Siguiente &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrar</translation>
    </message>
</context>
<context>
    <name>SheetGiving</name>
    <message>
        <source>It could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another place.</source>
        <translation>%1 no se puede escribir; elija otro lugar.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>No se pudo imprimir</translation>
    </message>
    <message>
        <source>Check the printer, or save the sheet as PDF.</source>
        <translation>Compruebe la impresora, o guarde la hoja como PDF.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Impresoras de esta tabla</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>at least: its counter did not just advance</source>
        <translation>al menos: su contador no avanzó sin más</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contador total</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Páginas este mes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consumibles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Última lectura (hora local)</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Última lectura (UTC)</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>the first reading</source>
        <translation>la primera lectura</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time. Nothing is estimated. A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Cada valor es lo que la impresora decía en ese momento. No hay nada estimado. Un hueco es un período de más de 26 horas sin lectura: el PC o la impresora estaban apagados o ausentes.</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impresiones</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>hojas</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pies</translation>
    </message>
    <message>
        <source>meters</source>
        <translation>metros</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>rolled over</source>
        <translation>dio la vuelta</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>empezó de nuevo</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>retrocedió</translation>
    </message>
    <message>
        <source>jumped</source>
        <translation>saltó</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>otro objeto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Name of the meter (PWG 5106.1)</source>
        <translation>Nombre del contador (PWG 5106.1)</translation>
    </message>
    <message>
        <source>Read (local time)</source>
        <translation>Leído (hora local)</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>Leído (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Counted since the reading before</source>
        <translation>Contado desde la lectura anterior</translation>
    </message>
    <message>
        <source>Gap before it (hours)</source>
        <translation>Hueco anterior (horas)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Sent for billing request</source>
        <translation>Enviado para la petición de facturación</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier (UTC)</source>
        <translation>Confirmado por el proveedor (UTC)</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Objeto consultado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it. Nothing is estimated.</source>
        <translation>La primera lectura es la última en el inicio del período o antes, de modo que cada página se cuenta una vez; si no la hubo, la primera de él. Nada es estimado.</translation>
    </message>
    <message>
        <source>not read in this period</source>
        <translation>no leído en este período</translation>
    </message>
    <message>
        <source>read once in this period: no difference can be told</source>
        <translation>leído una vez en este período: no se conoce la diferencia</translation>
    </message>
    <message>
        <source>at least: the counter did not just advance</source>
        <translation>al menos: el contador no avanzó sin más</translation>
    </message>
    <message>
        <source>unknown: the counter fell</source>
        <translation>desconocido: el contador bajó</translation>
    </message>
    <message>
        <source>an earlier number sent for the bill</source>
        <translation>un número anterior enviado para la factura</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>First reading taken (UTC)</source>
        <translation>Primera lectura hecha (UTC)</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Last reading taken (UTC)</source>
        <translation>Última lectura hecha (UTC)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Períodos sin lectura</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Enviado para la factura</translation>
    </message>
    <message>
        <source>Sent for the bill, read (UTC)</source>
        <translation>Enviado para la factura, leído (UTC)</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Petición de facturación</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Número del recibo</translation>
    </message>
    <message>
        <source>Receipt of the supplier</source>
        <translation>Recibo del proveedor</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Printers that take part</source>
        <translation>Impresoras que participan</translation>
    </message>
    <message>
        <source>No printer takes part yet. Go back to find and tick some.</source>
        <translation>Aún no participa ninguna impresora. Vuelva atrás para buscar y marcar algunas.</translation>
    </message>
    <message>
        <source>Sign-up page</source>
        <translation>Página de inscripción</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>Co&amp;rreo…</translation>
    </message>
    <message>
        <source>E-mail the link to whoever signs up</source>
        <translation>Enviar el enlace por correo a quien inscribe</translation>
    </message>
    <message>
        <source>Open the sign-up page</source>
        <translation>Abrir la página de inscripción</translation>
    </message>
    <message>
        <source>Copy the link to the sign-up page</source>
        <translation>Copiar el enlace a la página de inscripción</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Hoja de entrega…</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told the serial numbers of these printers. </source>
        <translation>El servidor de su proveedor recibe los números de serie de estas impresoras. </translation>
    </message>
    <message>
        <source>Once they are signed up: %1.</source>
        <translation>Una vez inscritas: %1.</translation>
    </message>
    <message>
        <source>No further printer is ticked. These take part already.</source>
        <translation>No hay más impresoras marcadas. Estas ya participan.</translation>
    </message>
    <message>
        <source>No printer is ticked; only this office is registered. Printers can follow.</source>
        <translation>No hay ninguna impresora marcada; solo se registra esta oficina. Las impresoras pueden seguir.</translation>
    </message>
    <message>
        <source>Register, wait an hour, sign up</source>
        <translation>Registrar, esperar una hora, inscribir</translation>
    </message>
    <message>
        <source>Sign-up &amp;page</source>
        <translation>&amp;Página de inscripción</translation>
    </message>
    <message>
        <source>Ready to sign up now.</source>
        <translation>Listas para inscribir ahora.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Ready to sign up at %1, in %2.</source>
        <translation>Listas para inscribir a las %1, en %2.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not set up yet</source>
        <translation>Aún sin configurar</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Algo que hacer</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>La comunicación está en pausa</translation>
    </message>
    <message>
        <source>Cannot reach the server</source>
        <translation>Sin contacto con el servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <translation>
            <numerusform>%n impresora</numerusform>
            <numerusform>%n impresoras</numerusform>
        </translation>
    </message>
    <message>
        <source>No printers yet</source>
        <translation>Aún no hay impresoras</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>No sync while paused</source>
        <translation>Sin sincronización durante la pausa</translation>
    </message>
    <message>
        <source>Not registered with a server</source>
        <translation>Sin registrar en un servidor</translation>
    </message>
    <message>
        <source>Sync is due</source>
        <translation>Sincronización pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n billing read(s) held for your answer.</source>
        <translation>
            <numerusform>%n lectura de facturación espera su respuesta.</numerusform>
            <numerusform>%n lecturas de facturación esperan su respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leído %1</translation>
    </message>
    <message>
        <source>Next sync %1</source>
        <translation>Próxima sincronización %1</translation>
    </message>
    <message>
        <source>Next sync %1.</source>
        <translation>Próxima sincronización %1.</translation>
    </message>
    <message>
        <source>, next %1</source>
        <translation>, próxima %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, read %1</source>
        <translation>, leídas %1</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>P&amp;DF, to read, print and keep</source>
        <translation>P&amp;DF, para leer, imprimir y conservar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Extracto de contadores</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>The statement is in %1.</source>
        <translation>El extracto está en %1.</translation>
    </message>
    <message>
        <source>The statement of %2 printers is in %1.</source>
        <translation>El extracto de %2 impresoras está en %1.</translation>
    </message>
    <message>
        <source>&amp;All printers that the supplier knows</source>
        <translation>Todas las impresoras que conoce el prov&amp;eedor</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Solo %1</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Not read in this period: nobody knows what it counted.</source>
        <translation>No leído en este período: nadie sabe qué contó.</translation>
    </message>
    <message>
        <source>Read once in this period: no difference can be told.</source>
        <translation>Leído una vez en este período: no se conoce la diferencia.</translation>
    </message>
    <message>
        <source>At least: the counter did not simply advance, see below.</source>
        <translation>Al menos: el contador no avanzó sin más, véase abajo.</translation>
    </message>
    <message>
        <source>Unknown: the counter fell, see below.</source>
        <translation>Desconocido: el contador bajó, véase abajo.</translation>
    </message>
    <message>
        <source>Receipt %1, verified</source>
        <translation>Recibo %1, comprobado</translation>
    </message>
    <message>
        <source>Receipt %1, not checked</source>
        <translation>Recibo %1, sin comprobar</translation>
    </message>
    <message>
        <source>Receipt %1 proves nothing</source>
        <translation>El recibo %1 no demuestra nada</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Creado por Meterdesk el %1</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Extracto de contadores</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>%1 printers. The total meter of each; every meter follows on its own page.</source>
        <translation>%1 impresoras. El contador total de cada una; todos los contadores siguen en su propia página.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>No printer is registered with the supplier.</source>
        <translation>Ninguna impresora está registrada con el proveedor.</translation>
    </message>
    <message>
        <source>This period is not over: it is told up to %1.</source>
        <translation>Este período no ha terminado: se informa hasta el %1.</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>véase su página</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 huecos</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 hueco</translation>
    </message>
    <message>
        <source>a read was refused</source>
        <translation>se rechazó una lectura</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>número de serie %1</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>Sus contadores no se han leído nunca.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>%1 on %2: from %3 to %4 (%5).</source>
        <translation>%1 el %2: de %3 a %4 (%5).</translation>
    </message>
    <message>
        <source>Counters that did not simply advance</source>
        <translation>Contadores que no avanzaron sin más</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Períodos sin lectura</translation>
    </message>
    <message>
        <source>None was longer than a day and two hours.</source>
        <translation>Ninguno duró más de un día y dos horas.</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Nunca se leyó.</translation>
    </message>
    <message>
        <source>It was read for the first time on %1.</source>
        <translation>Se leyó por primera vez el %1.</translation>
    </message>
    <message>
        <source>It was read last on %1, and not since.</source>
        <translation>Se leyó por última vez el %1, y no desde entonces.</translation>
    </message>
    <message>
        <source>Between %1 and %2. When in this time its pages were printed nobody knows.</source>
        <translation>Entre %1 y %2. Nadie sabe en qué momento de este período se imprimieron sus páginas.</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Enviado para la factura</translation>
    </message>
    <message>
        <source>The supplier asked for no read in this period.</source>
        <translation>El proveedor no pidió ninguna lectura en este período.</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Petición de facturación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Answer of the supplier</source>
        <translation>Respuesta del proveedor</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>no contado por esta impresora</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Acknowledged on %1</source>
        <translation>Confirmado el %1</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Objeto consultado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>De dónde vienen los números</translation>
    </message>
    <message>
        <source>Every number is what the printer said at the time that stands beside it. Nothing is estimated, added or corrected.</source>
        <translation>Cada número es lo que la impresora decía en el momento que figura al lado. Nada se estima, añade ni corrige.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that statements that follow each other count each page once. Where there was none, it is the first one in the period.</source>
        <translation>La primera lectura es la última en el inicio del período o antes, de modo que extractos sucesivos cuentan cada página una vez. Si no la hubo, es la primera del período.</translation>
    </message>
    <message>
        <source>Times are those of the clock on this computer&apos;s wall: %1.</source>
        <translation>Las horas son las del reloj de este ordenador: %1.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
</context>
<context>
    <name>StepsHeader</name>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Paso %1 de 3: %2</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Resume communication</source>
        <translation>&amp;Reanudar la comunicación</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause communication</source>
        <translation>Pausar la comunicación</translation>
    </message>
    <message>
        <source>Nothing leaves this office until you resume</source>
        <translation>Nada sale de esta oficina hasta que la reanude</translation>
    </message>
    <message>
        <source>W&amp;hat to do...</source>
        <translation>Qué &amp;hacer…</translation>
    </message>
    <message>
        <source>&amp;I have seen this</source>
        <translation>&amp;Visto</translation>
    </message>
    <message>
        <source>Nobody is reminded of it any more; it stays in the history and in statements</source>
        <translation>Ya no se recuerda a nadie; queda en el historial y en los extractos</translation>
    </message>
    <message>
        <source>Working...</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>SupplierFile</name>
    <message>
        <source>Open a file from &amp;your supplier…</source>
        <translation>Abrir un archivo del pro&amp;veedor…</translation>
    </message>
    <message>
        <source>Or drop it on this window</source>
        <translation>O suéltelo sobre esta ventana</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate authority</source>
        <translation>Huella de la autoridad de certificación</translation>
    </message>
    <message>
        <source>%1 filled in what stands below; nothing was sent.</source>
        <translation>%1 rellenó lo que figura abajo; no se envió nada.</translation>
    </message>
    <message>
        <source>%1 is for %2. It filled in what stands below; nothing was sent.</source>
        <translation>%1 es para %2. Rellenó lo que figura abajo; no se envió nada.</translation>
    </message>
    <message>
        <source>The file brings the server&apos;s own certificate authority, which Meterdesk will trust. Compare its SHA-256 fingerprint with your supplier&apos;s letter:</source>
        <translation>El archivo trae la autoridad de certificación propia del servidor, en la que Meterdesk confiará. Compare su huella SHA-256 con la carta de su proveedor:</translation>
    </message>
    <message>
        <source>Type both from your supplier&apos;s letter or e-mail, or open the file from it.</source>
        <translation>Escriba ambos datos de la carta o el correo de su proveedor, o abra el archivo que lo acompaña.</translation>
    </message>
    <message>
        <source>File from your supplier</source>
        <translation>Archivo del proveedor</translation>
    </message>
    <message>
        <source>Files for the set-up (*.meterdesk);;All files (*)</source>
        <translation>Archivos para la configuración (*.meterdesk);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SuppliesTab</name>
    <message>
        <source>Levels of supplies over time</source>
        <translation>Niveles de consumibles a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The printer told no percentages in this time.</source>
        <translation>La impresora no dio porcentajes en este período.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Consumible</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Dura unos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Objeto consultado</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consumibles</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>La impresora no dice nada de sus consumibles.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiado</translation>
    </message>
    <message>
        <source>more than %1 days</source>
        <translation>más de %1 días</translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation>%1 días o más</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>de %1 a %2 días</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>&amp;Mask addresses, host names, serial numbers and user names (recommended)</source>
        <translation>&amp;Ocultar direcciones, nombres de host, números de serie y nombres de usuario (recomendado)</translation>
    </message>
    <message>
        <source>Search all files</source>
        <translation>Buscar en todos los archivos</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>The bundle is being gathered</source>
        <translation>Se está preparando el paquete</translation>
    </message>
    <message>
        <source>“%1” stands in none of the files.</source>
        <translation>«%1» no figura en ninguno de los archivos.</translation>
    </message>
    <message>
        <source>This is all that the bundle holds. Passwords, keys and SNMP communities are not in it. It is saved where you choose and sent to nobody; give it to whoever helps you.</source>
        <translation>Esto es todo lo que contiene el paquete. No incluye contraseñas, claves ni comunidades SNMP. Se guarda donde usted elija y no se envía a nadie; déselo a quien le ayude.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>%1 files, %2, much less when they are packed</source>
        <translation>%1 archivos, %2, mucho menos comprimidos</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Paquetes de soporte (*.zip)</translation>
    </message>
    <message>
        <source>Saved in %1 (%2).</source>
        <translation>Guardado en %1 (%2).</translation>
    </message>
</context>
<context>
    <name>ToldNotice</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
</context>
<context>
    <name>TransmissionsTab</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmisiones</translation>
    </message>
    <message>
        <source>Nothing of this printer was sent yet, and nothing waits to be sent.</source>
        <translation>Aún no se ha enviado nada de esta impresora, y nada espera ser enviado.</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>ya no se conserva</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Register &amp;new device...</source>
        <translation>Registrar dispositivo &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Read meters now</source>
        <translation>&amp;Leer contadores ahora</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Pause communication</source>
        <translation>&amp;Pausar la comunicación</translation>
    </message>
    <message>
        <source>Resu&amp;me communication</source>
        <translation>Reanudar la co&amp;municación</translation>
    </message>
    <message>
        <source>&amp;What was sent...</source>
        <translation>&amp;Envíos…</translation>
    </message>
    <message>
        <source>Set-&amp;up...</source>
        <translation>Config&amp;uración…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences...</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>Meterdesk is starting.</source>
        <translation>Meterdesk se está iniciando.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Connection to the server</source>
        <translation>Conexión con el servidor</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede contactar con el servidor</translation>
    </message>
    <message>
        <source>The server is reached</source>
        <translation>Hay contacto con el servidor</translation>
    </message>
    <message>
        <source>What was wrong, and when</source>
        <translation>Qué falló, y cuándo</translation>
    </message>
    <message>
        <source>The server was always reached.</source>
        <translation>Siempre hubo contacto con el servidor.</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Nothing is lost: what waits is sent afterwards.</source>
        <translation>Nada se pierde: lo que espera se envía después.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Undertaking</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>It was not finished. Try it again; the log of Meterdesk has the reason.</source>
        <translation>No se ha terminado. Inténtelo de nuevo; el motivo está en el registro de Meterdesk.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the IT settings</source>
        <translation>Desbloquear los ajustes de informática</translation>
    </message>
    <message>
        <source>Administration password</source>
        <translation>Contraseña de administración</translation>
    </message>
    <message>
        <source>Administration &amp;password</source>
        <translation>&amp;Contraseña de administración</translation>
    </message>
    <message>
        <source>Your IT administrator has locked these settings. They stay open until this window is closed.</source>
        <translation>Su administrador informático ha bloqueado estos ajustes. Quedan abiertos hasta que se cierre esta ventana.</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>SNMPv3 user</source>
        <translation>Usuario SNMPv3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>normalmente ninguno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Autenticación</translation>
    </message>
    <message>
        <source>Authentication &amp;password</source>
        <translation>Contraseña de au&amp;tenticación</translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>Privacy pass&amp;word</source>
        <translation>Contraseña de c&amp;ifrado</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>Conte&amp;xto</translation>
    </message>
    <message>
        <source>As they are set on the printer&apos;s own page; the right to read is enough.</source>
        <translation>Como están en la página de la impresora; basta el derecho de lectura.</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>guardada; escriba otra para sustituirla</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>al menos 8 caracteres</translation>
    </message>
</context>
<context>
    <name>UsersField</name>
    <message>
        <source>SNMPv3 users</source>
        <translation>Usuarios SNMPv3</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>none; only printers that want SNMPv3 need one</source>
        <translation>ninguno; solo lo necesitan las impresoras que exigen SNMPv3</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; others can be added</source>
        <translation>ahora no se pueden leer y quedan como están; se pueden añadir otros</translation>
    </message>
    <message>
        <source>neither signed nor encrypted</source>
        <translation>ni firmado ni cifrado</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Qué dato es</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>On what grounds</source>
        <translation>Por qué motivos</translation>
    </message>
    <message>
        <source>Decisions about who is who</source>
        <translation>Decisiones sobre quién es quién</translation>
    </message>
    <message>
        <source>It always told the same serial number at the same address.</source>
        <translation>Siempre dio el mismo número de serie en la misma dirección.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>What was read since then is split off into an entry of its own.</source>
        <translation>Lo leído desde entonces se separa en una entrada propia.</translation>
    </message>
</context>
<context>
    <name>WhoWords</name>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Dirección de hardware</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contador total</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Tipo de agente</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ lo mismo</translation>
    </message>
    <message>
        <source>✗ another</source>
        <translation>✗ otro</translation>
    </message>
    <message>
        <source>✗ told elsewhere</source>
        <translation>✗ indicado en otro sitio</translation>
    </message>
    <message>
        <source>tells nothing</source>
        <translation>no indica nada</translation>
    </message>
    <message>
        <source>Followed by Meterdesk</source>
        <translation>Seguida por Meterdesk</translation>
    </message>
    <message>
        <source>One printer at two addresses</source>
        <translation>Una impresora en dos direcciones</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>¿Trasladada, reparada o sustituida?</translation>
    </message>
    <message>
        <source>The same printer, moved or repaired</source>
        <translation>La misma impresora, trasladada o reparada</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Sustituida por otra impresora</translation>
    </message>
    <message>
        <source>Two printers</source>
        <translation>Dos impresoras</translation>
    </message>
    <message>
        <source>✓ goes on</source>
        <translation>✓ sigue</translation>
    </message>
    <message>
        <source>✗ does not go on</source>
        <translation>✗ no sigue</translation>
    </message>
    <message>
        <source>{0} – you said so</source>
        <translation>{0} – indicado por usted</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>vigente</translation>
    </message>
</context>
<context>
    <name>WindowExport</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Save or print the table, or a meter statement</source>
        <translation>Guardar o imprimir la tabla, o un extracto de contadores</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>&amp;Guardar la tabla…</translation>
    </message>
    <message>
        <source>&amp;Print the table…</source>
        <translation>&amp;Imprimir la tabla…</translation>
    </message>
    <message>
        <source>&amp;Meter statement…</source>
        <translation>&amp;Extracto de contadores…</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Hand-&amp;over sheet…</source>
        <translation>H&amp;oja de entrega…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>&amp;Envíos…</translation>
    </message>
    <message>
        <source>Set-&amp;up…</source>
        <translation>Config&amp;uración…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
</context>
</TS>
