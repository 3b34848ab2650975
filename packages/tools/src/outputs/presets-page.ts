import {loadFrom} from '../workspace.ts'
import {between} from './between.ts'
import {table} from './table.ts'

type Roles = readonly (string | readonly string[])[]
type Kinds = Readonly<Record<string, {required: Roles; recommended: Roles; unwanted: Roles}>>

/** `docs/guide/presets.md` with the sections of each kind between its markers. */
export async function presetsPage(page: string, root: string): Promise<string> {
  const {kindSections} = await loadFrom<{kindSections: Kinds}>(root, 'rules/_shared/kind-settings.ts')
  const rows = Object.entries(kindSections).map(([name, {required, recommended, unwanted}]) => [
    `\`policy-lint:${name}\``,
    listed(required),
    listed(recommended),
    listed(unwanted),
  ])
  const head = ['Preset', 'Error when missing', 'Warning when missing', 'Warning when there']
  return between(page, 'kinds', table(head, rows), 'docs/guide/presets.md')
}

const listed = (roles: Roles) => roles.map(role => [role].flat().map(plain).join(' or ')).join(', ') || '–'

const plain = (role: string) => role.replaceAll('-', ' ')
