## Where someone may be in danger: what their receipt says, and what is kept

receipt-told-care = { $day } ktoś z naszego zespołu przeczytał te słowa i pomyślał o ich autorze. Prosimy zobaczyć, gdzie jest pomoc.
kept-care = Gdy ktoś może być w niebezpieczeństwie: co zespół zrobił i co mówi autorowi. Po zakończeniu sprawy powód obaw jest usuwany.
