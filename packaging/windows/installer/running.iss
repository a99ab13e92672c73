// The program itself, asked by its own commands: to end, to start, to back up.

const
  // exit statuses of Meterdesk.exe --quit and meterdesk-cli collect --stop
  HasEnded = 0;
  StillRuns = 1;
  NotKnown = 2;
  NoneRan = 3;

var
  Ended, ServiceEnded: Boolean;
  // what ran was ended, and not started again yet
  IsHeld: Boolean;

function ProgramsFolder(Unused: String): String;
begin
  // {autopf} is the same, but for a wine that knows no programs of one user
  if IsAdminInstallMode then
    Result := ExpandConstant('{commonpf}')
  else
    Result := ExpandConstant('{localappdata}\Programs');
end;

function DataFolder: String;
begin
  Result := ExpandConstant('{localappdata}\Meterdesk');
end;

// Of whoever installs for themselves. An administrator who does it for everybody leaves the data of
// all to the program: it copies them and brings them up to date when each of them starts it.
function HasData: Boolean;
begin
  Result := not IsAdminInstallMode and FileExists(DataFolder + '\meterdesk.sqlite3');
end;

function Installed(Name: String): String;
begin
  Result := ExpandConstant('{app}\') + Name;
end;

// '' before a first installation, and after a removal.
function InstalledVersion: String;
begin
  if not RegQueryStringValue(HKA, 'Software\Microsoft\Windows\CurrentVersion\Uninstall\{{#Id}}_is1', 'DisplayVersion', Result) then
    Result := '';
end;

function WasRunning: Boolean;
begin
  Result := Ended;
end;

procedure LogAll(Lines: TArrayOfString);
var
  I: Integer;
begin
  for I := 0 to GetArrayLength(Lines) - 1 do
    if Lines[I] <> '' then
      Log('  ' + Lines[I]);
end;

function LastLine(Lines: TArrayOfString): String;
var
  I: Integer;
begin
  Result := '';
  for I := 0 to GetArrayLength(Lines) - 1 do
    if Trim(Lines[I]) <> '' then
      Result := Trim(Lines[I]);
end;

// A command of meterdesk-cli; its exit status, -1 where it cannot be started. What it said last is
// in Said: no command says a secret.
function Command(Words: String; var Said: String): Integer;
var
  Output: TExecOutput;
begin
  Said := '';
  Log('meterdesk-cli ' + Words);
  try
    if not ExecAndCaptureOutput(Installed('meterdesk-cli.exe'), Words, '', SW_HIDE, ewWaitUntilTerminated, Result, Output) then
      Result := -1;
  except
    Log(GetExceptionMessage);
    Result := -1;
  end;
  LogAll(Output.StdOut);
  LogAll(Output.StdErr);
  Said := LastLine(Output.StdErr);
  if Said = '' then
    Said := LastLine(Output.StdOut);
  Log(Format('meterdesk-cli ended with %d', [Result]));
end;

// The copy of this user ends after the conversation that is under way. The command line is asked:
// the window's program, where its files are damaged, shows a box and waits for somebody.
function Dismiss: Integer;
var
  Said: String;
begin
  Result := NoneRan;
  if not FileExists(Installed('meterdesk-cli.exe')) then
    exit;
  Result := Command('--quit', Said);
  if Result <> NotKnown then
    exit;
  if not Exec(Installed('Meterdesk.exe'), '--quit', '', SW_HIDE, ewWaitUntilTerminated, Result) then
    Result := -1;
  Log(Format('Meterdesk.exe --quit ended with %d', [Result]));
end;

// The collector without a window that this user has (docs\collect.md). Where Windows starts it by
// itself, it does so no more until it is told to.
function DismissService: Integer;
var
  Said: String;
begin
  Result := NoneRan;
  if FileExists(Installed('meterdesk-cli.exe')) and DirExists(DataFolder) then
    Result := Command('collect --stop', Said);
end;

procedure StartService;
var
  Said: String;
  Status: Integer;
begin
  if not DirExists(DataFolder) or (Command('collect --start', Said) = 0) or not ServiceEnded then
    exit;
  // one that somebody started in a way of their own
  if not ExecAsOriginalUser(Installed('meterdesk-cli.exe'), 'collect', '', SW_HIDE, ewNoWait, Status) then
    Log('The collector without a window could not be started again: ' + SysErrorMessage(Status));
end;

procedure StartHidden;
var
  Status: Integer;
begin
  if not ExecAsOriginalUser(Installed('Meterdesk.exe'), '--hidden', '', SW_SHOWNORMAL, ewNoWait, Status) then
    Log('Meterdesk could not be started again: ' + SysErrorMessage(Status));
end;

// What ran before, as it ran.
procedure StartAgain;
begin
  IsHeld := False;
  StartService;
  if Ended then
    StartHidden;
end;

// As the program quotes it (app\meterdesk\adapters\autostart.py)
function StartLine(Unused: String): String;
begin
  Result := Installed('Meterdesk.exe');
  if Pos(' ', Result) > 0 then
    Result := '"' + Result + '"';
  Result := Result + ' --hidden';
end;
