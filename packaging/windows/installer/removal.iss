// Removing it: the program ends first, and whoever removes it says what becomes of the data.

const
  RunKey = 'Software\Microsoft\Windows\CurrentVersion\Run';

var
  IsDataUnwanted: Boolean;

// After "are you sure": who is not keeps what runs.
procedure DismissAll;
begin
  while (Dismiss = StillRuns) or (DismissService = StillRuns) do
    if UninstallSilent or (MsgBox(CustomMessage('StillRuns'), mbError, MB_RETRYCANCEL) <> IDRETRY) then begin
      Log('Meterdesk still runs; nothing was removed.');
      Abort;
    end;
end;

// A label and the note below it, as a task dialog takes them.
function Answer(Name: String): String;
begin
  Result := CustomMessage(Name);
  StringChangeEx(Result, #13#10, #10, True);
end;

function Ask: Integer;
begin
  Result := TaskDialogMsgBox(CustomMessage('AboutData'), FmtMessage(CustomMessage('WhatData'), [DataFolder]),
    mbConfirmation, MB_YESNOCANCEL, [Answer('KeepData'), Answer('RemoveData')], 0);
end;

// The first answer, which Enter gives, keeps them.
procedure AskAboutData;
begin
  IsDataUnwanted := UninstallSilent and (ExpandConstant('{param:REMOVEDATA|}') = 'yes');
  if UninstallSilent or not DirExists(DataFolder) then
    exit;
  case Ask of
    IDNO: IsDataUnwanted := True;
    IDCANCEL: Abort;
  end;
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
  if CurUninstallStep = usAppMutexCheck then begin
    AskAboutData;
    DismissAll;
  end;
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
