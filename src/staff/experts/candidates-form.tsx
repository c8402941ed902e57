import { View } from '@tarojs/components'
import { fieldNames, termNames } from '#core/content/expert-names'
import { MOST_CANDIDATES } from '#core/domain/experts/batch'
import { type ExpertField, expertFields, expertTerms } from '#core/domain/experts/expert'
import type { Proposed } from '#core/domain/experts/proposing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Lines } from '../../counsellor/form/lines'
import { Options } from '../../counsellor/form/options'
import { Tick, TickGroup } from '../../counsellor/form/tick'
import styles from '../staff.module.scss'

/** As it is sent. */
export type Written = Omit<Proposed, 'fields'> & { readonly fields: ExpertField[] }

export const nobodyYet: Written = { name: '', where: '', fields: [], terms: 'part-time', why: '' }

interface CandidatesFormProps {
  readonly candidates: readonly Written[]
  readonly onChange: (change: (all: readonly Written[]) => readonly Written[]) => void
}

/** Who is proposed, one after the other. */
export function CandidatesForm({ candidates, onChange }: CandidatesFormProps) {
  const set = (at: number) => (change: Partial<Written>) =>
    onChange((all) => all.map((one, index) => (index === at ? { ...one, ...change } : one)))
  return (
    <View className={styles.list}>
      {candidates.map((one, at) => (
        // They are told apart by their places alone: two may read the same while they are written.
        <OneCandidate
          key={at}
          at={at}
          one={one}
          onSet={set(at)}
          onRemove={candidates.length > 1 ? () => onChange((all) => all.filter((_, index) => index !== at)) : null}
        />
      ))}
      {candidates.length < MOST_CANDIDATES ? (
        <Button kind='secondary' id='add-candidate' onPress={() => onChange((all) => [...all, nobodyYet])}>
          再加一位
        </Button>
      ) : null}
    </View>
  )
}

interface OneProps {
  readonly at: number
  readonly one: Written
  readonly onSet: (change: Partial<Written>) => void
  readonly onRemove: (() => void) | null
}

function OneCandidate({ at, one, onSet, onRemove }: OneProps) {
  const nth = `第 ${at + 1} 位`
  return (
    <Card id={`candidate-${at}`} title={one.name.trim() || nth}>
      <Field
        id={`name-${at}`}
        label={`${nth}，同事之间怎么称呼`}
        value={one.name}
        most={40}
        onChange={(name) => onSet({ name })}
      />
      <Field
        id={`where-${at}`}
        label='在哪里工作'
        value={one.where}
        most={60}
        note='写单位就好，不写地址和电话。'
        onChange={(where) => onSet({ where })}
      />
      <TickGroup label='哪些领域'>
        {expertFields.map((field) => (
          <Tick
            key={field}
            id={`field-${at}-${field}`}
            label={fieldNames[field]}
            ticked={one.fields.includes(field)}
            onTick={(ticked) =>
              onSet({ fields: expertFields.filter((other) => (other === field ? ticked : one.fields.includes(other))) })
            }
          />
        ))}
      </TickGroup>
      <Options label='专职、兼职还是志愿者'>
        {expertTerms.map((terms) => (
          <Choice
            key={terms}
            id={`terms-${at}-${terms}`}
            label={termNames[terms]}
            chosen={one.terms === terms}
            onChoose={() => onSet({ terms })}
          />
        ))}
      </Options>
      <Lines
        id={`why-${at}`}
        label='凭什么入库'
        value={one.why}
        most={140}
        note='职称、年限、做过什么。审的人靠这几句。'
        onChange={(why) => onSet({ why })}
      />
      {onRemove ? (
        <Button kind='quiet' id={`remove-${at}`} label={`去掉${nth}`} onPress={onRemove}>
          去掉这一位
        </Button>
      ) : null}
    </Card>
  )
}
