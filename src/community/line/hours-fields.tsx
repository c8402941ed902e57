import { Text } from '@tarojs/components'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Options } from '../../counsellor/form/options'
import { weekdayText } from '../../wording/dates'
import { week } from './hours-text'
import styles from './line.module.scss'
import type { FieldsProps } from './line-fields'

const kinds = [
  ['unknown', '没有查到'],
  ['daily', '每天一样'],
  ['weekly', '每天不同'],
] as const

/** Nothing is promised that a source does not say: the hours, what people read of them, and the words they are from. */
export function HoursFields({ form, change, trouble }: FieldsProps & { readonly trouble: string | null }) {
  const { hoursKind, daily, weekly } = form
  return (
    <Card title='接听时间和来源'>
      <Options label='接听时间' trouble={trouble}>
        {kinds.map(([kind, label]) => (
          <Choice
            key={kind}
            id={`hours-${kind}`}
            label={label}
            chosen={hoursKind === kind}
            onChoose={() => change({ hoursKind: kind })}
          />
        ))}
      </Options>
      {hoursKind === 'unknown' ? null : (
        <Text className={styles.note}>
          写成 9:00-18:00；一天几段，中间用顿号；过了半夜的写 20:00-2:00；从早到晚写 0:00-24:00。
        </Text>
      )}
      {hoursKind === 'daily' ? (
        <Field id='hours' label='每天' value={daily} most={60} onChange={(text) => change({ daily: text })} />
      ) : null}
      {hoursKind === 'weekly'
        ? week.map((weekday, at) => (
            <Field
              key={weekday}
              id={`hours-${weekday}`}
              label={weekdayText(weekday)}
              value={weekly[at] ?? ''}
              most={60}
              onChange={(text) => change({ weekly: weekly.map((one, index) => (index === at ? text : one)) })}
            />
          ))
        : null}
      <Field
        id='line-hours-text'
        label='居民看到的接听时间'
        value={form.hoursText}
        most={60}
        note='比如“周一至周五 9:00–18:00”。没有查到，就写“各地接听时间不同”。'
        onChange={(hoursText) => change({ hoursText })}
      />
      <Field
        id='line-hours-quote'
        label='来源里怎么写接听时间'
        value={form.hoursQuote}
        most={200}
        note='照抄原文。写了接听时间，这里不能空。'
        onChange={(hoursQuote) => change({ hoursQuote })}
      />
      <Field
        id='line-source'
        label='来源'
        value={form.sourceTitle}
        most={200}
        note='哪个单位的哪份公告。'
        onChange={(sourceTitle) => change({ sourceTitle })}
      />
      <Field
        id='line-source-url'
        label='来源网址'
        value={form.sourceUrl}
        most={400}
        note='没有就空着。'
        onChange={(sourceUrl) => change({ sourceUrl })}
      />
    </Card>
  )
}
