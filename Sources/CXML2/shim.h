#pragma once
#include <string.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

// The version of the library that runs, as one number: 20914 for 2.9.14. A variable of the library, which Swift takes for unsafe.
static inline const char *cxml2_version(void) { return xmlParserVersion; }

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

// What a parse of XML reports. Text comes with its references resolved, names without their prefixes.
typedef struct {
  void *user;
  startElementNsSAX2Func start;
  endElementNsSAX2Func end;
  charactersSAXFunc characters;
  internalSubsetSAXFunc doctype; // a document type: nothing that is declared in it is kept, so nothing can be expanded
} cxml2_xml_events;

// A parser that is fed piece by piece; NULL where there was no memory. With no callback that declares, loads or looks up an
// entity, the five of XML itself are all there are, and nothing outside the bytes is ever opened.
static inline xmlParserCtxtPtr cxml2_xml_open(const cxml2_xml_events *events) {
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof(sax));
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = events->start;
  sax.endElementNs = events->end;
  sax.characters = events->characters;
  sax.ignorableWhitespace = events->characters;
  sax.cdataBlock = events->characters;
  sax.internalSubset = events->doctype;
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&sax, events->user, NULL, 0, NULL);
  if (parser != NULL) xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  return parser;
}

// Returns 0 as long as the markup is well formed.
static inline int cxml2_xml_feed(xmlParserCtxtPtr parser, const char *bytes, int count, int is_last) {
  int code = xmlParseChunk(parser, bytes, count, is_last);
  return code == 0 && parser->wellFormed ? 0 : 1;
}

static inline void cxml2_xml_close(xmlParserCtxtPtr parser) {
  if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  xmlFreeParserCtxt(parser);
}
