import type { Collection } from '#core/domain/reading/collection'

const series = (id: string, title: string, lead: string, articles: readonly string[]): Collection => ({
  ...{ id, kind: 'series', title, lead, articles },
})

/** To be read in their order, each by itself too. */
export const allSeries: readonly Collection[] = [
  series('r01', '陪孩子从托班到考场', '从两岁半的“不”，到出分那晚，一个年纪一篇。', [
    'a35',
    'a36',
    'a37',
    'a63',
    'a64',
    'a39',
    'a40',
  ]),
  series('r02', '老了以后的日子', '退休、独居、睡不好、走远路，一步一步来。', [
    'a07',
    'a15',
    'a12',
    'a11',
    'a17',
    'a18',
  ]),
  series('r03', '照顾家人的人', '先顾住自己，再说怎么开口、怎么分担、怎么放手。', ['a05', 'a10', 'a27', 'a33']),
  series('r04', '难熬的那几天', '心慌、失眠、低落，最后一篇说怎样找人谈。', ['a52', 'a01', 'a51', 'a02', 'a06']),
  series('r05', '没了工作的头几个月', '自己、饭桌、账本，三样一样一样过。', ['a46', 'a22', 'a66']),
]
