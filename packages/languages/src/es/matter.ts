import type {Entries} from '@policy-lint/model'

/** What service is done to. */
export const matter: Entries = [
  {
    say: 'respuesta|respuestas|contestación|contestaciones',
    hits: ['Plazo de respuesta: 15 días hábiles.'],
    misses: ['Respondemos con gusto.'],
  },
  'plazo|plazos (máximo|máximos|medio) (de|para)',
  'tiempo|tiempos (máximo|máximos|medio) (de|en) (espera|respuesta|atención|entrega|resolución)',
  'espera|esperas|cola|colas|demora|demoras',
  'queja|quejas|reclamación|reclamaciones|sugerencia|sugerencias|felicitación|felicitaciones|reclamo|reclamos|denuncia|denuncias',
  'solicitud|solicitudes|petición|peticiones|consulta|consultas|pregunta|preguntas|instancia|instancias|aviso|avisos|incidencia|incidencias',
  'llamada|llamadas|mensaje|mensajes|carta|cartas|correo|correos|escrito|escritos|chat|chats|email|emails',
  'entrega|entregas|envío|envíos|reembolso|reembolsos|devolución|devoluciones|pedido|pedidos|cambio|cambios|reposición|sustitución',
  'antelación|preaviso|cita|citas|visita|visitas|reparación|reparaciones|presupuesto|presupuestos|intervención|intervenciones|inspección',
  'alta|altas|baja|bajas|conexión|reconexión|corte|cortes|suministro|lectura|lecturas|avería|averías|fuga|fugas|instalación',
  'expedición|tramitación|resolución|concesión|emisión|expediente|expedientes|inscripción|matrícula|reserva|reservas|renovación',
  'indemnización|indemnizaciones|compensación|compensaciones|descuento|abono|abonos',
  'horario|horarios|apertura|cierre|ventanilla|mostrador|atención',
  'certificado|certificados|informe|informes|documento|documentos|volante|volantes|licencia|licencias|carné|carnés|préstamo|préstamos|tarjeta|tarjetas|resultado|resultados',
  'urgencia|urgencias|emergencia|emergencias|interrupción|interrupciones|restablecimiento|disponibilidad|puntualidad|frecuencia|satisfacción|continuidad',
  'acuse de recibo',
  'acuse|confirmación|confirmaciones|notificación|notificaciones|recibo|justificante',
  'factura|facturas|pago|pagos|ingreso|cobro',
  'publicación|actualización|revisión|información|asistencia|limpieza|recogida|mantenimiento|asesoramiento',
  'primera respuesta|contestación',
  'producto|productos|artículo|artículos|importe|mercancía|copia|copias|libro|libros',
  'teléfono|línea|centralita|servicio|servicios',
  'satisfecho|satisfecha|satisfechos|satisfechas',
]
