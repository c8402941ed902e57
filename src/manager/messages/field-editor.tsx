import { View } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Options } from '../../counsellor/form/options'
import styles from '../places/places.module.scss'
import type { WrittenField } from './form'

interface FieldEditorProps {
  readonly id: string
  readonly title: string
  /** What of, read out with it: three templates have a first field. */
  readonly of: string
  readonly note?: string | undefined
  readonly field: WrittenField
  readonly nameTrouble: string | null
  readonly wordsTrouble: string | null
  readonly onChange: (part: Partial<WrittenField>) => void
  readonly onRemove: () => void
}

/** One of WeChat's fields: how it is called there, and what it carries. */
export function FieldEditor(props: FieldEditorProps) {
  const { id, title, of, note, field, nameTrouble, wordsTrouble, onChange, onRemove } = props
  return (
    <View className={styles.list}>
      <Field
        id={`name-${id}`}
        label={`${title}的名字`}
        note={note}
        value={field.name}
        most={24}
        trouble={nameTrouble}
        onChange={(name) => onChange({ name })}
      />
      <Options label={`${title}放什么`}>
        <Choice
          id={`says-${id}`}
          label='一句固定的话'
          chosen={!field.time}
          onChoose={() => onChange({ time: false })}
        />
        <Choice id={`time-${id}`} label='约好的时间' chosen={field.time} onChoose={() => onChange({ time: true })} />
      </Options>
      {field.time ? null : (
        <Field
          id={`words-${id}`}
          label={`${title}的话`}
          value={field.words}
          most={40}
          trouble={wordsTrouble}
          onChange={(words) => onChange({ words })}
        />
      )}
      <Button kind='quiet' id={`remove-${id}`} label={`去掉${title}，${of}`} onPress={onRemove}>
        去掉
      </Button>
    </View>
  )
}
