/**
 * What every page of `sites/` does: a box with `data-posts` publishes by that key, a button with `data-send` by a click.
 * `<template data-shadow>` becomes the open shadow root of its parent, where a site has one.
 */
import './box.css'
import { publish } from './publish'

for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
  const root = template.parentElement?.attachShadow({ mode: 'open' })
  root?.append(template.content)
  template.remove()
}

const textOf = (box: HTMLElement): string => (box instanceof HTMLTextAreaElement ? box.value : box.innerText)

const send = (box: HTMLElement): void => {
  const text = textOf(box).trim()
  if (text === '') return
  publish(text)
  if (box instanceof HTMLTextAreaElement) box.value = ''
  else box.replaceChildren()
}

const boxes = document.querySelectorAll<HTMLElement>('[data-posts]')
for (const box of boxes) {
  const key = box.dataset.posts
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    // Where Enter posts, editors ask for no more than the absence of Shift.
    const posts = key === 'Enter' || (key === 'Mod+Enter' && (event.ctrlKey || event.metaKey))
    if (!posts) return
    event.preventDefault()
    send(box)
  })
}
for (const button of document.querySelectorAll<HTMLElement>('[data-send]')) {
  button.addEventListener('click', (event) => {
    event.preventDefault()
    const scope = button.closest('[data-thread]') ?? document
    const box = scope.querySelector<HTMLElement>('[data-posts]')
    if (box) send(box)
  })
}
