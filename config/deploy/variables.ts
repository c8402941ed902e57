import { Told } from '../backup/told'

/** What an operator sets for all functions, by how it is treated; tests/deploy holds it to what the functions read. */
const required = ['XINLIN_APP_ID', 'XINLIN_IDENTITY_KEY', 'XINLIN_FIELD_KEY', 'XINLIN_LOOKUP_KEY']
const optional = [
  ...['XINLIN_DESK_ORIGIN', 'XINLIN_WEB_ADDRESS', 'XINLIN_WAY_IN', 'XINLIN_DEVTOOLS'],
  ...['XINLIN_DATABASE_MB', 'XINLIN_CALL_COUNTS', 'XINLIN_AT_ONCE'],
]
const aKey = /^XINLIN_(?:IDENTITY|FIELD|LOOKUP)_KEY(?:_[2-9]|_[1-9]\d)?$/
/** Only as long as whoever deploys says so each time. */
const passing = ['XINLIN_WAY_IN']

const shortestKey = 32
const fewestCharacters = 12
/** Of all of one function together, as the platform counts. */
const mostBytes = 4096

export type Variables = Readonly<Record<string, string>>

export const isVariable = (name: string): boolean =>
  required.includes(name) || optional.includes(name) || aKey.test(name)

/**
 * What each function is to have: what is given now, and besides what stands there. A key that is in use is never replaced
 * and never taken away: what was stored under it would be nobody's any more.
 */
export function variablesWanted(
  there: readonly Variables[],
  given: Readonly<Record<string, string | undefined>>,
): { readonly wanted: Variables; readonly faults: readonly string[] } {
  const faults: string[] = []
  const wanted: Record<string, string> = {}
  const named = new Set([...there.flatMap((one) => Object.keys(one)), ...Object.keys(given).filter(isVariable)])
  for (const name of [...named].sort()) {
    const values = new Set(there.flatMap((one) => (one[name] === undefined ? [] : [one[name]])))
    const now = isVariable(name) ? given[name] || undefined : undefined
    if (aKey.test(name)) {
      if (values.size > 1) faults.push(`${name}：云函数之间不一样，先弄清哪一个在用`)
      else if (now !== undefined && values.size === 1 && !values.has(now)) {
        faults.push(
          `${name}：环境里已经有另一把，用它存下的东西只有它打得开。要换，用下一个编号（见 docs/deploying.md）`,
        )
      } else if (now !== undefined && isWeak(now)) {
        faults.push(`${name}：要随机生成，至少 ${shortestKey} 个字符，其中至少 ${fewestCharacters} 种`)
      }
    }
    if (name === 'XINLIN_WAY_IN' && now !== undefined && !/^[0-9a-f]{64}$/.test(now)) {
      faults.push(`${name}：要放的是那一串码的哈希（64 位十六进制），不是码本身（见 docs/deploying.md）`)
    }
    const [first] = values
    const value = now ?? (passing.includes(name) ? undefined : first)
    if (value !== undefined) wanted[name] = value
  }
  faults.push(...sameAsAnother(given))
  faults.push(...required.filter((name) => wanted[name] === undefined).map((name) => `没有 ${name}`))
  const bytes = Buffer.byteLength(JSON.stringify(wanted))
  if (bytes > mostBytes) faults.push(`云函数的环境变量一共 ${bytes} 字节，平台最多收 ${mostBytes}`)
  return { wanted, faults }
}

/** Of those given now: one key for two things gives both away where one is known. */
function sameAsAnother(given: Readonly<Record<string, string | undefined>>): string[] {
  const names = Object.keys(given).filter((name) => aKey.test(name) && given[name])
  return names.flatMap((name, at) => {
    const other = names.slice(0, at).find((one) => given[one] === given[name])
    return other === undefined ? [] : [`${name}：和 ${other} 是同一把，每一把都要单独生成`]
  })
}

const isWeak = (key: string): boolean => key.length < shortestKey || new Set(key).size < fewestCharacters

/** The host of the desk, which the domain it answers at has to be. Null where it is closed. */
export function deskHost({ XINLIN_DESK_ORIGIN: origin }: Variables): string | null {
  if (origin === undefined) return null
  if (!/^https:\/\/[a-z0-9.-]+$/.test(origin))
    throw new Told('XINLIN_DESK_ORIGIN 要写成 https://desk.example.cn 这样。')
  return new URL(origin).host
}
