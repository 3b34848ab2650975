import {type Dirent, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {IgnoreFiles} from './ignore-files.ts'

/** All Markdown files below a folder, ignored ones left out. Symbolic links to folders are not followed. */
export function searchFolder(folder: string, ignores: IgnoreFiles): string[] {
  const found: string[] = []
  const waiting = [folder]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of entriesOf(at, folder)) {
      const isFolder = entry.isDirectory()
      if (!isFolder && !isMarkdown(entry.name)) continue
      if (ignores.ignoredEntry(at, entry.name, isFolder, folder) !== null) continue
      const path = join(at, entry.name)
      if (isFolder) waiting.push(path)
      else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path))) found.push(path)
    }
  }
  return found
}

export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}

function entriesOf(at: string, top: string): Dirent[] {
  try {
    return readdirSync(at, {withFileTypes: true})
  } catch (error) {
    // The folder that was asked for must be readable; one below it is passed over like one that is ignored.
    if (at === top) throw error
    return []
  }
}

function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
