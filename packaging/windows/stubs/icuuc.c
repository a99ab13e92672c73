/* Stands in for the ICU of Windows 10, which Qt6Core.dll imports and wine has not. No converter can
   be opened, so Qt uses its own for UTF-8, UTF-16 and Latin 1. For trying under wine alone: a
   bundle must never hold it (packaging/windows/try_installer.py looks). */
#include <stddef.h>

#define EXPORTED __declspec(dllexport)
#define FILE_ACCESS_ERROR 4 /* U_FILE_ACCESS_ERROR of utypes.h */
#define FAILING(name, ...)                                                                         \
    EXPORTED void name(__VA_ARGS__, int *status)                                                   \
    {                                                                                              \
        if (status)                                                                                \
            *status = FILE_ACCESS_ERROR;                                                           \
    }

EXPORTED void *ucnv_open(const char *name, int *status)
{
    if (status)
        *status = FILE_ACCESS_ERROR;
    return NULL;
}

EXPORTED const char *ucnv_getName(const void *converter, int *status)
{
    if (status)
        *status = FILE_ACCESS_ERROR;
    return NULL;
}

EXPORTED const char *ucnv_getStandardName(const char *name, const char *standard, int *status)
{
    return ucnv_getName(NULL, status);
}

EXPORTED const char *ucnv_getAvailableName(int index) { return NULL; }
EXPORTED int ucnv_countAvailable(void) { return 0; }
EXPORTED signed char ucnv_getMaxCharSize(const void *converter) { return 4; }
EXPORTED int ucnv_toUCountPending(const void *converter, int *status) { return 0; }
EXPORTED int ucnv_fromUCountPending(const void *converter, int *status) { return 0; }
EXPORTED void ucnv_close(void *converter) {}
EXPORTED void ucnv_reset(void *converter) {}
EXPORTED void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
EXPORTED void ucnv_cbToUWriteUChars(void *a, const void *s, int n, int o, int *status) {}
EXPORTED void ucnv_cbFromUWriteUChars(void *a, const void **s, const void *e, int o, int *status) {}

EXPORTED void ucnv_getToUCallBack(const void *converter, void **action, const void **context)
{
    if (action)
        *action = NULL;
    if (context)
        *context = NULL;
}

FAILING(ucnv_setFromUCallBack, void *c, void *a, const void *x, void **oa, const void **ox)
FAILING(ucnv_setToUCallBack, void *c, void *a, const void *x, void **oa, const void **ox)
FAILING(ucnv_fromUnicode, void *c, char **t, const char *te, const void **s, const void *se, int *o,
        signed char f)
FAILING(ucnv_toUnicode, void *c, void **t, const void *te, const char **s, const char *se, int *o,
        signed char f)
