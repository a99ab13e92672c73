// The program itself, asked by its own commands: to end, to start, to back up.

const
  // exit statuses of Meterdesk.exe --quit; 1 is one that still runs
  HasEnded = 0;
  NoneRan = 3;

var
  Ended: Boolean;

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

// The copy of this user ends after the conversation that is under way.
function Dismiss: Integer;
begin
  Result := NoneRan;
  if not FileExists(Installed('Meterdesk.exe')) then
    exit;
  if not Exec(Installed('Meterdesk.exe'), '--quit', '', SW_HIDE, ewWaitUntilTerminated, Result) then
    Result := -1;
  Log(Format('Meterdesk.exe --quit ended with %d', [Result]));
end;

procedure StartHidden;
var
  Status: Integer;
begin
  if not ExecAsOriginalUser(Installed('Meterdesk.exe'), '--hidden', '', SW_SHOWNORMAL, ewNoWait, Status) then
    Log('Meterdesk could not be started again: ' + SysErrorMessage(Status));
end;

// As the program quotes it (app\meterdesk\adapters\autostart.py)
function StartLine(Unused: String): String;
begin
  Result := Installed('Meterdesk.exe');
  if Pos(' ', Result) > 0 then
    Result := '"' + Result + '"';
  Result := Result + ' --hidden';
end;
