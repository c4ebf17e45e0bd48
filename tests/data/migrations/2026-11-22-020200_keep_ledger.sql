-- Rows as they were when only the migrations up to this one had been applied. {hex:…} is a byte string.
INSERT INTO ledger (place, moment, engagement, act, subject, hand, staff_id, detail, seal, previous, hash) VALUES
    (1, '2026-11-21T09:00:00Z', NULL, 'staff-added', 'aaaaaadz', 'operator', NULL, '', NULL,
        {hex:0000000000000000000000000000000000000000000000000000000000000000},
        {hex:dadc04986863a70ecc3e62d0f1c6fb389173466b9a9317265854746ec665f591}),
    (2, '2026-11-21T10:00:00Z', 'ahp-strategy', 'phase-opened', 'aaaaaabz', 'staff', 802, 'listen', NULL,
        {hex:dadc04986863a70ecc3e62d0f1c6fb389173466b9a9317265854746ec665f591},
        {hex:5c2ba87d1b3bb430a1541f2fa4337976a8e33f7191214655ddc273498bf28fd0});

UPDATE ledger_head SET place = 2, hash = {hex:5c2ba87d1b3bb430a1541f2fa4337976a8e33f7191214655ddc273498bf28fd0};
