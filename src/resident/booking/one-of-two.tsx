import { Button } from '../../components/button/button'
import type { Draft } from './draft'
import type { Other } from './use-others'

export interface OneOfTwoProps {
  readonly draft: Pick<Draft, 'forOther' | 'second'>
  readonly others: readonly Other[]
  readonly onOne: (forOther: string | null) => void
}

/** As one calls them; null: themselves. */
export function nameIn(others: readonly Other[], id: string | null): string {
  if (id === null) return '我自己'
  return others.find((one) => one.id === id)?.name || '孩子'
}

/** Two find no places one after the other: each of them may come alone. */
export function OneOfTwo({ draft: { forOther, second }, others, onOne }: OneOfTwoProps) {
  const each = [forOther, ...(second ? [second.forOther] : [])]
  return (
    <>
      {each.map((one, at) => (
        <Button key={one} kind='secondary' id={`only-${at === 0 ? 'first' : 'second'}`} onPress={() => onOne(one)}>
          {`先只约一个：${nameIn(others, one)}`}
        </Button>
      ))}
    </>
  )
}
