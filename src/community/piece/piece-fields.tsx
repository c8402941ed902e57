import { Text } from '@tarojs/components'
import { audiences } from '#core/domain/reading/article'
import { addDays, dateOf } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Lines } from '../../counsellor/form/lines'
import { Options } from '../../counsellor/form/options'
import { Tick } from '../../counsellor/form/tick'
import { useNow } from '../../device/use-now'
import { audiences as audienceWords } from '../../wording/codes'
import type { PieceForm } from './form'
import styles from './piece.module.scss'
import { dateIn } from './written-date'

export interface FieldsProps {
  readonly form: PieceForm
  readonly change: (change: (form: PieceForm) => Partial<PieceForm>) => void
}

/** What stands over the text: the title, the two lines of every list, and for whom it is. */
export function HeadFields({ form, change }: FieldsProps) {
  const put = (part: Partial<PieceForm>) => change(() => part)
  return (
    <>
      <Field id='piece-title' label='标题' value={form.title} most={60} onChange={(title) => put({ title })} />
      <Lines
        id='piece-summary'
        label='摘要'
        value={form.summary}
        most={200}
        note='在书架上和搜索里看到的一两句话。'
        onChange={(summary) => put({ summary })}
      />
      <Options label='读者'>
        {audiences.map((one) => (
          <Choice
            key={one}
            id={`audience-${one}`}
            label={audienceWords[one]}
            chosen={form.audience === one}
            onChoose={() => put({ audience: one })}
          />
        ))}
      </Options>
    </>
  )
}

const terms = [
  [91, '三个月以后'],
  [182, '半年以后'],
  [365, '一年以后'],
] as const

/** Who wrote it, how it is found, until when it stands, and what it needs. */
export function AboutFields({ form, change }: FieldsProps) {
  const today = dateOf(useNow())
  const put = (part: Partial<PieceForm>) => change(() => part)
  return (
    <Card id='about-piece' title='关于这一篇'>
      <Field id='piece-author' label='作者' value={form.author} most={60} onChange={(author) => put({ author })} />
      <Field
        id='piece-author-role'
        label='作者是做什么的'
        value={form.authorRole}
        most={60}
        note='比如“社区社工，不是医生”。会写在文章最上面。'
        onChange={(authorRole) => put({ authorRole })}
      />
      <Field
        id='piece-words'
        label='搜索用的词'
        value={form.words}
        most={300}
        note='居民会怎么说这件事，用顿号隔开。只用来搜索，不会显示。'
        onChange={(words) => put({ words })}
      />
      <Field
        id='piece-review-by'
        label='最晚哪一天重新核对'
        value={form.reviewBy}
        most={20}
        note='写成 2027-05-01 这样。过了这一天没有人重新核对，文章自己下架。'
        trouble={dateIn(form.reviewBy) === null ? '这个日子读不懂，请写成 2027-05-01 这样。' : null}
        onChange={(reviewBy) => put({ reviewBy })}
      />
      {terms.map(([days, label]) => (
        <Button
          key={days}
          kind='quiet'
          id={`review-in-${days}`}
          onPress={() => put({ reviewBy: addDays(today, days) })}
        >
          {label}
        </Button>
      ))}
      <Tick
        id='about-illness'
        label='写到了疾病、用药，或者有危险的事'
        ticked={form.aboutIllness}
        onTick={(aboutIllness) => put({ aboutIllness })}
      />
      <Text className={styles.note}>勾了这一项，要由专业人员来审。文中有这样的词，不勾也会请专业人员看。</Text>
      <Tick
        id='leaves-no-trace'
        label='不自动留在“最近读过的”里'
        ticked={form.leavesNoTrace}
        onTick={(leavesNoTrace) => put({ leavesNoTrace })}
      />
      <Text className={styles.note}>给家里有人会翻手机的读者。比如写家里有人动手的文章。</Text>
    </Card>
  )
}
