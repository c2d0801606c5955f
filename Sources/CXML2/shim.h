#pragma once
#include <string.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

// What a parse reports, in the order of the page. The callbacks get `user` back.
typedef struct {
  void *user;
  startElementSAXFunc start;    // name and attributes: pairs of name and value, a null at the end
  endElementSAXFunc end;
  charactersSAXFunc characters; // entities resolved; also what stands in scripts
  xmlInputReadCallback read;    // hands over the page's UTF-8, piece by piece; fewer than 1 ends the page
} cxml2_events;

// The parser's own table of callbacks holds variadic functions, which Swift does not import, and a tree is not wanted:
// libxml2 stops building one at a depth of 256. Nothing is fetched: no callback of this table opens anything.
// Returns 0 where there was no memory.
static inline int cxml2_parse_html(cxml2_events *events) {
  xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateIO(events->read, NULL, events->user, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) return 0;
  htmlParserCtxtPtr parser = htmlNewParserCtxt();
  xmlParserInputPtr input = parser == NULL ? NULL : xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    if (parser != NULL) htmlFreeParserCtxt(parser);
    xmlFreeParserInputBuffer(buffer);
    return 0;
  }
  inputPush(parser, input);
  htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                 HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD | HTML_PARSE_COMPACT);
  parser->charset = XML_CHAR_ENCODING_UTF8;
  memset(parser->sax, 0, sizeof(*parser->sax));
  parser->sax->startElement = events->start;
  parser->sax->endElement = events->end;
  parser->sax->characters = events->characters;
  parser->sax->ignorableWhitespace = events->characters;
  parser->sax->cdataBlock = events->characters;
  parser->userData = events->user;
  htmlParseDocument(parser);
  if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  htmlFreeParserCtxt(parser);
  return 1;
}
