import { startPage } from '../ui/page'
import { App } from './App'
import './welcome.css'

startPage('welcome', 'welcomeTitle', App)
