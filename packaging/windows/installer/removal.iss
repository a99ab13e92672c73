// Removing it: the program ends first, and whoever removes it says what becomes of the data.

const
  RunKey = 'Software\Microsoft\Windows\CurrentVersion\Run';

// After "are you sure": who is not keeps what runs.
procedure DismissAll;
begin
  while (Dismiss = StillRuns) or (DismissService = StillRuns) do
    if UninstallSilent or (MsgBox(CustomMessage('StillRuns'), mbError, MB_RETRYCANCEL) <> IDRETRY) then begin
      Log('Meterdesk still runs; nothing was removed.');
      Abort;
    end;
end;

function IsDataUnwanted: Boolean;
begin
  if UninstallSilent then
    Result := ExpandConstant('{param:REMOVEDATA|}') = 'yes'
  else
    Result := DirExists(DataFolder) and
      (MsgBox(CustomMessage('RemoveData'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES);
end;

// Those of the program's own making too: each data folder has an entry of its own.
procedure RemoveStarts;
var
  Names: TArrayOfString;
  Line: String;
  I: Integer;
begin
  if not RegGetValueNames(HKEY_CURRENT_USER, RunKey, Names) then
    exit;
  for I := 0 to GetArrayLength(Names) - 1 do
    if (Pos('Meterdesk', Names[I]) = 1) and RegQueryStringValue(HKEY_CURRENT_USER, RunKey, Names[I], Line)
      and (Pos(Lowercase(Installed('Meterdesk.exe')), Lowercase(Line)) > 0) then
      RegDeleteValue(HKEY_CURRENT_USER, RunKey, Names[I]);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Said: String;
begin
  if CurUninstallStep = usAppMutexCheck then
    DismissAll;
  if CurUninstallStep <> usUninstall then
    exit;
  RemoveStarts;
  if DirExists(DataFolder) then
    Command('collect --remove', Said);
  if not IsDataUnwanted then
    exit;
  // the secrets lie in the Credential Manager, where only the program finds them
  if Command('erase --yes', Said) = 0 then
    DelTree(DataFolder, True, True, True)
  else
    SuppressibleMsgBox(FmtMessage(CustomMessage('DataNotRemoved'), [Said]), mbError, MB_OK, IDOK);
end;
