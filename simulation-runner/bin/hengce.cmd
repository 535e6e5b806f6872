@echo off
setlocal
rem Starts the hengce command; builds it on first use.
set "LAUNCH_OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
call "%~dp0..\..\.build\launch.cmd" hengce simulation-runner io.hengce.simulation.cli.Hengce %*
exit /b %errorlevel%
