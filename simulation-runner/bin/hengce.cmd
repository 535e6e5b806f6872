@echo off
rem Starts the hengce command; builds it on first use.
call "%~dp0..\..\.build\launch.cmd" hengce simulation-runner io.hengce.simulation.cli.Hengce %*
exit /b %errorlevel%
