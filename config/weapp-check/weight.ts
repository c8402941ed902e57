import type { Built } from './files'
import type { Found } from './found'

const KiB = 1024
/** Ours: WeChat lets each be 2 MiB, and all together 30. */
const most = { main: 560 * KiB, subpackage: 1024 * KiB, all: 4 * 1024 * KiB }

/** What WeChat downloads: before the first page, and with each package. */
export function weigh({ files, app }: Built): Found {
  const roots = (app.subPackages ?? []).map(({ root }) => root)
  const packageOf = (name: string) => roots.find((root) => name.startsWith(`${root}/`)) ?? ''
  const sums = new Map<string, number>()
  for (const [name, bytes] of files) {
    const root = packageOf(name)
    sums.set(root, (sums.get(root) ?? 0) + bytes.length)
  }
  const all = [...sums.values()].reduce((sum, one) => sum + one, 0)
  const tooMuch = (what: string, bytes: number, limit: number) =>
    bytes > limit ? [`${what}有 ${bytes} 字节，最多 ${limit}`] : []
  return {
    name: '包的大小',
    told: `主包 ${sums.get('') ?? 0}，${roots.map((root) => `${root} ${sums.get(root) ?? 0}`).join('，')}，一共 ${all} 字节`,
    faults: [
      ...tooMuch('主包', sums.get('') ?? 0, most.main),
      ...roots.flatMap((root) => tooMuch(`分包 ${root} `, sums.get(root) ?? 0, most.subpackage)),
      ...tooMuch('整个程序', all, most.all),
    ],
  }
}
