#include "gazetteer.h"

/* A newer C has #embed; clang has it in every C and would only say so. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) unsigned char image[] = {
#embed "gazetteer.bin"
};

const void *const armsdb_gazetteer = image;
const size_t armsdb_gazetteer_size = sizeof image;
