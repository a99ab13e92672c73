// What is seen at the screen: one page before a first installation, one before an upgrade or a
// repair, and one at the end. Everything else has a default that is right, or a word for IT.

// In the place of a picture of Inno's; drawn by Windows out of the program's own icon, which a
// screen of any density has in a size that fits.
procedure ShowIcon(InPlaceOf: TBitmapImage; Ground: TColor; Size: Integer);
var
  Icon: TBitmapImage;
begin
  Icon := TBitmapImage.Create(WizardForm);
  Icon.Parent := InPlaceOf.Parent;
  Icon.SetBounds(InPlaceOf.Left, InPlaceOf.Top, Size, Size);
  InitializeBitmapImageFromIcon(Icon, ExpandConstant('{tmp}\meterdesk.ico'), Ground, [32, 48, 64, 128, 256]);
  Icon.Left := InPlaceOf.Left + (InPlaceOf.Width - Icon.Width) div 2;
  Icon.Top := InPlaceOf.Top + (InPlaceOf.Height - Icon.Height) div 2;
  Icon.Anchors := InPlaceOf.Anchors - [akBottom];
  Icon.BringToFront;
  InPlaceOf.Visible := False;
end;

// The words at the box, which is ticked until somebody unticks it.
function StartWords(Unused: String): String;
begin
  if IsAdminInstallMode then
    Result := CustomMessage('StartWithWindowsForAll')
  else
    Result := CustomMessage('StartWithWindows');
end;

// The list below a label goes down by as much as the label grows.
procedure Say(Words: String; Text: TNewStaticText; List: TControl);
begin
  Text.Caption := Words;
  WizardForm.IncTopDecHeight(List, WizardForm.AdjustLabelHeight(Text));
end;

procedure InitializeWizard;
begin
  ExtractTemporaryFile('meterdesk.ico');
  ShowIcon(WizardForm.WizardSmallBitmapImage, WizardForm.MainPanel.Color, ScaleX(48));
  ShowIcon(WizardForm.WizardBitmapImage2, WizardForm.FinishedPage.Color, ScaleX(128));
  Say(FmtMessage(CustomMessage('WhatIsInstalled'), ['{#AppVersion}', WizardDirValue]), WizardForm.SelectTasksLabel, WizardForm.TasksList);
end;

// Where there is nothing to tell that the page before did not: Install stands there already.
function ShouldSkipPage(PageID: Integer): Boolean;
begin
  Result := (PageID = wpReady) and (InstalledVersion = '');
end;

function WhatIsReady: String;
begin
  if InstalledVersion = '{#AppVersion}' then
    Result := FmtMessage(CustomMessage('ReadyToRepair'), [InstalledVersion])
  else
    Result := FmtMessage(CustomMessage('ReadyToUpgrade'), [InstalledVersion, '{#AppVersion}']);
  Result := Result + #13#10#13#10 + CustomMessage('WhatStays');
end;

function WhatIsDone: String;
begin
  if WasRunning then
    Result := 'RunsAgain'
  else if HasData then
    Result := 'IsInstalled'
  else
    Result := 'IsInstalledFirst';
  Result := FmtMessage(CustomMessage(Result), ['{#AppVersion}']);
end;

procedure CurPageChanged(CurPageID: Integer);
begin
  Log(Format('page %d', [CurPageID]));
  case CurPageID of
    wpSelectTasks:
      WizardForm.NextButton.Caption := SetupMessage(msgButtonInstall);
    wpReady: begin
      WizardForm.ReadyMemo.Visible := False;
      Say(WhatIsReady, WizardForm.ReadyLabel, WizardForm.ReadyMemo);
    end;
    wpFinished:
      WizardForm.FinishedLabel.Caption := WhatIsDone;
  end;
end;
