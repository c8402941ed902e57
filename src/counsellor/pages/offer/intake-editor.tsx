import { Text, View } from '@tarojs/components'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Field } from '../../../components/field/field'
import { Trouble } from '../../form/tick'
import type { Offer } from '../../offer/draft'
import styles from './index.module.scss'

type Question = Offer['intake'][number]

const MOST_QUESTIONS = 6
const MOST_OPTIONS = 8

interface IntakeEditorProps {
  readonly questions: readonly Question[]
  readonly trouble: string | null
  readonly onChange: (change: (questions: readonly Question[]) => Question[]) => void
}

/** What is asked before the conversation; nobody has to answer. */
export function IntakeEditor({ questions, trouble, onChange }: IntakeEditorProps) {
  const change = (id: string, to: (question: Question) => Partial<Question>) =>
    onChange((all) => all.map((one) => (one.id === id ? { ...one, ...to(one) } : one)))
  return (
    <Card title='约之前问一问'>
      <Text className={styles.note}>最多六个，对方都可以跳过。写的内容只有咨询师看得到，存的时候是加密的。</Text>
      {questions.map((question, at) => (
        <QuestionFields
          key={question.id}
          number={at + 1}
          question={question}
          onChange={(to) => change(question.id, to)}
          onRemove={() => onChange((all) => all.filter(({ id }) => id !== question.id))}
        />
      ))}
      <Trouble>{trouble}</Trouble>
      {questions.length < MOST_QUESTIONS ? (
        <Button
          kind='secondary'
          id='add-question'
          onPress={() => onChange((all) => [...all, { id: freshQuestionId(all), text: '', options: [] }])}
        >
          加一个问题
        </Button>
      ) : null}
    </Card>
  )
}

function freshQuestionId(questions: readonly Question[]): string {
  for (let at = 1; ; at += 1) if (!questions.some(({ id }) => id === `q${at}`)) return `q${at}`
}

interface QuestionFieldsProps {
  readonly number: number
  readonly question: Question
  readonly onChange: (to: (question: Question) => Partial<Question>) => void
  readonly onRemove: () => void
}

function QuestionFields({ number, question, onChange, onRemove }: QuestionFieldsProps) {
  const { id, text, options } = question
  const more = options.length === 0 ? '改成选一个' : '加一个选项'
  return (
    <View className={styles.question}>
      <Field
        id={`question-${id}`}
        label={`第 ${number} 个问题`}
        value={text}
        most={120}
        onChange={(value) => onChange(() => ({ text: value }))}
      />
      {options.map((option, at) => (
        // The options are told apart by their places alone: two may read the same while they are written.
        <View key={at} className={styles.option}>
          <Field
            id={`option-${id}-${at}`}
            label={`选项 ${at + 1}`}
            value={option}
            most={40}
            onChange={(value) =>
              onChange((so) => ({ options: so.options.map((one, index) => (index === at ? value : one)) }))
            }
          />
          <Button
            kind='quiet'
            id={`remove-option-${id}-${at}`}
            label={`去掉第 ${number} 个问题的选项 ${at + 1}`}
            onPress={() => onChange((so) => ({ options: so.options.filter((_, index) => index !== at) }))}
          >
            去掉
          </Button>
        </View>
      ))}
      <View className={styles.buttons}>
        {options.length < MOST_OPTIONS ? (
          <Button
            kind='quiet'
            id={`add-option-${id}`}
            label={`${more}，第 ${number} 个问题`}
            onPress={() => onChange((so) => ({ options: so.options.length === 0 ? ['', ''] : [...so.options, ''] }))}
          >
            {more}
          </Button>
        ) : null}
        <Button kind='quiet' id={`remove-question-${id}`} label={`去掉这个问题，第 ${number} 个`} onPress={onRemove}>
          去掉这个问题
        </Button>
      </View>
    </View>
  )
}
