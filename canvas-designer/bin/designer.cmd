@echo off
setlocal
rem Starts the designer; builds it on first use.
set "LAUNCH_OPTIONS=-XX:+UseG1GC -Xmn24m -Xms128m -XX:GCTimeRatio=1 -XX:MetaspaceSize=96m -XX:TieredStopAtLevel=1"
call "%~dp0..\..\.build\launch.cmd" designer canvas-designer io.hengce.designer.app.Designer %*
exit /b %errorlevel%
