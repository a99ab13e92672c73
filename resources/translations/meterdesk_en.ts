<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>State</name>
    <message numerus="yes">
        <source>%n printer(s)</source>
        <translation>
            <numerusform>%n printer</numerusform>
            <numerusform>%n printers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n billing read(s) held for your answer.</source>
        <translation>
            <numerusform>%n billing read held for your answer.</numerusform>
            <numerusform>%n billing reads held for your answer.</numerusform>
        </translation>
    </message>
</context>
</TS>
