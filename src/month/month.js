// The month as any calendar shows it, by the clock of whoever looks: where the quick exit of the web build leads
// (src/navigation/leave.ts). Copied as it lies here: written for the oldest engines, and naming nothing of ours.
;(() => {
  const today = new Date()
  const year = today.getFullYear()
  const month = today.getMonth()
  const last = new Date(year, month + 1, 0).getDate()
  // Weeks begin on Monday.
  const before = (new Date(year, month, 1).getDay() + 6) % 7
  const table = document.getElementById('days')
  document.getElementById('month').textContent = `${year}年${month + 1}月`
  const head = table.createTHead().insertRow()
  for (const name of '一二三四五六日') {
    const cell = document.createElement('th')
    cell.scope = 'col'
    cell.textContent = name
    head.appendChild(cell)
  }
  const body = table.createTBody()
  for (let at = 0; at < before + last; at += 1) {
    const row = at % 7 === 0 ? body.insertRow() : body.rows[body.rows.length - 1]
    const cell = row.insertCell()
    if (at < before) continue
    cell.textContent = String(at - before + 1)
    if (at - before + 1 === today.getDate()) cell.setAttribute('aria-current', 'date')
  }
})()
