import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { Exportable, TableFormat } from '#core/contracts/setup/export'
import { Button } from '../../components/button/button'
import { aria } from '../../components/element/aria'
import { Notice } from '../../components/notice/notice'
import { type CameTable, fetchTable, saveCame, savedWords } from './save-table'

interface SavingTable {
  /** What is under way, `places xlsx`; null for nothing. */
  readonly busy: string | null
  readonly save: (table: Exportable, format: TableFormat) => Promise<void>
  /** What became of the last one; in WeChat, which sends a file from a tap alone, also the way to send it. */
  readonly said: ReactNode
}

/** One file at a time. */
export function useSavingTable(id: string): SavingTable {
  const [busy, setBusy] = useState<string | null>(null)
  const [came, setCame] = useState<CameTable | null>(null)
  const [told, setTold] = useState<{ readonly ok: boolean; readonly text: string } | null>(null)

  async function keep(table: CameTable) {
    const saved = await saveCame(table)
    setTold({ ok: saved !== 'refused', text: savedWords[saved] })
    if (saved !== 'refused' && saved !== 'cancelled') setCame(null)
  }
  async function save(table: Exportable, format: TableFormat) {
    setBusy(`${table} ${format}`)
    setTold(null)
    setCame(null)
    const fetched = await fetchTable(table, format)
    if (typeof fetched === 'string') setTold({ ok: false, text: fetched })
    else if (process.env.TARO_ENV === 'h5') await keep(fetched)
    else setCame(fetched)
    setBusy(null)
  }
  return {
    busy,
    save,
    said: (
      <View {...aria({ role: 'status', live: 'polite' })}>
        {came ? (
          <Button kind='secondary' id={`${id}-send`} onPress={() => void keep(came)}>
            {`做好了，发到聊天里：${came.name}`}
          </Button>
        ) : null}
        {told ? (
          <Notice kind={told.ok ? 'info' : 'warn'} id={id}>
            {told.text}
          </Notice>
        ) : null}
      </View>
    ),
  }
}
