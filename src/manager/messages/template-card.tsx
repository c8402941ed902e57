import { Text } from '@tarojs/components'
import type { Occasion } from '#core/domain/messages/occasion'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Field } from '../../components/field/field'
import { Trouble } from '../../counsellor/form/tick'
import styles from '../places/places.module.scss'
import { FieldEditor } from './field-editor'
import { emptyField, MOST_FIELDS, type WrittenField, type WrittenTemplate } from './form'
import { occasionNames, occasionNotes } from './words'

interface TemplateCardProps {
  readonly occasion: Occasion
  readonly template: WrittenTemplate
  /** What is wrong with its id, with a field by its place, or with there being none. */
  readonly troubleAt: (part: 'id' | 'add' | 'name' | 'words', field?: number) => string | null
  readonly onChange: (change: (template: WrittenTemplate) => WrittenTemplate) => void
}

/** The template for one kind of message: its id, and what goes into each of its fields. */
export function TemplateCard({ occasion, template: { templateId, fields }, troubleAt, onChange }: TemplateCardProps) {
  const change = (of: (fields: readonly WrittenField[]) => readonly WrittenField[]) =>
    onChange((one) => ({ ...one, fields: of(one.fields) }))
  return (
    <Card id={`template-${occasion}`} title={occasionNames[occasion]}>
      <Text className={styles.note}>{occasionNotes[occasion]}</Text>
      <Field
        id={`id-${occasion}`}
        label='模板编号'
        note='空着，也不写格子，就不发这一种。'
        value={templateId}
        most={80}
        trouble={troubleAt('id')}
        onChange={(value) => onChange((one) => ({ ...one, templateId: value }))}
      />
      {fields.map((field, at) => (
        <FieldEditor
          // They are told apart by their places alone: two may read the same while they are written.
          key={`${fields.length} ${at}`}
          id={`${occasion}-${at}`}
          title={`第 ${at + 1} 格`}
          occasion={occasion}
          note={at === 0 ? '公众平台上写 {{thing1.DATA}}，这里就写 thing1。' : undefined}
          field={field}
          nameTrouble={troubleAt('name', at)}
          wordsTrouble={troubleAt('words', at)}
          onChange={(part) => change((all) => all.map((one, index) => (index === at ? { ...one, ...part } : one)))}
          onRemove={() => change((all) => all.filter((_, index) => index !== at))}
        />
      ))}
      <Trouble>{troubleAt('add')}</Trouble>
      {fields.length < MOST_FIELDS ? (
        <Button
          kind='secondary'
          id={`add-${occasion}`}
          label={`${occasionNames[occasion]}：加一格`}
          onPress={() => change((all) => [...all, emptyField])}
        >
          加一格
        </Button>
      ) : null}
    </Card>
  )
}
