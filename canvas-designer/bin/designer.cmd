@echo off
rem Starts the designer; builds it on first use.
call "%~dp0..\..\.build\launch.cmd" designer canvas-designer io.hengce.designer.app.Designer %*
exit /b %errorlevel%
