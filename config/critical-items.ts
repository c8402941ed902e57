import { writeFileSync } from 'node:fs'
import { optionsOf } from '../core/domain/assessment/range'
import type { AnyScale, Item } from '../core/domain/assessment/scale'
import { publishedForChildren, scalesForChildren } from '../core/scales/children/index'
import { scales as forOneself, published as publishedForOneself } from '../core/scales/index'
import { skeletons } from '../core/scales/skeletons/index'

const published = [...publishedForOneself, ...publishedForChildren]
const scales = [...forOneself, ...scalesForChildren]

const FILE = 'docs/critical-items.md'

function answersOf(scale: AnyScale, item: Item<string | null>): string {
  const { critical } = item
  if (!critical) return ''
  const calls = (value: number) => ('atLeast' in critical ? value >= critical.atLeast : value <= critical.atMost)
  return optionsOf(scale, item)
    .filter(({ value }) => calls(value))
    .map(({ value, label }) => (label === null ? `${value}` : `${value} ${label}`))
    .join(' · ')
}

function rowsOf(list: readonly AnyScale[]): string[] {
  return list.flatMap((scale) =>
    scale.items
      .filter(({ critical }) => critical)
      .map(
        (item) =>
          `| ${scale.abbreviation} | ${scale.version} | ${item.id} | ${item.stem ?? '（题目未收录）'} | ${answersOf(scale, item)} |  |`,
      ),
  )
}

const head = ['| 工具 | 版本 | 题 | 题目 | 这样回答时 | 专业人员签字、日期 |', '| --- | --- | --- | --- | --- | --- |']

/** Every answer that brings the crisis card, for a professional to sign. */
export function criticalItemsPage(): string {
  const older = published.filter((scale) => !scales.includes(scale))
  const without = scales.filter(({ items }) => !items.some(({ critical }) => critical))
  return `${[
    '# 会立即出现求助卡的回答',
    '',
    '由 `npx tsx config/critical-items.ts` 从题目定义生成，`tests/scales/critical-items.test.ts` 保证它是最新的。**还没有专业人员审阅过；请逐行看过并签字。**',
    '',
    '只要选了表里的回答，不管总分多少、其他题答没答，求助卡马上出现，没有网络也一样。',
    '',
    '## 居民现在能答的',
    '',
    ...head,
    ...rowsOf(scales),
    '',
    `没有这种题的：${without.map(({ abbreviation }) => abbreviation).join('、')}。`,
    '',
    '## 以前发布过的版本',
    '',
    ...head,
    ...rowsOf(older),
    '',
    '## 还没有开放的（等题目和许可）',
    '',
    ...head,
    ...rowsOf(skeletons),
  ].join('\n')}\n`
}

if (process.argv[1]?.endsWith('critical-items.ts')) writeFileSync(FILE, criticalItemsPage())
