/** One option of a rule: a small part of JSON Schema, always with a description and a default. */
export type OptionSchema =
  | {type: 'boolean'; description: string; default: boolean}
  | {type: 'integer'; description: string; default: number; minimum?: number; maximum?: number}
  | {type: 'string'; description: string; default: string; enum?: readonly string[]; format?: 'phrase'}
  | {type: 'array'; items: ItemSchema; description: string; default: readonly unknown[]; uniqueItems?: true}
  | {
      type: 'object'
      additionalProperties: ItemSchema
      /** What the keys are, when they are phrases (see `LanguagePack`). */
      keys?: 'phrase'
      description: string
      default: Readonly<Record<string, unknown>>
    }

/** What arrays and maps hold. */
export type ItemSchema =
  /** A `phrase` is written in the notation of language packs, and found in linear time. */
  | {type: 'string'; enum?: readonly string[]; format?: 'phrase'}
  | {type: 'integer'; minimum?: number}
  | {type: 'boolean'}
  | {type: 'array'; items: ItemSchema}
  | {type: 'object'; properties: Readonly<Record<string, ItemSchema>>; required?: readonly string[]}
  | {anyOf: readonly ItemSchema[]}

export type OptionsSchema = Readonly<Record<string, OptionSchema>>

type ItemOf<S> = S extends {anyOf: readonly (infer Any)[]}
  ? ItemOf<Any>
  : S extends {type: 'string'; enum: readonly (infer Word)[]}
    ? Word
    : S extends {type: 'string'}
      ? string
      : S extends {type: 'integer'}
        ? number
        : S extends {type: 'boolean'}
          ? boolean
          : S extends {type: 'array'; items: infer Items}
            ? readonly ItemOf<Items>[]
            : S extends {type: 'object'; properties: infer Properties}
              ? {readonly [Key in keyof Properties]?: ItemOf<Properties[Key]>}
              : S extends {type: 'object'; additionalProperties: infer Values}
                ? Readonly<Record<string, ItemOf<Values>>>
                : never

/** The options that a rule sees: every key is there, defaults filled in. */
export type OptionsOf<Schema> = string extends keyof Schema
  ? Readonly<Record<string, unknown>>
  : {readonly [Key in keyof Schema]: ItemOf<Schema[Key]>}
