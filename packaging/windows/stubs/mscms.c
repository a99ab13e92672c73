/* Stands in for Windows' colour management, which Qt's platform plugin asks for the screen's
   profile: wine 10 has some of it without a body and ends the program. No profile is there, so Qt
   takes sRGB. For trying under wine alone: a bundle must never hold it. */
#include <windows.h>

#define EXPORTED __declspec(dllexport)

EXPORTED HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD creation)
{
    SetLastError(ERROR_FILE_NOT_FOUND);
    return NULL;
}

EXPORTED HANDLE WINAPI WcsOpenColorProfileW(
    void *cdmp, void *camp, void *gmmp, DWORD access, DWORD share, DWORD creation, DWORD flags)
{
    SetLastError(ERROR_FILE_NOT_FOUND);
    return NULL;
}

EXPORTED HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options)
{
    SetLastError(ERROR_NOT_SUPPORTED);
    return NULL;
}

EXPORTED BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, void *bytes, DWORD *size)
{
    SetLastError(ERROR_NOT_SUPPORTED);
    return FALSE;
}

EXPORTED BOOL WINAPI GetColorDirectoryW(const void *machine, void *folder, DWORD *size)
{
    SetLastError(ERROR_NOT_SUPPORTED);
    return FALSE;
}

EXPORTED BOOL WINAPI CloseColorProfile(HANDLE profile) { return TRUE; }
