import { View } from '@tarojs/components'
import type { Exportable } from '#core/contracts/setup/export'
import { Button } from '../../components/button/button'
import { SideBySide } from '../../counsellor/desk/side-by-side'
import styles from './tables.module.scss'
import { useSavingTable } from './use-saving-table'

interface TakeAlongProps {
  readonly table: Exportable
  readonly name: string
}

/** The list of a page as a file, where the page stands. */
export function TakeAlong({ table, name }: TakeAlongProps) {
  const { busy, save, said } = useSavingTable('list-saved')
  return (
    <View className={styles.list}>
      <SideBySide>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            kind='quiet'
            id={`${format}-${table}`}
            busy={busy === `${table} ${format}`}
            disabled={busy !== null}
            onPress={() => void save(table, format)}
          >
            {`把${name}存成 ${format}`}
          </Button>
        ))}
      </SideBySide>
      {said}
    </View>
  )
}
