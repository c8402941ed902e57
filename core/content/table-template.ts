import { personColumns, placeColumns } from '../domain/setup/columns'
import { kindNames, siteKindNames } from './place-names'
import { postNames } from './post-names'

/** Experts come in by batches, and by no table. */
const { expert: _, ...writtenPosts } = postNames

/** The tables to fill in, with rows that show how; all of it to be replaced. */
export const placesTemplate: readonly (readonly string[])[] = [
  Object.values(placeColumns),
  [
    ...['', '示例社区（请改掉）', '社区', '示例社区心理咨询室', '心理咨询室', '示例路一号（示例地址）'],
    ...['000-0000000', '谈话室、沙盘（设备）', '周一至周五 9:00-12:00、14:00-17:30；周六 9:00-12:00'],
  ],
  [
    ...['示例社区（请改掉）', '示例小学（请改掉）', '学校', '示例小学心理辅导室', '学校心理辅导室'],
    ...['示例路二号（示例地址）', '', '辅导室', '周一至周五 12:00-16:30'],
  ],
]

export const peopleTemplate: readonly (readonly string[])[] = [
  Object.values(personColumns),
  ['示例同事甲', '社区工作人员', '示例社区（请改掉）', '', ''],
  ['示例同事乙', '咨询师', '示例社区（请改掉）', '示例社区心理咨询室', '周二、周四 14:00-17:00'],
]

/** To be read beside them. */
export const templateNotes: readonly (readonly string[])[] = [
  ['写法'],
  ['「地点」一行一个站点。同一个地方有两个站点，就写两行。只有地方、还没有站点，后面几格空着。'],
  ['「上级」写它直接在谁下面；空着，就在你管的最上面一级下面。重名的地方写成“上级/地方”。'],
  [`「类别」：${Object.values(kindNames).join('、')}。`],
  [`「站点类型」：${Object.values(siteKindNames).join('、')}。`],
  ['「房间」几个用顿号分开；设备在后面写（设备），比如：谈话室、沙盘（设备）。'],
  ['「开放时间」「每周时间」：周一至周五 9:00-12:00、14:00-17:30；周六 9:00-12:00。每段日子之间用分号。'],
  ['「人员」一行一个人的一个岗位。导入以后得到的是邀请码，七天里用一次，本人加入、签了约定才算。'],
  [`「岗位」：${Object.values(writtenPosts).join('、')}。`],
  ['「站点」和「每周时间」只有咨询师要写。时间写了也不会马上开放，由咨询师自己打开。'],
  ['不要写公式，不要合并单元格。示例的几行请删掉。一次最多五百行，一次最多添八十样。'],
]
