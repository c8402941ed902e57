/** Kinds of fields in WeChat's templates, by what a field's name begins with. */
const kinds: Record<string, string> = {
  thing: '事项',
  number: '数字',
  letter: '字母',
  symbol: '符号',
  character_string: '编号',
  time: '时间',
  date: '日期',
  amount: '金额',
  phone_number: '电话',
  car_number: '车牌',
  name: '姓名',
  phrase: '状态',
  enum: '类型',
}

/** `thing1` → 事项; the label people see is set in WeChat's console and not known here. */
export const labelOf = (field: string): string => kinds[/^([a-z_]+?)\d*$/.exec(field)?.[1] ?? ''] ?? '内容'
