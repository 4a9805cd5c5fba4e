package luoshi.caseline.definition;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** 定义的格式: the JSON Schema by which an editor helps to write a line; {@code lines/line.schema.json} is its text. */
public final class LineSchema {
    private LineSchema() {}

    /** The schema, with the closed lists as the program has them. */
    public static String text() {
        return """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "title": "业务条线",
              "type": "object",
              "additionalProperties": false,
              "required": ["line", "name", "prefix", "keeper", "fields", "states", "acts"],
              "$defs": {
                "words": {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
                "who": {"type": "array", "minItems": 1, "items": {"enum": [%s]}},
                "field": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["name"],
                  "properties": {
                    "name": {"type": "string"},
                    "type": {"enum": [%s]},
                    "of": {"$ref": "#/$defs/words"},
                    "measure": {"type": "string"},
                    "is": {"type": "array", "items": {"enum": [%s]}}
                  }
                },
                "fields": {"type": "object", "additionalProperties": {"$ref": "#/$defs/field"}}
              },
              "properties": {
                "line": {"type": "string", "pattern": "^[a-z][a-z0-9-]{1,30}$", "description": "和文件夹同名"},
                "name": {"type": "string"},
                "version": {"type": "integer", "minimum": 1},
                "measure": {"type": "string"},
                "prefix": {"type": "string", "pattern": "^[A-Z]{2}$"},
                "keeper": {"type": "string", "description": "主管单位的简称"},
                "rests-on": {"type": "object"},
                "moves": {"type": "object", "additionalProperties": {"type": "string"}},
                "channels": {"type": "array", "items": {"enum": [%s]}},
                "handler": {"type": "string"},
                "signers": {"type": "string"},
                "against": {"$ref": "#/$defs/words"},
                "repeat": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["same", "days"],
                  "properties": {"same": {"$ref": "#/$defs/words"}, "days": {"type": "integer", "minimum": 1}}
                },
                "public": {
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                    "name": {"type": "string"},
                    "look-up": {"type": "boolean"},
                    "shows": {"$ref": "#/$defs/words"},
                    "days": {"type": "integer"},
                    "asks": {"$ref": "#/$defs/words"},
                    "only": {"type": "object", "additionalProperties": {"$ref": "#/$defs/words"}},
                    "knows": {"type": "string"}
                  }
                },
                "routes": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["unit"],
                    "properties": {"when": {"type": "object"}, "words": {"$ref": "#/$defs/words"}, "unit": {"type": "string"}, "auto": {"type": "boolean"}}
                  }
                },
                "fields": {"$ref": "#/$defs/fields"},
                "states": {
                  "type": "object",
                  "additionalProperties": {
                    "oneOf": [
                      {"type": "string"},
                      {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["name"],
                        "properties": {"name": {"type": "string"}, "end": {"type": "boolean"}}
                      }
                    ]
                  }
                },
                "acts": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["name", "from", "by"],
                    "properties": {
                      "name": {"type": "string"},
                      "from": {"$ref": "#/$defs/words"},
                      "to": {"type": "string"},
                      "by": {"$ref": "#/$defs/who"},
                      "needs": {"$ref": "#/$defs/words"},
                      "takes": {"$ref": "#/$defs/words"},
                      "words": {"type": "boolean"},
                      "files": {"type": "integer"},
                      "refuses": {"type": "string"},
                      "effect": {"enum": [%s]},
                      "on": {"type": "string"},
                      "policy": {"type": "array", "items": {"enum": [%s]}},
                      "within": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["since"],
                        "properties": {"days": {"type": "integer"}, "workdays": {"type": "integer"}, "since": {"type": "string"}}
                      }
                    }
                  }
                },
                "clocks": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["name", "starts", "stops"],
                    "properties": {
                      "name": {"type": "string"},
                      "main": {"type": "boolean"},
                      "days": {"type": "integer"},
                      "workdays": {"type": "integer"},
                      "months": {"type": "integer"},
                      "by": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["field", "of"],
                        "properties": {"field": {"type": "string"}, "of": {"type": "object", "additionalProperties": {"type": "integer"}}}
                      },
                      "earliest": {"type": "string"},
                      "starts": {"$ref": "#/$defs/words"},
                      "stops": {"$ref": "#/$defs/words"},
                      "pauses": {"$ref": "#/$defs/words"},
                      "warn": {"type": "integer"},
                      "extend": {"type": "integer"},
                      "times": {"type": "integer"},
                      "tells": {"$ref": "#/$defs/who"},
                      "escalates": {"type": "boolean"}
                    }
                  }
                },
                "parts": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["name"],
                    "properties": {
                      "name": {"type": "string"},
                      "unit": {"type": "boolean"},
                      "days": {"type": "integer"},
                      "workdays": {"type": "integer"},
                      "months": {"type": "integer"},
                      "fields": {"$ref": "#/$defs/fields"},
                      "owed": {"type": "string"},
                      "paid": {"type": "string"}
                    }
                  }
                },
                "matrix": {
                  "type": "object",
                  "additionalProperties": false,
                  "required": ["items", "states", "reached"],
                  "properties": {
                    "items": {"type": "object", "additionalProperties": {"type": "string"}},
                    "states": {"$ref": "#/$defs/words"},
                    "reached": {"type": "string"},
                    "item": {"type": "string"},
                    "place": {"type": "string"}
                  }
                },
                "counting": {
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                    "by": {"type": "string"},
                    "amounts": {"$ref": "#/$defs/words"},
                    "rating": {"type": "string"},
                    "content": {"$ref": "#/$defs/words"},
                    "statistics": {
                      "type": "object",
                      "additionalProperties": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": ["name", "kind"],
                        "properties": {
                          "name": {"type": "string"},
                          "kind": {"enum": [%s]},
                          "of": {"$ref": "#/$defs/words"},
                          "among": {"$ref": "#/$defs/words"},
                          "field": {"type": "string"},
                          "over": {"type": "integer", "minimum": 1},
                          "bind": {"type": "boolean"}
                        }
                      }
                    }
                  }
                }
              }
            }
            """.formatted(
                        words(Who.class),
                        words(FieldType.class),
                        words(Field.Flag.class),
                        words(Handling.Channel.class),
                        words(Effect.class),
                        words(Policy.class),
                        words(Statistic.Kind.class));
    }

    private static <E extends Enum<E>> String words(Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .map(each -> '"' + each.name().toLowerCase(Locale.ROOT).replace('_', '-') + '"')
                .collect(Collectors.joining(", "));
    }
}
