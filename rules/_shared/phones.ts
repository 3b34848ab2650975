const keypad = 'abc2def3ghi4jkl5mno6pqrs7tuv8wxyz9'
/** Shorter numbers are a house's own, or a service's: 112, 1177, 060. */
const shortest = 7
/** Nobody has these: counted up or down, the same over and over, or kept free for films. */
const counted = ['1234567890', '0987654321', '9876543210']

/** The digits of a number as it is dialled, letters as on a telephone's keys; without an extension and `(0)`. */
export function digitsOf(number: string): string {
  const dialled = number
    .replace(/\(0\)/g, '')
    .split(/[;,]|(?<!\p{L})(?:ext|int|poste|durchwahl|ankn|εσωτ|anexo|ramal|x)(?!\p{L})/iu)[0] as string
  return [...dialled.toLowerCase()].map(keyOf).join('')
}

/** Whether a text is a number and nothing else, so that it can be held against another. */
export function isNumberOnly(text: string): boolean {
  const words = text.trim()
  return (
    /^\+?[\d\s().\u00a0\u202f–-]{5,40}$/.test(words) ||
    /^\+?1?[\s.-]?8\d\d[\s.-][A-Z][A-Z\d-]{4,12}$/.test(words)
  )
}

/** Whether two ways to write a number may be the same: with or without country code, prefix and `00`. */
export function isSameNumber(one: string, other: string): boolean {
  const [shorter, longer] = [digitsOf(one), digitsOf(other)]
    .map(digits => digits.replace(/^0+/, ''))
    .sort((a, b) => a.length - b.length) as [string, string]
  if (shorter === longer) return true
  return (
    shorter.length < shortest - 1 ||
    longer.endsWith(shorter) ||
    longer.replace(/^(\d{1,3})0/, '$1').endsWith(shorter)
  )
}

/** Whether a number is one that nobody has. */
export function isFictionalNumber(number: string): boolean {
  const dialled = digitsOf(number)
  const digits = dialled.replace(/^0{1,2}(?=\d{9})/, '')
  if (digits.length < shortest) return false
  const tail = digits.slice(-shortest)
  if (/^(\d)\1+$/.test(tail)) return true
  if (/^(?:1?[2-9]\d\d)?55501\d\d$/.test(dialled)) return true
  return counted.some(run => run.includes(digits) || digits.endsWith(run.slice(0, 9)) || digits.endsWith(run))
}

/** The numbers with a country code that a text may mean: `+39 06 1234567/8` may end in front of its last sign. */
export function internationalForms(text: string): string[] {
  const number = /\+[\d\s().\u00a0\u202f/–-]{6,40}/.exec(text)?.[0]
  if (number === undefined) return []
  const plain = number.replace(/\(0\)/g, '').trim()
  const forms = [
    plain,
    plain.split('/')[0] as string,
    plain.replace(/[-–][^-–]*$/, ''),
    plain.split(/\s{2}/)[0] as string,
  ]
  return [...new Set(forms.map(form => form.replace(/[/]/g, ' ').replace(/[\s().–-]+$/, '')))]
}

function keyOf(sign: string): string {
  if (/\d/.test(sign)) return sign
  const at = /[a-z]/.test(sign) ? keypad.indexOf(sign) : -1
  return at === -1 ? '' : (/\d/.exec(keypad.slice(at))?.[0] ?? '')
}
