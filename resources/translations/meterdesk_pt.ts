<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Meterdesk</source>
        <translation>Acerca do Meterdesk</translation>
    </message>
    <message>
        <source>Reads the meters of an office&apos;s printers and answers its supplier&apos;s server.</source>
        <translation>Lê os contadores das impressoras de um escritório e responde ao servidor do seu fornecedor.</translation>
    </message>
    <message>
        <source>Meterdesk is free software under the Apache License 2.0, without any warranty.</source>
        <translation>O Meterdesk é software livre sob a licença Apache 2.0, sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Its windows are made with Qt for Python (PySide6), which is used under the GNU Lesser General Public License, version 3 (LGPL-3.0): you may replace it by a version of your own. Its source is at https://code.qt.io. Qt is a trademark of The Qt Company Ltd.</source>
        <translation>As suas janelas são feitas com Qt for Python (PySide6), usado sob a Licença Pública Geral Menor da GNU, versão 3 (LGPL-3.0): pode substituí-lo por uma versão própria. O código-fonte está em https://code.qt.io. Qt é uma marca da The Qt Company Ltd.</translation>
    </message>
    <message>
        <source>Meterdesk %1</source>
        <translation>Meterdesk %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar as versões</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licenças…</translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>Keep &amp;secrets</source>
        <translation>&amp;Guardar os segredos</translation>
    </message>
    <message>
        <source>&amp;Go on without those that cannot be read now; they follow when they can</source>
        <translation>&amp;Continuar sem os que agora não podem ser lidos; seguem quando possível</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>Os segredos não podem ser lidos agora</translation>
    </message>
    <message>
        <source>Secrets are the proxy&apos;s secret at the server, the SNMP communities and users and the password of the Internet proxy. They move when you change this, and nothing of them stays where it was. The enrolment key is used once and forgotten.</source>
        <translation>Os segredos são: o segredo deste escritório no servidor, as comunidades e utilizadores SNMP e a palavra-passe do proxy de Internet. Mudam de lugar quando altera isto, e nada fica onde estava. A chave de registo é usada uma vez e esquecida.</translation>
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
        <translation>Rascunho de junho de 2003</translation>
    </message>
    <message>
        <source>Draft of December 2002</source>
        <translation>Rascunho de dezembro de 2002</translation>
    </message>
    <message>
        <source>Draft of July 2002</source>
        <translation>Rascunho de julho de 2002</translation>
    </message>
    <message>
        <source>OASIS working drafts (2002/xx)</source>
        <translation>Rascunhos de trabalho OASIS (2002/xx)</translation>
    </message>
    <message>
        <source>Dialect of WS-Security</source>
        <translation>Dialeto de WS-Security</translation>
    </message>
    <message>
        <source>Dialect of &amp;WS-Security</source>
        <translation>Dialeto de &amp;WS-Security</translation>
    </message>
    <message>
        <source>Adva&amp;nced</source>
        <translation>A&amp;vançado</translation>
    </message>
    <message>
        <source>How messages prove that they come from this office. Change it only if your supplier says so: with another one the server answers no message.</source>
        <translation>Como as mensagens provam que vêm deste escritório. Altere só se o seu fornecedor o disser: com outro dialeto o servidor não responde a nenhuma mensagem.</translation>
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
        <translation>O que a impressora diz</translation>
    </message>
    <message>
        <source>Who can see to it</source>
        <translation>Quem pode tratar disso</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>When it was read last, the printer had nothing to complain about.</source>
        <translation>Na última leitura, a impressora não tinha nada a assinalar.</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>Meterdesk goes on</source>
        <translation>O Meterdesk continua</translation>
    </message>
    <message>
        <source>It reads the meters from the tray. A click on the icon opens it.</source>
        <translation>Lê os contadores em segundo plano. Um clique no ícone abre-o.</translation>
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
        <translation>&amp;Agora não</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Registration is ending</source>
        <translation>O registo está a terminar</translation>
    </message>
    <message>
        <source>Supplier left</source>
        <translation>Fornecedor abandonado</translation>
    </message>
    <message>
        <source>Leaving the supplier</source>
        <translation>A abandonar o fornecedor</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Size of the data</source>
        <translation>Tamanho dos dados</translation>
    </message>
    <message>
        <source>A backup is being worked on</source>
        <translation>Está em curso uma cópia de segurança</translation>
    </message>
    <message>
        <source>Back &amp;up now…</source>
        <translation>Fazer &amp;cópia agora…</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir pasta</translation>
    </message>
    <message>
        <source>Restoring a backup is locked by your administrator.</source>
        <translation>O restauro de uma cópia de segurança está bloqueado pelo seu administrador.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>A backup is one file with the printers, their history, what was sent and the settings. Passwords and keys are not in it. Keep it on another disk.</source>
        <translation>Uma cópia de segurança é um ficheiro com as impressoras, o seu histórico, os envios e as definições. Não contém palavras-passe nem chaves. Guarde-a noutro disco.</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Mudar para outro computador</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Última cópia: %1</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer cópia</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Backups of Meterdesk (%1)</source>
        <translation>Cópias de segurança do Meterdesk (%1)</translation>
    </message>
    <message>
        <source>1. Back up on this computer, then quit Meterdesk here.
2. Install Meterdesk on the other computer and restore the backup there.
3. Open Set-up there and register with the enrolment key that was used the first time: to your supplier it stays the same office, and no printer is registered twice. Type SNMP communities and passwords again, where there are any.
4. Uninstall Meterdesk here. Do not leave the supplier here: that would end the registration of the printers on the other computer too.</source>
        <translation>1. Faça uma cópia neste computador e saia aqui do Meterdesk.
2. Instale o Meterdesk no outro computador e restaure lá a cópia.
3. Abra lá a configuração e registe-se com a chave de registo usada da primeira vez: para o seu fornecedor continua a ser o mesmo escritório, e nenhuma impressora é registada duas vezes. Escreva de novo comunidades SNMP e palavras-passe, se as houver.
4. Desinstale aqui o Meterdesk. Não deixe aqui o fornecedor: isso terminaria também o registo das impressoras no outro computador.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Backed up %1 into %2. It was opened and read through.</source>
        <translation>%1 copiado para %2. A cópia foi aberta e lida até ao fim.</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 impressora</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 impressoras</translation>
    </message>
    <message>
        <source>1 reading</source>
        <translation>1 leitura</translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation>%1 leituras</translation>
    </message>
    <message>
        <source>none was made yet.</source>
        <translation>ainda nenhuma.</translation>
    </message>
    <message>
        <source>%1, with %2, in %3</source>
        <translation>%1, com %2, em %3</translation>
    </message>
    <message>
        <source>%1 and %2 up to %3</source>
        <translation>%1 e %2 até %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Não registada</translation>
    </message>
    <message>
        <source>Chosen; sent with the next sync</source>
        <translation>Escolhida; enviada na próxima sincronização</translation>
    </message>
    <message>
        <source>Being registered; the server is asked again</source>
        <translation>A ser registada; o servidor é interrogado de novo</translation>
    </message>
    <message>
        <source>Waiting for sign-up</source>
        <translation>À espera da inscrição</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Pronta para inscrever</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Leituras automáticas ligadas</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Leituras automáticas desligadas</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>O registo está a terminar</translation>
    </message>
    <message>
        <source>The server does not have it for this office</source>
        <translation>O servidor não a tem para este escritório</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Substituída por outra impressora</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Registo terminado</translation>
    </message>
    <message>
        <source>No serial number: it cannot be registered</source>
        <translation>Sem número de série: não pode ser registada</translation>
    </message>
    <message>
        <source>Ready to sign up at %1</source>
        <translation>Pronta para inscrever às %1</translation>
    </message>
    <message>
        <source>Registered. Ready to sign up at %1</source>
        <translation>Registada. Pronta para inscrever às %1</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>There are no readings in this time.</source>
        <translation>Não há leituras neste período.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Arrow keys read the values, plus and minus zoom, 0 shows everything.</source>
        <translation>As setas leem os valores, mais e menos ampliam e reduzem, 0 mostra tudo.</translation>
    </message>
    <message>
        <source>{0} to {1}, nobody read it</source>
        <translation>{0} a {1}, ninguém leu</translation>
    </message>
    <message>
        <source>{0} on {1}, {2} on {3}</source>
        <translation>{0} em {1}, {2} em {3}</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 days</source>
        <translation>Cada barra: a mais alta de %1 dias</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 weeks</source>
        <translation>Cada barra: a mais alta de %1 semanas</translation>
    </message>
    <message>
        <source>Each bar: the highest of %1 months</source>
        <translation>Cada barra: a mais alta de %1 meses</translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>Save the chart</source>
        <translation>Guardar o gráfico</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>O gráfico está em %1.</translation>
    </message>
    <message>
        <source>&amp;PNG, for letters, e-mail and slides</source>
        <translation>&amp;PNG, para cartas, e-mail e diapositivos</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>S&amp;VG, for print: sharp at any size</source>
        <translation>S&amp;VG, para imprimir: nítido em qualquer tamanho</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Desenho SVG</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Meter as a line</source>
        <translation>Contador como linha</translation>
    </message>
    <message>
        <source>Pages per day</source>
        <translation>Páginas por dia</translation>
    </message>
    <message>
        <source>Pages per week</source>
        <translation>Páginas por semana</translation>
    </message>
    <message>
        <source>Pages per month</source>
        <translation>Páginas por mês</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagem…</translation>
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
        <translation>%1 guardadas e não mostradas; o que escrever aqui substitui-as</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; what you type is added</source>
        <translation>agora não podem ser lidas e ficam como estão; o que escrever é acrescentado</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Enrolment key</source>
        <translation>Chave de registo</translation>
    </message>
    <message>
        <source>Where are your printers?</source>
        <translation>Onde estão as suas impressoras?</translation>
    </message>
    <message>
        <source>Which take part? Tick those your supplier may read.</source>
        <translation>Quais participam? Assinale as que o seu fornecedor pode ler.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server</source>
        <translation>O servidor do seu fornecedor</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Endereço do servidor</translation>
    </message>
    <message>
        <source>&amp;Enrolment key</source>
        <translation>&amp;Chave de registo</translation>
    </message>
</context>
<context>
    <name>ConnectionTrial</name>
    <message>
        <source>under way</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passou</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Proxy de Internet</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encriptação</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation>Testar &amp;ligação</translation>
    </message>
    <message>
        <source>The server can be reached. Nothing of this office was sent.</source>
        <translation>O servidor está acessível. Nada deste escritório foi enviado.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Conversations with the server</source>
        <translation>Conversas com o servidor</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>já não guardada</translation>
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
        <translation>Contador desde que foi ligada</translation>
    </message>
    <message>
        <source>Life count of the first marker</source>
        <translation>Contador de vida do primeiro motor</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Digitalização</translation>
    </message>
    <message>
        <source>Fax in</source>
        <translation>Receção de fax</translation>
    </message>
    <message>
        <source>Fax out</source>
        <translation>Envio de fax</translation>
    </message>
    <message>
        <source>Network fax in</source>
        <translation>Receção de fax de rede</translation>
    </message>
    <message>
        <source>Network fax out</source>
        <translation>Envio de fax de rede</translation>
    </message>
    <message>
        <source>Email out</source>
        <translation>Envio de e-mail</translation>
    </message>
    <message>
        <source>total impressions</source>
        <translation>total de impressões</translation>
    </message>
    <message>
        <source>monochrome impressions</source>
        <translation>impressões a preto</translation>
    </message>
    <message>
        <source>full color impressions</source>
        <translation>impressões a cores</translation>
    </message>
    <message>
        <source>highlight color impressions</source>
        <translation>impressões com cor de realce</translation>
    </message>
    <message>
        <source>total sheets</source>
        <translation>total de folhas</translation>
    </message>
    <message>
        <source>monochrome sheets</source>
        <translation>folhas a preto</translation>
    </message>
    <message>
        <source>full color sheets</source>
        <translation>folhas a cores</translation>
    </message>
    <message>
        <source>total two sided sheets</source>
        <translation>total de folhas frente e verso</translation>
    </message>
    <message>
        <source>monochrome two sided sheets</source>
        <translation>folhas frente e verso a preto</translation>
    </message>
    <message>
        <source>full color two sided sheets</source>
        <translation>folhas frente e verso a cores</translation>
    </message>
    <message>
        <source>total images</source>
        <translation>total de imagens</translation>
    </message>
    <message>
        <source>monochrome images</source>
        <translation>imagens a preto e branco</translation>
    </message>
    <message>
        <source>full color images</source>
        <translation>imagens a cores</translation>
    </message>
    <message>
        <source>large</source>
        <translation>formato grande</translation>
    </message>
    <message>
        <source>small</source>
        <translation>formato pequeno</translation>
    </message>
    <message>
        <source>single</source>
        <translation>contagem simples</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>da memória</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
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
        <translation>desde que foi ligada</translation>
    </message>
    <message>
        <source>a4 equivalent</source>
        <translation>equivalente A4</translation>
    </message>
    <message>
        <source>black only mode</source>
        <translation>modo só preto</translation>
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
        <translation>e nada mais</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>&amp;Keep what was sent for</source>
        <translation>Guardar os en&amp;vios durante</translation>
    </message>
    <message>
        <source>Keep &amp;billing reads that were sent for</source>
        <translation>Guardar as leituras de &amp;faturação enviadas durante</translation>
    </message>
    <message>
        <source>What is older is thrown away once a day. Save it first in “What was sent”, if your contract or your auditor wants it for longer. Of readings every change is kept for 13 months, then one a day, for good.</source>
        <translation>O que é mais antigo é eliminado uma vez por dia. Guarde-o antes em «Envios», se o seu contrato ou auditor o exigir por mais tempo. Das leituras, cada alteração é guardada 13 meses, depois uma por dia, para sempre.</translation>
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
        <translation>Este ambiente não tem lugar para um ícone de notificação</translation>
    </message>
    <message>
        <source>Keep this window in the task bar; closing it ends Meterdesk.</source>
        <translation>Deixe esta janela na barra de tarefas; fechá-la termina o Meterdesk.</translation>
    </message>
    <message>
        <source>Some settings cannot be used</source>
        <translation>Algumas definições não podem ser usadas</translation>
    </message>
    <message>
        <source>Some secrets are not in their place</source>
        <translation>Alguns segredos não estão no seu lugar</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>What this office said</source>
        <translation>O que este escritório disse</translation>
    </message>
    <message>
        <source>What would be said</source>
        <translation>O que seria dito</translation>
    </message>
    <message>
        <source>Nothing was put into words.</source>
        <translation>Nada pôde ser dito por palavras.</translation>
    </message>
    <message>
        <source>What the server answered</source>
        <translation>O que o servidor respondeu</translation>
    </message>
    <message>
        <source>No answer that could be read came back.</source>
        <translation>Não voltou nenhuma resposta legível.</translation>
    </message>
    <message>
        <source>In &amp;words</source>
        <translation>Por &amp;palavras</translation>
    </message>
    <message>
        <source>&amp;Technical</source>
        <translation>&amp;Técnico</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi escrito.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Nada voltou.</translation>
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
        <translation>E mais %1, no início da tabela abaixo.</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>to %1 through %2</source>
        <translation>para %1 através de %2</translation>
    </message>
    <message>
        <source>took %1 ms</source>
        <translation>demorou %1 ms</translation>
    </message>
    <message>
        <source>took %1 s</source>
        <translation>demorou %1 s</translation>
    </message>
    <message>
        <source>Shown with a line for each element. ••• hides a secret, whatever its length.</source>
        <translation>Mostrado com uma linha por elemento. ••• esconde um segredo, seja qual for o seu comprimento.</translation>
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
        <translation>Nome e local</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>The printer tells no serial number that can be believed.</source>
        <translation>A impressora não dá nenhum número de série credível.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contador total</translation>
    </message>
    <message>
        <source>All it ever printed, as the printer counts it.</source>
        <translation>Tudo o que imprimiu, tal como a impressora o conta.</translation>
    </message>
    <message>
        <source>The printer tells no total meter.</source>
        <translation>A impressora não dá contador total.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consumíveis</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>A impressora nada diz dos seus consumíveis.</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Moved or replaced?</source>
        <translation>Deslocada ou substituída?</translation>
    </message>
    <message>
        <source>Send this read?</source>
        <translation>Enviar esta leitura?</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registar…</translation>
    </message>
    <message>
        <source>A billing read of this printer waits for your answer. A click shows why, and what can be done.</source>
        <translation>Uma leitura de faturação desta impressora espera a sua resposta. Um clique mostra porquê e o que se pode fazer.</translation>
    </message>
    <message>
        <source>Was this printer moved, repaired or replaced? A click shows the evidence of both sides. Until you answer, nothing of it is mixed.</source>
        <translation>Esta impressora foi deslocada, reparada ou substituída? Um clique mostra os indícios de ambos os lados. Até responder, nada é misturado.</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última leitura</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>It answers and has nothing to complain about.</source>
        <translation>Responde e não tem nada a assinalar.</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Em repouso</translation>
    </message>
    <message>
        <source>It saves energy or is switched off. It is left so, and read again when it wakes up.</source>
        <translation>Poupa energia ou está desligada. Fica assim, e é lida de novo quando acordar.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lida</translation>
    </message>
    <message>
        <source>It was found; its meters are read next time.</source>
        <translation>Foi encontrada; os seus contadores são lidos da próxima vez.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>It works and has something to say:</source>
        <translation>Funciona e assinala algo:</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>It does not answer. It is asked again, in the end once a day, and whenever you choose Read now. Check that it is switched on and connected.</source>
        <translation>Não responde. É interrogada de novo, por fim uma vez por dia e sempre que escolher Ler agora. Verifique se está ligada e conectada.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Precisa de atenção</translation>
    </message>
    <message>
        <source>It has stopped; somebody should see to it.</source>
        <translation>Parou; alguém devia tratar disso.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Não registada</translation>
    </message>
    <message>
        <source>Nothing of it is sent until you register it.</source>
        <translation>Nada dela é enviado até a registar.</translation>
    </message>
    <message>
        <source>Being registered</source>
        <translation>A ser registada</translation>
    </message>
    <message>
        <source>You chose it; the server hears of it next time.</source>
        <translation>Foi escolhida por si; o servidor saberá da próxima vez.</translation>
    </message>
    <message>
        <source>The server was asked and has not answered yet; it is asked again.</source>
        <translation>O servidor foi interrogado e ainda não respondeu; é interrogado de novo.</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Pronta para inscrever</translation>
    </message>
    <message>
        <source>The supplier&apos;s page shows it an hour after it was registered.</source>
        <translation>A página do fornecedor mostra-a uma hora depois de registada.</translation>
    </message>
    <message>
        <source>Sign it up on your supplier’s page; then it is read for the bill.</source>
        <translation>Inscreva-a na página do seu fornecedor; então é lida para a fatura.</translation>
    </message>
    <message>
        <source>Automatic reads on</source>
        <translation>Leituras automáticas ligadas</translation>
    </message>
    <message>
        <source>Its meters are sent when the supplier asks for them.</source>
        <translation>Os seus contadores são enviados quando o fornecedor os pede.</translation>
    </message>
    <message>
        <source>Automatic reads off</source>
        <translation>Leituras automáticas desligadas</translation>
    </message>
    <message>
        <source>The supplier turned them off; nothing of it is sent.</source>
        <translation>O fornecedor desligou-as; nada dela é enviado.</translation>
    </message>
    <message>
        <source>Not known to the supplier</source>
        <translation>Desconhecida do fornecedor</translation>
    </message>
    <message>
        <source>Ask your supplier, then register it again.</source>
        <translation>Pergunte ao seu fornecedor e registe-a de novo.</translation>
    </message>
    <message>
        <source>Registration is ending</source>
        <translation>O registo está a terminar</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more; the server is told with the next sync.</source>
        <translation>Nada dela é enviado; o servidor saberá na próxima sincronização.</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituída</translation>
    </message>
    <message>
        <source>Another printer took its place; its history is kept.</source>
        <translation>Outra impressora tomou o seu lugar; o seu histórico é guardado.</translation>
    </message>
    <message>
        <source>Registration ended</source>
        <translation>Registo terminado</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Nada dela é enviado.</translation>
    </message>
    <message>
        <source>some left</source>
        <translation>resta algum</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>out</source>
        <translation>esgotado</translation>
    </message>
    <message>
        <source>the printer does not tell</source>
        <translation>a impressora não o diz</translation>
    </message>
    <message>
        <source>never runs out</source>
        <translation>nunca se esgota</translation>
    </message>
    <message>
        <source>{0} went from {1} to {2} on {3}. See its history.</source>
        <translation>{0} passou de {1} para {2} em {3}. Veja o seu histórico.</translation>
    </message>
    <message>
        <source>Nobody knows yet how many pages it counted this month.</source>
        <translation>Ninguém sabe ainda quantas páginas contou este mês.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month.</source>
        <translation>Páginas contadas desde o dia um deste mês.</translation>
    </message>
    <message>
        <source>Pages counted since the first of this month. It was more: its counter did not simply advance, see its history.</source>
        <translation>Páginas contadas desde o dia um deste mês. Foram mais: o seu contador não avançou simplesmente, veja o histórico.</translation>
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
        <translation>em repouso, lida {0}</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>Os seus contadores nunca foram lidos.</translation>
    </message>
    <message>
        <source>Last read on {0}.</source>
        <translation>Lida pela última vez em {0}.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>Ready to sign up at {0}</source>
        <translation>Pronta para inscrever às {0}</translation>
    </message>
    <message>
        <source>{0} (paused)</source>
        <translation>{0} (em pausa)</translation>
    </message>
    <message>
        <source>Cannot be registered: it tells no serial number that would do. Its meters are read and shown.</source>
        <translation>Não pode ser registada: não dá um número de série que sirva. Os seus contadores são lidos e mostrados.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing is sent until you resume.</source>
        <translation>A comunicação está em pausa: nada é enviado até a retomar.</translation>
    </message>
    <message>
        <source>{0} of its room left</source>
        <translation>{0} do seu espaço livre</translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>No printers yet. Set-up looks for them on your network.</source>
        <translation>Ainda não há impressoras. A configuração procura-as na sua rede.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Show all printers</source>
        <translation>Mostrar todas as impressoras</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impressoras</translation>
    </message>
    <message>
        <source>Enter opens the meter history of a printer, the menu key what can be done.</source>
        <translation>Enter abre o histórico de uma impressora; a tecla de menu, o que se pode fazer.</translation>
    </message>
    <message>
        <source>No printer matches “{0}”.</source>
        <translation>Nenhuma impressora corresponde a «{0}».</translation>
    </message>
    <message>
        <source>Meter history</source>
        <translation>Histórico de contadores</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registar…</translation>
    </message>
    <message>
        <source>End registration…</source>
        <translation>Terminar registo…</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Deslocada, reparada ou substituída?</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>Enviar esta leitura de faturação?</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>Quem é quem…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>S&amp;how details</source>
        <translation>&amp;Mostrar detalhes</translation>
    </message>
    <message>
        <source>Cop&amp;y for IT</source>
        <translation>Cop&amp;iar para a informática</translation>
    </message>
    <message>
        <source>Copies cause, action and details; no password is in them</source>
        <translation>Copia causa, ação e detalhes; não inclui palavras-passe</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
    <message>
        <source>Who can do this: %1</source>
        <translation>Quem o pode fazer: %1</translation>
    </message>
    <message>
        <source>&amp;Hide details</source>
        <translation>&amp;Ocultar detalhes</translation>
    </message>
</context>
<context>
    <name>DiscoveryPage</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>por exemplo 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>&amp;Networks, ranges, addresses</source>
        <translation>&amp;Redes, intervalos, endereços</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>SNMP &amp;communities, one a line</source>
        <translation>&amp;Comunidades SNMP, uma por linha</translation>
    </message>
    <message>
        <source>SNMPv3 &amp;users</source>
        <translation>&amp;Utilizadores SNMPv3</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>&amp;Portas SNMP</translation>
    </message>
    <message>
        <source>Pac&amp;kets per second, at most</source>
        <translation>Pa&amp;cotes por segundo, no máximo</translation>
    </message>
    <message>
        <source>Ask this computer and its network &amp;first</source>
        <translation>Perguntar primeiro a este c&amp;omputador e à sua rede</translation>
    </message>
    <message>
        <source>Printers that are installed here, were seen lately or announce themselves are then found in a second, and new ones after each reading. Every address is asked once a day. What is left out is never asked.</source>
        <translation>As impressoras instaladas aqui, vistas há pouco ou que se anunciam são então encontradas num segundo, e as novas após cada leitura. Cada endereço é interrogado uma vez por dia. O que é excluído nunca é interrogado.</translation>
    </message>
</context>
<context>
    <name>EndingDialog</name>
    <message>
        <source>End registration</source>
        <translation>Terminar registo</translation>
    </message>
    <message>
        <source>End the registration of %1?</source>
        <translation>Terminar o registo de %1?</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for the printer. It is still read here and keeps its history. It can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>O servidor do seu fornecedor é informado, e não são enviados mais contadores nem consumíveis da impressora. Aqui continua a ser lida e mantém o seu histórico. Pode ser registada de novo, com uma hora de espera e nova inscrição.</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told, and no more meters or supplies are sent for these printers. They are still read here and keep their history. They can be registered again, with an hour to wait and a new sign-up.</source>
        <translation>O servidor do seu fornecedor é informado, e não são enviados mais contadores nem consumíveis destas impressoras. Aqui continuam a ser lidas e mantêm o seu histórico. Podem ser registadas de novo, com uma hora de espera e nova inscrição.</translation>
    </message>
    <message>
        <source>&amp;End registration</source>
        <translation>&amp;Terminar registo</translation>
    </message>
</context>
<context>
    <name>EnvelopeWindow</name>
    <message>
        <source>What was sent</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>Everything that leaves this office stands here. Of a printer: %1.</source>
        <translation>Tudo o que sai deste escritório está aqui. De uma impressora: %1.</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Conversas</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>&amp;Próxima mensagem</translation>
    </message>
</context>
<context>
    <name>EnvelopeWords</name>
    <message>
        <source>Being sent</source>
        <translation>A enviar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Recusado em parte</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Recusado pelo servidor</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Sem resposta utilizável</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de série</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>nome do contador</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>valor do contador</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>uso de consumíveis</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>data da leitura</translation>
    </message>
    <message>
        <source>a number drawn for this</source>
        <translation>um número gerado para isto</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>prova de quem envia</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>order or answer</source>
        <translation>ordem ou resposta</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Of your printers this message carries nothing.</source>
        <translation>Das suas impressoras esta mensagem não leva nada.</translation>
    </message>
    <message>
        <source>Of your printers this message carries: %1 – and nothing else.</source>
        <translation>Das suas impressoras esta mensagem leva: %1 – e nada mais.</translation>
    </message>
</context>
<context>
    <name>ExactText</name>
    <message>
        <source>Copy as it travelled</source>
        <translation>Copiar tal como viajou</translation>
    </message>
    <message>
        <source>Copy as it travelled: %1</source>
        <translation>Copiar tal como viajou: %1</translation>
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
        <translation>Escolha um contador para ver de onde vem o seu número.</translation>
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
        <translation>Histórico de contadores</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save what was sent</source>
        <translation>Guardar os envios</translation>
    </message>
    <message>
        <source>Every &amp;message as an XML file, and a list (ZIP)</source>
        <translation>Cada &amp;mensagem como ficheiro XML, e uma lista (ZIP)</translation>
    </message>
    <message>
        <source>Only the &amp;list (CSV, for a spreadsheet)</source>
        <translation>Só a &amp;lista (CSV, para uma folha de cálculo)</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>O que será guardado</translation>
    </message>
    <message>
        <source>Secrets are not in it: they were hidden before anything was written down.</source>
        <translation>Não contém segredos: foram escondidos antes de algo ser escrito.</translation>
    </message>
    <message>
        <source>1 conversation will be saved. It begins so:</source>
        <translation>Será guardada 1 conversa. Começa assim:</translation>
    </message>
    <message>
        <source>%1 conversations will be saved. They begin so:</source>
        <translation>Serão guardadas %1 conversas. Começam assim:</translation>
    </message>
    <message>
        <source>List (*.csv)</source>
        <translation>Lista (*.csv)</translation>
    </message>
    <message>
        <source>ZIP archive (*.zip)</source>
        <translation>Arquivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
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
        <translation>Como se &amp;mostra: 1 impressora, colunas como na janela</translation>
    </message>
    <message>
        <source>As they are &amp;shown: %1 printers, columns and order as in the window</source>
        <translation>Como se &amp;mostram: %1 impressoras, colunas e ordem como na janela</translation>
    </message>
    <message>
        <source>&amp;All %1 printers with all columns</source>
        <translation>&amp;Todas as %1 impressoras com todas as colunas</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: 1 meter, and the time that is seen</source>
        <translation>O que o gráfico &amp;mostra: 1 contador, e o período visível</translation>
    </message>
    <message>
        <source>What the chart &amp;shows: %1 meters, and the time that is seen</source>
        <translation>O que o gráfico &amp;mostra: %1 contadores, e o período visível</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>Livro do E&amp;xcel (.xlsx)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Livro do Excel</translation>
    </message>
    <message>
        <source>&amp;CSV, for other programs: the same in every language</source>
        <translation>&amp;CSV, para outros programas: igual em todas as línguas</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Which printers</source>
        <translation>Que impressoras</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar a tabela</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impressoras</translation>
    </message>
    <message>
        <source>1 printer is in %1.</source>
        <translation>1 impressora está em %1.</translation>
    </message>
    <message>
        <source>%2 printers are in %1.</source>
        <translation>%2 impressoras estão em %1.</translation>
    </message>
    <message>
        <source>Which readings</source>
        <translation>Que leituras</translation>
    </message>
    <message>
        <source>Save readings</source>
        <translation>Guardar leituras</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>%2 rows are in %1.</source>
        <translation>%2 linhas estão em %1.</translation>
    </message>
    <message>
        <source>&amp;All of this printer, ever</source>
        <translation>&amp;Tudo desta impressora, desde sempre</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo correu mal</translation>
    </message>
    <message>
        <source>Meterdesk goes on, and nothing that was read or is still to be sent is lost. The log file has noted it. If it happens again, send a support bundle to your supplier: whoever looks after Meterdesk finds the place with it.</source>
        <translation>O Meterdesk continua, e nada do que foi lido ou está por enviar se perde. O ficheiro de registo anotou-o. Se voltar a acontecer, envie um pacote de suporte ao seu fornecedor: com ele, quem cuida do Meterdesk encontra a origem.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Pacote de &amp;suporte…</translation>
    </message>
    <message>
        <source>Something went wrong that nobody foresaw</source>
        <translation>Correu mal algo que ninguém previu</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Printers found</source>
        <translation>Impressoras encontradas</translation>
    </message>
    <message>
        <source>Printers appear here as they answer.</source>
        <translation>As impressoras aparecem aqui à medida que respondem.</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progresso da procura</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Folha de entrega…</translation>
    </message>
    <message>
        <source>Somebody else decides which printers take part: print a list, or read it back</source>
        <translation>Outra pessoa decide que impressoras participam: imprima uma lista, ou leia-a</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Assinalar todas</translation>
    </message>
    <message>
        <source>Tick or name a place to look in.</source>
        <translation>Assinale ou indique um lugar onde procurar.</translation>
    </message>
    <message>
        <source>%1 addresses, at most %2 packets, about %3</source>
        <translation>%1 endereços, no máximo %2 pacotes, cerca de %3</translation>
    </message>
    <message>
        <source>Cancel search</source>
        <translation>Cancelar procura</translation>
    </message>
    <message>
        <source>Looking for printers...</source>
        <translation>A procurar impressoras…</translation>
    </message>
    <message>
        <source>First this computer and its network are asked which printers they know...</source>
        <translation>Primeiro pergunta-se a este computador e à sua rede que impressoras conhecem…</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked, %3 printers found</source>
        <translation>%1 de %2 endereços interrogados, %3 impressoras encontradas</translation>
    </message>
    <message>
        <source>%1 printers found at %2 addresses, with %3 packets sent.</source>
        <translation>%1 impressoras encontradas em %2 endereços, com %3 pacotes enviados.</translation>
    </message>
    <message>
        <source>%1 of them were known here or announced themselves.</source>
        <translation>%1 delas eram conhecidas aqui ou anunciaram-se.</translation>
    </message>
    <message>
        <source>Cancelled. What was found until then stays in the list.</source>
        <translation>Cancelado. O que foi encontrado até então fica na lista.</translation>
    </message>
    <message>
        <source>&amp;Find printers</source>
        <translation>&amp;Procurar impressoras</translation>
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
        <translation>&amp;Iniciar com o computador</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Língua</translation>
    </message>
    <message>
        <source>Register ne&amp;w devices automatically</source>
        <translation>Registar no&amp;vos dispositivos automaticamente</translation>
    </message>
    <message>
        <source>While this is off, nothing is registered unless somebody chooses it.</source>
        <translation>Enquanto estiver desligado, nada é registado que ninguém escolha.</translation>
    </message>
    <message>
        <source>Tell &amp;me of new versions</source>
        <translation>&amp;Avisar de novas versões</translation>
    </message>
    <message>
        <source>This copy of Meterdesk knows nobody to ask. Your IT department can name an address: releases_url in the settings.</source>
        <translation>Esta cópia do Meterdesk não sabe a quem perguntar. O departamento de informática pode indicar um endereço: releases_url nas definições.</translation>
    </message>
    <message>
        <source>Once a day Meterdesk then asks %1, or where that sends it on to, which version is the newest. The question says nothing of this office, and nothing is installed.</source>
        <translation>Uma vez por dia o Meterdesk pergunta então a %1, ou para onde for remetido, qual é a versão mais recente. A pergunta nada diz deste escritório e nada é instalado.</translation>
    </message>
    <message>
        <source>Asked last: %1.</source>
        <translation>Última pergunta: %1.</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand-over sheet</source>
        <translation>Folha de entrega</translation>
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
        <translation>&amp;Ler uma folha assinalada…</translation>
    </message>
    <message>
        <source>Give it to whoever decides which printers take part</source>
        <translation>Dê-a a quem decide que impressoras participam</translation>
    </message>
    <message>
        <source>Every printer that was found, with a box to tick: on paper, or as a file for a spreadsheet. Who gets it writes x in the first column.</source>
        <translation>Todas as impressoras encontradas, com uma caixa para assinalar: em papel, ou como ficheiro para uma folha de cálculo. Quem a recebe escreve x na primeira coluna.</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Lê-la</translation>
    </message>
    <message>
        <source>The CSV file with its ticks. First you see what would be done; reading registers nothing.</source>
        <translation>O ficheiro CSV com as suas marcas. Primeiro vê o que seria feito; a leitura não regista nada.</translation>
    </message>
    <message>
        <source>&amp;Tick this printer in the set-up</source>
        <translation>&amp;Assinalar esta impressora na configuração</translation>
    </message>
    <message>
        <source>&amp;Tick these %1 in the set-up</source>
        <translation>&amp;Assinalar estas %1 na configuração</translation>
    </message>
    <message>
        <source>Re&amp;gister this printer</source>
        <translation>Re&amp;gistar esta impressora</translation>
    </message>
    <message>
        <source>Re&amp;gister these %1 printers</source>
        <translation>Re&amp;gistar estas %1 impressoras</translation>
    </message>
    <message>
        <source>Nothing can be registered yet</source>
        <translation>Ainda nada pode ser registado</translation>
    </message>
    <message>
        <source>Register this office first: open Set-up and read the sheet there.</source>
        <translation>Registe primeiro este escritório: abra a configuração e leia lá a folha.</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>A folha está a ser preparada…</translation>
    </message>
    <message>
        <source>The sheet is saved: %1</source>
        <translation>A folha está guardada: %1</translation>
    </message>
    <message>
        <source>The sheet went to the printer.</source>
        <translation>A folha foi enviada para a impressora.</translation>
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
        <translation>Guardar a folha de entrega</translation>
    </message>
    <message>
        <source>printers</source>
        <translation>impressoras</translation>
    </message>
    <message>
        <source>Read a ticked sheet</source>
        <translation>Ler uma folha assinalada</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV (*.csv *.txt *.tsv);;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>HandoverModel</name>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>✓ Will be registered</source>
        <translation>✓ Será registada</translation>
    </message>
    <message>
        <source>– Stays out</source>
        <translation>– Fica de fora</translation>
    </message>
    <message>
        <source>● Registered already</source>
        <translation>● Já registada</translation>
    </message>
    <message>
        <source>– Not on the sheet, stays out</source>
        <translation>– Não está na folha, fica de fora</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Which printers take part?</source>
        <translation>Que impressoras participam?</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contador total</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read; the others stay out.</source>
        <translation>Assinale as impressoras cujos contadores o seu fornecedor pode ler; as outras ficam de fora.</translation>
    </message>
    <message>
        <source>Correct nothing else: the serial number says which printer is meant.</source>
        <translation>Não corrija mais nada: o número de série diz que impressora é.</translation>
    </message>
    <message>
        <source>Give the sheet back to whoever looks after the computers; they register it.</source>
        <translation>Devolva a folha a quem cuida dos computadores; é lá que é registada.</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>registered already</source>
        <translation>já registada</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Fornecedor: %1</translation>
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
        <translation>O que está errado na folha</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>O que seria feito</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: one thing is wrong.</source>
        <translation>Nada de %1 é aproveitado: há um erro.</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken: %2 things are wrong.</source>
        <translation>Nada de %1 é aproveitado: há %2 erros.</translation>
    </message>
    <message>
        <source>Correct them in the file, or have a new sheet ticked, and read it again.</source>
        <translation>Corrija o ficheiro, ou mande assinalar uma nova folha, e leia de novo.</translation>
    </message>
    <message>
        <source>1 printer will be registered</source>
        <translation>1 impressora será registada</translation>
    </message>
    <message>
        <source>%1 printers will be registered</source>
        <translation>%1 impressoras serão registadas</translation>
    </message>
    <message>
        <source>1 stays out</source>
        <translation>1 fica de fora</translation>
    </message>
    <message>
        <source>%1 stay out</source>
        <translation>%1 ficam de fora</translation>
    </message>
    <message>
        <source>1 is registered already</source>
        <translation>1 já está registada</translation>
    </message>
    <message>
        <source>%1 are registered already</source>
        <translation>%1 já estão registadas</translation>
    </message>
    <message>
        <source>That is what %1 asks for. Nothing is done yet.</source>
        <translation>É o que %1 pede. Ainda nada foi feito.</translation>
    </message>
    <message>
        <source>%1 asks for nothing that is not done already.</source>
        <translation>%1 não pede nada que não esteja já feito.</translation>
    </message>
</context>
<context>
    <name>HeldReadDialog</name>
    <message>
        <source>&amp;Send it anyway: the printer is right</source>
        <translation>&amp;Enviar mesmo assim: a impressora tem razão</translation>
    </message>
    <message>
        <source>A board was repaired or replaced, for instance. It is sent at once, or when communication is resumed, and counting goes on from there.</source>
        <translation>Por exemplo, uma placa foi reparada ou trocada. É enviada de imediato, ou ao retomar a comunicação, e a contagem continua daí.</translation>
    </message>
    <message>
        <source>&amp;Read the printer again</source>
        <translation>&amp;Ler a impressora de novo</translation>
    </message>
    <message>
        <source>Now, or when it answers next. If that reading is in order, it is sent; if it is not, you are asked again.</source>
        <translation>Agora, ou quando responder. Se essa leitura estiver em ordem, é enviada; se não, é-lhe perguntado de novo.</translation>
    </message>
    <message>
        <source>It is an&amp;other printer</source>
        <translation>É &amp;outra impressora</translation>
    </message>
    <message>
        <source>Opens who is who, where that is put right. Until then nothing is sent.</source>
        <translation>Abre «Quem é quem», onde isso se corrige. Até lá nada é enviado.</translation>
    </message>
    <message>
        <source>My &amp;supplier knows</source>
        <translation>O meu &amp;fornecedor sabe</translation>
    </message>
    <message>
        <source>It is kept as refused, with the reason, and you are not asked again.</source>
        <translation>Fica guardada como recusada, com o motivo, e não lhe é perguntado mais.</translation>
    </message>
    <message>
        <source>began anew</source>
        <translation>recomeçou</translation>
    </message>
    <message>
        <source>lower than before</source>
        <translation>inferior ao anterior</translation>
    </message>
    <message>
        <source>more than can be printed</source>
        <translation>mais do que se pode imprimir</translation>
    </message>
    <message>
        <source>The server did not take a billing read</source>
        <translation>O servidor não aceitou uma leitura de faturação</translation>
    </message>
    <message>
        <source>Send this billing read?</source>
        <translation>Enviar esta leitura de faturação?</translation>
    </message>
    <message>
        <source>Now, or when it answers next; that reading is sent instead.</source>
        <translation>Agora, ou quando responder; é enviada essa leitura.</translation>
    </message>
    <message>
        <source>Your supplier’s server did not take the billing read of “%1”. It said: %2</source>
        <translation>O servidor do seu fornecedor não aceitou a leitura de faturação de «%1». Disse: %2</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of “%1”. What it told on %2 does not go on from what was known before, so it was not sent. Nothing is lost, nothing is corrected.</source>
        <translation>O seu fornecedor pede os contadores de «%1». O que indicou em %2 não continua o que se sabia antes, por isso não foi enviado. Nada se perde, nada é corrigido.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Read before on</source>
        <translation>Lido antes em</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Dizia</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Meters that are held</source>
        <translation>Contadores retidos</translation>
    </message>
    <message>
        <source>No meters.</source>
        <translation>Sem contadores.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Procurar na ajuda</translation>
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
        <translation>Nenhuma página contém todas estas palavras.</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Pacote de &amp;suporte…</translation>
    </message>
    <message>
        <source>&amp;About Meterdesk…</source>
        <translation>&amp;Acerca do Meterdesk…</translation>
    </message>
    <message>
        <source>This page has not been translated yet.</source>
        <translation>Esta página ainda não está traduzida.</translation>
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
        <translation>Guardar &amp;leituras…</translation>
    </message>
    <message>
        <source>Save &amp;statement…</source>
        <translation>Guardar ex&amp;trato…</translation>
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
        <translation>Imprimir l&amp;eituras…</translation>
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
        <translation>Consumíveis</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmissões</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Quem é quem</translation>
    </message>
    <message>
        <source>This printer is no longer in the books.</source>
        <translation>Esta impressora já não está nos registos.</translation>
    </message>
    <message>
        <source>Meter history – {0}</source>
        <translation>Histórico de contadores – {0}</translation>
    </message>
    <message>
        <source>serial number {0}</source>
        <translation>número de série {0}</translation>
    </message>
    <message>
        <source>no serial number</source>
        <translation>sem número de série</translation>
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
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Serial number from</source>
        <translation>Número de série de</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome do anfitrião</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Endereço de hardware</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Tipo de agente</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lida com</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vista pela primeira vez</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última leitura</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registo</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>&amp;Start Meterdesk with the computer (recommended)</source>
        <translation>&amp;Iniciar o Meterdesk com o computador (recomendado)</translation>
    </message>
    <message>
        <source>Start Meterdesk with the computer</source>
        <translation>Iniciar o Meterdesk com o computador</translation>
    </message>
    <message>
        <source>Nobody has to read a page counter again</source>
        <translation>Ninguém precisa de voltar a ler um contador de páginas</translation>
    </message>
    <message>
        <source>Of each printer you register, exactly this is sent</source>
        <translation>De cada impressora que registar é enviado exatamente isto</translation>
    </message>
    <message>
        <source>Meters can only be read while this computer is on and Meterdesk runs.</source>
        <translation>Os contadores só podem ser lidos enquanto este computador está ligado e o Meterdesk em execução.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Reads the meters and supplies of your printers, about every two hours.</source>
        <translation>Lê os contadores e consumíveis das suas impressoras, cerca de duas em duas horas.</translation>
    </message>
    <message>
        <source>Talks to your supplier&apos;s server once a day, encrypted, from here only.</source>
        <translation>Fala uma vez por dia com o servidor do seu fornecedor, encriptado, só daqui.</translation>
    </message>
    <message>
        <source>Shows you every message, word for word, under “What was sent”.</source>
        <translation>Mostra-lhe cada mensagem, palavra por palavra, em «Envios».</translation>
    </message>
    <message>
        <source>Never sends documents, names of people, addresses or passwords.</source>
        <translation>Nunca envia documentos, nomes de pessoas, endereços ou palavras-passe.</translation>
    </message>
    <message>
        <source>Never registers a printer unless you choose it. Pause at any time.</source>
        <translation>Nunca regista uma impressora que não escolha. Pause a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>InternetPage</name>
    <message>
        <source>As this computer is set up</source>
        <translation>Como este computador está configurado</translation>
    </message>
    <message>
        <source>Directly, without a proxy</source>
        <translation>Diretamente, sem proxy</translation>
    </message>
    <message>
        <source>Through this proxy:</source>
        <translation>Através deste proxy:</translation>
    </message>
    <message>
        <source>&amp;Way to the Internet</source>
        <translation>&amp;Acesso à Internet</translation>
    </message>
    <message>
        <source>Pro&amp;xy address</source>
        <translation>Endereço do pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;utilizador</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Palavra-passe</translation>
    </message>
    <message>
        <source>&amp;Forget the password that is kept</source>
        <translation>&amp;Esquecer a palavra-passe guardada</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>guardada; escreva outra para a substituir</translation>
    </message>
    <message>
        <source>User name and password only where the proxy asks for them.</source>
        <translation>Nome de utilizador e palavra-passe só se o proxy os pedir.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Where may secrets be kept?</source>
        <translation>Onde podem ser guardados os segredos?</translation>
    </message>
    <message>
        <source>This computer has no keyring for what the server gives this office and for SNMP communities. Keep them:</source>
        <translation>Este computador não tem porta-chaves para o que o servidor dá a este escritório nem para as comunidades SNMP. Guardá-los:</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Leave this supplier</source>
        <translation>Deixar este fornecedor</translation>
    </message>
    <message>
        <source>%1 registered printers</source>
        <translation>%1 impressoras registadas</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 impressora</translation>
    </message>
    <message>
        <source>Leave this supplier with %1?</source>
        <translation>Deixar este fornecedor com %1?</translation>
    </message>
    <message>
        <source>Leave without telling the server; I tell my supplier</source>
        <translation>Deixar sem o dizer ao servidor; digo-o eu ao meu fornecedor</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier</source>
        <translation>&amp;Deixar este fornecedor</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Printers to sign up</source>
        <translation>Impressoras a inscrever</translation>
    </message>
    <message>
        <source>Please sign these printers up for automatic meter reading: %1</source>
        <translation>Inscreva estas impressoras na leitura automática de contadores, por favor: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Procurar nas licenças</translation>
    </message>
</context>
<context>
    <name>ListImport</name>
    <message>
        <source>Add from a li&amp;st (CSV)…</source>
        <translation>Adicionar de uma li&amp;sta (CSV)…</translation>
    </message>
    <message>
        <source>Add addresses from a list in a CSV file</source>
        <translation>Adicionar endereços de uma lista num ficheiro CSV</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 não pode ser lido (%2).</translation>
    </message>
    <message>
        <source>%1 places added from %2.</source>
        <translation>%1 lugares adicionados de %2.</translation>
    </message>
    <message>
        <source>and %1 more lines.</source>
        <translation>e mais %1 linhas.</translation>
    </message>
    <message>
        <source>List of printers</source>
        <translation>Lista de impressoras</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas (*.csv *.txt *.tsv);;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>LocalTime</name>
    <message>
        <source>tomorrow %1</source>
        <translation>amanhã %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
    <message>
        <source>tonight %1</source>
        <translation>hoje à noite %1</translation>
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
        <translation>Registar novo dispositivo</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>Ler agora</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Search printers</source>
        <translation>Procurar impressoras</translation>
    </message>
</context>
<context>
    <name>MeterWords</name>
    <message>
        <source>impressions</source>
        <translation>impressões</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>folhas</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pés</translation>
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
        <translation>Uma impressão é uma face de folha impressa.</translation>
    </message>
    <message>
        <source>One sheet counts once, whether one side or two.</source>
        <translation>Uma folha conta uma vez, com uma face ou duas.</translation>
    </message>
    <message>
        <source>One image is one picture of a page, scanned or sent.</source>
        <translation>Uma imagem é a imagem de uma página, digitalizada ou enviada.</translation>
    </message>
    <message>
        <source>It counts for the printer’s whole life, so a bill may use it.</source>
        <translation>Conta durante toda a vida da impressora, por isso uma fatura pode usá-lo.</translation>
    </message>
    <message>
        <source>It begins anew when the printer is switched on, so no bill uses it.</source>
        <translation>Recomeça quando a impressora é ligada, por isso nenhuma fatura o usa.</translation>
    </message>
    <message>
        <source>Somebody can set it back, so no bill uses it.</source>
        <translation>Alguém pode repô-lo, por isso nenhuma fatura o usa.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançou</translation>
    </message>
    <message>
        <source>{before} on {since}; {counted} more since then.</source>
        <translation>{before} em {since}; mais {counted} desde então.</translation>
    </message>
    <message>
        <source>Rolled over</source>
        <translation>Deu a volta</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter rolled over and goes on from its beginning: {counted} more since then.</source>
        <translation>{before} em {since}. O contador deu a volta e continua do seu início: mais {counted} desde então.</translation>
    </message>
    <message>
        <source>Began anew</source>
        <translation>Recomeçou</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter began anew: the printer was repaired, or another took its place. What it counted in between nobody knows.</source>
        <translation>{before} em {since}. O contador recomeçou: a impressora foi reparada, ou outra tomou o seu lugar. O que contou entretanto ninguém sabe.</translation>
    </message>
    <message>
        <source>Went back</source>
        <translation>Recuou</translation>
    </message>
    <message>
        <source>{before} on {since}. The counter went back, and nobody knows why.</source>
        <translation>{before} em {since}. O contador recuou, e ninguém sabe porquê.</translation>
    </message>
    <message>
        <source>Jumped</source>
        <translation>Saltou</translation>
    </message>
    <message>
        <source>{before} on {since}. That is more than can be printed in that time.</source>
        <translation>{before} em {since}. É mais do que se pode imprimir nesse tempo.</translation>
    </message>
    <message>
        <source>Another object</source>
        <translation>Outro objeto</translation>
    </message>
    <message>
        <source>{before} on {since}, read from another object then: {old}</source>
        <translation>{before} em {since}, lido então de outro objeto: {old}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>{before} on {since}; the clock was set in between.</source>
        <translation>{before} em {since}; o relógio foi acertado entretanto.</translation>
    </message>
    <message>
        <source>It has stopped</source>
        <translation>Parou</translation>
    </message>
    <message>
        <source>It still works</source>
        <translation>Ainda funciona</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Para informação</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Somebody who knows the printer</source>
        <translation>Quem conheça a impressora</translation>
    </message>
    <message>
        <source>It needs a technician</source>
        <translation>Precisa de um técnico</translation>
    </message>
    <message>
        <source>Who looks after the printers</source>
        <translation>Quem cuida das impressoras</translation>
    </message>
    <message>
        <source>Nobody needs to</source>
        <translation>Ninguém precisa</translation>
    </message>
    <message>
        <source>Told the supplier: automatic reads were switched as asked.</source>
        <translation>Comunicado ao fornecedor: as leituras automáticas foram ajustadas como pedido.</translation>
    </message>
    <message>
        <source>Told the supplier: this office did not do what it was asked.</source>
        <translation>Comunicado ao fornecedor: este escritório não fez o que lhe foi pedido.</translation>
    </message>
    <message>
        <source>Told the supplier: what it asked could not be done.</source>
        <translation>Comunicado ao fornecedor: o que pediu não pôde ser feito.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Indicado em</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conta</translation>
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
        <translation>{0}, o mesmo</translation>
    </message>
    <message>
        <source>{0}, {1} more. {2}</source>
        <translation>{0}, mais {1}. {2}</translation>
    </message>
    <message>
        <source>{0}, {1} less. {2}</source>
        <translation>{0}, menos {1}. {2}</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>Não se conhece nenhum motivo.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Segunda testemunha</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>not counted by this printer: {0}</source>
        <translation>não contado por esta impressora: {0}</translation>
    </message>
    <message>
        <source>Meter read for the bill: {0}.</source>
        <translation>Lido para a fatura: {0}.</translation>
    </message>
    <message>
        <source>Levels of supplies: {0}.</source>
        <translation>Níveis de consumíveis: {0}.</translation>
    </message>
    <message>
        <source>Refused: {0}</source>
        <translation>Recusado: {0}</translation>
    </message>
    <message>
        <source>Accepted on {0}</source>
        <translation>Aceite em {0}</translation>
    </message>
    <message>
        <source>Waits; tried without an answer, it is sent again with the next sync</source>
        <translation>Espera; tentado sem resposta, é enviado de novo na próxima sincronização</translation>
    </message>
    <message>
        <source>Waits for the next sync</source>
        <translation>Espera a próxima sincronização</translation>
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
        <translation>Os seus contadores ainda não foram lidos. São lidos na próxima ronda.</translation>
    </message>
    <message>
        <source>Meters over time</source>
        <translation>Contadores ao longo do tempo</translation>
    </message>
    <message>
        <source>Bill read sent</source>
        <translation>Leitura de faturação enviada</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituída</translation>
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
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Missing on the sign-up page?</source>
        <translation>Falta na página de inscrição?</translation>
    </message>
    <message>
        <source>Registered less than an hour ago, it is there from %1.</source>
        <translation>Registada há menos de uma hora, está lá a partir das %1.</translation>
    </message>
    <message>
        <source>It may be assigned to somebody else at your firm: have it assigned to you with “Update your equipment list” on that page and tell them, or let them sign it up.</source>
        <translation>Pode estar atribuída a outra pessoa da sua empresa: peça que lha atribuam com «Update your equipment list» nessa página e avise-a, ou deixe que ela a inscreva.</translation>
    </message>
    <message>
        <source>Installed less than 30 days ago, it may not be in your supplier&apos;s books yet: look again, at the latest on %1.</source>
        <translation>Instalada há menos de 30 dias, pode ainda não estar nos registos do seu fornecedor: veja de novo, o mais tardar em %1.</translation>
    </message>
</context>
<context>
    <name>NewPasswordDialog</name>
    <message>
        <source>Lock the IT settings</source>
        <translation>Bloquear as definições de TI</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Palavra-passe</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Outra ve&amp;z a mesma</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
</context>
<context>
    <name>NewVersion</name>
    <message>
        <source>A newer version can be had: %1.</source>
        <translation>Há uma versão mais recente: %1.</translation>
    </message>
</context>
<context>
    <name>NewVersionBar</name>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>Opens the page in your browser; nothing is installed.</source>
        <translation>Abre a página no navegador; nada é instalado.</translation>
    </message>
    <message>
        <source>Not this &amp;version</source>
        <translation>Esta &amp;versão não</translation>
    </message>
    <message>
        <source>Say no more of this version; of the next you hear again.</source>
        <translation>Não voltar a falar desta versão; da seguinte haverá aviso.</translation>
    </message>
    <message>
        <source>Meterdesk %1 can be had since %2.</source>
        <translation>O Meterdesk %1 está disponível desde %2.</translation>
    </message>
</context>
<context>
    <name>NextTab</name>
    <message>
        <source>Messages of the next sync</source>
        <translation>Mensagens da próxima sincronização</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Atua&amp;lizar</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>A preparar…</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Nada seria enviado.</translation>
    </message>
    <message>
        <source>What waits while communication is paused</source>
        <translation>O que espera enquanto a comunicação está em pausa</translation>
    </message>
    <message>
        <source>What would be sent next</source>
        <translation>O que seria enviado a seguir</translation>
    </message>
    <message>
        <source>With the next sync, %1</source>
        <translation>Com a próxima sincronização, %1</translation>
    </message>
    <message>
        <source>With the next sync, which is due</source>
        <translation>Com a próxima sincronização, que está pendente</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The server has not been reached for two days</source>
        <translation>O servidor está inacessível há dois dias</translation>
    </message>
    <message>
        <source>A billing read waits for your answer</source>
        <translation>Uma leitura de faturação espera a sua resposta</translation>
    </message>
    <message>
        <source>%1 billing reads wait for your answer</source>
        <translation>%1 leituras de faturação esperam a sua resposta</translation>
    </message>
    <message>
        <source>Your supplier asks for a printer’s meters</source>
        <translation>O seu fornecedor pede os contadores de uma impressora</translation>
    </message>
    <message>
        <source>Your supplier asks for the meters of %1 printers</source>
        <translation>O seu fornecedor pede os contadores de %1 impressoras</translation>
    </message>
    <message>
        <source>Ready to sign up</source>
        <translation>Pronta para inscrever</translation>
    </message>
    <message>
        <source>%1 printers are ready to sign up</source>
        <translation>%1 impressoras estão prontas para inscrever</translation>
    </message>
    <message>
        <source>A printer was replaced</source>
        <translation>Uma impressora foi substituída</translation>
    </message>
    <message>
        <source>%1 printers were replaced</source>
        <translation>%1 impressoras foram substituídas</translation>
    </message>
    <message>
        <source>A printer is not quite the one it was</source>
        <translation>Uma impressora já não é bem a mesma</translation>
    </message>
    <message>
        <source>%1 printers are not quite the ones they were</source>
        <translation>%1 impressoras já não são bem as mesmas</translation>
    </message>
    <message>
        <source>A new printer was found</source>
        <translation>Foi encontrada uma nova impressora</translation>
    </message>
    <message>
        <source>%1 new printers were found</source>
        <translation>Foram encontradas %1 novas impressoras</translation>
    </message>
    <message>
        <source>A supply is running low</source>
        <translation>Um consumível está a acabar</translation>
    </message>
    <message>
        <source>%1 supplies are running low</source>
        <translation>%1 consumíveis estão a acabar</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <translation>%1. Clique para ver porquê.</translation>
    </message>
    <message>
        <source>%1. Switch them on, or see their history for the reason.</source>
        <translation>%1. Ligue-as, ou veja o motivo no seu histórico.</translation>
    </message>
    <message>
        <source>%1 can be signed up now. Click for the link.</source>
        <translation>%1 já podem ser inscritas. Clique para obter a ligação.</translation>
    </message>
    <message>
        <source>%1 at %2 is not registered. Click to register it.</source>
        <translation>%1, em %2, não está registada. Clique para a registar.</translation>
    </message>
    <message>
        <source>%1 are not registered. Click to choose.</source>
        <translation>%1 não estão registadas. Clique para escolher.</translation>
    </message>
    <message>
        <source>Was %1 at %2 moved, repaired or replaced? Click to answer.</source>
        <translation>%1, em %2, foi deslocada, reparada ou substituída? Clique para responder.</translation>
    </message>
    <message>
        <source>Were %1 moved, repaired or replaced? Click to see them.</source>
        <translation>%1 foram deslocadas, reparadas ou substituídas? Clique para as ver.</translation>
    </message>
    <message>
        <source>%1: %2. Click to see how long it will last.</source>
        <translation>%1: %2. Clique para ver quanto tempo durará.</translation>
    </message>
    <message>
        <source>%1. Click to see the printers.</source>
        <translation>%1. Clique para ver as impressoras.</translation>
    </message>
    <message>
        <source>The server answers again</source>
        <translation>O servidor responde de novo</translation>
    </message>
    <message>
        <source>What had waited is being sent.</source>
        <translation>O que esperava está a ser enviado.</translation>
    </message>
    <message>
        <source>The meters your supplier asked for are there</source>
        <translation>Os contadores que o seu fornecedor pediu já estão</translation>
    </message>
    <message>
        <source>%1: nothing is to be done any more.</source>
        <translation>%1: nada mais há a fazer.</translation>
    </message>
    <message>
        <source>The server is not reached for two days</source>
        <translation>O servidor está inacessível há dois dias</translation>
    </message>
    <message>
        <source>A billing read waits for an answer</source>
        <translation>Uma leitura de faturação espera uma resposta</translation>
    </message>
    <message>
        <source>A reading is due and cannot be taken</source>
        <translation>Uma leitura está pendente e não pode ser feita</translation>
    </message>
    <message>
        <source>A printer is ready to sign up</source>
        <translation>Uma impressora está pronta para inscrever</translation>
    </message>
    <message>
        <source>A printer was moved or repaired, perhaps</source>
        <translation>Talvez uma impressora tenha sido deslocada ou reparada</translation>
    </message>
    <message>
        <source>Several things have happened</source>
        <translation>Aconteceram várias coisas</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostrar &amp;notificações</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Quiet on Saturdays and S&amp;undays</source>
        <translation>Silêncio aos sábados e domin&amp;gos</translation>
    </message>
    <message>
        <source>until</source>
        <translation>até</translation>
    </message>
    <message>
        <source>What comes while it is quiet is told afterwards, in one message.</source>
        <translation>O que chega durante o silêncio é dito depois, numa só mensagem.</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Lock with a &amp;password…</source>
        <translation>Bloquear com &amp;palavra-passe…</translation>
    </message>
    <message>
        <source>Take the &amp;lock away</source>
        <translation>&amp;Retirar o bloqueio</translation>
    </message>
    <message>
        <source>Lock the IT settings</source>
        <translation>Bloquear as definições de TI</translation>
    </message>
    <message>
        <source>With a password, nobody changes Discovery, Internet, Server and this page by mistake, ends a registration, leaves the supplier or restores a backup. It is no fence against somebody who may change this account&apos;s files. Forgotten? The page on settings says what to do.</source>
        <translation>Com uma palavra-passe, ninguém altera por engano Procura, Internet, Servidor e esta página, termina um registo, deixa o fornecedor ou restaura uma cópia de segurança. Não detém quem possa alterar os ficheiros desta conta. Esqueceu-a? A página sobre as definições diz o que fazer.</translation>
    </message>
    <message>
        <source>Another &amp;password…</source>
        <translation>Outra &amp;palavra-passe…</translation>
    </message>
    <message>
        <source>Nothing is locked.</source>
        <translation>Nada está bloqueado.</translation>
    </message>
    <message>
        <source>The IT settings are locked with a password.</source>
        <translation>As definições de TI estão bloqueadas com uma palavra-passe.</translation>
    </message>
    <message>
        <source>They are locked with the new password once you choose OK.</source>
        <translation>São bloqueadas com a nova palavra-passe quando escolher OK.</translation>
    </message>
    <message>
        <source>The lock is taken away once you choose OK.</source>
        <translation>O bloqueio é retirado quando escolher OK.</translation>
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
        <translation>Esta conversa já não é guardada.</translation>
    </message>
    <message>
        <source>No conversation fits.</source>
        <translation>Nenhuma conversa corresponde.</translation>
    </message>
    <message>
        <source>Nothing was ever sent from this office.
Whatever is sent will stand here, word for word. What would be sent next stands under “Next message”.</source>
        <translation>Ainda nada foi enviado deste escritório.
O que for enviado estará aqui, palavra por palavra. O que seria enviado a seguir está em «Próxima mensagem».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>PauseBanner</name>
    <message>
        <source>&lt;b&gt;Communication is paused.&lt;/b&gt; Nothing leaves this office; what falls due is sent when it is resumed. Meters are still read.</source>
        <translation>&lt;b&gt;A comunicação está em pausa.&lt;/b&gt; Nada sai deste escritório; o que vencer é enviado ao retomá-la. Os contadores continuam a ser lidos.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>Resume communication</source>
        <translation>Retomar a comunicação</translation>
    </message>
</context>
<context>
    <name>PcChecks</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>A examinar este computador…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>A tratar</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>This month so far</source>
        <translation>Este mês até agora</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>Este ano até agora</translation>
    </message>
    <message>
        <source>Days of your choice</source>
        <translation>Dias à sua escolha</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <translation>d&amp;e</translation>
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
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
    <message>
        <source>No printer was read before %1.</source>
        <translation>Nenhuma impressora foi lida antes de %1.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>for example 10.0.5.0/24, 10.0.6.20-40</source>
        <translation>por exemplo 10.0.5.0/24, 10.0.6.20-40</translation>
    </message>
    <message>
        <source>Other networks, ranges or addresses</source>
        <translation>Outras redes, intervalos ou endereços</translation>
    </message>
    <message>
        <source>Addresses to leave out</source>
        <translation>Endereços a excluir</translation>
    </message>
    <message>
        <source>SNMP communities, one a line</source>
        <translation>Comunidades SNMP, uma por linha</translation>
    </message>
    <message>
        <source>SNMP ports</source>
        <translation>Portas SNMP</translation>
    </message>
    <message>
        <source>%1 – %2, this computer is %3 in it</source>
        <translation>%1 – %2, este computador é lá %3</translation>
    </message>
    <message>
        <source>%1 – %2, the part of %4 around this computer, %3</source>
        <translation>%1 – %2, a parte de %4 à volta deste computador, %3</translation>
    </message>
    <message>
        <source>&amp;More: exclusions, communities, ports</source>
        <translation>&amp;Mais: exclusões, comunidades, portas</translation>
    </message>
    <message>
        <source>More: exclusions, communities, ports</source>
        <translation>Mais: exclusões, comunidades, portas</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Comm&amp;unities</source>
        <translation>Com&amp;unidades</translation>
    </message>
    <message>
        <source>SNMP &amp;ports</source>
        <translation>&amp;Portas SNMP</translation>
    </message>
    <message>
        <source>SNMPv3 users: Preferences, Discovery.</source>
        <translation>Utilizadores SNMPv3: Preferências, Procura.</translation>
    </message>
    <message>
        <source>&amp;Other places</source>
        <translation>&amp;Outros lugares</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Leitura</translation>
    </message>
    <message>
        <source>&amp;Discovery</source>
        <translation>&amp;Procura</translation>
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
        <translation>Da&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Administration</source>
        <translation>&amp;Administração</translation>
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
        <translation>As páginas estão a ser impressas.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This printer takes nothing; nothing was printed. Choose another one.</source>
        <translation>Esta impressora não aceita nada; nada foi impresso. Escolha outra.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Criado pelo Meterdesk em %1</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 impressora</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 impressoras</translation>
    </message>
    <message>
        <source>%1 of %2 printers</source>
        <translation>%1 de %2 impressoras</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impressoras</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier</source>
        <translation>Confirmado pelo fornecedor</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>It holds %1.</source>
        <translation>Contém %1.</translation>
    </message>
    <message>
        <source>What was there before is kept: %1.</source>
        <translation>O que lá estava antes foi guardado: %1.</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>A cópia foi restaurada</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>A cópia não foi restaurada</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Está tudo como estava.</translation>
    </message>
    <message>
        <source>Meterdesk cannot go on</source>
        <translation>O Meterdesk não pode continuar</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Are these two printers?</source>
        <translation>São duas impressoras?</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Deslocada, reparada ou substituída?</translation>
    </message>
    <message>
        <source>They are &amp;one printer all the same</source>
        <translation>São ainda assim &amp;uma só impressora</translation>
    </message>
    <message>
        <source>At %1 a printer answers that is much like “%2”, and yet not quite the same. %3 Until you say what happened, what it tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>Em %1 responde uma impressora muito parecida com «%2», e contudo não bem a mesma. %3 Até dizer o que aconteceu, o que indica fica à parte: nada disso é enviado, e nada é misturado.</translation>
    </message>
    <message>
        <source>Both answer now: “%2”, and at %1 a printer that is much like it. %3 Until you say whether they are two, what the other tells is kept apart: nothing of it is sent, and nothing is mixed.</source>
        <translation>Ambas respondem agora: «%2» e, em %1, uma impressora muito parecida. %3 Até dizer se são duas, o que a outra indica fica à parte: nada disso é enviado, e nada é misturado.</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>O que se compara</translation>
    </message>
    <message>
        <source>The known printer</source>
        <translation>A impressora conhecida</translation>
    </message>
    <message>
        <source>The printer there now</source>
        <translation>A impressora que lá está agora</translation>
    </message>
    <message>
        <source>Which says</source>
        <translation>O que indica</translation>
    </message>
    <message>
        <source>Evidence on both sides</source>
        <translation>Indícios de ambos os lados</translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>Sem indícios.</translation>
    </message>
    <message>
        <source>One history. It goes on under serial number %1, which your supplier knows.</source>
        <translation>Um só histórico. Continua com o número de série %1, que o seu fornecedor conhece.</translation>
    </message>
    <message>
        <source>One history; nothing that was read is lost.</source>
        <translation>Um só histórico; nada do que foi lido se perde.</translation>
    </message>
    <message>
        <source>It is the &amp;same printer, moved or repaired</source>
        <translation>É a &amp;mesma impressora, deslocada ou reparada</translation>
    </message>
    <message>
        <source>It was &amp;replaced: another printer stands there</source>
        <translation>Foi &amp;substituída: está lá outra impressora</translation>
    </message>
    <message>
        <source>The known one is closed with its last reading; the other is new and can be registered.</source>
        <translation>A conhecida é fechada com a sua última leitura; a outra é nova e pode ser registada.</translation>
    </message>
    <message>
        <source>These are &amp;two printers, and both are here</source>
        <translation>São &amp;duas impressoras, e ambas estão cá</translation>
    </message>
    <message>
        <source>Each keeps its own history; both are read.</source>
        <translation>Cada uma mantém o seu histórico; ambas são lidas.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Read the &amp;meters every</source>
        <translation>Ler os &amp;contadores a cada</translation>
    </message>
    <message>
        <source>For a bill, a printer is read again where its last reading is older than this.</source>
        <translation>Para uma fatura, uma impressora é lida de novo se a sua última leitura for mais antiga do que isto.</translation>
    </message>
    <message>
        <source>At &amp;night leave alone what is asleep or away</source>
        <translation>À &amp;noite, deixar em paz o que está em repouso ou ausente</translation>
    </message>
    <message>
        <source>From 20:00 to 07:00 no printer is woken to be read, unless a billing read is due. Printers that answer are read through the night.</source>
        <translation>Das 20:00 às 07:00 nenhuma impressora é acordada para ser lida, a não ser que haja uma leitura de faturação pendente. As impressoras que respondem são lidas durante toda a noite.</translation>
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
        <translation>Registar novo dispositivo</translation>
    </message>
    <message>
        <source>New printers</source>
        <translation>Novas impressoras</translation>
    </message>
    <message>
        <source>There is no new printer.</source>
        <translation>Não há nenhuma impressora nova.</translation>
    </message>
    <message>
        <source>Of a registered printer is sent: %1.</source>
        <translation>De uma impressora registada é enviado: %1.</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registar</translation>
    </message>
    <message>
        <source>&amp;Find printers...</source>
        <translation>&amp;Procurar impressoras…</translation>
    </message>
    <message>
        <source>Tick the printers whose meters your supplier may read, then choose Register. Nothing is ticked for you.</source>
        <translation>Assinale as impressoras cujos contadores o seu fornecedor pode ler e escolha Registar. Nada é assinalado por si.</translation>
    </message>
    <message>
        <source>Every printer found is registered. To look for more, find printers.</source>
        <translation>Todas as impressoras encontradas estão registadas. Para mais, procure impressoras.</translation>
    </message>
    <message>
        <source>No printers are known yet. Find them on your network first.</source>
        <translation>Ainda não se conhece nenhuma impressora. Procure-as primeiro na sua rede.</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>A registar…</translation>
    </message>
</context>
<context>
    <name>Residents</name>
    <message>
        <source>Meterdesk runs as a service of this computer since %1: it reads and syncs also while nobody is logged in. This window shows what it does, and takes over when it ends.</source>
        <translation>O Meterdesk funciona como serviço deste computador desde %1: lê e sincroniza também quando ninguém tem sessão iniciada. Esta janela mostra o que ele faz e assume quando ele termina.</translation>
    </message>
    <message>
        <source>A service collects since %1</source>
        <translation>Um serviço recolhe desde %1</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restaurar a cópia de %1?</translation>
    </message>
    <message>
        <source>It holds %1, and was made by Meterdesk %2.

It takes the place of what is here now, settings included. What is here is kept beside it as a backup of its own. Meterdesk stops reading, restores and opens again: a matter of seconds. If anything goes wrong, all stays as it is.</source>
        <translation>Contém %1 e foi feita com o Meterdesk %2.

Toma o lugar do que está aqui agora, incluindo as definições. O que está aqui é guardado ao lado como cópia própria. O Meterdesk deixa de ler, restaura e abre de novo: uma questão de segundos. Se algo correr mal, fica tudo como está.</translation>
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
        <translation>O Meterdesk está a restaurar</translation>
    </message>
    <message>
        <source>The backup takes the place of what was there…</source>
        <translation>A cópia toma o lugar do que lá estava…</translation>
    </message>
</context>
<context>
    <name>SavingPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Parado; nada foi escrito.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search: words, serial number, printer, value</source>
        <translation>Procurar: palavras, número de série, impressora, valor</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Procurar conversas</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>Só &amp;problemas</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversa</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 conversas</translation>
    </message>
</context>
<context>
    <name>SecretPlaces</name>
    <message>
        <source>in the keyring of this computer (recommended)</source>
        <translation>no porta-chaves deste computador (recomendado)</translation>
    </message>
    <message>
        <source>in a file that only you can read</source>
        <translation>num ficheiro que só o utilizador atual pode ler</translation>
    </message>
    <message>
        <source>for this run only: asked for again after each start</source>
        <translation>só para esta execução: pedidos de novo após cada início</translation>
    </message>
    <message>
        <source>The operating system encrypts them: Windows Credential Manager, macOS Keychain, GNOME Keyring or KWallet.</source>
        <translation>O sistema operativo encripta-os: Gestor de Credenciais do Windows, Porta-chaves do macOS, GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The file is plain text in the data folder. No other user of this computer can read it, but its administrators, and whoever gets a copy of the disk, can.</source>
        <translation>O ficheiro é texto simples na pasta de dados. Nenhum outro utilizador deste computador o pode ler, mas os seus administradores, e quem obtiver uma cópia do disco, podem.</translation>
    </message>
    <message>
        <source>Nothing is written down. After each start of Meterdesk somebody types the enrolment key and the SNMP communities again; until then nothing is sent, and nothing is lost.</source>
        <translation>Nada é escrito. Após cada início do Meterdesk alguém escreve de novo a chave de registo e as comunidades SNMP; até lá nada é enviado, e nada se perde.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1 and %2 are not one.</source>
        <translation>%1 e %2 não são uma só.</translation>
    </message>
    <message>
        <source>%1 answered at first and then stopped; it is read again next time.</source>
        <translation>%1 respondeu de início e depois deixou de responder; é lida de novo da próxima vez.</translation>
    </message>
    <message>
        <source>%1 answered with more than %2 MB, which no Communication Server does.</source>
        <translation>%1 respondeu com mais de %2 MB, o que nenhum servidor de comunicação faz.</translation>
    </message>
    <message>
        <source>%1 answered with nothing (HTTP status %2): no Communication Server does that.</source>
        <translation>%1 não respondeu nada (estado HTTP %2): nenhum servidor de comunicação faz isso.</translation>
    </message>
    <message>
        <source>%1 answers and is no printer.</source>
        <translation>%1 responde e não é uma impressora.</translation>
    </message>
    <message>
        <source>%1 answers as another service (%2), not as a Communication Server.</source>
        <translation>%1 responde como outro serviço (%2), não como servidor de comunicação.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2.</source>
        <translation>%1 responde com o estado HTTP %2.</translation>
    </message>
    <message>
        <source>%1 answers without encryption at this port.</source>
        <translation>%1 responde sem encriptação nesta porta.</translation>
    </message>
    <message>
        <source>%1 answers, and nothing it says can be read.</source>
        <translation>%1 responde, e nada do que diz pode ser lido.</translation>
    </message>
    <message>
        <source>%1 answers, and refuses everything it is asked for.</source>
        <translation>%1 responde e recusa tudo o que lhe é pedido.</translation>
    </message>
    <message>
        <source>%1 at %2 tells no serial number, so it cannot be registered; its meters are still read and shown.</source>
        <translation>%1, em %2, não dá número de série, por isso não pode ser registada; os seus contadores continuam a ser lidos e mostrados.</translation>
    </message>
    <message>
        <source>%1 billing reads</source>
        <translation>%1 leituras de faturação</translation>
    </message>
    <message>
        <source>%1 billing reads for %2</source>
        <translation>%1 leituras de faturação de %2</translation>
    </message>
    <message>
        <source>%1 billing requests</source>
        <translation>%1 pedidos de faturação</translation>
    </message>
    <message>
        <source>%1 bytes came back.</source>
        <translation>Voltaram %1 bytes.</translation>
    </message>
    <message>
        <source>%1 bytes of message, packed from %2.</source>
        <translation>%1 bytes de mensagem, comprimidos de %2.</translation>
    </message>
    <message>
        <source>%1 bytes of message.</source>
        <translation>%1 bytes de mensagem.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message and %3 of HTTP.</source>
        <translation>Viajaram %1 bytes: %2 de mensagem e %3 de HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes travelled: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>Viajaram %1 bytes: %2 de mensagem, comprimidos de %3, e %4 de HTTP.</translation>
    </message>
    <message>
        <source>%1 bytes will travel: %2 of message and %3 of HTTP; this server takes no packed messages (it would be %4).</source>
        <translation>Viajarão %1 bytes: %2 de mensagem e %3 de HTTP; este servidor não aceita mensagens comprimidas (seriam %4).</translation>
    </message>
    <message>
        <source>%1 cannot be changed (%2); check its permissions, or leave “Start with the computer” as it was.</source>
        <translation>%1 não pode ser alterado (%2); verifique as permissões, ou deixe «Iniciar com o computador» como estava.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 não pode ser lido (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>Não é possível escrever %1 (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>%1 não pode ser escrito (%2); escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); close it where it is open, or choose another place.</source>
        <translation>%1 não pode ser escrito (%2); feche-o onde está aberto, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot show the SNMPv3 context “%2” now.</source>
        <translation>%1 não pode mostrar agora o contexto SNMPv3 «%2».</translation>
    </message>
    <message>
        <source>%1 commands</source>
        <translation>%1 comandos</translation>
    </message>
    <message>
        <source>%1 could not be removed (%2); close what uses it and try again.</source>
        <translation>%1 não pôde ser removido (%2); feche o que o usa e tente de novo.</translation>
    </message>
    <message>
        <source>%1 could not be written as a workbook.</source>
        <translation>Não foi possível gravar %1 como livro do Excel.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>%1 devices answer and are no printers: %2.</source>
        <translation>%1 dispositivos respondem e não são impressoras: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer completely within %2 seconds.</source>
        <translation>%1 não respondeu por inteiro em %2 segundos.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 não responde.</translation>
    </message>
    <message>
        <source>%1 finds every request of the SNMPv3 user too old, even by its own clock; switch it off and on.</source>
        <translation>%1 acha demasiado antigo cada pedido do utilizador SNMPv3, mesmo pelo seu próprio relógio; desligue e volte a ligar.</translation>
    </message>
    <message>
        <source>%1 has no SNMPv3 context “%2”; leave it empty, or compare it with the printer&apos;s.</source>
        <translation>%1 não tem o contexto SNMPv3 «%2»; deixe-o vazio, ou compare-o com o da impressora.</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 is %2%3; undo that first, or name %4.</source>
        <translation>%1 é %2%3; anule isso primeiro, ou indique %4.</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 não é true nem false.</translation>
    </message>
    <message>
        <source>%1 is no Communication Server at this address (%2).</source>
        <translation>%1 não é um servidor de comunicação neste endereço (%2).</translation>
    </message>
    <message>
        <source>%1 is no UDP port; a port lies between 1 and 65535.</source>
        <translation>%1 não é uma porta UDP; uma porta está entre 1 e 65535.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk, or it is damaged.</source>
        <translation>%1 não é uma cópia do Meterdesk, ou está danificada.</translation>
    </message>
    <message>
        <source>%1 is no backup of Meterdesk.</source>
        <translation>%1 não é uma cópia do Meterdesk.</translation>
    </message>
    <message>
        <source>%1 is no database of Meterdesk, or it is damaged: %2.</source>
        <translation>%1 não é uma base de dados do Meterdesk, ou está danificada: %2.</translation>
    </message>
    <message>
        <source>%1 is no language; write for example de, or system.</source>
        <translation>%1 não é uma língua; escreva por exemplo de, ou system.</translation>
    </message>
    <message>
        <source>%1 is no list in square brackets.</source>
        <translation>%1 não é uma lista entre parênteses retos.</translation>
    </message>
    <message>
        <source>%1 is no setting; it was ignored.</source>
        <translation>%1 não é uma definição; foi ignorada.</translation>
    </message>
    <message>
        <source>%1 is no text in quotation marks.</source>
        <translation>%1 não é um texto entre aspas.</translation>
    </message>
    <message>
        <source>%1 is no whole number.</source>
        <translation>%1 não é um número inteiro.</translation>
    </message>
    <message>
        <source>%1 is none of %2.</source>
        <translation>%1 não é nenhum de %2.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be locked; there are %2.</source>
        <translation>%1 não é nada que se possa bloquear; há %2.</translation>
    </message>
    <message>
        <source>%1 is open in another program, such as Excel.</source>
        <translation>%1 está aberto noutro programa, como o Excel.</translation>
    </message>
    <message>
        <source>%1 is read-only; choose another folder.</source>
        <translation>%1 é só de leitura; escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 is write-protected; choose another name.</source>
        <translation>%1 está protegido contra escrita; escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but not %2; compare what is chosen with the printer&apos;s.</source>
        <translation>%1 conhece o utilizador SNMPv3, mas não %2; compare o escolhido com o da impressora.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another authentication password, or another kind than %2.</source>
        <translation>%1 conhece o utilizador SNMPv3, mas com outra palavra-passe de autenticação, ou outro tipo que %2.</translation>
    </message>
    <message>
        <source>%1 knows the SNMPv3 user, but with another privacy password, or another kind than %2.</source>
        <translation>%1 conhece o utilizador SNMPv3, mas com outra palavra-passe de encriptação, ou outro tipo que %2.</translation>
    </message>
    <message>
        <source>%1 lets the SNMPv3 user read nothing %2; allow it there, or compare what is chosen with the printer&apos;s.</source>
        <translation>%1 não deixa o utilizador SNMPv3 ler nada %2; permita-o lá, ou compare o escolhido com o da impressora.</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 minutes is not between 15 and 1440.</source>
        <translation>%1 minutos não está entre 15 e 1440.</translation>
    </message>
    <message>
        <source>%1 months is not between 1 and %2.</source>
        <translation>%1 meses não está entre 1 e %2.</translation>
    </message>
    <message>
        <source>%1 more answered and could not be read.</source>
        <translation>Mais %1 responderam e não puderam ser lidos.</translation>
    </message>
    <message>
        <source>%1 new printers are not registered.</source>
        <translation>%1 novas impressoras não estão registadas.</translation>
    </message>
    <message>
        <source>%1 other meters</source>
        <translation>outros %1 contadores</translation>
    </message>
    <message>
        <source>%1 packets a second is not between 1 and %2.</source>
        <translation>%1 pacotes por segundo não está entre 1 e %2.</translation>
    </message>
    <message>
        <source>%1 parcels</source>
        <translation>%1 envios</translation>
    </message>
    <message>
        <source>%1 printers</source>
        <translation>%1 impressoras</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 contacta %2</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 sends on again and again.</source>
        <translation>%1 remete repetidamente para outro lugar.</translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2, which a Communication Server never does.</source>
        <translation>%1 reencaminha os visitantes para %2, o que um servidor de comunicação nunca faz.</translation>
    </message>
    <message>
        <source>%1 sent a damaged answer.</source>
        <translation>%1 enviou uma resposta danificada.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and does not answer the user; compare its name, its passwords and their kinds with the printer&apos;s.</source>
        <translation>%1 fala SNMPv3 e não responde ao utilizador; compare o nome, as palavras-passe e os seus tipos com os da impressora.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3 and knows no user of that name; compare the name with the printer&apos;s.</source>
        <translation>%1 fala SNMPv3 e não conhece nenhum utilizador com esse nome; compare o nome com o da impressora.</translation>
    </message>
    <message>
        <source>%1 speaks SNMPv3, but knows no users.</source>
        <translation>%1 fala SNMPv3, mas não conhece utilizadores.</translation>
    </message>
    <message>
        <source>%1 speaks another version of the contract (%2) than this Meterdesk.</source>
        <translation>%1 fala outra versão do contrato (%2) que este Meterdesk.</translation>
    </message>
    <message>
        <source>%1 takes no connections.</source>
        <translation>%1 não aceita ligações.</translation>
    </message>
    <message>
        <source>%1 takes no packed messages; this one was sent again without packing.</source>
        <translation>%1 não aceita mensagens comprimidas; esta foi enviada de novo sem compressão.</translation>
    </message>
    <message>
        <source>%1 tells the serial number of %2 at %3, which is registered; your supplier could not tell them apart.</source>
        <translation>%1 dá o número de série de %2 em %3, que está registada; o seu fornecedor não as poderia distinguir.</translation>
    </message>
    <message>
        <source>%1 wait for your answer.</source>
        <translation>%1 esperam a sua resposta.</translation>
    </message>
    <message>
        <source>%1 was found at %2</source>
        <translation>%1 foi encontrado em %2</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Meterdesk (%2); install that version or a later one.</source>
        <translation>%1 foi feita por uma versão mais recente do Meterdesk (%2); instale essa versão ou uma posterior.</translation>
    </message>
    <message>
        <source>%1 was not sent because the contract cannot carry it (%2).</source>
        <translation>%1 não foi enviado porque o contrato não o pode levar (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Meterdesk (revision %2); install that version or a later one.</source>
        <translation>%1 foi escrito por uma versão mais recente do Meterdesk (revisão %2); instale essa versão ou uma posterior.</translation>
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
        <translation>%1, certificado de %2, emitido por %3, válido até %4</translation>
    </message>
    <message>
        <source>%1, certificate of %2, valid until %3</source>
        <translation>%1, certificado de %2, válido até %3</translation>
    </message>
    <message>
        <source>%1, port %2, takes the connection</source>
        <translation>%1, porta %2, aceita a ligação</translation>
    </message>
    <message>
        <source>%1: %2 It is not fixed.</source>
        <translation>%1: %2 Não fica fixado.</translation>
    </message>
    <message>
        <source>%1: %2 The default is used.</source>
        <translation>%1: %2 É usado o valor predefinido.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now.</source>
        <translation>%1: %2 antes, %3 agora.</translation>
    </message>
    <message>
        <source>%1: %2 is lower than %3, read %4.</source>
        <translation>%1: %2 é inferior a %3, lido em %4.</translation>
    </message>
    <message>
        <source>%1: %2 is more than can have been printed since %3, read %4.</source>
        <translation>%1: %2 é mais do que se pode ter impresso desde %3, lido em %4.</translation>
    </message>
    <message>
        <source>%1: %2, as before.</source>
        <translation>%1: %2, como antes.</translation>
    </message>
    <message>
        <source>%1: %2, the same.</source>
        <translation>%1: %2, o mesmo.</translation>
    </message>
    <message>
        <source>%1: a table is saved as .xlsx or .csv.</source>
        <translation>%1: uma tabela é guardada como .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>1 billing read</source>
        <translation>1 leitura de faturação</translation>
    </message>
    <message>
        <source>1 billing read for %1</source>
        <translation>1 leitura de faturação de %1</translation>
    </message>
    <message>
        <source>1 billing request</source>
        <translation>1 pedido de faturação</translation>
    </message>
    <message>
        <source>1 command</source>
        <translation>1 comando</translation>
    </message>
    <message>
        <source>1 new printer is not registered.</source>
        <translation>1 nova impressora não está registada.</translation>
    </message>
    <message>
        <source>1 other meter</source>
        <translation>1 outro contador</translation>
    </message>
    <message>
        <source>1 parcel</source>
        <translation>1 envio</translation>
    </message>
    <message>
        <source>1 printer</source>
        <translation>1 impressora</translation>
    </message>
    <message>
        <source>A community cannot hold control characters such as a line break.</source>
        <translation>Uma comunidade não pode conter caracteres de controlo como uma quebra de linha.</translation>
    </message>
    <message>
        <source>A community has 1 to 255 characters.</source>
        <translation>Uma comunidade tem de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>A context has at most 32 characters; most printers need none.</source>
        <translation>Um contexto tem no máximo 32 caracteres; a maioria das impressoras não precisa dele.</translation>
    </message>
    <message>
        <source>A copied serial number on another model.</source>
        <translation>Um número de série copiado noutro modelo.</translation>
    </message>
    <message>
        <source>A copied serial number: all else is another&apos;s.</source>
        <translation>Um número de série copiado: tudo o resto é de outra.</translation>
    </message>
    <message>
        <source>A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Uma lacuna é um período de mais de 26 horas sem leitura: o PC ou a impressora estavam desligados ou ausentes.</translation>
    </message>
    <message>
        <source>A meter statement tells which they are.</source>
        <translation>Um extrato de contadores diz quais são.</translation>
    </message>
    <message>
        <source>A part of the secret “%1” is missing in the keyring; type it again, or register this office again if it was the proxy&apos;s.</source>
        <translation>Falta uma parte do segredo «%1» no porta-chaves; escreva-o de novo, ou registe de novo este escritório se era o seu.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Uma palavra-passe tem pelo menos %1 caracteres.</translation>
    </message>
    <message>
        <source>A printer profile cannot be used</source>
        <translation>Um perfil de impressora não pode ser usado</translation>
    </message>
    <message>
        <source>A service already collects here</source>
        <translation>Já há um serviço a recolher aqui</translation>
    </message>
    <message>
        <source>A service already collects in %1%2; one is enough, so this one ends.</source>
        <translation>Já há um serviço a recolher em %1%2; um basta, por isso este termina.</translation>
    </message>
    <message>
        <source>A sheet ends no registration: end it in the window.</source>
        <translation>Uma folha não termina nenhum registo: termine-o na janela.</translation>
    </message>
    <message>
        <source>A user name at the proxy holds neither a colon nor control characters.</source>
        <translation>Um nome de utilizador do proxy não contém dois pontos nem caracteres de controlo.</translation>
    </message>
    <message>
        <source>A user&apos;s name has 1 to 32 characters.</source>
        <translation>Um nome de utilizador tem de 1 a 32 caracteres.</translation>
    </message>
    <message>
        <source>A web page answered</source>
        <translation>Respondeu uma página web</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer from %1.</source>
        <translation>Voltou uma página web em vez de uma resposta de %1.</translation>
    </message>
    <message>
        <source>About %1 bytes will travel: %2 of message, packed from %3, and %4 of HTTP.</source>
        <translation>Viajarão cerca de %1 bytes: %2 de mensagem, comprimidos de %3, e %4 de HTTP.</translation>
    </message>
    <message>
        <source>Addresses, host names and serial numbers are NOT masked.</source>
        <translation>Endereços, nomes de anfitrião e números de série NÃO estão mascarados.</translation>
    </message>
    <message>
        <source>Addresses, host names, serial numbers, places, user names and home folders are masked; the same name has the same placeholder in every file.</source>
        <translation>Endereços, nomes de anfitrião, números de série, locais, nomes de utilizador e pastas pessoais estão mascarados; o mesmo nome tem o mesmo substituto em cada ficheiro.</translation>
    </message>
    <message>
        <source>All images sent together: e-mail, network and fax.</source>
        <translation>Todas as imagens enviadas juntas: e-mail, rede e fax.</translation>
    </message>
    <message>
        <source>All scanned sides.</source>
        <translation>Todas as faces digitalizadas.</translation>
    </message>
    <message>
        <source>Another Meterdesk already works with %1; use its window or its icon in the tray, or wait until the command ends.</source>
        <translation>Outro Meterdesk já trabalha com %1; use a sua janela ou o seu ícone, ou espere que o comando termine.</translation>
    </message>
    <message>
        <source>Another Meterdesk is bringing the database %1 up to date and has not ended yet; try again in a few minutes.</source>
        <translation>Outro Meterdesk está atualizando o banco de dados %1 e ainda não terminou; tente de novo daqui a alguns minutos.</translation>
    </message>
    <message>
        <source>Another Meterdesk works with this office&apos;s data; try again when it has ended.</source>
        <translation>Outro Meterdesk trabalha com os dados deste escritório; tente de novo quando tiver terminado.</translation>
    </message>
    <message>
        <source>Another hardware address.</source>
        <translation>Outro endereço de hardware.</translation>
    </message>
    <message>
        <source>Another model and total at this address.</source>
        <translation>Outro modelo e outro total neste endereço.</translation>
    </message>
    <message>
        <source>Another model and total on this network card.</source>
        <translation>Outro modelo e outro total nesta placa de rede.</translation>
    </message>
    <message>
        <source>Another model at this address.</source>
        <translation>Outro modelo neste endereço.</translation>
    </message>
    <message>
        <source>Another network card, at the same address.</source>
        <translation>Outra placa de rede, no mesmo endereço.</translation>
    </message>
    <message>
        <source>Another network card; all else goes on.</source>
        <translation>Outra placa de rede; tudo o resto continua.</translation>
    </message>
    <message>
        <source>Another network card; the total goes on.</source>
        <translation>Outra placa de rede; o total continua.</translation>
    </message>
    <message>
        <source>Another printer answers at its address.</source>
        <translation>Outra impressora responde no seu endereço.</translation>
    </message>
    <message>
        <source>Another printer behind the same print server.</source>
        <translation>Outra impressora atrás do mesmo servidor de impressão.</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 to itself; try again in a moment.</source>
        <translation>Outro programa ocupa a base de dados %1; tente de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>Another program keeps the file of secrets %1 to itself; try again in a moment.</source>
        <translation>Outro programa ocupa o ficheiro de segredos %1; tente de novo dentro de momentos.</translation>
    </message>
    <message>
        <source>Another program looks at %1; close it and restore again.</source>
        <translation>Outro programa está a ver %1; feche-o e restaure de novo.</translation>
    </message>
    <message>
        <source>Another serial number at another address.</source>
        <translation>Outro número de série noutro endereço.</translation>
    </message>
    <message>
        <source>Another serial number.</source>
        <translation>Outro número de série.</translation>
    </message>
    <message>
        <source>Another serial number; the total goes on.</source>
        <translation>Outro número de série; o total continua.</translation>
    </message>
    <message>
        <source>Another service answered</source>
        <translation>Respondeu outro serviço</translation>
    </message>
    <message>
        <source>As Xerox weighs sides by size; it starts at nothing when the firmware brings this counter.</source>
        <translation>Faces pesadas pelo tamanho como faz a Xerox; começa em zero quando o firmware traz este contador.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Ask again after seconds</source>
        <translation>Perguntar de novo após (segundos)</translation>
    </message>
    <message>
        <source>Ask the server what there is to do</source>
        <translation>Perguntar ao servidor o que há a fazer</translation>
    </message>
    <message>
        <source>Ask your IT administrator for the address of the proxy and type it in Preferences, Internet.</source>
        <translation>Peça ao seu administrador de TI o endereço do proxy e escreva-o em Preferências, Internet.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to allow it.</source>
        <translation>Peça ao seu administrador de TI que o permita.</translation>
    </message>
    <message>
        <source>Ask your IT administrator to let this PC reach %1 without a sign-in, or with Basic.</source>
        <translation>Peça ao seu administrador de TI que permita a este PC aceder a %1 sem autenticação, ou com Basic.</translation>
    </message>
    <message>
        <source>Ask your IT administrator whether this PC may reach it.</source>
        <translation>Pergunte ao seu administrador de TI se este PC lhe pode aceder.</translation>
    </message>
    <message>
        <source>Ask your supplier for a new enrolment key and register with it in Set-up.</source>
        <translation>Peça ao seu fornecedor uma nova chave de registo e registe-se com ela na configuração.</translation>
    </message>
    <message>
        <source>Ask your supplier or your IT administrator.</source>
        <translation>Pergunte ao seu fornecedor ou ao seu administrador de TI.</translation>
    </message>
    <message>
        <source>Ask your supplier, or your IT administrator where a firewall looks into connections.</source>
        <translation>Pergunte ao seu fornecedor, ou ao seu administrador de TI se uma firewall inspeciona as ligações.</translation>
    </message>
    <message>
        <source>Ask your supplier.</source>
        <translation>Pergunte ao seu fornecedor.</translation>
    </message>
    <message>
        <source>Asked last</source>
        <translation>Última consulta</translation>
    </message>
    <message>
        <source>Asked the server what there is to do</source>
        <translation>Perguntou ao servidor o que há a fazer</translation>
    </message>
    <message>
        <source>Asked the server; it gave %1</source>
        <translation>Perguntou ao servidor; deu %1</translation>
    </message>
    <message>
        <source>Asked the server; there was nothing to do</source>
        <translation>Perguntou ao servidor; não havia nada a fazer</translation>
    </message>
    <message>
        <source>At the server this office remains as an entry without printers: the contract can end the registration of printers, not of an office.</source>
        <translation>No servidor este escritório fica como uma entrada sem impressoras: o contrato pode terminar o registo de impressoras, não de um escritório.</translation>
    </message>
    <message>
        <source>Believed because these counters together are the printer&apos;s total.</source>
        <translation>Credível porque estes contadores juntos são o total da impressora.</translation>
    </message>
    <message>
        <source>Billing reads are due of %1: they will be read during the sync, and what they tell then is sent after these messages.</source>
        <translation>Há leituras de faturação pendentes de %1: serão feitas durante a sincronização, e o que então indicarem é enviado depois destas mensagens.</translation>
    </message>
    <message>
        <source>Black and colour sides together: this model has neither a page counter nor a life count.</source>
        <translation>Faces a preto e a cores juntas: este modelo não tem contador de páginas nem de vida.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, as Xerox counts them.</source>
        <translation>Preto e o nível de cor mais baixo juntos, como a Xerox os conta.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, larger than A4 or Letter.</source>
        <translation>Preto e o nível de cor mais baixo juntos, maiores que A4 ou Letter.</translation>
    </message>
    <message>
        <source>Black and the lowest colour tier together, no larger than A4 or Letter.</source>
        <translation>Preto e o nível de cor mais baixo juntos, não maiores que A4 ou Letter.</translation>
    </message>
    <message>
        <source>Black sides, of which a large one counts twice.</source>
        <translation>Faces a preto, das quais uma grande conta a dobrar.</translation>
    </message>
    <message>
        <source>Both %1 and %2 are registered; end the registration of one of them first.</source>
        <translation>%1 e %2 estão ambas registadas; termine primeiro o registo de uma delas.</translation>
    </message>
    <message>
        <source>Both answer now, and count differently: %1.</source>
        <translation>Ambas respondem agora e contam de forma diferente: %1.</translation>
    </message>
    <message>
        <source>Both answer now, each under its own serial number: %1.</source>
        <translation>Ambas respondem agora, cada uma com o seu número de série: %1.</translation>
    </message>
    <message>
        <source>Both were heard: they are two printers.</source>
        <translation>Ambas foram ouvidas: são duas impressoras.</translation>
    </message>
    <message>
        <source>Can be signed up from</source>
        <translation>Pode ser inscrita a partir de</translation>
    </message>
    <message>
        <source>Canon&apos;s counter of that number.</source>
        <translation>O contador da Canon com esse número.</translation>
    </message>
    <message>
        <source>Canon&apos;s other total, in which a large side counts twice.</source>
        <translation>O outro total da Canon, em que uma face grande conta a dobrar.</translation>
    </message>
    <message>
        <source>Check its address and port in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Verifique o endereço e a porta em Preferências, Internet, ou pergunte ao seu administrador de TI.</translation>
    </message>
    <message>
        <source>Check its address in Preferences, Internet, or ask your IT administrator.</source>
        <translation>Verifique o endereço em Preferências, Internet, ou pergunte ao seu administrador de TI.</translation>
    </message>
    <message>
        <source>Check its cable or its Wi-Fi.</source>
        <translation>Verifique o cabo ou o Wi-Fi.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and the disk is not full.</source>
        <translation>Verifique se se pode escrever na pasta e se o disco não está cheio.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier to renew the certificate.</source>
        <translation>Verifique a data deste PC; se estiver certa, peça ao seu fornecedor que renove o certificado.</translation>
    </message>
    <message>
        <source>Check the date of this PC; if it is right, ask your supplier.</source>
        <translation>Verifique a data deste PC; se estiver certa, pergunte ao seu fornecedor.</translation>
    </message>
    <message>
        <source>Check the enrolment key, or ask your supplier for a new one.</source>
        <translation>Verifique a chave de registo, ou peça uma nova ao seu fornecedor.</translation>
    </message>
    <message>
        <source>Check the server address and its port in Preferences, Server.</source>
        <translation>Verifique o endereço do servidor e a porta em Preferências, Servidor.</translation>
    </message>
    <message>
        <source>Check the server address and its port, or ask your supplier whether the server is running.</source>
        <translation>Verifique o endereço do servidor e a porta, ou pergunte ao seu fornecedor se o servidor está a funcionar.</translation>
    </message>
    <message>
        <source>Check the server address for a typing error, or ask your IT administrator whether names of the Internet are found here.</source>
        <translation>Verifique se o endereço do servidor tem um erro de escrita, ou pergunte ao seu administrador de TI se aqui se encontram os nomes da Internet.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server.</source>
        <translation>Verifique o endereço do servidor em Preferências, Servidor.</translation>
    </message>
    <message>
        <source>Check the server address in Preferences, Server; if it is right, tell your supplier.</source>
        <translation>Verifique o endereço do servidor em Preferências, Servidor; se estiver certo, avise o seu fornecedor.</translation>
    </message>
    <message>
        <source>Check the server address, and open a web browser in case this network wants a log-in.</source>
        <translation>Verifique o endereço do servidor, e abra um navegador web para o caso de esta rede pedir um início de sessão.</translation>
    </message>
    <message>
        <source>Check the server address; if it is right, it is tried again by itself, and your supplier knows whether the server is running.</source>
        <translation>Verifique o endereço do servidor; se estiver certo, é tentado de novo por si, e o seu fornecedor sabe se o servidor está a funcionar.</translation>
    </message>
    <message>
        <source>Check whether web pages open on this PC; if they do not, ask your IT administrator.</source>
        <translation>Verifique se abrem páginas web neste PC; se não, pergunte ao seu administrador de TI.</translation>
    </message>
    <message>
        <source>Choose Register new device (on the command line: meterdesk register).</source>
        <translation>Escolha Registar novo dispositivo (na linha de comandos: meterdesk register).</translation>
    </message>
    <message>
        <source>Choose Register new device.</source>
        <translation>Escolha Registar novo dispositivo.</translation>
    </message>
    <message>
        <source>Choose a PEM file in Preferences, Server.</source>
        <translation>Escolha um ficheiro PEM em Preferências, Servidor.</translation>
    </message>
    <message>
        <source>Choose another disk.</source>
        <translation>Escolha outro disco.</translation>
    </message>
    <message>
        <source>Choose another with --data-dir, or ask for write access to it.</source>
        <translation>Escolha outra com --data-dir, ou peça permissão de escrita nela.</translation>
    </message>
    <message>
        <source>Clock of the server</source>
        <translation>Relógio do servidor</translation>
    </message>
    <message>
        <source>Close it there and save again, or choose another name.</source>
        <translation>Feche-o lá e guarde de novo, ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Colour sides, of which a large one counts twice.</source>
        <translation>Faces a cores, das quais uma grande conta a dobrar.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>A comunicação está em pausa</translation>
    </message>
    <message>
        <source>Communication is paused.</source>
        <translation>A comunicação está em pausa.</translation>
    </message>
    <message>
        <source>Communication is paused: nothing leaves now.</source>
        <translation>A comunicação está em pausa: nada sai agora.</translation>
    </message>
    <message>
        <source>Communication is paused; resume it and try again.</source>
        <translation>A comunicação está em pausa; retome-a e tente de novo.</translation>
    </message>
    <message>
        <source>Counted since the printer was switched on; never billed.</source>
        <translation>Contado desde que a impressora foi ligada; nunca faturado.</translation>
    </message>
    <message>
        <source>Delivered sides in Lexmark&apos;s paper side table, all sorts of paper of that size together.</source>
        <translation>Faces entregues na tabela de faces de papel da Lexmark, todos os tipos de papel desse tamanho juntos.</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time.</source>
        <translation>Cada valor é o que a impressora dizia nesse momento.</translation>
    </message>
    <message>
        <source>End the registration of %1</source>
        <translation>Terminar o registo de %1</translation>
    </message>
    <message>
        <source>Ended the registration of %1</source>
        <translation>Terminou o registo de %1</translation>
    </message>
    <message>
        <source>Every printer is deregistered at the supplier&apos;s server, and the secret of this office is removed from this PC.</source>
        <translation>O registo de todas as impressoras no servidor do fornecedor termina, e o segredo deste escritório é retirado deste PC.</translation>
    </message>
    <message>
        <source>Everything printed in black, copies and faxes included.</source>
        <translation>Tudo o que foi impresso a preto, incluindo cópias e faxes.</translation>
    </message>
    <message>
        <source>Everything printed in black.</source>
        <translation>Tudo o que foi impresso a preto.</translation>
    </message>
    <message>
        <source>Everything printed in colour, copies included.</source>
        <translation>Tudo o que foi impresso a cores, incluindo cópias.</translation>
    </message>
    <message>
        <source>Everything printed in colour.</source>
        <translation>Tudo o que foi impresso a cores.</translation>
    </message>
    <message>
        <source>Faxes of the fax server that were printed.</source>
        <translation>Faxes do servidor de fax que foram impressos.</translation>
    </message>
    <message>
        <source>Find your printers, then register them.</source>
        <translation>Procure as suas impressoras e registe-as.</translation>
    </message>
    <message>
        <source>Found in Brother&apos;s table of printed pages by the type of its function.</source>
        <translation>Encontrado na tabela de páginas impressas da Brother pelo tipo da função.</translation>
    </message>
    <message>
        <source>Found in Canon&apos;s counter table by its name.</source>
        <translation>Encontrado na tabela de contadores da Canon pelo nome.</translation>
    </message>
    <message>
        <source>Found in Lexmark&apos;s paper count table by its type and units.</source>
        <translation>Encontrado na tabela de papel da Lexmark pelo tipo e unidades.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its name.</source>
        <translation>Encontrado na tabela de contadores da Ricoh pelo nome.</translation>
    </message>
    <message>
        <source>Found in Ricoh&apos;s counter table by its type code.</source>
        <translation>Encontrado na tabela de contadores da Ricoh pelo código de tipo.</translation>
    </message>
    <message>
        <source>Found in Sharp&apos;s counter table by its name.</source>
        <translation>Encontrado na tabela de contadores da Sharp pelo nome.</translation>
    </message>
    <message>
        <source>Found in Xerox&apos;s lifetime usage table by its label.</source>
        <translation>Encontrado na tabela de uso da Xerox pela etiqueta.</translation>
    </message>
    <message>
        <source>Found in the maker&apos;s table by its label.</source>
        <translation>Encontrado na tabela do fabricante pela etiqueta.</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Endereço de hardware</translation>
    </message>
    <message>
        <source>Have Meterdesk updated, and tell your supplier.</source>
        <translation>Mande atualizar o Meterdesk e avise o seu fornecedor.</translation>
    </message>
    <message>
        <source>Have Meterdesk updated; if it is the newest, tell your supplier.</source>
        <translation>Mande atualizar o Meterdesk; se for a versão mais recente, avise o seu fornecedor.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome do anfitrião</translation>
    </message>
    <message>
        <source>Host name and model are known at another address; the total goes on.</source>
        <translation>O nome do anfitrião e o modelo são conhecidos noutro endereço; o total continua.</translation>
    </message>
    <message>
        <source>If it is a laptop that leaves the office, install Meterdesk on one that stays.</source>
        <translation>Se for um portátil que sai do escritório, instale o Meterdesk num computador que fique.</translation>
    </message>
    <message>
        <source>If your supplier, or a firewall of your network, uses a certificate authority of its own, have its file added in Preferences, Server.</source>
        <translation>Se o seu fornecedor, ou uma firewall da sua rede, usa uma autoridade de certificação própria, mande adicionar o ficheiro dela em Preferências, Servidor.</translation>
    </message>
    <message>
        <source>Impossible Internet proxy</source>
        <translation>Proxy de Internet impossível</translation>
    </message>
    <message>
        <source>Impossible server address</source>
        <translation>Endereço de servidor impossível</translation>
    </message>
    <message>
        <source>Internet proxy</source>
        <translation>Proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy address</source>
        <translation>Endereço do proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy password</source>
        <translation>Palavra-passe do proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy password wrong</source>
        <translation>Palavra-passe do proxy de Internet errada</translation>
    </message>
    <message>
        <source>Internet proxy refuses</source>
        <translation>O proxy de Internet recusa o acesso</translation>
    </message>
    <message>
        <source>Internet proxy script</source>
        <translation>Script do proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy sign-in</source>
        <translation>Autenticação no proxy de Internet</translation>
    </message>
    <message>
        <source>Internet proxy silent</source>
        <translation>O proxy de Internet não responde</translation>
    </message>
    <message>
        <source>It answers at another of its addresses.</source>
        <translation>Responde noutro dos seus endereços.</translation>
    </message>
    <message>
        <source>It answers at the same address.</source>
        <translation>Responde no mesmo endereço.</translation>
    </message>
    <message>
        <source>It answers at two addresses at the same time.</source>
        <translation>Responde em dois endereços ao mesmo tempo.</translation>
    </message>
    <message>
        <source>It began anew: %1 after %2.</source>
        <translation>Recomeçou: %1 depois de %2.</translation>
    </message>
    <message>
        <source>It can be signed up from %1.</source>
        <translation>Pode ser inscrita a partir das %1.</translation>
    </message>
    <message>
        <source>It can be signed up now.</source>
        <translation>Pode ser inscrita agora.</translation>
    </message>
    <message>
        <source>It could not be read (%1).</source>
        <translation>Não pôde ser lida (%1).</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Não foi possível guardar</translation>
    </message>
    <message>
        <source>It counted %1 since the reading before.</source>
        <translation>Contou %1 desde a leitura anterior.</translation>
    </message>
    <message>
        <source>It does not tell %1.</source>
        <translation>Não indica %1.</translation>
    </message>
    <message>
        <source>It goes on by itself with the next sync (on the command line: meterdesk sync); afterwards register this office with the enrolment key from your supplier.</source>
        <translation>Continua por si na próxima sincronização (na linha de comandos: meterdesk sync); registe depois este escritório com a chave de registo do seu fornecedor.</translation>
    </message>
    <message>
        <source>It has a keyring for passwords and keys.</source>
        <translation>Tem um porta-chaves para palavras-passe e chaves.</translation>
    </message>
    <message>
        <source>It has been away since %1.</source>
        <translation>Está ausente desde %1.</translation>
    </message>
    <message>
        <source>It has no keyring: choose in this set-up where passwords and keys are kept.</source>
        <translation>Não tem porta-chaves: escolha nesta configuração onde guardar as palavras-passe e as chaves.</translation>
    </message>
    <message>
        <source>It has no text under %1.</source>
        <translation>Não tem texto em %1.</translation>
    </message>
    <message>
        <source>It has not answered for more than a day.</source>
        <translation>Não responde há mais de um dia.</translation>
    </message>
    <message>
        <source>It has not told them.</source>
        <translation>Não os indicou.</translation>
    </message>
    <message>
        <source>It is asked again by itself in %1; if it stays so for days, ask your supplier.</source>
        <translation>É interrogado de novo por si dentro de %1; se ficar assim durante dias, pergunte ao seu fornecedor.</translation>
    </message>
    <message>
        <source>It is asked again later; nothing needs to be done.</source>
        <translation>É interrogado de novo mais tarde; nada há a fazer.</translation>
    </message>
    <message>
        <source>It is asked by itself when it is due.</source>
        <translation>É interrogado por si na devida altura.</translation>
    </message>
    <message>
        <source>It is larger than such a document can be.</source>
        <translation>É maior do que um documento assim pode ser.</translation>
    </message>
    <message>
        <source>It is no list of versions (%1).</source>
        <translation>Não é uma lista de versões (%1).</translation>
    </message>
    <message>
        <source>It is no lock that Meterdesk wrote.</source>
        <translation>Não é um bloqueio escrito pelo Meterdesk.</translation>
    </message>
    <message>
        <source>It is no longer asked for.</source>
        <translation>Já não é pedido.</translation>
    </message>
    <message>
        <source>It is starting and tells less than it did; it is read again next time.</source>
        <translation>Está a arrancar e indica menos do que antes; é lida de novo da próxima vez.</translation>
    </message>
    <message>
        <source>It is starting: it tells less than it did.</source>
        <translation>Está a arrancar: indica menos do que antes.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, a firewall may be in the way: ask your IT administrator.</source>
        <translation>É tentado de novo por si; se ficar assim, pode haver uma firewall pelo meio: pergunte ao seu administrador de TI.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your IT administrator.</source>
        <translation>É tentado de novo por si; se ficar assim, pergunte ao seu administrador de TI.</translation>
    </message>
    <message>
        <source>It is tried again by itself; if it stays so, ask your supplier.</source>
        <translation>É tentado de novo por si; se ficar assim, pergunte ao seu fornecedor.</translation>
    </message>
    <message>
        <source>It is tried again with each sync; nothing is lost.</source>
        <translation>É tentado de novo em cada sincronização; nada se perde.</translation>
    </message>
    <message>
        <source>It jumped from %1 to %2, more than can be printed in that time.</source>
        <translation>Saltou de %1 para %2, mais do que se pode imprimir nesse tempo.</translation>
    </message>
    <message>
        <source>It rolled over from %1 to %2, which is %3 more.</source>
        <translation>Deu a volta de %1 para %2, ou seja, mais %3.</translation>
    </message>
    <message>
        <source>It said %1 after %2; the times of the two cannot be compared.</source>
        <translation>Dizia %1 depois de %2; os momentos dos dois não são comparáveis.</translation>
    </message>
    <message>
        <source>It was at %1 when the sheet was written.</source>
        <translation>Estava em %1 quando a folha foi escrita.</translation>
    </message>
    <message>
        <source>It was cut off because communication was paused; it is said again later.</source>
        <translation>Foi interrompido porque a comunicação foi pausada; é dito de novo mais tarde.</translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Não foi interrogado.</translation>
    </message>
    <message>
        <source>It was read from %1 before and is read from %2 now: %3 after %4.</source>
        <translation>Antes era lido de %1 e agora é lido de %2: %3 depois de %4.</translation>
    </message>
    <message>
        <source>It went back from %1 to %2.</source>
        <translation>Recuou de %1 para %2.</translation>
    </message>
    <message>
        <source>Its clock is set by a time server.</source>
        <translation>O seu relógio é acertado por um servidor de tempo.</translation>
    </message>
    <message>
        <source>Its clock says %1 and is not set by a time server.</source>
        <translation>O seu relógio indica %1 e não é acertado por um servidor de tempo.</translation>
    </message>
    <message>
        <source>Its clock says %1.</source>
        <translation>O seu relógio indica %1.</translation>
    </message>
    <message>
        <source>Its disk has %1 MB left.</source>
        <translation>No seu disco restam %1 MB.</translation>
    </message>
    <message>
        <source>Its network card is in another printer.</source>
        <translation>A sua placa de rede está noutra impressora.</translation>
    </message>
    <message>
        <source>Its registration had ended; it is registered again.</source>
        <translation>O seu registo tinha terminado; é registada de novo.</translation>
    </message>
    <message>
        <source>Its registration has ended; nothing of it is sent any more.</source>
        <translation>O seu registo terminou; nada dela é enviado.</translation>
    </message>
    <message>
        <source>Its registration was ended in this office.</source>
        <translation>O seu registo foi terminado neste escritório.</translation>
    </message>
    <message>
        <source>Its tick was taken away.</source>
        <translation>A sua marca foi retirada.</translation>
    </message>
    <message>
        <source>Key that the supplier signs receipts with</source>
        <translation>Chave com que o fornecedor assina os recibos</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Tipo de agente</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>Tipo de erro</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Última leitura (UTC)</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Última leitura (hora local)</translation>
    </message>
    <message>
        <source>Leave name and password out of the server address.</source>
        <translation>Retire o nome e a palavra-passe do endereço do servidor.</translation>
    </message>
    <message>
        <source>Leave this computer on, and see in its power settings that it does not go to sleep by itself.</source>
        <translation>Deixe este computador ligado e certifique-se, nas opções de energia, de que não entra em suspensão por si.</translation>
    </message>
    <message>
        <source>Leave user and password out of the proxy&apos;s address.</source>
        <translation>Retire o utilizador e a palavra-passe do endereço do proxy.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Line %1 is no line of a CSV file.</source>
        <translation>A linha %1 não é uma linha de ficheiro CSV.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line of the message</source>
        <translation>Linha da mensagem</translation>
    </message>
    <message>
        <source>Locked by your administrator</source>
        <translation>Bloqueado pelo seu administrador</translation>
    </message>
    <message>
        <source>Locked by your administrator.</source>
        <translation>Bloqueado pelo seu administrador.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Arranje espaço, ou escolha outro disco.</translation>
    </message>
    <message>
        <source>Make room: ten years of readings may take %1 MB.</source>
        <translation>Arranje espaço: dez anos de leituras podem ocupar %1 MB.</translation>
    </message>
    <message>
        <source>Meter asked for</source>
        <translation>Contador pedido</translation>
    </message>
    <message>
        <source>Meterdesk ended while this was being sent; nobody knows whether it arrived.</source>
        <translation>O Meterdesk terminou durante este envio; ninguém sabe se chegou.</translation>
    </message>
    <message>
        <source>Meterdesk goes on and will try again.</source>
        <translation>O Meterdesk continua e tentará de novo.</translation>
    </message>
    <message>
        <source>Meterdesk is already running</source>
        <translation>O Meterdesk já está em execução</translation>
    </message>
    <message>
        <source>Meterdesk starts with the computer for everybody who uses it; only an administrator can change that.</source>
        <translation>O Meterdesk inicia com o computador para todos os que o usam; só um administrador pode alterá-lo.</translation>
    </message>
    <message>
        <source>Meters are due</source>
        <translation>Contadores pendentes em</translation>
    </message>
    <message>
        <source>Meters are still read, and nothing is lost.</source>
        <translation>Os contadores continuam a ser lidos, e nada se perde.</translation>
    </message>
    <message>
        <source>Meters are still read; nothing leaves this office.</source>
        <translation>Os contadores continuam a ser lidos; nada sai deste escritório.</translation>
    </message>
    <message>
        <source>Meters of %1 went back or jumped: repaired, or another one?</source>
        <translation>Contadores de %1 recuaram ou saltaram: reparada, ou outra?</translation>
    </message>
    <message>
        <source>Move it aside or restore a backup.</source>
        <translation>Ponha-a de lado ou restaure uma cópia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name at least one UDP port; printers listen at %1.</source>
        <translation>Indique pelo menos uma porta UDP; as impressoras escutam em %1.</translation>
    </message>
    <message>
        <source>Name at least one network, range, address or host to look in.</source>
        <translation>Indique pelo menos uma rede, um intervalo, um endereço ou um anfitrião onde procurar.</translation>
    </message>
    <message>
        <source>Name two devices: one is always the same as itself.</source>
        <translation>Indique dois dispositivos: um é sempre igual a si mesmo.</translation>
    </message>
    <message>
        <source>Names cannot be looked up</source>
        <translation>Os nomes não podem ser resolvidos</translation>
    </message>
    <message>
        <source>No Communication Server there</source>
        <translation>Não há lá servidor de comunicação</translation>
    </message>
    <message>
        <source>No SNMPv3 user “%1” is kept; `meterdesk access list` names those that are.</source>
        <translation>Nenhum utilizador SNMPv3 «%1» está guardado; `meterdesk access list` indica os que estão.</translation>
    </message>
    <message>
        <source>No address is known for the name “%1”; check its spelling.</source>
        <translation>Não se conhece endereço para o nome «%1»; verifique como está escrito.</translation>
    </message>
    <message>
        <source>No billing read waits under number %1.</source>
        <translation>Nenhuma leitura de faturação espera com o número %1.</translation>
    </message>
    <message>
        <source>No conversation has failed.</source>
        <translation>Nenhuma conversa falhou.</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>Não se conhece nenhum dispositivo.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be agreed on; it must speak TLS 1.2 or newer.</source>
        <translation>Não foi possível acordar uma ligação encriptada com %1; tem de suportar TLS 1.2 ou mais recente.</translation>
    </message>
    <message>
        <source>No encryption could be agreed on</source>
        <translation>Sem acordo sobre a encriptação</translation>
    </message>
    <message>
        <source>No file of a supplier can be opened here.</source>
        <translation>Aqui não é possível abrir nenhum ficheiro de um fornecedor.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sem porta-chaves</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>No packet could be sent: this computer has no way there; check its network.</source>
        <translation>Nenhum pacote pôde ser enviado: este computador não tem rota até lá; verifique a sua rede.</translation>
    </message>
    <message>
        <source>No place for secrets</source>
        <translation>Sem lugar para os segredos</translation>
    </message>
    <message>
        <source>No printer is registered (%1 known); nothing is reported to your supplier.</source>
        <translation>Nenhuma impressora está registada (%1 conhecidas); nada é comunicado ao seu fornecedor.</translation>
    </message>
    <message>
        <source>No printer that is known here has the serial number %1; find printers again, or take this line out.</source>
        <translation>Nenhuma impressora conhecida aqui tem o número de série %1; procure impressoras de novo, ou retire esta linha.</translation>
    </message>
    <message>
        <source>No printers are known yet; find them first.</source>
        <translation>Ainda não se conhece nenhuma impressora; procure-as primeiro.</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>Não se conhece nenhum motivo.</translation>
    </message>
    <message>
        <source>No server address is set; type it in Preferences, Server.</source>
        <translation>Não há endereço de servidor; escreva-o em Preferências, Servidor.</translation>
    </message>
    <message>
        <source>No size is published for this message.</source>
        <translation>Não há tamanho publicado para esta mensagem.</translation>
    </message>
    <message>
        <source>No way leads from this network to %1.</source>
        <translation>Não há rota desta rede até %1.</translation>
    </message>
    <message>
        <source>No way to the server</source>
        <translation>Sem rota até ao servidor</translation>
    </message>
    <message>
        <source>Nobody asks for this read any more.</source>
        <translation>Já ninguém pede esta leitura.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Ninguém é inquirido.</translation>
    </message>
    <message>
        <source>Nobody knows the name %1.</source>
        <translation>Ninguém conhece o nome %1.</translation>
    </message>
    <message>
        <source>Nobody wants to know any more.</source>
        <translation>Já ninguém quer saber.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Ainda não configurado.</translation>
    </message>
    <message>
        <source>Not to be believed after</source>
        <translation>Não acreditar depois de</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Nothing answered at %1: it is off or asleep, or wants another community or an SNMPv3 user.</source>
        <translation>Nada respondeu em %1: está desligado ou em repouso, ou pede outra comunidade ou um utilizador SNMPv3.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Nada voltou.</translation>
    </message>
    <message>
        <source>Nothing is estimated.</source>
        <translation>Nada é estimado.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nada se perde.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again later.</source>
        <translation>Nada se perde; é tentado de novo mais tarde.</translation>
    </message>
    <message>
        <source>Nothing is sent any more but the end of the registrations.</source>
        <translation>Nada mais é enviado a não ser o fim dos registos.</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Nada há a fazer.</translation>
    </message>
    <message>
        <source>Nothing of it is sent any more.</source>
        <translation>Nada dela é enviado.</translation>
    </message>
    <message>
        <source>Nothing of it was used: tell your supplier.</source>
        <translation>Nada disso foi usado: avise o seu fornecedor.</translation>
    </message>
    <message>
        <source>Nothing of this was sent anywhere: whoever saved it decides who gets it.</source>
        <translation>Nada disto foi enviado para lado algum: quem o guardou decide quem o recebe.</translation>
    </message>
    <message>
        <source>Nothing says that it is the same.</source>
        <translation>Nada diz que seja a mesma.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed: make room on the disk, about as much as the database takes, and start again.</source>
        <translation>Nada foi alterado: arranje espaço no disco, mais ou menos o que a base de dados ocupa, e inicie de novo.</translation>
    </message>
    <message>
        <source>Number drawn for this installation</source>
        <translation>Número gerado para esta instalação</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s billing request</source>
        <translation>Número do pedido de faturação do fornecedor</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s command</source>
        <translation>Número do comando do fornecedor</translation>
    </message>
    <message>
        <source>Number of the supplier&apos;s receipt</source>
        <translation>Número do recibo do fornecedor</translation>
    </message>
    <message>
        <source>Number of this message</source>
        <translation>Número desta mensagem</translation>
    </message>
    <message>
        <source>Number of this office at the server</source>
        <translation>Número deste escritório no servidor</translation>
    </message>
    <message>
        <source>On %1 the others are sent, and what it has not told by then is reported as missing.</source>
        <translation>Em %1 são enviados os outros, e o que não tiver indicado até lá é comunicado como em falta.</translation>
    </message>
    <message>
        <source>On another computer, register this office there with the enrolment key that was used the first time: to the supplier it stays the same office, and no printer is registered twice.</source>
        <translation>Noutro computador, registe lá este escritório com a chave de registo usada da primeira vez: para o fornecedor continua a ser o mesmo escritório, e nenhuma impressora é registada duas vezes.</translation>
    </message>
    <message>
        <source>On the old computer, quit Meterdesk and uninstall it; do not leave the supplier there.</source>
        <translation>No computador antigo, saia do Meterdesk e desinstale-o; não deixe lá o fornecedor.</translation>
    </message>
    <message>
        <source>Open Set-up and register it there with the enrolment key.</source>
        <translation>Abra a configuração e registe-o lá com a chave de registo.</translation>
    </message>
    <message>
        <source>Open Set-up and register with the enrolment key that was used the first time, then it stays the same office.</source>
        <translation>Abra a configuração e registe-se com a chave de registo usada da primeira vez; assim continua a ser o mesmo escritório.</translation>
    </message>
    <message>
        <source>Open Set-up to find your printers and register them.</source>
        <translation>Abra a configuração para encontrar as suas impressoras e registá-las.</translation>
    </message>
    <message>
        <source>Open a web browser in case this network wants a log-in, else check the server address.</source>
        <translation>Abra um navegador web para o caso de esta rede pedir um início de sessão; senão, verifique o endereço do servidor.</translation>
    </message>
    <message>
        <source>Others on this computer can read %1, so the secrets in it are not used; close it with chmod %2 and, if somebody may have read it, ask your supplier for a new enrolment key.</source>
        <translation>Outros podem ler %1 neste computador, por isso os seus segredos não são usados; feche-o com chmod %2 e, se alguém o pode ter lido, peça ao seu fornecedor uma nova chave de registo.</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Páginas este mês</translation>
    </message>
    <message>
        <source>Printed from the machine&apos;s own store; the printed sides count them too.</source>
        <translation>Impresso da memória da máquina; as faces impressas também as contam.</translation>
    </message>
    <message>
        <source>Printed in black by the print service alone.</source>
        <translation>Impresso a preto só pelo serviço de impressão.</translation>
    </message>
    <message>
        <source>Printed in colour by the print service alone.</source>
        <translation>Impresso a cores só pelo serviço de impressão.</translation>
    </message>
    <message>
        <source>Printed where the user chose black only; the black sides count them too.</source>
        <translation>Impresso onde o utilizador escolheu só preto; as faces a preto também as contam.</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Impressoras nesta tabela</translation>
    </message>
    <message>
        <source>Privacy needs authentication; choose how messages are signed too.</source>
        <translation>A encriptação precisa de autenticação; escolha também como as mensagens são assinadas.</translation>
    </message>
    <message>
        <source>Proof that this office sends it (hidden)</source>
        <translation>Prova de que este escritório a envia (escondida)</translation>
    </message>
    <message>
        <source>Random number of this message (hidden)</source>
        <translation>Número aleatório desta mensagem (escondido)</translation>
    </message>
    <message>
        <source>Read the sheet again then.</source>
        <translation>Leia então a folha de novo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Received Internet faxes that were printed.</source>
        <translation>Faxes de Internet recebidos que foram impressos.</translation>
    </message>
    <message>
        <source>Received faxes that were printed.</source>
        <translation>Faxes recebidos que foram impressos.</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registar %1</translation>
    </message>
    <message>
        <source>Register it again then.</source>
        <translation>Registe-a então de novo.</translation>
    </message>
    <message>
        <source>Register it again, or ask your supplier.</source>
        <translation>Registe-a de novo, ou pergunte ao seu fornecedor.</translation>
    </message>
    <message>
        <source>Register this office again with the enrolment key from your supplier.</source>
        <translation>Registe de novo este escritório com a chave de registo do seu fornecedor.</translation>
    </message>
    <message>
        <source>Register this office with the Communication Server</source>
        <translation>Registar este escritório no servidor de comunicação</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>Registou %1</translation>
    </message>
    <message>
        <source>Registered this office with the Communication Server</source>
        <translation>Registou este escritório no servidor de comunicação</translation>
    </message>
    <message>
        <source>Registering was given up meanwhile; begin again.</source>
        <translation>O registo foi entretanto abandonado; comece de novo.</translation>
    </message>
    <message>
        <source>Said to be one printer.</source>
        <translation>Declaradas uma só impressora.</translation>
    </message>
    <message>
        <source>Said to be replaced.</source>
        <translation>Declarada substituída.</translation>
    </message>
    <message>
        <source>Said to be two printers.</source>
        <translation>Declaradas duas impressoras.</translation>
    </message>
    <message>
        <source>Save it again, or save it as CSV; the log of Meterdesk has the reason.</source>
        <translation>Guarde-o de novo, ou como CSV; o motivo está no registo do Meterdesk.</translation>
    </message>
    <message>
        <source>Say first whether %1 is a printer that was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Diga primeiro se %1 é uma impressora deslocada, reparada ou substituída; até lá nada dela é enviado.</translation>
    </message>
    <message>
        <source>Say first whether %1 was moved, repaired or replaced; until then nothing of it is sent.</source>
        <translation>Diga primeiro se %1 foi deslocada, reparada ou substituída; até lá nada dela é enviado.</translation>
    </message>
    <message>
        <source>Say first whether the printer at %1 was moved, repaired or replaced; its row in the window asks.</source>
        <translation>Diga primeiro se a impressora em %1 foi deslocada, reparada ou substituída; a sua linha na janela pergunta-o.</translation>
    </message>
    <message>
        <source>Scanned sides sent over the network; e-mail is counted by itself.</source>
        <translation>Faces digitalizadas enviadas pela rede; o e-mail é contado à parte.</translation>
    </message>
    <message>
        <source>Secret of this office from now on (hidden)</source>
        <translation>Segredo deste escritório a partir de agora (escondido)</translation>
    </message>
    <message>
        <source>Secrets are kept for one run only, and a new one has begun: open Set-up and type the enrolment key again, and SNMP communities if there are any.</source>
        <translation>Os segredos são guardados só para uma execução, e começou uma nova: abra a configuração e escreva de novo a chave de registo, e as comunidades SNMP se as houver.</translation>
    </message>
    <message>
        <source>See the history before the next bill.</source>
        <translation>Veja o histórico antes da próxima fatura.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>Send the supplies usage of %1</source>
        <translation>Enviar o uso de consumíveis de %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviou %1</translation>
    </message>
    <message>
        <source>Sent on to somewhere else</source>
        <translation>Reencaminhado para outro lado</translation>
    </message>
    <message>
        <source>Sent the supplies usage of %1</source>
        <translation>Enviou o uso de consumíveis de %1</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Serial number and hardware address are known.</source>
        <translation>O número de série e o endereço de hardware são conhecidos.</translation>
    </message>
    <message>
        <source>Server name not found</source>
        <translation>Nome do servidor não encontrado</translation>
    </message>
    <message>
        <source>Set by your administrator.</source>
        <translation>Definido pelo seu administrador.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this PC.</source>
        <translation>Acerte data, hora e fuso horário deste PC.</translation>
    </message>
    <message>
        <source>Set it if that is wrong.</source>
        <translation>Acerte-o se estiver errado.</translation>
    </message>
    <message>
        <source>Set it right; until then messages carry the server&apos;s time, and so does what is read right after a sync.</source>
        <translation>Acerte-o; até lá as mensagens levam a hora do servidor, e também o que é lido logo após uma sincronização.</translation>
    </message>
    <message>
        <source>Set the clock right, or read the printer again.</source>
        <translation>Acerte o relógio, ou leia a impressora de novo.</translation>
    </message>
    <message>
        <source>Several passwords were wrong; try again in %1 seconds.</source>
        <translation>Várias palavras-passe estavam erradas; tente de novo dentro de %1 segundos.</translation>
    </message>
    <message>
        <source>Several printers tell the serial number %1; the address has to say which is meant.</source>
        <translation>Várias impressoras dão o número de série %1; o endereço tem de dizer qual é.</translation>
    </message>
    <message>
        <source>Sides delivered, which is the total the printer shows; picked sides are more.</source>
        <translation>Faces entregues, o total que a impressora mostra; as faces puxadas são mais.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Lexmark counts them apart.</source>
        <translation>Faces a preto e a cores juntas: a Lexmark conta-as à parte.</translation>
    </message>
    <message>
        <source>Sides in black and colour together: Xerox counts them apart.</source>
        <translation>Faces a preto e a cores juntas: a Xerox conta-as à parte.</translation>
    </message>
    <message>
        <source>Sides no larger than A4 or Letter; it starts at nothing when the firmware brings this counter.</source>
        <translation>Faces não maiores que A4 ou Letter; começa em zero quando o firmware traz este contador.</translation>
    </message>
    <message>
        <source>Sides of that paper, all; twice as many where the printer is set to count large ones twice.</source>
        <translation>Todas as faces desse papel; o dobro onde a impressora conta as grandes a dobrar.</translation>
    </message>
    <message>
        <source>Sides of that paper, in black; twice as many where the printer is set to count large ones twice.</source>
        <translation>Faces desse papel, a preto; o dobro onde a impressora conta as grandes a dobrar.</translation>
    </message>
    <message>
        <source>Sides of that paper, in colour; twice as many where the printer is set to count large ones twice.</source>
        <translation>Faces desse papel, a cores; o dobro onde a impressora conta as grandes a dobrar.</translation>
    </message>
    <message>
        <source>Sides scanned from the document feeder.</source>
        <translation>Faces digitalizadas pelo alimentador.</translation>
    </message>
    <message>
        <source>Sides scanned from the glass.</source>
        <translation>Faces digitalizadas no vidro.</translation>
    </message>
    <message>
        <source>Some secrets still lie where they were before and cannot be moved:</source>
        <translation>Alguns segredos ainda estão onde estavam e não podem ser mudados:</translation>
    </message>
    <message>
        <source>Something that is no printer answers at this address.</source>
        <translation>Algo que não é uma impressora responde neste endereço.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo correu mal</translation>
    </message>
    <message>
        <source>Starting with the computer could not be changed</source>
        <translation>Não foi possível alterar o início com o computador</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Support bundle of Meterdesk %1, made %2.</source>
        <translation>Pacote de suporte do Meterdesk %1, criado em %2.</translation>
    </message>
    <message>
        <source>Switch it on by then.</source>
        <translation>Ligue-a até lá.</translation>
    </message>
    <message>
        <source>Switch it on, or see its history for the reason.</source>
        <translation>Ligue-a, ou veja o motivo no seu histórico.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Ligue-a.</translation>
    </message>
    <message>
        <source>Switch that off in its power settings, or meters are only read while somebody works at it.</source>
        <translation>Desative isso nas opções de energia, senão os contadores só são lidos enquanto alguém trabalha nele.</translation>
    </message>
    <message>
        <source>Switch that on in the settings of date and time: each reading carries its time.</source>
        <translation>Ative isso nas definições de data e hora: cada leitura leva a sua hora.</translation>
    </message>
    <message>
        <source>Switch them on by then.</source>
        <translation>Ligue-as até lá.</translation>
    </message>
    <message>
        <source>Switch them on, or see their history for the reason.</source>
        <translation>Ligue-as, ou veja o motivo no seu histórico.</translation>
    </message>
    <message>
        <source>Taken from Brother&apos;s packed counters by its record number.</source>
        <translation>Tirado dos contadores agrupados da Brother pelo número de registo.</translation>
    </message>
    <message>
        <source>Taken from the maker&apos;s packed counters.</source>
        <translation>Tirado dos contadores agrupados do fabricante.</translation>
    </message>
    <message>
        <source>Tell the makers of Meterdesk.</source>
        <translation>Avise os autores do Meterdesk.</translation>
    </message>
    <message>
        <source>Tell the server what became of %1</source>
        <translation>Comunicar ao servidor o resultado de %1</translation>
    </message>
    <message>
        <source>Tell your supplier.</source>
        <translation>Avise o seu fornecedor.</translation>
    </message>
    <message>
        <source>That cannot be right</source>
        <translation>Isso não pode estar certo</translation>
    </message>
    <message>
        <source>That community is no text; type its characters again.</source>
        <translation>Essa comunidade não é texto; escreva de novo os seus caracteres.</translation>
    </message>
    <message>
        <source>That is %1 addresses; at most %2 can be asked.</source>
        <translation>São %1 endereços; no máximo podem ser interrogados %2.</translation>
    </message>
    <message>
        <source>That is no Internet proxy</source>
        <translation>Isso não é um proxy de Internet</translation>
    </message>
    <message>
        <source>That is no enrolment key; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Isso não é uma chave de registo; está na carta do seu fornecedor: grupos de letras e algarismos separados por traços.</translation>
    </message>
    <message>
        <source>That is no file for the set-up of Meterdesk; your supplier sends one whose name ends in .meterdesk.</source>
        <translation>Este não é um ficheiro para a configuração do Meterdesk; o seu fornecedor envia um cujo nome termina em .meterdesk.</translation>
    </message>
    <message>
        <source>That is not the password; try again.</source>
        <translation>Essa não é a palavra-passe; tente de novo.</translation>
    </message>
    <message>
        <source>That reading belongs to another printer now; read it again.</source>
        <translation>Essa leitura pertence agora a outra impressora; leia-a de novo.</translation>
    </message>
    <message>
        <source>The Communication Server could not be reached</source>
        <translation>Não foi possível contactar o servidor de comunicação</translation>
    </message>
    <message>
        <source>The Communication Server is busy</source>
        <translation>O servidor de comunicação está ocupado</translation>
    </message>
    <message>
        <source>The Communication Server is busy and not to be asked before %1; it is asked then by itself.</source>
        <translation>O servidor de comunicação está ocupado e não deve ser interrogado antes de %1; então é-o por si.</translation>
    </message>
    <message>
        <source>The Communication Server said no</source>
        <translation>O servidor de comunicação recusou</translation>
    </message>
    <message>
        <source>The Internet proxy %1 cannot be reached (%2).</source>
        <translation>Não é possível contactar o proxy de Internet %1 (%2).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not accept its user name and password.</source>
        <translation>O proxy de Internet %1 não aceita o nome de utilizador e a palavra-passe.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 does not let this PC reach %2 (status %3).</source>
        <translation>O proxy de Internet %1 não permite que este PC aceda a %2 (estado %3).</translation>
    </message>
    <message>
        <source>The Internet proxy %1 takes the connection and does not say whether it reaches %2.</source>
        <translation>O proxy de Internet %1 aceita a ligação e não indica se contacta %2.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a password.</source>
        <translation>O proxy de Internet %1 pede uma palavra-passe.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 wants a sign-in (%2) that Meterdesk does not speak; it speaks Basic.</source>
        <translation>O proxy de Internet %1 pede uma autenticação (%2) que o Meterdesk não suporta; suporta Basic.</translation>
    </message>
    <message>
        <source>The Internet proxy %1 works, but it cannot reach %2 (status %3).</source>
        <translation>O proxy de Internet %1 funciona, mas não consegue contactar %2 (estado %3).</translation>
    </message>
    <message>
        <source>The Internet proxy does not answer</source>
        <translation>O proxy de Internet não responde</translation>
    </message>
    <message>
        <source>The Internet proxy does not reach the server</source>
        <translation>O proxy de Internet não contacta o servidor</translation>
    </message>
    <message>
        <source>The Internet proxy is not reached</source>
        <translation>Não é possível contactar o proxy de Internet</translation>
    </message>
    <message>
        <source>The Internet proxy is told by a script</source>
        <translation>O proxy de Internet é indicado por um script</translation>
    </message>
    <message>
        <source>The Internet proxy refuses</source>
        <translation>O proxy de Internet recusa o acesso</translation>
    </message>
    <message>
        <source>The Internet proxy wants a password</source>
        <translation>O proxy de Internet pede uma palavra-passe</translation>
    </message>
    <message>
        <source>The Internet proxy wants another sign-in</source>
        <translation>O proxy de Internet pede outra autenticação</translation>
    </message>
    <message>
        <source>The Internet proxy&apos;s password is wrong</source>
        <translation>A palavra-passe do proxy de Internet está errada</translation>
    </message>
    <message>
        <source>The SNMPv3 users among the secrets cannot be read; remove the entry “snmp-users” there, and enter them again.</source>
        <translation>Os utilizadores SNMPv3 entre os segredos não podem ser lidos; retire lá a entrada «snmp-users» e introduza-os de novo.</translation>
    </message>
    <message>
        <source>The answer is too slow</source>
        <translation>A resposta é demasiado lenta</translation>
    </message>
    <message>
        <source>The answer of %1 does not follow the contract (%2).</source>
        <translation>A resposta de %1 não segue o contrato (%2).</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <translation>A resposta estava danificada</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <translation>A resposta estava vazia</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>A resposta era demasiado grande</translation>
    </message>
    <message>
        <source>The authentication password has at least 8 characters.</source>
        <translation>A palavra-passe de autenticação tem pelo menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The backup could not take the place of %1: %2.</source>
        <translation>A cópia não pôde tomar o lugar de %1: %2.</translation>
    </message>
    <message>
        <source>The billing read of %1 waits for your answer.</source>
        <translation>A leitura de faturação de %1 espera a sua resposta.</translation>
    </message>
    <message>
        <source>The books no longer have this printer.</source>
        <translation>Os registos já não têm esta impressora.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>O certificado %1 não pode ser escrito (%2); verifique as permissões e o espaço livre da pasta.</translation>
    </message>
    <message>
        <source>The certificate authority cannot be read</source>
        <translation>A autoridade de certificação não pode ser lida</translation>
    </message>
    <message>
        <source>The certificate authority in %1 cannot be read.</source>
        <translation>A autoridade de certificação em %1 não pode ser lida.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>O certificado pertence a outro anfitrião</translation>
    </message>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>O certificado não pode ser verificado</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>O certificado expirou</translation>
    </message>
    <message>
        <source>The certificate in this file is none; ask your supplier for another file.</source>
        <translation>O certificado deste ficheiro não é válido; peça outro ficheiro ao seu fornecedor.</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>O certificado não é de confiança</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>O certificado ainda não é válido</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified (%2).</source>
        <translation>O certificado de %1 não pode ser verificado (%2).</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked.</source>
        <translation>O certificado de %1 foi revogado.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>O certificado de %1 expirou.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>O certificado de %1 ainda não é válido.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued by anybody this PC trusts.</source>
        <translation>O certificado de %1 não foi emitido por ninguém em quem este PC confie.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows belongs to another host name.</source>
        <translation>O certificado que %1 mostra pertence a outro nome de anfitrião.</translation>
    </message>
    <message>
        <source>The certificate was revoked</source>
        <translation>O certificado foi revogado</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes ahead of the server&apos;s.</source>
        <translation>O relógio deste PC está %1 minutos adiantado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>The clock of this PC is %1 minutes behind the server&apos;s.</source>
        <translation>O relógio deste PC está %1 minutos atrasado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong</source>
        <translation>O relógio deste PC está errado</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong, and nobody can say when this was read.</source>
        <translation>O relógio deste PC está errado, e ninguém pode dizer quando isto foi lido.</translation>
    </message>
    <message>
        <source>The clock of this PC is wrong: the server at %1 says it is %2.</source>
        <translation>O relógio deste PC está errado: o servidor %1 diz que são %2.</translation>
    </message>
    <message>
        <source>The communities in the keyring cannot be read; type them again in Preferences, Discovery.</source>
        <translation>As comunidades no porta-chaves não podem ser lidas; escreva-as de novo em Preferências, Procura.</translation>
    </message>
    <message>
        <source>The connection broke off</source>
        <translation>A ligação foi interrompida</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>A ligação a %1 foi interrompida.</translation>
    </message>
    <message>
        <source>The data comes from a newer version</source>
        <translation>Os dados vêm de uma versão mais recente</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used (%2); check its permissions, or choose a folder on this PC.</source>
        <translation>A pasta de dados %1 não pode ser usada (%2); verifique as permissões, ou escolha uma pasta neste PC.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2.</source>
        <translation>A pasta de dados %1 não pode ser usada: %2.</translation>
    </message>
    <message>
        <source>The data folder cannot be used</source>
        <translation>A pasta de dados não pode ser usada</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2.</source>
        <translation>A base de dados %1 não pode ser usada: %2.</translation>
    </message>
    <message>
        <source>The database cannot be read: %1.</source>
        <translation>A base de dados não pode ser lida: %1.</translation>
    </message>
    <message>
        <source>The database could not be copied: %1.</source>
        <translation>A base de dados não pôde ser copiada: %1.</translation>
    </message>
    <message>
        <source>The database in %1 is damaged: %2.</source>
        <translation>A base de dados em %1 está danificada: %2.</translation>
    </message>
    <message>
        <source>The device&apos;s own total; the standard life count also counts what was never delivered.</source>
        <translation>O total do próprio aparelho; o contador de vida padrão conta também o que nunca foi entregue.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>O disco está cheio; %1 não foi escrito.</translation>
    </message>
    <message>
        <source>The engine&apos;s own total.</source>
        <translation>O total do próprio motor.</translation>
    </message>
    <message>
        <source>The evidence says otherwise</source>
        <translation>Os indícios dizem outra coisa</translation>
    </message>
    <message>
        <source>The file holds no address.</source>
        <translation>O ficheiro não contém nenhum endereço.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet&apos;s own; save it as CSV and choose that.</source>
        <translation>O ficheiro é de uma folha de cálculo; guarde-o como CSV e escolha esse.</translation>
    </message>
    <message>
        <source>The file is larger than any list of printers.</source>
        <translation>O ficheiro é maior do que qualquer lista de impressoras.</translation>
    </message>
    <message>
        <source>The file is no text; save the list as CSV.</source>
        <translation>O ficheiro não é texto; guarde a lista como CSV.</translation>
    </message>
    <message>
        <source>The file of secrets %1 belongs to another user of this computer and is not read; move it away and type the secrets again.</source>
        <translation>O ficheiro de segredos %1 pertence a outro utilizador deste computador e não é lido; ponha-o de lado e escreva os segredos de novo.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be read (%2); repair it, or move it away and type the secrets again.</source>
        <translation>O ficheiro de segredos %1 não pode ser lido (%2); repare-o, ou ponha-o de lado e escreva os segredos de novo.</translation>
    </message>
    <message>
        <source>The file of secrets %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>O ficheiro de segredos %1 não pode ser escrito (%2); verifique as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>The file of secrets %1 is none of ours; move it away and type the secrets again.</source>
        <translation>O ficheiro de segredos %1 não é dos nossos; ponha-o de lado e escreva os segredos de novo.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it.</source>
        <translation>A primeira leitura é a última no início do período ou antes, para que cada página seja contada uma vez; se não houve, a primeira nele.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty; choose a new one.</source>
        <translation>A pasta %1 não está vazia; escolha uma nova.</translation>
    </message>
    <message>
        <source>The hardware address is known.</source>
        <translation>O endereço de hardware é conhecido.</translation>
    </message>
    <message>
        <source>The history is kept.</source>
        <translation>O histórico é guardado.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer; look for a window in which it asks for its password.</source>
        <translation>O porta-chaves deste computador não responde; procure uma janela em que peça a palavra-passe.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not work (%1).</source>
        <translation>O porta-chaves deste computador não funciona (%1).</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked; unlock it, or type its password when it asks.</source>
        <translation>O porta-chaves deste computador está bloqueado; desbloqueie-o, ou escreva a palavra-passe quando a pedir.</translation>
    </message>
    <message>
        <source>The keyring that holds the secrets of this office is not there now; log in to the desktop, or start it.</source>
        <translation>O porta-chaves com os segredos deste escritório não está agora; inicie sessão no ambiente, ou inicie-o.</translation>
    </message>
    <message>
        <source>The life count says that it counts sheets, not sides.</source>
        <translation>O contador de vida diz que conta folhas, não faces.</translation>
    </message>
    <message>
        <source>The like of %1.</source>
        <translation>O mesmo com %1.</translation>
    </message>
    <message>
        <source>The list of devices asks for your answer.</source>
        <translation>A lista de dispositivos pede a sua resposta.</translation>
    </message>
    <message>
        <source>The list of devices asks what to do.</source>
        <translation>A lista de dispositivos pergunta o que fazer.</translation>
    </message>
    <message>
        <source>The list of devices asks.</source>
        <translation>A lista de dispositivos pergunta-o.</translation>
    </message>
    <message>
        <source>The log cannot be read: %1</source>
        <translation>O ficheiro de registo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>The log file has the details.</source>
        <translation>O ficheiro de registo tem os detalhes.</translation>
    </message>
    <message>
        <source>The machine&apos;s own total.</source>
        <translation>O total da própria máquina.</translation>
    </message>
    <message>
        <source>The maker&apos;s own counter.</source>
        <translation>O contador do próprio fabricante.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes, packed from %2; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>A mensagem tem cerca de %1 bytes, comprimidos de %2; o HTTP acrescenta algumas centenas, contadas logo que se conheça o endereço do servidor.</translation>
    </message>
    <message>
        <source>The message is about %1 bytes; HTTP adds some hundred, which are counted once the address of the server is known.</source>
        <translation>A mensagem tem cerca de %1 bytes; o HTTP acrescenta algumas centenas, contadas logo que se conheça o endereço do servidor.</translation>
    </message>
    <message>
        <source>The meter history stays.</source>
        <translation>O histórico de contadores fica.</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up, because no name server answered.</source>
        <translation>O nome %1 não pôde ser resolvido, porque nenhum servidor de nomes respondeu.</translation>
    </message>
    <message>
        <source>The name %1 is too long; choose a shorter one.</source>
        <translation>O nome %1 é demasiado longo; escolha um mais curto.</translation>
    </message>
    <message>
        <source>The office could not be opened: %1</source>
        <translation>O escritório não pôde ser aberto: %1</translation>
    </message>
    <message>
        <source>The policy %1 is not used: %2.</source>
        <translation>A política %1 não é usada: %2.</translation>
    </message>
    <message>
        <source>The port is not encrypted</source>
        <translation>A porta não está encriptada</translation>
    </message>
    <message>
        <source>The printer at %1 tells no serial number that can be registered; take its tick away.</source>
        <translation>A impressora em %1 não dá nenhum número de série que possa ser registado; retire a sua marca.</translation>
    </message>
    <message>
        <source>The printer at %1 tells the serial number %2, and not %3: it was replaced, or the cell was changed.</source>
        <translation>A impressora em %1 dá o número de série %2, e não %3: foi substituída, ou a célula foi alterada.</translation>
    </message>
    <message>
        <source>The printer does not tell what its life count counts.</source>
        <translation>A impressora não diz o que conta o seu contador de vida.</translation>
    </message>
    <message>
        <source>The printer profile %1 cannot be read (%2); put back the original file.</source>
        <translation>O perfil de impressora %1 não pode ser lido (%2); reponha o ficheiro original.</translation>
    </message>
    <message>
        <source>The printer profile %1 is wrong: %2; correct that entry or put back the original file.</source>
        <translation>O perfil de impressora %1 está errado: %2; corrija essa entrada ou reponha o ficheiro original.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 stands in line %2 already.</source>
        <translation>A impressora com o número de série %1 já está na linha %2.</translation>
    </message>
    <message>
        <source>The printer with the serial number %1 was replaced by another; write a new sheet.</source>
        <translation>A impressora com o número de série %1 foi substituída por outra; escreva uma nova folha.</translation>
    </message>
    <message>
        <source>The privacy password has at least 8 characters.</source>
        <translation>A palavra-passe de encriptação tem pelo menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes, HTTP included.</source>
        <translation>O tamanho publicado é de %1 bytes, HTTP incluído.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % less.</source>
        <translation>O tamanho publicado é de %1 bytes: isto é %2 % menos.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is %2 % more.</source>
        <translation>O tamanho publicado é de %1 bytes: isto é %2 % mais.</translation>
    </message>
    <message>
        <source>The published size is %1 bytes: this is just that.</source>
        <translation>O tamanho publicado é de %1 bytes: é exatamente isso.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier what stands on its bill.</source>
        <translation>A leitura foi entregue; pergunte ao fornecedor o que consta na fatura dele.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier whether one is missing.</source>
        <translation>A leitura foi entregue; pergunte ao fornecedor se falta algum.</translation>
    </message>
    <message>
        <source>The read was delivered; ask your supplier why.</source>
        <translation>A leitura foi entregue; pergunte o motivo ao fornecedor.</translation>
    </message>
    <message>
        <source>The reads were delivered; ask your supplier why.</source>
        <translation>As leituras foram entregues; pergunte o motivo ao fornecedor.</translation>
    </message>
    <message>
        <source>The secret of this office is gone: it was removed, or kept for one run only.</source>
        <translation>O segredo deste escritório desapareceu: foi retirado, ou guardado só para uma execução.</translation>
    </message>
    <message>
        <source>The secret of this office is not on this computer: its data was moved here, or the secret was removed.</source>
        <translation>O segredo deste escritório não está neste computador: os seus dados foram trazidos para aqui, ou o segredo foi retirado.</translation>
    </message>
    <message>
        <source>The serial number changed, little else did.</source>
        <translation>O número de série mudou, pouco mais.</translation>
    </message>
    <message>
        <source>The serial number is %2, in these letters, and not %1.</source>
        <translation>O número de série é %2, com estes caracteres, e não %1.</translation>
    </message>
    <message>
        <source>The serial number is known on another model.</source>
        <translation>O número de série é conhecido noutro modelo.</translation>
    </message>
    <message>
        <source>The serial number is known, the rest is not.</source>
        <translation>O número de série é conhecido, o resto não.</translation>
    </message>
    <message>
        <source>The serial number is known, the total is not.</source>
        <translation>O número de série é conhecido, o total não.</translation>
    </message>
    <message>
        <source>The serial number is known.</source>
        <translation>O número de série é conhecido.</translation>
    </message>
    <message>
        <source>The serial number is told elsewhere now.</source>
        <translation>O número de série é agora indicado noutro lado.</translation>
    </message>
    <message>
        <source>The server answered %1; tell your supplier.</source>
        <translation>O servidor respondeu %1; avise o seu fornecedor.</translation>
    </message>
    <message>
        <source>The server at %1 did not understand the message (%2).</source>
        <translation>O servidor %1 não entendeu a mensagem (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not accept this office (%2).</source>
        <translation>O servidor %1 não aceita este escritório (%2).</translation>
    </message>
    <message>
        <source>The server at %1 does not know %2.</source>
        <translation>O servidor %1 não conhece %2.</translation>
    </message>
    <message>
        <source>The server at %1 has a problem of its own (%2).</source>
        <translation>O servidor %1 tem um problema próprio (%2).</translation>
    </message>
    <message>
        <source>The server at %1 is busy and asks to come back in %2.</source>
        <translation>O servidor %1 está ocupado e pede para voltar dentro de %2.</translation>
    </message>
    <message>
        <source>The server at %1 is not ready (HTTP status %2).</source>
        <translation>O servidor %1 não está pronto (estado HTTP %2).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível contactar o servidor.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is told with the next sync, by itself.</source>
        <translation>O servidor ainda não pôde ser informado; é-o por si na próxima sincronização.</translation>
    </message>
    <message>
        <source>The server could not be told yet; it is tried again by itself.</source>
        <translation>O servidor ainda não pôde ser informado; é tentado de novo por si.</translation>
    </message>
    <message>
        <source>The server did not take it: %1</source>
        <translation>O servidor não a aceitou: %1</translation>
    </message>
    <message>
        <source>The server did not understand</source>
        <translation>O servidor não entendeu</translation>
    </message>
    <message>
        <source>The server does not accept this office</source>
        <translation>O servidor não aceita este escritório</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>The server does not have it for this office: it may be assigned to somebody else, or be installed less than 30 days ago.</source>
        <translation>O servidor não a tem para este escritório: pode estar atribuída a outra pessoa, ou instalada há menos de 30 dias.</translation>
    </message>
    <message>
        <source>The server does not know a printer</source>
        <translation>O servidor não conhece uma impressora</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of %1 at %2 has ended; it is told with the next sync.</source>
        <translation>O servidor ainda não sabe que o registo de %1 em %2 terminou; é informado na próxima sincronização.</translation>
    </message>
    <message>
        <source>The server does not know yet that the registration of the printer at %1 has ended; it is told with the next sync.</source>
        <translation>O servidor ainda não sabe que o registo da impressora em %1 terminou; é informado na próxima sincronização.</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>O servidor não deu nenhum motivo.</translation>
    </message>
    <message>
        <source>The server has a problem of its own</source>
        <translation>O servidor tem um problema próprio</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>O servidor está ocupado</translation>
    </message>
    <message>
        <source>The server is not ready</source>
        <translation>O servidor não está pronto</translation>
    </message>
    <message>
        <source>The server is still looking it up; it is asked again with each sync.</source>
        <translation>O servidor ainda está a procurar; é interrogado de novo em cada sincronização.</translation>
    </message>
    <message>
        <source>The server may answer with orders, such as a billing request; what answers them follows in the same sync and is not known before.</source>
        <translation>O servidor pode responder com ordens, como um pedido de faturação; o que lhes responde segue na mesma sincronização e não se conhece antes.</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>O servidor diz</translation>
    </message>
    <message>
        <source>The server says no</source>
        <translation>O servidor recusa</translation>
    </message>
    <message>
        <source>The server speaks another version</source>
        <translation>O servidor fala outra versão</translation>
    </message>
    <message>
        <source>The server takes no connections</source>
        <translation>O servidor não aceita ligações</translation>
    </message>
    <message>
        <source>The server was asked %1 times within the hour; you may ask again at %2.</source>
        <translation>O servidor foi interrogado %1 vezes numa hora; pode perguntar de novo às %2.</translation>
    </message>
    <message>
        <source>The server was reached, and cannot read something that waits here.</source>
        <translation>O servidor foi contactado, mas não consegue ler algo que espera aqui.</translation>
    </message>
    <message>
        <source>The settings %1 are no TOML%2; correct the file, or move it away to start with the defaults.</source>
        <translation>As definições %1 não são TOML%2; corrija o ficheiro, ou ponha-o de lado para começar com os valores predefinidos.</translation>
    </message>
    <message>
        <source>The settings %1 are not UTF-8 text in line %2; save the file as UTF-8, or move it away to start with the defaults.</source>
        <translation>As definições %1 não são texto UTF-8 na linha %2; guarde o ficheiro como UTF-8, ou ponha-o de lado para começar com os valores predefinidos.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2); check the file&apos;s permissions.</source>
        <translation>As definições %1 não podem ser lidas (%2); verifique as permissões do ficheiro.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2); check the folder&apos;s permissions and free space.</source>
        <translation>As definições %1 não podem ser escritas (%2); verifique as permissões da pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>The settings %1 hold something no setting can be; correct the file, or move it away to start with the defaults.</source>
        <translation>As definições %1 contêm algo que nenhuma definição pode ser; corrija o ficheiro, ou ponha-o de lado para começar com os valores predefinidos.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>As definições não podem ser usadas</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read; nothing was changed.</source>
        <translation>As definições em %1 não podem ser lidas; nada foi alterado.</translation>
    </message>
    <message>
        <source>The sheet holds no printer.</source>
        <translation>A folha não contém nenhuma impressora.</translation>
    </message>
    <message>
        <source>The spreadsheet made %1 of the serial number %2: its zeros were lost.</source>
        <translation>A folha de cálculo fez %1 do número de série %2: perderam-se os zeros.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of a serial number.</source>
        <translation>A folha de cálculo fez de um número de série o número %1.</translation>
    </message>
    <message>
        <source>The spreadsheet made the number %1 of the serial number %2.</source>
        <translation>A folha de cálculo fez do número de série %2 o número %1.</translation>
    </message>
    <message>
        <source>The sum of its parts, which the maker counts.</source>
        <translation>A soma das suas partes, que o fabricante conta.</translation>
    </message>
    <message>
        <source>The sum of large and small sides.</source>
        <translation>A soma de faces grandes e pequenas.</translation>
    </message>
    <message>
        <source>The sum over printed and copied sides; all colours together are the device&apos;s total.</source>
        <translation>A soma de faces impressas e copiadas; todas as cores juntas são o total do aparelho.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received pages; all colours together are the device&apos;s total.</source>
        <translation>A soma de páginas impressas, copiadas e recebidas; todas as cores juntas são o total do aparelho.</translation>
    </message>
    <message>
        <source>The sum over printed, copied and received sides; all colours together are the device&apos;s total.</source>
        <translation>A soma de faces impressas, copiadas e recebidas; todas as cores juntas são o total do aparelho.</translation>
    </message>
    <message>
        <source>The sum over printer, copies and faxes; all colours together are the device&apos;s total.</source>
        <translation>A soma de impressora, cópias e faxes; todas as cores juntas são o total do aparelho.</translation>
    </message>
    <message>
        <source>The supplier asks for something else under the same number.</source>
        <translation>O fornecedor pede outra coisa com o mesmo número.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 on %2; it has been away since %3.</source>
        <translation>O fornecedor pede os contadores de %1 em %2; está ausente desde %3.</translation>
    </message>
    <message>
        <source>The supplier asks for the meters of %1 that are away, the first on %2.</source>
        <translation>O fornecedor pede os contadores de %1 ausentes, o primeiro em %2.</translation>
    </message>
    <message>
        <source>The supplier turned the service of this printer off.</source>
        <translation>O fornecedor desligou o serviço desta impressora.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1 since %2.</source>
        <translation>O fornecedor espera os contadores de %1 desde %2.</translation>
    </message>
    <message>
        <source>The supplier waits for the meters of %1, which have not told them.</source>
        <translation>O fornecedor espera os contadores de %1, que não os indicaram.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 does not follow the one before.</source>
        <translation>O recibo do fornecedor para a leitura de faturação de %1 não se segue ao anterior.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is not signed over what was sent.</source>
        <translation>O recibo do fornecedor para a leitura de faturação de %1 não está assinado sobre o que foi enviado.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipt for the billing read of %1 is signed with another key than the one told when this office registered.</source>
        <translation>O recibo do fornecedor para a leitura de faturação de %1 está assinado com uma chave diferente da que foi comunicada no registo deste escritório.</translation>
    </message>
    <message>
        <source>The supplier&apos;s receipts for %1 prove nothing, the newest for %2.</source>
        <translation>Os recibos do fornecedor para %1 não provam nada; o mais recente é o de %2.</translation>
    </message>
    <message>
        <source>The supplier&apos;s server did not take the billing read of %1: %2</source>
        <translation>O servidor do fornecedor não aceitou a leitura de faturação de %1: %2</translation>
    </message>
    <message>
        <source>The supplier&apos;s server no longer accepts this office.</source>
        <translation>O servidor do fornecedor já não aceita este escritório.</translation>
    </message>
    <message>
        <source>The total does not go on at this address.</source>
        <translation>O total não continua neste endereço.</translation>
    </message>
    <message>
        <source>There is no column “%1”; keep the headings in the first line.</source>
        <translation>Não há coluna «%1»; deixe os títulos na primeira linha.</translation>
    </message>
    <message>
        <source>There is no database of Meterdesk in %1: %2.</source>
        <translation>Não há base de dados do Meterdesk em %1: %2.</translation>
    </message>
    <message>
        <source>There is no device %1.</source>
        <translation>Não há dispositivo %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>O ficheiro %1 não existe.</translation>
    </message>
    <message>
        <source>There is no folder %1; choose another one.</source>
        <translation>Não há pasta %1; escolha outra.</translation>
    </message>
    <message>
        <source>There is no serial number; write the one that stood on the sheet.</source>
        <translation>Falta o número de série; escreva o que estava na folha.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet: %1 holds no database.</source>
        <translation>Ainda não há nada a copiar: %1 não contém base de dados.</translation>
    </message>
    <message>
        <source>There is nothing to undo under number %1.</source>
        <translation>Não há nada a anular com o número %1.</translation>
    </message>
    <message>
        <source>There is room enough on its disk.</source>
        <translation>Há espaço suficiente no seu disco.</translation>
    </message>
    <message>
        <source>There was no conversation.</source>
        <translation>Não houve nenhuma conversa.</translation>
    </message>
    <message>
        <source>They are of different makers: %1 and %2.</source>
        <translation>São de fabricantes diferentes: %1 e %2.</translation>
    </message>
    <message>
        <source>They are of different models: %1.</source>
        <translation>São de modelos diferentes: %1.</translation>
    </message>
    <message>
        <source>This PC finds its Internet proxy by a script (PAC), which Meterdesk does not run, and the direct way to %1 does not work.</source>
        <translation>Este PC encontra o seu proxy de Internet por um script (PAC), que o Meterdesk não executa, e a ligação direta a %1 não funciona.</translation>
    </message>
    <message>
        <source>This PC has no network connection.</source>
        <translation>Este PC não tem ligação de rede.</translation>
    </message>
    <message>
        <source>This cannot be told: %1</source>
        <translation>Isto não pode ser dito: %1</translation>
    </message>
    <message>
        <source>This computer could not open a network connection (%1).</source>
        <translation>Este computador não conseguiu abrir uma ligação de rede (%1).</translation>
    </message>
    <message>
        <source>This computer goes to sleep by itself.</source>
        <translation>Este computador entra em suspensão por si.</translation>
    </message>
    <message>
        <source>This computer has a battery.</source>
        <translation>Este computador tem bateria.</translation>
    </message>
    <message>
        <source>This computer has no keyring; choose where secrets are to be kept.</source>
        <translation>Este computador não tem porta-chaves; escolha onde guardar os segredos.</translation>
    </message>
    <message>
        <source>This computer has no way to %1; check its network connection.</source>
        <translation>Este computador não tem rota até %1; verifique a sua ligação de rede.</translation>
    </message>
    <message>
        <source>This computer stays awake by itself.</source>
        <translation>Este computador mantém-se ativo por si.</translation>
    </message>
    <message>
        <source>This file could be used until %1; ask your supplier for a new one.</source>
        <translation>Este ficheiro podia ser usado até %1; peça um novo ao seu fornecedor.</translation>
    </message>
    <message>
        <source>This file is for a newer Meterdesk; install that first, then open the file again.</source>
        <translation>Este ficheiro é para uma versão mais recente do Meterdesk; instale-a primeiro e abra o ficheiro de novo.</translation>
    </message>
    <message>
        <source>This file is not as a supplier&apos;s server writes it; ask your supplier for another one.</source>
        <translation>Este ficheiro não é como o servidor de um fornecedor o escreve; peça outro ao seu fornecedor.</translation>
    </message>
    <message>
        <source>This file was changed or damaged on its way, so nothing of it was used; ask your supplier to send it again.</source>
        <translation>Este ficheiro foi alterado ou danificado no caminho, por isso nada dele foi usado; peça ao seu fornecedor que o envie de novo.</translation>
    </message>
    <message>
        <source>This is set by your administrator for the whole computer.</source>
        <translation>Isto é definido pelo seu administrador para todo o computador.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and %1 printers are still registered there.</source>
        <translation>Este escritório deixou o seu fornecedor só neste PC: o servidor não foi informado, e %1 impressoras ainda lá estão registadas.</translation>
    </message>
    <message>
        <source>This office has left its supplier on this PC only: the server was not told, and 1 printer is still registered there.</source>
        <translation>Este escritório deixou o seu fornecedor só neste PC: o servidor não foi informado, e 1 impressora ainda lá está registada.</translation>
    </message>
    <message>
        <source>This office has left its supplier; %1 printers were deregistered there.</source>
        <translation>Este escritório deixou o seu fornecedor; o registo de %1 impressoras terminou lá.</translation>
    </message>
    <message>
        <source>This office has left its supplier; 1 printer was deregistered there.</source>
        <translation>Este escritório deixou o seu fornecedor; o registo de 1 impressora terminou lá.</translation>
    </message>
    <message>
        <source>This office has left the supplier.</source>
        <translation>Este escritório deixou o fornecedor.</translation>
    </message>
    <message>
        <source>This office is being registered; it is tried again by itself.</source>
        <translation>Este escritório está a ser registado; é tentado de novo por si.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: no printer can be registered now.</source>
        <translation>Este escritório está a deixar o seu fornecedor: agora nenhuma impressora pode ser registada.</translation>
    </message>
    <message>
        <source>This office is leaving its supplier: nothing is sent any more but the end of the registrations.</source>
        <translation>Este escritório está a deixar o seu fornecedor: nada mais é enviado a não ser o fim dos registos.</translation>
    </message>
    <message>
        <source>This office is not registered with a supplier.</source>
        <translation>Este escritório não está registado em nenhum fornecedor.</translation>
    </message>
    <message>
        <source>This office is not registered yet; register it first.</source>
        <translation>Este escritório ainda não está registado; registe-o primeiro.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2.</source>
        <translation>Este escritório está registado em %1, não em %2.</translation>
    </message>
    <message>
        <source>This office is registered with %1, not with %2; register it there with the enrolment key from your supplier.</source>
        <translation>Este escritório está registado em %1, não em %2; registe-o lá com a chave de registo do seu fornecedor.</translation>
    </message>
    <message>
        <source>This office is registered, but no printer is known yet; nothing is reported.</source>
        <translation>Este escritório está registado, mas ainda não se conhece nenhuma impressora; nada é comunicado.</translation>
    </message>
    <message>
        <source>This office was registered anew; the server asks again.</source>
        <translation>Este escritório foi registado de novo; o servidor volta a perguntar.</translation>
    </message>
    <message>
        <source>This version of Meterdesk changes the database %1, and the copy that it makes first could not be written (%2).</source>
        <translation>Esta versão do Meterdesk altera a base de dados %1, e a cópia que faz antes não pôde ser escrita (%2).</translation>
    </message>
    <message>
        <source>This would be sent once it goes on.</source>
        <translation>Isto seria enviado ao retomar.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>To begin again you need a new enrolment key.</source>
        <translation>Para recomeçar precisa de uma nova chave de registo.</translation>
    </message>
    <message>
        <source>Told the server what became of %1</source>
        <translation>Comunicou ao servidor o resultado de %1</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contador total</translation>
    </message>
    <message>
        <source>Tried to ask the server what there is to do</source>
        <translation>Tentou perguntar ao servidor o que há a fazer</translation>
    </message>
    <message>
        <source>Tried to end the registration of %1</source>
        <translation>Tentou terminar o registo de %1</translation>
    </message>
    <message>
        <source>Tried to register %1</source>
        <translation>Tentou registar %1</translation>
    </message>
    <message>
        <source>Tried to register this office with the Communication Server</source>
        <translation>Tentou registar este escritório no servidor de comunicação</translation>
    </message>
    <message>
        <source>Tried to send %1</source>
        <translation>Tentou enviar %1</translation>
    </message>
    <message>
        <source>Tried to send the supplies usage of %1</source>
        <translation>Tentou enviar o uso de consumíveis de %1</translation>
    </message>
    <message>
        <source>Tried to tell the server what became of %1</source>
        <translation>Tentou comunicar ao servidor o resultado de %1</translation>
    </message>
    <message>
        <source>Two SNMPv3 users have the same name and context; change one of them.</source>
        <translation>Dois utilizadores SNMPv3 têm o mesmo nome e contexto; altere um deles.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”; take one of them away.</source>
        <translation>Duas colunas chamam-se «%1»; retire uma delas.</translation>
    </message>
    <message>
        <source>Type the enrolment key of this server; it stands in your supplier&apos;s letter, groups of letters and digits with dashes between them.</source>
        <translation>Escreva a chave de registo deste servidor; está na carta do seu fornecedor: grupos de letras e algarismos separados por hífenes.</translation>
    </message>
    <message>
        <source>Type them anew in Preferences, Internet.</source>
        <translation>Escreva-os de novo em Preferências, Internet.</translation>
    </message>
    <message>
        <source>Type user name and password in Preferences, Internet.</source>
        <translation>Escreva o nome de utilizador e a palavra-passe em Preferências, Internet.</translation>
    </message>
    <message>
        <source>Undo first what was decided about this printer later, as number %1.</source>
        <translation>Anule primeiro o que foi decidido depois sobre esta impressora, com o número %1.</translation>
    </message>
    <message>
        <source>Until then it cannot be registered.</source>
        <translation>Até lá não pode ser registada.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Em dia.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version of Meterdesk</source>
        <translation>Versão do Meterdesk</translation>
    </message>
    <message>
        <source>Was %1 moved, repaired or replaced?</source>
        <translation>%1 foi deslocada, reparada ou substituída?</translation>
    </message>
    <message>
        <source>Were %1 printers moved, repaired or replaced?</source>
        <translation>%1 impressoras foram deslocadas, reparadas ou substituídas?</translation>
    </message>
    <message>
        <source>What answers at %1 is no Internet proxy.</source>
        <translation>O que responde em %1 não é um proxy de Internet.</translation>
    </message>
    <message>
        <source>What became of the command</source>
        <translation>Resultado do comando</translation>
    </message>
    <message>
        <source>What it counted in between nobody knows.</source>
        <translation>O que contou entretanto ninguém sabe.</translation>
    </message>
    <message>
        <source>What it told cannot be kept (%1).</source>
        <translation>O que indicou não pode ser guardado (%1).</translation>
    </message>
    <message>
        <source>What it would send is no longer in the books; read the printer again.</source>
        <translation>O que enviaria já não está nos registos; leia a impressora de novo.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>O que é isto</translation>
    </message>
    <message>
        <source>What was not acknowledged is sent again, which does no harm.</source>
        <translation>O que não foi confirmado é enviado de novo, o que não faz mal.</translation>
    </message>
    <message>
        <source>What was removed before stays removed.</source>
        <translation>O que já foi removido fica removido.</translation>
    </message>
    <message>
        <source>Write %2, in a column formatted as text.</source>
        <translation>Escreva %2, numa coluna com formato de texto.</translation>
    </message>
    <message>
        <source>Write a new sheet.</source>
        <translation>Escreva uma nova folha.</translation>
    </message>
    <message>
        <source>Write for example http://proxy.example:8080 in Preferences, Internet, or choose another way there.</source>
        <translation>Escreva por exemplo http://proxy.example:8080 em Preferências, Internet, ou escolha lá outro acesso.</translation>
    </message>
    <message>
        <source>Write it in full, in a column formatted as text.</source>
        <translation>Escreva-o por inteiro, numa coluna com formato de texto.</translation>
    </message>
    <message>
        <source>Write the proxy&apos;s address, for example http://proxy.example:8080</source>
        <translation>Escreva o endereço do proxy, por exemplo http://proxy.example:8080</translation>
    </message>
    <message>
        <source>Write the user name that belongs to the password.</source>
        <translation>Escreva o nome de utilizador que corresponde à palavra-passe.</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Escrito em</translation>
    </message>
    <message>
        <source>You may not write into %1; choose another folder.</source>
        <translation>Não pode escrever em %1; escolha outra pasta.</translation>
    </message>
    <message>
        <source>Your administrator has locked this; it is opened with the administration password.</source>
        <translation>O seu administrador bloqueou isto; abre-se com a palavra-passe de administração.</translation>
    </message>
    <message>
        <source>Your share of the disk is used up; %1 was not written.</source>
        <translation>A sua parte do disco está esgotada; %1 não foi escrito.</translation>
    </message>
    <message>
        <source>a Communication Server answers at %1</source>
        <translation>um servidor de comunicação responde em %1</translation>
    </message>
    <message>
        <source>a SOAP server answers at %1; it does not tell its contract</source>
        <translation>um servidor SOAP responde em %1; não indica o seu contrato</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>agreeing on encryption with %1</source>
        <translation>a acordar a encriptação com %1</translation>
    </message>
    <message>
        <source>an unknown number</source>
        <translation>um número desconhecido</translation>
    </message>
    <message>
        <source>announces itself</source>
        <translation>anuncia-se</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>outro objeto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>answered a broadcast</source>
        <translation>respondeu a uma difusão</translation>
    </message>
    <message>
        <source>answered; %1 refused</source>
        <translation>respondido; %1 recusados</translation>
    </message>
    <message>
        <source>asking %1</source>
        <translation>a perguntar a %1</translation>
    </message>
    <message>
        <source>asking %1 for %2</source>
        <translation>a perguntar a %1 por %2</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>choose in Preferences, Administration, to keep secrets in a file that only you can read or for this run only (on the command line: --secret-in-file or --secret-for-this-run).</source>
        <translation>escolha em Preferências, Administração, guardar os segredos num ficheiro que só você pode ler ou só para esta execução (na linha de comandos: --secret-in-file ou --secret-for-this-run).</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>a ligar a %1</translation>
    </message>
    <message>
        <source>counts feet.</source>
        <translation>conta pés.</translation>
    </message>
    <message>
        <source>counts impressions.</source>
        <translation>conta impressões.</translation>
    </message>
    <message>
        <source>counts metres.</source>
        <translation>conta metros.</translation>
    </message>
    <message>
        <source>counts sheets.</source>
        <translation>conta folhas.</translation>
    </message>
    <message>
        <source>date of reading</source>
        <translation>data da leitura</translation>
    </message>
    <message>
        <source>date of the reading</source>
        <translation>data da leitura</translation>
    </message>
    <message>
        <source>does not tell what it counts.</source>
        <translation>não diz o que conta.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>had been accepted before</source>
        <translation>já tinha sido aceite antes</translation>
    </message>
    <message>
        <source>installed on this computer</source>
        <translation>instalada neste computador</translation>
    </message>
    <message>
        <source>is not one of this office&apos;s: assigned to somebody else, or too new</source>
        <translation>não é deste escritório: atribuída a outra pessoa, ou demasiado nova</translation>
    </message>
    <message>
        <source>is still being looked up</source>
        <translation>ainda a ser procurada</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>a procurar %1</translation>
    </message>
    <message>
        <source>meter name</source>
        <translation>nome do contador</translation>
    </message>
    <message>
        <source>meter value</source>
        <translation>valor do contador</translation>
    </message>
    <message>
        <source>name of the meter</source>
        <translation>nome do contador</translation>
    </message>
    <message>
        <source>no answer that can be used</source>
        <translation>sem resposta utilizável</translation>
    </message>
    <message>
        <source>nobody needs to: it is tried again by itself</source>
        <translation>ninguém: é tentado de novo por si</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>não contado por esta impressora</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>proof of who sends</source>
        <translation>prova de quem envia</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>recusado pelo servidor</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registada</translation>
    </message>
    <message>
        <source>registration ended</source>
        <translation>registo terminado</translation>
    </message>
    <message>
        <source>seen by this computer</source>
        <translation>vista por este computador</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de série</translation>
    </message>
    <message>
        <source>serial number of the printer</source>
        <translation>número de série da impressora</translation>
    </message>
    <message>
        <source>supplies usage</source>
        <translation>uso de consumíveis</translation>
    </message>
    <message>
        <source>tell its supplies</source>
        <translation>indicar os seus consumíveis</translation>
    </message>
    <message>
        <source>text/xml; charset=utf-8</source>
        <translation>text/xml; charset=utf-8</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>o início</translation>
    </message>
    <message>
        <source>there is no address.</source>
        <translation>não há endereço.</translation>
    </message>
    <message>
        <source>there is no database.</source>
        <translation>não há base de dados.</translation>
    </message>
    <message>
        <source>this is no setting.</source>
        <translation>isto não é uma definição.</translation>
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
        <translation>desligar o seu serviço</translation>
    </message>
    <message>
        <source>turn its service on</source>
        <translation>ligar o seu serviço</translation>
    </message>
    <message>
        <source>value of the meter</source>
        <translation>valor do contador</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>your IT administrator</source>
        <translation>o seu administrador de TI</translation>
    </message>
    <message>
        <source>your supplier</source>
        <translation>o seu fornecedor</translation>
    </message>
    <message>
        <source>“%1” are no hours; write for example 20:00-07:00.</source>
        <translation>«%1» não são horas; escreva por exemplo 20:00-07:00.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a server.</source>
        <translation>«%1» não pode ser o nome de um servidor.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>«%1» acaba antes de começar.</translation>
    </message>
    <message>
        <source>“%1” has a port that is none; leave it out or use 1-65535.</source>
        <translation>«%1» tem uma porta que não o é; retire-a ou use 1-65535.</translation>
    </message>
    <message>
        <source>“%1” is %2 addresses; at most %3 can be asked.</source>
        <translation>«%1» são %2 endereços; no máximo podem ser interrogados %3.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» não é sim nem não.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no: write x where a printer takes part, nothing elsewhere.</source>
        <translation>«%1» não é sim nem não: escreva x onde uma impressora participa, nada no resto.</translation>
    </message>
    <message>
        <source>“%1” is no IP address; write for example 192.168.1.20</source>
        <translation>«%1» não é um endereço IP; escreva por exemplo 192.168.1.20</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy that can be used.</source>
        <translation>«%1» não é um proxy de Internet que se possa usar.</translation>
    </message>
    <message>
        <source>“%1” is no Internet proxy; write for example http://proxy.example:8080</source>
        <translation>«%1» não é um proxy de Internet; escreva por exemplo http://proxy.example:8080</translation>
    </message>
    <message>
        <source>“%1” is no UDP port; a port lies between 1 and 65535.</source>
        <translation>«%1» não é uma porta UDP; uma porta está entre 1 e 65535.</translation>
    </message>
    <message>
        <source>“%1” is no address of a list of versions; it begins with https://</source>
        <translation>«%1» não é o endereço de uma lista de versões; começa por https://</translation>
    </message>
    <message>
        <source>“%1” is no address, range, network or host name; write for example 192.168.1.0/24, 192.168.1.20-40 or printer.example</source>
        <translation>«%1» não é endereço, intervalo, rede nem nome de anfitrião; escreva por exemplo 192.168.1.0/24, 192.168.1.20-40 ou printer.example</translation>
    </message>
    <message>
        <source>“%1” is no answer to number %2.</source>
        <translation>«%1» não é uma resposta ao número %2.</translation>
    </message>
    <message>
        <source>“%1” is no network; write for example 192.168.1.0/24</source>
        <translation>«%1» não é uma rede; escreva por exemplo 192.168.1.0/24</translation>
    </message>
    <message>
        <source>“%1” is no range: %2 is no IP address; write for example 192.168.1.20-40</source>
        <translation>«%1» não é um intervalo: %2 não é um endereço IP; escreva por exemplo 192.168.1.20-40</translation>
    </message>
    <message>
        <source>“%1” is no server address; write for example https://meters.example/soap</source>
        <translation>«%1» não é um endereço de servidor; escreva por exemplo https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1” is no version; one is written 1.2.3.</source>
        <translation>«%1» não é uma versão; escreve-se 1.2.3.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted; the address of a Communication Server begins with https://</source>
        <translation>«%1» não está encriptado; o endereço de um servidor de comunicação começa por https://</translation>
    </message>
    <message>
        <source>“%1” is to be left out, and no address is known for that name.</source>
        <translation>«%1» deve ser excluído, e não se conhece endereço para esse nome.</translation>
    </message>
    <message>
        <source>“%1” names no host; write for example https://meters.example/soap</source>
        <translation>«%1» não indica nenhum anfitrião; escreva por exemplo https://meters.example/soap</translation>
    </message>
    <message>
        <source>“%1”: only an IPv6 address stands in square brackets.</source>
        <translation>«%1»: só um endereço IPv6 vai entre parênteses retos.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>none: the computer&apos;s own are trusted</source>
        <translation>nenhuma: confia-se nas do computador</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;Private certificate authority</source>
        <translation>Autoridade de certificação &amp;privada</translation>
    </message>
    <message>
        <source>Choose a PE&amp;M file…</source>
        <translation>Escolher um ficheiro PE&amp;M…</translation>
    </message>
    <message>
        <source>Another address is another server: register this office there in the set-up, with an enrolment key from your supplier.</source>
        <translation>Outro endereço é outro servidor: registe lá este escritório na configuração, com uma chave de registo do seu fornecedor.</translation>
    </message>
    <message>
        <source>&amp;Leave this supplier…</source>
        <translation>&amp;Deixar este fornecedor…</translation>
    </message>
    <message>
        <source>Ends the registration of this office and its printers</source>
        <translation>Termina o registo deste escritório e das suas impressoras</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridade de certificação privada</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Set up Meterdesk</source>
        <translation>Configurar o Meterdesk</translation>
    </message>
    <message>
        <source>The secrets cannot be read now</source>
        <translation>Os segredos não podem ser lidos agora</translation>
    </message>
    <message>
        <source>already registered; only needed to register again</source>
        <translation>já registado; só é preciso para registar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Seguinte &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>Registering...</source>
        <translation>A registar…</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registar</translation>
    </message>
</context>
<context>
    <name>SheetGiving</name>
    <message>
        <source>It could not be saved</source>
        <translation>Não foi possível guardar</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another place.</source>
        <translation>%1 não pode ser escrito; escolha outro lugar.</translation>
    </message>
    <message>
        <source>It could not be printed</source>
        <translation>Não foi possível imprimir</translation>
    </message>
    <message>
        <source>Check the printer, or save the sheet as PDF.</source>
        <translation>Verifique a impressora, ou guarde a folha como PDF.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Printers</source>
        <translation>Impressoras</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Criado em</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Printers in this table</source>
        <translation>Impressoras nesta tabela</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>at least: its counter did not just advance</source>
        <translation>pelo menos: o seu contador não avançou simplesmente</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome do anfitrião</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
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
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Total meter</source>
        <translation>Contador total</translation>
    </message>
    <message>
        <source>Pages this month</source>
        <translation>Páginas este mês</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consumíveis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Last read (local time)</source>
        <translation>Última leitura (hora local)</translation>
    </message>
    <message>
        <source>Last read (UTC)</source>
        <translation>Última leitura (UTC)</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>the first reading</source>
        <translation>a primeira leitura</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>O que é isto</translation>
    </message>
    <message>
        <source>Each value is what the printer said at that time. Nothing is estimated. A gap is a time of more than 26 hours without a reading: the PC or the printer was off, or away.</source>
        <translation>Cada valor é o que a impressora dizia nesse momento. Nada é estimado. Uma lacuna é um período de mais de 26 horas sem leitura: o PC ou a impressora estavam desligados ou ausentes.</translation>
    </message>
    <message>
        <source>impressions</source>
        <translation>impressões</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>folhas</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imagens</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pés</translation>
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
        <translation>outro</translation>
    </message>
    <message>
        <source>rolled over</source>
        <translation>deu a volta</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>recomeçou</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>recuou</translation>
    </message>
    <message>
        <source>jumped</source>
        <translation>saltou</translation>
    </message>
    <message>
        <source>another object</source>
        <translation>outro objeto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Name of the meter (PWG 5106.1)</source>
        <translation>Nome do contador (PWG 5106.1)</translation>
    </message>
    <message>
        <source>Read (local time)</source>
        <translation>Lido (hora local)</translation>
    </message>
    <message>
        <source>Read (UTC)</source>
        <translation>Lido (UTC)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Counted since the reading before</source>
        <translation>Contado desde a leitura anterior</translation>
    </message>
    <message>
        <source>Gap before it (hours)</source>
        <translation>Lacuna anterior (horas)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Sent for billing request</source>
        <translation>Enviado para o pedido de faturação</translation>
    </message>
    <message>
        <source>Acknowledged by the supplier (UTC)</source>
        <translation>Confirmado pelo fornecedor (UTC)</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Objeto consultado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that each page is counted once; where there was none, the first one in it. Nothing is estimated.</source>
        <translation>A primeira leitura é a última no início do período ou antes, para que cada página seja contada uma vez; se não houve, a primeira nele. Nada é estimado.</translation>
    </message>
    <message>
        <source>not read in this period</source>
        <translation>não lido neste período</translation>
    </message>
    <message>
        <source>read once in this period: no difference can be told</source>
        <translation>lido uma vez neste período: não se conhece a diferença</translation>
    </message>
    <message>
        <source>at least: the counter did not just advance</source>
        <translation>pelo menos: o contador não avançou simplesmente</translation>
    </message>
    <message>
        <source>unknown: the counter fell</source>
        <translation>desconhecido: o contador desceu</translation>
    </message>
    <message>
        <source>an earlier number sent for the bill</source>
        <translation>um número anterior enviado para a fatura</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Primeira leitura</translation>
    </message>
    <message>
        <source>First reading taken (UTC)</source>
        <translation>Primeira leitura feita (UTC)</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última leitura</translation>
    </message>
    <message>
        <source>Last reading taken (UTC)</source>
        <translation>Última leitura feita (UTC)</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Períodos sem leitura</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Enviado para a fatura</translation>
    </message>
    <message>
        <source>Sent for the bill, read (UTC)</source>
        <translation>Enviado para a fatura, lido (UTC)</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Pedido de faturação</translation>
    </message>
    <message>
        <source>Number of the receipt</source>
        <translation>Número do recibo</translation>
    </message>
    <message>
        <source>Receipt of the supplier</source>
        <translation>Recibo do fornecedor</translation>
    </message>
</context>
<context>
    <name>SignUpPage</name>
    <message>
        <source>Printers that take part</source>
        <translation>Impressoras que participam</translation>
    </message>
    <message>
        <source>No printer takes part yet. Go back to find and tick some.</source>
        <translation>Ainda não participa nenhuma impressora. Volte atrás para procurar e assinalar algumas.</translation>
    </message>
    <message>
        <source>Sign-up page</source>
        <translation>Página de inscrição</translation>
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
        <translation>&amp;E-mail…</translation>
    </message>
    <message>
        <source>E-mail the link to whoever signs up</source>
        <translation>Enviar a ligação por e-mail a quem inscreve</translation>
    </message>
    <message>
        <source>Open the sign-up page</source>
        <translation>Abrir a página de inscrição</translation>
    </message>
    <message>
        <source>Copy the link to the sign-up page</source>
        <translation>Copiar a ligação para a página de inscrição</translation>
    </message>
    <message>
        <source>&amp;Hand-over sheet…</source>
        <translation>&amp;Folha de entrega…</translation>
    </message>
    <message>
        <source>Your supplier&apos;s server is told the serial numbers of these printers. </source>
        <translation>O servidor do seu fornecedor recebe os números de série destas impressoras. </translation>
    </message>
    <message>
        <source>Once they are signed up: %1.</source>
        <translation>Depois de inscritas: %1.</translation>
    </message>
    <message>
        <source>No further printer is ticked. These take part already.</source>
        <translation>Não há mais impressoras assinaladas. Estas já participam.</translation>
    </message>
    <message>
        <source>No printer is ticked; only this office is registered. Printers can follow.</source>
        <translation>Não há impressoras assinaladas; só este escritório é registado. As impressoras podem seguir.</translation>
    </message>
    <message>
        <source>Register, wait an hour, sign up</source>
        <translation>Registar, esperar uma hora, inscrever</translation>
    </message>
    <message>
        <source>Sign-up &amp;page</source>
        <translation>&amp;Página de inscrição</translation>
    </message>
    <message>
        <source>Ready to sign up now.</source>
        <translation>Prontas para inscrever agora.</translation>
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
        <translation>Prontas para inscrever às %1, dentro de %2.</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>Not set up yet</source>
        <translation>Ainda não configurado</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>A trabalhar</translation>
    </message>
    <message>
        <source>Something to do</source>
        <translation>Algo a fazer</translation>
    </message>
    <message>
        <source>Communication is paused</source>
        <translation>A comunicação está em pausa</translation>
    </message>
    <message>
        <source>Cannot reach the server</source>
        <translation>Servidor inacessível</translation>
    </message>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <translation>
            <numerusform>%n impressora</numerusform>
            <numerusform>%n impressoras</numerusform>
        </translation>
    </message>
    <message>
        <source>No printers yet</source>
        <translation>Ainda não há impressoras</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>No sync while paused</source>
        <translation>Sem sincronização durante a pausa</translation>
    </message>
    <message>
        <source>Not registered with a server</source>
        <translation>Não registado num servidor</translation>
    </message>
    <message>
        <source>Sync is due</source>
        <translation>Sincronização pendente</translation>
    </message>
    <message numerus="yes">
        <source>%n billing read(s) held for your answer.</source>
        <translation>
            <numerusform>%n leitura de faturação espera a sua resposta.</numerusform>
            <numerusform>%n leituras de faturação esperam a sua resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lido %1</translation>
    </message>
    <message>
        <source>Next sync %1</source>
        <translation>Próxima sincronização %1</translation>
    </message>
    <message>
        <source>Next sync %1.</source>
        <translation>Próxima sincronização %1.</translation>
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
        <translation>, lidas %1</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Printers</source>
        <translation>Impressoras</translation>
    </message>
    <message>
        <source>P&amp;DF, to read, print and keep</source>
        <translation>P&amp;DF, para ler, imprimir e guardar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Extrato de contadores</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>The statement is in %1.</source>
        <translation>O extrato está em %1.</translation>
    </message>
    <message>
        <source>The statement of %2 printers is in %1.</source>
        <translation>O extrato de %2 impressoras está em %1.</translation>
    </message>
    <message>
        <source>&amp;All printers that the supplier knows</source>
        <translation>Todas as impressoras que o for&amp;necedor conhece</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Só %1</translation>
    </message>
</context>
<context>
    <name>StatementWords</name>
    <message>
        <source>Not read in this period: nobody knows what it counted.</source>
        <translation>Não lido neste período: ninguém sabe o que contou.</translation>
    </message>
    <message>
        <source>Read once in this period: no difference can be told.</source>
        <translation>Lido uma vez neste período: não se conhece a diferença.</translation>
    </message>
    <message>
        <source>At least: the counter did not simply advance, see below.</source>
        <translation>Pelo menos: o contador não avançou simplesmente, ver abaixo.</translation>
    </message>
    <message>
        <source>Unknown: the counter fell, see below.</source>
        <translation>Desconhecido: o contador desceu, ver abaixo.</translation>
    </message>
    <message>
        <source>Receipt %1, verified</source>
        <translation>Recibo %1, verificado</translation>
    </message>
    <message>
        <source>Receipt %1, not checked</source>
        <translation>Recibo %1, não verificado</translation>
    </message>
    <message>
        <source>Receipt %1 proves nothing</source>
        <translation>O recibo %1 não prova nada</translation>
    </message>
    <message>
        <source>Made by Meterdesk on %1</source>
        <translation>Criado pelo Meterdesk em %1</translation>
    </message>
    <message>
        <source>Meter statement</source>
        <translation>Extrato de contadores</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Primeira leitura</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Última leitura</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>%1 printers. The total meter of each; every meter follows on its own page.</source>
        <translation>%1 impressoras. O contador total de cada uma; todos os contadores seguem na sua própria página.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>No printer is registered with the supplier.</source>
        <translation>Nenhuma impressora está registada no fornecedor.</translation>
    </message>
    <message>
        <source>This period is not over: it is told up to %1.</source>
        <translation>Este período não acabou: é relatado até %1.</translation>
    </message>
    <message>
        <source>see its page</source>
        <translation>ver a sua página</translation>
    </message>
    <message>
        <source>%1 gaps</source>
        <translation>%1 lacunas</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 lacuna</translation>
    </message>
    <message>
        <source>a read was refused</source>
        <translation>uma leitura foi recusada</translation>
    </message>
    <message>
        <source>serial number %1</source>
        <translation>número de série %1</translation>
    </message>
    <message>
        <source>Its meters were never read.</source>
        <translation>Os seus contadores nunca foram lidos.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Contador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>%1 on %2: from %3 to %4 (%5).</source>
        <translation>%1 em %2: de %3 para %4 (%5).</translation>
    </message>
    <message>
        <source>Counters that did not simply advance</source>
        <translation>Contadores que não avançaram simplesmente</translation>
    </message>
    <message>
        <source>Times without a reading</source>
        <translation>Períodos sem leitura</translation>
    </message>
    <message>
        <source>None was longer than a day and two hours.</source>
        <translation>Nenhum durou mais de um dia e duas horas.</translation>
    </message>
    <message>
        <source>It was never read.</source>
        <translation>Nunca foi lida.</translation>
    </message>
    <message>
        <source>It was read for the first time on %1.</source>
        <translation>Foi lida pela primeira vez em %1.</translation>
    </message>
    <message>
        <source>It was read last on %1, and not since.</source>
        <translation>Foi lida pela última vez em %1, e não desde então.</translation>
    </message>
    <message>
        <source>Between %1 and %2. When in this time its pages were printed nobody knows.</source>
        <translation>Entre %1 e %2. Ninguém sabe quando, neste período, as suas páginas foram impressas.</translation>
    </message>
    <message>
        <source>Sent for the bill</source>
        <translation>Enviado para a fatura</translation>
    </message>
    <message>
        <source>The supplier asked for no read in this period.</source>
        <translation>O fornecedor não pediu nenhuma leitura neste período.</translation>
    </message>
    <message>
        <source>Billing request</source>
        <translation>Pedido de faturação</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lido em</translation>
    </message>
    <message>
        <source>Answer of the supplier</source>
        <translation>Resposta do fornecedor</translation>
    </message>
    <message>
        <source>not counted by this printer</source>
        <translation>não contado por esta impressora</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>Not acknowledged yet</source>
        <translation>Ainda não confirmado</translation>
    </message>
    <message>
        <source>Acknowledged on %1</source>
        <translation>Confirmado em %1</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Objeto consultado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>De onde vêm os números</translation>
    </message>
    <message>
        <source>Every number is what the printer said at the time that stands beside it. Nothing is estimated, added or corrected.</source>
        <translation>Cada número é o que a impressora dizia no momento indicado ao lado. Nada é estimado, acrescentado ou corrigido.</translation>
    </message>
    <message>
        <source>The first reading is the last one at or before the beginning of the period, so that statements that follow each other count each page once. Where there was none, it is the first one in the period.</source>
        <translation>A primeira leitura é a última no início do período ou antes, para que extratos seguidos contem cada página uma vez. Se não houve, é a primeira do período.</translation>
    </message>
    <message>
        <source>Times are those of the clock on this computer&apos;s wall: %1.</source>
        <translation>As horas são as do relógio deste computador: %1.</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Como ler isto</translation>
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
        <translation>Inscrever</translation>
    </message>
    <message>
        <source>Step %1 of 3: %2</source>
        <translation>Passo %1 de 3: %2</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>&amp;Resume communication</source>
        <translation>&amp;Retomar a comunicação</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause communication</source>
        <translation>Pausar a comunicação</translation>
    </message>
    <message>
        <source>Nothing leaves this office until you resume</source>
        <translation>Nada sai deste escritório até retomar</translation>
    </message>
    <message>
        <source>W&amp;hat to do...</source>
        <translation>O que fa&amp;zer…</translation>
    </message>
    <message>
        <source>&amp;I have seen this</source>
        <translation>Tomei &amp;conhecimento</translation>
    </message>
    <message>
        <source>Nobody is reminded of it any more; it stays in the history and in statements</source>
        <translation>Ninguém volta a ser lembrado; fica no histórico e nos extratos</translation>
    </message>
    <message>
        <source>Working...</source>
        <translation>A trabalhar…</translation>
    </message>
</context>
<context>
    <name>SupplierFile</name>
    <message>
        <source>Open a file from &amp;your supplier…</source>
        <translation>Abrir um ficheiro do fornecedo&amp;r…</translation>
    </message>
    <message>
        <source>Or drop it on this window</source>
        <translation>Ou largue-o sobre esta janela</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate authority</source>
        <translation>Impressão digital da autoridade de certificação</translation>
    </message>
    <message>
        <source>%1 filled in what stands below; nothing was sent.</source>
        <translation>%1 preencheu o que está em baixo; nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 is for %2. It filled in what stands below; nothing was sent.</source>
        <translation>%1 é para %2. Preencheu o que está em baixo; nada foi enviado.</translation>
    </message>
    <message>
        <source>The file brings the server&apos;s own certificate authority, which Meterdesk will trust. Compare its SHA-256 fingerprint with your supplier&apos;s letter:</source>
        <translation>O ficheiro traz a autoridade de certificação própria do servidor, na qual o Meterdesk confiará. Compare a sua impressão digital SHA-256 com a carta do seu fornecedor:</translation>
    </message>
    <message>
        <source>Type both from your supplier&apos;s letter or e-mail, or open the file from it.</source>
        <translation>Escreva ambos a partir da carta ou do e-mail do seu fornecedor, ou abra o ficheiro que os acompanha.</translation>
    </message>
    <message>
        <source>File from your supplier</source>
        <translation>Ficheiro do fornecedor</translation>
    </message>
    <message>
        <source>Files for the set-up (*.meterdesk);;All files (*)</source>
        <translation>Ficheiros para a configuração (*.meterdesk);;Todos os ficheiros (*)</translation>
    </message>
</context>
<context>
    <name>SuppliesTab</name>
    <message>
        <source>Levels of supplies over time</source>
        <translation>Níveis de consumíveis ao longo do tempo</translation>
    </message>
    <message>
        <source>The printer told no percentages in this time.</source>
        <translation>A impressora não deu percentagens neste período.</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>Consumível</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Lasts about</source>
        <translation>Dura cerca de</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Object asked for</source>
        <translation>Objeto consultado</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Consumíveis</translation>
    </message>
    <message>
        <source>The printer tells nothing about its supplies.</source>
        <translation>A impressora nada diz dos seus consumíveis.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 substituído</translation>
    </message>
    <message>
        <source>more than %1 days</source>
        <translation>mais de %1 dias</translation>
    </message>
    <message>
        <source>%1 days or more</source>
        <translation>%1 dias ou mais</translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation>%1 a %2 dias</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Pacote de suporte</translation>
    </message>
    <message>
        <source>&amp;Mask addresses, host names, serial numbers and user names (recommended)</source>
        <translation>&amp;Mascarar endereços, nomes de anfitrião, números de série e nomes de utilizador (recomendado)</translation>
    </message>
    <message>
        <source>Search all files</source>
        <translation>Procurar em todos os ficheiros</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Ficheiros do pacote</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>O que contém o ficheiro</translation>
    </message>
    <message>
        <source>The bundle is being gathered</source>
        <translation>O pacote está a ser preparado</translation>
    </message>
    <message>
        <source>“%1” stands in none of the files.</source>
        <translation>«%1» não aparece em nenhum dos ficheiros.</translation>
    </message>
    <message>
        <source>This is all that the bundle holds. Passwords, keys and SNMP communities are not in it. It is saved where you choose and sent to nobody; give it to whoever helps you.</source>
        <translation>Isto é tudo o que o pacote contém. Não inclui palavras-passe, chaves nem comunidades SNMP. É guardado onde escolher e não é enviado a ninguém; dê-o a quem o ajudar.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>%1 files, %2, much less when they are packed</source>
        <translation>%1 ficheiros, %2, muito menos depois de comprimidos</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar o pacote de suporte</translation>
    </message>
    <message>
        <source>Support bundles (*.zip)</source>
        <translation>Pacotes de suporte (*.zip)</translation>
    </message>
    <message>
        <source>Saved in %1 (%2).</source>
        <translation>Guardado em %1 (%2).</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Transmissions</source>
        <translation>Transmissões</translation>
    </message>
    <message>
        <source>Nothing of this printer was sent yet, and nothing waits to be sent.</source>
        <translation>Ainda nada desta impressora foi enviado, e nada espera ser enviado.</translation>
    </message>
    <message>
        <source>no longer kept</source>
        <translation>já não guardada</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Register &amp;new device...</source>
        <translation>Registar &amp;novo dispositivo…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Read meters now</source>
        <translation>&amp;Ler contadores agora</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>&amp;Pause communication</source>
        <translation>&amp;Pausar a comunicação</translation>
    </message>
    <message>
        <source>Resu&amp;me communication</source>
        <translation>Retomar a co&amp;municação</translation>
    </message>
    <message>
        <source>&amp;What was sent...</source>
        <translation>&amp;Envios…</translation>
    </message>
    <message>
        <source>Set-&amp;up...</source>
        <translation>Config&amp;uração…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences...</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Meterdesk is starting.</source>
        <translation>O Meterdesk está a iniciar.</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Connection to the server</source>
        <translation>Ligação ao servidor</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Não é possível contactar o servidor</translation>
    </message>
    <message>
        <source>The server is reached</source>
        <translation>O servidor está acessível</translation>
    </message>
    <message>
        <source>What was wrong, and when</source>
        <translation>O que falhou, e quando</translation>
    </message>
    <message>
        <source>The server was always reached.</source>
        <translation>O servidor esteve sempre acessível.</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>Nothing is lost: what waits is sent afterwards.</source>
        <translation>Nada se perde: o que espera é enviado depois.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>O que falhou</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
</context>
<context>
    <name>Undertaking</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo correu mal</translation>
    </message>
    <message>
        <source>It was not finished. Try it again; the log of Meterdesk has the reason.</source>
        <translation>Não foi concluído. Tente de novo; o motivo está no registo do Meterdesk.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock the IT settings</source>
        <translation>Desbloquear as definições de TI</translation>
    </message>
    <message>
        <source>Administration password</source>
        <translation>Palavra-passe de administração</translation>
    </message>
    <message>
        <source>Administration &amp;password</source>
        <translation>&amp;Palavra-passe de administração</translation>
    </message>
    <message>
        <source>Your IT administrator has locked these settings. They stay open until this window is closed.</source>
        <translation>O seu administrador de TI bloqueou estas definições. Ficam abertas até esta janela ser fechada.</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>SNMPv3 user</source>
        <translation>Utilizador SNMPv3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>usually none</source>
        <translation>normalmente nenhum</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Authentication</source>
        <translation>&amp;Autenticação</translation>
    </message>
    <message>
        <source>Authentication &amp;password</source>
        <translation>Palavra-passe de au&amp;tenticação</translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation>&amp;Encriptação</translation>
    </message>
    <message>
        <source>Privacy pass&amp;word</source>
        <translation>Palavra-passe de en&amp;criptação</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>Conte&amp;xto</translation>
    </message>
    <message>
        <source>As they are set on the printer&apos;s own page; the right to read is enough.</source>
        <translation>Como estão na página da impressora; basta o direito de leitura.</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>guardada; escreva outra para a substituir</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>pelo menos 8 caracteres</translation>
    </message>
</context>
<context>
    <name>UsersField</name>
    <message>
        <source>SNMPv3 users</source>
        <translation>Utilizadores SNMPv3</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>none; only printers that want SNMPv3 need one</source>
        <translation>nenhum; só é preciso para impressoras que exigem SNMPv3</translation>
    </message>
    <message>
        <source>cannot be read now and stay as they are; others can be added</source>
        <translation>agora não podem ser lidos e ficam como estão; podem ser adicionados outros</translation>
    </message>
    <message>
        <source>neither signed nor encrypted</source>
        <translation>nem assinado nem encriptado</translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lido em</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Que dado é</translation>
    </message>
</context>
<context>
    <name>WhoTab</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>On what grounds</source>
        <translation>Por que motivos</translation>
    </message>
    <message>
        <source>Decisions about who is who</source>
        <translation>Decisões sobre quem é quem</translation>
    </message>
    <message>
        <source>It always told the same serial number at the same address.</source>
        <translation>Deu sempre o mesmo número de série no mesmo endereço.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>What was read since then is split off into an entry of its own.</source>
        <translation>O que foi lido desde então é separado numa entrada própria.</translation>
    </message>
</context>
<context>
    <name>WhoWords</name>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Endereço de hardware</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome do anfitrião</translation>
    </message>
    <message>
        <source>Kind of agent</source>
        <translation>Tipo de agente</translation>
    </message>
    <message>
        <source>✓ the same</source>
        <translation>✓ o mesmo</translation>
    </message>
    <message>
        <source>✗ another</source>
        <translation>✗ outro</translation>
    </message>
    <message>
        <source>✗ told elsewhere</source>
        <translation>✗ indicado noutro lado</translation>
    </message>
    <message>
        <source>tells nothing</source>
        <translation>nada indica</translation>
    </message>
    <message>
        <source>Followed by Meterdesk</source>
        <translation>Seguida pelo Meterdesk</translation>
    </message>
    <message>
        <source>One printer at two addresses</source>
        <translation>Uma impressora em dois endereços</translation>
    </message>
    <message>
        <source>Moved, repaired or replaced?</source>
        <translation>Deslocada, reparada ou substituída?</translation>
    </message>
    <message>
        <source>The same printer, moved or repaired</source>
        <translation>A mesma impressora, deslocada ou reparada</translation>
    </message>
    <message>
        <source>Replaced by another printer</source>
        <translation>Substituída por outra impressora</translation>
    </message>
    <message>
        <source>Two printers</source>
        <translation>Duas impressoras</translation>
    </message>
    <message>
        <source>✓ goes on</source>
        <translation>✓ continua</translation>
    </message>
    <message>
        <source>✗ does not go on</source>
        <translation>✗ não continua</translation>
    </message>
    <message>
        <source>{0} – you said so</source>
        <translation>{0} – por indicação sua</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>espera a sua resposta</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>em vigor</translation>
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
        <translation>Guardar ou imprimir a tabela, ou um extrato de contadores</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>&amp;Guardar a tabela…</translation>
    </message>
    <message>
        <source>&amp;Print the table…</source>
        <translation>&amp;Imprimir a tabela…</translation>
    </message>
    <message>
        <source>&amp;Meter statement…</source>
        <translation>E&amp;xtrato de contadores…</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Hand-&amp;over sheet…</source>
        <translation>F&amp;olha de entrega…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>&amp;Envios…</translation>
    </message>
    <message>
        <source>Set-&amp;up…</source>
        <translation>Config&amp;uração…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
</context>
</TS>
