export {detectLanguage} from './detect-language.ts'
// Templates are passed around in English, whatever language the document is in.
export {placeholders as templateWords} from './en/contacts.ts'
export {loadPack, packTag} from './load-pack.ts'
export {type PackEntry, packs} from './packs.ts'
