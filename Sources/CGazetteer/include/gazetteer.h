/* The names of the gazetteers as tables that are read where they stand: made by `make generate`, read by GazetteerImage.swift. */
#ifndef ARMSDB_GAZETTEER_H
#define ARMSDB_GAZETTEER_H

#include <stddef.h>

/* Begins at a multiple of 64 bytes. */
extern const void *const armsdb_gazetteer;
extern const size_t armsdb_gazetteer_size;

#endif
