import '../box.css'
