@echo off
rem Called by the start scripts in */bin: launch NAME ROOM MAIN-CLASS argument ...
rem LAUNCH_OPTIONS are options of the JVM that the room needs. It builds the room once; after a change of the sources delete ROOM\target\quick\launch.stamp.
setlocal
set "ROOT=%~dp0.."
set "NAME=%~1"
set "ROOM=%~2"
set "MAIN=%~3"
set "DIRECTORY=%ROOT%\%ROOM%\target\quick"

set "ARGUMENTS="
shift
shift
shift
:next
if "%~1"=="" goto ready
set ARGUMENTS=%ARGUMENTS% %1
shift
goto next

:ready
if exist "%DIRECTORY%\launch.stamp" goto start
echo %NAME%: building (the first time this takes a few minutes) ... 1>&2
if exist "%DIRECTORY%\lib" rmdir /s /q "%DIRECTORY%\lib"
pushd "%ROOT%"
call mvn -B -ntp -q -Pquick -DskipTests -pl "%ROOM:\=/%" -am package 1>&2
if errorlevel 1 (
  popd
  echo %NAME%: the build failed; the lines above say why 1>&2
  exit /b 1
)
popd
for %%J in ("%DIRECTORY%\%ROOM%-*.jar") do copy /y "%%J" "%DIRECTORY%\lib" >nul
echo built> "%DIRECTORY%\launch.stamp"

:start
java "-Dhengce.home=%ROOT%" %LAUNCH_OPTIONS% -Dfile.encoding=UTF-8 %HENGCE_JAVA_OPTS% -cp "%DIRECTORY%\lib\*" %MAIN% %ARGUMENTS%
exit /b %errorlevel%
