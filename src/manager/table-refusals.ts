import type { TableRefusal } from '../wording/refusals'

/** Said where tables are brought and taken along. */
export const tableRefusals: Record<TableRefusal, string> = {
  'table-unreadable': '这个文件不是表格，或者打不开。请用模板填好，存好再选一次。',
  'table-old': '这个文件是旧的格式，或者设了密码。请在表格软件里不带密码另存为新的格式，再选一次。',
  'table-macros': '这个文件里带着宏，不能收。请另存为不带宏的表格再选一次。',
  'table-too-large': '表格的内容太大了，放不下。请去掉里面的图片和多余的表，或者分成几份。',
  'table-too-long': '行数太多了，一张表最多五百行。请分成几份。',
  'table-columns': '有一张表的第一行对不上模板，不知道每一格是什么。请用模板的第一行，一张表只放一份。',
  'table-empty': '表里只有第一行，下面什么都没有写。',
  'table-too-much': '一次最多添八十样，地方、站点、邀请和日程加在一起算。请分成几份。',
  'table-faults': '表里有的行现在不能用了，什么都没有添。请再看一遍。',
  'table-changed': '看过这张表以后，别的人动过这里，什么都没有添。请再看一遍。',
}
