import { describe, expect, it } from 'vitest'
import { changed, redone, startHistory, undone } from './history'

describe('the history of an editor', () => {
  const typed = ['b', 'bo', 'bon'].reduce((history, text) => changed(history, text, 'name'), startHistory(''))

  it('undoes what was typed in one field as one step, and does it again', () => {
    expect(undone(typed).now).toBe('')
    expect(redone(undone(typed)).now).toBe('bon')
  })

  it('keeps two fields apart', () => {
    const two = changed(typed, 'bon!', 'message')
    expect(undone(two).now).toBe('bon')
    expect(undone(undone(two)).now).toBe('')
  })

  it('forgets what was undone once something else is written', () => {
    expect(redone(changed(undone(typed), 'x', 'name')).now).toBe('x')
  })

  it('does nothing at either end', () => {
    const start = startHistory('a')
    expect(undone(start)).toBe(start)
    expect(redone(start)).toBe(start)
    expect(changed(start, 'a', 'name')).toBe(start)
  })
})
