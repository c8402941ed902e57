/** A class of the lectures and leaflets that the plans ask for, and what there is to read in it. */
export interface Shelf {
  readonly id: string
  readonly title: string
  /** Ids of articles; one may stand on several shelves, and each stands on one at least. */
  readonly articles: readonly string[]
}

/** In the order of the plans: 社会心理服务、家庭教育, then 其他. */
export const shelves: readonly Shelf[] = [
  { id: 'basics', title: '心理健康基础', articles: ['a01', 'a02', 'a06', 'a31', 'a51', 'a57', 'a58'] },
  { id: 'people', title: '人际交往', articles: ['a04', 'a11', 'a14', 'a20', 'a30', 'a39', 'a48', 'a49', 'a50', 'a67'] },
  {
    id: 'stress',
    title: '压力调整',
    articles: [
      'a01',
      'a02',
      'a05',
      'a07',
      'a15',
      'a22',
      'a26',
      'a27',
      'a32',
      'a34',
      'a45',
      'a46',
      'a51',
      'a52',
      'a65',
      'a66',
      'a67',
    ],
  },
  {
    id: 'marriage',
    title: '婚姻家庭',
    articles: ['a08', 'a19', 'a20', 'a21', 'a22', 'a26', 'a34', 'a42', 'a50', 'a65', 'a66'],
  },
  {
    id: 'ways',
    title: '家风家教',
    articles: ['a03', 'a09', 'a13', 'a20', 'a21', 'a37', 'a39', 'a40', 'a41', 'a42', 'a43', 'a63', 'a64', 'a65'],
  },
  { id: 'women', title: '女性', articles: ['a23', 'a24', 'a25', 'a26'] },
  {
    id: 'children',
    title: '儿童',
    articles: ['a03', 'a04', 'a21', 'a26', 'a34', 'a35', 'a36', 'a37', 'a38', 'a39', 'a40', 'a41', 'a43', 'a63', 'a64'],
  },
  {
    id: 'elders',
    title: '老年',
    articles: ['a05', 'a07', 'a08', 'a09', 'a10', 'a11', 'a12', 'a13', 'a14', 'a15', 'a16', 'a17', 'a18', 'a33', 'a55'],
  },
  { id: 'work', title: '职场', articles: ['a22', 'a24', 'a44', 'a45', 'a46', 'a47'] },
  { id: 'disability', title: '残疾人', articles: ['a11', 'a53', 'a54', 'a55', 'a56'] },
  {
    id: 'apart',
    title: '特殊人群',
    articles: ['a05', 'a18', 'a27', 'a28', 'a29', 'a30', 'a31', 'a32', 'a33', 'a41', 'a55'],
  },
  {
    id: 'safety',
    title: '安全健康教育',
    articles: ['a12', 'a16', 'a17', 'a25', 'a32', 'a52', 'a57', 'a59', 'a60', 'a61', 'a62'],
  },
]
